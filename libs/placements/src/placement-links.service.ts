import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import { addMonths, Clock, dayOf, invalid, notFound } from '#kernel';
import { type PersonalLink, PersonalLinks } from '#messaging';
import { Checks } from './checks.service.js';
import { CHECK_MONTHS } from './domain/checks.js';
import { END_REASONS, endRule, type PlacementKind } from './domain/placement-states.js';
import { PlacementEntity } from './placement.entity.js';
import type { LinkAct } from './placements.dto.js';
import { Placements } from './placements.service.js';
import { FOLLOWER, NOT_BY_TAP_ALONE, TERMS } from './placements.sql.js';

type Side = 'employer' | 'tenant';
const sideOfLink = (link: PersonalLink): Side => (link.tenantId === null ? 'employer' : 'tenant');

interface Shown {
  id: string;
  tenantId: string;
  kind: PlacementKind;
  state: string;
  startOn: string | null;
  startedOn: string | null;
  person: string | null;
  start: { began: boolean; beganOn: string | null } | null;
  answers: { month: number }[];
}

/** What employer and tenant say by their personal link. Showing changes nothing; each sees the placement and its own answers. */
@Injectable()
export class PlacementLinks {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly links: PersonalLinks,
    private readonly placements: Placements,
    private readonly checks: Checks,
  ) {}

  async show(token: string): Promise<Record<string, unknown>> {
    const link = await this.links.resolve(token, 'placement_check');
    const side = sideOfLink(link);
    const today = dayOf(this.clock.now());
    const row = await this.db.one<Shown>(
      `SELECT p.id, t.id AS "tenantId", p.kind, p.state, p.title, p.organisation_name AS "organisationName", ${TERMS}, p.start_on AS "startOn",
         p.started_on AS "startedOn", p.ended_on AS "endedOn", a.name AS association,
         CASE WHEN $2 = 'tenant' THEN t.given_name WHEN p.state <> 'cancelled' AND ${NOT_BY_TAP_ALONE}
           THEN t.given_name || ' ' || left(t.family_name, 1) || '.' END AS person,
         CASE WHEN f.id IS NOT NULL THEN json_build_object('name', f.name, 'email', f.email) END AS contact,
         CASE $2 WHEN 'tenant' THEN t.locale ELSE 'fr' END AS locale,
         (SELECT json_build_object('began', s.began, 'beganOn', s.began_on) FROM placement_starts s
          WHERE s.placement_id = p.id AND s.side = $2) AS start,
         (SELECT coalesce(json_agg(json_build_object('month', k.month, 'stillThere', coalesce(k.said, k.still_there), 'endedOn', k.ended_on,
            'endReason', k.end_reason, 'answeredAt', to_char(k.answered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY k.month), '[]')
          FROM placement_checks k WHERE k.placement_id = p.id AND k.side = $2 AND k.answered_at IS NOT NULL) AS answers
       FROM placements p JOIN tenants t ON t.id = p.tenant_id AND t.erased_at IS NULL JOIN organisations a ON a.id = t.association_id
       LEFT JOIN LATERAL (${FOLLOWER}) f ON true WHERE p.id = $1`,
      [link.subjectId, side],
    );
    if (!row) throw notFound('link');
    if (side === 'employer' && row.person !== null)
      await this.audit.recordDaily([
        {
          actor: { kind: 'link', id: link.id },
          action: 'identity.read',
          subject: { kind: 'placement', id: row.id },
          tenantId: row.tenantId,
          details: { employerId: link.employerId },
        },
      ]);
    const { id: _, tenantId: __, ...shown } = row;
    const endReasons = END_REASONS.filter((reason) => endRule(reason).kinds.includes(row.kind));
    return { ...shown, side, asked: askedNow(row, today), endReasons, today };
  }

  async act(token: string, act: LinkAct): Promise<void> {
    await this.db.transaction(async () => {
      const link = await this.links.resolve(token, 'placement_check');
      const placement = await this.db
        .repo(PlacementEntity)
        .findOne({ where: { id: link.subjectId }, lock: { mode: 'pessimistic_write' } });
      if (!placement) throw notFound('link');
      const by: AuditActor = { kind: 'link', id: link.id };
      const side = sideOfLink(link);
      if (act.act === 'start') await this.start(placement, side, act, by);
      else {
        if (side === 'employer' && act.wantsCall)
          throw invalid('wantsCall', 'unknown_field', 'This is for the tenant.');
        await this.checks.keep(placement, side, act, 'link', by);
      }
      await this.links.markActed(link.id);
    });
  }

  /** It begins by the word of either side, as soon as its terms are known; until then the word is kept for the case worker. */
  private async start(placement: PlacementEntity, side: Side, act: LinkAct & { act: 'start' }, by: AuditActor) {
    const { began, beganOn, title, contract, contractMonths, contractForm } = act;
    if (began && !beganOn) throw invalid('beganOn', 'required', 'Say when it began.');
    if (!began && beganOn) throw invalid('beganOn', 'only_when_begun', 'What has not begun has no first day.');
    if (beganOn) this.placements.assertNotAhead('beganOn', beganOn);
    if (side === 'tenant' && (title ?? contract ?? contractMonths ?? contractForm) !== undefined)
      throw invalid('contract', 'unknown_field', 'The employer says what was agreed on.');
    await this.placements.noteStart(placement, side, beganOn ?? null, 'link');
    await this.placements.note('placement.start_answer', placement, by, { side, began });
    const known = placement.kind !== 'hire' || (contract ?? placement.contract) !== null;
    if (beganOn && placement.state === 'promised' && known)
      await this.placements.begin(placement, { startedOn: beganOn, title, contract, contractMonths, contractForm }, by);
    await this.outbox.add('placement.checked', {
      placementId: placement.id,
      tenantId: placement.tenantId,
      month: 0,
      side,
    });
  }
}

/** What that side is asked now: the first thing that is due and that it has not said. The last month that has passed, not those before. */
function askedNow({ state, kind, startOn, startedOn, start, answers }: Shown, today: string): 'start' | number | null {
  if (state === 'promised') return start === null && (startOn === null || startOn <= today) ? 'start' : null;
  if (state !== 'started' || startedOn === null || kind === 'trial') return null;
  const due = CHECK_MONTHS.filter((month) => addMonths(startedOn, month) <= today).at(-1);
  return due === undefined || answers.some(({ month }) => month === due) ? null : due;
}
