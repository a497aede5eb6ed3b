import { z } from 'zod';
import { day, instant, uuid } from '#kernel';
import { CHANNELS, DECLINE_CODES, EQUIPMENT } from './domain/answers.js';
import { CALL_OUTCOMES } from './domain/calls.js';
import { DAY_NOTES } from './domain/day-notes.js';
import { SCHOOL_ZONES } from './domain/school-holidays.js';
import { ATTENDANCES, INVITATION_STATES, RALLY_STATES } from './domain/states.js';
import { ADJUSTABLE_STEPS, STEPS } from './domain/steps.js';
import { Constraints } from './domain/template.js';

export const Created = z.object({ id: uuid });
const blocks = z.array(z.array(z.int()));
const settingsView = {
  venue: z.string(),
  address: z.string(),
  startsAt: z.string(),
  slots: z.int(),
  slotMinutes: z.int(),
  blocks,
  /** `[slot, minutes]`: before that slot nobody meets for so many minutes. */
  pauses: z.array(z.array(z.int())),
  breaksPerBlock: z.int(),
  minMeetings: z.int(),
  maxMeetings: z.int(),
  capacity: z.int(),
};
/** What is to be known about a day: French and English name of the holiday, first and last day of a school holiday. */
export const DayNoteView = z
  .object({
    code: z.enum(DAY_NOTES),
    fr: z.string().nullable(),
    en: z.string().nullable(),
    from: day.nullable(),
    to: day.nullable(),
  })
  .meta({ id: 'DayNote' });
export const TeamView = z
  .object({ organising: z.array(uuid), entrance: z.array(uuid), phone: z.array(uuid) })
  .meta({ id: 'RallyTeam' });
const schoolZone = z.enum(SCHOOL_ZONES).nullable();
const schedule = z.partialRecord(z.enum(ADJUSTABLE_STEPS), z.int());
const venueId = uuid.nullable();
export const SeriesView = z
  .object({
    id: uuid,
    name: z.string(),
    territory: z.string(),
    intervalMonths: z.int(),
    active: z.boolean(),
    template: z.object({ ...settingsView, venueId }),
    schoolZone,
    schedule,
    agencies: z.array(z.object({ id: uuid, name: z.string() })),
    team: TeamView,
    /** The day that the program would choose for the rally after the newest one. */
    proposed: z.object({ heldOn: day, notes: z.array(DayNoteView) }).nullable(),
    nextRally: z.object({ id: uuid, heldOn: day, state: z.enum(RALLY_STATES) }).nullable(),
  })
  .meta({ id: 'RallySeries' });

const rallyFacts = {
  id: uuid,
  name: z.string(),
  heldOn: day,
  /** Local wall-clock time, `HH:MM`, in `zone`. */
  startsAt: z.string(),
  zone: z.string(),
  startsOn: instant,
  endsOn: instant,
  venue: z.string(),
  address: z.string(),
  state: z.enum(RALLY_STATES),
};
const counts = { invited: z.int(), waiting: z.int(), accepted: z.int(), declined: z.int(), here: z.int() };
const SideCounts = z.object(counts);
export const RallySummary = z
  .object({
    ...rallyFacts,
    seriesId: uuid.nullable().optional(),
    capacity: z.int().optional(),
    candidates: SideCounts.optional(),
    employers: SideCounts.optional(),
    registration: z
      .object({
        state: z.enum(INVITATION_STATES),
        tables: z.int(),
        away: z.array(z.int()),
        recruiters: z.array(z.string()),
        offers: z.array(uuid),
        equipment: z.array(z.enum(EQUIPMENT)),
        equipmentNote: z.string().nullable(),
      })
      .optional(),
  })
  .meta({ id: 'RallySummary' });
