import { z } from 'zod';
import { day, email, line, PageQuery, phone, prose, uuid } from '#kernel';
import { CONTRACTS } from '#tenants';
import { CHECK_SIDES } from './domain/checks.js';
import {
  CANCEL_REASONS,
  END_REASONS,
  END_SIDES,
  PLACEMENT_KINDS,
  PLACEMENT_STATES,
} from './domain/placement-states.js';
import { ALL_FORMS, FUNDINGS, TRAINING_LEVELS, VIAS } from './domain/terms.js';

/** What is agreed on. A hire has a contract, a training a level and who pays, a trial its days. */
export const termsInput = {
  contract: z.enum(CONTRACTS).optional(),
  contractMonths: z.int().min(1).max(60).optional(),
  contractForm: z.enum(ALL_FORMS).optional(),
  trainingLevel: z.enum(TRAINING_LEVELS).optional(),
  funding: z.enum(FUNDINGS).optional(),
  trialDays: z.int().min(1).max(31).optional(),
  /** The last day agreed on. */
  endsOn: day.optional(),
  /** Goes on looking beside a training or a trial: the card stays shown. */
  stillLooking: z.boolean().optional(),
};

/**
 * Of whom: `tenantId`, `meetingId` for what came out of a rally, or, for an employer, `candidateId` of somebody whose name was released to
 * it. Where: `employerId`, `offerId` or, without an account, `organisationName` with whom to ask there.
 */
export const NewPlacement = z.strictObject({
  tenantId: uuid.optional(),
  meetingId: uuid.optional(),
  candidateId: uuid.optional(),
  kind: z.enum(PLACEMENT_KINDS),
  employerId: uuid.optional(),
  organisationName: line(200).optional(),
  contactName: line(150).optional(),
  contactEmail: email.optional(),
  contactPhone: phone.optional(),
  title: line(150),
  occupation: z
    .string()
    .regex(/^[A-N][0-9]{4}$/, 'must be a ROME code')
    .optional(),
  ...termsInput,
  via: z.enum(VIAS).exclude(['rally']).optional(),
  startOn: day.optional(),
  offerId: uuid.optional(),
});
/** `title` and the terms name what a rally's verdict had left open, and put right what was agreed otherwise. */
export const Start = z.strictObject({ startedOn: day, title: line(150).optional(), ...termsInput });
/** It goes on: until another day, or for good as a CDI. */
export const Renewal = z.union([z.strictObject({ endsOn: day }), z.strictObject({ contract: z.literal('CDI') })]);
export const End = z.strictObject({
  endedOn: day,
  reason: z.enum(END_REASONS),
  /** On whose side it lies, where the reason leaves it open. */
  side: z.enum(END_SIDES).optional(),
});
export const Cancellation = z.strictObject({ reason: z.enum(CANCEL_REASONS) });

const month = z.union([z.literal(1), z.literal(3), z.literal(6)]);
const earlyEnd = { endedOn: day.optional(), endReason: z.enum(END_REASONS).optional() };
export const Check = z.strictObject({
  month,
  stillThere: z.boolean(),
  comment: prose(1000).optional(),
  /** When they are not there any more: since when and why. */
  ...earlyEnd,
  /** Whoever follows the tenant also notes what the other side said on the phone. */
  side: z.enum(CHECK_SIDES).optional(),
});
export const Settlement = z.strictObject({
  month,
  stillThere: z.boolean(),
  note: prose(1000).optional(),
  /** When they are not there any more: it ends the placement. */
  end: End.optional(),
});
/** `month` null: asked was whether it has begun. */
export const CallTry = z.strictObject({ month: month.nullable(), side: z.enum(['employer', 'tenant']) });

export const PlacementQuery = PageQuery.extend({
  state: z.enum(PLACEMENT_STATES).optional(),
  kind: z.enum(PLACEMENT_KINDS).optional(),
  tenantId: uuid.optional(),
});

/** One side's act by its personal link. */
export const LinkAct = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('start'),
    began: z.boolean(),
    /** When it began. */
    beganOn: day.optional(),
    /** What a rally's verdict left open, said by the employer. */
    title: line(150).optional(),
    contract: termsInput.contract,
    contractMonths: termsInput.contractMonths,
    contractForm: termsInput.contractForm,
  }),
  z.strictObject({
    act: z.literal('check'),
    month,
    stillThere: z.boolean(),
    comment: prose(1000).optional(),
    ...earlyEnd,
    /** The tenant would like to be called. */
    wantsCall: z.boolean().default(false),
  }),
]);
export type LinkAct = z.output<typeof LinkAct>;
