import { z } from 'zod';
import { cents, day, line, prose, uuid } from '#kernel';
import { clock } from './committees.dto.js';
import { ENROL_BY, ENROLMENT_STATES, LEAVE_REASONS, PRESENCES, SERIES_KINDS, SESSION_STATES } from './domain/groups.js';
import { COST_KINDS, HELPER_KINDS, SITE_STATES, TASK_BY } from './domain/sites.js';
import { RETURN_STATES, TOOL_STATES } from './domain/tools.js';

const none = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const version = z.int().min(1);
const capacity = z.int().min(1).max(200);
const named = z.object({ id: uuid, name: z.string() });

// Group sessions
const modules = z.array(z.strictObject({ title: line(120), about: none(prose(600)) })).max(20);
export const NewSeries = z.strictObject({
  programmeId: uuid,
  kind: z.enum(SERIES_KINDS),
  name: line(120),
  modules: modules.default([]),
  enrolBy: z.enum(ENROL_BY),
  place: line(200),
  capacity,
});
export type NewSeries = z.output<typeof NewSeries>;
export const SeriesChange = z.strictObject({
  ...{ name: line(120), modules, place: line(200), capacity, closed: z.boolean(), version },
});
export type SeriesChange = z.output<typeof SeriesChange>;

const session = { title: line(120), heldOn: day, startsAt: clock, endsAt: clock, place: line(200), capacity };
const ordered = { path: ['endsAt'], message: 'A session ends after it begins.', params: { code: 'before_beginning' } };
const inOrder = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => startsAt < endsAt;
export const NewSession = z.strictObject(session).refine(inOrder, ordered);
export type NewSession = z.output<typeof NewSession>;
export const SessionChange = z.strictObject({ ...session, version }).refine(inOrder, ordered);
export type SessionChange = z.output<typeof SessionChange>;

/** Without a session: a place in the whole series. */
export const NewEnrolment = z.strictObject({ tenantId: uuid, sessionId: none(uuid) });
export type NewEnrolment = z.output<typeof NewEnrolment>;
export const EnrolmentView = z.object({ id: uuid, state: z.enum(ENROLMENT_STATES) });
export const Leaving = z.strictObject({ reason: z.enum(LEAVE_REASONS) });
export const PresenceInput = z.strictObject({ tenantId: uuid, state: z.enum(PRESENCES).nullable() });
export const SheetQuery = z.strictObject({
  format: z.enum(['pdf', 'xlsx', 'csv']).default('pdf'),
  language: z.enum(['fr', 'en']).default('fr'),
});

const SessionLine = z.object({
  id: uuid,
  title: z.string(),
  heldOn: day,
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  capacity: z.int(),
  state: z.enum(SESSION_STATES),
  enrolled: z.int(),
  waiting: z.int(),
  present: z.int(),
});
const Participant = z.object({
  enrolmentId: uuid,
  tenantId: uuid,
  name: z.string(),
  state: z.enum(ENROLMENT_STATES),
  caseWorker: z.string().nullable(),
  /** Whether the reader may open the person's record. */
  follows: z.boolean(),
});
export const SeriesView = z
  .object({
    id: uuid,
    programme: named,
    kind: z.enum(SERIES_KINDS),
    name: z.string(),
    modules: z.array(z.object({ title: z.string(), about: z.string().nullable() })),
    enrolBy: z.enum(ENROL_BY),
    place: z.string(),
    capacity: z.int(),
    closed: z.boolean(),
    version: z.int(),
    sessions: z.array(SessionLine),
    /** Of a series that one enrols in as a whole. */
    enrolled: z.int(),
    waiting: z.int(),
  })
  .meta({ id: 'GroupSeries' });
export const SeriesPage = SeriesView.extend({ participants: z.array(Participant) }).meta({ id: 'GroupSeriesPage' });
export const SessionPage = SessionLine.extend({
  series: z.object({ id: uuid, name: z.string(), enrolBy: z.enum(ENROL_BY), programmeId: uuid }),
  version: z.int(),
  participants: z.array(Participant.extend({ presence: z.enum(PRESENCES).nullable() })),
}).meta({ id: 'GroupSession' });

// Work-sites
export const NewSite = z.strictObject({
  programmeId: uuid,
  tenantId: uuid,
  title: line(160),
  beganOn: day,
  beforeState: none(prose(2000)),
});
export type NewSite = z.output<typeof NewSite>;
export const SitePlan = z.strictObject({
  title: line(160),
  days: z.array(day).max(60),
  tasks: z.array(z.strictObject({ what: line(200), by: z.enum(TASK_BY), done: z.boolean() })).max(60),
  helpers: z
    .array(z.strictObject({ name: line(120), kind: z.enum(HELPER_KINDS), hours: none(z.number().min(0).max(1000)) }))
    .max(40),
  beforeState: none(prose(2000)),
  version,
});
export type SitePlan = z.output<typeof SitePlan>;
export const SiteContract = z.strictObject({
  signedOn: day,
  signedFamily: line(120),
  signedAssociation: line(120),
  documentId: none(uuid),
  version,
});
export type SiteContract = z.output<typeof SiteContract>;
export const SiteStart = z.strictObject({ version });
export const SiteEnd = z.strictObject({ finishedOn: day, afterState: prose(2000), version });
export type SiteEnd = z.output<typeof SiteEnd>;
export const SiteGivenUp = z.strictObject({ reason: line(300), version });
export const NewCost = z.strictObject({ kind: z.enum(COST_KINDS), label: line(160), cents, onDay: day });
export type NewCost = z.output<typeof NewCost>;
export const LanguageQuery = z.strictObject({ language: z.enum(['fr', 'en']).default('fr') });

