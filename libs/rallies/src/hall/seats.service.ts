import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, Ids } from '#kernel';
import {
  freeSeats,
  noShowAt,
  OFFER_MINUTES,
  offeredSlots,
  pairUp,
  type Receiving,
  type Seat,
  type Sitting,
  type Waiting,
} from '../domain/floor.js';
import { slotAt, startOf } from '../domain/steps.js';
import { PlanFactsReader } from '../plan-facts.js';
import type { RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';

interface WaitingRow extends Waiting {
  invitationId: string;
}

/** Of a crowd that waits, those who are compared for a free table: who has too few meetings and waits longest comes first. */
const MOST_COMPARED = 100;

/** Frees the tables of who did not come and offers what is free to who waits. */
@Injectable()
export class Seats {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: RallyAccess,
    private readonly facts: PlanFactsReader,
  ) {}

  /** One round for one rally. Any number of rounds at once do what one does: they wait for each other. @returns how many offers were made */
  async tend(rallyId: string): Promise<number> {
    return this.db.transaction(async () => {
      const rally = await this.access.lock(rallyId);
      if (rally.state !== 'on_the_day') {
        await this.withdraw(rallyId, 'true', []);
        return 0;
      }
      await this.lapse(rally);
      await this.freeAbsent(rally);
      return this.offer(rally);
    });
  }

  async tendAll(): Promise<void> {
    const rallies = await this.db.query<{ id: string }>(
      `SELECT id FROM rallies r WHERE state = 'on_the_day'
         OR EXISTS (SELECT 1 FROM rally_seat_offers s WHERE s.rally_id = r.id AND s.state = 'open')`,
    );
    const rounds = await Promise.allSettled(rallies.map(({ id }) => this.tend(id)));
    // One rally that cannot be tended must not keep the others from it; the next round tries again.
    const failed = rounds.find((round) => round.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Takes open offers back, for example those of a table whose recruiter left. `condition` is about the alias `s`. */
  async withdraw(rallyId: string, condition: string, params: unknown[]): Promise<void> {
    await this.db.query(
      `UPDATE rally_seat_offers s SET state = 'withdrawn', answered_at = $2 WHERE s.rally_id = $1 AND s.state = 'open' AND ${condition}`,
      [rallyId, this.clock.now(), ...params],
    );
  }

  /** Offers that had their time, and those that came to nothing: the seat is taken, the person sits elsewhere or went, the recruiter left. */
  private async lapse(rally: RallyEntity): Promise<void> {
    const now = this.clock.now();
    await this.db.query(
      `UPDATE rally_seat_offers SET state = 'expired', answered_at = $2 WHERE rally_id = $1 AND state = 'open' AND expires_at <= $2`,
      [rally.id, now],
    );
    await this.withdraw(
      rally.id,
      `(EXISTS (SELECT 1 FROM meetings m JOIN rally_invitations c ON c.id = s.invitation_id JOIN rally_invitations e ON e.id = s.employer_invitation_id
          WHERE m.rally_id = s.rally_id AND m.slot = s.slot AND m.vacated = 0
            AND (m.tenant_id = c.tenant_id OR m.employer_id = e.employer_id AND m.table_no = s.table_no))
        OR EXISTS (SELECT 1 FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id
          WHERE i.id IN (s.invitation_id, s.employer_invitation_id) AND (i.attendance NOT IN ('present', 'late') OR b.left_at IS NOT NULL)))`,
      [],
    );
  }

  /**
   * A meeting whose candidate nobody signed in is given up a few minutes after its start. Where the entrance notes nobody, nothing is known
   * of anybody; and an employer who was not seen receives nobody else either.
   */
  private async freeAbsent(rally: RallyEntity): Promise<void> {
    const now = this.clock.now();
    const slot = slotAt(rally, now);
    if (now < startOf(rally) || slot >= rally.slots || now < noShowAt(rally, slot)) return;
    await this.db.query(
      `UPDATE meetings m SET state = 'missed_by_candidate', vacated = nextval('meetings_vacated'), version = m.version + 1
       FROM rally_invitations c, rally_invitations e
       WHERE m.rally_id = $1 AND m.slot = $2 AND m.state = 'planned' AND c.rally_id = $1 AND c.tenant_id = m.tenant_id
         AND e.rally_id = $1 AND e.employer_id = m.employer_id AND e.attendance IN ('present', 'late')
         AND c.attendance NOT IN ('present', 'late')
         AND EXISTS (SELECT 1 FROM rally_invitations seen WHERE seen.rally_id = $1 AND seen.tenant_id IS NOT NULL
           AND seen.attendance IN ('present', 'late')) RETURNING m.id`,
      [rally.id, slot],
    );
  }

  private async offer(rally: RallyEntity): Promise<number> {
    const now = this.clock.now();
    const slots = offeredSlots(rally, now);
    if (!slots.length) return 0;
    const seats = await this.free(rally, slots);
    if (!seats.length) return 0;
    const waiting = await this.waiting(rally, slotAt(rally, now), now < startOf(rally));
    if (!waiting.length) return 0;
    const scores = await this.facts.scores(
      rally,
      waiting.map(({ person }) => person),
      [...new Set(seats.map(({ employer }) => employer))],
    );
    const pairs = pairUp(rally, seats, waiting, (person, employer) => scores.get(`${person} ${employer}`) ?? null);
    for (const { seat, person, score } of pairs) {
      await this.db.query(
        `INSERT INTO rally_seat_offers (id, rally_id, invitation_id, employer_invitation_id, slot, table_no, score, state, offered_at, expires_at)
         SELECT $1, $2, c.id, e.id, $5, $6, $7, 'open', $8, $9 FROM rally_invitations c, rally_invitations e
         WHERE c.rally_id = $2 AND c.tenant_id = $3 AND e.rally_id = $2 AND e.employer_id = $4`,
        [
          ...[this.ids.uuid(), rally.id, person, seat.employer, seat.slot, seat.table, score, now],
          new Date(now.getTime() + OFFER_MINUTES * 60_000),
        ],
      );
    }
    return pairs.length;
  }

  /** Free tables that are not offered yet. */
  private async free(rally: RallyEntity, slots: readonly number[]): Promise<Seat[]> {
    const receiving = await this.db.query<Receiving>(
      `SELECT i.employer_id AS employer, i.tables, i.away FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id
       WHERE i.rally_id = $1 AND i.employer_id IS NOT NULL AND i.attendance IN ('present', 'late') AND b.left_at IS NULL ORDER BY i.employer_id`,
      [rally.id],
    );
    const taken = await this.db.query<Sitting>(
      `SELECT employer_id AS employer, slot, table_no AS table FROM meetings WHERE rally_id = $1 AND vacated = 0
       UNION ALL SELECT e.employer_id, s.slot, s.table_no FROM rally_seat_offers s JOIN rally_invitations e ON e.id = s.employer_invitation_id
       WHERE s.rally_id = $1 AND s.state = 'open'`,
      [rally.id],
    );
    return freeSeats(rally, receiving, slots, taken);
  }

  /** Candidates who are here, sit nowhere now, and have no offer before them. */
  private waiting(rally: RallyEntity, running: number, isBefore: boolean): Promise<WaitingRow[]> {
    return this.db.query<WaitingRow>(
      `SELECT i.id AS "invitationId", i.tenant_id AS person, extract(epoch FROM coalesce(i.signed_in_at, i.created_at)) * 1000 AS since,
         (SELECT count(*)::int FROM meetings m WHERE m.rally_id = $1 AND m.tenant_id = i.tenant_id AND m.state IN ('planned', 'held')) AS meetings,
         coalesce((SELECT array_agg(m.slot) FROM meetings m WHERE m.rally_id = $1 AND m.tenant_id = i.tenant_id AND m.vacated = 0), '{}') AS busy,
         coalesce((SELECT array_agg(m.employer_id) FROM meetings m WHERE m.rally_id = $1 AND m.tenant_id = i.tenant_id
           AND m.state IN ('planned', 'held')), '{}') AS met,
         (SELECT count(*)::int FROM rally_seat_offers s WHERE s.invitation_id = i.id AND s.state = 'expired') AS unanswered,
         coalesce((SELECT array_agg(CASE s.state WHEN 'declined' THEN e.employer_id::text ELSE e.employer_id || ' ' || s.slot || ' ' || s.table_no END)
           FROM rally_seat_offers s JOIN rally_invitations e ON e.id = s.employer_invitation_id
           WHERE s.invitation_id = i.id AND s.state IN ('declined', 'expired')), '{}') AS refused
       FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id JOIN tenants t ON t.id = i.tenant_id
       WHERE i.rally_id = $1 AND i.attendance IN ('present', 'late') AND b.left_at IS NULL AND t.erased_at IS NULL
         AND ($3 OR NOT EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1 AND m.tenant_id = i.tenant_id AND m.slot = $2 AND m.vacated = 0))
         AND NOT EXISTS (SELECT 1 FROM rally_seat_offers s WHERE s.invitation_id = i.id AND s.state = 'open')
       ORDER BY (SELECT count(*) FROM meetings m WHERE m.rally_id = $1 AND m.tenant_id = i.tenant_id AND m.state IN ('planned', 'held')) >= $4,
         i.signed_in_at, i.tenant_id LIMIT $5`,
      [rally.id, running, isBefore, rally.minMeetings, MOST_COMPARED],
    );
  }
}
