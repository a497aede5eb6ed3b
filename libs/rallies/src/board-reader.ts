import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock } from '#kernel';
import type { Board, BoardMeeting } from './domain/editing/index.js';
import { isUnderWay } from './domain/states.js';
import { slotAt } from './domain/steps.js';
import { PairReader } from './pair-reader.js';
import { PlanFactsReader } from './plan-facts.js';
import type { RallyEntity } from './rally.entities.js';

export interface VersionedMeeting extends BoardMeeting {
  version: number;
}
export interface ReadBoard extends Board {
  meetings: readonly VersionedMeeting[];
}

type Told = [meeting: string, slot: number, table: number][];
interface MeetingRow extends Omit<VersionedMeeting, 'told' | 'done'> {
  state: string;
  freed: boolean;
}

const LATE_MINUTES = 60;

/** The timetable as it stands, as the rules of editing need it. */
@Injectable()
export class BoardReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly facts: PlanFactsReader,
    private readonly pairs: PairReader,
  ) {}

  async read(rally: RallyEntity): Promise<ReadBoard> {
    const { candidates, employers } = await this.facts.people(rally);
    const told = await this.told(rally.id);
    const rows = await this.db.query<MeetingRow>(
      `SELECT id, tenant_id AS candidate, employer_id AS employer, slot, table_no AS table, score, locked, state, version, vacated > 0 AS freed
       FROM meetings WHERE rally_id = $1 ORDER BY slot, employer_id, table_no`,
      [rally.id],
    );
    const meetings = rows.map(({ state, ...meeting }) => ({
      ...meeting,
      done: state !== 'planned',
      told: told.get(meeting.candidate)?.get(meeting.id) ?? null,
    }));
    const late = Math.min(rally.slots, Math.ceil(LATE_MINUTES / rally.slotMinutes));
    const lateSlots = Array.from({ length: late }, (_, slot) => slot);
    const gone = <T extends string>(known: readonly { id: string }[], ids: readonly T[]) => {
      const coming = new Set(known.map(({ id }) => id));
      return [...new Set(ids)].filter((id) => !coming.has(id));
    };
    return {
      slots: rally.slots,
      blocks: rally.blocks,
      breaksPerBlock: rally.breaksPerBlock,
      now: isUnderWay(rally.state) || rally.state === 'announced' ? slotAt(rally, this.clock.now()) : 0,
      minMeetings: rally.minMeetings,
      maxMeetings: rally.maxMeetings,
      candidates: [
        ...candidates.map((one) => ({ id: one.id, away: one.late ? lateSlots : [], coming: true })),
        ...gone(
          candidates,
          meetings.map(({ candidate }) => candidate),
        ).map((id) => ({ id, away: [], coming: false })),
      ],
      employers: [
        ...employers.map(({ id, tables, away }) => ({ id, tables, away, coming: true })),
        ...gone(
          employers,
          meetings.map(({ employer }) => employer),
        ).map((id) => ({ id, tables: 0, away: [], coming: false })),
      ],
      meetings,
    };
  }

  /** The judgement of pairs, for a few people at a time. */
  scores(rally: RallyEntity, tenantIds: readonly string[], employerIds: readonly string[]) {
    return this.pairs.read(rally, tenantIds, employerIds);
  }

  /** Where each candidate was told that their meetings are, by tenant and meeting. */
  private async told(rallyId: string): Promise<Map<string, Map<string, { slot: number; table: number }>>> {
    const rows = await this.db.query<{ tenantId: string; told: Told }>(
      `SELECT tenant_id AS "tenantId", told_agenda AS told FROM rally_invitations
       WHERE rally_id = $1 AND tenant_id IS NOT NULL AND told_agenda IS NOT NULL`,
      [rallyId],
    );
    return new Map(
      rows.map(({ tenantId, told }) => [tenantId, new Map(told.map(([id, slot, table]) => [id, { slot, table }]))]),
    );
  }
}
