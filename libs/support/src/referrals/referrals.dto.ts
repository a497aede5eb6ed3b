import { z } from 'zod';
import { cents, day, email, instant, line, PageQuery, phone, prose, uuid } from '#kernel';
import { REFERRAL_STATES, REFUSALS } from './domain/referral.js';

const optional = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
const months = z.number().min(0).max(600).multipleOf(0.1);

export const NewReferral = z.strictObject({
  associationId: uuid,
  givenName: line(100),
  familyName: line(100),
  email: optional(email),
  phone: optional(phone),
  address: optional(line(200)),
  postcode: optional(z.string().regex(/^[0-9]{5}$/, 'must be five digits')),
  city: optional(line(100)),
  arrearsCents: cents,
  /** Rents owed, in months with at most one decimal. */
  arrearsMonths: months,
  /** The day on which the tenant agreed to be referred. */
  agreedOn: day,
  agreedHow: z.enum(['written', 'spoken']),
  comment: optional(prose(2000)),
});
export type NewReferral = z.output<typeof NewReferral>;

export const ReferralQuery = PageQuery.extend({ state: z.enum(REFERRAL_STATES).optional() });
export type ReferralQuery = z.output<typeof ReferralQuery>;

export const Decision = z.discriminatedUnion('accepted', [
  z.strictObject({ accepted: z.literal(true), caseWorkerId: uuid.optional() }),
  z.strictObject({ accepted: z.literal(false), outcome: z.enum(REFUSALS), reason: prose(500) }),
]);
export type Decision = z.output<typeof Decision>;
export const DecisionView = z.object({ state: z.enum(REFERRAL_STATES), tenantId: uuid.nullable() });

export const NoBody = z.strictObject({}).nullish();

/** A landlord gets what they wrote themselves, the state and the agreed status; not how the association came to its decision. */
export const ReferralView = z
  .object({
    id: uuid,
    landlord: z.object({ id: uuid, name: z.string() }),
    association: z.object({ id: uuid, name: z.string() }),
    givenName: z.string(),
    familyName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    city: z.string().nullable(),
    arrearsCents: z.int(),
    arrearsMonths: z.number(),
    agreedOn: day,
    agreedHow: z.enum(['written', 'spoken']),
    comment: z.string().nullable(),
    state: z.enum(REFERRAL_STATES),
    /** What the landlord and the association agreed to tell each other; null until accepted. */
    status: z.enum(['accepted', 'in_support', 'at_work', 'ended']).nullable(),
    tenantId: uuid.nullable(),
    createdAt: instant,
    decidedAt: instant.nullable(),
    contactTries: z.int().optional(),
    decisionReason: z.string().nullable().optional(),
    decidedBy: z.string().nullable().optional(),
  })
  .meta({ id: 'Referral' });

export const ColleagueView = z
  .object({
    userId: uuid,
    displayName: z.string(),
    role: z.enum(['case_worker', 'association_manager', 'volunteer']),
    /** How many tenants they follow now. */
    following: z.int(),
  })
  .meta({ id: 'Colleague' });
