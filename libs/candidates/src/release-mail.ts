import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { Clock, notFound } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import { Aliases } from './aliases.service.js';
import type { ReleaseRequestEntity } from './candidates.entities.js';
import { DAYS_GRANTED, DAYS_TO_ANSWER, daysAfter } from './domain/release.js';
import { releaseAnswered, releaseAsked, releaseNoted } from './releases.messages.js';

/** Writes to both sides of a release. Runs in the transaction of the caller. */
@Injectable()
export class ReleaseMail {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly aliases: Aliases,
    private readonly messages: Messages,
    private readonly links: PersonalLinks,
  ) {}

  /** The link outlives the answer, so that the tenant can take it back by the same link. */
  async ask(
    requestId: string,
    tenantId: string,
    employerId: string,
    offerTitle: string | null,
    message: string | null,
  ): Promise<void> {
    const row = await this.addressee(tenantId, employerId);
    const expiresAt = daysAfter(this.clock.now(), DAYS_TO_ANSWER + DAYS_GRANTED);
    const { url } = await this.links.issue({
      purpose: 'release',
      subjectId: requestId,
      tenantId,
      employerId,
      expiresAt,
    });
    const text = releaseAsked[row.locale]({ ...row, offerTitle, message, url });
    await this.messages.queue({
      occasion: `release:${requestId}:asked`,
      recipient: { kind: 'tenant', id: tenantId },
      address: row.email,
      locale: row.locale,
      ...text,
    });
  }

  /** Says no name: that is read in the program, where it is logged. */
  async tellEmployer(request: ReleaseRequestEntity, granted: boolean): Promise<void> {
    // Who asked; where nobody has asked, everybody there.
    const users = await this.db.query<{ id: string; email: string; locale: 'fr' | 'en' }>(
      'SELECT id, email, locale FROM users WHERE active AND (id = $1 OR ($1::uuid IS NULL AND organisation_id = $2)) ORDER BY id',
      [request.requestedBy, request.employerId],
    );
    const alias = (await this.aliases.of(request.employerId, [request.candidateId])).get(request.candidateId);
    if (!alias) return;
    for (const user of users) {
      const text = releaseAnswered[user.locale]({
        pseudonym: alias.pseudonym,
        granted,
        url: `${this.config.publicUrl}/candidates/${alias.id}`,
      });
      await this.messages.queue({
        occasion: `release:${request.id}:answered${request.requestedBy ? '' : `:${user.id}`}`,
        recipient: { kind: 'user', id: user.id },
        address: user.email,
        locale: user.locale,
        ...text,
      });
    }
  }

  /** What was agreed in a talk, in writing, with the link by which to take it back. */
  async tellTenant(request: ReleaseRequestEntity, tenantId: string): Promise<void> {
    const row = await this.addressee(tenantId, request.employerId);
    const { url } = await this.links.issue({
      ...{ purpose: 'release', subjectId: request.id, tenantId, employerId: request.employerId },
      expiresAt: daysAfter(this.clock.now(), DAYS_TO_ANSWER + DAYS_GRANTED),
    });
    await this.messages.queue({
      occasion: `release:${request.id}:noted`,
      recipient: { kind: 'tenant', id: tenantId },
      address: row.email,
      locale: row.locale,
      ...releaseNoted[row.locale]({ ...row, url }),
    });
  }

  private async addressee(tenantId: string, employerId: string) {
    const row = await this.db.one<{
      givenName: string;
      email: string | null;
      locale: 'fr' | 'en';
      employerName: string;
    }>(
      `SELECT t.given_name AS "givenName", t.email, t.locale, e.name AS "employerName" FROM tenants t, organisations e WHERE t.id = $1 AND e.id = $2`,
      [tenantId, employerId],
    );
    if (!row) throw notFound('candidate');
    return row;
  }
}
