import { z } from 'zod';
import { email, instant, LOCALES, line, PageQuery, pageOf, phone, uuid } from '#kernel';
import { CONTRACTS, Wanted } from './domain/wanted.js';
import { CV_TASKS, SUPPORTS } from './tenants.queries.js';

const optional = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
const identity = {
  email: optional(email),
  phone: optional(phone),
  address: optional(line(200)),
  postcode: optional(z.string().regex(/^[0-9]{5}$/, 'must be five digits')),
  city: optional(line(100)),
  locale: z.enum(LOCALES).optional(),
  wanted: Wanted.optional(),
};
export const NewTenant = z.strictObject({ givenName: line(100), familyName: line(100), ...identity });
export const TenantChanges = z.strictObject({
  givenName: line(100).optional(),
  familyName: line(100).optional(),
  ...identity,
});
export const Assignment = z.strictObject({ userId: uuid, role: z.enum(['referent', 'stand_in', 'volunteer']) });
export const TenantQuery = PageQuery.extend({
  q: line(100).optional(),
  /** What is to be done about the CV; only for who may see CVs. */
  cv: z.enum(CV_TASKS).optional(),
  /** Where they stand; without it everybody. */
  support: z.enum(SUPPORTS).optional(),
});
export const NewConsent = z.strictObject({
  scope: z.enum(['listing', 'release']),
  employerId: uuid.optional(),
  given: z.boolean(),
  how: z.enum(['written', 'spoken']).default('spoken'),
});

const WantedView = z.object({
  occupations: z.array(z.string()).optional(),
  contracts: z.array(z.enum(CONTRACTS)).optional(),
  weeklyHours: z.number().nullable().optional(),
  availableFrom: z.string().nullable().optional(),
  maxTravelKm: z.number().nullable().optional(),
  training: z.boolean().optional(),
});
/** A landlord gets the first four fields only. */
export const TenantView = z
  .object({
    id: uuid,
    givenName: z.string(),
    familyName: z.string(),
    status: z.enum(['accepted', 'in_support', 'at_work', 'ended']),
    email: z.string().nullable().optional(),
    phone: z.string().nullable().optional(),
    address: z.string().nullable().optional(),
    postcode: z.string().nullable().optional(),
    city: z.string().nullable().optional(),
    locale: z.enum(LOCALES).optional(),
    wanted: WantedView.optional(),
    createdAt: instant.optional(),
    cvState: z.string().nullable().optional(),
    listed: z.boolean().optional(),
    followers: z
      .array(z.object({ userId: uuid, displayName: z.string(), role: z.enum(['referent', 'stand_in', 'volunteer']) }))
      .nullable()
      .optional(),
  })
  .meta({ id: 'Tenant' });
/** With how many of those looked for stand where, whichever of them are shown. */
export const TenantList = pageOf(TenantView).extend({
  counts: z.object({ in_support: z.int(), waiting: z.int(), ended: z.int() }).meta({ id: 'TenantCounts' }),
});
export const ConsentView = z
  .object({
    id: uuid,
    scope: z.enum(['listing', 'release']),
    employerId: uuid.nullable(),
    employerName: z.string().nullable(),
    given: z.boolean(),
    how: z.enum(['written', 'spoken', 'link', 'merge']),
    at: instant,
    notedBy: z.string().nullable(),
  })
  .meta({ id: 'Consent' });
