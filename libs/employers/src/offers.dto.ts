import { z } from 'zod';
import { day, instant, line, PageQuery, prose, uuid } from '#kernel';
import { CONTRACTS } from '#tenants';
import { LANGUAGE_LEVELS, SCHEDULES } from './domain/offer-content.js';
import { CLOSE_CODES, HIRED_THROUGH, OFFER_STATES } from './domain/offer-states.js';

/** Categories of the French driving licence (Code de la route R221-4). */
const LICENCES = ['AM', 'A1', 'A2', 'A', 'B1', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'] as const;

const payCents = z.int().min(1).max(5_000_000);
const words = (max: number) => z.array(line(120)).max(max);
const content = {
  title: line(150),
  occupation: z
    .string()
    .regex(/^[A-N][0-9]{4}$/, 'must be a ROME code')
    .nullable(),
  description: z.union([prose(5000), z.literal('')]),
  city: line(100).nullable(),
  postcode: z
    .string()
    .regex(/^[0-9]{5}$/, 'must be five digits')
    .nullable(),
  publicTransport: z.boolean().nullable(),
  contract: z.enum(CONTRACTS).nullable(),
  contractMonths: z.int().min(1).max(60).nullable(),
  weeklyHours: z.number().min(1).max(48).multipleOf(0.1).nullable(),
  schedules: z.array(z.enum(SCHEDULES)).max(SCHEDULES.length),
  payMinCents: payCents.nullable(),
  payMaxCents: payCents.nullable(),
  payPer: z.enum(['hour', 'month']),
  startOn: day.nullable(),
  skills: words(20),
  certificates: words(20),
  licences: z.array(z.enum(LICENCES)).max(LICENCES.length),
  wishedSkills: words(20),
  wishedCertificates: words(20),
  wishedLicences: z.array(z.enum(LICENCES)).max(LICENCES.length),
  experienceYears: z.number().min(0).max(30).multipleOf(0.5).nullable(),
  languages: z
    .array(
      z.strictObject({
        language: line(40),
        level: z.enum(LANGUAGE_LEVELS),
        reason: z.union([line(200), z.literal('')]),
      }),
    )
    .max(5),
  positions: z.int().min(1).max(500),
  openToTraining: z.boolean(),
  interviews: z.int().min(1).max(6).nullable(),
};
export const NewOffer = z.strictObject(content).partial().required({ title: true });
/** Fields that are left out stay; `version` is the one read, and refuses the change when somebody else was faster. */
export const OfferChanges = z.strictObject({ ...content, version: z.int().min(1) }).partial();
/** A text in the making, saved or not. */
export const OfferText = z.strictObject({ ...content, title: z.union([line(150), z.literal('')]) }).partial();
/** `hiredThrough` only with `filled`; `closed` comes with a code, or a reason in words. */
export const Closure = z.strictObject({
  outcome: z.enum(['filled', 'closed']),
  code: z.enum(CLOSE_CODES).optional(),
  reason: line(300).optional(),
  hiredThrough: z.enum(HIRED_THROUGH).optional(),
});
export const Publicity = z.strictObject({ isPublic: z.boolean() });
export const SuggestionQuery = z.strictObject({ occupation: content.occupation.unwrap() });
export const OfferQuery = PageQuery.extend({
  state: z.enum(OFFER_STATES).optional(),
  employerId: uuid.optional(),
  q: line(100).optional(),
});

export const OfferView = z
  .object({
    id: uuid,
    employerId: uuid,
    employerName: z.string(),
    title: z.string(),
    occupation: z.string().nullable(),
    occupationLabel: z.string().nullable(),
    occupationLabelEn: z.string().nullable(),
    description: z.string(),
    city: z.string().nullable(),
    postcode: z.string().nullable(),
    publicTransport: z.boolean().nullable(),
    contract: z.enum(CONTRACTS).nullable(),
    contractMonths: z.int().nullable(),
    weeklyHours: z.number().nullable(),
    schedules: z.array(z.enum(SCHEDULES)),
    payMinCents: z.int().nullable(),
    payMaxCents: z.int().nullable(),
    payPer: z.enum(['hour', 'month']),
    startOn: z.string().nullable(),
    skills: z.array(z.string()),
    certificates: z.array(z.string()),
    licences: z.array(z.string()),
    wishedSkills: z.array(z.string()),
    wishedCertificates: z.array(z.string()),
    wishedLicences: z.array(z.string()),
    experienceYears: z.number().nullable(),
    languages: z.array(z.object({ language: z.string(), level: z.enum(LANGUAGE_LEVELS), reason: z.string() })),
    positions: z.int(),
    openToTraining: z.boolean(),
    interviews: z.int().nullable(),
    isPublic: z.boolean(),
    publicId: z.string().nullable(),
    state: z.enum(OFFER_STATES),
    publishedAt: instant.nullable(),
    expiresOn: z.string().nullable(),
    closedAt: instant.nullable(),
    closeReason: z.string().nullable(),
    closeCode: z.enum(CLOSE_CODES).nullable(),
    hiredThrough: z.enum(HIRED_THROUGH).nullable(),
    confirmedAt: instant.nullable(),
    createdAt: instant,
    updatedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Offer' });

export const OfferProblemView = z
  .object({
    path: z.string(),
    code: z.enum(['required', 'too_short', 'discrimination']),
    message: z.string(),
    phrase: z.string().optional(),
    start: z.int().optional(),
    end: z.int().optional(),
    criterion: z.string().optional(),
    law: z.string().optional(),
    rewording: z.string().optional(),
  })
  .meta({ id: 'OfferProblem' });

/** What the employer should look at again; it keeps nothing from being published. */
const OfferWarningView = z
  .object({
    path: z.string(),
    code: z.literal('below_minimum_wage'),
    message: z.string(),
    minimumCents: z.int(),
    since: z.string(),
    source: z.string(),
  })
  .meta({ id: 'OfferWarning' });
export const OfferCheckView = z.object({ items: z.array(OfferProblemView), warnings: z.array(OfferWarningView) });

export const OfferSuggestionsView = z
  .object({
    occupation: z.string(),
    /** A text of tasks to start from: the employer's own last one for this occupation, or one made of its usual skills. */
    tasks: z.string(),
    tasksFrom: z.enum(['own_offer', 'occupation', 'none']),
    skills: z.array(z.string()),
    /** `required`: the law lets nobody work without it; `employer`: the employer trains and authorises; `usual`: often asked. */
    qualifications: z.array(
      z.object({
        kind: z.enum(['licence', 'certificate', 'diploma']),
        name: z.string(),
        need: z.enum(['required', 'employer', 'usual']),
        basis: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'OfferSuggestions' });

export const HISTORY_KINDS = [
  ...(['created', 'copied', 'changed', 'published', 'kept_open', 'reminded', 'expired', 'filled', 'closed'] as const),
  ...(['made_public', 'made_private'] as const),
] as const;
export const OfferEventView = z
  .object({
    id: uuid,
    at: instant,
    kind: z.enum(HISTORY_KINDS),
    by: z.string().nullable(),
    details: z.string().nullable(),
  })
  .meta({ id: 'OfferEvent' });

/** What a reminder's link shows. */
export const OfferLinkView = z
  .object({
    title: z.string(),
    employerName: z.string(),
    city: z.string().nullable(),
    state: z.enum(OFFER_STATES),
    publishedAt: instant.nullable(),
    expiresOn: z.string().nullable(),
  })
  .meta({ id: 'OfferLink' });
export const OfferLinkAnswer = z.strictObject({
  answer: z.enum(['still_open', 'filled', 'close']),
  code: z.enum(CLOSE_CODES).optional(),
  hiredThrough: z.enum(HIRED_THROUGH).optional(),
});
