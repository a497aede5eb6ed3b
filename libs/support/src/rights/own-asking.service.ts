import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, conflict, DomainError, Ids } from '#kernel';
import { PersonalLinks } from '#messaging';
import type { TenantEntity } from '#tenants';
import { Confidential } from '../confidential.js';
import { OwnRecords } from '../record/own-record.service.js';
import { RecordTrail } from '../record/trail.js';
import {
  assertOpen,
  CODE_MINUTES,
  CODE_TRIES,
  CODES_EACH,
  CORRECTIONS_OPEN,
  codeFrom,
  ERASURES_A_DAY,
} from './domain/own-request.js';
import { OwnErasures } from './own-erasures.service.js';
import { OwnNotices } from './own-notices.service.js';
import { OwnRequestQueries } from './own-requests.queries.js';
import type { OwnAsking } from './rights.dto.js';
import { codeText, erasureCancelled } from './rights.messages.js';

const hashOf = (id: string, code: string) => createHash('sha256').update(`${id}:${code}`).digest();

/**
 * What people ask by their link: that somebody corrects, that all be erased. An erasure is asked for by whoever has the link, confirmed by a
 * code that goes to the contact of the person (or by a talk with the case worker), told at every contact, and carried out days later.
 */
@Injectable()
export class OwnAskings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly links: PersonalLinks,
    private readonly confidential: Confidential,
    private readonly own: OwnRecords,
    private readonly requests: OwnRequestQueries,
    private readonly erasures: OwnErasures,
    private readonly notices: OwnNotices,
    private readonly trail: RecordTrail,
  ) {}

  async ask(token: string, asking: OwnAsking) {
    return this.db.transaction(async () => {
      const { tenant, linkId } = await this.own.holder(token);
      // One after the other, so that two tabs do not ask twice.
      await this.db.query('SELECT 1 FROM tenants WHERE id = $1 FOR UPDATE', [tenant.id]);
      const id = this.ids.uuid();
      const confirmBy =
        asking.kind === 'correction'
          ? await this.correction(id, tenant, linkId, asking.words)
          : await this.erasure(id, tenant, linkId);
      await this.links.markActed(linkId);
      await this.trail.note({ kind: 'link', id: linkId }, 'own_request.ask', 'own_request', id, tenant.id, {
        kind: asking.kind,
      });
      return { id, confirmBy };
    });
  }

  /** Another code, the one before no longer counts. */
  async sendCode(token: string, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const { tenant } = await this.own.holder(token);
      const { kind, state, codesSent } = await this.requests.ofPerson(tenant.id, id);
      if (kind !== 'erasure' || state !== 'to_confirm')
        throw conflict('nothing_to_confirm', 'Nothing waits for a code.');
      if (codesSent >= CODES_EACH)
        throw new DomainError('too_many', 'too_many_codes', 'Enough codes were sent: ask your case worker.');
      await this.code(id, tenant, codesSent + 1);
    });
  }

  /** A guess counts before it is looked at, so that many at once have no more than one after the other. */
  async confirm(token: string, id: string, code: string): Promise<void> {
    const { tenant, linkId } = await this.own.holder(token);
    await this.requests.ofPerson(tenant.id, id);
    const guess = await this.db.one<{ hash: string }>(
      `UPDATE own_requests SET code_tries = code_tries + 1
       WHERE id = $1 AND state = 'to_confirm' AND code_hash IS NOT NULL AND code_until > $2 AND code_tries < ${CODE_TRIES}
       RETURNING code_hash AS hash`,
      [id, this.clock.now()],
    );
    if (!guess) throw conflict('code_spent', 'This code no longer counts: ask for another one.');
    if (!timingSafeEqual(Buffer.from(guess.hash, 'hex'), hashOf(id, code)))
      throw conflict('code_wrong', 'This is not the code that was sent.');
    await this.db.transaction(async () => {
      await this.erasures.schedule(tenant, id, null);
      await this.trail.note({ kind: 'link', id: linkId }, 'own_erasure.confirm', 'own_request', id, tenant.id);
    });
  }

  /** Thought better of it. */
  async cancel(token: string, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const { tenant, linkId } = await this.own.holder(token);
      const { kind, state } = await this.requests.ofPerson(tenant.id, id);
      if (kind === 'contact') throw conflict('already_changed', 'This was changed at once: change it back above.');
      assertOpen(state, 'cancelled');
      await this.db.query(
        `UPDATE own_requests SET state = 'cancelled', settled_at = $2, code_hash = NULL WHERE id = $1`,
        [id, this.clock.now()],
      );
      if (kind === 'erasure' && state === 'waiting')
        await this.notices.writeEverywhere(tenant, `cancelled:${id}`, erasureCancelled, {});
      await this.trail.note({ kind: 'link', id: linkId }, 'own_request.cancel', 'own_request', id, tenant.id, { kind });
    });
  }

  private async correction(id: string, { id: tenantId }: TenantEntity, linkId: string, words: string): Promise<null> {
    const waiting = await this.db.one<{ count: number }>(
      `SELECT count(*) AS count FROM own_requests WHERE tenant_id = $1 AND kind = 'correction' AND state = 'waiting'`,
      [tenantId],
    );
    if ((waiting?.count ?? 0) >= CORRECTIONS_OPEN)
      throw conflict('requests_waiting', 'Several requests wait for an answer already.');
    await this.db.query(
      `INSERT INTO own_requests (id, tenant_id, kind, state, words, link_id, asked_at) VALUES ($1, $2, 'correction', 'waiting', $3, $4, $5)`,
      [id, tenantId, this.confidential.hide({ table: 'own_requests', id }, words), linkId, this.clock.now()],
    );
    return null;
  }

  private async erasure(id: string, tenant: TenantEntity, linkId: string) {
    await this.erasures.assertNoneOpen(tenant.id);
    if ((await this.requests.countSince(tenant.id, 'erasure')) >= ERASURES_A_DAY)
      throw new DomainError('too_many', 'too_many_requests', 'Asked too often today: try again tomorrow.');
    await this.db.query(
      `INSERT INTO own_requests (id, tenant_id, kind, state, link_id, asked_at) VALUES ($1, $2, 'erasure', 'to_confirm', $3, $4)`,
      [id, tenant.id, linkId, this.clock.now()],
    );
    return this.code(id, tenant, 1);
  }

  /** @returns which way it went; `case_worker` when there is no contact that proves anything */
  private async code(id: string, tenant: TenantEntity, number: number): Promise<'email' | 'sms' | 'case_worker'> {
    const contact = await this.notices.trusted(tenant);
    const way = this.notices.wayOf(contact);
    if (!way) return 'case_worker';
    const code = codeFrom(createHash('sha256').update(this.ids.secret()).digest());
    await this.db.query(
      'UPDATE own_requests SET code_hash = $2, code_until = $3, code_tries = 0, codes_sent = $4 WHERE id = $1',
      [id, hashOf(id, code).toString('hex'), new Date(this.clock.now().getTime() + CODE_MINUTES * 60_000), number],
    );
    await this.notices.write(tenant, contact, `code:${id}:${number}`, codeText, { code });
    return way.by;
  }
}
