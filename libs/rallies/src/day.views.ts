import { z } from 'zod';
import { day, instant, LOCALES, uuid } from '#kernel';
import { DECLINE_CODES, EQUIPMENT } from './domain/answers.js';
import { INVITATION_STATES, MEETING_STATES, RALLY_STATES, REFUSAL_REASONS, VERDICTS } from './domain/states.js';
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
    /** What the board in the hall calls the candidate. */
    badge: z.int(),
    /** Missed or ended early: the table is for others. */
    freed: z.boolean(),
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
export type RallyReport = z.output<typeof ReportView>;

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
  blocks: z.array(z.array(z.int())),
  /** The organiser's own words, in the language of the page or the one there is. */
  note: z.object({ fr: z.string().optional(), en: z.string().optional() }),
});
const ownAnswer = {
  declineCode: z.enum(DECLINE_CODES).nullable(),
  declineReason: z.string().nullable(),
  answeredAt: instant.nullable(),
};
const label = z.object({ label: z.string(), labelEn: z.string() });
export const TenantLinkView = z
  .object({
    rally: linkRally,
    association: z.string(),
    givenName: z.string(),
    /** The language in which they are written to. */
    locale: z.enum(LOCALES),
    state: z.enum(INVITATION_STATES),
    ...ownAnswer,
    constraints: Constraints,
    /** What employers see of them, and no more; null while nothing is shown. */
    card: z
      .object({
        occupations: z.array(label),
        experiences: z.array(z.object({ occupation: label, months: z.int() })),
        skills: z.array(z.string()),
        certificates: z.array(z.string()),
        licences: z.array(z.string()),
        languages: z.array(z.object({ code: z.string(), level: z.string().nullable() })),
      })
      .nullable(),
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
    ...ownAnswer,
    away: z.array(z.int()),
    recruiters: z.array(z.string()),
    /** Chosen ones of `ownOffers`. */
    offers: z.array(uuid),
    ownOffers: z.array(z.object({ id: uuid, title: z.string() })),
    equipment: z.array(z.enum(EQUIPMENT)),
    equipmentNote: z.string().nullable(),
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
