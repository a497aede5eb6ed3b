import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { conflict, Ids, notFound } from '#kernel';
import { BoardReader } from './board-reader.js';
import { type BoardMeeting, changesBetween, frozen, type MeetingChange, restorable } from './domain/editing/index.js';
import { isAhead } from './domain/states.js';
import { MeetingStore } from './meeting-store.js';
import { RallyAccess } from './rally-access.js';
import { VersionStore } from './version-store.js';

type Row = Record<string, unknown>;
type NamedChange = MeetingChange & { candidateName: string; employerName: string };

/** What a timetable was before: looking at it, comparing, going back. */
@Injectable()
export class Versions {
  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly boards: BoardReader,
    private readonly store: VersionStore,
    private readonly meetings: MeetingStore,
  ) {}

  /** Every version, the newest first, and how much was changed by hand since. */
  async list(rallyId: string, actor: Actor): Promise<Row> {
    const rally = await this.access.require(actor, rallyId);
    const versions = await this.db.query(
      `SELECT p.version, p.kind, p.restored_from AS "restoredFrom", p.made_at AS "madeAt", u.display_name AS "madeBy",
              p.announced_at AS "announcedAt", p.objective, p.gap, p.changed, jsonb_array_length(p.meetings) AS meetings,
              jsonb_array_length(p.shortfalls) AS shortfalls
       FROM rally_plans p LEFT JOIN users u ON u.id = p.made_by WHERE p.rally_id = $1 ORDER BY p.version DESC`,
      [rallyId],
    );
    return { versions, edited: await this.store.edited(rally) };
  }

  /** What lies between two versions; without `to`, between one and the timetable as it stands. */
  async compare(rallyId: string, from: number, to: number | undefined, actor: Actor): Promise<NamedChange[]> {
    await this.access.require(actor, rallyId);
    const before = await this.store.read(rallyId, from);
    const after = to === undefined ? await this.store.current(rallyId) : await this.store.read(rallyId, to);
    if (!before || !after) throw notFound('version');
    return this.named(changesBetween(before, after));
  }

  /**
   * Goes back to a version, as a new one. What took place, is past or locked stays; what cannot be any more, because somebody does not come
   * or a place is gone, is left out.
   *
   * @throws DomainError `not_found`, `rally_over`
   */
  async restore(rallyId: string, version: number, actor: Actor): Promise<Row> {
    return this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (!isAhead(rally.state) && rally.state !== 'on_the_day') throw conflict('rally_over', 'This rally is over.');
      const rows = await this.store.read(rallyId, version);
      if (!rows) throw notFound('version');
      const by = { kind: 'user', id: actor.userId } as const;
      await this.store.keepEdits(rally, by);
      const board = await this.boards.read(rally);
      const scores = await this.boards.scores(
        rally,
        board.candidates.map(({ id }) => id),
        board.employers.map(({ id }) => id),
      );
      const standing = board.meetings.filter((meeting) => frozen(board, meeting).length > 0);
      const free = board.meetings.filter((meeting) => frozen(board, meeting).length === 0);
      const known = new Map(free.map((meeting) => [`${meeting.candidate} ${meeting.employer}`, meeting]));
      const wanted = rows.map(({ candidate, employer, slot, table, locked }): BoardMeeting => {
        const old = known.get(`${candidate} ${employer}`);
        const score = old?.score ?? scores(candidate, employer).score ?? 0;
        return {
          ...{ id: old?.id ?? this.ids.uuid(), candidate, employer, slot, table, locked, score },
          ...{ done: false, told: old?.told ?? null },
        };
      });
      const { placed, leftOut } = restorable(board, standing, wanted);
      await this.meetings.replace(rallyId, free, placed);
      const changed = await this.store.take(rally, { kind: 'restored', restoredFrom: version }, by);
      await this.audit.record({
        ...{ actor: by, action: 'timetable.restore', subject: { kind: 'rally', id: rallyId } },
        details: { version: rally.planVersion, from: version },
      });
      return { version: rally.planVersion, changed, leftOut };
    });
  }

  /** Changes with the names of both sides, for who leads the rally. */
  async named(changes: readonly MeetingChange[]): Promise<NamedChange[]> {
    const names = await this.db.query<{ id: string; name: string }>(
      `SELECT id, given_name || ' ' || family_name AS name FROM tenants WHERE id = ANY($1) AND erased_at IS NULL
       UNION ALL SELECT id, name FROM organisations WHERE id = ANY($2)`,
      [changes.map(({ candidate }) => candidate), changes.map(({ employer }) => employer)],
    );
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    return changes.map((change) => ({
      ...change,
      candidateName: nameOf.get(change.candidate) ?? '–',
      employerName: nameOf.get(change.employer) ?? '–',
    }));
  }
}
