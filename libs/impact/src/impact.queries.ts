import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, forbidden, type IsoDay, instantOf, invalid, notFound } from '#kernel';
import { type Cell, cells, DIMENSIONS, type Dimension, releaseOf } from './cells.sql.js';
import { type Indicator, indicatorsOf, SECTIONS, type Section } from './domain/indicators.js';
import {
  EVER,
  lastMonthEnd,
  type Period,
  type Step,
  stepsOf,
  wholeMonths,
  wholeYears,
  yearsOf,
} from './domain/period.js';
import type { Release, Told } from './domain/release.js';
import { ImpactSettings, type Settings } from './impact-settings.service.js';
import type { Scope } from './persons.sql.js';

export const STEPS = ['month', 'quarter', 'year'] as const;
export const GROUPINGS = ['none', ...STEPS, ...DIMENSIONS] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Question {
  from?: IsoDay | undefined;
  to?: IsoDay | undefined;
  groupBy: Grouping;
  /** One group of a landlord, association, programme or territory instead of everybody. */
  only?: string | undefined;
  compareFrom?: IsoDay | undefined;
  compareTo?: IsoDay | undefined;
}

/** Of a landlord, association, programme, town; or of a month, quarter or year of referral. */
export interface GroupFigures {
  key: string;
  label: string | null;
  indicators: Indicator[];
}

export interface Impact extends Period {
  asOf: IsoDay;
  groupBy: Grouping;
  only: { key: string; label: string | null } | null;
  threshold: number;
  associations: string[];
  landlords: string[];
  evictionCost: { cents: number; source: string | null };
  total: Indicator[];
  groups: GroupFigures[];
  compared: (Period & { total: Indicator[]; groups: GroupFigures[] }) | null;
}

const isDimension = (grouping: Grouping): grouping is Dimension => (DIMENSIONS as readonly string[]).includes(grouping);

/** From the referral to months in work, arrears and debts recovered, evictions avoided: what support brought, and nothing about few people. */
@Injectable()
export class ImpactQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: ImpactSettings,
  ) {}

  async read(actor: Actor, question: Question): Promise<Impact> {
    const { groupBy, only } = question;
    const scope = scopeOf(actor);
    const today = dayOf(this.clock.now());
    const dimension = isDimension(groupBy) ? groupBy : null;
    if (only !== undefined && dimension === null)
      throw invalid(
        'only',
        'names_no_group',
        'One group is chosen among landlords, associations, programmes or towns.',
      );
    const period = periodOf('to', question.from, question.to, today, dimension !== null);
    const compared =
      question.compareFrom || question.compareTo
        ? periodOf('compareTo', question.compareFrom, question.compareTo, today, dimension !== null)
        : null;
    const asOf = asOfDay(scope, today);
    const settings = await this.settings.read(actor.organisationId);
    const cellsOf = (years: Period) =>
      this.db.transaction(async () => {
        // Balances of many years are held in memory.
        await this.db.query(`SET LOCAL work_mem = '64MB'`);
        return this.db.query<Cell>(cells(scope, dimension), [
          ...[actor.organisationId, asOf, instantOf(addDays(asOf, 1), '00:00'), years.from, years.to],
        ]);
      });
    const rows = await cellsOf(yearsOf(compared === null ? [period] : [period, compared]));
    const release = releaseOf(rows, settings.threshold);
    const sections = sectionsOf(actor);
    const shown = (told: Told) => indicatorsOf(told, settings, sections);
    const labels = new Map(rows.flatMap(({ key, label }) => (key === null ? [] : [[key, label] as const])));
    if (only !== undefined && !labels.has(only)) {
      // Nobody of the group was referred in these years: it is known from others, or not at all.
      const known = (await cellsOf(EVER)).find(({ key }) => key === only);
      if (!known) throw notFound('There is no such group.');
      labels.set(only, known.label);
    }
    const groupsIn = (asked: Period) => (only === undefined ? groupsOf(groupBy, asked, release, labels, shown) : []);
    const of = (asked: Period) => (only === undefined ? release.period(asked) : release.group(only, asked));
    return {
      ...period,
      ...{ asOf, groupBy, threshold: settings.threshold },
      only: only === undefined ? null : { key: only, label: labels.get(only) ?? null },
      ...(await this.parties(
        scope,
        actor.organisationId,
        dimension === 'landlord' || dimension === 'association' ? only : undefined,
      )),
      evictionCost: costOf(settings),
      total: shown(of(period)),
      groups: groupsIn(period),
      compared: compared && { ...compared, total: shown(of(compared)), groups: groupsIn(compared) },
    };
  }

  /** Who supports and who refers, by name. */
  private async parties(scope: Scope, organisationId: string, only: string | undefined) {
    const rows = await this.db.query<{ kind: string; name: string }>(
      `SELECT DISTINCT o.kind, o.name FROM organisations o JOIN referrals r ON o.id IN (r.association_id, r.landlord_id)
       WHERE r.${scope}_id = $1 AND ($2::text IS NULL OR $2 IN (r.association_id::text, r.landlord_id::text)) ORDER BY o.name`,
      [organisationId, only ?? null],
    );
    const named = (kind: string) => rows.flatMap((row) => (row.kind === kind ? [row.name] : []));
    return { associations: named('association'), landlords: named('landlord') };
  }
}

/** What changed since yesterday would tell an outsider what happened to one person: they see the state at the end of a month. */
export const asOfDay = (scope: Scope, today: IsoDay): IsoDay => (scope === 'landlord' ? lastMonthEnd(today) : today);

export function periodOf(
  field: string,
  from: IsoDay | undefined,
  to: IsoDay | undefined,
  today: IsoDay,
  isByYear: boolean,
) {
  if (from && to && from > to) throw invalid(field, 'before_from', 'The period ends before it begins.');
  const months = wholeMonths(from, to, today);
  if (Number(months.to.slice(0, 4)) - Number(months.from.slice(0, 4)) > 30)
    throw invalid(field, 'too_long', 'A period has no more than thirty years.');
  return isByYear ? wholeYears(months) : months;
}

function groupsOf(
  groupBy: Grouping,
  period: Period,
  release: Release,
  labels: ReadonlyMap<string, string | null>,
  shown: (told: Told) => Indicator[],
): Impact['groups'] {
  if (groupBy === 'none') return [];
  if (!isDimension(groupBy))
    return stepsOf(period, groupBy satisfies Step).map(({ key, ...step }) => ({
      ...{ key, label: null },
      indicators: shown(release.period(step)),
    }));
  return [...labels]
    .map(([key, label]) => ({ key, label, told: release.group(key, period) }))
    .filter(({ told }) => told.facts.counts.referred > 0)
    .sort((a, b) => (a.label ?? '\uffff').localeCompare(b.label ?? '\uffff', 'fr'))
    .map(({ key, label, told }) => ({ key, label, indicators: shown(told) }));
}

const costOf = ({ evictionCostCents, evictionCostSource }: Settings) => ({
  cents: evictionCostCents,
  source: evictionCostSource,
});

/** An organiser never learns what people owe, not even in sum, nor how they live. */
const sectionsOf = (actor: Actor): readonly Section[] =>
  actor.role === 'organiser' ? ['funnel', 'lasting'] : SECTIONS;

export function scopeOf(actor: Actor): Scope {
  switch (actor.role) {
    case 'landlord_staff':
      return 'landlord';
    case 'association_manager':
    case 'case_worker':
    case 'organiser':
      return 'association';
    default:
      throw forbidden('forbidden', 'Your role does not include this.');
  }
}
