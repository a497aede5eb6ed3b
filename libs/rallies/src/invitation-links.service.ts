import { Injectable } from '@nestjs/common';
import { CandidateEntity, cardView } from '#candidates';
import { Db } from '#database';
import { Clock, dayOf, notFound } from '#kernel';
import { type PersonalLink, PersonalLinks } from '#messaging';
import { type Answer, Answers } from './answers.service.js';
import { DayQueries } from './day.queries.js';
import { isAhead } from './domain/states.js';
import { endOf, startOf } from './domain/steps.js';
import { slotTimesOf } from './rallies.queries.js';
import { InvitationEntity, type RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { RallyCalendar } from './rally-calendar.js';

const PURPOSES = ['invitation', 'employer_invitation'] as const;

interface Names {
  association: string;
  person: string;
  locale: string;
}

/** The personal page of an invited tenant or employer. Showing changes nothing; only answering does. */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly links: PersonalLinks,
    private readonly answers: Answers,
    private readonly access: RallyAccess,
    private readonly day: DayQueries,
    private readonly calendar: RallyCalendar,
  ) {}

  async showTenant(token: string): Promise<Record<string, unknown>> {
    const { invitation, rally, names } = await this.open(token, 'invitation');
    return {
      ...this.common(rally, invitation),
      association: names.association,
      givenName: names.person,
      locale: names.locale,
      constraints: invitation.constraints,
      card: await this.cardOf(invitation.tenantId as string),
      agenda: await this.day.agenda(rally, invitation),
    };
  }

  async showEmployer(token: string): Promise<Record<string, unknown>> {
    const { invitation, rally, names } = await this.open(token, 'employer_invitation');
    const { tables, away, recruiters, offers, equipment, equipmentNote } = invitation;
    return {
      ...this.common(rally, invitation),
      association: names.association,
      employerName: names.person,
      ...{ tables, away, recruiters, offers, equipment, equipmentNote },
      ownOffers: await this.db.query(
        `SELECT id, title FROM offers WHERE employer_id = $1 AND state = 'published' ORDER BY fold(title), id`,
        [invitation.employerId],
      ),
      slotTimes: slotTimesOf(rally),
      agenda: await this.day.agenda(rally, invitation),
    };
  }

  /** The entry for one's own calendar; a calendar that asks again gets what is new. */
  async calendarFile(token: string): Promise<string> {
    const { invitation, rally, names } = await this.open(token, ...PURPOSES);
    return this.calendar.file(rally, invitation, names);
  }

  /** @throws DomainError as `Answers.note`, and `not_found` or `link_expired` for the link */
  async answer(
    token: string,
    purpose: 'invitation' | 'employer_invitation',
    answer: Answer,
  ): Promise<InvitationEntity> {
    return this.db.transaction(async () => {
      const link = await this.links.resolve(token, purpose);
      const invitation = await this.answers.note(link.subjectId, answer, { kind: 'link', id: link.id });
      await this.links.markActed(link.id);
      return invitation;
    });
  }

  /**
   * Notes that a person has the page before them: the page says so at the first touch or key, which no mail scanner gives. The second
   * time changes nothing.
   */
  async noteOpened(token: string): Promise<void> {
    const link = await this.links.resolve(token, ...PURPOSES);
    const now = this.clock.now();
    await this.db.query(
      `UPDATE rally_invitations SET opened_at = coalesce(opened_at, $2), version = version + 1,
         state = CASE WHEN state IN ('to_send', 'sent', 'delivered', 'failed') THEN 'opened' ELSE state END
       WHERE id = $1 AND (opened_at IS NULL OR state IN ('to_send', 'sent', 'delivered', 'failed')) RETURNING id`,
      [link.subjectId, now],
    );
  }

  private common(rally: RallyEntity, invitation: InvitationEntity) {
    const { name, zone, venue, address, slotMinutes, state, cancelReason, blocks, invitationNote: note } = rally;
    const { declineCode, declineReason, answeredAt } = invitation;
    const times = { startsAt: startOf(rally), endsAt: endOf(rally) };
    return {
      rally: { name, ...times, zone, venue, address, slotMinutes, state, cancelReason, blocks, note },
      state: invitation.state,
      ...{ declineCode, declineReason, answeredAt },
      canAnswer: isAhead(rally.state) && this.clock.now() < times.startsAt,
    };
  }

  private async cardOf(tenantId: string) {
    const card = await this.db.repo(CandidateEntity).findOneBy({ tenantId, listed: true });
    return card && cardView(card, null, null, dayOf(this.clock.now()));
  }

  private async open(token: string, ...purposes: PersonalLink['purpose'][]) {
    const link = await this.links.resolve(token, ...purposes);
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: link.subjectId });
    if (!invitation) throw notFound('invitation');
    const names = await this.db.one<Names>(
      `SELECT a.name AS association, coalesce(t.given_name, o.name) AS person, coalesce(t.locale, 'fr') AS locale FROM rally_invitations i
       JOIN rallies r ON r.id = i.rally_id JOIN organisations a ON a.id = r.association_id
       LEFT JOIN tenants t ON t.id = i.tenant_id LEFT JOIN organisations o ON o.id = i.employer_id
       WHERE i.id = $1 AND t.erased_at IS NULL`,
      [invitation.id],
    );
    if (!names) throw notFound('invitation');
    return { invitation, rally: await this.access.read(invitation.rallyId), names };
  }
}
