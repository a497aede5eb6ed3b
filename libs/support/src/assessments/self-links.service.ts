import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, instantOf, invalid } from '#kernel';
import { isMobile, Messages, PersonalLinks } from '#messaging';
import { TenantAccess } from '#tenants';

const OPEN_DAYS = 30;
const TEXT = {
  fr: (name: string, url: string) => ({
    subject: 'Comment allez-vous ?',
    text: `Bonjour ${name},\n\nAvant notre prochaine rencontre, dites-nous comment vous allez, en touchant des visages. Deux minutes suffisent, et vous pouvez laisser des questions de côté.\n\n${url}`,
    sms: `Dites-nous comment vous allez, en deux minutes : ${url}`,
  }),
  en: (name: string, url: string) => ({
    subject: 'How are you?',
    text: `Hello ${name},\n\nBefore we meet next, tell us how you are by touching faces. It takes two minutes, and you may leave questions out.\n\n${url}`,
    sms: `Tell us how you are, in two minutes: ${url}`,
  }),
};

/** The link by which tenants say how they see themselves: sent, or shown on the spot. */
@Injectable()
export class SelfLinks {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly links: PersonalLinks,
    private readonly messages: Messages,
  ) {}

  /** @returns the address, or null when it was sent: then only the person has it */
  async make(tenantId: string, send: boolean, actor: Actor): Promise<string | null> {
    return this.db.transaction(async () => {
      const { givenName, email, phone, ...tenant } = await this.access.require(actor, tenantId, 'record');
      const mobile = email === null && phone !== null && isMobile(phone) ? phone : null;
      if (send && email === null && mobile === null)
        throw invalid('send', 'no_address', 'There is neither an e-mail address nor a mobile number.');
      const { url } = await this.links.issue({
        ...{ purpose: 'self_assessment', subjectId: tenantId, tenantId, short: mobile !== null },
        expiresAt: instantOf(addDays(dayOf(this.clock.now()), OPEN_DAYS), '23:59'),
      });
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'assessment.ask',
        subject: { kind: 'tenant', id: tenantId },
        tenantId,
        details: { sent: send },
      });
      if (!send) return url;
      const locale = tenant.locale === 'en' ? 'en' : 'fr';
      const { subject, text, sms } = TEXT[locale](givenName, url);
      await this.messages.queue({
        occasion: `self:${tenantId}:${this.clock.now().toISOString()}`,
        recipient: { kind: 'tenant', id: tenantId },
        address: email,
        locale,
        ...(mobile === null ? {} : { channel: 'sms' as const, sms: { to: mobile, text: sms } }),
        ...{ subject, text },
      });
      return null;
    });
  }
}
