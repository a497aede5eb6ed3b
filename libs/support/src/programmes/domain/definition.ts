import { z } from 'zod';
import { email, line } from '#kernel';
import { ENTRY_DOMAINS } from '../../domain/confidentiality.js';

/** Who may refer a household to a programme. */
export const REFERRAL_SOURCES = [
  'landlord',
  'self',
  'association',
  'ccas',
  'siao',
  'social_worker',
  'psychiatry',
  'hospital',
  'child_protection',
  'employment_service',
  'pension_fund',
  'disability_office',
  'shelter',
] as const;
export type ReferralSource = (typeof REFERRAL_SOURCES)[number];

/**
 * What closes a step of a path: a person by hand, or what happened elsewhere. `checklist`: every required condition is proved;
 * `contract`: an objectives contract was signed; `orientation`, `allocation`, `decision`: a body decided on the case; `session`: a group
 * session was attended; `site`: a work-site ended.
 */
export const STEP_CLOSERS = [
  'hand',
  'visit',
  'assessment',
  'cv_validated',
  'checklist',
  'contract',
  'placement',
  'orientation',
  'allocation',
  'decision',
  'session',
  'site',
] as const;
export type StepCloser = (typeof STEP_CLOSERS)[number];

export const PATHS = ['support', 'housing'] as const;
export type Path = (typeof PATHS)[number];

export const INDICATORS = [
  'households',
  'opened_closed',
  'support_months',
  'refusal_rate',
  'qpv_share',
  'housed',
  'jobs_and_trainings',
  'active_share',
  'returns',
  'reviews_on_time',
  'first_meeting_on_time',
  'sessions',
  'site_cost',
  'arrears',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export const CONFIDENTIALITY = ['usual', 'highest'] as const;
export const URGENT_SERVICES = ['technical', 'social'] as const;
export type UrgentService = (typeof URGENT_SERVICES)[number];

/** Days, up to ten years. */
const days = z.int().min(1).max(3660);
const rhythm = days.nullable();
export const DefinitionKey = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/, 'must be lower case letters, digits and _');
/** Shown to people: French first. */
const text = (max: number) => z.strictObject({ fr: line(max), en: line(max) });

export const Condition = z.strictObject({
  key: DefinitionKey,
  label: text(200),
  /** `age`: proved by a day of birth, and by itself over when the person is too old; `fact`: by a dated document or what somebody saw. */
  kind: z.enum(['age', 'fact']).default('fact'),
  /** Years, both included. */
  minAge: z.int().min(0).max(120).nullable().default(null),
  maxAge: z.int().min(0).max(120).nullable().default(null),
  /** The wall: a condition of a confidential domain is not shown to volunteers, and its words are encrypted. */
  domain: z.enum(ENTRY_DOMAINS).default('general'),
  /** Seeing is not enough: a document has to be named. */
  document: z.boolean().default(false),
  /** Months that a proof is good for after its date; null: for ever. */
  validMonths: z.int().min(1).max(120).nullable().default(null),
  required: z.boolean().default(true),
  /** What the file says already: a landlord stands in it, the agreement of the referral is noted, a balance is owed. */
  knownBy: z.enum(['landlord', 'agreement', 'arrears']).nullable().default(null),
});
export type Condition = z.output<typeof Condition>;

export const Step = z.strictObject({
  key: DefinitionKey,
  path: z.enum(PATHS).default('support'),
  label: text(200),
  /** Days after the opening of the record; null: no day is set. */
  dueDays: days.nullable().default(null),
  closedBy: z.enum(STEP_CLOSERS).default('hand'),
  /** A visit or an assessment closes it only when it took place at home, … */
  atHome: z.boolean().default(false),
  /** … a visit only when it was at least so long, … */
  minMinutes: z.int().min(15).max(480).nullable().default(null),
  /** … and an assessment only when all of these have been assessed. */
  domains: z
    .array(z.enum(ENTRY_DOMAINS).exclude(['general']))
    .max(10)
    .default([]),
});
export type Step = z.output<typeof Step>;

const named = z.strictObject({ key: DefinitionKey, label: text(120) });

const Activities = z.strictObject({
  orientationCommittee: z.boolean(),
  allocationCommittee: z.boolean(),
  /** A body that meets regularly and decides on cases. */
  decisionBody: z.boolean(),
  jointCell: z.boolean(),
  groupSessions: z.strictObject({ modules: z.array(named).min(1).max(20), places: z.int().min(1).max(200) }).nullable(),
  workSites: z
    .strictObject({
      /** Longest work with the family, in days of work. */
      maxDays: z.int().min(1).max(60),
      /** Longest process of a site, from its contract to its end. */
      siteMaxDays: days,
      /** Longest support around a site. */
      supportMaxDays: days,
      /** What one site costs on average, as the programme foresees it. */
      costCents: z.int().min(0).max(100_000_000),
    })
    .nullable(),
  /** A work-site that trains a group. */
  trainingSite: z.strictObject({ places: z.int().min(1).max(200) }).nullable(),
  toolLoans: z.boolean(),
  sharedHousing: z.boolean(),
  rally: z.strictObject({ everyMonths: z.int().min(1).max(24) }).nullable(),
});

