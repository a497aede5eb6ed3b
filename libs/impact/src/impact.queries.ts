import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, forbidden, type IsoDay, invalid, ZONE } from '#kernel';
import { type GroupFacts, type ImpactTable, impactTable } from './domain/indicators.js';
import { type Period, wholeMonths } from './domain/period.js';
import { THRESHOLD } from './domain/suppression.js';

export const GROUPINGS = ['none', 'month', 'landlord', 'association'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Impact extends Period, ImpactTable {
  groupBy: Grouping;
  threshold: number;
}

const GROUP: Record<Grouping, { key: string; label: string; join: string }> = {
  none: { key: `''`, label: `''`, join: '' },
  month: {
    key: `to_char(r.created_at AT TIME ZONE '${ZONE}', 'YYYY-MM')`,
    label: `to_char(r.created_at AT TIME ZONE '${ZONE}', 'YYYY-MM')`,
    join: '',
  },
  landlord: { key: 'r.landlord_id::text', label: 'g.name', join: 'JOIN organisations g ON g.id = r.landlord_id' },
  association: {
    key: 'r.association_id::text',
    label: 'g.name',
    join: 'JOIN organisations g ON g.id = r.association_id',
  },
};

/** In work on the day that a hire began plus so many months; `today` is `$4`. */
const due = (months: number) => `(h.first_started_on + make_interval(months => ${months}))::date`;

/**
 * Somebody was in work on a day when a hire of theirs had begun and is known to have lasted: it ended later; or it has not ended, a check of
 * that day or later says that they are there, and none up to that day says that they are not. Silence proves nothing.
 */
const inWork = (months: number) => `EXISTS (
  SELECT 1 FROM placements p WHERE p.tenant_id = c.tenant_id AND p.kind = 'hire' AND p.state IN ('started', 'ended')
  AND p.started_on <= ${due(months)} AND CASE WHEN p.ended_on IS NOT NULL THEN p.ended_on > ${due(months)} ELSE
    EXISTS (SELECT 1 FROM placement_checks k WHERE k.placement_id = p.id AND k.still_there AND k.due_on >= ${due(months)})
    AND NOT EXISTS (SELECT 1 FROM placement_checks k WHERE k.placement_id = p.id AND NOT k.still_there AND k.due_on <= ${due(months)}) END)`;

const placed = (kind: 'hire' | 'training') => `EXISTS (SELECT 1 FROM placements p
  WHERE p.tenant_id = c.tenant_id AND p.kind = '${kind}' AND p.state <> 'cancelled' AND p.promised_at >= c.entry)`;

/**
 * The cohort: everyone whom the organisation referred, or who was referred to it, within the period, each once with their first referral
 * of it; what happened to them since, up to now. Nothing here depends on names, so the figures outlast an erasure.
 *
 * - accepted: the association took the referral on. visited: a home visit was done. cv_validated: a person confirmed the CV. listed: and the
 *   tenant agreed to be shown to employers. invited: an invitation to a rally was sent. met: a meeting took place.
 * - hired, training: a hire or training was promised and not cancelled. due_n: of those hired, the first job began at least n months ago.
 * - in_arrears: accepted, with arrears at referral; recovered is those arrears less what is owed now (less than zero when it grew). Without
 *   a newer balance nothing counts as recovered.
 */
const facts = (scope: 'landlord_id' | 'association_id', { key, label, join }: (typeof GROUP)[Grouping]) => `
WITH cohort AS (
  SELECT DISTINCT ON (coalesce(r.tenant_id, r.id)) r.created_at AS entry, r.landlord_id, r.arrears_cents,
    (r.created_at AT TIME ZONE '${ZONE}')::date AS entry_day,
    CASE WHEN r.state = 'accepted' THEN r.tenant_id END AS tenant_id, ${key} AS key, ${label} AS label
  FROM referrals r ${join}
  WHERE r.${scope} = $1 AND (r.created_at AT TIME ZONE '${ZONE}')::date BETWEEN $2 AND $3
  ORDER BY coalesce(r.tenant_id, r.id), r.created_at, r.id
), persons AS (
  SELECT c.key, c.label, c.tenant_id IS NOT NULL AS accepted,
    EXISTS (SELECT 1 FROM visits v WHERE v.tenant_id = c.tenant_id AND v.state = 'done' AND v.done_at >= c.entry) AS visited,
    validated.yes AS cv_validated,
    validated.yes AND EXISTS (SELECT 1 FROM consents s WHERE s.tenant_id = c.tenant_id AND s.scope = 'listing' AND s.given) AS listed,
    EXISTS (SELECT 1 FROM rally_invitations i WHERE i.tenant_id = c.tenant_id AND i.sent_at >= c.entry) AS invited,
    EXISTS (SELECT 1 FROM meetings m JOIN rallies y ON y.id = m.rally_id
            WHERE m.tenant_id = c.tenant_id AND m.state = 'held' AND y.held_on >= c.entry_day) AS met,
    ${placed('hire')} AS hired, ${placed('training')} AS training,
    ${[1, 3, 6].map((n) => `coalesce(${due(n)} <= $4, false) AS due_${n}, coalesce(${due(n)} <= $4, false) AND ${inWork(n)} AS in_work_${n}`).join(', ')},
    c.tenant_id IS NOT NULL AND c.arrears_cents > 0 AS in_arrears, c.arrears_cents,
    c.arrears_cents - coalesce(now.balance_cents, c.arrears_cents) AS recovered_cents
  FROM cohort c
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM cvs WHERE cvs.tenant_id = c.tenant_id AND cvs.validated_at >= c.entry) AS yes) validated
  LEFT JOIN LATERAL (SELECT min(p.started_on) AS first_started_on FROM placements p WHERE p.tenant_id = c.tenant_id AND p.kind = 'hire'
    AND p.state IN ('started', 'ended') AND p.promised_at >= c.entry) h ON true
  LEFT JOIN LATERAL (SELECT b.balance_cents FROM arrears_balances b WHERE b.tenant_id = c.tenant_id AND b.landlord_id = c.landlord_id
    AND b.on_day >= c.entry_day ORDER BY b.on_day DESC, b.noted_at DESC LIMIT 1) now ON true
)
SELECT key, label, count(*) AS referred,
  ${['accepted', 'visited', 'cv_validated', 'listed', 'invited', 'met', 'hired', 'training', 'due_1', 'due_3', 'due_6', 'in_work_1', 'in_work_3', 'in_work_6', 'in_arrears'].map((flag) => `count(*) FILTER (WHERE ${flag}) AS ${flag}`).join(', ')},
  coalesce(sum(arrears_cents) FILTER (WHERE in_arrears), 0) AS arrears_cents,
  coalesce(sum(recovered_cents) FILTER (WHERE in_arrears), 0) AS recovered_cents
FROM persons GROUP BY key, label ORDER BY label, key`;

/** From the referral to months in work and arrears recovered: what the support brought, about no fewer than `THRESHOLD` persons a figure. */
@Injectable()
export class ImpactQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, from: IsoDay | undefined, to: IsoDay | undefined, groupBy: Grouping): Promise<Impact> {
    if (from && to && from > to) throw invalid('to', 'before_from', 'The period ends before it begins.');
    const today = dayOf(this.clock.now());
    const period = wholeMonths(from, to, today);
    const rows = await this.db.query<GroupFacts>(facts(scopeOf(actor), GROUP[groupBy]), [
      actor.organisationId,
      period.from,
      period.to,
      today,
    ]);
    const table = impactTable(rows);
    // An organiser never learns arrears, not even their sum.
    const shown = (all: ImpactTable['total']) =>
      actor.role === 'organiser' ? all.filter(({ unit }) => unit !== 'cents') : all;
    return {
      ...period,
      groupBy,
      threshold: THRESHOLD,
      total: shown(table.total),
      groups:
        groupBy === 'none' ? [] : table.groups.map((group) => ({ ...group, indicators: shown(group.indicators) })),
    };
  }
}

function scopeOf(actor: Actor): 'landlord_id' | 'association_id' {
  switch (actor.role) {
    case 'landlord_staff':
      return 'landlord_id';
    case 'association_manager':
    case 'case_worker':
    case 'organiser':
      return 'association_id';
    default:
      throw forbidden('forbidden', 'Your role does not include this.');
  }
}
