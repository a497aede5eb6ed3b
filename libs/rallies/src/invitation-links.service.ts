import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, notFound } from '#kernel';
import { type PersonalLink, PersonalLinks } from '#messaging';
import { type Answer, Answers } from './answers.service.js';
import { DayQueries } from './day.queries.js';
import { isAhead } from './domain/states.js';
import { endOf, startOf } from './domain/steps.js';
import { slotTimesOf } from './rallies.queries.js';
import { InvitationEntity, type RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

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
  ) {}

  async showTenant(token: string): Promise<Record<string, unknown>> {
    const { invitation, rally, names } = await this.open(token, 'invitation');
    return {
      ...this.common(rally, invitation),
      association: names.association,
      givenName: names.person,
      constraints: invitation.constraints,
      agenda: await this.day.agenda(rally, invitation),
    };
  }

  async showEmployer(token: string): Promise<Record<string, unknown>> {
    const { invitation, rally, names } = await this.open(token, 'employer_invitation');
    return {
      ...this.common(rally, invitation),
      association: names.association,
      employerName: names.person,
      tables: invitation.tables,
      away: invitation.away,
      slotTimes: slotTimesOf(rally),
      agenda: await this.day.agenda(rally, invitation),
    };
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

  private common(rally: RallyEntity, invitation: InvitationEntity) {
    const { name, zone, venue, address, slotMinutes, state, cancelReason } = rally;
    const times = { startsAt: startOf(rally), endsAt: endOf(rally) };
    return {
      rally: { name, ...times, zone, venue, address, slotMinutes, state, cancelReason },
      state: invitation.state,
      canAnswer: isAhead(rally.state) && this.clock.now() < times.startsAt,
    };
  }

  private async open(token: string, purpose: PersonalLink['purpose']) {
    const link = await this.links.resolve(token, purpose);
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: link.subjectId });
    if (!invitation) throw notFound('invitation');
    const names = await this.db.one<{ association: string; person: string }>(
      `SELECT a.name AS association, coalesce(t.given_name, o.name) AS person FROM rally_invitations i
       JOIN rallies r ON r.id = i.rally_id JOIN organisations a ON a.id = r.association_id
       LEFT JOIN tenants t ON t.id = i.tenant_id LEFT JOIN organisations o ON o.id = i.employer_id
       WHERE i.id = $1 AND t.erased_at IS NULL`,
      [invitation.id],
    );
    if (!names) throw notFound('invitation');
    return { invitation, rally: await this.access.read(invitation.rallyId), names };
  }
}
