import { z } from 'zod';
import { day, instant, line, PageQuery, prose, uuid } from '#kernel';
import { CONTRACTS } from '#tenants';
import { OFFER_STATES } from './domain/offer-states.js';

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
  contract: z.enum(CONTRACTS).nullable(),
  contractMonths: z.int().min(1).max(60).nullable(),
  weeklyHours: z.number().min(1).max(48).multipleOf(0.1).nullable(),
  payMinCents: payCents.nullable(),
  payMaxCents: payCents.nullable(),
  payPer: z.enum(['hour', 'month']),
  startOn: day.nullable(),
  skills: words(20),
  certificates: words(20),
  licences: z.array(z.enum(LICENCES)).max(LICENCES.length),
  positions: z.int().min(1).max(500),
  openToTraining: z.boolean(),
};
export const NewOffer = z.strictObject(content).partial().required({ title: true });
/** Fields that are left out stay; `version` is the one read, and refuses the change when somebody else was faster. */
export const OfferChanges = z.strictObject({ ...content, version: z.int().min(1) }).partial();
export const Closure = z.strictObject({ outcome: z.enum(['filled', 'closed']), reason: line(300).optional() });
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
    contract: z.enum(CONTRACTS).nullable(),
    contractMonths: z.int().nullable(),
    weeklyHours: z.number().nullable(),
    payMinCents: z.int().nullable(),
    payMaxCents: z.int().nullable(),
    payPer: z.enum(['hour', 'month']),
    startOn: z.string().nullable(),
    skills: z.array(z.string()),
    certificates: z.array(z.string()),
    licences: z.array(z.string()),
    positions: z.int(),
    openToTraining: z.boolean(),
    state: z.enum(OFFER_STATES),
    publishedAt: instant.nullable(),
    expiresOn: z.string().nullable(),
    closedAt: instant.nullable(),
    closeReason: z.string().nullable(),
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
