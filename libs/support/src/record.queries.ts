import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { TenantAccess } from '#tenants';
import { Confidential } from './confidential.js';
import {
  type AssessedDomain,
  CONFIDENTIAL,
  type EntryDomain,
  type RecordView,
  showsVisitNote,
  viewOf,
} from './domain/confidentiality.js';
import { type EntryKind, showsObjective, showsText } from './domain/record.js';
import { currentRecordOf } from './programmes/programmes.service.js';

const MOST_ENTRIES = 500;

interface EntryRow {
  id: string;
  kind: EntryKind;
  domain: EntryDomain;
  text: string;
  visitId: string | null;
  visitNote: string | null;
  notedBy: string | null;
  source: string | null;
  total: number;
}

@Injectable()
export class RecordQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly audit: Audit,
  ) {}

  /**
   * The support record as far as the wall lets this actor see it. Domains closed to a view are not loaded, words closed to it not
   * decrypted. The reading is in the audit trail before anything is answered.
   */
  async read(actor: Actor, tenantId: string, exception: string | undefined): Promise<Record<string, unknown>> {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, exception);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: exception === undefined ? 'record.read' : 'record.read_exception',
      subject: { kind: 'tenant', id: tenantId },
      tenantId,
      details: exception === undefined ? { view } : { view, reason: exception },
    });
    const closed = view === 'without_confidential' ? CONFIDENTIAL : [];
    const record = await this.db.one(
      `SELECT r.id, r.state, r.programme, p.id AS "programmeId", p.name AS "programmeName", r.opened_at AS "openedAt", u.display_name AS "openedBy", r.closed_at AS "closedAt",
         r.close_reason AS "closeReason"
       FROM support_records r JOIN users u ON u.id = r.opened_by JOIN programmes p ON p.id = r.programme_id
       WHERE r.id = ${currentRecordOf('$1')}`,
      [tenantId],
    );
    const entries = await this.entries(actor, tenantId, view, closed);
    return {
      tenantId,
      view,
      ...(record ?? {
        state: 'not_opened',
        programme: null,
        programmeId: null,
        programmeName: null,
        openedAt: null,
        openedBy: null,
        closedAt: null,
        closeReason: null,
      }),
      ...entries,
      objectives: await this.objectives(tenantId, view, closed),
      assessments: await this.assessments(tenantId, view, closed),
      placements: await this.db.query(
        `SELECT id, kind, title, organisation_name AS organisation, contract, state, promised_at AS "promisedAt",
           started_on AS "startedOn", ended_on AS "endedOn"
         FROM placements WHERE tenant_id = $1 ORDER BY promised_at DESC, id`,
        [tenantId],
      ),
    };
  }

  private async entries(actor: Actor, tenantId: string, view: RecordView, closed: readonly EntryDomain[]) {
    const rows = await this.db.query<EntryRow>(
      `SELECT e.id, e.at, e.kind, e.domain, e.text, u.display_name AS author, e.shared_with_tenant AS "sharedWithTenant", e.source,
         v.id AS "visitId", v.note AS "visitNote", v.noted_by AS "notedBy", count(*) OVER () AS total
       FROM record_entries e LEFT JOIN users u ON u.id = e.author_id LEFT JOIN visits v ON e.source = 'visit:' || v.id
       WHERE e.tenant_id = $1 AND e.domain <> ALL($2::text[]) ORDER BY e.at DESC, e.seq DESC LIMIT $3`,
      [tenantId, closed, MOST_ENTRIES],
    );
    const entries = rows.map((row) => ({
      ...row,
      text: showsText(view, row.kind, row.domain, row.source !== null)
        ? this.confidential.open({ table: 'record_entries', id: row.id }, row.domain, row.text)
        : null,
      visitNote:
        row.visitId !== null && row.visitNote !== null && showsVisitNote(view, row.notedBy === actor.userId)
          ? this.confidential.openVisitNote(row.visitId, row.visitNote)
          : null,
    }));
    return { entries, entriesTotal: rows[0]?.total ?? 0 };
  }

  private async objectives(tenantId: string, view: RecordView, closed: readonly EntryDomain[]) {
    const rows = await this.db.query<{ id: string; domain: AssessedDomain; title: string }>(
      `SELECT o.id, o.domain, o.title, o.reached_by AS "reachedBy", o.state, o.target_on AS "targetOn", o.ended_at AS "endedAt",
         o.placement_id AS "placementId", o.created_at AS "createdAt"
       FROM objectives o WHERE o.record_id = ${currentRecordOf('$1')} AND o.domain <> ALL($2::text[]) ORDER BY o.domain, o.created_at, o.id`,
      [tenantId, closed],
    );
    return rows.map((row) => ({
      ...row,
      title: showsObjective(view, row.domain)
        ? this.confidential.open({ table: 'objectives', id: row.id }, row.domain, row.title)
        : null,
    }));
  }

  private async assessments(tenantId: string, view: RecordView, closed: readonly EntryDomain[]) {
    const rows = await this.db.query<{ id: string; domain: AssessedDomain; note: string | null }>(
      `SELECT DISTINCT ON (domain) id, domain, level, barrier, note, at FROM assessments
       WHERE tenant_id = $1 AND domain <> ALL($2::text[]) ORDER BY domain, at DESC, id`,
      [tenantId, closed],
    );
    return rows.map((row) => ({
      ...row,
      note:
        view === 'outline' || row.note === null
          ? null
          : this.confidential.open({ table: 'assessments', id: row.id }, row.domain, row.note),
    }));
  }
}
