import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { Clock, DomainError, Ids, notFound } from '#kernel';
import { asIssued, dashed, shortToken } from './domain/short-token.js';

export type LinkPurpose =
  | 'invitation'
  | 'employer_invitation'
  | 'release'
  | 'placement_check'
  | 'tenant_space'
  | 'employer_account'
  | 'offer_status'
  | 'saved_search'
  | 'rally_verdicts'
  | 'rally_word'
  | 'self_assessment'
  | 'committee_seat';

export interface NewLink {
  purpose: LinkPurpose;
  /** What the link is about: an invitation (also one to an account), a release request, a placement check, an offer, or the tenant. */
  subjectId: string;
  tenantId?: string | null;
  employerId?: string | null;
  expiresAt: Date;
  /** For paper and text messages: sixteen characters that can be typed, instead of forty-three. */
  short?: boolean;
}

export interface PersonalLink {
  id: string;
  purpose: LinkPurpose;
  subjectId: string;
  tenantId: string | null;
  employerId: string | null;
  expiresAt: Date;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * Personal links: the key of people without an account. Only a hash is stored; a link opens one thing, until its day, unless revoked.
 * Resolving changes nothing, so that a mail scanner that follows it does no harm.
 */
@Injectable()
export class PersonalLinks {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
  ) {}

  async issue(link: NewLink): Promise<{ token: string; url: string }> {
    const secret = this.ids.secret();
    const token = link.short ? shortToken(secret) : secret;
    await this.db.query(
      `INSERT INTO personal_links (id, token_hash, purpose, subject_id, tenant_id, employer_id, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.ids.uuid(),
        sha256(token),
        link.purpose,
        link.subjectId,
        link.tenantId ?? null,
        link.employerId ?? null,
        this.clock.now(),
        link.expiresAt,
      ],
    );
    return { token, url: `${this.config.publicUrl}/t/${link.short ? dashed(token) : token}` };
  }

  /** @throws DomainError `not_found` for an unknown token or another purpose, `link_expired` (gone) for one that has had its time. */
  async resolve(token: string, ...purposes: LinkPurpose[]): Promise<PersonalLink> {
    const link = await this.db.one<PersonalLink & { revokedAt: Date | null }>(
      `SELECT id, purpose, subject_id AS "subjectId", tenant_id AS "tenantId", employer_id AS "employerId", expires_at AS "expiresAt",
              revoked_at AS "revokedAt" FROM personal_links WHERE token_hash = $1`,
      [sha256(asIssued(token))],
    );
    if (!link || (purposes.length && !purposes.includes(link.purpose))) throw notFound('link');
    if (link.revokedAt || link.expiresAt <= this.clock.now())
      throw new DomainError('gone', 'link_expired', 'This link has had its time: ask your contact for a new one.');
    return link;
  }

  /** For the page that a link opens: also whether it begins with pictograms, as the programme of the person who holds it has it. */
  async show(token: string): Promise<PersonalLink & { pictograms: boolean }> {
    const link = await this.resolve(token);
    const simple =
      link.tenantId !== null &&
      (await this.db.one(
        `SELECT 1 FROM support_records r JOIN programmes p ON p.id = r.programme_id
         WHERE r.tenant_id = $1 AND r.state = 'open' AND (p.definition ->> 'pictograms')::boolean`,
        [link.tenantId],
      )) !== undefined;
    return { ...link, pictograms: simple };
  }

  /** Notes that the person acted by the link. Only ever called from a POST. */
  async markActed(linkId: string): Promise<void> {
    await this.db.query('UPDATE personal_links SET acted_at = $2 WHERE id = $1', [linkId, this.clock.now()]);
  }

  /** Closes every link about that subject. */
  async revoke(subjectId: string): Promise<void> {
    await this.db.query('UPDATE personal_links SET revoked_at = $2 WHERE subject_id = $1 AND revoked_at IS NULL', [
      subjectId,
      this.clock.now(),
    ]);
  }
}
