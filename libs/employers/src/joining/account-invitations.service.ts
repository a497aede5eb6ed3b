import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Audit } from '#audit';
import { Config } from '#config';
import { Db, isUniqueViolation } from '#database';
import { Accounts, type Actor } from '#identity';
import { Clock, conflict, DomainError, Ids, notFound, type Page, type PageQuery, ZONE } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import { networkOf } from '../employers.queries.js';
import { type EmployerProfile, Employers } from '../employers.service.js';
import { EmployerAccess } from '../network/employer-access.js';
import { Confirmations } from './confirmations.service.js';
import { invitationLetter } from './invitations.messages.js';

/** Days that an invitation can be answered. */
const DAYS = 30;

export interface NewInvitation {
  companyName: string;
  contactName: string;
  email: string;
  locale: 'fr' | 'en';
  /** An employer of the network that has no account yet. */
  employerId: string | null;
}

export interface Joining extends Omit<EmployerProfile, 'contactName' | 'contactEmail'> {
  companyName: string;
  displayName: string;
  password: string;
}

interface Row {
  id: string;
  employer_id: string | null;
  landlord_id: string | null;
  company_name: string;
  contact_name: string;
  email: string;
  locale: 'fr' | 'en';
  state: string;
}

/** Companies are invited by a link; they make their account themselves. */
@Injectable()
export class AccountInvitations {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
    private readonly accounts: Accounts,
    private readonly employers: Employers,
    private readonly links: PersonalLinks,
    private readonly messages: Messages,
    private readonly access: EmployerAccess,
    private readonly confirmations: Confirmations,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the link only where no mail leaves the program: somebody must then hand it over
   * @throws DomainError `email_taken`, `already_invited`, `organisation_exists`, `has_account` (conflict)
   */
  async invite(actor: Actor, wish: NewInvitation): Promise<{ id: string; url: string | null }> {
    const { employerId, companyName, contactName, email, locale } = wish;
    return this.db.transaction(async () => {
      await this.refuseKnown(actor, wish);
      const id = this.ids.uuid();
      const now = this.clock.now();
      const expiresAt = DateTime.fromJSDate(now, { zone: ZONE }).plus({ days: DAYS }).endOf('day');
      try {
        await this.db.query(
          `INSERT INTO employer_account_invitations (id, employer_id, organisation_id, landlord_id, company_name, contact_name, email, locale,
                                                     state, invited_by, created_at, expires_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'sent', $9, $10, $11)`,
          [
            id,
            employerId,
            actor.organisationId,
            networkOf(actor),
            companyName,
            contactName,
            email,
            locale,
            actor.userId,
            now,
            expiresAt.toJSDate(),
          ],
        );
      } catch (error) {
        if (isUniqueViolation(error, 'employer_account_invitations_open'))
          throw conflict('already_invited', 'This address has an invitation that is still open: withdraw it first.');
        throw error;
      }
      const link = await this.links.issue({
        purpose: 'employer_account',
        subjectId: id,
        employerId,
        expiresAt: expiresAt.toJSDate(),
      });
      const by = await this.db.one<{ inviter: string; organisation: string }>(
        `SELECT u.display_name AS inviter, o.name AS organisation FROM users u JOIN organisations o ON o.id = u.organisation_id WHERE u.id = $1`,
        [actor.userId],
      );
      if (!by) throw notFound('account');
      const until = expiresAt.setLocale(locale).toFormat(locale === 'fr' ? 'd LLLL yyyy' : 'LLLL d, yyyy');
      const letter = invitationLetter(locale)({ ...by, contactName, companyName, url: link.url, until });
      await this.messages.queue({
        occasion: `employer-account:${id}`,
        recipient: { kind: 'employer', id: employerId ?? id },
        address: email,
        locale,
        ...letter,
      });
      await this.note({ kind: 'user', id: actor.userId }, 'employer.invite', id);
      return { id, url: this.config.smtpUrl ? null : link.url };
    });
  }

