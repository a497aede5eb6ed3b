import { Injectable } from '@nestjs/common';
import { Db, FieldCipher } from '#database';
import { Clock, notFound } from '#kernel';
import { LOCATING_PARTS, withoutPlaces } from './sheltered-export.js';
import { type ExportPart, MONEY_PARTS } from './tenant-export.money.js';

const RECORDS = 'JOIN support_records r ON r.id = x.record_id WHERE r.tenant_id = $1';

/** Everything that the program keeps about a person, part by part. Columns that name other people's accounts are left out. */
const PARTS: readonly ExportPart[] = [
  {
    name: 'identity',
    sql: `SELECT id, given_name, family_name, email, phone, address, postcode, city, locale, wanted, created_at FROM tenants WHERE id = $1`,
  },
  {
    name: 'referrals',
    sql: `SELECT created_at, arrears_cents, arrears_months, agreed_on, agreed_how, state, decided_at FROM referrals WHERE tenant_id = $1 ORDER BY created_at`,
  },
  {
    name: 'consents',
    sql: 'SELECT scope, employer_id, given, how, at FROM consents WHERE tenant_id = $1 ORDER BY seq',
  },
  {
    name: 'records',
    sql: `SELECT r.programme, r.state, r.opened_at, r.closed_at, r.close_reason FROM support_records r WHERE r.tenant_id = $1 ORDER BY r.opened_at`,
  },
  {
    name: 'objectives',
    sql: `SELECT x.id, x.domain, x.title, x.state, x.target_on, x.ended_at FROM objectives x ${RECORDS} ORDER BY x.created_at`,
    sealed: { title: 'objectives' },
  },
  {
    name: 'actions',
    sql: `SELECT x.id, x.domain, x.title, x.doer, x.doer_name, x.due_on, x.state FROM record_actions x ${RECORDS} ORDER BY x.created_at`,
    sealed: { title: 'record_actions', doer_name: 'record_actions.doer_name' },
  },
  {
    name: 'contracts',
    sql: `SELECT x.id, x.number, x.state, x.general, x.content, x.content_hash, x.signed_at FROM record_contracts x ${RECORDS} ORDER BY x.number`,
    sealed: { general: 'record_contracts', content: 'record_contracts.content' },
  },
  { name: 'visits', sql: 'SELECT planned_at, state, done_at FROM visits WHERE tenant_id = $1 ORDER BY planned_at' },
  {
    name: 'visit_notes',
    noted: true,
    sql: 'SELECT id, planned_at, note FROM visits WHERE tenant_id = $1 AND note IS NOT NULL ORDER BY planned_at',
    sealed: { note: 'visits' },
  },
  {
    name: 'shared_entries',
    sql: `SELECT id, at, kind, domain, text FROM record_entries WHERE tenant_id = $1 AND shared_with_tenant ORDER BY at, seq`,
    sealed: { text: 'record_entries' },
  },
  {
    name: 'journal',
    noted: true,
    sql: 'SELECT id, at, kind, domain, text FROM record_entries WHERE tenant_id = $1 ORDER BY at, seq',
    sealed: { text: 'record_entries' },
  },
  {
    name: 'assessments',
    sql: 'SELECT domain, level, barrier, at FROM assessments WHERE tenant_id = $1 ORDER BY at, domain',
  },
  {
    name: 'scales',
    sql: 'SELECT scale, level, at, by FROM scales WHERE tenant_id = $1 ORDER BY at, scale',
  },
  {
    name: 'own_assessments',
    sql: 'SELECT id, at, levels, words FROM own_assessments WHERE tenant_id = $1 ORDER BY at',
    sealed: { words: 'own_assessments' },
  },
  {
    name: 'placement_answers',
    sql: `SELECT k.id, p.title, k.month, k.still_there, k.words, k.answered_at FROM placement_checks k JOIN placements p ON p.id = k.placement_id
      WHERE p.tenant_id = $1 AND k.side = 'tenant' AND k.answered_at IS NOT NULL ORDER BY k.answered_at`,
    sealed: { words: 'placement_checks' },
  },
  {
    name: 'assessment_notes',
    noted: true,
    sql: 'SELECT id, domain, note, at FROM assessments WHERE tenant_id = $1 AND note IS NOT NULL ORDER BY at',
    sealed: { note: 'assessments' },
  },
  {
    name: 'documents',
    sql: `SELECT id, kind, domain, filename, uploaded_at FROM record_documents WHERE tenant_id = $1 AND shared_with_tenant ORDER BY uploaded_at`,
    sealed: { filename: 'record_documents' },
  },
  {
    name: 'closings',
    sql: `SELECT x.id, x.words, x.closed_at FROM record_closings x ${RECORDS} ORDER BY x.closed_at`,
    sealed: { words: 'record_closings.words' },
  },
  {
    name: 'closing_notes',
    noted: true,
    sql: `SELECT x.id, x.reached, x.closed_at FROM record_closings x ${RECORDS} AND x.reached IS NOT NULL ORDER BY x.closed_at`,
    sealed: { reached: 'record_closings' },
  },
  ...MONEY_PARTS,
  {
    name: 'proofs',
    sql: `SELECT id, condition, how, on_day, expires_on, words FROM condition_proofs WHERE tenant_id = $1 AND withdrawn_at IS NULL ORDER BY noted_at`,
    sealed: { words: 'condition_proofs' },
  },
  {
    name: 'services_written_to',
    sql: `SELECT s.service, s.name, s.shares, s.sent_at, s.answered_on FROM urgent_sendings s JOIN record_alerts a ON a.id = s.alert_id
      JOIN support_records r ON r.id = a.record_id WHERE r.tenant_id = $1 ORDER BY s.sent_at`,
  },
  {
    name: 'group_sessions',
    sql: `SELECT s.name AS series, e.state, e.asked_at, e.left_at FROM group_enrolments e JOIN group_series s ON s.id = e.series_id
      WHERE e.tenant_id = $1 ORDER BY e.asked_at`,
  },
  {
    name: 'work_sites',
    sql: 'SELECT title, state, tasks, signed_on FROM work_sites WHERE tenant_id = $1 ORDER BY created_at',
  },
  {
    name: 'tool_loans',
    sql: `SELECT o.name AS tool, l.lent_on, l.due_on, l.returned_on FROM tool_loans l JOIN tools o ON o.id = l.tool_id
      WHERE l.tenant_id = $1 ORDER BY l.lent_on`,
  },
  {
    name: 'cvs',
    sql: `SELECT state, fields, received_at, validated_at FROM cvs WHERE tenant_id = $1 ORDER BY received_at`,
  },
  {
    name: 'invitations',
    sql: `SELECT y.name AS rally, y.held_on, i.state, i.attendance FROM rally_invitations i JOIN rallies y ON y.id = i.rally_id
      WHERE i.tenant_id = $1 ORDER BY y.held_on`,
  },
  {
    name: 'meetings',
    sql: `SELECT y.held_on, o.name AS employer, m.state, m.verdict FROM meetings m JOIN rallies y ON y.id = m.rally_id
      JOIN organisations o ON o.id = m.employer_id WHERE m.tenant_id = $1 ORDER BY y.held_on, m.slot`,
  },
  {
    name: 'placements',
    sql: `SELECT kind, title, organisation_name AS organisation, contract, state, promised_at, started_on, ended_on FROM placements
      WHERE tenant_id = $1 ORDER BY promised_at`,
  },
  {
    name: 'messages',
    // Links in them open other pages for whoever has them, and a code proves who somebody is: neither is handed out a second time.
    sql: `SELECT channel, subject, regexp_replace(body_text, '/t/[A-Za-z0-9_-]+', '/t/…', 'g') AS body_text, created_at FROM messages
      WHERE recipient_kind = 'tenant' AND recipient_id = $1 AND occasion NOT LIKE 'own_rights:code:%' ORDER BY created_at`,
  },
  {
    name: 'own_requests',
    sql: `SELECT id, kind, state, fields, words, answer, asked_at, due_at, settled_at FROM own_requests WHERE tenant_id = $1 ORDER BY asked_at`,
    sealed: { words: 'own_requests', answer: 'own_requests.answer' },
  },
  {
    name: 'reads',
    noted: true,
    sql: 'SELECT at, actor_kind, action FROM audit_entries WHERE tenant_id = $1 ORDER BY seq',
  },
];

