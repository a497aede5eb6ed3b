import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid } from '#kernel';
import { TenantAccess, TenantEntity } from '#tenants';
import { Confidential } from '../confidential.js';
import { RecordTrail } from '../record/trail.js';
import { assertOpen } from './domain/own-request.js';
import { OwnErasures } from './own-erasures.service.js';
import { OwnNotices } from './own-notices.service.js';
import { OwnRequestQueries } from './own-requests.queries.js';
import type { AnswerInput, OwnAsking } from './rights.dto.js';
import { erasureCancelled, requestAnswered } from './rights.messages.js';

/** What the association does with requests of people about their own data, and those that it notes for them. */
@Injectable()
export class StaffRequests {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly requests: OwnRequestQueries,
    private readonly erasures: OwnErasures,
    private readonly notices: OwnNotices,
    private readonly trail: RecordTrail,
  ) {}

  /** Said in person or on the telephone: an erasure needs no code then, and waits like any other. */
  async note(tenantId: string, asking: OwnAsking, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const tenant = await this.access.require(actor, tenantId, 'record');
      await this.db.query('SELECT 1 FROM tenants WHERE id = $1 FOR UPDATE', [tenantId]);
      const id = this.ids.uuid();
      const isErasure = asking.kind === 'erasure';
      if (isErasure) await this.erasures.assertNoneOpen(tenantId);
      const words = isErasure ? null : this.confidential.hide({ table: 'own_requests', id }, asking.words);
      await this.db.query(
        'INSERT INTO own_requests (id, tenant_id, kind, state, words, noted_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [
          ...[id, tenantId, asking.kind, isErasure ? 'to_confirm' : 'waiting', words],
          ...[actor.userId, this.clock.now()],
        ],
      );
      if (isErasure) await this.erasures.schedule(tenant, id, actor.userId);
      await this.trail.note(actor, 'own_request.note', 'own_request', id, tenantId, { kind: asking.kind });
      return id;
    });
  }

  /** A correction is done or refused in words that the person reads; a change of contacts is only seen. */
  async answer(id: string, { outcome, words }: AnswerInput, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const request = await this.requests.one(actor, id);
      if (request.kind === 'erasure') throw conflict('erasure_not_answered', 'An erasure is carried out or cancelled.');
      if (request.kind === 'correction' && words === null)
        throw invalid('words', 'answer_missing', 'Say to the person what was done, or why not.');
      if (request.kind === 'contact' && outcome === 'refused')
        throw conflict('already_changed', 'This was changed at once: change it back in the file.');
      assertOpen(request.state, outcome);
      await this.settle(id, outcome, words, actor);
      if (request.kind === 'correction') await this.tellAnswered(request.tenantId, id);
      await this.trail.note(actor, 'own_request.answer', 'own_request', id, request.tenantId, {
        ...{ kind: request.kind, outcome },
      });
    });
  }

  /** They spoke to the person, who wants to be erased. */
  async confirm(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { tenantId } = await this.requests.one(actor, id);
      const tenant = await this.access.require(actor, tenantId, 'record');
      await this.erasures.schedule(tenant, id, actor.userId);
      await this.trail.note(actor, 'own_erasure.confirm', 'own_request', id, tenantId);
    });
  }

  /** It was not the person, or they changed their mind: they read why. */
  async cancel(id: string, reason: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { tenantId, kind, state } = await this.requests.one(actor, id);
      if (kind !== 'erasure') throw conflict('not_an_erasure', 'Only an erasure is cancelled: answer the others.');
      assertOpen(state, 'cancelled');
      await this.settle(id, 'cancelled', reason, actor);
      const tenant = await this.db.repo(TenantEntity).findOneByOrFail({ id: tenantId });
      await this.notices.writeEverywhere(tenant, `cancelled:${id}`, erasureCancelled, {});
      await this.trail.note(actor, 'own_request.cancel', 'own_request', id, tenantId, { kind });
    });
  }

  /** A link to the person's page for them to photograph or take along on paper. Only they should keep it: the trail says who showed it. */
  async show(tenantId: string, actor: Actor): Promise<{ url: string; until: string }> {
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const link = await this.notices.link(tenantId, true);
      await this.trail.note(actor, 'own_record.show', 'tenant', tenantId, tenantId);
      return link;
    });
  }

  private async settle(id: string, state: string, words: string | null, actor: Actor): Promise<void> {
    const answer = words && this.confidential.hide({ table: 'own_requests.answer', id }, words);
    await this.db.query(
      'UPDATE own_requests SET state = $2, answer = $3, settled_by = $4, settled_at = $5, code_hash = NULL WHERE id = $1',
      [id, state, answer, actor.userId, this.clock.now()],
    );
  }

  private async tellAnswered(tenantId: string, id: string): Promise<void> {
    const tenant = await this.db.repo(TenantEntity).findOneByOrFail({ id: tenantId });
    const contact = await this.notices.trusted(tenant);
    const { url } = await this.notices.link(tenantId, contact.email === null);
    await this.notices.write(tenant, contact, `answered:${id}`, requestAnswered, { url });
  }
}