  /** One's own organisation's; the association sees all. */
  async list(actor: Actor, { page, size }: PageQuery): Promise<Page<Record<string, unknown>>> {
    const items = await this.db.query<{ total: number }>(
      `SELECT i.id, i.employer_id AS "employerId", i.company_name AS "companyName", i.contact_name AS "contactName", i.email,
              CASE WHEN i.state = 'sent' AND i.expires_at <= $2 THEN 'expired' ELSE i.state END AS state,
              u.display_name AS "invitedBy", w.name AS "organisationName", i.created_at AS "createdAt", i.expires_at AS "expiresAt",
              count(*) OVER () AS total
       FROM employer_account_invitations i JOIN users u ON u.id = i.invited_by JOIN organisations w ON w.id = i.organisation_id
       WHERE $1::uuid IS NULL OR i.organisation_id = $1 ORDER BY i.created_at DESC, i.id LIMIT $3 OFFSET $4`,
      [networkOf(actor), this.clock.now(), size, (page - 1) * size],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.db.one<{ state: string }>(
        `SELECT state FROM employer_account_invitations WHERE id = $1 AND ($2::uuid IS NULL OR organisation_id = $2) FOR UPDATE`,
        [id, networkOf(actor)],
      );
      if (!found) throw notFound('invitation');
      if (found.state === 'accepted')
        throw conflict('already_accepted', 'The account was made already: the administrator can close it.');
      await this.end(id, 'revoked');
      await this.note({ kind: 'user', id: actor.userId }, 'employer.invitation.revoke', id);
    });
  }

  /** What the link's page shows. Changes nothing. */
  async show(token: string): Promise<Record<string, unknown>> {
    const link = await this.links.resolve(token, 'employer_account');
    const found = await this.db.one<{ state: string }>(
      `SELECT i.state, i.company_name AS "companyName", i.contact_name AS "contactName", i.email, w.name AS "organisationName",
              u.display_name AS "invitedBy", i.expires_at AS "expiresAt", p.siret, p.naf, p.size_band AS "sizeBand", p.sector, p.city, p.postcode,
              i.employer_id IS NOT NULL AS "isKnown", p.contact_phone AS "contactPhone"
       FROM employer_account_invitations i JOIN organisations w ON w.id = i.organisation_id JOIN users u ON u.id = i.invited_by
       LEFT JOIN employer_profiles p ON p.employer_id = i.employer_id WHERE i.id = $1`,
      [link.subjectId],
    );
    if (!found) throw notFound('link');
    refuseUsed(found.state);
    return found;
  }

  /**
   * The company joins: its profile, its contact and the account, all at once or nothing. Only the invited address becomes an account,
   * which is shown no people until somebody has checked whose it is.
   * @throws DomainError `link_expired`, `link_used` (gone), `email_taken`, `siret_taken`, `organisation_exists` (conflict)
   */
  async accept(token: string, { companyName, displayName, password, ...profile }: Joining): Promise<{ email: string }> {
    return this.db.transaction(async () => {
      const link = await this.links.resolve(token, 'employer_account');
      const invitation = await this.db.one<Row>('SELECT * FROM employer_account_invitations WHERE id = $1 FOR UPDATE', [
        link.subjectId,
      ]);
      if (!invitation) throw notFound('link');
      refuseUsed(invitation.state);
      const by = { kind: 'link' as const, id: link.id };
      const contact = { contactName: displayName, contactEmail: invitation.email };
      let employerId = invitation.employer_id;
      if (employerId) await this.employers.complete(employerId, { ...profile, ...contact }, by, invitation.landlord_id);
      else
        employerId = await this.employers.found(
          { ...profile, ...contact, name: companyName },
          invitation.landlord_id,
          by,
        );
      const userId = await this.accounts.createUser({
        organisationId: employerId,
        email: invitation.email,
        displayName,
        role: 'employer',
        password,
        locale: invitation.locale,
      });
      await this.db.query(
        'UPDATE employer_account_invitations SET employer_id = $2, user_id = $3 WHERE id = $1 RETURNING id',
        [invitation.id, employerId, userId],
      );
      await this.confirmations.await(employerId);
      await this.links.markActed(link.id);
      await this.end(invitation.id, 'accepted');
      await this.note(by, 'employer.join', employerId);
      return { email: invitation.email };
    });
  }

  private async refuseKnown(actor: Actor, { employerId, companyName, email }: NewInvitation): Promise<void> {
    // An invitation whose time is over no longer stands in the way of the next one.
    await this.db.query(
      `UPDATE employer_account_invitations SET state = 'revoked', ended_at = $2
       WHERE lower(email) = lower($1) AND state = 'sent' AND expires_at <= $2 RETURNING id`,
      [email, this.clock.now()],
    );
    if (await this.db.one('SELECT 1 FROM users WHERE lower(email) = lower($1)', [email]))
      throw conflict('email_taken', 'An account with this e-mail address exists already.');
    if (employerId) {
      await this.access.require(actor, employerId);
      if (await this.db.one('SELECT 1 FROM users WHERE organisation_id = $1 AND active', [employerId]))
        throw conflict('has_account', 'Somebody of this employer has an account already.');
      return;
    }
    const known = `SELECT 1 FROM organisations WHERE kind = 'employer' AND merged_into IS NULL AND fold(name) = fold($1)`;
    if (await this.db.one(known, [companyName]))
      throw conflict('organisation_exists', 'An employer of this name is known already: invite it from its page.');
  }

  private async end(id: string, state: 'accepted' | 'revoked'): Promise<void> {
    await this.db.query(
      'UPDATE employer_account_invitations SET state = $2, ended_at = $3 WHERE id = $1 RETURNING id',
      [id, state, this.clock.now()],
    );
    // The link of an invitation that was accepted still says so, until its day.
    if (state === 'revoked') await this.links.revoke(id);
  }

  private note(actor: { kind: 'user' | 'link'; id: string }, action: string, id: string): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'employer_invitation', id } });
  }
}

function refuseUsed(state: string): void {
  if (state === 'accepted')
    throw new DomainError('gone', 'link_used', 'The account was made already by this link: sign in instead.');
}
