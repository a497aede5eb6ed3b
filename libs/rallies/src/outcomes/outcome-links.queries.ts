import { Injectable } from '@nestjs/common';
import { Db, FieldCipher } from '#database';
import { Clock, dayOf, notFound } from '#kernel';
import { canUndo, finalAt, WORD_DAYS } from '../domain/outcomes.js';
import { isUnderWay } from '../domain/states.js';
import { endOf, slotTimes, startOf } from '../domain/steps.js';
import type { RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';
import { Verdicts } from './verdicts.service.js';
import { dayContext, Words } from './words.service.js';

type Row = Record<string, unknown>;
const DAY = 86_400_000;

/** Steps of meeting `m`, in the order of their days. */
export const STEPS_OF_MEETING = `(SELECT coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'startsOn', s.starts_on,
    'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsOn', s.ends_on, 'place', s.place, 'state', s.state, 'outcome', s.outcome)
    ORDER BY s.starts_on, s.created_at), '[]') FROM promised_steps s WHERE s.meeting_id = m.id)`;

export const undoUntil = (verdictAt: Date | null, now: Date): Date | null =>
  verdictAt !== null && canUndo(verdictAt, now) ? finalAt(verdictAt) : null;

/** What the personal pages after a rally show. Showing changes nothing. */
@Injectable()
export class OutcomeLinks {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly access: RallyAccess,
    private readonly verdicts: Verdicts,
    private readonly words: Words,
  ) {}

  async employer(token: string): Promise<Row> {
    const { invitation, employerId } = await this.verdicts.invitationOf(token);
    const rally = await this.access.read(invitation.rallyId);
    const now = this.clock.now();
    const names = await this.names(rally, employerId, null);
    // Before it is announced nobody knows whom they meet.
    const shown = isUnderWay(rally.state) || ['announced', 'closed'].includes(rally.state);
    const rows = await this.db.query<{ slot: number; verdictAt: Date | null }>(
      `SELECT m.id, m.slot, m.table_no AS table, m.state, m.verdict, m.verdict_reason AS "verdictReason", m.verdict_at AS "verdictAt",
              al.pseudonym, c.headline, ${STEPS_OF_MEETING} AS steps
       FROM meetings m JOIN tenants t ON t.id = m.tenant_id AND t.erased_at IS NULL LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
       LEFT JOIN candidate_aliases al ON al.candidate_id = c.id AND al.employer_id = m.employer_id
       WHERE m.rally_id = $1 AND m.employer_id = $2 ORDER BY m.slot, m.table_no`,
      [rally.id, employerId],
    );
    const canDecide = isUnderWay(rally.state);
    return {
      ...this.common(rally, names.association),
      employerName: names.person,
      canDecide,
      canAnswer: this.isInTime(rally, now),
      feedback: await this.feedback(invitation.id),
      meetings: (shown ? rows : []).map(({ verdictAt, ...row }) => ({
        ...row,
        startsAt: slotTimes(rally, row.slot).startsAt,
        undoUntil: canDecide ? undoUntil(verdictAt, now) : null,
      })),
    };
  }

  async candidate(token: string): Promise<Row> {
    const { invitation, tenantId } = await this.words.invitationOf(token);
    const rally = await this.access.read(invitation.rallyId);
    const names = await this.names(rally, null, tenantId);
    const rows = await this.db.query<{ slot: number }>(
      `SELECT m.id, m.slot, m.state, o.name AS "employerName", w.word, w.comment IS NOT NULL AS "hasComment", ${STEPS_OF_MEETING} AS steps
       FROM meetings m JOIN organisations o ON o.id = m.employer_id LEFT JOIN meeting_words w ON w.meeting_id = m.id
       WHERE m.rally_id = $1 AND m.tenant_id = $2 ORDER BY m.slot`,
      [rally.id, tenantId],
    );
    const own = await this.db.one<{ smile: string | null }>(
      'SELECT smile FROM rally_feedback WHERE invitation_id = $1',
      [invitation.id],
    );
    return {
      ...this.common(rally, names.association),
      givenName: names.person,
      canSay: this.isInTime(rally, this.clock.now()),
      smile: own?.smile ?? null,
      meetings: rows.map((row) => ({ ...row, startsAt: slotTimes(rally, row.slot).startsAt })),
    };
  }

  /** One open step of the person whose link it is, with what a calendar needs. */
  async step(token: string, stepId: string) {
    const { invitation, tenantId } = await this.words.invitationOf(token);
    const row = await this.db.one<{
      kind: 'second_interview' | 'trial' | 'hire_start';
      startsOn: string;
      startsAt: string | null;
      endsOn: string | null;
      place: string | null;
      moves: number;
      employer: string;
      locale: 'fr' | 'en';
      zone: string;
    }>(
      `SELECT s.kind, s.starts_on AS "startsOn", to_char(s.starts_at, 'HH24:MI') AS "startsAt", s.ends_on AS "endsOn", s.place, s.moves,
              o.name AS employer, t.locale, r.zone
       FROM promised_steps s JOIN meetings m ON m.id = s.meeting_id JOIN organisations o ON o.id = m.employer_id
       JOIN tenants t ON t.id = m.tenant_id JOIN rallies r ON r.id = m.rally_id
       WHERE s.id = $1 AND s.state = 'open' AND m.tenant_id = $2 AND m.rally_id = $3`,
      [stepId, tenantId, invitation.rallyId],
    );
    if (!row) throw notFound('step');
    return row;
  }

  private async feedback(invitationId: string): Promise<Row | null> {
    const row = await this.db.one<{ comment: string | null }>(
      'SELECT organisation, candidates, again, comment FROM rally_feedback WHERE invitation_id = $1',
      [invitationId],
    );
    if (!row) return null;
    return { ...row, comment: row.comment && this.cipher.decrypt(row.comment, dayContext(invitationId)) };
  }

  private common(rally: RallyEntity, association: string) {
    const { name, zone, state } = rally;
    return { rally: { name, zone, state, startsAt: startOf(rally), endsAt: endOf(rally) }, association };
  }

  private isInTime(rally: RallyEntity, now: Date): boolean {
    const over = endOf(rally).getTime() + WORD_DAYS * DAY;
    return ['on_the_day', 'closing', 'closed'].includes(rally.state) && now >= startOf(rally) && now.getTime() <= over;
  }

  private async names(rally: RallyEntity, employerId: string | null, tenantId: string | null) {
    const names = await this.db.one<{ association: string; person: string | null }>(
      `SELECT name AS association, coalesce((SELECT o.name FROM organisations o WHERE o.id = $2),
         (SELECT t.given_name FROM tenants t WHERE t.id = $3 AND t.erased_at IS NULL)) AS person
       FROM organisations WHERE id = $1`,
      [rally.associationId, employerId, tenantId],
    );
    if (!names?.person) throw notFound('link');
    return { association: names.association, person: names.person };
  }
}

/** Whether a step is past its day without a word of what came of it. */
export const isOverdue = (step: { state: string; startsOn: string; endsOn: string | null }, now: Date): boolean =>
  step.state === 'open' && dayOf(now) > (step.endsOn ?? step.startsOn);
