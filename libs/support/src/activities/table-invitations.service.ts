import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Audit } from '#audit';
import { Config } from '#config';
import { Db, isUniqueViolation } from '#database';
import { Accounts, type Actor, type Role } from '#identity';
import { Clock, conflict, DomainError, Ids, notFound, ZONE } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import { CommitteeAccess } from './committee-access.js';
import type { Joining, NewInvitation } from './committees.dto.js';
import { Committees } from './committees.service.js';
import { invitationLetter, seatLetter } from './table.messages.js';

/** Days that an invitation can be answered. */
const DAYS = 30;

interface Invitation {
  id: string;
  committeeId: string;
  email: string;
  organisation: string;
  capacity: string | null;
  locale: 'fr' | 'en';
  state: string;
}

/** People of other bodies are invited to a table by a link, by which they make their account themselves: it shows them that table and nothing else. */
@Injectable()
export class TableInvitations {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
    private readonly accounts: Accounts,
    private readonly links: PersonalLinks,
    private readonly messages: Messages,
    private readonly access: CommitteeAccess,
    private readonly committees: Committees,
    private readonly audit: Audit,
  ) {}

  /**
   * Whoever has an account that fits (of another table, or of the landlord that is the partner) sits there at once.
   * @returns the link only where no mail leaves the program: somebody must then hand it over
   * @throws DomainError `sheltered_table`, `email_taken`, `already_invited`, `already_member` (conflict)
   */
  async invite(
    committeeId: string,
    wish: NewInvitation,
    actor: Actor,
  ): Promise<{ id: string; url: string | null; hasAccount: boolean }> {
    return this.db.transaction(async () => {
      const { committee } = await this.access.seat(actor, committeeId);
      if (await this.isSheltered(committee.programmeId))
        throw conflict('sheltered_table', 'Nothing of this programme leaves the association: nobody else sits there.');
      const known = await this.db.one<{ id: string; role: Role; organisationId: string; active: boolean }>(
        `SELECT id, role, organisation_id AS "organisationId", active FROM users WHERE lower(email) = lower($1)`,
        [wish.email],
      );
      const { inviter, association } = await this.inviter(actor);
      const facts = { ...wish, inviter, association, table: committee.name };
      if (known) {
        const fits = known.role === 'partner' || known.organisationId === committee.partnerId;
        if (!known.active || !fits)
          throw conflict('email_taken', 'This address belongs to an account that cannot be invited here.');
        const id = await this.committees.seat(committeeId, known.id, wish);
        await this.tell(
          `committee-seat:${id}`,
          known.id,
          wish,
          seatLetter(wish.locale)({ ...facts, url: this.page(committeeId) }),
        );
        await this.note({ kind: 'user', id: actor.userId }, 'committee.invite', committeeId);
        return { id, url: null, hasAccount: true };
      }
      const id = this.ids.uuid();
      const expiresAt = DateTime.fromJSDate(this.clock.now(), { zone: ZONE }).plus({ days: DAYS }).endOf('day');
      await this.keep(id, committeeId, wish, expiresAt.toJSDate(), actor);
      const link = await this.links.issue({
        purpose: 'committee_seat',
        subjectId: id,
        expiresAt: expiresAt.toJSDate(),
      });
      const until = expiresAt.setLocale(wish.locale).toFormat(wish.locale === 'fr' ? 'd LLLL yyyy' : 'LLLL d, yyyy');
      await this.tell(
        `committee-seat:${id}`,
        id,
        wish,
        invitationLetter(wish.locale)({ ...facts, url: link.url, until }),
      );
      await this.note({ kind: 'user', id: actor.userId }, 'committee.invite', committeeId);
      return { id, url: this.config.smtpUrl ? null : link.url, hasAccount: false };
    });
  }

  async revoke(committeeId: string, id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.seat(actor, committeeId);
      const found = await this.db.one<{ state: string }>(
        'SELECT state FROM committee_invitations WHERE id = $1 AND committee_id = $2 FOR UPDATE',
        [id, committeeId],
      );
      if (!found) throw notFound('invitation');
      if (found.state === 'accepted')
        throw conflict('already_accepted', 'The invitation was accepted: take the member off the table instead.');
      await this.end(id, 'revoked');
      await this.links.revoke(id);
      await this.note({ kind: 'user', id: actor.userId }, 'committee.invitation_revoked', committeeId);
    });
  }

  /** What the link's page shows. Changes nothing. */
  async show(token: string): Promise<Record<string, unknown>> {
    const link = await this.links.resolve(token, 'committee_seat');
    const found = await this.db.one<{ state: string }>(
      `SELECT i.state, c.name AS "tableName", c.kind, a.name AS association, u.display_name AS "invitedBy", i.contact_name AS "contactName",
         i.organisation, i.email, i.expires_at AS "expiresAt"
       FROM committee_invitations i JOIN committees c ON c.id = i.committee_id JOIN organisations a ON a.id = c.association_id
       JOIN users u ON u.id = i.invited_by WHERE i.id = $1`,
      [link.subjectId],
    );
    if (!found) throw notFound('link');
    refuseUsed(found.state);
    return found;
  }

  /**
   * The account and the seat, both or neither. Only the invited address becomes an account.
   * @throws DomainError `link_expired`, `link_used` (gone), `email_taken` (conflict)
   */
  async accept(token: string, { displayName, password }: Joining): Promise<{ email: string }> {
    return this.db.transaction(async () => {
      const link = await this.links.resolve(token, 'committee_seat');
      const invitation = await this.db.one<Invitation>(
        `SELECT id, committee_id AS "committeeId", email, organisation, capacity, locale, state
         FROM committee_invitations WHERE id = $1 FOR UPDATE`,
        [link.subjectId],
      );
      if (!invitation) throw notFound('link');
      refuseUsed(invitation.state);
      const { committeeId, email, organisation, locale } = invitation;
      const userId = await this.accounts.createUser({
        ...{ organisationId: await this.body(organisation), email, displayName, password, locale, role: 'partner' },
      });
      await this.committees.seat(committeeId, userId, invitation);
      await this.db.query('UPDATE committee_invitations SET user_id = $2 WHERE id = $1 RETURNING id', [
        invitation.id,
        userId,
      ]);
      await this.links.markActed(link.id);
      await this.end(invitation.id, 'accepted');
      await this.note({ kind: 'link', id: link.id }, 'committee.join', committeeId);
      return { email };
    });
  }

  private async keep(id: string, committeeId: string, wish: NewInvitation, expiresAt: Date, actor: Actor) {
    const { email, contactName, organisation, capacity, locale } = wish;
    const now = this.clock.now();
    // An invitation whose time is over no longer stands in the way of the next one.
    await this.db.query(
      `UPDATE committee_invitations SET state = 'revoked', ended_at = $3
       WHERE committee_id = $1 AND lower(email) = lower($2) AND state = 'sent' AND expires_at <= $3 RETURNING id`,
      [committeeId, email, now],
    );
    try {
      await this.db.query(
        `INSERT INTO committee_invitations (id, committee_id, email, contact_name, organisation, capacity, locale, state, invited_by, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'sent', $8, $9, $10)`,
        [id, committeeId, email, contactName, organisation, capacity, locale, actor.userId, now, expiresAt],
      );
    } catch (error) {
      if (isUniqueViolation(error, 'committee_invitations_open'))
        throw conflict('already_invited', 'This address has an invitation that is still open: withdraw it first.');
      throw error;
    }
  }

  /** An organisation of that name; being of one gives nobody anything, only a seat does. */
  private async body(name: string): Promise<string> {
    const known = await this.db.one<{ id: string }>(
      `SELECT id FROM organisations WHERE kind = 'partner' AND merged_into IS NULL AND fold(name) = fold($1) ORDER BY created_at LIMIT 1`,
      [name],
    );
    return known?.id ?? this.accounts.createOrganisation('partner', name);
  }

  private async isSheltered(programmeId: string): Promise<boolean> {
    const row = await this.db.one(
      `SELECT 1 FROM programmes WHERE id = $1 AND definition ->> 'confidentiality' = 'highest'`,
      [programmeId],
    );
    return row !== undefined;
  }

  private async inviter({ userId }: Actor): Promise<{ inviter: string; association: string }> {
    const row = await this.db.one<{ inviter: string; association: string }>(
      `SELECT u.display_name AS inviter, o.name AS association FROM users u JOIN organisations o ON o.id = u.organisation_id WHERE u.id = $1`,
      [userId],
    );
    if (!row) throw notFound('account');
    return row;
  }

  private async tell(
    occasion: string,
    id: string,
    { email, locale }: NewInvitation,
    letter: { subject: string; text: string },
  ) {
    await this.messages.queue({ occasion, recipient: { kind: 'user', id }, address: email, locale, ...letter });
  }

  private page(committeeId: string): string {
    return `${this.config.publicUrl}/activities/committees/${committeeId}`;
  }

  private async end(id: string, state: 'accepted' | 'revoked'): Promise<void> {
    await this.db.query('UPDATE committee_invitations SET state = $2, ended_at = $3 WHERE id = $1 RETURNING id', [
      id,
      state,
      this.clock.now(),
    ]);
  }

  private note(actor: { kind: 'user' | 'link'; id: string }, action: string, id: string): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'committee', id } });
  }
}

function refuseUsed(state: string): void {
  if (state === 'accepted')
    throw new DomainError('gone', 'link_used', 'The account was made already by this link: sign in instead.');
}
