import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { addDays, Clock, dayOf, instantOf } from '#kernel';
import { isMobile, Messages, PersonalLinks } from '#messaging';
import type { TenantEntity } from '#tenants';
import { Confidential } from '../confidential.js';
import { TRUSTED_AFTER_DAYS, trustedContact } from './domain/own-request.js';
import type { Languages } from './rights.messages.js';

const LINK_DAYS = 90;

export interface Contact {
  email: string | null;
  phone: string | null;
}

/** Writes to a person about their own requests, at contacts that are surely theirs. */
@Injectable()
export class OwnNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly messages: Messages,
    private readonly links: PersonalLinks,
    private readonly confidential: Confidential,
  ) {}

  /** The contact as it was before anybody with a link changed it lately. */
  async trusted(tenant: TenantEntity): Promise<Contact> {
    const since = instantOf(addDays(dayOf(this.clock.now()), -TRUSTED_AFTER_DAYS), '00:00');
    const rows = await this.db.query<{ id: string; words: string }>(
      `SELECT id, words FROM own_requests WHERE tenant_id = $1 AND kind = 'contact' AND words IS NOT NULL AND asked_at >= $2
       ORDER BY asked_at, id`,
      [tenant.id, since],
    );
    const formers = rows.map(({ id, words }) =>
      JSON.parse(this.confidential.show({ table: 'own_requests', id }, words)),
    );
    return trustedContact(tenant, formers);
  }

  /** Which way a code goes: by e-mail, else to a mobile phone, else not at all. */
  wayOf({ email, phone }: Contact): { by: 'email' | 'sms'; to: string } | null {
    if (email !== null) return { by: 'email', to: email };
    return phone !== null && isMobile(phone) ? { by: 'sms', to: phone } : null;
  }

  /** By e-mail where there is one, else as a text message, else as a letter. Part of the caller's transaction. */
  async write<About extends { name: string }>(
    tenant: TenantEntity,
    { email, phone }: Contact,
    occasion: string,
    text: Languages<About>,
    about: Omit<About, 'name'>,
  ): Promise<void> {
    const locale = tenant.locale === 'en' ? 'en' : 'fr';
    const { subject, text: body, sms } = text[locale]({ ...about, name: tenant.givenName } as About);
    const way = this.wayOf({ email, phone });
    await this.messages.queue({
      occasion: `own_rights:${occasion}`,
      recipient: { kind: 'tenant', id: tenant.id },
      address: email,
      locale,
      ...{ subject, text: body },
      ...(way?.by === 'sms' ? { channel: 'sms' as const, sms: { to: way.to, text: sms } } : {}),
    });
  }

  /** At every contact that is known and was known before a recent change: one forged contact silences nobody. */
  async writeEverywhere<About extends { name: string }>(
    tenant: TenantEntity,
    occasion: string,
    text: Languages<About>,
    about: Omit<About, 'name'>,
  ): Promise<void> {
    const before = await this.trusted(tenant);
    const now = { email: tenant.email, phone: tenant.phone };
    const ways = [this.wayOf(now), this.wayOf(before), this.wayOf({ ...now, email: null })];
    const known = new Map(ways.filter((way) => way !== null).map((way) => [way.to, way]));
    if (!known.size) return this.write(tenant, { email: null, phone: null }, occasion, text, about);
    for (const [at, { by, to }] of [...known.values()].entries()) {
      const contact = by === 'email' ? { email: to, phone: null } : { email: null, phone: to };
      await this.write(tenant, contact, `${occasion}:${at}`, text, about);
    }
  }

  /** A fresh link to the person's page, short enough to be typed where it goes on paper or by text message. */
  async link(tenantId: string, short: boolean): Promise<{ url: string; until: string }> {
    const until = addDays(dayOf(this.clock.now()), LINK_DAYS);
    const { url } = await this.links.issue({
      ...{ purpose: 'tenant_space', subjectId: tenantId, tenantId, short },
      expiresAt: instantOf(until, '23:59'),
    });
    return { url, until };
  }
}
