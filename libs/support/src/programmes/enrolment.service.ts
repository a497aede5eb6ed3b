import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import type { ProgrammeEntity } from './programmes.entities.js';
import { Programmes } from './programmes.service.js';
import type { TemplateKey } from './templates/index.js';

/** How the programme of a record is chosen: by its id, by the template, or not at all. */
export interface ProgrammeChoice {
  programmeId?: string | undefined;
  programme?: TemplateKey | undefined;
}

/** Where nothing says otherwise: the programme that the software was made for. */
const FIRST_TEMPLATE: TemplateKey = 'sia-sauvegarde';

/** Brings somebody under a programme when their record is opened. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly db: Db,
    private readonly programmes: Programmes,
  ) {}

  /**
   * The programme named; else that of the newest accepted referral; else the only one that the association has; else that of the template.
   * @throws DomainError `unknown_programme` (conflict)
   */
  async programmeFor(tenantId: string, choice: ProgrammeChoice, actor: Actor): Promise<ProgrammeEntity> {
    const associationId = actor.organisationId;
    if (choice.programmeId !== undefined) return this.programmes.inUse(associationId, choice.programmeId);
    if (choice.programme !== undefined) return this.programmes.ofTemplate(associationId, choice.programme);
    const referred = await this.db.one<{ id: string }>(
      `SELECT p.id FROM referrals r JOIN programmes p ON p.id = r.programme_id AND p.association_id = $2 AND p.archived_at IS NULL
       WHERE r.tenant_id = $1 AND r.state = 'accepted' ORDER BY r.decided_at DESC LIMIT 1`,
      [tenantId, associationId],
    );
    if (referred) return this.programmes.inUse(associationId, referred.id);
    const [only, another] = await this.db.query<{ id: string }>(
      'SELECT id FROM programmes WHERE association_id = $1 AND archived_at IS NULL LIMIT 2',
      [associationId],
    );
    if (only && !another) return this.programmes.inUse(associationId, only.id);
    return this.programmes.ofTemplate(associationId, FIRST_TEMPLATE);
  }
}
