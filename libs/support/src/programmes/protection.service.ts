import { Injectable } from '@nestjs/common';
import { Db, FieldCipher, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, forbidden, Ids, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Journal } from '../journal.js';
import { AlertMail } from './alert-mail.service.js';
import type { Shelter } from './programmes.dto.js';
import { TenantProgramme } from './tenant-programme.service.js';
import type { UrgentAlert } from './urgent.dto.js';
import { UrgentSendings } from './urgent-sendings.service.js';

/** Urgent alerts raised by people, and the highest confidentiality of one person. */
@Injectable()
export class Protection {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cipher: FieldCipher,
    private readonly access: TenantAccess,
    private readonly course: TenantProgramme,
    private readonly mail: AlertMail,
    private readonly journal: Journal,
    private readonly sendings: UrgentSendings,
  ) {}

  /**
   * Something cannot wait: the managers hear of it at once, and it stands until somebody says what was done.
   * @throws DomainError `no_urgent_service` (conflict) when the programme has no such service, and those of `UrgentSendings.send`
   */
  async raise(tenantId: string, { service, reason, words, send }: UrgentAlert, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    await this.course.change(
      tenantId,
      actor,
      'programme.urgent',
      { service, reason },
      async ({ record, definition }) => {
        if (!definition.urgentServices.includes(service))
          throw conflict('no_urgent_service', 'This programme alerts no such service.');
        const [row] = await this.db.query(
          `INSERT INTO record_alerts (id, record_id, kind, subject, raised_by, words, due_on, since)
         VALUES ($1, $2, 'urgent', $3, $4, $5, $6, $7) ON CONFLICT (record_id, kind, subject) WHERE cleared_at IS NULL DO NOTHING RETURNING id`,
          [
            id,
            record.id,
            `${service}:${reason}`,
            actor.userId,
            this.cipher.encrypt(words, `record_alerts:${id}`),
            dayOf(now),
            now,
          ],
        );
        if (!row) throw conflict('already_raised', 'This alert stands already.');
        await this.mail.tell(dayOf(now), record.id);
        if (send) await this.sendings.write({ id, service, reason, tenantId }, definition, send, actor);
      },
    );
    return id;
  }

  /** What was done about it goes into the journal, where health and law are kept: only who follows the person reads it. */
  async settle(tenantId: string, id: string, words: string, actor: Actor): Promise<void> {
    await this.course.change(tenantId, actor, 'programme.urgent_settled', {}, async ({ record }) => {
      const [row] = await this.db.query(
        `UPDATE record_alerts SET cleared_at = $3 WHERE id = $1 AND record_id = $2 AND kind = 'urgent' AND cleared_at IS NULL RETURNING id`,
        [id, record.id, this.clock.now()],
      );
      if (!row) throw notFound('alert');
      await this.journal.write({
        tenantId,
        at: this.clock.now(),
        kind: 'step',
        domain: 'health',
        text: words,
        authorId: actor.userId,
        source: `urgent:${id}`,
      });
    });
  }

  /**
   * From now on nothing that locates the person leaves the association; whoever follows them may decide so at any time.
   * @throws DomainError `only_manager_lifts` (forbidden), `under_highest` (conflict) while an open record is under such a programme
   */
  async shelter(tenantId: string, input: Shelter, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      if (!input.sheltered) {
        if (actor.role !== 'association_manager')
          throw forbidden('only_manager_lifts', 'Only a manager lifts the protection of a person.');
        const highest = await this.db.one(
          `SELECT 1 FROM support_records r JOIN programmes p ON p.id = r.programme_id
           WHERE r.tenant_id = $1 AND r.state = 'open' AND p.definition ->> 'confidentiality' = 'highest'`,
          [tenantId],
        );
        if (highest)
          throw conflict('under_highest', 'The programme of this person asks for the highest confidentiality.');
      }
      const [row] = await this.db.query(
        `UPDATE tenants SET sheltered = $2, version = version + 1, updated_at = $3 WHERE id = $1 AND sheltered <> $2 RETURNING id`,
        [tenantId, input.sheltered, this.clock.now()],
      );
      if (!row) return;
      await this.outbox.add('tenant.changed', { tenantId });
      await this.course.note(
        actor,
        input.sheltered ? 'tenant.shelter' : 'tenant.unshelter',
        tenantId,
        input.sheltered ? {} : { reason: input.reason },
      );
    });
  }
}
