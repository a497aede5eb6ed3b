import { z } from 'zod';
import { cents, day, email, instant, line, PageQuery, phone, prose, uuid } from '#kernel';
import {
  AGREED_HOW,
  ALL_REFUSAL_CODES,
  CHANNELS,
  CONTACT_RESULTS,
  CONTACT_WAYS,
  REFERRAL_STATES,
  REFUSALS,
} from './domain/referral.js';
import { PARTNER_SOURCES, REFERRAL_SOURCES } from './domain/source.js';
import { EVICTION_STAGES } from './domain/urgency.js';

const optional = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
const months = z.number().min(0).max(600).multipleOf(0.1);
export const HOW = z.enum(['written', 'spoken']);

/** Who somebody is and how they are reached, as every way of referring asks for it. */
export const person = {
  givenName: line(100),
  familyName: line(100),
  email: optional(email),
  phone: optional(phone),
  address: optional(line(200)),
  postcode: optional(z.string().regex(/^[0-9]{5}$/, 'must be five digits')),
  city: optional(line(100)),
};

export const NewReferral = z.strictObject({
  /** For a landlord; an association's own people refer to their own. */
  associationId: uuid.optional(),
  programmeId: optional(uuid),
  ...person,
  /** A landlord knows both. */
  arrearsCents: optional(cents),
  /** Rents owed, in months with at most one decimal. */
  arrearsMonths: optional(months),
  evictionStage: optional(z.enum(EVICTION_STAGES)),
  /** Of a partner, whose words an association's own people note. */
  source: z.enum(PARTNER_SOURCES).optional(),
  partnerName: optional(line(200)),
  partnerContact: optional(line(200)),
  healthAlert: z.boolean().optional(),
  /** The day on which the tenant agreed to be referred. */
  agreedOn: day,
  agreedHow: HOW,
  /** When and how they were told what becomes of what is said here (the notice in force). */
  informedOn: optional(day),
  informedHow: optional(HOW),
  comment: optional(prose(2000)),
});
export type NewReferral = z.output<typeof NewReferral>;

export const ReferralQuery = PageQuery.extend({
  state: z.enum(REFERRAL_STATES).optional(),
  source: z.enum(REFERRAL_SOURCES).optional(),
});
export type ReferralQuery = z.output<typeof ReferralQuery>;

export const Decision = z.discriminatedUnion('accepted', [
  z.strictObject({
    accepted: z.literal(true),
    caseWorkerId: uuid.optional(),
    /** Somebody known already: no second file is made. */
    tenantId: uuid.optional(),
    /** A manager may give a household to somebody who is full. */
    evenIfFull: z.boolean().default(false),
  }),
  z.strictObject({
    accepted: z.literal(false),
    outcome: z.enum(REFUSALS),
    code: z.enum(ALL_REFUSAL_CODES).default('other'),
    reason: prose(500).optional(),
  }),
]);
export type Decision = z.output<typeof Decision>;
export const DecisionView = z.object({ state: z.enum(REFERRAL_STATES), tenantId: uuid.nullable() });

export const NewContactTry = z
  .strictObject({
    at: z.iso.datetime({ offset: true }).optional(),
    way: z.enum(CONTACT_WAYS).default('phone'),
    result: z.enum(CONTACT_RESULTS).default('no_answer'),
  })
  .nullish();
export type NewContactTry = z.output<typeof NewContactTry>;
export const ContactTryView = z
  .object({
    id: uuid,
    at: instant,
    way: z.enum(CONTACT_WAYS),
    result: z.enum(CONTACT_RESULTS),
    by: z.string(),
  })
  .meta({ id: 'ContactTry' });

export const Information = z.strictObject({ on: day.optional(), how: HOW });

/** A landlord gets what they wrote themselves, the state and the agreed status; not how the association came to its decision. */
export const ReferralView = z
  .object({
    id: uuid,
    /** Null when somebody else refers. */
    landlord: z.object({ id: uuid, name: z.string() }).nullable(),
    association: z.object({ id: uuid, name: z.string() }),
    programme: z.object({ id: uuid, name: z.string() }).nullable(),
    source: z.enum(REFERRAL_SOURCES),
    givenName: z.string(),
    familyName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    city: z.string().nullable(),
    arrearsCents: z.int().nullable(),
    arrearsMonths: z.number().nullable(),
    evictionStage: z.enum(EVICTION_STAGES).nullable(),
    agreedOn: day,
    agreedHow: z.enum(AGREED_HOW),
    informedOn: day.nullable(),
    informedHow: z.enum(AGREED_HOW).nullable(),
    noticeVersion: z.string().nullable(),
    comment: z.string().nullable(),
    state: z.enum(REFERRAL_STATES),
    /** What the landlord and the association agreed to tell each other; null until accepted. */
    status: z.enum(['accepted', 'in_support', 'at_work', 'ended']).nullable(),
    tenantId: uuid.nullable(),
    /** The referral before, of the same person; to a landlord only one of its own. */
    earlierId: uuid.nullable(),
    createdAt: instant,
    decidedAt: instant.nullable(),
    channel: z.enum(CHANNELS).optional(),
    partnerName: z.string().nullable().optional(),
    partnerContact: z.string().nullable().optional(),
    healthAlert: z.boolean().optional(),
    contactTries: z.int().optional(),
    decisionCode: z.enum(ALL_REFUSAL_CODES).nullable().optional(),
    decisionReason: z.string().nullable().optional(),
    decidedBy: z.string().nullable().optional(),
  })
  .meta({ id: 'Referral' });

export const ReceivedView = z.object({
  id: uuid,
  /** A referral of the same person that one made before. */
  earlierId: uuid.nullable(),
});

export const ColleagueView = z
  .object({
    userId: uuid,
    displayName: z.string(),
    role: z.enum(['case_worker', 'association_manager', 'volunteer']),
    /** How many tenants they follow or accompany now. */
    following: z.int(),
    /** Households that they may follow, and for how many more there is room; null where nobody has said. */
    limit: z.int().nullable(),
    room: z.int().nullable(),
  })
  .meta({ id: 'Colleague' });
