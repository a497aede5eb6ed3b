import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Config } from '#config';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, notFound, type Page, type PageQuery } from '#kernel';
import { Messages } from '#messaging';
import { mailDomainOf, mailSign } from '../domain/mail-address.js';
import { confirmedLetter } from './confirmations.messages.js';

interface Waiting {
  id: string;
  name: string;
  email: string;
  total: number;
}

const WAITS = `o.kind = 'employer' AND o.merged_into IS NULL AND o.confirmed_at IS NULL
  AND EXISTS (SELECT 1 FROM users a WHERE a.organisation_id = o.id AND a.active)`;

/**
 * A link proves that somebody reads a mailbox, not whose company it is. Whoever came by one is shown people once the association has looked who it is.
 */
@Injectable()
export class Confirmations {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: Messages,
    private readonly audit: Audit,
  ) {}

  /** A new account was made by a link: what was confirmed of this employer before was not about whoever has it. In the caller's transaction. */
  async await(employerId: string): Promise<void> {
    await this.db.query(
      'UPDATE organisations SET confirmed_at = NULL, confirmed_by = NULL WHERE id = $1 RETURNING id',
      [employerId],
    );
  }

  /** Those whose accounts wait, the longest first, with what there is to check. */
  async list({ page, size }: PageQuery): Promise<Page<Record<string, unknown>>> {
    const rows = await this.db.query<Waiting>(
      `SELECT o.id, o.name, p.siret, p.naf, p.sector, p.city, p.postcode, u.display_name AS "displayName", u.email,
              u.created_at AS "joinedAt", i.invited_by AS "invitedBy", i.organisation AS "invitedFrom", count(*) OVER () AS total
       FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id
       JOIN LATERAL (SELECT * FROM users n WHERE n.organisation_id = o.id AND n.active ORDER BY n.created_at DESC, n.id LIMIT 1) u ON true
       LEFT JOIN LATERAL (SELECT w.display_name AS invited_by, f.name AS organisation FROM employer_account_invitations v
         JOIN users w ON w.id = v.invited_by JOIN organisations f ON f.id = v.organisation_id WHERE v.user_id = u.id LIMIT 1) i ON true
       WHERE ${WAITS} ORDER BY u.created_at, o.id LIMIT $1 OFFSET $2`,
      [size, (page - 1) * size],
    );
    const items = rows.map(({ total: _, ...row }) => ({
      ...row,
      mailDomain: mailDomainOf(row.email),
      mailSign: mailSign(row.email, row.name),
    }));
    return { items, total: rows[0]?.total ?? 0, page, size };
  }

  /** @throws DomainError `not_found`, or `nothing_to_confirm` (conflict) when somebody else was faster */
  async confirm(actor: Actor, employerId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.requireWaiting(employerId);
      const now = this.clock.now();
      await this.db.query('UPDATE organisations SET confirmed_at = $2, confirmed_by = $3 WHERE id = $1 RETURNING id', [
        employerId,
        now,
        actor.userId,
      ]);
      await this.note(actor, 'employer.confirm', employerId);
      const people = await this.db.query<{ email: string; name: string; locale: 'fr' | 'en' }>(
        'SELECT email, display_name AS name, locale FROM users WHERE organisation_id = $1 AND active ORDER BY id',
        [employerId],
      );
      for (const { email, name, locale } of people)
        await this.messages.queue({
          occasion: `employer-confirmed:${employerId}:${now.toISOString()}:${email}`,
          recipient: { kind: 'employer', id: employerId },
          ...{ address: email, locale },
          ...confirmedLetter[locale]({ name, url: `${this.config.publicUrl}/candidates` }),
        });
    });
  }

  /** Its accounts are closed; what is known of the company stays, and it can be invited again. */
  async refuse(actor: Actor, employerId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.requireWaiting(employerId);
      const closed = await this.db.query<{ id: string }>(
        'UPDATE users SET active = false WHERE organisation_id = $1 AND active RETURNING id',
        [employerId],
      );
      await this.db.query('DELETE FROM sessions WHERE user_id = ANY($1)', [closed.map(({ id }) => id)]);
      await this.note(actor, 'employer.refuse', employerId, { accounts: closed.length });
    });
  }

  private async requireWaiting(employerId: string): Promise<void> {
    const found = await this.db.one<{ waits: boolean }>(
      `SELECT ${WAITS} AS waits FROM organisations o WHERE o.id = $1 AND o.kind = 'employer' AND o.merged_into IS NULL FOR UPDATE`,
      [employerId],
    );
    if (!found) throw notFound('employer');
    if (!found.waits) throw conflict('nothing_to_confirm', 'This employer has no account that waits to be confirmed.');
  }

  private note(actor: Actor, action: string, id: string, details: Record<string, number> = {}): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'organisation', id },
      details,
    });
  }
}
