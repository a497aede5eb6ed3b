import { z } from 'zod';
import { day, instant, prose, uuid } from '#kernel';
import { ACTION_STATES, DOERS, SELF_SAID } from '../domain/action.js';
import { ASSESSED_DOMAINS, ENTRY_DOMAINS } from '../domain/confidentiality.js';
import { OBJECTIVE_STATES } from '../domain/record.js';

export const OwnWord = z
  .strictObject({
    objectiveId: uuid.optional(),
    actionId: uuid.optional(),
    said: z.enum(SELF_SAID),
    note: prose(1000).nullable().default(null),
  })
  .refine(({ objectiveId, actionId }) => (objectiveId === undefined) !== (actionId === undefined), {
    message: 'names one objective or one action',
    path: ['objectiveId'],
  });
export type OwnWord = z.output<typeof OwnWord>;

const Self = z.object({ said: z.enum(SELF_SAID), note: z.string().nullable(), at: instant });

/** The person's own part of their record, as the case worker shares it. */
export const OwnRecordView = z
  .object({
    givenName: z.string(),
    locale: z.string(),
    referent: z.string().nullable(),
    state: z.enum(['not_opened', 'open', 'closed']),
    general: z.string().nullable(),
    signedOn: day.nullable(),
    objectives: z.array(
      z.object({
        id: uuid,
        domain: z.enum(ASSESSED_DOMAINS),
        title: z.string(),
        state: z.enum(OBJECTIVE_STATES),
        targetOn: day.nullable(),
        self: Self.nullable(),
      }),
    ),
    actions: z.array(
      z.object({
        id: uuid,
        objectiveId: uuid.nullable(),
        title: z.string(),
        doer: z.enum(DOERS),
        doerName: z.string().nullable(),
        dueOn: day.nullable(),
        state: z.enum(ACTION_STATES),
        self: Self.nullable(),
      }),
    ),
    /** Entries that were shared, the newest first. */
    entries: z.array(z.object({ id: uuid, at: instant, domain: z.enum(ENTRY_DOMAINS), text: z.string() })),
    documents: z.array(z.object({ id: uuid, filename: z.string(), uploadedAt: instant })),
    /** What the case worker said to them at the end. */
    words: z.string().nullable(),
  })
  .meta({ id: 'OwnRecord' });

export const LinkSentView = z.object({
  /** `letter`: without an e-mail address the message waits in the ledger to be printed or read out. */
  by: z.enum(['email', 'letter']),
});
