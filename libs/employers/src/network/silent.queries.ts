import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, type IsoDay, instantOf } from '#kernel';
import { DAYS_TO_ANSWER, type SilenceReason, silencesOf } from '../domain/silence.js';
import { NETWORK, networkOf } from '../employers.queries.js';
import { readable, readerOf } from './employer-access.js';
import { day, MEETING_AT, OWED, UNANSWERED } from './records.sql.js';

interface Row {
  id: string;
  name: string;
  city: string | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  lastWord: IsoDay;
  unanswered: number;
  unansweredSince: IsoDay | null;
  rallyId: string | null;
  owed: number;
  owedSince: IsoDay | null;
}

export type SilentEmployer = Row & { reasons: SilenceReason[] };

/** Employers of whom nothing was heard, and why. */
@Injectable()
export class SilentQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Those who owe most reasons first, then those silent for longest. Only exchanges that the reader may read count as a word. */
  async list(actor: Actor, months: number): Promise<SilentEmployer[]> {
    const now = this.clock.now();
    const today = dayOf(now);
    const rows = await this.db.query<Row>(
      `SELECT o.id, o.name, p.city, p.contact_name AS "contactName", p.contact_email AS "contactEmail", p.contact_phone AS "contactPhone",
         greatest(${day('o.created_at')},
           (SELECT max(x.happened_on) FROM employer_exchanges x JOIN organisations w ON w.id = x.organisation_id
            WHERE x.employer_id = o.id AND ${readable(2)}),
           (SELECT max(${day('i.answered_at')}) FROM rally_invitations i WHERE i.employer_id = o.id),
           (SELECT max(${day('m.verdict_at')}) FROM meetings m WHERE m.employer_id = o.id),
           (SELECT max(${day('q.requested_at')}) FROM release_requests q WHERE q.employer_id = o.id),
           (SELECT max(${day('coalesce(f.published_at, f.created_at)')}) FROM offers f WHERE f.employer_id = o.id)) AS "lastWord",
         coalesce(u.count, 0) AS unanswered, u.since AS "unansweredSince", u.rally_id AS "rallyId",
         coalesce(v.count, 0) AS owed, v.since AS "owedSince"
       FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id
       LEFT JOIN LATERAL (SELECT count(*) AS count, min(${day('i.sent_at')}) AS since, 
           (array_agg(y.id ORDER BY y.held_on) FILTER (WHERE y.association_id = $2))[1] AS rally_id
         FROM rally_invitations i JOIN rallies y ON y.id = i.rally_id
         WHERE i.employer_id = o.id AND ${UNANSWERED} AND y.held_on >= $4 AND i.sent_at < $5) u ON true
       LEFT JOIN LATERAL (SELECT count(*) AS count, min(${day(MEETING_AT)}) AS since
         FROM meetings m JOIN rallies y ON y.id = m.rally_id WHERE m.employer_id = o.id AND ${OWED('$6')}) v ON true
       WHERE o.kind = 'employer' AND o.merged_into IS NULL AND ${NETWORK}`,
      [networkOf(actor), ...readerOf(actor), today, instantOf(addDays(today, 1 - DAYS_TO_ANSWER), '00:00'), now],
    );
    return rows
      .map((row) => ({
        ...row,
        reasons: silencesOf(
          {
            unanswered: { count: row.unanswered, since: row.unansweredSince },
            owed: { count: row.owed, since: row.owedSince },
            lastWord: row.lastWord,
          },
          today,
          months,
        ),
      }))
      .filter(({ reasons }) => reasons.length > 0)
      .sort(
        (a, b) =>
          b.reasons.length - a.reasons.length ||
          a.lastWord.localeCompare(b.lastWord) ||
          a.name.localeCompare(b.name, 'fr'),
      );
  }
}
