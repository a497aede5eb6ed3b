import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { STATUS_OUTSIDE, TenantAccess, type TenantEntity } from '#tenants';
import { Confidential } from '../confidential.js';
import type { EntryDomain } from '../domain/confidentiality.js';
import { MoneyQueries } from '../money/money.queries.js';
import { ARREARS_SQL, LANDLORD_ARREARS_SQL, MILESTONE_SQL, PLACEMENT_SQL } from './story.sql.js';
import { RecordTrail } from './trail.js';

interface Closing {
  id: string;
  reached: string | null;
  words: string | null;
}

/** A person's story in one page: all of it for the case worker, the agreed part for the landlord. */
@Injectable()
export class StoryQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly trail: RecordTrail,
    private readonly money: MoneyQueries,
  ) {}

  async whole(actor: Actor, tenantId: string) {
    const tenant = await this.access.require(actor, tenantId, 'record');
    await this.trail.read(actor, tenantId, 'story');
    return {
      ...{ tenant: named(tenant), ...(await this.facts(tenantId)), ...(await this.words(tenantId)) },
      money: await this.owed(actor, tenantId),
      placements: await this.db.query(PLACEMENT_SQL, [tenantId]),
    };
  }

  /** The status with its days, as far as this landlord's own referral and the person's shelter let it be told; and its own account. */
  async agreed(actor: Actor, tenantId: string) {
    const tenant = await this.access.require(actor, tenantId, 'identity');
    const facts = await this.db.one(
      `SELECT ${STATUS_OUTSIDE} AS status,
         (SELECT (min(r.created_at) AT TIME ZONE 'Europe/Paris')::date FROM referrals r WHERE r.tenant_id = t.id AND r.landlord_id = $2) AS "referredOn",
         (SELECT (min(r.decided_at) AT TIME ZONE 'Europe/Paris')::date FROM referrals r
          WHERE r.tenant_id = t.id AND r.landlord_id = $2 AND r.state = 'accepted') AS "acceptedOn",
         CASE WHEN NOT t.sheltered
           THEN (SELECT (max(s.opened_at) AT TIME ZONE 'Europe/Paris')::date FROM support_records s WHERE s.tenant_id = t.id) END AS "supportedSince",
         CASE WHEN NOT t.sheltered AND support_ended(t.id)
           THEN (SELECT (max(s.closed_at) AT TIME ZONE 'Europe/Paris')::date FROM support_records s WHERE s.tenant_id = t.id) END AS "endedOn"
       FROM tenants t WHERE t.id = $1`,
      [tenantId, actor.organisationId],
    );
    await this.trail.note(actor, 'tenant.read', 'tenant', tenantId, tenantId, { part: 'agreed_story' });
    const arrears = await this.db.query(LANDLORD_ARREARS_SQL, [tenantId, actor.organisationId]);
    return { tenant: named(tenant), ...facts, arrears };
  }

  private async facts(tenantId: string) {
    const about = await this.db.one<{ programme: string | null; referent: string | null }>(
      `SELECT (SELECT p.name FROM support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.tenant_id = $1
           ORDER BY r.opened_at DESC LIMIT 1) AS programme,
         (SELECT u.display_name FROM tenant_assignments a JOIN users u ON u.id = a.user_id
           WHERE a.tenant_id = $1 AND a.role = 'referent' AND a.until IS NULL) AS referent`,
      [tenantId],
    );
    return {
      programme: about?.programme ?? null,
      referent: about?.referent ?? null,
      milestones: await this.db.query(MILESTONE_SQL, [tenantId]),
      levels: await this.db.query(
        `SELECT domain, json_agg(json_build_object('on', day, 'level', level) ORDER BY day) AS points FROM (
           SELECT DISTINCT ON (domain, (at AT TIME ZONE 'Europe/Paris')::date) domain, ((at AT TIME ZONE 'Europe/Paris')::date)::text AS day, level
           FROM assessments WHERE tenant_id = $1 ORDER BY domain, (at AT TIME ZONE 'Europe/Paris')::date, at DESC) points
         GROUP BY domain ORDER BY domain`,
        [tenantId],
      ),
      arrears: await this.db.query(ARREARS_SQL, [tenantId]),
      contacts: await this.db.query(
        `SELECT kind, count(*) AS count FROM record_entries WHERE tenant_id = $1
           AND kind IN ('call', 'visit', 'accompaniment', 'message') GROUP BY kind ORDER BY count(*) DESC, kind`,
        [tenantId],
      ),
    };
  }

  private async owed(actor: Actor, tenantId: string) {
    const { arrears, debts } = await this.money.overview(tenantId, actor);
    return { arrears, debts, plans: await this.money.plans(tenantId, { exception: undefined }, actor) };
  }

  private async words(tenantId: string) {
    const steps = await this.db.query<{ id: string; domain: EntryDomain; text: string }>(
      `SELECT id, at, domain, text FROM record_entries WHERE tenant_id = $1 AND kind IN ('step', 'accompaniment') ORDER BY at, seq LIMIT 200`,
      [tenantId],
    );
    const closings = await this.db.query<Closing>(
      `SELECT c.id, c.closed_at AS "closedAt", r.close_reason AS reason, c.reached, c.words
       FROM record_closings c JOIN support_records r ON r.id = c.record_id WHERE r.tenant_id = $1 ORDER BY c.closed_at`,
      [tenantId],
    );
    return {
      steps: steps.map((row) => ({
        ...row,
        text: this.confidential.open({ table: 'record_entries', id: row.id }, row.domain, row.text),
      })),
      closings: closings.map((row) => ({
        ...row,
        reached: row.reached && this.confidential.show({ table: 'record_closings', id: row.id }, row.reached),
        words: row.words && this.confidential.show({ table: 'record_closings.words', id: row.id }, row.words),
      })),
    };
  }
}

const named = ({ id, givenName, familyName }: TenantEntity) => ({ id, givenName, familyName });
