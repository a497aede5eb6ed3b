import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Aliases } from '#candidates';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { BoardReader, type ReadBoard, type VersionedMeeting } from './board-reader.js';
import {
  type BoardMeeting,
  type Breach,
  breachesOf,
  type Change,
  type Cost,
  tryChange,
} from './domain/editing/index.js';
import { isAhead } from './domain/states.js';
import { MeetingStore } from './meeting-store.js';
import type { RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

interface EditRow {
  before: BoardMeeting[];
  after: BoardMeeting[];
  undoneAt: Date | null;
}

const SENTENCES: Partial<Record<Breach, string>> = {
  table_taken: 'Somebody else has this table at this time.',
  candidate_busy: 'This candidate has another meeting at this time.',
  already_meet: 'These two meet already.',
};

/** Changes of a timetable by hand. The rules are those that the organiser's screen shows while they drag. */
@Injectable()
export class Edits {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly boards: BoardReader,
    private readonly store: MeetingStore,
    private readonly aliases: Aliases,
  ) {}

  /**
   * Changes one thing, if the meetings that it names are still what the organiser saw and every rule is kept.
   *
   * @param seen the version of each meeting that the change names
   * @returns the edit, by whose id it can be undone, and what it costs
   * @throws DomainError `edited_meanwhile`, `rally_over`, or the first broken rule by its code
   */
  async apply(
    rallyId: string,
    change: Change,
    seen: Readonly<Record<string, number>>,
    actor: Actor,
  ): Promise<{ id: string; cost: Cost }> {
    return this.db.transaction(async () => {
      const rally = await this.open(rallyId, actor);
      const board = await this.boards.read(rally);
      requireUnchanged(board, change, seen);
      const candidates = candidatesOf(board, change);
      const judge = await this.boards.scores(
        rally,
        candidates,
        board.employers.map(({ id }) => id),
      );
      const verdict = tryChange(
        board,
        change,
        (candidate, employer) => judge(candidate, employer).score,
        () => this.ids.uuid(),
      );
      if (!verdict.ok) throw refusal(verdict.breaches);
      const { before, after } = difference(board.meetings, verdict.after);
      await this.save(rallyId, before, after);
      await this.name(after);
      const id = this.ids.uuid();
      await this.db.query(
        `INSERT INTO rally_edits (id, rally_id, kind, before, after, edited_by, edited_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, rallyId, change.kind, JSON.stringify(before), JSON.stringify(after), actor.userId, this.clock.now()],
      );
      await this.note(`timetable.${change.kind}`, rallyId, id, actor);
      return { id, cost: verdict.cost };
    });
  }

  /**
   * Takes one change back, unless somebody has built on it since.
   *
   * @throws DomainError `edited_meanwhile`, `already_undone`, or the first rule that the old state would break now
   */
  async undo(rallyId: string, editId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.open(rallyId, actor);
      const edit = await this.db.one<EditRow>(
        'SELECT before, after, undone_at AS "undoneAt" FROM rally_edits WHERE id = $1 AND rally_id = $2',
        [editId, rallyId],
      );
      if (!edit) throw notFound('edit');
      if (edit.undoneAt) throw conflict('already_undone', 'This change was taken back already.');
      const board = await this.boards.read(rally);
      const stands = edit.after.every((was) =>
        board.meetings.some((now) => now.id === was.id && isSamePlace(now, was)),
      );
      if (!stands) throw changedMeanwhile();
      const touched = new Set(edit.after.map(({ id }) => id));
      const rest = board.meetings.filter(({ id }) => !touched.has(id));
      const breaches = breachesOf(board, rest, edit.before);
      if (breaches.length > 0) throw refusal(breaches);
      await this.save(rallyId, edit.after, edit.before);
      await this.db.query('UPDATE rally_edits SET undone_at = $2 WHERE id = $1 RETURNING id', [
        editId,
        this.clock.now(),
      ]);
      await this.note('timetable.undo', rallyId, editId, actor);
    });
  }

  private async open(rallyId: string, actor: Actor): Promise<RallyEntity> {
    const rally = await this.access.requireForUpdate(actor, rallyId);
    if (!isAhead(rally.state) && rally.state !== 'on_the_day') throw conflict('rally_over', 'This rally is over.');
    return rally;
  }

  private async save(rallyId: string, before: readonly BoardMeeting[], after: readonly BoardMeeting[]): Promise<void> {
    try {
      await this.store.replace(rallyId, before, after);
    } catch (error) {
      // Somebody booked the place on the floor, which takes no lock alone.
      if (isUniqueViolation(error)) throw changedMeanwhile();
      throw error;
    }
  }

  /** Each employer knows the candidates it meets by names of its own. */
  private async name(meetings: readonly BoardMeeting[]): Promise<void> {
    for (const { employer, candidate } of meetings) {
      const card = await this.db.one<{ id: string }>('SELECT id FROM candidates WHERE tenant_id = $1', [candidate]);
      if (card) await this.aliases.of(employer, [card.id]);
    }
  }

  private note(action: string, rallyId: string, editId: string, actor: Actor): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'rally', id: rallyId },
      details: { editId },
    });
  }
}

const changedMeanwhile = () =>
  conflict('edited_meanwhile', 'A colleague has changed this meeting meanwhile: look at it again.');

function refusal(breaches: readonly Breach[]) {
  const [first = 'unknown'] = breaches;
  if (first === 'unknown') return changedMeanwhile();
  return conflict(first, SENTENCES[first] ?? `This breaks a rule of the timetable: ${breaches.join(', ')}.`);
}

/** What an organiser did not see they cannot decide on: the meetings that they name must be as they were. */
function requireUnchanged(board: ReadBoard, change: Change, seen: Readonly<Record<string, number>>): void {
  const named = change.kind === 'add' ? [] : [change.meeting, ...(change.kind === 'swap' ? [change.with] : [])];
  for (const id of named) {
    const meeting: VersionedMeeting | undefined = board.meetings.find((one) => one.id === id);
    if (!meeting || meeting.version !== seen[id]) throw changedMeanwhile();
  }
}

function candidatesOf(board: ReadBoard, change: Change): string[] {
  if (change.kind === 'add') return [change.candidate];
  const named = [change.meeting, ...(change.kind === 'swap' ? [change.with] : [])];
  return board.meetings.filter(({ id }) => named.includes(id)).map(({ candidate }) => candidate);
}

const isSamePlace = (a: BoardMeeting, b: BoardMeeting) =>
  a.employer === b.employer && a.slot === b.slot && a.table === b.table;

function difference(before: readonly BoardMeeting[], after: readonly BoardMeeting[]) {
  const isIn = (list: readonly BoardMeeting[], one: BoardMeeting) =>
    list.some((other) => other.id === one.id && isSamePlace(other, one));
  const bare = ({ id, candidate, employer, slot, table, score, locked, done, told }: BoardMeeting): BoardMeeting => ({
    ...{ id, candidate, employer, slot, table, score, locked, done, told },
  });
  return {
    before: before.filter((one) => !isIn(after, one)).map(bare),
    after: after.filter((one) => !isIn(before, one)).map(bare),
  };
}
