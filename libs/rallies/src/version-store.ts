import { Injectable } from '@nestjs/common';
import type { AuditActor } from '#audit';
import { Db } from '#database';
import { Clock } from '#kernel';
import { BoardReader } from './board-reader.js';
import { changesBetween, missingOf, objectiveOf, type VersionMeeting } from './domain/editing/index.js';
import { type RallyEntity, RallyPlanEntity, type StoredMeeting } from './rally.entities.js';

export interface VersionNote {
  kind: 'planned' | 'edited' | 'restored';
  restoredFrom?: number;
}

/** The versions of a rally's timetable: each is whole, so that any can be looked at and gone back to. */
@Injectable()
export class VersionStore {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly boards: BoardReader,
  ) {}

  /** The timetable as it stands. */
  async current(rallyId: string): Promise<VersionMeeting[]> {
    return this.db.query<VersionMeeting>(
      `SELECT tenant_id AS candidate, employer_id AS employer, slot, table_no AS table, locked FROM meetings
       WHERE rally_id = $1 ORDER BY slot, employer_id, table_no`,
      [rallyId],
    );
  }

  /** The timetable of a version; undefined when there is no such version. Files that were merged since are the file that stayed. */
  async read(rallyId: string, version: number): Promise<VersionMeeting[] | undefined> {
    const plan = await this.db.repo(RallyPlanEntity).findOneBy({ rallyId, version });
    if (!plan) return undefined;
    const merged = await this.db.query<{ id: string; into: string }>(
      'SELECT id, merged_into AS into FROM tenants WHERE merged_into IS NOT NULL AND id = ANY($1)',
      [plan.meetings.map(({ tenantId }) => tenantId)],
    );
    const into = new Map(merged.map((row) => [row.id, row.into]));
    return plan.meetings.map(({ tenantId, employerId, ...meeting }) => ({
      candidate: into.get(tenantId) ?? tenantId,
      employer: employerId,
      ...meeting,
    }));
  }

  /** How many meetings differ from the newest version: what was changed by hand since. */
  async edited(rally: RallyEntity): Promise<number> {
    if (rally.planVersion === 0) return 0;
    const newest = (await this.read(rally.id, rally.planVersion)) ?? [];
    return changesBetween(newest, await this.current(rally.id)).length;
  }

  /** What was changed by hand becomes a version of its own, before anything else takes its place. */
  async keepEdits(rally: RallyEntity, by: AuditActor): Promise<void> {
    if ((await this.edited(rally)) > 0) await this.take(rally, { kind: 'edited' }, by);
  }

  /** The timetable as it stands becomes the newest version of a locked rally. @returns meetings that changed */
  async take(rally: RallyEntity, { kind, restoredFrom }: VersionNote, by: AuditActor): Promise<number> {
    const board = await this.boards.read(rally);
    const before = (await this.read(rally.id, rally.planVersion)) ?? [];
    const last = await this.db.repo(RallyPlanEntity).findOneBy({ rallyId: rally.id, version: rally.planVersion });
    const changed = changesBetween(before, board.meetings).filter(({ kind: what }) => what !== 'added').length;
    const known = new Map((last?.shortfalls ?? []).map((shortfall) => [shortfall.tenantId, shortfall]));
    const shortfalls = [...missingOf(board, board.meetings)].map(([tenantId, lacking]) => {
      const { code = 'edited', reason = 'A change by hand took a meeting away.' } = known.get(tenantId) ?? {};
      return { tenantId, wanted: board.minMeetings, got: board.minMeetings - lacking, code, reason };
    });
    const version = rally.planVersion + 1;
    await this.db.repo(RallyPlanEntity).insert({
      ...{ rallyId: rally.id, version, kind, restoredFrom: restoredFrom ?? null },
      ...{ objective: objectiveOf(board, board.meetings), bound: null, gap: null, shortfalls, changed },
      meetings: stored(board.meetings),
      ...{ madeAt: this.clock.now(), madeBy: by.kind === 'user' ? by.id : null, announcedAt: null },
    });
    await this.count(rally, version);
    return changed;
  }

  async count(rally: RallyEntity, version: number): Promise<void> {
    await this.db.query('UPDATE rallies SET plan_version = $2, version = version + 1 WHERE id = $1 RETURNING id', [
      rally.id,
      version,
    ]);
    rally.planVersion = version;
  }
}

export const stored = (meetings: readonly VersionMeeting[]): StoredMeeting[] =>
  meetings.map(({ candidate, employer, slot, table, locked }) => ({
    ...{ tenantId: candidate, employerId: employer, slot, table, locked },
  }));
