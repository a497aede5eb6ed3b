import type { Transitions } from '#kernel';
import { type EntryDomain, isConfidential, type RecordView } from './confidentiality.js';

/** `not_opened` is what a tenant without a record has: a journal may have begun, the support is not agreed yet. */
export const RECORD_STATES = ['not_opened', 'open', 'closed'] as const;
export type RecordState = (typeof RECORD_STATES)[number];
export const RECORD_TRANSITIONS: Transitions<RecordState> = { not_opened: ['open'], open: ['closed'], closed: [] };

/** Why support ended. A list rather than a text: it is counted, and says nothing about health or law to who may not know. */
export const CLOSE_REASONS = [
  'objectives_reached',
  'at_work',
  'stopped_by_tenant',
  'contact_lost',
  'moved_away',
  'other_support',
  'other',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What people write into the journal. The other kinds follow from what happened elsewhere. */
export const WRITTEN_KINDS = ['call', 'accompaniment', 'message', 'step', 'note'] as const;
export const ENTRY_KINDS = [
  ...WRITTEN_KINDS,
  'visit',
  'cv',
  'rally',
  'meeting',
  'placement',
  'objective',
  'referral',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Kinds whose text is a fact and no note where the program wrote it: then it stays readable in the outline. What people wrote is a note. */
const FACTS: readonly EntryKind[] = ['step', 'cv', 'rally', 'meeting', 'placement', 'referral'];

/** Whether the words of an entry are shown in that view. (Entries that a view hides altogether are never loaded.) */
export const showsText = (view: RecordView, kind: EntryKind, domain: EntryDomain, byProgram: boolean): boolean =>
  view !== 'outline' || (byProgram && FACTS.includes(kind) && !isConfidential(domain));

/** Whether the words of an objective are shown in that view: its title is a heading of the contract, unless the domain is confidential. */
export const showsObjective = (view: RecordView, domain: EntryDomain): boolean =>
  view !== 'outline' || !isConfidential(domain);

export const OBJECTIVE_STATES = ['in_progress', 'reached', 'given_up'] as const;
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number];
/** Back to in progress: taken up again, or reached by a promise that was not kept. */
export const OBJECTIVE_TRANSITIONS: Transitions<ObjectiveState> = {
  in_progress: ['reached', 'given_up'],
  reached: ['in_progress'],
  given_up: ['in_progress'],
};

export const REACHED_BY = ['hire', 'training', 'any_placement'] as const;
export type ReachedBy = (typeof REACHED_BY)[number];

export type PlacementKind = 'hire' | 'training' | 'trial';
export type PlacementState = 'promised' | 'started' | 'ended' | 'cancelled';

/** The objectives that a placement of that kind reaches by itself: none by a trial, which is a step on the way. */
export const reachedWith = (kind: PlacementKind): ReachedBy[] => (kind === 'trial' ? [] : [kind, 'any_placement']);
