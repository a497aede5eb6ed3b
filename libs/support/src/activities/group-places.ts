import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { ActivityMail } from './activity-mail.js';
import { type EnrolBy, type EnrolmentState, enrolmentFor, type LeaveReason, movedUp } from './domain/groups.js';
import type { NewEnrolment } from './groups.dto.js';

/** What has the places: one session, or the whole series where `sessionId` is null. */
interface Pool {
  seriesId: string;
  sessionId: string | null;
}

const OF_POOL = 'series_id = $1 AND session_id IS NOT DISTINCT FROM $2::uuid';

/** Places in groups: given while there are some, else waited for; the database holds that there are never more people than places. */
@Injectable()
export class Places {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly mail: ActivityMail,
  ) {}

  async enrol(seriesId: string, input: NewEnrolment, actor: Actor): Promise<{ id: string; state: EnrolmentState }> {
    const { tenantId, sessionId } = input;
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const pool = { seriesId, sessionId };
      const { capacity, enrolBy, closed } = await this.lock(pool, actor);
      if (closed) throw conflict('series_closed', 'Nobody is enrolled in what is over.');
      if ((enrolBy === 'session') !== (sessionId !== null))
        throw conflict(
          'enrol_otherwise',
          `In this series one enrols in ${enrolBy === 'session' ? 'a session' : 'the whole'}.`,
        );
      const { taken, waiting } = await this.count(pool);
      const state = enrolmentFor(capacity, taken, waiting);
      const now = this.clock.now();
      try {
        await this.db.query(
          `INSERT INTO group_enrolments (id, series_id, session_id, tenant_id, state, enrolled_by, asked_at, enrolled_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [id, seriesId, sessionId, tenantId, state, actor.userId, now, state === 'enrolled' ? now : null],
        );
      } catch (error) {
        if (isUniqueViolation(error)) throw conflict('enrolled_already', 'This person is enrolled or waits already.');
        throw error;
      }
      await this.tell(id, pool, state === 'enrolled' ? 'invited' : 'waiting');
      await this.note(actor, 'group.enrol', id, tenantId, { state });
      return { id, state };
    });
  }

  /** The place goes to who waits longest. */
  async leave(enrolmentId: string, reason: LeaveReason, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.db.one<Pool & { tenantId: string }>(
        `SELECT series_id AS "seriesId", session_id AS "sessionId", tenant_id AS "tenantId" FROM group_enrolments WHERE id = $1`,
        [enrolmentId],
      );
      if (!found) throw notFound('enrolment');
      await this.access.require(actor, found.tenantId, 'record');
      await this.lock(found, actor);
      const rows = await this.db.query(
        `UPDATE group_enrolments SET state = 'cancelled', left_at = $2, left_reason = $3 WHERE id = $1 AND state <> 'cancelled' RETURNING id`,
        [enrolmentId, this.clock.now(), reason],
      );
      if (!rows.length) throw conflict('left_already', 'This enrolment was cancelled already.');
      await this.moveUp(found);
      await this.note(actor, 'group.leave', enrolmentId, found.tenantId, { reason });
    });
  }

  /** Gives what is free to the waiting list. The caller has locked the pool, or has just changed its row. */
  async moveUp(pool: Pool): Promise<void> {
    const { capacity, closed } = await this.lock(pool, null);
    if (closed) return;
    const { taken } = await this.count(pool);
    const waiting = await this.db.query<{ id: string }>(
      `SELECT id FROM group_enrolments WHERE ${OF_POOL} AND state = 'waiting' ORDER BY asked_at, id FOR UPDATE`,
      [pool.seriesId, pool.sessionId],
    );
    for (const { id } of movedUp(capacity, taken, waiting)) {
      await this.db.query(
        `UPDATE group_enrolments SET state = 'enrolled', enrolled_at = $2 WHERE id = $1 RETURNING id`,
        [id, this.clock.now()],
      );
      await this.tell(id, pool, 'invited');
    }
  }

  /** Runs what lowers a capacity. @throws DomainError `places_taken` (conflict) when more people than that have a place */
  async keeping<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const { driverError } = error as { driverError?: { constraint?: string } };
      if (driverError?.constraint === 'group_places')
        throw conflict('places_taken', 'More people have a place already: let some of them leave first.');
      throw error;
    }
  }

  private async lock(
    pool: Pool,
    actor: Actor | null,
  ): Promise<{ capacity: number; enrolBy: EnrolBy; closed: boolean }> {
    const row = await this.db.one<{ capacity: number; enrolBy: EnrolBy; closed: boolean }>(
      pool.sessionId === null
        ? `SELECT capacity, enrol_by AS "enrolBy", closed_at IS NOT NULL AS closed FROM group_series
           WHERE id = $1 AND ($2::uuid IS NULL OR association_id = $2) FOR UPDATE`
        : `SELECT s.capacity, g.enrol_by AS "enrolBy", (g.closed_at IS NOT NULL OR s.state <> 'planned') AS closed
           FROM group_sessions s JOIN group_series g ON g.id = s.series_id
           WHERE g.id = $1 AND ($2::uuid IS NULL OR g.association_id = $2) AND s.id = $3 FOR UPDATE OF s`,
      [pool.seriesId, actor?.organisationId ?? null, ...(pool.sessionId === null ? [] : [pool.sessionId])],
    );
    if (!row) throw notFound('group');
    return row;
  }

  private async count(pool: Pool): Promise<{ taken: number; waiting: number }> {
    const row = await this.db.one<{ taken: number; waiting: number }>(
      `SELECT count(*) FILTER (WHERE state = 'enrolled') AS taken, count(*) FILTER (WHERE state = 'waiting') AS waiting
       FROM group_enrolments WHERE ${OF_POOL}`,
      [pool.seriesId, pool.sessionId],
    );
    return { taken: row?.taken ?? 0, waiting: row?.waiting ?? 0 };
  }

  /** A place in the whole series is a place in each of its sessions to come. */
  private async tell(enrolmentId: string, pool: Pool, what: 'invited' | 'waiting'): Promise<void> {
    const sessions = await this.db.query<{ id: string }>(
      `SELECT id FROM group_sessions WHERE series_id = $1 AND ($2::uuid IS NULL OR id = $2) AND state = 'planned' ORDER BY held_on, id`,
      [pool.seriesId, pool.sessionId],
    );
    // Who waits for a whole series is told once, about its next session.
    const about = what === 'waiting' ? sessions.slice(0, 1) : sessions;
    for (const { id } of about) await this.mail.tellSession(enrolmentId, id, what);
  }

  private note(
    actor: Actor,
    action: string,
    id: string,
    tenantId: string,
    details: Record<string, string>,
  ): Promise<void> {
    return this.audit.record({
      ...{ actor: { kind: 'user', id: actor.userId }, action, subject: { kind: 'group_enrolment', id } },
      ...{ tenantId, details },
    });
  }
}
