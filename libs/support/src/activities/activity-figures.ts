import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '#database';
import { count, mean } from '../programmes/domain/figures.js';
import type { IndicatorScope } from '../programmes/indicators.queries.js';
import { ProgrammeIndicators } from '../programmes/indicators.service.js';

/** What group sessions and work-sites add to the indicators of their programme. */
@Injectable()
export class ActivityFigures implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly indicators: ProgrammeIndicators,
  ) {}

  onModuleInit(): void {
    this.indicators.contribute('sessions', (scope) => this.sessions(scope));
    this.indicators.contribute('site_cost', (scope) => this.sites(scope));
  }

  /** Sessions held in the period, and how many different people came to one. */
  private async sessions({ programmeId, from, to }: IndicatorScope) {
    const row = await this.db.one<{ held: number; people: number }>(
      `SELECT count(DISTINCT s.id)::int AS held, count(DISTINCT a.tenant_id) FILTER (WHERE a.state IN ('present', 'late'))::int AS people
       FROM group_sessions s JOIN group_series g ON g.id = s.series_id LEFT JOIN group_attendance a ON a.session_id = s.id
       WHERE g.programme_id = $1 AND s.state = 'held' AND s.held_on BETWEEN $2 AND $3`,
      [programmeId, from, to],
    );
    return [count('sessions_held', 'count', row?.held ?? 0), count('session_people', 'households', row?.people ?? 0)];
  }

  /** What the sites that ended in the period cost on average, all lines of each added up. */
  private async sites({ programmeId, from, to }: IndicatorScope) {
    const row = await this.db.one<{ sites: number; cents: number }>(
      `SELECT count(*)::int AS sites, coalesce(sum(c.cents), 0)::bigint AS cents
       FROM work_sites w LEFT JOIN LATERAL (SELECT sum(x.cents) AS cents FROM work_site_costs x WHERE x.site_id = w.id) c ON true
       WHERE w.programme_id = $1 AND w.state = 'finished' AND w.finished_on BETWEEN $2 AND $3`,
      [programmeId, from, to],
    );
    return [mean('site_cost_mean', 'cents', row?.cents ?? 0, row?.sites ?? 0, 0)];
  }
}
