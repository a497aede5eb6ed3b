import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, FieldCipher } from '#database';
import type { Actor } from '#identity';
import { Clock, type Page, type PageQuery } from '#kernel';
import { TenantAccess } from '#tenants';
import { bothWant, type CandidateWord } from '../domain/outcomes.js';
import { isUnderWay, type Verdict } from '../domain/states.js';
import { slotTimes } from '../domain/steps.js';
import { RallyAccess } from '../rally-access.js';
import { isOverdue, STEPS_OF_MEETING, undoUntil } from './outcome-links.queries.js';
import { reachOf } from './promised-steps.service.js';
import { dayContext, wordContext } from './words.service.js';

type Row = Record<string, unknown>;

/** An absence noted as excused at the entrance, unless an organiser has put it right. */
export const EXCUSED = `coalesce(m.absence_excused, CASE m.state WHEN 'missed_by_candidate' THEN ci.attendance = 'excused'
  WHEN 'missed_by_employer' THEN ei.attendance = 'excused' END, false)`;

/** Verdict beside word, what was promised, and whom to phone. */
@Injectable()
export class OutcomeQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cipher: FieldCipher,
    private readonly access: RallyAccess,
    private readonly tenants: TenantAccess,
  ) {}

  /** Words, comments and smiles are for whoever follows the person: an organiser learns of names and verdicts alone. */
  async of(actor: Actor, rallyId: string): Promise<Row> {
    const rally = await this.access.require(actor, rallyId);
    const follows = actor.role !== 'organiser';
    const people = this.access.peopleCondition(actor, 't', 2);
    const now = this.clock.now();
    const rows = await this.db.query<{
      id: string;
      slot: number;
      tenantId: string | null;
      verdict: Verdict | null;
      verdictAt: Date | null;
      word: CandidateWord | null;
      comment: string | null;
    }>(
      `SELECT m.id, m.slot, m.employer_id AS "employerId", o.name AS "employerName", m.state, m.verdict, m.verdict_reason AS "verdictReason",
              m.verdict_at AS "verdictAt", m.verdict_via AS "verdictVia", m.absence_reason AS "absenceReason", ${EXCUSED} AS "isExcused",
              CASE WHEN ${people.sql} THEN m.tenant_id END AS "tenantId",
              CASE WHEN ${people.sql} THEN t.given_name || ' ' || t.family_name END AS "candidateName",
              CASE WHEN ${people.sql} THEN w.word END AS word, CASE WHEN ${people.sql} THEN w.comment END AS comment,
              ${STEPS_OF_MEETING} AS steps
       FROM meetings m JOIN tenants t ON t.id = m.tenant_id JOIN organisations o ON o.id = m.employer_id
       JOIN rally_invitations ci ON ci.rally_id = m.rally_id AND ci.tenant_id = m.tenant_id
       JOIN rally_invitations ei ON ei.rally_id = m.rally_id AND ei.employer_id = m.employer_id
       LEFT JOIN meeting_words w ON w.meeting_id = m.id
       WHERE m.rally_id = $1 ORDER BY m.slot, o.name, m.id`,
      [rallyId, ...people.params],
    );
    const meetings = rows.map(({ verdictAt, word, comment, ...row }) => ({
      ...row,
      startsAt: slotTimes(rally, row.slot).startsAt,
      undoUntil: isUnderWay(rally.state) ? undoUntil(verdictAt, now) : null,
      ...(follows && {
        word,
        comment: comment && this.cipher.decrypt(comment, wordContext(row.id)),
        bothWant: bothWant(row.verdict, word),
      }),
    }));
    if (follows)
      await this.noteRead(
        actor,
        rows.filter(({ comment }) => comment !== null),
      );
    return { meetings, smiles: follows ? await this.smiles(actor, rallyId) : [] };
  }

  async steps(
    actor: Actor,
    { page, size, state, rallyId }: PageQuery & { state?: string | undefined; rallyId?: string | undefined },
  ): Promise<Page<Row>> {
    const reach = reachOf(actor, this.tenants, 5);
    const isEmployer = actor.role === 'employer';
    const items = await this.db.query<{ total: number; state: string; startsOn: string; endsOn: string | null }>(
      `SELECT s.id, s.kind, s.starts_on AS "startsOn", to_char(s.starts_at, 'HH24:MI') AS "startsAt", s.ends_on AS "endsOn", s.place, s.state,
              s.outcome, m.id AS "meetingId", m.rally_id AS "rallyId", r.name AS "rallyName", o.name AS "employerName",
              ${isEmployer ? 'NULL::uuid' : 'm.tenant_id'} AS "tenantId",
              ${isEmployer ? 'NULL' : `t.given_name || ' ' || t.family_name`} AS "tenantName",
              ${isEmployer ? 'al.pseudonym' : 'NULL'} AS pseudonym, count(*) OVER () AS total
       FROM promised_steps s JOIN meetings m ON m.id = s.meeting_id JOIN rallies r ON r.id = m.rally_id JOIN tenants t ON t.id = m.tenant_id
       JOIN organisations o ON o.id = m.employer_id LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
       LEFT JOIN candidate_aliases al ON al.candidate_id = c.id AND al.employer_id = m.employer_id
       WHERE ($1::text IS NULL OR s.state = $1) AND ($2::uuid IS NULL OR m.rally_id = $2) AND ${reach.sql}
       ORDER BY s.state = 'open' DESC, s.starts_on, s.id LIMIT $3 OFFSET $4`,
      [state ?? null, rallyId ?? null, size, (page - 1) * size, ...reach.params],
    );
    const now = this.clock.now();
    return {
      items: items.map((item) => ({ ...item, isOverdue: isOverdue(item, now) })),
      total: items[0]?.total ?? 0,
      page,
      size,
    };
  }

  /** Employers whose verdicts are missing, with the number to call; who was reminded least recently first. */
  async callList(actor: Actor, rallyId: string): Promise<Row> {
    await this.access.require(actor, rallyId);
    const items = await this.db.query(
      `SELECT m.employer_id AS "employerId", o.name AS "employerName", p.contact_name AS contact, p.contact_phone AS phone,
              p.contact_email AS email, count(*)::int AS missing, g.at AS "remindedAt", coalesce(g.n, 0) AS reminders
       FROM meetings m JOIN organisations o ON o.id = m.employer_id LEFT JOIN employer_profiles p ON p.employer_id = m.employer_id
       LEFT JOIN LATERAL (SELECT max(created_at) AS at, count(*)::int AS n FROM messages
         WHERE rally_id = $1 AND recipient_id = m.employer_id AND occasion LIKE 'rally:' || $1::text || ':verdicts%') g ON true
       WHERE m.rally_id = $1 AND m.verdict IS NULL AND m.state IN ('planned', 'held')
       GROUP BY m.employer_id, o.name, p.contact_name, p.contact_phone, p.contact_email, g.at, g.n
       ORDER BY g.at NULLS FIRST, o.name`,
      [rallyId],
    );
    return { items };
  }

  private async smiles(actor: Actor, rallyId: string): Promise<Row[]> {
    const people = this.access.peopleCondition(actor, 't', 2);
    const rows = await this.db.query<{ id: string; comment: string | null }>(
      `SELECT i.id, i.tenant_id AS "tenantId", t.given_name || ' ' || t.family_name AS name, f.smile, f.comment
       FROM rally_feedback f JOIN rally_invitations i ON i.id = f.invitation_id JOIN tenants t ON t.id = i.tenant_id
       WHERE i.rally_id = $1 AND f.smile IS NOT NULL AND ${people.sql}
       ORDER BY array_position(ARRAY['bad', 'fair', 'good'], f.smile), fold(t.family_name), i.id`,
      [rallyId, ...people.params],
    );
    return rows.map(({ id, comment, ...row }) => ({
      ...row,
      comment: comment && this.cipher.decrypt(comment, dayContext(id)),
    }));
  }

  /** What a person wrote for their case worker is read on the record. */
  private async noteRead(actor: Actor, rows: readonly { id: string; tenantId: string | null }[]): Promise<void> {
    await this.audit.recordDaily(
      rows.flatMap(({ id, tenantId }) =>
        tenantId === null
          ? []
          : [
              {
                ...{ actor: { kind: 'user', id: actor.userId } as const, action: 'meeting.word_read', tenantId },
                subject: { kind: 'meeting', id },
                details: {},
              },
            ],
      ),
    );
  }
}
