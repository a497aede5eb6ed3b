import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Db } from '#database';
import type { Actor } from '#identity';
import { invalid, ZONE } from '#kernel';
import { isMobile, Messages } from '#messaging';
import type { VisitEntity } from './support.entities.js';

type Locale = 'fr' | 'en';

/** Left at the door: who else reads it learns of no association, no landlord and no reason. */
const TEXT: Record<
  Locale,
  (name: string, visitor: string, at: DateTime) => { subject: string; text: string; sms: string }
> = {
  fr: (name, visitor, at) => ({
    subject: 'Je suis passé(e) vous voir',
    text: `Bonjour ${name},\n\nJe suis passé(e) vous voir le ${at.toFormat('cccc d LLLL')} à ${at.toFormat("H 'h' mm")}, comme convenu. Vous n’étiez pas là : ce n’est pas grave. Appelez-moi pour choisir un autre moment.\n\n${visitor}`,
    sms: `Bonjour, je suis passe(e) vous voir le ${at.toFormat('dd/LL')} a ${at.toFormat('H:mm')}. Appelez-moi pour choisir un autre moment. ${visitor}`,
  }),
  en: (name, visitor, at) => ({
    subject: 'I came to see you',
    text: `Hello ${name},\n\nI came to see you on ${at.toFormat('cccc d LLLL')} at ${at.toFormat('H:mm')}, as we had agreed. You were not in: no harm done. Call me to find another time.\n\n${visitor}`,
    sms: `Hello, I came to see you on ${at.toFormat('dd/LL')} at ${at.toFormat('H:mm')}. Call me to find another time. ${visitor}`,
  }),
};

/** What is left where nobody opened: printed, or sent as a text message; in the ledger either way. */
@Injectable()
export class VisitNotices {
  constructor(
    private readonly db: Db,
    private readonly messages: Messages,
  ) {}

  /** Part of the caller's transaction. */
  async leave({ id, tenantId, plannedAt }: VisitEntity, channel: 'letter' | 'sms', actor: Actor): Promise<void> {
    const person = await this.db.one<{ name: string; phone: string | null; locale: Locale; visitor: string }>(
      `SELECT t.given_name AS name, t.phone, CASE WHEN t.locale = 'en' THEN 'en' ELSE 'fr' END AS locale, u.display_name AS visitor
       FROM tenants t JOIN users u ON u.id = $2 WHERE t.id = $1`,
      [tenantId, actor.userId],
    );
    if (!person) throw new Error(`The tenant ${tenantId} of a visit does not exist.`);
    const { name, phone, locale, visitor } = person;
    if (channel === 'sms' && (phone === null || !isMobile(phone)))
      throw invalid('notice', 'no_mobile', 'There is no mobile number to send a text message to.');
    const { subject, text, sms } = TEXT[locale](
      name,
      visitor,
      DateTime.fromJSDate(plannedAt, { zone: ZONE }).setLocale(locale),
    );
    await this.messages.queue({
      occasion: `visit:${id}:notice`,
      recipient: { kind: 'tenant', id: tenantId },
      address: null,
      locale,
      channel,
      ...(channel === 'sms' && phone !== null ? { sms: { to: phone, text: sms } } : {}),
      ...{ subject, text },
    });
  }
}
