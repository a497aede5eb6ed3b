import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { Clock, notFound } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import { Aliases } from './aliases.service.js';
import type { ReleaseRequestEntity } from './candidates.entities.js';
import { DAYS_GRANTED, DAYS_TO_ANSWER, daysAfter } from './domain/release.js';
import { releaseAnswered, releaseAsked } from './releases.messages.js';

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
    const user = await this.db.one<{ id: string; email: string; locale: 'fr' | 'en' }>(
      'SELECT id, email, locale FROM users WHERE id = $1 AND active',
      [request.requestedBy],
    );
    const alias = (await this.aliases.of(request.employerId, [request.candidateId])).get(request.candidateId);
    if (!user || !alias) return;
    const text = releaseAnswered[user.locale]({
      pseudonym: alias.pseudonym,
      granted,
      url: `${this.config.publicUrl}/candidates/${alias.id}`,
    });
    await this.messages.queue({
      occasion: `release:${request.id}:answered`,
      recipient: { kind: 'user', id: user.id },
      address: user.email,
      locale: user.locale,
      ...text,
    });
  }
}
