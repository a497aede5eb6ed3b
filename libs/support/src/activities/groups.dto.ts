import { z } from 'zod';
import { day, line, prose, uuid } from '#kernel';
import { clock } from './committees.dto.js';
import { ENROL_BY, ENROLMENT_STATES, LEAVE_REASONS, PRESENCES, SERIES_KINDS, SESSION_STATES } from './domain/groups.js';

const none = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const version = z.int().min(1);
const named = z.object({ id: uuid, name: z.string() });
const capacity = z.int().min(1).max(200);

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
