import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, conflict, Ids } from '#kernel';
import { definitionOf, type ProgrammeDefinition } from './domain/definition.js';
import { ProgrammeEntity } from './programmes.entities.js';
import { type TemplateKey, templateOf } from './templates/index.js';

/** The programme that somebody is, or was last, supported under. */
export interface ProgrammeOfTenant {
  recordId: string;
  recordState: 'open' | 'closed';
  openedAt: Date;
  programmeId: string;
  name: string;
  template: TemplateKey;
  definition: ProgrammeDefinition;
}

/**
 * The record that counts for a tenant (alias `t` unless named otherwise): the open one, else the one closed last. At most one is open.
 */
export const currentRecordOf = (tenant: string) =>
  `(SELECT cr.id FROM support_records cr WHERE cr.tenant_id = ${tenant} ORDER BY cr.state = 'open' DESC, cr.opened_at DESC, cr.id LIMIT 1)`;

/** The programmes of associations, and under which of them somebody is supported. */
@Injectable()
export class Programmes {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Null for somebody who never had a record. */
  async ofTenant(tenantId: string): Promise<ProgrammeOfTenant | null> {
    const row = await this.db.one<ProgrammeOfTenant>(
      `SELECT r.id AS "recordId", r.state AS "recordState", r.opened_at AS "openedAt", p.id AS "programmeId", p.name, p.template, p.definition
       FROM support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.id = ${currentRecordOf('$1')}`,
      [tenantId],
    );
    return row ? { ...row, definition: definitionOf(row.definition) } : null;
  }

  /** @throws DomainError `unknown_programme` (conflict) for one of another association or one that is archived */
  async inUse(associationId: string, programmeId: string): Promise<ProgrammeEntity> {
    const found = await this.db.repo(ProgrammeEntity).findOneBy({ id: programmeId, associationId });
    if (!found || found.archivedAt !== null)
      throw conflict('unknown_programme', 'Your association has no such programme in use.');
    return found;
  }

  /** The association's programme of that template; made from the template when it has none. */
  async ofTemplate(associationId: string, key: TemplateKey): Promise<ProgrammeEntity> {
    const template = templateOf(key);
    return this.db.transaction(async () => {
      // Two who open a first record at once make one programme.
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726006))', [`${associationId}:${key}`]);
      const [found] = await this.db.query<{ id: string }>(
        `SELECT id FROM programmes WHERE association_id = $1 AND template = $2 AND archived_at IS NULL ORDER BY created_at, id LIMIT 1`,
        [associationId, key],
      );
      if (!found) return this.insert(associationId, key, template.name.fr, template.definition);
      return this.db.repo(ProgrammeEntity).findOneByOrFail({ id: found.id });
    });
  }

  /** @throws DomainError `programme_exists` (conflict) when a programme in use has that name */
  async insert(
    associationId: string,
    template: TemplateKey,
    name: string,
    definition: ProgrammeDefinition,
  ): Promise<ProgrammeEntity> {
    await this.assertNameFree(associationId, name, null);
    return this.db.repo(ProgrammeEntity).save({
      id: this.ids.uuid(),
      associationId,
      template,
      name,
      definition,
      version: 1,
      adaptedBy: null,
      adaptedAt: null,
      createdAt: this.clock.now(),
      archivedAt: null,
    });
  }

  /** @throws DomainError `programme_exists` (conflict) when another programme in use has that name */
  async assertNameFree(associationId: string, name: string, except: string | null): Promise<void> {
    const taken = await this.db.one(
      `SELECT 1 FROM programmes WHERE association_id = $1 AND fold(name) = fold($2) AND archived_at IS NULL AND id IS DISTINCT FROM $3`,
      [associationId, name, except],
    );
    if (taken) throw conflict('programme_exists', 'Your association has a programme of that name.');
  }
}
