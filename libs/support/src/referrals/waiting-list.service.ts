import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, daysBetween } from '#kernel';
import { Tenants } from '#tenants';
import { Caseloads, type Colleague } from './caseloads.service.js';
import { ReferralDecisions } from './decisions.service.js';
import { byUrgency, type EvictionStage, type Urgency, urgencyOf } from './domain/urgency.js';
import { REFERRALS, ReferralQueries } from './referrals.queries.js';
import { Referrals } from './referrals.service.js';

interface Row {
  id: string;
  givenName: string;
  familyName: string;
  city: string | null;
  source: string;
  sender: string | null;
  programmeName: string | null;
  state: string;
  tenantId: string | null;
  contactTries: number;
  createdAt: Date;
  evictionStage: EvictionStage | null;
  arrearsMonths: number | null;
  healthAlert: boolean;
}

export interface Waiting extends Omit<Row, 'arrearsMonths'> {
  /** A decision, or (accepted already) a case worker. */
  waitsFor: 'decision' | 'case_worker';
  waitingDays: number;
  urgency: Urgency;
}

/** More than that at once is no list to choose from: the most urgent come, and how many there are in all is told. */
const MOST = 500;

/** Who waits, the most urgent first, beside the case workers who have room. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tenants: Tenants,
    private readonly caseloads: Caseloads,
    private readonly queries: ReferralQueries,
    private readonly referrals: Referrals,
    private readonly decisions: ReferralDecisions,
  ) {}

  async read(actor: Actor): Promise<{ items: Waiting[]; total: number; workers: Colleague[]; room: number | null }> {
    const reach = this.queries.reach(actor, 1);
    const rows = await this.db.query<Row>(
      `SELECT r.id, r.given_name AS "givenName", r.family_name AS "familyName", r.city, r.source, coalesce(l.name, r.partner_name) AS sender,
         p.name AS "programmeName", r.state, t.id AS "tenantId", r.contact_tries AS "contactTries", r.created_at AS "createdAt",
         r.eviction_stage AS "evictionStage", r.arrears_months AS "arrearsMonths", r.health_alert AS "healthAlert"
       FROM ${REFERRALS} WHERE r.forgotten_at IS NULL AND ${reach.sql} AND (r.state IN ('received', 'contact_tried') OR
         (r.state = 'accepted' AND t.id IS NOT NULL AND t.merged_into IS NULL AND NOT support_ended(t.id)
          AND r.id = (SELECT n.id FROM referrals n WHERE n.tenant_id = t.id AND n.state = 'accepted' ORDER BY n.decided_at DESC, n.id LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM tenant_assignments ta WHERE ta.tenant_id = t.id AND ta.role = 'referent' AND ta.until IS NULL)))`,
      reach.params,
    );
    const today = dayOf(this.clock.now());
    const items = rows
      .map(({ arrearsMonths, ...row }): Waiting => {
        const waitingDays = daysBetween(dayOf(row.createdAt), today);
        const { evictionStage, healthAlert } = row;
        const urgency = urgencyOf({ evictionStage, arrearsMonths, healthAlert, waitingDays });
        return { ...row, waitsFor: row.state === 'accepted' ? 'case_worker' : 'decision', waitingDays, urgency };
      })
      .sort(byUrgency);
    const team = (await this.caseloads.colleagues(actor)).filter(({ role }) => role !== 'volunteer');
    const workers = actor.role === 'association_manager' ? team : team.filter(({ userId }) => userId === actor.userId);
    const room = workers.some((one) => one.room === null && one.role === 'case_worker')
      ? null
      : workers.reduce((sum, one) => sum + (one.room ?? 0), 0);
    return { items: items.slice(0, MOST), total: items.length, workers, room };
  }

  /** A manager gives somebody who waits to a case worker: that accepts the referral, where it was not yet. */
  async assign(
    id: string,
    caseWorkerId: string,
    evenIfFull: boolean,
    actor: Actor,
  ): Promise<{ tenantId: string | null }> {
    return this.db.transaction(async () => {
      const referral = await this.referrals.load(id, actor);
      if (referral.state !== 'accepted')
        return this.decisions.decide(id, { accepted: true, caseWorkerId, evenIfFull }, actor);
      if (referral.tenantId === null) throw conflict('nobody_to_assign', 'There is no file to this referral any more.');
      await this.caseloads.requireRoom(caseWorkerId, actor, evenIfFull, referral.tenantId);
      const taken = await this.db.one(
        `SELECT 1 FROM tenant_assignments WHERE tenant_id = $1 AND role = 'referent' AND until IS NULL`,
        [referral.tenantId],
      );
      if (taken)
        throw conflict('assigned_at_once', 'Somebody else assigned this tenant at the same moment: look again.');
      await this.tenants.reassign(referral.tenantId, caseWorkerId, 'referent', actor);
      return { tenantId: referral.tenantId };
    });
  }
}
