import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { assertTransition, Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from './confidential.js';
import { assertMayHandle } from './domain/confidentiality.js';
import { OBJECTIVE_TRANSITIONS, type ObjectiveState } from './domain/record.js';
import { Journal } from './journal.js';
import { Alerts } from './programmes/alerts.service.js';
import { Enrolment } from './programmes/enrolment.service.js';
import type { EntryInput, ObjectiveInput, Opening } from './record.dto.js';
import { ObjectiveEntity, SupportRecordEntity } from './support.entities.js';

const CLOCKS_APART_MS = 10 * 60_000;

/** The support record: opened by the case worker after the visit, kept day by day, closed with a reason. */
@Injectable()
export class SupportRecords {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly journal: Journal,
    private readonly enrolment: Enrolment,
    private readonly alerts: Alerts,
  ) {}

  /** Under the programme that is named, else the one that the tenant was referred to, else the association's programme of that template. */
  async open(tenantId: string, choice: Opening, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const programme = await this.enrolment.programmeFor(tenantId, choice, actor);
      try {
        await this.db.repo(SupportRecordEntity).insert({
          id,
          tenantId,
          programme: programme.template,
          programmeId: programme.id,
          profile: null,
          reviewedOn: null,
          discussedOn: null,
          housingOutcome: null,
          state: 'open',
          openedBy: actor.userId,
          openedAt: this.clock.now(),
          closedAt: null,
          closeReason: null,
          version: 1,
        });
      } catch (error) {
        if (isUniqueViolation(error))
          throw conflict('record_exists', 'This tenant has an open support record already.');
        throw error;
      }
      await this.note(actor, 'record.open', 'support_record', id, tenantId, { programme: programme.template });
      await this.enrolment.begin(tenantId, programme);
      return id;
    });
  }

  /** Adds to the journal, also before the record is opened: the first calls and the first visit come first. */
  async addEntry(tenantId: string, input: EntryInput, actor: Actor): Promise<string> {
    assertMayHandle(actor, input.domain);
    const now = this.clock.now();
    const said = input.at === undefined ? now : new Date(input.at);
    // A telephone's clock is a little ahead of ours.
    const at = said > now && said.getTime() - now.getTime() <= CLOCKS_APART_MS ? now : said;
    if (at > now) throw invalid('at', 'in_the_future', 'The journal tells what has happened.');
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      this.assertNotClosed(await this.load(tenantId));
      const { kind, domain, text, sharedWithTenant } = input;
      const id = await this.journal.write({
        tenantId,
        at,
        kind,
        domain,
        text,
        sharedWithTenant,
        authorId: actor.userId,
      });
      await this.note(actor, 'record.entry', 'record_entry', id, tenantId, { kind });
      await this.alerts.watch(tenantId);
      return id;
    });
  }

  async addObjective(tenantId: string, input: ObjectiveInput, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    if (input.targetOn !== null && input.targetOn < dayOf(now))
      throw invalid('targetOn', 'in_the_past', 'An objective is for a day to come.');
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const record = await this.load(tenantId);
      if (!record) throw conflict('record_not_opened', 'Open the support record before agreeing on objectives.');
      this.assertNotClosed(record);
      await this.db.repo(ObjectiveEntity).insert({
        ...input,
        id,
        recordId: record.id,
        title: this.confidential.seal({ table: 'objectives', id }, input.domain, input.title),
        state: 'in_progress',
        endedAt: null,
        placementId: null,
        createdAt: now,
        version: 1,
      });
      await this.note(actor, 'objective.create', 'objective', id, tenantId);
      return id;
    });
  }

  async setObjectiveState(id: string, state: ObjectiveState, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const objective = await this.db
        .repo(ObjectiveEntity)
        .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!objective) throw notFound('objective');
      const record = await this.db.repo(SupportRecordEntity).findOneByOrFail({ id: objective.recordId });
      await this.access.require(actor, record.tenantId, 'record');
      this.assertNotClosed(record);
      assertTransition(OBJECTIVE_TRANSITIONS, objective.state, state, 'objective');
      Object.assign(objective, {
        state,
        endedAt: state === 'in_progress' ? null : this.clock.now(),
        placementId: null,
      });
      await this.db.repo(ObjectiveEntity).save(objective);
      await this.note(actor, 'objective.state', 'objective', id, record.tenantId, { state });
    });
  }

  /** The open one, else the one closed last. Locked, so that nothing is added while somebody else closes it. */
  private load(tenantId: string): Promise<SupportRecordEntity | null> {
    return this.db.repo(SupportRecordEntity).findOne({
      where: { tenantId },
      // 'open' comes after 'closed'.
      order: { state: 'DESC', openedAt: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private assertNotClosed(record: SupportRecordEntity | null): void {
    if (record?.state === 'closed') throw conflict('record_closed', 'This support record is closed.');
  }

  private note(
    actor: Actor,
    action: string,
    kind: string,
    id: string,
    tenantId: string,
    details: Record<string, string> = {},
  ): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind, id },
      tenantId,
      details,
    });
  }
}
