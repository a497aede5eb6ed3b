import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { isMobile, isOneAddress, Messages, PersonalLinks, SmsStops } from '#messaging';
import { type Channel, channelFor } from './domain/answers.js';
import { WORD_DAYS } from './domain/outcomes.js';
import type { InvitationState } from './domain/states.js';
import { endOf, slotTimes, startOf } from './domain/steps.js';
import { writeLetter, writeSms } from './rallies.messages.js';
import type { RallyEntity } from './rally.entities.js';
import type { AgendaLine, LetterFacts, Occasion, SharedOccasion } from './rally-letter.js';

/** Somebody invited, with what a message to them needs. */
export interface Guest {
  invitationId: string;
  kind: 'tenant' | 'employer';
  /** Tenant or employer id. */
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  hasAddress: boolean;
  /** The one chosen for this rally, else the one chosen last for this person. */
  channel: Channel | null;
  locale: string;
  state: InvitationState;
}

const LINK_DAYS_AFTER = 7;
const DAY = 86_400_000;

/** Sends what a rally has to say, each thing once per person. */
@Injectable()
export class RallyMail {
  constructor(
    private readonly db: Db,
    private readonly messages: Messages,
    private readonly links: PersonalLinks,
    private readonly config: Config,
    private readonly stops: SmsStops,
  ) {}

  /** Invited people of a rally in one of these states, in a stable order; only those ids when given. */
  guests(rallyId: string, states: readonly InvitationState[], ids: readonly string[] | null = null): Promise<Guest[]> {
    return this.db.query<Guest>(
      `SELECT i.id AS "invitationId", i.state,
              CASE WHEN i.tenant_id IS NULL THEN 'employer' ELSE 'tenant' END AS kind,
              coalesce(i.tenant_id, i.employer_id) AS id,
              coalesce(t.given_name, p.contact_name, o.name) AS name,
              coalesce(t.email, p.contact_email) AS email,
              t.phone, t.address IS NOT NULL AND NOT t.sheltered AS "hasAddress",
              coalesce(i.channel, (SELECT b.channel FROM rally_invitations b WHERE b.tenant_id = i.tenant_id AND b.channel IS NOT NULL
                ORDER BY b.seq DESC LIMIT 1)) AS channel,
              coalesce(t.locale, 'fr') AS locale
       FROM rally_invitations i
       LEFT JOIN tenants t ON t.id = i.tenant_id
       LEFT JOIN organisations o ON o.id = i.employer_id
       LEFT JOIN employer_profiles p ON p.employer_id = i.employer_id
       WHERE i.rally_id = $1 AND i.state = ANY($2) AND t.erased_at IS NULL
         AND ($3::uuid[] IS NULL OR coalesce(i.tenant_id, i.employer_id) = ANY($3))
       ORDER BY i.seq`,
      [rallyId, states, ids],
    );
  }

  /**
   * Puts one message to one guest into the ledger, with a fresh personal link.
   *
   * @param occasion what makes it this message and no other, for example `invite`; said twice, it is sent once
   */
  async send(
    rally: RallyEntity,
    guest: Guest,
    occasion: string,
    kind: SharedOccasion,
    extra?: { agenda?: readonly AgendaLine[]; reason?: string | null },
  ): Promise<Channel> {
    return this.queue(rally, guest, occasion, { to: guest.kind, kind }, await this.linkOf(rally, guest), extra);
  }

  /** To a tenant of the waiting list for whom a place became free. */
  async sendFreePlace(rally: RallyEntity, guest: Guest): Promise<Channel> {
    return this.queue(rally, guest, 'invite', { to: 'tenant', kind: 'place_free' }, await this.linkOf(rally, guest));
  }

  /** To an employer whose verdicts are missing: the link opens its meetings of this rally, and nothing else. */
  async sendVerdictReminder(rally: RallyEntity, guest: Guest, occasion = 'verdicts'): Promise<void> {
    const { url } = await this.links.issue({
      ...{ purpose: 'rally_verdicts', subjectId: guest.invitationId, employerId: guest.id },
      expiresAt: new Date(endOf(rally).getTime() + WORD_DAYS * DAY),
    });
    await this.queue(rally, guest, occasion, { to: 'employer', kind: 'verdicts' }, url);
  }

  /** To a tenant who met somebody: what they say of it, and of the day. */
  async sendHowWasIt(rally: RallyEntity, guest: Guest): Promise<void> {
    const { url } = await this.links.issue({
      ...{ purpose: 'rally_word', subjectId: guest.invitationId, tenantId: guest.id },
      expiresAt: new Date(endOf(rally).getTime() + WORD_DAYS * DAY),
    });
    await this.queue(rally, guest, 'how_was_it', { to: 'tenant', kind: 'how_was_it' }, url);
  }

