import { z } from 'zod';
import { email, instant, line, PageQuery, phone, uuid } from '#kernel';
import { SAME_REASONS } from '../domain/same-person.js';

const optional = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

/** What is known of a person before they are registered. */
export const PersonQuery = z.strictObject({
  givenName: line(100),
  familyName: line(100),
  email: optional(email),
  phone: optional(phone),
  address: optional(line(200)),
  postcode: optional(z.string().regex(/^[0-9]{5}$/, 'must be five digits')),
});
export const DuplicateQuery = PageQuery.extend({
  state: z.enum(['open', 'different']).default('open'),
  tenantId: uuid.optional(),
});
export const DuplicateDecision = z.strictObject({ decision: z.enum(['different', 'open']) });

export const PersonShortView = z
  .object({
    id: uuid,
    givenName: z.string(),
    familyName: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    city: z.string().nullable(),
    createdAt: instant,
    referent: z.string().nullable(),
  })
  .meta({ id: 'PersonShort' });
const sureness = { score: z.int(), reasons: z.array(z.enum(SAME_REASONS)) };

export const PossibleDuplicateView = z
  .object({ tenant: PersonShortView, ...sureness })
  .meta({ id: 'PossibleDuplicate' });
export const DuplicateView = z
  .object({
    id: uuid,
    state: z.enum(['open', 'different']),
    ...sureness,
    foundAt: instant,
    decidedAt: instant.nullable(),
    decidedBy: z.string().nullable(),
    /** Two, the older file first. */
    people: z.array(PersonShortView),
  })
  .meta({ id: 'Duplicate' });
