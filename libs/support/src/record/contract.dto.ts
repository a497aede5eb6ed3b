import { z } from 'zod';
import { day, instant, line, prose, uuid } from '#kernel';
import { ACTION_STATES, DOERS, SELF_SAID } from '../domain/action.js';
import { ASSESSED_DOMAINS } from '../domain/confidentiality.js';
import { DRAWING, PARTIES } from '../domain/contract.js';
import { OBJECTIVE_STATES } from '../domain/record.js';

export const GeneralPart = z.strictObject({
  general: prose(4000),
  /** Days between two reviews; the programme's rhythm when absent. */
  reviewDays: z.int().min(7).max(366).optional(),
});
export type GeneralPart = z.output<typeof GeneralPart>;

export const SignatureInput = z.strictObject({
  party: z.enum(PARTIES),
  name: line(120),
  /** Drawn on the screen: `M x y L x y …` in whole numbers on a field of 600 × 200. */
  drawing: z.string().max(60_000).regex(DRAWING, 'must be a drawn line'),
  /** Of the text that was shown; another text since is not signed. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SignatureInput = z.output<typeof SignatureInput>;

export const ReviewInput = z.strictObject({ note: prose(2000).nullable().default(null) });
export type ReviewInput = z.output<typeof ReviewInput>;

export const ActionInput = z.strictObject({
  objectiveId: uuid.nullable().default(null),
  /** That of the objective when there is one. */
  domain: z.enum(ASSESSED_DOMAINS).optional(),
  title: line(300),
  doer: z.enum(DOERS),
  doerName: line(120).nullable().default(null),
  dueOn: day.nullable().default(null),
});
export type ActionInput = z.output<typeof ActionInput>;
export const ActionChange = z.strictObject({
  state: z.enum(ACTION_STATES).optional(),
  /** Another day: agreed anew, so that the contract asks for new signatures. */
  dueOn: day.nullable().optional(),
});
export type ActionChange = z.output<typeof ActionChange>;

const SelfView = z.object({ said: z.enum(SELF_SAID), note: z.string().nullable(), at: instant });
export const ActionView = z
  .object({
    id: uuid,
    objectiveId: uuid.nullable(),
    domain: z.enum(ASSESSED_DOMAINS),
    /** Null when the words are not for this reader. */
    title: z.string().nullable(),
    doer: z.enum(DOERS),
    doerName: z.string().nullable(),
    dueOn: day.nullable(),
    state: z.enum(ACTION_STATES),
    stateAt: instant,
    /** What the person said of it by their link. */
    self: SelfView.nullable(),
  })
  .meta({ id: 'RecordAction' });

const SignatureView = z.object({ party: z.enum(PARTIES), name: z.string(), signedAt: instant });
export const ContractVersionView = z.object({
  id: uuid,
  number: z.int(),
  state: z.enum(['draft', 'signed', 'superseded']),
  signedAt: instant.nullable(),
  nextReviewOn: day.nullable(),
  hash: z.string().nullable(),
  signatures: z.array(SignatureView),
});

export const ContractView = z
  .object({
    /** `none`: nothing was agreed in writing yet. `changed`: what was signed no longer says what the record says. */
    state: z.enum(['none', 'draft', 'half_signed', 'signed', 'changed']),
    general: z.string().nullable(),
    reviewDays: z.int(),
    nextReviewOn: day.nullable(),
    reviewDue: z.boolean(),
    /** Of the text as it stands now: what a signature signs. Null without words to sign, or for who may not sign. */
    hash: z.string().nullable(),
    /** Who signed the text as it stands now. */
    signed: z.array(SignatureView),
    versions: z.array(ContractVersionView),
    objectives: z.array(
      z.object({
        id: uuid,
        domain: z.enum(ASSESSED_DOMAINS),
        title: z.string().nullable(),
        state: z.enum(OBJECTIVE_STATES),
        targetOn: day.nullable(),
        self: SelfView.nullable(),
      }),
    ),
    actions: z.array(ActionView),
  })
  .meta({ id: 'ObjectivesContract' });
