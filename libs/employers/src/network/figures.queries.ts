import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { THRESHOLD } from '#impact';
import { Clock } from '#kernel';
import { type EmployerCounts, type ToldFigures, toldInFull, toldToLandlord } from '../domain/figures.js';
import { EmployerAccess } from './employer-access.js';
import { MEETING_AT, OWED } from './records.sql.js';

const MONTHS = [1, 3, 6];

/** What an employer promised and kept, from the records alone. */
@Injectable()
export class FigureQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: EmployerAccess,
  ) {}

  async read(actor: Actor, employerId: string): Promise<ToldFigures> {
    await this.access.require(actor, employerId);
    const counts = await this.count(employerId);
    return actor.role === 'landlord_staff' ? toldToLandlord(counts, THRESHOLD) : toldInFull(counts);
  }

  private async count(employerId: string): Promise<EmployerCounts> {
    const counts = await this.db.one<Omit<EmployerCounts, 'checks'>>(
      `SELECT
         (SELECT count(DISTINCT candidate_id) FROM cards_opened o WHERE o.employer_id = $1 AND o.day > $2::timestamptz::date - 30) AS "cardsOpened",
         (SELECT count(*) FROM candidate_aliases s WHERE s.employer_id = $1 AND s.created_at > $2::timestamptz - interval '30 days') AS "cardsShown",
         (SELECT count(*) FROM offers f WHERE f.employer_id = $1 AND f.published_at IS NOT NULL) AS "offersPublished",
         (SELECT count(*) FROM offers f WHERE f.employer_id = $1 AND f.state = 'filled') AS "offersFilled",
         r.*, v.*,
         (SELECT count(*) FROM placements g WHERE g.employer_id = $1 AND g.kind = 'hire' AND g.state IN ('started', 'ended')) AS hires,
         (SELECT count(*) FROM placements g WHERE g.employer_id = $1 AND g.kind = 'training' AND g.state IN ('started', 'ended')) AS trainings
       FROM
         (SELECT count(*) AS "ralliesInvited", count(*) FILTER (WHERE i.state = 'accepted') AS "ralliesRegistered",
                 count(*) FILTER (WHERE i.attendance IN ('present', 'late')) AS "ralliesAttended",
                 count(*) FILTER (WHERE i.attendance = 'no_show') AS "ralliesAbsent"
          FROM rally_invitations i JOIN rallies y ON y.id = i.rally_id WHERE i.employer_id = $1 AND y.state <> 'cancelled') r,
         (SELECT count(*) FILTER (WHERE m.state = 'held') AS "meetingsHeld",
                 count(*) FILTER (WHERE m.verdict IS NOT NULL) AS "verdictsGiven",
                 count(*) FILTER (WHERE ${OWED('$2')}) AS "verdictsOwed",
                 round(avg(greatest(extract(epoch FROM m.verdict_at - ${MEETING_AT}), 0) / 86400)
                   FILTER (WHERE m.verdict IS NOT NULL), 1) AS "meanVerdictDays"
          FROM meetings m JOIN rallies y ON y.id = m.rally_id WHERE m.employer_id = $1) v`,
      [employerId, this.clock.now()],
    );
    const checks = await this.db.query<{ month: number; asked: number; stillThere: number }>(
      `SELECT w.month, count(c.placement_id) AS asked, count(c.placement_id) FILTER (WHERE c.still) AS "stillThere"
       FROM unnest($2::int[]) AS w(month) LEFT JOIN
         (SELECT k.placement_id, k.month, bool_and(k.still_there) AS still FROM placement_checks k JOIN placements g ON g.id = k.placement_id
          WHERE g.employer_id = $1 AND g.state IN ('started', 'ended') AND k.answered_at IS NOT NULL GROUP BY 1, 2) c ON c.month = w.month
       GROUP BY w.month ORDER BY w.month`,
      [employerId, MONTHS],
    );
    if (!counts) throw new Error('A statement without a condition answered no row.');
    return { ...counts, checks };
  }
}
