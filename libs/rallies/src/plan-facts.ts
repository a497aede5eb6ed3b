import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { sharedWith } from './domain/answers.js';
import type { PlanFacts, PlannedMeeting } from './domain/planning.js';
import { isUnderWay } from './domain/states.js';
import type { Constraints } from './domain/template.js';
import { PairReader } from './pair-reader.js';
import type { RallyEntity } from './rally.entities.js';

interface CandidateRow {
  id: string;
  late: boolean;
  constraints: Constraints;
}

/** A CV that went stale or a hire at the first table takes nobody's meetings away; a withdrawn consent does. */
const AGREES = `coalesce((SELECT k.given FROM consents k WHERE k.tenant_id = t.id AND k.scope = 'listing' ORDER BY k.seq DESC LIMIT 1), false)`;

/** Went home before the end. */
const LEFT = 'EXISTS (SELECT 1 FROM rally_badges b WHERE b.invitation_id = i.id AND b.left_at IS NOT NULL)';

/** Gathers what a timetable is made from. */
@Injectable()
export class PlanFactsReader {
  constructor(
    private readonly db: Db,
    private readonly pairs: PairReader,
  ) {}

  async read(rally: RallyEntity): Promise<PlanFacts> {
    const candidates = await this.candidates(rally);
    const employers = await this.employers(rally);
    const over = await this.over(rally.id);
    const scores = await this.scores(
      rally,
      candidates.map(({ id }) => id),
      employers.map(({ id }) => id),
    );
    const wishes: [string, string, number][] = [];
    for (const [pair, score] of scores) {
      const [candidate = '', employer = ''] = pair.split(' ');
      if (!over.has(pair)) wishes.push([candidate, employer, score]);
    }
    const { slots, slotMinutes, blocks, breaksPerBlock, minMeetings, maxMeetings } = rally;
    return {
      rally: { slots, slotMinutes, blocks, breaksPerBlock, minMeetings, maxMeetings },
      candidates: candidates.map(({ id, late, constraints }) => ({ id, late, ...sharedWith(constraints) })),
      employers: employers.map(({ place, ...employer }) => ({ ...employer, ...(place !== null && { place }) })),
      wishes,
      meetings: await this.meetings(rally.id),
    };
  }

  /** The score of each pair that may meet, by `candidate employer`, in their order. Excluded pairs are left out. */
  async scores(
    rally: RallyEntity,
    candidates: readonly string[],
    employers: readonly string[],
  ): Promise<Map<string, number>> {
    const judge = await this.pairs.read(rally, candidates, employers);
    const scores = new Map<string, number>();
    for (const candidate of candidates)
      for (const employer of employers) {
        const { score } = judge(candidate, employer);
        if (score !== null) scores.set(`${candidate} ${employer}`, score);
      }
    return scores;
  }

  /** Who comes, candidates and employers with their tables. */
  async people(rally: RallyEntity) {
    return { candidates: await this.candidates(rally), employers: await this.employers(rally) };
  }

  /** Pairs who met and ended before their time: their table is free, and they do not meet again. */
  private async over(rallyId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ pair: string }>(
      `SELECT tenant_id || ' ' || employer_id AS pair FROM meetings WHERE rally_id = $1 AND vacated > 0 AND state = 'held'`,
      [rallyId],
    );
    return new Set(rows.map(({ pair }) => pair));
  }

  /** The meetings that hold a table; what was missed or ended early has given it up. */
  meetings(rallyId: string): Promise<PlannedMeeting[]> {
    return this.db.query<PlannedMeeting>(
      `SELECT tenant_id AS candidate, employer_id AS employer, slot, table_no AS table, locked, state, score
       FROM meetings WHERE rally_id = $1 AND vacated = 0 ORDER BY slot, employer_id, table_no`,
      [rallyId],
    );
  }

  /** Who accepted and, once the day has begun, did not stay away; and whoever came without having answered. */
  private candidates(rally: RallyEntity): Promise<CandidateRow[]> {
    return this.db.query<CandidateRow>(
      `SELECT t.id, coalesce((i.constraints->>'late')::boolean, false) AND i.attendance NOT IN ('present', 'late') AS late, i.constraints
       FROM rally_invitations i JOIN tenants t ON t.id = i.tenant_id AND t.erased_at IS NULL
       JOIN candidates c ON c.tenant_id = t.id
       WHERE i.rally_id = $1 AND ${AGREES} AND (i.state = 'accepted' OR $2 AND i.attendance IN ('present', 'late'))
         AND NOT ($2 AND i.attendance IN ('excused', 'no_show')) AND NOT ${LEFT}
       ORDER BY t.id`,
      [rally.id, isUnderWay(rally.state)],
    );
  }

  private employers(
    rally: RallyEntity,
  ): Promise<{ id: string; tables: number; away: number[]; place: number | null }[]> {
    return this.db.query(
      `SELECT i.employer_id AS id, i.tables, i.away, i.place FROM rally_invitations i
       WHERE i.rally_id = $1 AND i.employer_id IS NOT NULL AND i.tables > 0
         AND (i.state = 'accepted' OR $2 AND i.attendance IN ('present', 'late'))
         AND NOT ($2 AND i.attendance IN ('excused', 'no_show')) AND NOT ${LEFT}
       ORDER BY i.employer_id`,
      [rally.id, isUnderWay(rally.state)],
    );
  }
}
