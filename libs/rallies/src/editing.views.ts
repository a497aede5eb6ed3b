import { z } from 'zod';
import { day, instant, uuid } from '#kernel';
import { VERDICTS } from './domain/states.js';
import { SlotView } from './rallies.views.js';

const place = z.object({ slot: z.int(), table: z.int() });
const person = { id: uuid, name: z.string(), away: z.array(z.int()), coming: z.boolean() };

export const BoardView = z
  .object({
    slots: z.int(),
    blocks: z.array(z.array(z.int())),
    breaksPerBlock: z.int(),
    now: z.int(),
    minMeetings: z.int(),
    maxMeetings: z.int(),
    slotTimes: z.array(SlotView),
    candidates: z.array(z.object(person)),
    employers: z.array(z.object({ ...person, tables: z.int() })),
    meetings: z.array(
      z.object({
        id: uuid,
        version: z.int(),
        candidate: uuid,
        employer: uuid,
        ...place.shape,
        score: z.number(),
        locked: z.boolean(),
        done: z.boolean(),
        /** Missed or over before its time: table and hour are free. */
        freed: z.boolean().optional(),
        told: place.nullable(),
      }),
    ),
    version: z.int(),
    /** Meetings changed by hand since the newest version. */
    edited: z.int(),
    announced: z.boolean(),
    /** Who has another agenda than the one they were told. */
    untold: z.array(z.object({ id: uuid, name: z.string() })),
  })
  .meta({ id: 'TimetableBoard' });

export const CandidatePairsView = z
  .object({
    pairs: z.array(
      z.object({
        employerId: uuid,
        score: z.number().nullable(),
        exclusion: z
          .object({
            code: z.enum(['said_no', 'met_before', 'too_far']),
            by: z.array(z.enum(['employer', 'tenant', 'case_worker'])).optional(),
            met: z.object({ rally: z.string(), heldOn: day, verdict: z.enum(VERDICTS).nullable() }).optional(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'CandidatePairs' });

export const EditView = z.object({
  id: uuid,
  cost: z.object({ points: z.number(), short: z.array(uuid), relieved: z.array(uuid), retold: z.array(uuid) }),
});

const version = {
  version: z.int(),
  kind: z.enum(['planned', 'edited', 'restored']),
  restoredFrom: z.int().nullable(),
  madeAt: instant,
  /** Null: the program by itself. */
  madeBy: z.string().nullable(),
  announcedAt: instant.nullable(),
  objective: z.number(),
  gap: z.number().nullable(),
  changed: z.int(),
  meetings: z.int(),
  shortfalls: z.int(),
};
export const VersionsView = z
  .object({ versions: z.array(z.object(version)), edited: z.int() })
  .meta({ id: 'TimetableVersions' });

export const ChangeView = z
  .object({
    kind: z.enum(['added', 'removed', 'moved']),
    candidate: uuid,
    candidateName: z.string(),
    employer: uuid,
    employerName: z.string(),
    from: place.optional(),
    to: place.optional(),
  })
  .meta({ id: 'MeetingChange' });

export const RestorationView = z.object({ version: z.int(), changed: z.int(), leftOut: z.int() });
export const ToldView = z.object({ told: z.int() });
export const PlanRunView = z
  .object({
    state: z.enum(['running', 'done', 'failed']),
    stopping: z.boolean(),
    progress: z
      .object({
        phase: z.string(),
        objective: z.number(),
        bound: z.number(),
        gap: z.number(),
        meetings: z.int(),
        missing: z.int(),
        elapsedMs: z.number(),
      })
      .nullable(),
    problem: z.string().nullable(),
    result: z
      .object({
        meetings: z.int(),
        shortfalls: z.int(),
        gap: z.number(),
        objective: z.number(),
        changes: z.array(ChangeView),
        applied: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'PlanRun' });
