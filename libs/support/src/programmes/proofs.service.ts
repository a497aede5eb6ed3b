import { Injectable } from '@nestjs/common';
import { Db, FieldCipher } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Alerts } from './alerts.service.js';
import { definitionOf } from './domain/definition.js';
import { expiryOf } from './domain/rules.js';
import type { NewProof } from './programmes.dto.js';
import { ConditionProofEntity } from './programmes.entities.js';
import { Programmes } from './programmes.service.js';
import { TenantProgramme } from './tenant-programme.service.js';

/** Proofs that somebody belongs to the audience of a programme: noted before the record is opened as well as later. */
@Injectable()
export class Proofs {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cipher: FieldCipher,
    private readonly access: TenantAccess,
    private readonly programmes: Programmes,
    private readonly course: TenantProgramme,
    private readonly alerts: Alerts,
  ) {}

  /**
   * A later proof of the same condition takes the place of the earlier one, which is kept.
   * @throws DomainError `validation_failed` for an unknown condition, days that cannot be, a document that is not named
   */
  async add(tenantId: string, input: NewProof, actor: Actor): Promise<string> {
    this.course.assertPast('onDay', input.onDay);
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const programme = await this.programmeOf(tenantId, input.programmeId, actor);
      const condition = programme.definition.audience.conditions.find(({ key }) => key === input.condition);
      if (!condition) throw invalid('condition', 'unknown_condition', 'The programme has no such condition.');
      if (condition.document && input.how !== 'document')
        throw invalid('how', 'document_needed', 'This condition is proved by a document.');
      if ((condition.kind === 'age') !== (input.bornOn !== undefined))
        throw invalid('bornOn', 'born_on', 'A condition of age, and only it, is proved by a day of birth.');
      if (input.bornOn !== undefined) this.course.assertPast('bornOn', input.bornOn);
      if (input.expiresOn !== undefined && input.expiresOn <= input.onDay)
        throw invalid('expiresOn', 'before_start', 'A proof ends after its day.');
      const id = this.ids.uuid();
      await this.db.repo(ConditionProofEntity).insert({
        id,
        tenantId,
        programmeId: programme.id,
        condition: condition.key,
        how: input.how,
        onDay: input.onDay,
        bornOn: input.bornOn ?? null,
        words: this.cipher.encrypt(input.words, `condition_proofs:${id}`),
        expiresOn: expiryOf(condition, input.onDay, input.expiresOn ?? null),
        notedBy: actor.userId,
        notedAt: this.clock.now(),
        withdrawnAt: null,
      });
      await this.course.note(actor, 'programme.proof', tenantId, { condition: condition.key });
      await this.alerts.watch(tenantId);
      return id;
    });
  }

  /** Noted by mistake: it no longer counts. */
  async withdraw(tenantId: string, id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const [row] = await this.db.query<{ condition: string }>(
        `UPDATE condition_proofs SET withdrawn_at = $3 WHERE id = $1 AND tenant_id = $2 AND withdrawn_at IS NULL RETURNING condition`,
        [id, tenantId, this.clock.now()],
      );
      if (!row) throw notFound('proof');
      await this.course.note(actor, 'programme.proof_withdrawn', tenantId, { condition: row.condition });
      await this.alerts.watch(tenantId);
    });
  }

  private async programmeOf(tenantId: string, programmeId: string | undefined, actor: Actor) {
    const current = await this.programmes.ofTenant(tenantId);
    if (current?.recordState === 'open') {
      if (programmeId !== undefined && programmeId !== current.programmeId)
        throw conflict('other_programme', 'This person is supported under another programme.');
      return { id: current.programmeId, definition: current.definition };
    }
    if (programmeId === undefined)
      throw invalid('programmeId', 'required', 'Before a record is opened, say for which programme.');
    const { id, definition } = await this.programmes.inUse(actor.organisationId, programmeId);
    return { id, definition: definitionOf(definition) };
  }
}