const SiteLine = z.object({
  id: uuid,
  tenantId: uuid.nullable(),
  person: z.string(),
  programme: named,
  title: z.string(),
  state: z.enum(SITE_STATES),
  beganOn: day,
  /** The last day within the time that the programme gives a site. */
  endsBy: day,
  daysOver: z.int(),
  finishedOn: day.nullable(),
  costCents: z.int(),
});
export const SiteList = z
  .object({
    items: z.array(SiteLine),
    /** Over the finished sites of each programme. */
    costs: z.array(
      z.object({
        programme: named,
        sites: z.int(),
        totalCents: z.int(),
        meanCents: z.int().nullable(),
        targetCents: z.int(),
      }),
    ),
  })
  .meta({ id: 'WorkSites' });
export const SiteView = SiteLine.extend({
  days: z.array(day),
  maxDays: z.int(),
  tasks: z.array(z.object({ what: z.string(), by: z.enum(TASK_BY), done: z.boolean() })),
  helpers: z.array(z.object({ name: z.string(), kind: z.enum(HELPER_KINDS), hours: z.number().nullable() })),
  signedOn: day.nullable(),
  signedFamily: z.string().nullable(),
  signedAssociation: z.string().nullable(),
  documentId: uuid.nullable(),
  beforeState: z.string().nullable(),
  afterState: z.string().nullable(),
  givenUpReason: z.string().nullable(),
  targetCents: z.int(),
  costs: z.array(z.object({ id: uuid, kind: z.enum(COST_KINDS), label: z.string(), cents: z.int(), onDay: day })),
  version: z.int(),
}).meta({ id: 'WorkSite' });

// Tools
export const NewTool = z.strictObject({ programmeId: uuid, name: line(120), code: line(40), note: none(line(300)) });
export type NewTool = z.output<typeof NewTool>;
export const ToolChange = z.strictObject({
  ...{ name: line(120), code: line(40), state: z.enum(TOOL_STATES), note: none(line(300)), version },
});
export type ToolChange = z.output<typeof ToolChange>;
export const NewLoan = z.strictObject({ tenantId: uuid, dueOn: day });
export const LoanReturn = z.strictObject({ state: z.enum(RETURN_STATES), note: none(line(300)) });
export const ToolView = z
  .object({
    id: uuid,
    programme: named,
    name: z.string(),
    code: z.string(),
    state: z.enum(TOOL_STATES),
    note: z.string().nullable(),
    version: z.int(),
    loan: z
      .object({
        id: uuid,
        /** Null for who does not follow the person. */
        tenantId: uuid.nullable(),
        person: z.string().nullable(),
        lentOn: day,
        dueOn: day,
        daysLate: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'Tool' });

// Places of shared housing
export const NewPlace = z.strictObject({ programmeId: uuid, home: line(120), label: line(60) });
export type NewPlace = z.output<typeof NewPlace>;
export const MoveIn = z.strictObject({ tenantId: uuid, onDay: day });
export const MoveOut = z.strictObject({ onDay: day });
export const PlaceView = z
  .object({
    id: uuid,
    home: z.string(),
    label: z.string(),
    programme: named,
    taken: z.boolean(),
    since: day.nullable(),
    tenantId: uuid.nullable(),
    person: z.string().nullable(),
  })
  .meta({ id: 'SharedPlace' });

/** What the programmes of the association do together with people, for the menu; and how much of it waits. */
export const ActivitiesView = z
  .object({
    committees: z.boolean(),
    groups: z.boolean(),
    sites: z.boolean(),
    tools: z.boolean(),
    places: z.boolean(),
    waiting: z.object({
      /** Meetings of the next seven days that the reader takes part in. */
      meetings: z.array(z.object({ id: uuid, name: z.string(), heldOn: day, startsAt: z.string() })),
      sessions: z.array(z.object({ id: uuid, name: z.string(), heldOn: day, startsAt: z.string() })),
      toolsLate: z.int(),
      sitesLate: z.int(),
      tasks: z.array(z.object({ id: uuid, what: z.string(), meetingId: uuid, dueOn: day.nullable() })),
    }),
    programmes: z.array(
      z.object({
        id: uuid,
        name: z.string(),
        has: z.array(z.string()),
        modules: z.array(z.object({ fr: z.string(), en: z.string() })),
        places: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'Activities' });

/** What one household takes part in, for its record. */
export const TenantActivities = z
  .object({
    cases: z.array(
      z.object({
        id: uuid,
        meetingId: uuid,
        committee: z.string(),
        heldOn: day,
        decision: z.string().nullable(),
        meetingState: z.string(),
      }),
    ),
    sessions: z.array(
      z.object({
        id: uuid,
        seriesId: uuid,
        series: z.string(),
        title: z.string(),
        heldOn: day,
        state: z.string(),
        enrolment: z.enum(ENROLMENT_STATES),
        presence: z.enum(PRESENCES).nullable(),
      }),
    ),
    sites: z.array(z.object({ id: uuid, title: z.string(), state: z.enum(SITE_STATES), daysOver: z.int() })),
    loans: z.array(z.object({ id: uuid, tool: z.string(), lentOn: day, dueOn: day, returnedOn: day.nullable() })),
    place: z.object({ name: z.string(), since: day }).nullable(),
    away: z.object({ since: day }).nullable(),
  })
  .meta({ id: 'TenantActivities' });