/** A person's data in one JSON document: their own copy, or all of it to answer a request for access (GDPR articles 15 and 20). */
@Injectable()
export class TenantExport {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  /** @throws DomainError `not_found` */
  async of(tenantId: string, whole: boolean): Promise<Record<string, unknown>> {
    const known = await this.db.one<{ sheltered: boolean }>('SELECT sheltered FROM tenants WHERE id = $1', [tenantId]);
    if (!known) throw notFound('tenant');
    const hidden = known.sheltered && !whole;
    const parts: Record<string, unknown> = { exportedAt: this.clock.now().toISOString() };
    for (const { name, sql, sealed = {}, noted } of PARTS) {
      if ((noted && !whole) || (hidden && LOCATING_PARTS.has(name))) continue;
      const rows = (await this.db.query(sql, [tenantId])).map((row) => this.opened(row, sealed));
      parts[name] = hidden ? rows.map(withoutPlaces) : rows;
    }
    return parts;
  }

  private opened(row: Record<string, unknown>, sealed: Record<string, string>): Record<string, unknown> {
    const open = ([column, value]: [string, unknown]) => {
      const context = sealed[column];
      const isSealed = context !== undefined && typeof value === 'string' && value.startsWith('k1.');
      return [column, isSealed ? this.cipher.decrypt(value, `${context}:${row.id}`) : value];
    };
    return Object.fromEntries(Object.entries(row).map(open));
  }
}