  private async queue(
    rally: RallyEntity,
    guest: Guest,
    occasion: string,
    letter: Occasion,
    url: string,
    { agenda = [], reason = null }: { agenda?: readonly AgendaLine[]; reason?: string | null } = {},
  ): Promise<Channel> {
    const facts = await this.factsOf(rally, guest.locale, { name: guest.name, url, agenda, reason });
    const { subject, text, html } = writeLetter(letter, guest.locale, facts);
    const channel = await this.channelOf(guest);
    await this.messages.queue({
      occasion: `rally:${rally.id}:${occasion}:${guest.id}`,
      recipient: { kind: guest.kind, id: guest.id },
      address: guest.email,
      locale: guest.locale,
      subject,
      text,
      html,
      rallyId: rally.id,
      channel,
      ...(channel === 'sms' &&
        letter.to === 'tenant' && { sms: { to: guest.phone ?? '', text: writeSms(letter.kind, guest.locale, facts) } }),
    });
    return channel;
  }

  /** What a message to an invented person would say, to be looked at. */
  async sampleFacts(rally: RallyEntity, locale: string, to: 'tenant' | 'employer'): Promise<LetterFacts> {
    const slots = [1, 3].filter((slot) => slot < rally.slots);
    const agenda = slots.map((slot, index) => ({
      startsAt: slotTimes(rally, slot).startsAt,
      table: index + 1,
      with: to === 'tenant' ? `Entreprise ${index + 1}` : `Candidat ${index + 1}`,
    }));
    const url = `${this.config.publicUrl}/t/xxxx-xxxx-xxxx-xxxx`;
    return this.factsOf(rally, locale, { name: 'Camille', url, agenda, reason: rally.cancelReason });
  }

  private async factsOf(
    rally: RallyEntity,
    locale: string,
    person: Pick<LetterFacts, 'name' | 'url' | 'agenda' | 'reason'>,
  ): Promise<LetterFacts> {
    const { name, venue, address, zone, slotMinutes } = rally;
    const sender = 'SELECT name FROM organisations WHERE id = $1';
    const association = (await this.db.one<{ name: string }>(sender, [rally.associationId]))?.name ?? '';
    const times = { startsAt: startOf(rally), endsAt: endOf(rally), zone, slotMinutes };
    const note = rally.invitationNote[locale] ?? rally.invitationNote.fr ?? null;
    return { rally: { name, association, venue, address, ...times }, ...person, note };
  }

  /** By e-mail where that is possible, else a text message, else a letter, unless something else was chosen for them. */
  async channelOf(guest: Guest): Promise<Channel> {
    const { email, phone } = guest;
    return channelFor(guest.channel, {
      email: email !== null && isOneAddress(email),
      sms: guest.kind === 'tenant' && phone !== null && isMobile(phone) && !(await this.stops.has(phone)),
      letter: guest.kind === 'tenant' && guest.hasAddress,
    });
  }

  private async linkOf(rally: RallyEntity, guest: Guest): Promise<string> {
    const isTenant = guest.kind === 'tenant';
    const { url } = await this.links.issue({
      purpose: isTenant ? 'invitation' : 'employer_invitation',
      subjectId: guest.invitationId,
      tenantId: isTenant ? guest.id : null,
      employerId: isTenant ? null : guest.id,
      expiresAt: new Date(endOf(rally).getTime() + LINK_DAYS_AFTER * DAY),
      short: true,
    });
    return url;
  }

  /**
   * The agendas of a rally as it stands, by tenant and by employer id. An e-mail to an employer holds pseudonyms only: names are for
   * those who signed in.
   */
  async agendas(rally: RallyEntity): Promise<Map<string, AgendaLine[]>> {
    const rows = await this.db.query<{
      tenantId: string;
      employerId: string;
      slot: number;
      table: number;
      employer: string;
      candidate: string;
    }>(
      `SELECT m.tenant_id AS "tenantId", m.employer_id AS "employerId", m.slot, m.table_no AS table, o.name AS employer,
              coalesce(a.pseudonym, '…') AS candidate
       FROM meetings m JOIN organisations o ON o.id = m.employer_id JOIN tenants t ON t.id = m.tenant_id
       LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
       LEFT JOIN candidate_aliases a ON a.candidate_id = c.id AND a.employer_id = m.employer_id
       WHERE m.rally_id = $1 AND t.erased_at IS NULL ORDER BY m.slot, m.table_no`,
      [rally.id],
    );
    const agendas = new Map<string, AgendaLine[]>();
    const add = (id: string, line: AgendaLine) => agendas.set(id, [...(agendas.get(id) ?? []), line]);
    for (const { tenantId, employerId, slot, table, employer, candidate } of rows) {
      const { startsAt } = slotTimes(rally, slot);
      add(tenantId, { startsAt, table, with: employer });
      add(employerId, { startsAt, table, with: candidate });
    }
    return agendas;
  }
}
