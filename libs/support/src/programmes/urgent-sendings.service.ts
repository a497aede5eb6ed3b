import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, instantOf, invalid, notFound } from '#kernel';
import { Messages } from '#messaging';
import { TenantEntity } from '#tenants';
import { Journal } from '../journal.js';
import type { ProgrammeDefinition, UrgentService } from './domain/definition.js';
import type { UrgentReason } from './domain/urgent.js';
import { TenantProgramme } from './tenant-programme.service.js';
import type { UrgentAnswer, UrgentSending } from './urgent.dto.js';
import { urgentAnswerText, urgentLetter } from './urgent.messages.js';

interface Standing {
  id: string;
  tenantId: string;
  service: UrgentService;
  reason: UrgentReason;
}

/**
 * An urgent alert written to the service that can do something about it: only to the addresses of the programme, only the reason from the list,
 * and who it is about only as far as the person agreed. What the case worker wrote stays inside.
 */
@Injectable()
export class UrgentSendings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly messages: Messages,
    private readonly course: TenantProgramme,
    private readonly journal: Journal,
  ) {}

  /**
   * Of an alert that stands.
   * @throws DomainError `not_found`; `unknown_contact` (validation) for an address that the programme does not have; `sheltered_person` (conflict)
   * when the name of somebody under the highest confidentiality were to leave; `already_sent` (conflict)
   */
  async send(tenantId: string, alertId: string, sending: UrgentSending, actor: Actor): Promise<string> {
    let id = '';
    await this.course.change(tenantId, actor, 'programme.urgent_sent', {}, async ({ record, definition }) => {
      const alert = await this.db.one<{ subject: string }>(
        `SELECT subject FROM record_alerts WHERE id = $1 AND record_id = $2 AND kind = 'urgent' AND cleared_at IS NULL FOR UPDATE`,
        [alertId, record.id],
      );
      if (!alert) throw notFound('alert');
      const [service, reason] = alert.subject.split(':') as [UrgentService, UrgentReason];
      id = await this.write({ id: alertId, tenantId, service, reason }, definition, sending, actor);
    });
    return id;
  }

  /** Part of the caller's transaction, which has looked at the wall. */
  async write(
    { id: alertId, tenantId, service, reason }: Standing,
    definition: ProgrammeDefinition,
    { to, shares }: UrgentSending,
    actor: Actor,
  ): Promise<string> {
    const contact = definition.urgentContacts.find((one) => one.service === service && one.email === to);
    if (!contact) throw invalid('to', 'unknown_contact', 'The programme has no such contact for this service.');
    const tenant = await this.db.repo(TenantEntity).findOneByOrFail({ id: tenantId });
    const highest = tenant.sheltered || definition.confidentiality === 'highest';
    if (shares && highest)
      throw conflict('sheltered_person', 'Nothing that says who or where this person is leaves the association.');
    const id = this.ids.uuid();
    const [row] = await this.db.query(
      `INSERT INTO urgent_sendings (id, alert_id, service, name, email, shares, sent_by, sent_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (alert_id, email) DO NOTHING RETURNING id`,
      [id, alertId, service, contact.name, contact.email, shares, actor.userId, this.clock.now()],
    );
    if (!row) throw conflict('already_sent', 'This alert was written to this service already.');
    const sender = await this.db.one<{ name: string; email: string; association: string }>(
      `SELECT u.display_name AS name, u.email, o.name AS association FROM users u JOIN organisations o ON o.id = u.organisation_id WHERE u.id = $1`,
      [actor.userId],
    );
    if (!sender) throw notFound('user');
    await this.messages.queue({
      occasion: `urgent:${id}`,
      recipient: { kind: 'service', id },
      address: contact.email,
      locale: 'fr',
      ...urgentLetter(contact.name, reason, sender, shares ? tenant : null),
    });
    return id;
  }

  /**
   * What the service answered, in words that stay in the journal under health.
   * @throws DomainError `not_found`, `in_the_future`, `before_sending` (validation), `already_answered` (conflict)
   */
  async answer(tenantId: string, id: string, { answeredOn, words }: UrgentAnswer, actor: Actor): Promise<void> {
    this.course.assertPast('answeredOn', answeredOn);
    await this.course.change(tenantId, actor, 'programme.urgent_answered', {}, async ({ record }) => {
      const sending = await this.db.one<{ name: string; sentOn: string; answeredOn: string | null }>(
        `SELECT s.name, (s.sent_at AT TIME ZONE 'Europe/Paris')::date AS "sentOn", s.answered_on AS "answeredOn"
         FROM urgent_sendings s JOIN record_alerts a ON a.id = s.alert_id WHERE s.id = $1 AND a.record_id = $2 FOR UPDATE OF s`,
        [id, record.id],
      );
      if (!sending) throw notFound('sending');
      if (answeredOn < sending.sentOn)
        throw invalid('answeredOn', 'before_sending', 'Nobody answers before they were written to.');
      if (sending.answeredOn !== null) throw conflict('already_answered', 'This answer has been noted.');
      await this.db.query('UPDATE urgent_sendings SET answered_on = $2, answered_by = $3 WHERE id = $1 RETURNING id', [
        id,
        answeredOn,
        actor.userId,
      ]);
      const now = this.clock.now();
      const noon = instantOf(answeredOn, '12:00');
      await this.journal.write({
        tenantId,
        at: noon < now ? noon : now,
        kind: 'step',
        domain: 'health',
        text: urgentAnswerText(sending.name, words),
        authorId: actor.userId,
        source: `urgent_answer:${id}`,
      });
    });
  }
}
