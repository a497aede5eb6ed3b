import { addDays, conflict, daysBetween, type IsoDay, invalid, type Transitions } from '#kernel';

/** A renovation work-site with a family: prepared, agreed under a signed contract, worked on, finished. */
export const SITE_STATES = ['preparing', 'contracted', 'under_way', 'finished', 'given_up'] as const;
export type SiteState = (typeof SITE_STATES)[number];
export const SITE_TRANSITIONS: Transitions<SiteState> = {
  preparing: ['contracted', 'given_up'],
  contracted: ['under_way', 'given_up'],
  under_way: ['finished', 'given_up'],
  finished: [],
  given_up: [],
};

export const COST_KINDS = ['materials', 'people', 'tools', 'other'] as const;
export type CostKind = (typeof COST_KINDS)[number];

export const TASK_BY = ['family', 'helpers', 'association', 'firm'] as const;
export type TaskBy = (typeof TASK_BY)[number];

export const HELPER_KINDS = ['volunteer', 'relative', 'neighbour', 'professional'] as const;
export type HelperKind = (typeof HELPER_KINDS)[number];

/** The last day on which a site that began then is within the time that its programme gives it (Coup de pouce Habitat: two months). */
export const processEnds = (beganOn: IsoDay, maxDays: number): IsoDay => addDays(beganOn, maxDays);

/** How many days a site is over its time, 0 while it is within. One that is finished is measured by its last day. */
export function daysOver(beganOn: IsoDay, maxDays: number, finishedOn: IsoDay | null, today: IsoDay): number {
  return Math.max(0, daysBetween(processEnds(beganOn, maxDays), finishedOn ?? today));
}

/**
 * The days of work: each once, no more of them than the programme's template allows.
 * @throws DomainError `validation_failed` (invalid)
 */
export function assertWorkDays(days: readonly IsoDay[], maxDays: number, beganOn: IsoDay): void {
  if (days.length > maxDays)
    throw invalid('days', 'too_many_days', `A site of this programme takes ${maxDays} days of work at most.`);
  if (new Set(days).size !== days.length) throw invalid('days', 'duplicate', 'A day is planned once.');
  if (days.some((day) => day < beganOn))
    throw invalid('days', 'before_beginning', 'The work comes after the beginning of the process.');
}

/**
 * A family works on a site only under a contract that both sides signed.
 * @throws DomainError `contract_missing` or `days_missing` (conflict)
 */
export function assertMayStart(site: { signedOn: IsoDay | null; days: readonly IsoDay[] }): void {
  if (site.signedOn === null) throw conflict('contract_missing', 'The work begins once the contract is signed.');
  if (!site.days.length) throw conflict('days_missing', 'Plan the days of work first.');
}

export interface SiteCosts {
  sites: number;
  totalCents: number;
  /** Whole cents; null without a finished site. */
  meanCents: number | null;
}

/** What a site costs on the mean, over those that are finished: one that has just begun would make it look cheap. */
export function costsOf(totals: readonly number[]): SiteCosts {
  const totalCents = totals.reduce((sum, cents) => sum + cents, 0);
  return {
    sites: totals.length,
    totalCents,
    meanCents: totals.length ? Math.round(totalCents / totals.length) : null,
  };
}
