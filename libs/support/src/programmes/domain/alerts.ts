import { addDays, type IsoDay } from '#kernel';
import type { ProgrammeDefinition } from './definition.js';
import { contactRhythm, type Ending, endingDue, type Placed } from './placed.js';
import { type ConditionStatus, lastDayOf, missingOf, stepsOf } from './rules.js';

/** What the engine watches by itself. */
export const WATCHED = [
  'contact_overdue',
  'home_visit_overdue',
  'review_overdue',
  'first_meeting_overdue',
  'case_meeting_overdue',
  'too_long',
  'checklist_incomplete',
  'proof_expiring',
  'step_overdue',
  'placement_ending',
  'placement_end_passed',
] as const;
/** What people raise, or other parts of support hold. */
export const MONEY_ALERTS = [
  'instalment_missed',
  'plan_broken',
  'eviction_stage',
  'debt_decision_late',
  'moratorium_ends',
] as const;
export const HELD = ['urgent', 'site_too_long', 'loan_overdue', ...MONEY_ALERTS] as const;
export const ALERT_KINDS = [...WATCHED, ...HELD] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];
export type WatchedKind = (typeof WATCHED)[number];
/** Money, debts and law are not for volunteers, not even that something about them waits. */
export const isOfMoney = (kind: string): boolean => (MONEY_ALERTS as readonly string[]).includes(kind);
export const isWatched = (kind: string): kind is WatchedKind => (WATCHED as readonly string[]).includes(kind);

/** An open record with everything that its rhythms are counted from. */
export interface WatchFacts {
  definition: ProgrammeDefinition;
  openedOn: IsoDay;
  /** Newest call, message, accompaniment or visit that took place. */
  contactOn: IsoDay | null;
  homeVisitOn: IsoDay | null;
  /** First time that somebody met the person for this record. */
  metOn: IsoDay | null;
  reviewedOn: IsoDay | null;
  discussedOn: IsoDay | null;
  /** What has begun and goes on. */
  running: readonly Placed[];
  /** Last day of the newest job, training or trial that is over: from then on the usual rhythm counts again. */
  backOn: IsoDay | null;
  /** What has an agreed last day, and nothing new after it. */
  endings: readonly Ending[];
  extendedUntil: IsoDay | null;
  checklist: readonly ConditionStatus[];
  stepsDone: ReadonlyMap<string, IsoDay>;
}

/** Something is to be done by `dueOn`, that day included. */
export interface Due {
  kind: WatchedKind;
  /** The condition or step; empty where there is one only. */
  subject: string;
  dueOn: IsoDay;
  /** The first day on which an alert stands for it; the day after `dueOn` unless said. */
  from?: IsoDay;
}

/** A proof that ends within these days is told before it does. */
export const EXPIRES_SOON_DAYS = 30;

/** Everything that the programme asks for next of a record, with its day: what is late as much as what is to come. */
export function duesOf(facts: WatchFacts, today: IsoDay): Due[] {
  const { definition, openedOn, checklist } = facts;
  const { rhythm } = definition;
  const dues: Due[] = [];
  const every = (kind: WatchedKind, days: number | null, last: IsoDay | null) => {
    if (days !== null)
      dues.push({ kind, subject: '', dueOn: addDays(last !== null && last > openedOn ? last : openedOn, days) });
  };
  every('contact_overdue', contactRhythm(rhythm, facts.running).everyDays, laterOf(facts.contactOn, facts.backOn));
  every('home_visit_overdue', rhythm.homeVisitDays, facts.homeVisitOn);
  every('review_overdue', rhythm.reviewDays, facts.reviewedOn);
  every('case_meeting_overdue', rhythm.caseMeetingDays, facts.discussedOn);
  if (facts.metOn === null) every('first_meeting_overdue', rhythm.firstMeetingDays, null);
  const lastDay = lastDayOf(definition, openedOn, facts.extendedUntil);
  if (lastDay !== null) dues.push({ kind: 'too_long', subject: '', dueOn: lastDay });
  // Late from the day after the opening.
  if (missingOf(checklist).length) dues.push({ kind: 'checklist_incomplete', subject: '', dueOn: openedOn });
  for (const { key, state, until } of checklist)
    if (state === 'proved' && until !== null)
      dues.push({ kind: 'proof_expiring', subject: key, dueOn: until, from: addDays(until, 1 - EXPIRES_SOON_DAYS) });
  for (const step of stepsOf(definition, openedOn, facts.stepsDone))
    if (step.dueOn !== null && step.doneOn === null)
      dues.push({ kind: 'step_overdue', subject: step.key, dueOn: step.dueOn });
  for (const ending of facts.endings) dues.push(endingDue(ending, today));
  return dues.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.kind < b.kind ? -1 : 1));
}

/** Days without a value come before all others. */
const laterOf = (a: IsoDay | null, b: IsoDay | null): IsoDay | null => (a === null || (b !== null && b > a) ? b : a);

/** Whether an alert stands for it: its day has passed or, of what is told beforehand, comes soon. Days are counted by the calendar, holidays included. */
export const isLate = ({ from, dueOn }: Due, today: IsoDay): boolean => (from ? today >= from : today > dueOn);

/** The alerts that stand for an open record on that day. */
export const alertsOf = (facts: WatchFacts, today: IsoDay): Due[] =>
  duesOf(facts, today).filter((due) => isLate(due, today));

/** That an end comes is for who follows the person: there is nothing that they have left undone. */
export const forWorkerOnly = (kind: AlertKind): boolean => kind === 'placement_ending';

/** Whether an alert that the case worker was told of goes on to the managers. */
export const goesToManager = (toldOn: IsoDay, today: IsoDay, managerAfterDays: number): boolean =>
  today >= addDays(toldOn, managerAfterDays);
