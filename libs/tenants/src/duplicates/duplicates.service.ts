import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { OnEvent } from '#jobs';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { type Sameness, SUGGEST_FROM, sameness, type Traits } from '../domain/same-person.js';
import { TenantAccess } from '../tenant-access.js';
import { DuplicateQueries, type PersonShort } from './duplicates.queries.js';
import { TraitsQueries } from './traits.queries.js';

export interface PossibleDuplicate extends Sameness {
  tenant: PersonShort;
}

/**
 * Finds people who may be registered twice, within one association. Every pair is kept, for its managers; somebody else sees a pair only when
 * they reach both files, so that nobody learns by it that a person is known to a colleague.
 */
@Injectable()
export class Duplicates {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly traits: TraitsQueries,
    private readonly queries: DuplicateQueries,
  ) {}

  /** Who of those whom the actor reaches may be the person about to be registered. Nothing is kept. */
  async possible(person: Traits, actor: Actor): Promise<PossibleDuplicate[]> {
    return this.reached(await this.judged(actor.organisationId, person, null), actor);
  }

  /** Who of those whom the actor reaches may be this tenant. */
  async of(tenantId: string, actor: Actor): Promise<PossibleDuplicate[]> {
    const traits = await this.traits.of(tenantId);
    return traits ? this.reached(await this.judged(traits.associationId, traits, tenantId), actor) : [];
  }

  private async judged(associationId: string, person: Traits, except: string | null) {
    const around = await this.traits.around(associationId, person, except);
    return around
      .map((other) => ({ id: other.id, ...sameness(person, other) }))
      .filter(({ score }) => score >= SUGGEST_FROM)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  private async reached(found: (Sameness & { id: string })[], actor: Actor): Promise<PossibleDuplicate[]> {
    const people = await this.queries.people(
      found.map(({ id }) => id),
      actor,
    );
    return found.flatMap(({ id, score, reasons }) => {
      const tenant = people.get(id);
      return tenant ? [{ tenant, score, reasons }] : [];
    });
  }

  @OnEvent('tenant.changed', 'cv.received', 'cv.read', 'cv.validated')
  async onChange({ tenantId }: { tenantId: string }): Promise<void> {
    await this.suggest(tenantId);
  }

  /** Brings the suggestions about one tenant up to date. What a person has decided stays decided. */
  async suggest(tenantId: string): Promise<void> {
    await this.db.transaction(async () => {
      const traits = await this.traits.of(tenantId);
      const found = traits ? await this.judged(traits.associationId, traits, tenantId) : [];
      await this.db.query(
        `DELETE FROM tenant_duplicates WHERE state = 'open' AND (first_id = $1 OR second_id = $1) AND NOT (first_id = ANY($2) OR second_id = ANY($2)) RETURNING id`,
        [tenantId, found.map(({ id }) => id)],
      );
      for (const { id, score, reasons } of found) {
        const [first, second] = [tenantId, id].sort();
        await this.db.query(
          `INSERT INTO tenant_duplicates (id, first_id, second_id, score, reasons, state, found_at) VALUES ($1, $2, $3, $4, $5, 'open', $6)
           ON CONFLICT (first_id, second_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons
           WHERE tenant_duplicates.state = 'open'`,
          [this.ids.uuid(), first, second, score, reasons, this.clock.now()],
        );
      }
    });
  }

  /** Two people after all, or a decision taken back. Remembered: the pair is not suggested again. */
  async decide(id: string, decision: 'different' | 'open', actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const pair = await this.db.one<{ firstId: string; secondId: string; state: string }>(
        'SELECT first_id AS "firstId", second_id AS "secondId", state FROM tenant_duplicates WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (!pair) throw notFound('suggestion');
      if (pair.state === 'merged') throw conflict('already_merged', 'These two files are one already.');
      for (const tenantId of [pair.firstId, pair.secondId]) {
        if (!(await this.reaches(tenantId, actor))) throw notFound('suggestion');
      }
      await this.db.query(
        'UPDATE tenant_duplicates SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1 RETURNING id',
        decision === 'open' ? [id, 'open', null, null] : [id, decision, actor.userId, this.clock.now()],
      );
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: decision === 'different' ? 'duplicate.reject' : 'duplicate.reopen',
        subject: { kind: 'tenant', id: pair.secondId },
        tenantId: pair.firstId,
      });
    });
  }

  private async reaches(tenantId: string, actor: Actor): Promise<boolean> {
    const { sql, params } = this.access.condition(actor, 'identity', 't', 2);
    return (
      (await this.db.one(`SELECT 1 FROM tenants t WHERE t.id = $1 AND ${sql}`, [tenantId, ...params])) !== undefined
    );
  }
}
