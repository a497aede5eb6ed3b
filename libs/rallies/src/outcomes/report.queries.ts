import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { THRESHOLD } from '#impact';
import { Clock, dayOf, notFound } from '#kernel';
import {
  type CandidateDay,
  type Costs,
  costOf,
  plannedWait,
  realWait,
  shownCount,
  totalCents,
  waitingOf,
} from '../domain/report.js';
import { startOf } from '../domain/steps.js';
import { withoutPauses } from '../domain/when.js';
import { RallyQueries } from '../rallies.queries.js';
import type { RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';
import { EXCUSED } from './outcomes.queries.js';
import { EARLIER, FIGURES, OWN_OF_EMPLOYER, OWN_OF_LANDLORD, RETENTION } from './report.sql.js';
import type { FullReport } from './report.views.js';

const MINUTE = 60_000;
const EARLIER_RALLIES = 6;
const NO_COSTS: Costs = {
  ...{ venueCents: null, cateringCents: null, transportCents: null, otherCents: null },
  ...{ staffHours: null, staffHourCents: null },
};

type Figures = Pick<FullReport, 'association' | 'landlords' | 'absences' | 'words' | 'smiles' | 'feedback' | 'steps'>;
type EarlierRow = Omit<FullReport['series'][number], 'totalCents'> & { costs: Partial<Costs> | null };

/** The report of one rally, and the own figures of a landlord or an employer. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: RallyAccess,
    private readonly queries: RallyQueries,
  ) {}

  async full(actor: Actor, rallyId: string): Promise<FullReport> {
    const rally = await this.access.require(actor, rallyId);
    const base = await this.queries.report(actor, rallyId);
    const figures = await this.db.one<Figures>(FIGURES(EXCUSED), [rallyId]);
    if (!figures) throw notFound('rally');
    const retention = await this.db.query<FullReport['retention'][number]>(RETENTION, [
      rallyId,
      dayOf(this.clock.now()),
    ]);
    const days = await this.days(rally);
    const costs = await this.costs(rallyId);
    const total = totalCents(costs);
    const series = await this.db.query<EarlierRow>(EARLIER, [rallyId, EARLIER_RALLIES]);
    return {
      ...base,
      ...figures,
      retention,
      waiting: { planned: waitingOf(days.map(plannedWait)), real: waitingOf(days.map(realWait)) },
      costs: {
        ...{ ...costs, totalCents: total },
        perMeetingCents: costOf(total, base.meetings.held),
        perHireCents: costOf(total, base.placements.hires),
      },
      series: series.map(({ costs: noted, ...row }) => ({
        ...row,
        totalCents: totalCents({ ...NO_COSTS, ...noted }),
      })),
    };
  }

  /** A landlord is told of its own tenants from `THRESHOLD` persons on; an employer of the people whom it met itself. */
  async own(actor: Actor) {
    if (actor.role === 'employer')
      return { threshold: null, items: await this.db.query(OWN_OF_EMPLOYER, [actor.organisationId]) };
    const rows = await this.db.query<Record<'invited' | 'came' | 'met' | 'wanted' | 'hired' | 'trained', number>>(
      OWN_OF_LANDLORD,
      [actor.organisationId],
    );
    const shown = (count: number, of: number | null) => shownCount(count, of, THRESHOLD);
    return {
      threshold: THRESHOLD,
      items: rows.map((row) => ({
        ...row,
        ...{ invited: shown(row.invited, null), came: shown(row.came, row.invited), met: shown(row.met, row.invited) },
        ...{ wanted: shown(row.wanted, row.invited), hired: shown(row.hired, row.invited) },
        trained: shown(row.trained, row.invited),
      })),
    };
  }

  async costs(rallyId: string): Promise<Costs> {
    const rows = await this.db.query<{ kind: string; cents: number; hours: number | null }>(
      'SELECT kind, cents, hours FROM rally_costs WHERE rally_id = $1',
      [rallyId],
    );
    const of = (kind: string) => rows.find((row) => row.kind === kind);
    const staff = of('staff');
    return {
      venueCents: of('venue')?.cents ?? null,
      cateringCents: of('catering')?.cents ?? null,
      transportCents: of('transport')?.cents ?? null,
      otherCents: of('other')?.cents ?? null,
      staffHours: staff?.hours ?? null,
      staffHourCents: staff?.cents ?? null,
    };
  }

  private async days(rally: RallyEntity): Promise<CandidateDay[]> {
    const rows = await this.db.query<{ slots: number[]; held: number[]; signedInAt: Date | null }>(
      `SELECT array_agg(m.slot ORDER BY m.slot) AS slots,
              coalesce(array_agg(m.slot ORDER BY m.slot) FILTER (WHERE m.state = 'held'), '{}') AS held,
              min(i.signed_in_at) AS "signedInAt"
       FROM meetings m JOIN rally_invitations i ON i.rally_id = m.rally_id AND i.tenant_id = m.tenant_id
       WHERE m.rally_id = $1 GROUP BY m.tenant_id`,
      [rally.id],
    );
    const start = startOf(rally).getTime();
    const span = (slot: number) => ({ from: slot * rally.slotMinutes, to: (slot + 1) * rally.slotMinutes });
    return rows.map(({ slots, held, signedInAt }) => ({
      planned: slots.map(span),
      held: held.map(span),
      signedInAt: signedInAt && withoutPauses(rally, Math.round((signedInAt.getTime() - start) / MINUTE)),
    }));
  }
}
