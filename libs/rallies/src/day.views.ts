import { z } from 'zod';
import { day, instant, uuid } from '#kernel';
import {
  ATTENDANCES,
  INVITATION_STATES,
  MEETING_STATES,
  RALLY_STATES,
  REFUSAL_REASONS,
  VERDICTS,
} from './domain/states.js';
import { Constraints } from './domain/template.js';
import { SlotView } from './rallies.views.js';

export const PlanResultView = z
  .object({ version: z.int(), meetings: z.int(), changed: z.int(), shortfalls: z.int(), gap: z.number() })
  .meta({ id: 'PlanResult' });
export const MeetingView = z
  .object({
    id: uuid,
    slot: z.int(),
    startsAt: instant,
    endsAt: instant,
    table: z.int(),
    employerId: uuid,
    employerName: z.string(),
    /** For the association. */
    tenantId: uuid.optional(),
    /** For an employer: its own id of the candidate and its pseudonym; the name only once released. */
    candidateId: uuid.nullable().optional(),
    pseudonym: z.string().nullable().optional(),
    headline: z.string().nullable().optional(),
    candidateName: z.string().nullable(),
    candidateHere: z.boolean(),
    locked: z.boolean().optional(),
    score: z.number().optional(),
    state: z.enum(MEETING_STATES),
    verdict: z.enum(VERDICTS).nullable(),
    verdictReason: z.enum(REFUSAL_REASONS).nullable(),
  })
  .meta({ id: 'Meeting' });
export const TimetableView = z
  .object({
    version: z.int(),
    madeAt: instant.nullable(),
    announcedAt: instant.nullable(),
    gap: z.number().nullable().optional(),
    slotTimes: z.array(SlotView),
    employers: z.array(z.object({ employerId: uuid, name: z.string(), tables: z.int(), away: z.array(z.int()) })),
    meetings: z.array(MeetingView),
    shortfalls: z
      .array(z.object({ tenantId: uuid, name: z.string().nullable(), wanted: z.int(), got: z.int(), code: z.string() }))
      .optional(),
  })
  .meta({ id: 'Timetable' });

const Whereabouts = z.object({ slot: z.int(), startsAt: instant, with: z.string(), table: z.int() }).nullable();
export const FloorView = z
  .object({
    state: z.enum(RALLY_STATES),
    at: instant,
    /** The slot that runs; the number of slots once all are over. */
    slot: z.int(),
    candidates: z.array(
      z.object({
        invitationId: uuid,
        tenantId: uuid,
        name: z.string(),
        state: z.enum(INVITATION_STATES),
        attendance: z.enum(ATTENDANCES),
        signedInAt: instant.nullable(),
        now: Whereabouts,
        next: Whereabouts,
      }),
    ),
    employers: z.array(
      z.object({
        invitationId: uuid,
        employerId: uuid,
        name: z.string(),
        attendance: z.enum(ATTENDANCES),
        signedInAt: instant.nullable(),
        tables: z.int(),
        freeTables: z.int(),
      }),
    ),
  })
  .meta({ id: 'Floor' });

const sideReport = {
  invited: z.int(),
  accepted: z.int(),
  declined: z.int(),
  unanswered: z.int(),
  came: z.int(),
  late: z.int(),
  excused: z.int(),
  noShow: z.int(),
};
export const ReportView = z.object({
  rally: z.object({ id: uuid, name: z.string(), heldOn: day, state: z.enum(RALLY_STATES) }),
  candidates: z.object({ ...sideReport, met: z.int() }),
  employers: z.object({ ...sideReport, met: z.int() }),
  meetings: z.object({ planned: z.int(), held: z.int(), missedByCandidate: z.int(), missedByEmployer: z.int() }),
  verdicts: z.object({
    hire: z.int(),
    secondInterview: z.int(),
    trial: z.int(),
    refused: z.int(),
    candidateDeclines: z.int(),
    missing: z.int(),
  }),
  placements: z.object({ hires: z.int(), trainings: z.int() }),
});

const linkRally = z.object({
  name: z.string(),
  startsAt: instant,
  endsAt: instant,
  zone: z.string(),
  venue: z.string(),
  address: z.string(),
  slotMinutes: z.int(),
  state: z.enum(RALLY_STATES),
  cancelReason: z.string().nullable(),
});
export const TenantLinkView = z
  .object({
    rally: linkRally,
    association: z.string(),
    givenName: z.string(),
    state: z.enum(INVITATION_STATES),
    constraints: Constraints,
    canAnswer: z.boolean(),
    /** Null until the timetable is announced. */
    agenda: z
      .array(z.object({ slot: z.int(), startsAt: instant, endsAt: instant, table: z.int(), employerName: z.string() }))
      .nullable(),
  })
  .meta({ id: 'TenantInvitation' });
export const EmployerLinkView = z
  .object({
    rally: linkRally,
    association: z.string(),
    employerName: z.string(),
    state: z.enum(INVITATION_STATES),
    tables: z.int(),
    away: z.array(z.int()),
    slotTimes: z.array(SlotView),
    canAnswer: z.boolean(),
    agenda: z
      .array(
        z.object({
          slot: z.int(),
          startsAt: instant,
          endsAt: instant,
          table: z.int(),
          pseudonym: z.string().nullable(),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'EmployerInvitation' });
