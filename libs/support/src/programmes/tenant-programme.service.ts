import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { SupportRecordEntity } from '../support.entities.js';
import { Alerts } from './alerts.service.js';
import { definitionOf, type ProgrammeDefinition } from './domain/definition.js';
import { lastDayOf } from './domain/rules.js';
import type { Course, Extension, NewSituation } from './programmes.dto.js';
import {
  ProgrammeEntity,
  RecordExtensionEntity,
  RecordSituationEntity,
  RecordStepEntity,
} from './programmes.entities.js';

export interface OpenRecord {
  record: SupportRecordEntity;
  definition: ProgrammeDefinition;
}

/** What is noted of a household under its programme. */
@Injectable()
export class TenantProgramme {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly alerts: Alerts,
  ) {}

  /** @throws DomainError `unknown_step`, `future_day`, `record_not_open` */
  async stepDone(tenantId: string, key: string, doneOn: string, actor: Actor): Promise<void> {
    this.assertPast('doneOn', doneOn);
    await this.change(tenantId, actor, 'programme.step', { step: key }, async ({ record, definition }) => {
      const step = definition.steps.find((one) => one.key === key);
      if (!step) throw notFound('step');
      await this.db.query(
        `INSERT INTO record_steps (record_id, step, path, done_on, done_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (record_id, step) DO UPDATE SET done_on = excluded.done_on, done_by = excluded.done_by, noted_at = excluded.noted_at`,
        [record.id, key, step.path, doneOn, actor.userId, this.clock.now()],
      );
    });
  }

  async stepUndone(tenantId: string, key: string, actor: Actor): Promise<void> {
    await this.change(tenantId, actor, 'programme.step_undone', { step: key }, async ({ record }) => {
      const { affected } = await this.db.repo(RecordStepEntity).delete({ recordId: record.id, step: key });
      if (!affected) throw notFound('step');
    });
  }

  /** A manager lets support go on beyond the maximum length. @throws DomainError `no_maximum` (conflict) */
  async extend(tenantId: string, { untilDay, reason }: Extension, actor: Actor): Promise<void> {
    await this.change(tenantId, actor, 'programme.extend', { untilDay }, async ({ record, definition }) => {
      const lastDay = lastDayOf(definition, dayOf(record.openedAt), await this.extendedUntil(record.id));
      if (lastDay === null) throw conflict('no_maximum', 'This programme has no maximum length.');
      if (untilDay <= lastDay || untilDay < dayOf(this.clock.now()))
        throw invalid('untilDay', 'no_longer', 'An extension ends after the last day there is, and not in the past.');
      await this.db.repo(RecordExtensionEntity).insert({
        id: this.ids.uuid(),
        recordId: record.id,
        untilDay,
        reason,
        byUser: actor.userId,
        at: this.clock.now(),
      });
    });
  }

  async setCourse(tenantId: string, course: Course, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const { qpv, profile, housingOutcome } = course;
      if (qpv !== undefined)
        await this.db.query(
          'UPDATE tenants SET qpv = $2, version = version + 1, updated_at = $3 WHERE id = $1 RETURNING id',
          [tenantId, qpv, this.clock.now()],
        );
      if (profile !== undefined || housingOutcome !== undefined) {
        const { record, definition } = await this.newest(tenantId);
        if (profile != null && !definition.profiles.some(({ key }) => key === profile))
          throw invalid('profile', 'unknown_profile', 'The programme has no such profile.');
        if (profile !== undefined) record.profile = profile;
        if (housingOutcome !== undefined) record.housingOutcome = housingOutcome;
        await this.db.repo(SupportRecordEntity).save(record);
      }
      await this.note(actor, 'programme.course', tenantId, {});
    });
  }

  async addSituation(tenantId: string, { situation, onDay }: NewSituation, actor: Actor): Promise<void> {
    this.assertPast('onDay', onDay);
    await this.change(tenantId, actor, 'programme.situation', { situation }, async ({ record, definition }) => {
      if (!definition.seeksEmployment)
        throw conflict('no_employment', 'This programme is support without employment: nothing of it is noted.');
      await this.db.repo(RecordSituationEntity).insert({
        id: this.ids.uuid(),
        recordId: record.id,
        situation,
        onDay,
        notedBy: actor.userId,
        notedAt: this.clock.now(),
      });
    });
  }

  /** Inside one transaction: within the wall, on the open record, audited, and looked at again afterwards. */
  async change(
    tenantId: string,
    actor: Actor,
    action: string,
    details: Record<string, string>,
    work: (open: OpenRecord) => Promise<void>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const open = await this.newest(tenantId);
      if (open.record.state !== 'open') throw conflict('record_closed', 'This support record is closed.');
      await work(open);
      await this.note(actor, action, tenantId, details);
      await this.alerts.watch(tenantId);
    });
  }

  async newest(tenantId: string): Promise<OpenRecord> {
    const record = await this.db.repo(SupportRecordEntity).findOne({
      where: { tenantId },
      // 'open' comes after 'closed'.
      order: { state: 'DESC', openedAt: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!record) throw conflict('record_not_opened', 'This tenant has no support record yet.');
    const programme = await this.db.repo(ProgrammeEntity).findOneByOrFail({ id: record.programmeId });
    return { record, definition: definitionOf(programme.definition) };
  }

  assertPast(path: string, day: string): void {
    if (day > dayOf(this.clock.now())) throw invalid(path, 'in_the_future', 'What is noted has happened.');
  }

  private async extendedUntil(recordId: string): Promise<string | null> {
    const row = await this.db.one<{ until: string | null }>(
      'SELECT max(until_day) AS until FROM record_extensions WHERE record_id = $1',
      [recordId],
    );
    return row?.until ?? null;
  }

  note(actor: Actor, action: string, tenantId: string, details: Record<string, string>): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'tenant', id: tenantId },
      tenantId,
      details,
    });
  }
}
