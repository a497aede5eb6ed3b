import { z } from 'zod';
import { day, instant, line, PageQuery, prose, uuid } from '#kernel';
import { ENTRY_DOMAINS } from '../domain/confidentiality.js';
import { ALERT_KINDS } from './domain/alerts.js';
import { PATHS, ProgrammeDefinition, STEP_CLOSERS, URGENT_SERVICES } from './domain/definition.js';
import { PLACED } from './domain/placed.js';
import { CONDITION_STATES, HOUSING_OUTCOMES, SITUATIONS } from './domain/rules.js';
import { TEMPLATE_KEYS } from './templates/index.js';
import { UrgentSendingView } from './urgent.dto.js';

const text = z.object({ fr: z.string(), en: z.string() });

export const NewProgramme = z.strictObject({
  template: z.enum(TEMPLATE_KEYS),
  /** The template's own name when absent. */
  name: line(120).optional(),
});
export type NewProgramme = z.output<typeof NewProgramme>;

export const Adaptation = z.strictObject({
  /** The version that was adapted: refused when somebody else adapted it meanwhile. */
  version: z.int().min(1),
  name: line(120),
  definition: ProgrammeDefinition,
  /** What was changed and why; kept with the version that it replaces. */
  note: line(300),
});
export type Adaptation = z.output<typeof Adaptation>;
export const Archival = z.strictObject({ archived: z.boolean() });
export const ProgrammesQuery = z.strictObject({ show: z.enum(['in_use', 'all']).default('in_use') });

const ProgrammeRow = z.object({
  id: uuid,
  name: z.string(),
  template: z.enum(TEMPLATE_KEYS),
  version: z.int(),
  archivedAt: instant.nullable(),
  adaptedAt: instant.nullable(),
  adaptedBy: z.string().nullable(),
  /** Records that are open under it. */
  open: z.int(),
});
export const ProgrammeSummary = ProgrammeRow.extend({
  summary: text,
  confidentiality: z.enum(['usual', 'highest']),
}).meta({ id: 'ProgrammeSummary' });
export const ProgrammeView = ProgrammeRow.extend({
  definition: ProgrammeDefinition,
  templateName: text,
  /** Where the programme has rallies: the association's last and next, and by when the next should be held. */
  rally: z
    .object({
      everyMonths: z.int(),
      lastOn: day.nullable(),
      nextOn: day.nullable(),
      dueOn: day.nullable(),
      late: z.boolean(),
    })
    .nullable(),
  /** Newest first. */
  versions: z.array(
    z.object({
      version: z.int(),
      name: z.string(),
      note: z.string(),
      replacedAt: instant,
      replacedBy: z.string().nullable(),
    }),
  ),
}).meta({ id: 'Programme' });
export const TemplateView = z
  .object({ key: z.enum(TEMPLATE_KEYS), name: text, summary: text })
  .meta({ id: 'ProgrammeTemplate' });

export const TenantProgrammeQuery = z.strictObject({
  /** Before a record is opened: as it would be under that programme. */
  programme: uuid.optional(),
});

export const NewProof = z.strictObject({
  condition: line(40),
  /** Before a record is opened: the programme that it is for. */
  programmeId: uuid.optional(),
  how: z.enum(['document', 'seen']),
  /** Day of the document, or on which it was seen. */
  onDay: day,
  /** For a condition of age. */
  bornOn: day.optional(),
  /** Which document, or what was seen. */
  words: line(300),
  expiresOn: day.optional(),
});
export type NewProof = z.output<typeof NewProof>;

export const StepDone = z.strictObject({ doneOn: day });
export const Extension = z.strictObject({ untilDay: day, reason: prose(500) });
export type Extension = z.output<typeof Extension>;
export const Course = z.strictObject({
  /** Key of one of the programme's profiles. */
  profile: line(40).nullable().optional(),
  housingOutcome: z.enum(HOUSING_OUTCOMES).nullable().optional(),
  qpv: z.enum(['yes', 'no', 'unknown']).optional(),
});
export type Course = z.output<typeof Course>;
export const NewSituation = z.strictObject({ situation: z.enum(SITUATIONS), onDay: day });
export type NewSituation = z.output<typeof NewSituation>;
export const Shelter = z.discriminatedUnion('sheltered', [
  z.strictObject({ sheltered: z.literal(true) }),
  z.strictObject({ sheltered: z.literal(false), reason: line(300) }),
]);
export type Shelter = z.output<typeof Shelter>;

