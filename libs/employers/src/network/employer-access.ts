import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound } from '#kernel';
import { NETWORK, networkOf } from '../employers.queries.js';

/**
 * What one organisation wrote about an employer (alias `x`, its writer `w`), as a condition; `$n` is the reader's organisation, `$n+1` whether it
 * is a landlord. Everybody reads their own. Landlords never read one another's, private or not; what is private is for its writers alone.
 */
export const readable = (n: number): string =>
  `(x.organisation_id = $${n} OR (NOT x.private AND (NOT $${n + 1}::boolean OR w.kind <> 'landlord')))`;
export const readerOf = (actor: Actor): [string, boolean] => [actor.organisationId, actor.role === 'landlord_staff'];

/** Which employers somebody reaches: landlord staff their own network and whoever is in nobody's, the association every one. */
@Injectable()
export class EmployerAccess {
  constructor(private readonly db: Db) {}

  /** @throws DomainError `not_found` outside of the actor's reach, and for what is no employer any more */
  async require(actor: Actor, employerId: string): Promise<void> {
    const found = await this.db.one(
      `SELECT 1 FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id
       WHERE o.kind = 'employer' AND o.merged_into IS NULL AND ${NETWORK} AND o.id = $2`,
      [networkOf(actor), employerId],
    );
    if (!found) throw notFound('employer');
  }
}
