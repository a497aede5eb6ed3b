import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { BoardMeeting } from './domain/editing/index.js';

/** Writes meetings that were decided on. The rally is locked by whoever calls. */
@Injectable()
export class MeetingStore {
  constructor(private readonly db: Db) {}

  /** Puts the meetings of `after` in the place of those of `before`; one that is in both keeps its row. */
  async replace(rallyId: string, before: readonly BoardMeeting[], after: readonly BoardMeeting[]): Promise<void> {
    await this.db.query('SET CONSTRAINTS meetings_candidate_slot, meetings_table_slot, meetings_pair DEFERRED');
    const stays = new Set(after.map(({ id }) => id));
    const gone = before.filter(({ id }) => !stays.has(id)).map(({ id }) => id);
    await this.db.query(
      `DELETE FROM meetings WHERE rally_id = $1 AND id = ANY($2) AND state = 'planned' RETURNING id`,
      [rallyId, gone],
    );
    await this.db.query(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, locked, state)
       SELECT p.id, $1, p.candidate, p.employer, p.slot, p."table", p.score, p.locked, 'planned'
       FROM json_to_recordset($2::json)
         AS p(id uuid, candidate uuid, employer uuid, slot int, "table" int, score float8, locked boolean)
       ON CONFLICT (id) DO UPDATE SET slot = EXCLUDED.slot, table_no = EXCLUDED.table_no, version = meetings.version + 1`,
      [rallyId, JSON.stringify(after)],
    );
    await this.db.query('SET CONSTRAINTS meetings_candidate_slot, meetings_table_slot, meetings_pair IMMEDIATE');
  }
}
