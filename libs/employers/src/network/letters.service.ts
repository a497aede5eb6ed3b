import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, notFound } from '#kernel';
import { Messages } from '#messaging';
import { EmployerAccess } from './employer-access.js';
import { Exchanges } from './exchanges.service.js';

export interface Letter {
  contactId: string | null;
  subject: string;
  text: string;
}

/** A message to a contact of an employer, noted as an exchange. */
@Injectable()
export class Letters {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly messages: Messages,
    private readonly exchanges: Exchanges,
    private readonly access: EmployerAccess,
  ) {}

  /** To that contact, else to the main one. @throws DomainError `no_address` (conflict) */
  async write(actor: Actor, employerId: string, { contactId, subject, text }: Letter): Promise<string> {
    return this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      const contact = await this.db.one<{ id: string; email: string | null }>(
        `SELECT id, email FROM employer_contacts WHERE employer_id = $1 AND left_on IS NULL AND ($2::uuid IS NULL OR id = $2)
         ORDER BY is_main DESC, id LIMIT 1`,
        [employerId, contactId],
      );
      if (contactId && !contact) throw notFound('contact');
      if (!contact?.email) throw conflict('no_address', 'No e-mail address is known of this contact: call instead.');
      const by = await this.db.one<{ name: string; organisation: string; locale: 'fr' | 'en' }>(
        `SELECT u.display_name AS name, o.name AS organisation, u.locale FROM users u JOIN organisations o ON o.id = u.organisation_id
         WHERE u.id = $1`,
        [actor.userId],
      );
      if (!by) throw notFound('account');
      await this.messages.queue({
        occasion: `employer-letter:${this.ids.uuid()}`,
        recipient: { kind: 'employer', id: employerId },
        address: contact.email,
        locale: by.locale,
        subject,
        text: [text, `${by.name}\n${by.organisation}`].join('\n\n'),
      });
      return this.exchanges.add(actor, employerId, {
        kind: 'mail',
        happenedOn: dayOf(this.clock.now()),
        contactId: contact.id,
        summary: `${subject}\n\n${text}`,
        private: false,
        nextStep: null,
        nextOn: null,
      });
    });
  }
}
