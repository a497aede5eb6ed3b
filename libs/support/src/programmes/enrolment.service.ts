import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, DomainError, dayOf } from '#kernel';
import { Alerts } from './alerts.service.js';
import { missingOf } from './domain/rules.js';
import type { ProgrammeEntity } from './programmes.entities.js';
import { Programmes } from './programmes.service.js';
import { RecordSteps } from './record-steps.service.js';
import type { TemplateKey } from './templates/index.js';
import { WatchQueries } from './watch.queries.js';

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
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly watch: WatchQueries,
    private readonly steps: RecordSteps,
    private readonly alerts: Alerts,
  ) {}

  /**
   * The programme named; else that of the newest accepted referral; else the only one that the association has; else that of the template.
   * @throws DomainError `unknown_programme` (conflict); `conditions_missing` (conflict) with a row for each condition that is not proved,
   * under a programme that refuses incomplete files
   */
  async programmeFor(tenantId: string, choice: ProgrammeChoice, actor: Actor): Promise<ProgrammeEntity> {
    const programme = await this.chosen(tenantId, choice, actor);
    const { audience } = programme.definition;
    if (audience.rule === 'refuse') {
      const facts = await this.watch.beforeOpening(tenantId, programme.id, dayOf(this.clock.now()));
      const missing = missingOf(facts?.checklist ?? []);
      if (missing.length)
        throw new DomainError(
          'conflict',
          'conditions_missing',
          'This programme opens a record when every condition of its audience is proved.',
          missing.map((key) => ({
            path: `conditions.${key}`,
            code: 'condition_missing',
            message: audience.conditions.find((condition) => condition.key === key)?.label.en ?? key,
          })),
        );
    }
    return programme;
  }

  /** What has happened already closes its steps: the first visit and the CV come before the record is opened. */
  async begin(tenantId: string, programme: ProgrammeEntity): Promise<void> {
    const past = await this.db.one<{ visitOn: string | null; assessedOn: string | null; cvOn: string | null }>(
      `WITH since AS (SELECT coalesce(max(closed_at), '-infinity') AS at FROM support_records WHERE tenant_id = $1 AND state = 'closed')
       SELECT (SELECT max((planned_at AT TIME ZONE 'Europe/Paris')::date) FROM visits, since
           WHERE tenant_id = $1 AND state = 'done' AND planned_at > since.at) AS "visitOn",
         (SELECT max((a.at AT TIME ZONE 'Europe/Paris')::date) FROM assessments a, since
           WHERE a.tenant_id = $1 AND a.visit_id IS NOT NULL AND a.at > since.at) AS "assessedOn",
         (SELECT max((validated_at AT TIME ZONE 'Europe/Paris')::date) FROM cvs WHERE tenant_id = $1 AND state = 'validated') AS "cvOn"`,
      [tenantId],
    );
    if (past?.visitOn) await this.steps.close(tenantId, 'visit', past.visitOn);
    if (past?.assessedOn) await this.steps.close(tenantId, 'assessment', past.assessedOn);
    if (past?.cvOn) await this.steps.close(tenantId, 'cv_validated', past.cvOn);
    await this.alerts.watch(tenantId);
    // The trigger has sheltered the person: their card loses its place.
    if (programme.definition.confidentiality === 'highest') await this.outbox.add('tenant.changed', { tenantId });
  }

  private async chosen(tenantId: string, choice: ProgrammeChoice, actor: Actor): Promise<ProgrammeEntity> {
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
