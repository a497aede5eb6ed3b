import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, notFound } from '#kernel';
import { Consents } from '#tenants';
import { Aliases } from './aliases.service.js';

export interface ReleasedIdentity {
  tenantId: string;
  requestId: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
  until: Date;
}

/** The name behind a pseudonym, for the employer to whom it was released. */
@Injectable()
export class ReleasedIdentities {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly aliases: Aliases,
    private readonly consents: Consents,
  ) {}

  /** Name and contact, while the release lasts. Every reading is in the audit trail, where the tenant can see it. */
  async read(aliasId: string, actor: Actor): Promise<ReleasedIdentity> {
    return this.db.transaction(async () => {
      const candidateId = await this.aliases.resolve(actor.organisationId, aliasId);
      const row = await this.find(candidateId, actor.organisationId);
      if (!row) throw notFound('candidate');
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'identity.read',
        subject: { kind: 'release_request', id: row.requestId },
        tenantId: row.tenantId,
        details: { employerId: actor.organisationId },
      });
      return row;
    });
  }

  /** Null unless that employer holds a release that has not ended and whose consent is in force. */
  async find(candidateId: string, employerId: string): Promise<ReleasedIdentity | null> {
    const row = await this.db.one<ReleasedIdentity>(
      `SELECT t.id AS "tenantId", r.id AS "requestId", t.given_name AS "givenName", t.family_name AS "familyName", t.phone, t.email, r.expires_at AS until
       FROM release_requests r JOIN candidates k ON k.id = r.candidate_id JOIN tenants t ON t.id = k.tenant_id AND t.erased_at IS NULL
       WHERE r.candidate_id = $1 AND r.employer_id = $2 AND r.state = 'granted' AND r.expires_at > $3`,
      [candidateId, employerId, this.clock.now()],
    );
    return row && (await this.consents.inForce(row.tenantId, 'release', employerId)) ? row : null;
  }
}