const ProofView = z.object({
  /** Null for what the file says by itself. */
  id: uuid.nullable(),
  how: z.enum(['document', 'seen', 'known']),
  onDay: day,
  bornOn: day.nullable(),
  /** Null when the words are not for this reader. */
  words: z.string().nullable(),
  expiresOn: day.nullable(),
  notedBy: z.string().nullable(),
  notedAt: instant.nullable(),
});
const AlertFields = {
  id: uuid,
  kind: z.enum(ALERT_KINDS),
  /** The condition or step that it is about. */
  label: text.nullable(),
  /** The job, training or trial that it is about. */
  placementId: uuid.nullable(),
  dueOn: day,
  since: instant,
  told: z.array(z.object({ name: z.string(), level: z.enum(['worker', 'manager']), at: instant })),
};
const DueView = z.object({
  kind: z.enum(ALERT_KINDS),
  label: text.nullable(),
  placementId: uuid.nullable(),
  dueOn: day,
  late: z.boolean(),
});
export const TenantProgrammeView = z
  .object({
    tenantId: uuid,
    state: z.enum(['not_opened', 'open', 'closed']),
    recordId: uuid.nullable(),
    openedOn: day.nullable(),
    programme: z
      .object({
        id: uuid,
        name: z.string(),
        template: z.enum(TEMPLATE_KEYS),
        summary: text,
        confidentiality: z.enum(['usual', 'highest']),
        seeksEmployment: z.boolean(),
        pictograms: z.boolean(),
        peerVolunteers: z.boolean(),
        urgentServices: z.array(z.enum(URGENT_SERVICES)),
        /** Whom an urgent alert may be written to. */
        urgentContacts: z.array(z.object({ service: z.enum(URGENT_SERVICES), name: z.string(), email: z.string() })),
        profiles: z.array(z.object({ key: z.string(), label: text })),
        /** Whether a record is refused while a required condition is not proved. */
        refusesIncomplete: z.boolean(),
      })
      .nullable(),
    checklist: z.array(
      z.object({
        key: z.string(),
        label: text,
        kind: z.enum(['age', 'fact']),
        domain: z.enum(ENTRY_DOMAINS),
        document: z.boolean(),
        required: z.boolean(),
        state: z.enum(CONDITION_STATES),
        until: day.nullable(),
        proof: ProofView.nullable(),
      }),
    ),
    complete: z.boolean(),
    steps: z.array(
      z.object({
        key: z.string(),
        path: z.enum(PATHS),
        label: text,
        closedBy: z.enum(STEP_CLOSERS),
        atHome: z.boolean(),
        minMinutes: z.int().nullable(),
        domains: z.array(z.string()),
        dueOn: day.nullable(),
        doneOn: day.nullable(),
        doneBy: z.string().nullable(),
      }),
    ),
    /** What the programme asks for next, the soonest first. */
    dues: z.array(DueView),
    /** How often the person is contacted now, and because of what they are in; null without an open record. */
    contact: z.object({ everyDays: z.int(), because: z.enum(PLACED).nullable(), usualDays: z.int() }).nullable(),
    alerts: z.array(
      z.object({
        ...AlertFields,
        words: z.string().nullable(),
        raisedBy: z.string().nullable(),
        /** Of an urgent alert. */
        service: z.enum(URGENT_SERVICES).nullable(),
        /** Which services were written to about it. */
        sendings: z.array(UrgentSendingView),
      }),
    ),
    lastDay: day.nullable(),
    extensions: z.array(z.object({ untilDay: day, reason: z.string(), by: z.string(), at: instant })),
    profile: z.string().nullable(),
    housingOutcome: z.enum(HOUSING_OUTCOMES).nullable(),
    situation: z.object({ situation: z.enum(SITUATIONS), onDay: day }).nullable(),
    qpv: z.enum(['yes', 'no', 'unknown']),
    sheltered: z.boolean(),
    /** Volunteers to whom the person is entrusted now. */
    volunteers: z.array(z.string()),
    /** All records of the person, the newest first: people leave and return. */
    records: z.array(
      z.object({
        id: uuid,
        programme: z.string(),
        state: z.enum(['open', 'closed']),
        openedAt: instant,
        closedAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'TenantProgramme' });

export const AlertView = z
  .object({
    ...AlertFields,
    tenant: z.object({ id: uuid, givenName: z.string(), familyName: z.string() }),
    programme: z.string(),
    follower: z.string().nullable(),
  })
  .meta({ id: 'SupportAlert' });

export const AlertQuery = PageQuery.extend({
  /** Of the households of one referent, or of those without: `nobody`. */
  follower: z.union([uuid, z.literal('nobody')]).optional(),
});
export type AlertQuery = z.output<typeof AlertQuery>;
export const AlertsOfFollower = z
  .object({
    /** Null: households without a referent. */
    userId: uuid.nullable(),
    displayName: z.string().nullable(),
    households: z.int(),
    alerts: z.int(),
    urgent: z.int(),
    oldestDueOn: day,
  })
  .meta({ id: 'AlertsOfFollower' });
