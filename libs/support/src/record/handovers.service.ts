import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { OnJob } from '#jobs';
import { Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { assertFrom, assertMayGive, assertSpan } from '../domain/follower-change.js';
import { FollowerMail } from './follower-mail.js';
import type { HandoverInput, StandInInput } from './handovers.dto.js';
import { RecordTrail } from './trail.js';

interface Planned {
  id: string;
  tenantId: string;
  fromUser: string;
  toUser: string;
}

/**
 * Who takes over and who stands in. Both change the assignments that the wall asks, on their day and without anybody having to think of it:
 * the one before no longer reaches the person from that morning on.
 */
@Injectable()
export class Handovers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly mail: FollowerMail,
    private readonly trail: RecordTrail,
  ) {}

  /** @returns how many people it is about */
  async handOver(input: HandoverInput, actor: Actor): Promise<number> {
    const today = dayOf(this.clock.now());
    assertFrom(input.onDay, today, 'onDay');
    assertMayGive(actor, input.fromUserId);
    if (input.fromUserId === input.toUserId) throw invalid('toUserId', 'same_person', 'They follow them already.');
    return this.db.transaction(async () => {
      await this.requireCaseWorker(input.toUserId, actor, 'toUserId');
      const tenants = await this.followed(input.tenants, input.fromUserId, actor);
      for (const tenantId of tenants) {
        const id = this.ids.uuid();
        const planned = await this.db.query(
          `INSERT INTO handovers (id, tenant_id, from_user, to_user, on_day, note, state, made_by, made_at)
           VALUES ($1, $2, $3, $4, $5, $6, 'planned', $7, $8) ON CONFLICT (tenant_id) WHERE state = 'planned' DO NOTHING RETURNING id`,
          [
            ...[id, tenantId, input.fromUserId, input.toUserId, input.onDay],
            ...[this.confidential.hide({ table: 'handovers', id }, input.note), actor.userId, this.clock.now()],
          ],
        );
        if (!planned.length)
          throw conflict('handover_planned', 'A hand-over of one of these people is planned already: cancel it first.');
        await this.trail.note(actor, 'handover.plan', 'handover', id, tenantId, {
          to: input.toUserId,
          on: input.onDay,
        });
      }
      if (input.onDay <= today) await this.carryOut(today);
      await this.mail.handover(input, tenants.length, this.ids.uuid());
      return tenants.length;
    });
  }

  async cancelHandover(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.db.one<Planned & { state: string }>(
        `SELECT id, tenant_id AS "tenantId", from_user AS "fromUser", to_user AS "toUser", state FROM handovers WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!found) throw notFound('hand-over');
      await this.access.require(actor, found.tenantId, 'record');
      assertMayGive(actor, found.fromUser);
      if (found.state !== 'planned')
        throw conflict('handover_over', 'This hand-over has taken place or was cancelled.');
      await this.settle(id, 'cancelled');
      await this.trail.note(actor, 'handover.cancel', 'handover', id, found.tenantId);
    });
  }

  async standIn(input: StandInInput, actor: Actor): Promise<number> {
    const today = dayOf(this.clock.now());
    assertSpan(input.fromDay, input.untilDay, today);
    assertMayGive(actor, input.forUserId);
    if (input.userId === input.forUserId) throw invalid('userId', 'same_person', 'Nobody stands in for themselves.');
    return this.db.transaction(async () => {
      await this.requireCaseWorker(input.userId, actor, 'userId');
      const tenants = await this.followed(input.tenants, input.forUserId, actor);
      for (const tenantId of tenants) {
        const id = this.ids.uuid();
        const planned = await this.db.query(
          `INSERT INTO stand_ins (id, tenant_id, user_id, for_user, from_day, until_day, state, made_by, made_at)
           VALUES ($1, $2, $3, $4, $5, $6, 'planned', $7, $8) ON CONFLICT (tenant_id, user_id) WHERE state <> 'ended' DO NOTHING RETURNING id`,
          [
            ...[id, tenantId, input.userId, input.forUserId, input.fromDay, input.untilDay],
            ...[actor.userId, this.clock.now()],
          ],
        );
        if (!planned.length)
          throw conflict('stand_in_planned', 'They stand in for one of these people already: end that first.');
        await this.trail.note(actor, 'stand_in.plan', 'stand_in', id, tenantId, {
          who: input.userId,
          until: input.untilDay,
        });
      }
      if (input.fromDay <= today) await this.carryOut(today);
      await this.mail.standIn(input, tenants.length, this.ids.uuid());
      return tenants.length;
    });
  }

  async endStandIn(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.db.one<{ tenantId: string; userId: string; forUser: string }>(
        `SELECT tenant_id AS "tenantId", user_id AS "userId", for_user AS "forUser" FROM stand_ins WHERE id = $1 AND state <> 'ended' FOR UPDATE`,
        [id],
      );
      if (!found) throw notFound('standing-in');
      await this.access.require(actor, found.tenantId, 'record');
      assertMayGive(actor, found.forUser);
      await this.endAssignment(found.tenantId, found.userId, 'stand_in');
      await this.db.query(`UPDATE stand_ins SET state = 'ended' WHERE id = $1`, [id]);
      await this.trail.note(actor, 'stand_in.end', 'stand_in', id, found.tenantId);
    });
  }

  /** What its day has come for: begins and ends. Idempotent, every quarter of an hour, so that nothing waits for a lost alarm. */
  @OnJob('followers.change')
  async change(): Promise<void> {
    await this.db.transaction(() => this.carryOut(dayOf(this.clock.now())));
  }

  private async carryOut(today: string): Promise<void> {
    const over = await this.db.query<{ id: string; tenantId: string; userId: string }>(
      `SELECT id, tenant_id AS "tenantId", user_id AS "userId" FROM stand_ins WHERE state <> 'ended' AND until_day < $1 ORDER BY id FOR UPDATE`,
      [today],
    );
    for (const { id, tenantId, userId } of over) {
      await this.endAssignment(tenantId, userId, 'stand_in');
      await this.db.query(`UPDATE stand_ins SET state = 'ended' WHERE id = $1`, [id]);
      await this.trail.note(SYSTEM, 'stand_in.end', 'stand_in', id, tenantId);
    }
    const begin = await this.db.query<{ id: string; tenantId: string; userId: string }>(
      `UPDATE stand_ins SET state = 'running' WHERE state = 'planned' AND from_day <= $1
       RETURNING id, tenant_id AS "tenantId", user_id AS "userId"`,
      [today],
    );
    for (const { id, tenantId, userId } of begin) {
      await this.assign(tenantId, userId, 'stand_in');
      await this.trail.note(SYSTEM, 'stand_in.begin', 'stand_in', id, tenantId, { who: userId });
    }
    const due = await this.db.query<Planned>(
      `SELECT id, tenant_id AS "tenantId", from_user AS "fromUser", to_user AS "toUser" FROM handovers
       WHERE state = 'planned' AND on_day <= $1 ORDER BY id FOR UPDATE`,
      [today],
    );
    for (const planned of due) await this.takeOver(planned);
  }

  /** What the one before had planned goes over with the person, except their own reminders. */
  private async takeOver({ id, tenantId, fromUser, toUser }: Planned): Promise<void> {
    await this.endAssignment(tenantId, fromUser, 'referent');
    await this.endAssignment(tenantId, toUser, 'stand_in');
    await this.assign(tenantId, toUser, 'referent');
    await this.db.query(
      // Who was to come along goes alone now: nobody is their own companion.
      `UPDATE visits SET user_id = $3, companion_id = nullif(companion_id, $3), version = version + 1
       WHERE tenant_id = $1 AND user_id = $2 AND state = 'planned'`,
      [tenantId, fromUser, toUser],
    );
    await this.settle(id, 'done');
    await this.trail.note(SYSTEM, 'handover.done', 'handover', id, tenantId, { from: fromUser, to: toUser });
  }

  private async followed(tenants: 'all' | readonly string[], userId: string, actor: Actor): Promise<string[]> {
    const { sql, params } = this.access.condition(actor, 'record', 't', 3);
    const rows = await this.db.query<{ id: string }>(
      `SELECT t.id FROM tenants t WHERE EXISTS (SELECT 1 FROM tenant_assignments a WHERE a.tenant_id = t.id AND a.user_id = $1
         AND a.role = 'referent' AND a.until IS NULL) AND ($2::uuid[] IS NULL OR t.id = ANY($2)) AND ${sql} ORDER BY t.id`,
      [userId, tenants === 'all' ? null : tenants, ...params],
    );
    const found = rows.map(({ id }) => id);
    if (tenants !== 'all' && new Set(tenants).size !== found.length) throw notFound('tenant');
    if (!found.length) throw conflict('follows_nobody', 'This case worker follows nobody.');
    return found;
  }

  private async requireCaseWorker(userId: string, actor: Actor, path: string): Promise<void> {
    const found = await this.db.one(
      `SELECT 1 FROM users WHERE id = $1 AND organisation_id = $2 AND active AND role IN ('case_worker', 'association_manager')`,
      [userId, actor.organisationId],
    );
    if (!found) throw invalid(path, 'no_case_worker', 'This is no case worker of your association.');
  }

  private endAssignment(tenantId: string, userId: string, role: 'referent' | 'stand_in') {
    return this.db.query(
      'UPDATE tenant_assignments SET until = $4 WHERE tenant_id = $1 AND user_id = $2 AND role = $3 AND until IS NULL',
      [tenantId, userId, role, this.clock.now()],
    );
  }

  private async assign(tenantId: string, userId: string, role: 'referent' | 'stand_in'): Promise<void> {
    // Whoever a manager named meanwhile makes way: a person has one referent.
    if (role === 'referent')
      await this.db.query(
        `UPDATE tenant_assignments SET until = $3 WHERE tenant_id = $1 AND role = 'referent' AND user_id <> $2 AND until IS NULL`,
        [tenantId, userId, this.clock.now()],
      );
    await this.db.query(
      `INSERT INTO tenant_assignments (tenant_id, user_id, role, since) SELECT $1, $2, $3, $4
       WHERE NOT EXISTS (SELECT 1 FROM tenant_assignments WHERE tenant_id = $1 AND user_id = $2 AND role = $3 AND until IS NULL)`,
      [tenantId, userId, role, this.clock.now()],
    );
  }

  private settle(id: string, state: 'done' | 'cancelled') {
    return this.db.query('UPDATE handovers SET state = $2, settled_at = $3 WHERE id = $1', [
      id,
      state,
      this.clock.now(),
    ]);
  }
}

const SYSTEM = { kind: 'system', id: null } as const;
