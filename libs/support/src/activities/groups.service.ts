import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, dayOf, Ids, instantOf, invalid, notFound } from '#kernel';
import { Journal } from '../journal.js';
import { RecordSteps } from '../programmes/record-steps.service.js';
import { GroupSeriesEntity, GroupSessionEntity } from './activities.entities.js';
import { ActivityMail } from './activity-mail.js';
import { ActivityProgrammes } from './activity-programmes.js';
import { sessionText } from './domain/activity-texts.js';
import { assertOnItsDay, type Presence, SESSION_TRANSITIONS, type SeriesKind, wasThere } from './domain/groups.js';
import { Places } from './group-places.js';
import type { NewSeries, NewSession, SeriesChange, SessionChange } from './groups.dto.js';
import { assertVersion } from './versions.js';

const KINDS: Record<SeriesKind, 'groupSessions' | 'trainingSite'> = {
  modules: 'groupSessions',
  workshops: 'groupSessions',
  training_site: 'trainingSite',
};

/** Group support: series with their sessions, and what became of each session. */
@Injectable()
export class Groups {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly programmes: ActivityProgrammes,
    private readonly places: Places,
    private readonly mail: ActivityMail,
    private readonly journal: Journal,
    private readonly steps: RecordSteps,
  ) {}

  async create(input: NewSeries, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      await this.programmes.require(actor, input.programmeId, KINDS[input.kind]);
      await this.db.repo(GroupSeriesEntity).insert({
        ...input,
        ...{ id, associationId: actor.organisationId, closedAt: null, createdBy: actor.userId },
        ...{ createdAt: this.clock.now(), version: 1 },
      });
      await this.note(actor, 'group.create', id);
      return id;
    });
  }

  /** More places are filled from the waiting list at once; fewer than are taken is refused. */
  async change(id: string, { version, closed, ...input }: SeriesChange, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const series = await this.series(id, actor);
      assertVersion(series, version);
      Object.assign(series, input, { closedAt: closed ? (series.closedAt ?? this.clock.now()) : null });
      await this.places.keeping(() => this.db.repo(GroupSeriesEntity).save(series));
      await this.places.moveUp({ seriesId: id, sessionId: null });
      await this.note(actor, 'group.change', id);
    });
  }

  async addSession(seriesId: string, input: NewSession, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      const series = await this.series(seriesId, actor);
      if (series.closedAt !== null) throw conflict('series_closed', 'This series is closed.');
      if (input.heldOn < dayOf(this.clock.now()))
        throw invalid('heldOn', 'in_the_past', 'A session is planned for a day to come.');
      await this.db.repo(GroupSessionEntity).insert({
        ...input,
        ...{ id, seriesId, state: 'planned', moves: 0, endedBy: null, endedAt: null },
        ...{ createdAt: this.clock.now(), version: 1 },
      });
      // Those who have a place in the whole series are told of its new session.
      await this.tellAll(await this.session(id, actor), 'invited');
      await this.note(actor, 'group.session', id);
      return id;
    });
  }

  async changeSession(id: string, { version, ...input }: SessionChange, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const session = await this.session(id, actor);
      assertVersion(session, version);
      if (session.state !== 'planned') throw conflict('session_ended', 'This session is over.');
      const isMoved = (['heldOn', 'startsAt', 'endsAt', 'place'] as const).some((key) => session[key] !== input[key]);
      if (session.heldOn !== input.heldOn && input.heldOn < dayOf(this.clock.now()))
        throw invalid('heldOn', 'in_the_past', 'A session is moved to a day to come.');
      Object.assign(session, input, { moves: session.moves + (isMoved ? 1 : 0) });
      await this.places.keeping(() => this.db.repo(GroupSessionEntity).save(session));
      await this.places.moveUp({ seriesId: session.seriesId, sessionId: id });
      if (isMoved) await this.tellAll(session, 'moved');
      await this.note(actor, 'group.session_change', id);
    });
  }

  async cancelSession(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const session = await this.session(id, actor);
      this.end(session, 'cancelled', actor);
      await this.db.repo(GroupSessionEntity).save(session);
      await this.tellAll(session, 'cancelled');
      await this.db.query(
        `UPDATE group_enrolments SET state = 'cancelled', left_at = $2, left_reason = 'session_cancelled' WHERE session_id = $1 AND state <> 'cancelled' RETURNING id`,
        [id, this.clock.now()],
      );
      await this.note(actor, 'group.session_cancel', id);
    });
  }

  /** On the sheet, on paper or screen. Null takes a mistake back, as long as the session is not closed. */
  async notePresence(id: string, tenantId: string, presence: Presence | null, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const session = await this.session(id, actor);
      if (session.state === 'cancelled') throw conflict('session_ended', 'This session was cancelled.');
      assertOnItsDay(session.heldOn, dayOf(this.clock.now()));
      if (!(await this.participants(session)).includes(tenantId)) throw notFound('participant');
      if (presence === null) {
        if (session.state === 'held')
          throw conflict('session_ended', 'This session is over: say whether they were there.');
        await this.db.query(
          'DELETE FROM group_attendance WHERE session_id = $1 AND tenant_id = $2 RETURNING tenant_id',
          [id, tenantId],
        );
        return;
      }
      await this.db.query(
        `INSERT INTO group_attendance (session_id, tenant_id, state, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (session_id, tenant_id) DO UPDATE SET state = EXCLUDED.state, noted_by = EXCLUDED.noted_by, noted_at = EXCLUDED.noted_at`,
        [id, tenantId, presence, actor.userId, this.clock.now()],
      );
      // Corrected after its end: the journal tells that too.
      if (session.state === 'held')
        await this.tellJournal(session, await this.series(session.seriesId, actor), tenantId, presence, actor);
    });
  }

  /** Who was not signed in was absent. Each participant's journal tells how it was. */
  async closeSession(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const session = await this.session(id, actor);
      assertOnItsDay(session.heldOn, dayOf(this.clock.now()));
      this.end(session, 'held', actor);
      await this.db.repo(GroupSessionEntity).save(session);
      const series = await this.series(session.seriesId, actor);
      const noted = new Map(
        (
          await this.db.query<{ tenantId: string; state: Presence }>(
            `SELECT tenant_id AS "tenantId", state FROM group_attendance WHERE session_id = $1`,
            [id],
          )
        ).map(({ tenantId, state }) => [tenantId, state]),
      );
      for (const tenantId of await this.participants(session)) {
        const presence = noted.get(tenantId) ?? 'absent';
        if (!noted.has(tenantId))
          await this.db.query(
            `INSERT INTO group_attendance (session_id, tenant_id, state, noted_by, noted_at) VALUES ($1, $2, 'absent', $3, $4)`,
            [id, tenantId, actor.userId, this.clock.now()],
          );
        await this.tellJournal(session, series, tenantId, presence, actor);
      }
      await this.note(actor, 'group.session_close', id);
    });
  }

  private async tellJournal(
    session: GroupSessionEntity,
    series: GroupSeriesEntity,
    tenantId: string,
    presence: Presence,
    actor: Actor,
  ) {
    const at = instantOf(session.heldOn, session.startsAt);
    const now = this.clock.now();
    await this.journal.write({
      ...{ tenantId, at: at < now ? at : now, domain: 'general', authorId: actor.userId },
      kind: wasThere(presence) ? 'accompaniment' : 'step',
      text: sessionText(series.name, session.title, presence),
      source: `session:${session.id}:${tenantId}:${presence}`,
    });
    if (wasThere(presence)) await this.steps.close(tenantId, 'session', session.heldOn);
  }

  private end(session: GroupSessionEntity, state: 'held' | 'cancelled', actor: Actor): void {
    assertTransition(SESSION_TRANSITIONS, session.state, state, 'session');
    Object.assign(session, { state, endedBy: actor.userId, endedAt: this.clock.now() });
  }

  /** Everybody with a place in the session, or in its whole series. */
  private async participants({ id, seriesId }: GroupSessionEntity): Promise<string[]> {
    const rows = await this.db.query<{ tenantId: string }>(
      `SELECT DISTINCT e.tenant_id AS "tenantId" FROM group_enrolments e JOIN tenants t ON t.id = e.tenant_id AND t.erased_at IS NULL
       WHERE e.series_id = $2 AND coalesce(e.session_id, $1) = $1 AND e.state = 'enrolled'`,
      [id, seriesId],
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  private async tellAll(session: GroupSessionEntity, what: 'invited' | 'moved' | 'cancelled'): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM group_enrolments WHERE series_id = $2 AND coalesce(session_id, $1) = $1 AND state = 'enrolled' ORDER BY id`,
      [session.id, session.seriesId],
    );
    for (const { id } of rows) await this.mail.tellSession(id, session.id, what);
  }

  private async series(id: string, actor: Actor): Promise<GroupSeriesEntity> {
    const series = await this.db.repo(GroupSeriesEntity).findOneBy({ id, associationId: actor.organisationId });
    if (!series) throw notFound('series');
    return series;
  }

  /** Locked: places are counted and given under this lock. */
  private async session(id: string, actor: Actor): Promise<GroupSessionEntity> {
    const session = await this.db
      .repo(GroupSessionEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!session) throw notFound('session');
    await this.series(session.seriesId, actor);
    return session;
  }

  private note(actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.record({ actor: { kind: 'user', id: actor.userId }, action, subject: { kind: 'group', id } });
  }
}