export const SlotView = z.object({ slot: z.int(), startsAt: instant, endsAt: instant });
/** The association gets everything; an employer what concerns it. */
export const RallyView = RallySummary.extend({
  ...settingsView,
  minMeetings: z.int().optional(),
  maxMeetings: z.int().optional(),
  capacity: z.int().optional(),
  cancelReason: z.string().nullable(),
  planVersion: z.int().optional(),
  venueId: venueId.optional(),
  schoolZone: schoolZone.optional(),
  schedule: schedule.optional(),
  lessons: z.string().nullable().optional(),
  slotTimes: z.array(SlotView),
  /** `doneBy` is who did the step by hand before its time; the program did the others. */
  steps: z
    .array(
      z.object({
        step: z.enum(STEPS),
        dueAt: instant,
        doneAt: instant.nullable(),
        outcome: z.enum(['done', 'by_hand', 'skipped']).nullable(),
        doneBy: z.string().nullable(),
      }),
    )
    .optional(),
}).meta({ id: 'Rally' });

export const InvitationCountView = z
  .object({ invited: z.int(), waiting: z.int(), before: z.int() })
  .meta({ id: 'InvitationCount' });
export const InvitationView = z
  .object({
    id: uuid,
    kind: z.enum(['tenant', 'employer']),
    tenantId: uuid.nullable(),
    employerId: uuid.nullable(),
    name: z.string(),
    /** Of tenants only for those who follow them. */
    email: z.string().nullable().optional(),
    phone: z.string().nullable().optional(),
    state: z.enum(INVITATION_STATES),
    delivery: z.enum(['to_send', 'sending', 'sent', 'delivered', 'failed', 'kept']).nullable(),
    toPhone: z.boolean(),
    declineReason: z.string().nullable().optional(),
    declineCode: z.enum(DECLINE_CODES).nullable().optional(),
    constraints: Constraints.nullable(),
    tables: z.int().nullable(),
    away: z.array(z.int()).nullable(),
    attendance: z.enum(ATTENDANCES),
    signedInAt: instant.nullable(),
    answeredAt: instant.nullable(),
    answeredBy: z.enum(['link', 'account', 'noted', 'system']).nullable(),
    sentAt: instant.nullable(),
    openedAt: instant.nullable(),
    /** Chosen for them, and the way of the last message. */
    channel: z.enum(CHANNELS).nullable(),
    via: z.enum(CHANNELS).nullable(),
    /** Code of the report that it did not arrive. */
    deliveryError: z.string().nullable(),
    callerId: uuid.nullable(),
    callerName: z.string().nullable(),
    lastCall: z
      .object({ at: z.string(), outcome: z.enum(CALL_OUTCOMES), by: z.string(), note: z.string().nullable() })
      .nullable(),
    /** Of an employer. */
    brings: z
      .object({
        recruiters: z.array(z.string()),
        offers: z.array(z.string()),
        equipment: z.array(z.enum(EQUIPMENT)),
        equipmentNote: z.string().nullable(),
        /** Ids of `offers`, and what it could bring. */
        offerIds: z.array(uuid),
        ownOffers: z.array(z.object({ id: uuid, title: z.string() })),
        place: z.int().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Invitation' });
const InvitationCounts = z.object({
  toSend: z.int(),
  sent: z.int(),
  delivered: z.int(),
  failed: z.int(),
  opened: z.int(),
  accepted: z.int(),
  declined: z.int(),
  expired: z.int(),
  waiting: z.int(),
  unanswered: z.int(),
  toPhone: z.int(),
});
export const InvitationSummaryView = z
  .object({
    candidates: InvitationCounts,
    employers: InvitationCounts,
    /** Meetings that the tables of those who accepted have room for, and those that candidates need. */
    room: z.object({
      tables: z.int(),
      meetings: z.int(),
      needed: z.int(),
      atMost: z.int(),
      neededIfAllCome: z.int(),
    }),
  })
  .meta({ id: 'InvitationSummary' });
export const AnswerView = z.object({ state: z.enum(INVITATION_STATES) });
/** Whom an employer may wish for, or whom an organiser may still invite. Tenant ids are for the association only. */
export const RallyCandidateView = z
  .object({
    tenantId: uuid.optional(),
    /** The employer's own id of the candidate. */
    candidateId: uuid.nullable().optional(),
    pseudonym: z.string().nullable().optional(),
    headline: z.string(),
    occupations: z.array(z.string()),
    wish: z.enum(['must', 'want', 'no']).nullable().optional(),
  })
  .meta({ id: 'RallyCandidate' });
