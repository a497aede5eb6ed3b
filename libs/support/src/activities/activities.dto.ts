import { z } from 'zod';
import { day, line, uuid } from '#kernel';
import { ENROLMENT_STATES, PRESENCES } from './domain/groups.js';
import { SITE_STATES } from './domain/sites.js';
import { RETURN_STATES, TOOL_STATES } from './domain/tools.js';

const none = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const version = z.int().min(1);
const named = z.object({ id: uuid, name: z.string() });

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
export const PlaceChange = NewPlace.omit({ programmeId: true });
export type PlaceChange = z.output<typeof PlaceChange>;
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
