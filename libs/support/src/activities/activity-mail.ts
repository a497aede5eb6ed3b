import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { isMobile, Messages } from '#messaging';
import { type LoanFacts, loanLate, type SessionFacts, sessionWords, workerLoanLate } from './activity.messages.js';
import type { LoanReminder } from './domain/tools.js';

interface Person {
  tenantId: string;
  givenName: string;
  email: string | null;
  phone: string | null;
  locale: string;
  association: string;
}

const PERSON = `t.id AS "tenantId", t.given_name AS "givenName", t.email, t.phone, t.locale, a.name AS association`;

/** What people are told about sessions and tools: each thing once, by e-mail, else by text message, else as a letter to print. */
@Injectable()
export class ActivityMail {
  constructor(
    private readonly db: Db,
    private readonly messages: Messages,
  ) {}

  /** Where and when; said again when the session is moved or cancelled, and when a place became free. */
  async tellSession(
    enrolmentId: string,
    sessionId: string,
    what: 'invited' | 'waiting' | 'moved' | 'cancelled',
  ): Promise<void> {
    const row = await this.db.one<Person & SessionFacts & { moves: number }>(
      `SELECT ${PERSON}, g.name AS series, s.title, s.held_on AS "heldOn", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.place, s.moves
       FROM group_enrolments e JOIN group_series g ON g.id = e.series_id JOIN group_sessions s ON s.id = $2
       JOIN tenants t ON t.id = e.tenant_id AND t.erased_at IS NULL JOIN organisations a ON a.id = g.association_id WHERE e.id = $1`,
      [enrolmentId, sessionId],
    );
    if (!row) return;
    const words = sessionWords(what, row, row.locale === 'en' ? 'en' : 'fr');
    await this.toTenant(row, `session:${sessionId}:${row.moves}:${what}:${enrolmentId}`, words);
  }

  async tellLoan(loanId: string, reminder: LoanReminder): Promise<void> {
    const row = await this.db.one<
      Person & LoanFacts & { workers: { id: string; email: string; locale: 'fr' | 'en' }[] }
    >(
      `SELECT ${PERSON}, o.name AS tool, l.due_on AS "dueOn",
         (SELECT coalesce(json_agg(json_build_object('id', u.id, 'email', u.email, 'locale', u.locale)), '[]') FROM users u
          WHERE u.active AND (u.id = l.lent_by OR EXISTS (SELECT 1 FROM tenant_assignments ta
            WHERE ta.tenant_id = t.id AND ta.user_id = u.id AND ta.role = 'referent' AND ta.until IS NULL))) AS workers
       FROM tool_loans l JOIN tools o ON o.id = l.tool_id JOIN tenants t ON t.id = l.tenant_id AND t.erased_at IS NULL
       JOIN organisations a ON a.id = o.association_id WHERE l.id = $1 AND l.returned_on IS NULL`,
      [loanId],
    );
    if (!row) return;
    const occasion = `loan:${loanId}:${row.dueOn}:${reminder}`;
    if (reminder !== 'case_worker')
      return this.toTenant(row, occasion, loanLate(row, row.locale === 'en' ? 'en' : 'fr'));
    for (const { id, email, locale } of row.workers)
      await this.messages.queue({
        ...{ occasion: `${occasion}:${id}`, recipient: { kind: 'user', id }, address: email, locale },
        ...workerLoanLate(row, locale),
      });
  }

  private async toTenant(
    person: Person,
    occasion: string,
    words: { subject: string; text: string; sms: string },
  ): Promise<void> {
    const { tenantId, email, phone, locale } = person;
    const { subject, text, sms } = words;
    const bySms = email === null && phone !== null && isMobile(phone);
    await this.messages.queue({
      ...{ occasion, recipient: { kind: 'tenant', id: tenantId }, address: email, locale, subject, text },
      ...(bySms && { channel: 'sms' as const, sms: { to: phone, text: sms } }),
    });
  }
}