const UrgentContact = z.strictObject({ service: z.enum(URGENT_SERVICES), name: line(120), email });
export type UrgentContact = z.output<typeof UrgentContact>;

const unique = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key)).size === rows.length;

/** A support programme as data: what the engine enforces, watches and counts for the households of a programme. */
export const ProgrammeDefinition = z
  .strictObject({
    summary: text(600),
    /** Those who carry it together, by name. */
    partners: z.array(line(120)).max(20),
    referralSources: z.array(z.enum(REFERRAL_SOURCES)).min(1),
    audience: z.strictObject({
      /** `refuse`: no record is opened while a required condition is not proved; `show`: it is opened, and shown as incomplete. */
      rule: z.enum(['refuse', 'show']),
      conditions: z.array(Condition).max(20),
    }),
    profiles: z.array(named).max(20),
    steps: z.array(Step).max(30),
    rhythm: z.strictObject({
      contactDays: days,
      /** While somebody of the household has started a job found through us; null: as otherwise. */
      contactInWorkDays: rhythm,
      /** The same during a training and during a trial on the spot. */
      contactInTrainingDays: rhythm.default(null),
      contactInTrialDays: rhythm.default(null),
      homeVisitDays: rhythm,
      /** Review of the objectives contract. */
      reviewDays: rhythm,
      /** First meeting with the case worker, after the opening. */
      firstMeetingDays: rhythm,
      /** Each case is spoken about at a meeting of the partners. */
      caseMeetingDays: rhythm,
      /** Days after which an alert to the case worker that is not cleared goes to the managers. */
      managerAfterDays: days,
    }),
    maxDays: rhythm,
    confidentiality: z.enum(CONFIDENTIALITY),
    /** Per cent of the households that should be in work, training or active search; told beside the figure. */
    activeShareGoal: z.int().min(1).max(100).nullable().default(null),
    /** False: support without employment; nothing of it is asked for. */
    seeksEmployment: z.boolean(),
    /** The person's own pages, by their personal links, begin with pictograms and short sentences. */
    pictograms: z.boolean(),
    peerVolunteers: z.boolean(),
    urgentServices: z.array(z.enum(URGENT_SERVICES)).max(2),
    /** Whom an urgent alert may be written to, by name; nobody else is. */
    urgentContacts: z.array(UrgentContact).max(10).default([]),
    activities: Activities,
    indicators: z.array(z.enum(INDICATORS)).min(1),
  })
  .superRefine((definition, context) => {
    const twice = (path: (string | number)[]) =>
      context.addIssue({ code: 'custom', path, message: 'The same key stands twice.', params: { code: 'key_twice' } });
    if (!unique(definition.audience.conditions)) twice(['audience', 'conditions']);
    if (!unique(definition.steps)) twice(['steps']);
    if (!unique(definition.profiles)) twice(['profiles']);
    if (!unique(definition.urgentContacts.map(({ service, email }) => ({ key: `${service} ${email}` }))))
      twice(['urgentContacts']);
    definition.urgentContacts.forEach(({ service }, index) => {
      if (!definition.urgentServices.includes(service))
        context.addIssue({
          code: 'custom',
          path: ['urgentContacts', index, 'service'],
          message: 'The programme alerts no such service.',
          params: { code: 'no_such_service' },
        });
    });
    if (definition.activities.groupSessions && !unique(definition.activities.groupSessions.modules))
      twice(['activities', 'groupSessions', 'modules']);
    definition.audience.conditions.forEach((condition, index) => {
      const bounded = condition.minAge !== null || condition.maxAge !== null;
      const ordered = (condition.minAge ?? 0) <= (condition.maxAge ?? 120);
      if ((condition.kind === 'age') !== bounded || !ordered)
        context.addIssue({
          code: 'custom',
          path: ['audience', 'conditions', index, 'minAge'],
          message: 'An age condition, and only it, has bounds in order.',
          params: { code: 'age_bounds' },
        });
    });
  });
export type ProgrammeDefinition = z.output<typeof ProgrammeDefinition>;
/** A definition as it was stored, perhaps before the schema had all that it has now. */
export const definitionOf = (stored: unknown): ProgrammeDefinition => ProgrammeDefinition.parse(stored);
/** As a template writes it: what has a usual value may be left out. */
export type DefinitionInput = z.input<typeof ProgrammeDefinition>;
