import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, daysBetween, invalid, notFound } from '#kernel';
import { definitionOf, type Indicator } from './domain/definition.js';
import { type Figure, suppressed } from './domain/figures.js';
import type { IndicatorsQuery } from './indicators.dto.js';
import { IndicatorQueries, type IndicatorScope } from './indicators.queries.js';
import type { TemplateKey } from './templates/index.js';

/** Figures about fewer people do not leave the association. */
export const OUTSIDE_THRESHOLD = 11;
const LONGEST_DAYS = 3660;

type Contribution = (scope: IndicatorScope) => Promise<Figure[]>;

/** What a programme counts, from its records; parts of support that have facts of their own add their figures. */
@Injectable()
export class ProgrammeIndicators {
  private readonly contributions = new Map<Indicator, Contribution>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queries: IndicatorQueries,
  ) {}

  /** Called once when the program starts, by whoever keeps the facts: sessions attended, cost of work-sites. */
  contribute(indicator: Indicator, compute: Contribution): void {
    this.contributions.set(indicator, compute);
  }

  /** @throws DomainError `not_found`; `validation_failed` for a period that ends before it begins or is longer than ten years */
  async read(actor: Actor, id: string, { from, to, audience }: IndicatorsQuery): Promise<Record<string, unknown>> {
    if (to < from) throw invalid('to', 'before_from', 'The last day is before the first.');
    if (daysBetween(from, to) > LONGEST_DAYS) throw invalid('to', 'too_long', 'At most ten years are counted at once.');
    const row = await this.db.one<{ id: string; name: string; template: TemplateKey; definition: unknown }>(
      'SELECT id, name, template, definition FROM programmes WHERE id = $1 AND association_id = $2',
      [id, actor.organisationId],
    );
    if (!row) throw notFound('programme');
    const { indicators, rhythm, activities, activeShareGoal } = definitionOf(row.definition);
    const scope: IndicatorScope = {
      programmeId: id,
      associationId: actor.organisationId,
      template: row.template,
      reviewDays: rhythm.reviewDays,
      firstMeetingDays: rhythm.firstMeetingDays,
      siteCostCents: activities.workSites?.costCents ?? null,
      from,
      to,
      today: dayOf(this.clock.now()),
    };
    const { households, figures } = await this.queries.compute(scope);
    const answered: { key: Indicator; figures: Figure[] }[] = [];
    for (const key of indicators) {
      const more = (await this.contributions.get(key)?.(scope)) ?? [];
      const all = [...(figures[key] ?? []), ...more];
      if (!all.length) continue;
      answered.push({ key, figures: audience === 'outside' ? suppressed(all, OUTSIDE_THRESHOLD, households) : all });
    }
    if (audience === 'outside')
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'programme.figures_outside',
        subject: { kind: 'programme', id },
        details: { from, to },
      });
    return {
      programme: row,
      from,
      to,
      audience,
      threshold: audience === 'outside' ? OUTSIDE_THRESHOLD : null,
      indicators: answered.map(({ key, figures: told }) => ({
        key,
        figures: told.map((figure) => ({
          ...figure,
          goal: key === 'active_share' && activeShareGoal !== null ? activeShareGoal / 100 : null,
        })),
      })),
    };
  }
}
