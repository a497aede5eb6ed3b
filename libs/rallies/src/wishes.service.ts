import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, invalid } from '#kernel';
import type { Wish } from './domain/score.js';
import { isAhead } from './domain/states.js';
import { startOf } from './domain/steps.js';
import { RallyAccess } from './rally-access.js';

/** A wish of an employer names its own id of the candidate, one of a case worker the tenant and the employer. Null takes it back. */
export type WishRow =
  | { candidateId: string; wish: Wish | null }
  | { tenantId: string; employerId: string; wish: Wish | null };

interface Pair {
  tenantId: string;
  employerId: string;
}

/** Who wants to meet whom. */
@Injectable()
export class Wishes {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: RallyAccess,
  ) {}

  /**
   * Sets the wishes that are named and leaves the others. An employer speaks for itself, a case worker for the tenants they follow.
   *
   * @throws DomainError `validation_failed` naming the first row that is not the actor's to wish; `too_late`
   */
  async set(rallyId: string, rows: readonly WishRow[], actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (!isAhead(rally.state) || this.clock.now() >= startOf(rally))
        throw conflict('too_late', 'Wishes are taken until the rally begins.');
      const by = actor.role === 'employer' ? 'employer' : 'case_worker';
      const pairs = await this.pairs(rallyId, rows, actor);
      for (const [index, { wish }] of rows.entries()) {
        const pair = pairs[index];
        if (!pair)
          throw invalid(`wishes.${index}`, 'unknown_pair', 'This candidate or employer is not invited to the rally.');
        await this.save(rallyId, pair, by, wish);
      }
    });
  }

  private async save(rallyId: string, { tenantId, employerId }: Pair, by: string, wish: Wish | null): Promise<void> {
    if (wish === null) {
      await this.db.query(
        'DELETE FROM rally_wishes WHERE rally_id = $1 AND tenant_id = $2 AND employer_id = $3 AND by = $4 RETURNING rally_id',
        [rallyId, tenantId, employerId, by],
      );
      return;
    }
    await this.db.query(
      `INSERT INTO rally_wishes (rally_id, tenant_id, employer_id, by, wish, noted_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (rally_id, tenant_id, employer_id, by) DO UPDATE SET wish = EXCLUDED.wish, noted_at = EXCLUDED.noted_at`,
      [rallyId, tenantId, employerId, by, wish, this.clock.now()],
    );
  }

  /** The pair of each row, undefined where it is not for this actor to wish. */
  private async pairs(rallyId: string, rows: readonly WishRow[], actor: Actor): Promise<(Pair | undefined)[]> {
    if (actor.role === 'employer') {
      const known = await this.db.query<{ id: string; tenantId: string }>(
        `SELECT a.id, c.tenant_id AS "tenantId" FROM candidate_aliases a JOIN candidates c ON c.id = a.candidate_id AND c.listed
         JOIN rally_invitations i ON i.tenant_id = c.tenant_id AND i.rally_id = $1 AND i.state <> 'declined'
         WHERE a.employer_id = $2`,
        [rallyId, actor.organisationId],
      );
      const tenants = new Map(known.map(({ id, tenantId }) => [id, tenantId]));
      return rows.map((row) => {
        const tenantId = 'candidateId' in row ? tenants.get(row.candidateId) : undefined;
        return tenantId ? { tenantId, employerId: actor.organisationId } : undefined;
      });
    }
    const { sql, params } = this.access.peopleCondition(actor, 't', 2);
    const people = await this.db.query<{ id: string }>(
      `SELECT t.id FROM rally_invitations i JOIN tenants t ON t.id = i.tenant_id WHERE i.rally_id = $1 AND ${sql}`,
      [rallyId, ...params],
    );
    const employers = await this.db.query<{ id: string }>(
      'SELECT employer_id AS id FROM rally_invitations WHERE rally_id = $1 AND employer_id IS NOT NULL',
      [rallyId],
    );
    const isKnown = (rowsOf: { id: string }[], id: string) => rowsOf.some((row) => row.id === id);
    return rows.map((row) => {
      if ('candidateId' in row) return undefined;
      const { tenantId, employerId } = row;
      return isKnown(people, tenantId) && isKnown(employers, employerId) ? { tenantId, employerId } : undefined;
    });
  }
}
