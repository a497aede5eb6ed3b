import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, notFound } from '#kernel';
import type { Adaptation, NewProgramme } from './programmes.dto.js';
import { ProgrammeEntity, ProgrammeVersionEntity } from './programmes.entities.js';
import { Programmes } from './programmes.service.js';
import { templateOf } from './templates/index.js';

/** A manager makes the association's programmes from templates, adapts them without code, and takes them out of use. */
@Injectable()
export class ProgrammeDesk {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly programmes: Programmes,
  ) {}

  async create({ template, name }: NewProgramme, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const { name: usual, definition } = templateOf(template);
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726006))', [actor.organisationId]);
      const made = await this.programmes.insert(actor.organisationId, template, name ?? usual.fr, definition);
      await this.note(actor, 'programme.create', made.id, { template });
      return made.id;
    });
  }

  /**
   * Records that are open go on under the new rules; what the programme was before is kept with the note.
   * @throws DomainError `changed_meanwhile`, `programme_exists` (conflict)
   */
  async adapt(id: string, { version, name, definition, note }: Adaptation, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726006))', [actor.organisationId]);
      const programme = await this.load(id, actor);
      if (programme.version !== version)
        throw conflict('changed_meanwhile', 'Somebody else adapted this programme meanwhile: load it again.');
      await this.programmes.assertNameFree(actor.organisationId, name, id);
      const now = this.clock.now();
      await this.db.repo(ProgrammeVersionEntity).insert({
        programmeId: id,
        version,
        name: programme.name,
        definition: programme.definition,
        note,
        replacedBy: actor.userId,
        replacedAt: now,
      });
      const shelters = definition.confidentiality === 'highest' && programme.definition.confidentiality !== 'highest';
      Object.assign(programme, {
        name,
        definition,
        version: version + 1,
        adaptedBy: actor.userId,
        adaptedAt: now,
      });
      await this.db.repo(ProgrammeEntity).save(programme);
      if (shelters) await this.shelterAll(id);
      await this.note(actor, 'programme.adapt', id, { version: String(version + 1), note });
    });
  }

  /** No record is opened under it any more; those that are open go on. */
  async setArchived(id: string, archived: boolean, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726006))', [actor.organisationId]);
      const programme = await this.load(id, actor);
      if ((programme.archivedAt !== null) === archived) return;
      if (!archived) await this.programmes.assertNameFree(actor.organisationId, programme.name, id);
      programme.archivedAt = archived ? this.clock.now() : null;
      await this.db.repo(ProgrammeEntity).save(programme);
      await this.note(actor, archived ? 'programme.archive' : 'programme.restore', id, {});
    });
  }

  /** A trigger has sheltered everybody with an open record: their cards lose their place. */
  private async shelterAll(programmeId: string): Promise<void> {
    const tenants = await this.db.query<{ tenantId: string }>(
      `SELECT tenant_id AS "tenantId" FROM support_records WHERE programme_id = $1 AND state = 'open'`,
      [programmeId],
    );
    for (const { tenantId } of tenants) await this.outbox.add('tenant.changed', { tenantId });
  }

  private async load(id: string, actor: Actor): Promise<ProgrammeEntity> {
    const programme = await this.db
      .repo(ProgrammeEntity)
      .findOne({ where: { id, associationId: actor.organisationId }, lock: { mode: 'pessimistic_write' } });
    if (!programme) throw notFound('programme');
    return programme;
  }

  private note(actor: Actor, action: string, id: string, details: Record<string, string>): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'programme', id },
      tenantId: null,
      details,
    });
  }
}
