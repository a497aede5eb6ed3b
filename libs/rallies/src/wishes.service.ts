import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, invalid, notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { mustLimitOfEmployer, mustLimitOfTenant, type WishSide } from './domain/pairs.js';
import type { Wish } from './domain/score.js';
import { isAhead } from './domain/states.js';
import { startOf } from './domain/steps.js';
import { InvitationEntity, type RallyEntity } from './rally.entities.js';
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
    private readonly links: PersonalLinks,
  ) {}

  /**
   * Sets the wishes that are named and leaves the others. An employer speaks for itself, a case worker for the tenants they follow.
   *
   * @throws DomainError `validation_failed` naming the first row that is not the actor's to wish; `too_late`, `too_many_musts`
   */
  async set(rallyId: string, rows: readonly WishRow[], actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      const by = actor.role === 'employer' ? 'employer' : 'case_worker';
      await this.saveAll(rally, rows, await this.pairs(rallyId, rows, actor), by);
    });
  }

  /** A tenant's own wishes, by their personal link; they name employers of the rally that they are invited to. */
  async setByLink(token: string, rows: readonly { employerId: string; wish: Wish | null }[]): Promise<void> {
    await this.db.transaction(async () => {
      const link = await this.links.resolve(token, 'invitation');
      const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: link.subjectId });
      if (!invitation?.tenantId) throw notFound('invitation');
      const { tenantId } = invitation;
      if (invitation.state === 'declined')
        throw conflict('not_coming', 'Who said that they do not come wishes nothing.');
      const rally = await this.access.lock(invitation.rallyId);
      const known = await this.employers(rally.id);
      const pairs = rows.map(({ employerId }) => (known.has(employerId) ? { tenantId, employerId } : undefined));
      await this.saveAll(rally, rows, pairs, 'tenant');
      await this.links.markActed(link.id);
    });
  }

  private async saveAll(
    rally: RallyEntity,
    rows: readonly { wish: Wish | null }[],
    pairs: readonly (Pair | undefined)[],
    by: WishSide,
  ): Promise<void> {
    if (!isAhead(rally.state) || this.clock.now() >= startOf(rally))
      throw conflict('too_late', 'Wishes are taken until the rally begins.');
    for (const [index, { wish }] of rows.entries()) {
      const pair = pairs[index];
      if (!pair)
        throw invalid(`wishes.${index}`, 'unknown_pair', 'This candidate or employer is not invited to the rally.');
      await this.save(rally.id, pair, by, wish);
    }
    const wished = pairs.filter((pair, index) => pair && rows[index]?.wish === 'must') as Pair[];
    if (wished.length) await this.checkMusts(rally, by, wished);
  }

  /** Of those who wish now: what others wished before their tables were fewer is not theirs to mend. */
  private async checkMusts(rally: RallyEntity, by: WishSide, wished: readonly Pair[]): Promise<void> {
    const counts = await this.db.query<{ count: number; tables: number }>(
      by === 'employer'
        ? `SELECT count(*)::int AS count, max(i.tables) AS tables FROM rally_wishes w
           JOIN rally_invitations i ON i.rally_id = w.rally_id AND i.employer_id = w.employer_id
           WHERE w.rally_id = $1 AND w.by = $2 AND w.wish = 'must' AND w.employer_id = ANY($3) GROUP BY w.employer_id`
        : `SELECT count(*)::int AS count, 1 AS tables FROM rally_wishes w
           WHERE w.rally_id = $1 AND w.by = $2 AND w.wish = 'must' AND w.tenant_id = ANY($3) GROUP BY w.tenant_id`,
      [rally.id, by, wished.map(({ employerId, tenantId }) => (by === 'employer' ? employerId : tenantId))],
    );
    const limitOf = (tables: number) =>
      by === 'employer' ? mustLimitOfEmployer(tables, rally.slots) : mustLimitOfTenant();
    const over = counts.find(({ count, tables }) => count > limitOf(tables));
    if (over) throw conflict('too_many_musts', `At most ${limitOf(over.tables)} can be priorities: make some a yes.`);
  }

  private async save(rallyId: string, { tenantId, employerId }: Pair, by: WishSide, wish: Wish | null): Promise<void> {
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
    const known = new Set(people.map(({ id }) => id));
    const employers = await this.employers(rallyId);
    return rows.map((row) => {
      if ('candidateId' in row) return undefined;
      const { tenantId, employerId } = row;
      return known.has(tenantId) && employers.has(employerId) ? { tenantId, employerId } : undefined;
    });
  }

  private async employers(rallyId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT employer_id AS id FROM rally_invitations WHERE rally_id = $1 AND employer_id IS NOT NULL AND state <> 'declined'`,
      [rallyId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
