import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import { type Actor, UserEntity } from '#identity';
import { Clock, notFound } from '#kernel';
import { assertRoom, type Caseload, roomOf } from './domain/capacity.js';

export interface Colleague extends Caseload {
  userId: string;
  displayName: string;
  role: 'case_worker' | 'association_manager' | 'volunteer';
  room: number | null;
}

/** Households that somebody follows: of whom they are the referent, and whose support is not over. */
const FOLLOWING = `SELECT ta.user_id, count(*) AS n FROM tenant_assignments ta JOIN tenants t ON t.id = ta.tenant_id
  WHERE ta.until IS NULL AND t.erased_at IS NULL AND t.merged_into IS NULL
    AND (ta.role = 'volunteer' OR (ta.role = 'referent' AND NOT support_ended(t.id))) GROUP BY ta.user_id`;

/** How many households each case worker follows, and may follow. */
@Injectable()
export class Caseloads {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Who of an association can follow or accompany tenants, the least busy first. */
  async colleagues(actor: Actor): Promise<Colleague[]> {
    const rows = await this.db.query<Omit<Colleague, 'room'>>(
      `SELECT u.id AS "userId", u.display_name AS "displayName", u.role, coalesce(f.n, 0) AS following, l.households AS limit
       FROM users u LEFT JOIN (${FOLLOWING}) f ON f.user_id = u.id LEFT JOIN caseload_limits l ON l.user_id = u.id
       WHERE u.organisation_id = $1 AND u.active AND u.role IN ('case_worker', 'association_manager', 'volunteer')
       ORDER BY coalesce(f.n, 0), u.display_name, u.id`,
      [actor.organisationId],
    );
    return rows.map((row) => ({ ...row, room: row.role === 'volunteer' ? null : roomOf(row) }));
  }

  /** In the caller's transaction: two who give somebody the last place at once wait for each other. */
  async requireRoom(userId: string, actor: Actor, evenIfFull: boolean, tenantId?: string): Promise<void> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726016))', [userId]);
    if (tenantId !== undefined && (await this.follows(userId, tenantId))) return;
    const load = await this.db.one<Caseload>(
      `SELECT coalesce(f.n, 0) AS following, l.households AS limit FROM users u
       LEFT JOIN (${FOLLOWING}) f ON f.user_id = u.id LEFT JOIN caseload_limits l ON l.user_id = u.id WHERE u.id = $1`,
      [userId],
    );
    if (load) assertRoom(load, actor, evenIfFull);
  }

  /** A household that counts already takes no new place. */
  private async follows(userId: string, tenantId: string): Promise<boolean> {
    const row = await this.db.one(
      `SELECT 1 FROM tenant_assignments WHERE user_id = $1 AND tenant_id = $2 AND role = 'referent' AND until IS NULL AND NOT support_ended(tenant_id)`,
      [userId, tenantId],
    );
    return row !== undefined;
  }

  /** Null: no limit. */
  async limit(userId: string, households: number | null, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const user = await this.db.repo(UserEntity).findOneBy({ id: userId, organisationId: actor.organisationId });
      if (user?.role !== 'case_worker' && user?.role !== 'association_manager') throw notFound('account');
      if (households === null)
        await this.db.query('DELETE FROM caseload_limits WHERE user_id = $1 RETURNING user_id', [userId]);
      else
        await this.db.query(
          `INSERT INTO caseload_limits (user_id, households, set_by, set_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (user_id) DO UPDATE SET households = $2, set_by = $3, set_at = $4`,
          [userId, households, actor.userId, this.clock.now()],
        );
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'caseload.limit',
        subject: { kind: 'user', id: userId },
        details: { households },
      });
    });
  }
}
