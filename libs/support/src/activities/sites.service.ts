import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Journal } from '../journal.js';
import { RecordSteps } from '../programmes/record-steps.service.js';
import { WorkSiteEntity } from './activities.entities.js';
import { ActivityAlerts } from './activity-alerts.js';
import { ActivityProgrammes } from './activity-programmes.js';
import { type SITE_TEXTS, siteText } from './domain/activity-texts.js';
import { assertMayStart, assertWorkDays, SITE_TRANSITIONS } from './domain/sites.js';
import { SealedDrawings } from './sealed.js';
import type { NewCost, NewSite, SiteContract, SiteEnd, SitePlan } from './sites.dto.js';
import { assertVersion } from './versions.js';

/** Renovation work-sites with a family: prepared, agreed under a signed contract, worked on, finished; with what they cost. */
@Injectable()
export class WorkSites {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly programmes: ActivityProgrammes,
    private readonly journal: Journal,
    private readonly steps: RecordSteps,
    private readonly alerts: ActivityAlerts,
    private readonly drawings: SealedDrawings,
  ) {}

  async create(input: NewSite, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    if (input.beganOn > dayOf(this.clock.now()))
      throw invalid('beganOn', 'in_the_future', 'A site is noted from the day on which its process began.');
    return this.db.transaction(async () => {
      await this.access.require(actor, input.tenantId, 'record');
      await this.programmes.require(actor, input.programmeId, 'workSites');
      try {
        await this.db.repo(WorkSiteEntity).insert({
          ...input,
          ...{ id, associationId: actor.organisationId, state: 'preparing', days: [], tasks: [], helpers: [] },
          ...{ signedOn: null, signedFamily: null, signedAssociation: null, documentId: null },
          ...{ drawnFamily: null, drawnAssociation: null, signedPlan: null },
          ...{ afterState: null, finishedOn: null, givenUpReason: null },
          ...{ createdBy: actor.userId, createdAt: this.clock.now(), version: 1 },
        });
      } catch (error) {
        if (isUniqueViolation(error, 'work_sites_one_open'))
          throw conflict('site_exists', 'There is a site in this home already: finish it first.');
        throw error;
      }
      await this.note(actor, 'work_site.create', id, input.tenantId);
      return id;
    });
  }

  /** The days of work, who does what, who helps. Kept while the work goes on, so that tasks are ticked off as they are done. */
  async plan(id: string, { version, ...plan }: SitePlan, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const site = await this.load(id, version, actor);
      if (site.state === 'finished' || site.state === 'given_up') throw conflict('site_ended', 'This site is over.');
      const { workSites } = await this.programmes.require(actor, site.programmeId, 'workSites');
      const days = [...plan.days].sort();
      assertWorkDays(days, workSites?.maxDays ?? 0, site.beganOn);
      Object.assign(site, plan, { days });
      await this.save(site, actor, 'work_site.plan');
    });
  }

  async sign(id: string, { version, ...contract }: SiteContract, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const site = await this.load(id, version, actor);
      if (contract.signedOn > dayOf(this.clock.now()))
        throw invalid('signedOn', 'in_the_future', 'A contract is noted once it is signed.');
      if (contract.signedOn < site.beganOn)
        throw invalid('signedOn', 'before_beginning', 'The contract comes after the beginning of the process.');
      if (contract.documentId !== null) await this.assertPaper(contract.documentId, site);
      if ((contract.drawnFamily === null) !== (contract.drawnAssociation === null))
        throw invalid('drawnFamily', 'both_sign', 'Both sides sign on the screen, or both on paper.');
      const { title, days, tasks, helpers, beforeState } = site;
      Object.assign(site, contract, {
        signedPlan: { title, days, tasks, helpers, beforeState },
        drawnFamily: this.drawings.seal(id, 'drawn_family', contract.drawnFamily),
        drawnAssociation: this.drawings.seal(id, 'drawn_association', contract.drawnAssociation),
      });
      this.become(site, 'contracted');
      await this.save(site, actor, 'work_site.contract');
      await this.tell(site, 'contracted', actor);
    });
  }

  /** The signed paper, photographed or scanned, also once the work goes on. */
  async attach(id: string, documentId: string, version: number, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const site = await this.load(id, version, actor);
      if (site.signedOn === null) throw conflict('contract_missing', 'The contract is not signed yet.');
      await this.assertPaper(documentId, site);
      site.documentId = documentId;
      await this.save(site, actor, 'work_site.contract_paper');
    });
  }

  private async assertPaper(documentId: string, { tenantId }: WorkSiteEntity): Promise<void> {
    if (!(await this.db.one('SELECT 1 FROM record_documents WHERE id = $1 AND tenant_id = $2', [documentId, tenantId])))
      throw invalid('documentId', 'unknown_document', 'There is no such document of this household.');
  }

  async start(id: string, version: number, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const site = await this.load(id, version, actor);
      assertMayStart(site);
      this.become(site, 'under_way');
      await this.save(site, actor, 'work_site.start');
      await this.tell(site, 'under_way', actor);
    });
  }

  async finish(id: string, { version, ...end }: SiteEnd, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const site = await this.load(id, version, actor);
      if (end.finishedOn > dayOf(this.clock.now()))
        throw invalid('finishedOn', 'in_the_future', 'A site is finished once the work is done.');
      if (end.finishedOn < site.beganOn) throw invalid('finishedOn', 'before_beginning', 'A site ends after it began.');
      Object.assign(site, end);
      this.become(site, 'finished');
      await this.save(site, actor, 'work_site.finish');
      await this.tell(site, 'finished', actor);
      await this.steps.close(site.tenantId, 'site', end.finishedOn);
      await this.alerts.siteOver(id);
    });
  }

  async giveUp(id: string, reason: string, version: number, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const site = await this.load(id, version, actor);
      this.become(site, 'given_up');
      site.givenUpReason = reason;
      await this.save(site, actor, 'work_site.give_up');
      await this.tell(site, 'given_up', actor);
      await this.alerts.siteOver(id);
    });
  }

  /** Bills come after the end too. */
  async addCost(id: string, input: NewCost, actor: Actor): Promise<string> {
    const costId = this.ids.uuid();
    if (input.onDay > dayOf(this.clock.now()))
      throw invalid('onDay', 'in_the_future', 'A cost is noted once it is known.');
    return this.db.transaction(async () => {
      const site = await this.load(id, null, actor);
      await this.db.query(
        'INSERT INTO work_site_costs (id, site_id, kind, label, cents, on_day, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
        [costId, id, input.kind, input.label, input.cents, input.onDay, actor.userId, this.clock.now()],
      );
      await this.note(actor, 'work_site.cost', id, site.tenantId);
      return costId;
    });
  }

  async removeCost(id: string, costId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const site = await this.load(id, null, actor);
      const rows = await this.db.query('DELETE FROM work_site_costs WHERE id = $1 AND site_id = $2 RETURNING id', [
        costId,
        id,
      ]);
      if (!rows.length) throw notFound('cost');
      await this.note(actor, 'work_site.cost_remove', id, site.tenantId);
    });
  }

  private async load(id: string, version: number | null, actor: Actor): Promise<WorkSiteEntity> {
    const site = await this.db.repo(WorkSiteEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!site) throw notFound('work-site');
    await this.access.require(actor, site.tenantId, 'record');
    if (version !== null) assertVersion(site, version);
    return site;
  }

  private become(site: WorkSiteEntity, state: WorkSiteEntity['state']): void {
    assertTransition(SITE_TRANSITIONS, site.state, state, 'work-site');
    site.state = state;
  }

  private async save(site: WorkSiteEntity, actor: Actor, action: string): Promise<void> {
    await this.db.repo(WorkSiteEntity).save(site);
    await this.note(actor, action, site.id, site.tenantId);
  }

  private async tell(site: WorkSiteEntity, state: keyof typeof SITE_TEXTS, actor: Actor): Promise<void> {
    await this.journal.write({
      ...{ tenantId: site.tenantId, at: this.clock.now(), kind: 'step', domain: 'housing', authorId: actor.userId },
      ...{ text: siteText(site.title, state), source: `work_site:${site.id}:${state}` },
    });
  }

  private note(actor: Actor, action: string, id: string, tenantId: string): Promise<void> {
    return this.audit.record({
      ...{ actor: { kind: 'user', id: actor.userId }, action, subject: { kind: 'work_site', id }, tenantId },
    });
  }
}
