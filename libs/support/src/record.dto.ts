import { z } from 'zod';
import { day, instant, line, prose, uuid } from '#kernel';
import { ASSESSED_DOMAINS, ENTRY_DOMAINS, RECORD_VIEWS } from './domain/confidentiality.js';
import {
  CLOSE_REASONS,
  ENTRY_KINDS,
  OBJECTIVE_STATES,
  REACHED_BY,
  RECORD_STATES,
  WRITTEN_KINDS,
} from './domain/record.js';
import { TEMPLATE_KEYS } from './programmes/templates/index.js';
import { moment } from './visits.dto.js';

export const RecordQuery = z.strictObject({
  /** Only a manager: why the notes must be read this once. It is kept in the audit trail. */
  exception: line(300).optional(),
});
export type RecordQuery = z.output<typeof RecordQuery>;

export const Opening = z.strictObject({
  /** One of the association's programmes. */
  programmeId: uuid.optional(),
  /** Or the association's programme of that template. Without either: that of the referral, else the only one there is. */
  programme: z.enum(TEMPLATE_KEYS).optional(),
});
export type Opening = z.output<typeof Opening>;

export const EntryInput = z.strictObject({
  kind: z.enum(WRITTEN_KINDS),
  domain: z.enum(ENTRY_DOMAINS).default('general'),
  text: prose(5000),
  /** When it happened; now when absent. */
  at: moment.optional(),
  sharedWithTenant: z.boolean().default(false),
});
export type EntryInput = z.output<typeof EntryInput>;

export const ObjectiveInput = z.strictObject({
  domain: z.enum(ASSESSED_DOMAINS),
  title: line(300),
  reachedBy: z.enum(REACHED_BY).nullable().default(null),
  targetOn: day.nullable().default(null),
});
export type ObjectiveInput = z.output<typeof ObjectiveInput>;
export const ObjectiveStateInput = z.strictObject({ state: z.enum(OBJECTIVE_STATES) });
export type ObjectiveStateInput = z.output<typeof ObjectiveStateInput>;

const EntryView = z
  .object({
    id: uuid,
    at: instant,
    kind: z.enum(ENTRY_KINDS),
    domain: z.enum(ENTRY_DOMAINS),
    /** Null when the words are not for this reader. */
    text: z.string().nullable(),
    /** What was noted at the visit that this entry tells of. */
    visitNote: z.string().nullable(),
    author: z.string().nullable(),
    sharedWithTenant: z.boolean(),
  })
  .meta({ id: 'RecordEntry' });

const ObjectiveView = z
  .object({
    id: uuid,
    domain: z.enum(ASSESSED_DOMAINS),
    /** Null when the words are not for this reader. */
    title: z.string().nullable(),
    reachedBy: z.enum(REACHED_BY).nullable(),
    state: z.enum(OBJECTIVE_STATES),
    targetOn: day.nullable(),
    endedAt: instant.nullable(),
    placementId: uuid.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Objective' });

const AssessmentView = z
  .object({
    domain: z.enum(ASSESSED_DOMAINS),
    /** 1 (in great difficulty) to 5 (going well). */
    level: z.int(),
    barrier: z.boolean(),
    /** Null when there is none, or when it is not for this reader. */
    note: z.string().nullable(),
    at: instant,
  })
  .meta({ id: 'Assessment' });

const RecordPlacementView = z
  .object({
    id: uuid,
    kind: z.enum(['hire', 'training', 'trial']),
    title: z.string(),
    organisation: z.string(),
    contract: z.string().nullable(),
    state: z.enum(['promised', 'started', 'ended', 'cancelled']),
    promisedAt: instant,
    startedOn: day.nullable(),
    endedOn: day.nullable(),
  })
  .meta({ id: 'RecordPlacement' });

export const RecordView = z
  .object({
    tenantId: uuid,
    view: z.enum(RECORD_VIEWS),
    state: z.enum(RECORD_STATES),
    /** The template that the programme was made from. */
    programme: z.enum(TEMPLATE_KEYS).nullable(),
    programmeId: uuid.nullable(),
    programmeName: z.string().nullable(),
    openedAt: instant.nullable(),
    openedBy: z.string().nullable(),
    closedAt: instant.nullable(),
    closeReason: z.enum(CLOSE_REASONS).nullable(),
    /** Newest first, at most 500; `entriesTotal` counts all that this reader may know of. */
    entries: z.array(EntryView),
    entriesTotal: z.int(),
    objectives: z.array(ObjectiveView),
    /** The newest of each domain. */
    assessments: z.array(AssessmentView),
    placements: z.array(RecordPlacementView),
  })
  .meta({ id: 'SupportRecord' });

export const NewBalance = z.strictObject({ onDay: day, balanceCents: z.int().min(0).max(100_000_000) });
export type NewBalance = z.output<typeof NewBalance>;
export const BalanceView = z
  .object({
    onDay: day,
    balanceCents: z.int(),
    source: z.enum(['referral', 'landlord', 'import']),
    notedAt: instant,
  })
  .meta({ id: 'ArrearsBalance' });
