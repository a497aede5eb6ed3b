import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, FieldCipher } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf } from '#kernel';
import { TenantAccess } from '#tenants';
import { isConfidential, type RecordView, viewOf } from '../domain/confidentiality.js';
import { labelOf, placementOf, SENDINGS, TOLD } from './alert.views.js';
import { type AlertKind, type Due, duesOf, isLate, isOfMoney } from './domain/alerts.js';
import { type Condition, definitionOf, type ProgrammeDefinition } from './domain/definition.js';
import { contactRhythm } from './domain/placed.js';
import { checklistOn, lastDayOf, missingOf, type Proof, stepsOf } from './domain/rules.js';
import { currentRecordOf, Programmes } from './programmes.service.js';
import { RecordFacts } from './record-facts.queries.js';
import { type WatchedRecord, WatchQueries } from './watch.queries.js';

interface CurrentRow {
  recordId: string;
  state: 'open' | 'closed';
  openedOn: string;
  profile: string | null;
  housingOutcome: string | null;
  programmeId: string;
}

/** The programme of one household, as far as the wall lets the reader see it. */
@Injectable()
export class TenantProgrammeQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly access: TenantAccess,
    private readonly audit: Audit,
    private readonly programmes: Programmes,
    private readonly watch: WatchQueries,
    private readonly facts: RecordFacts,
  ) {}

  async read(actor: Actor, tenantId: string, asIf: string | undefined): Promise<Record<string, unknown>> {
    const tenant = await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: 'record.read',
      subject: { kind: 'tenant', id: tenantId },
      tenantId,
      details: { view, part: 'programme' },
    });
    const current = await this.current(tenantId);
    const records = await this.facts.records(tenantId);
    const person = {
      tenantId,
      qpv: tenant.qpv,
      sheltered: tenant.sheltered,
      volunteers: await this.facts.volunteers(tenantId),
      records,
    };
    if (current?.state === 'open') {
      const facts = await this.watch.ofTenant(tenantId, dayOf(this.clock.now()));
      if (facts) return { ...person, ...(await this.under(facts, current, view)) };
    }
    if (asIf !== undefined) {
      const programme = await this.programmes.inUse(actor.organisationId, asIf);
      const facts = await this.watch.beforeOpening(tenantId, programme.id, dayOf(this.clock.now()));
      if (facts) return { ...person, ...(await this.under(facts, null, view)), state: current?.state ?? 'not_opened' };
    }
    return { ...person, ...EMPTY, ...(current ? await this.ended(current, view) : {}) };
  }

  private async under(facts: WatchedRecord, current: CurrentRow | null, view: RecordView) {
    const { definition } = facts;
    const today = dayOf(this.clock.now());
    const told = (condition: Condition) => view !== 'without_confidential' || !isConfidential(condition.domain);
    const conditions = definition.audience.conditions.filter(told);
    const hidden = new Set(definition.audience.conditions.filter((one) => !told(one)).map(({ key }) => key));
    const shown = ({ kind, subject }: { kind: string; subject: string }) =>
      kind === 'proof_expiring' ? !hidden.has(subject) : view !== 'without_confidential' || !isOfMoney(kind);
    const dues = current ? duesOf(facts, today).filter(shown) : [];
    const doneBy = current ? await this.facts.doneBy(current.recordId) : new Map<string, string>();
    return {
      ...EMPTY,
      state: current?.state ?? 'not_opened',
      recordId: current?.recordId ?? null,
      openedOn: current?.openedOn ?? null,
      programme: await this.programme(facts.programmeId),
      checklist: await this.checklist(conditions, facts, view),
      complete: missingOf(facts.checklist).length === 0,
      steps: current
        ? stepsOf(definition, facts.openedOn, facts.stepsDone).map((step) => ({
            ...step,
            doneBy: doneBy.get(step.key) ?? null,
          }))
        : [],
      dues: dues.map((due: Due) => ({
        kind: due.kind,
        label: labelOf(definition, due.kind, due.subject),
        dueOn: due.dueOn,
        placementId: placementOf(due.kind, due.subject),
        late: isLate(due, today),
      })),
      alerts: current ? await this.alerts(current.recordId, definition, shown, view) : [],
      contact: current
        ? { ...contactRhythm(definition.rhythm, facts.running), usualDays: definition.rhythm.contactDays }
        : null,
      lastDay: current ? lastDayOf(definition, facts.openedOn, facts.extendedUntil) : null,
      ...(current ? await this.course(current, view) : {}),
    };
  }

  /** A profile may be one of health, and the reason of an extension any: neither is for volunteers. */
  private async course({ recordId, profile, housingOutcome }: CurrentRow, view: RecordView) {
    const inner = view !== 'without_confidential';
    return {
      profile: inner ? profile : null,
      housingOutcome,
      situation: await this.facts.situation(recordId),
      extensions: inner ? await this.facts.extensions(recordId) : [],
    };
  }

  private async ended(current: CurrentRow, view: RecordView) {
    return {
      state: current.state,
      recordId: current.recordId,
      openedOn: current.openedOn,
      programme: await this.programme(current.programmeId),
      ...(await this.course(current, view)),
    };
  }

  private async checklist(conditions: readonly Condition[], facts: WatchedRecord, view: RecordView) {
    const rows = await this.db.query<{ id: string; condition: string; words: string; notedBy: string; notedAt: Date }>(
      `SELECT DISTINCT ON (c.condition) c.id, c.condition, c.words, u.display_name AS "notedBy", c.noted_at AS "notedAt"
       FROM condition_proofs c JOIN users u ON u.id = c.noted_by
       WHERE c.tenant_id = $1 AND c.programme_id = $2 AND c.withdrawn_at IS NULL ORDER BY c.condition, c.noted_at DESC, c.id`,
      [facts.tenantId, facts.programmeId],
    );
    const noted = new Map(rows.map((row) => [row.condition, row]));
    const proofs = new Map<string, Proof>(facts.proofs.map((proof) => [proof.condition, proof]));
    const states = new Map(
      checklistOn(conditions, facts.proofs, dayOf(this.clock.now())).map((status) => [status.key, status]),
    );
    return conditions.map((condition) => {
      const proof = proofs.get(condition.key);
      const row = noted.get(condition.key);
      return {
        ...condition,
        ...states.get(condition.key),
        proof: proof
          ? {
              id: row?.id ?? null,
              how: proof.how,
              onDay: proof.onDay,
              bornOn: view === 'without_confidential' ? null : proof.bornOn,
              // Words are notes: a manager reads none, a volunteer those of conditions that they see.
              words: row && view !== 'outline' ? this.cipher.decrypt(row.words, `condition_proofs:${row.id}`) : null,
              expiresOn: proof.expiresOn,
              notedBy: row?.notedBy ?? null,
              notedAt: row?.notedAt ?? null,
            }
          : null,
      };
    });
  }

  private async alerts(
    recordId: string,
    definition: ProgrammeDefinition,
    shown: (alert: { kind: string; subject: string }) => boolean,
    view: RecordView,
  ) {
    const rows = await this.db.query<{ id: string; kind: AlertKind; subject: string; words: string | null }>(
      `SELECT a.id, a.kind, a.subject, a.due_on AS "dueOn", a.since, a.words, u.display_name AS "raisedBy", ${TOLD} AS told, ${SENDINGS} AS sendings
       FROM record_alerts a LEFT JOIN users u ON u.id = a.raised_by
       WHERE a.record_id = $1 AND a.cleared_at IS NULL ORDER BY a.kind = 'urgent' DESC, a.due_on, a.id`,
      [recordId],
    );
    return rows.filter(shown).map((row) => ({
      ...row,
      label: labelOf(definition, row.kind, row.subject),
      placementId: placementOf(row.kind, row.subject),
      service: row.kind === 'urgent' ? row.subject.split(':')[0] : null,
      words: row.words === null || view !== 'full' ? null : this.cipher.decrypt(row.words, `record_alerts:${row.id}`),
    }));
  }

  private async programme(id: string) {
    const row = await this.db.one<{ id: string; name: string; template: string; definition: unknown }>(
      'SELECT id, name, template, definition FROM programmes WHERE id = $1',
      [id],
    );
    if (!row) return null;
    const definition = definitionOf(row.definition);
    return { ...row, ...definition, refusesIncomplete: definition.audience.rule === 'refuse' };
  }

  private async current(tenantId: string): Promise<CurrentRow | undefined> {
    return this.db.one<CurrentRow>(
      `SELECT id AS "recordId", state, (opened_at AT TIME ZONE 'Europe/Paris')::date AS "openedOn", profile,
         housing_outcome AS "housingOutcome", programme_id AS "programmeId"
       FROM support_records WHERE id = ${currentRecordOf('$1')}`,
      [tenantId],
    );
  }
}

const EMPTY = {
  state: 'not_opened',
  ...{ recordId: null, openedOn: null, programme: null },
  checklist: [],
  complete: false,
  steps: [],
  dues: [],
  alerts: [],
  contact: null,
  lastDay: null,
  extensions: [],
  profile: null,
  housingOutcome: null,
  situation: null,
};
