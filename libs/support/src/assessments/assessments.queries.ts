import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, FieldCipher } from '#database';
import type { Actor } from '#identity';
import { notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { listsFor, type Marks, SCALES, type ScaleLevel, visibleLevels } from '../domain/assessment-lists.js';
import {
  ASSESSED_DOMAINS,
  type AssessedDomain,
  CONFIDENTIAL,
  type RecordView,
  viewOf,
} from '../domain/confidentiality.js';
import { selfContext } from './assessments.service.js';

interface ItemRow {
  id: string;
  at: Date;
  by: string;
  visitId: string | null;
  domain: AssessedDomain;
  level: number;
  barrier: boolean;
  note: string | null;
  marks: string | null;
}
interface ScaleRow extends ScaleLevel {
  at: Date;
  by: 'case_worker' | 'tenant';
  notedBy: string | null;
  visitId: string | null;
}
interface RoundView {
  at: Date;
  by: string;
  visitId: string | null;
  items: Record<string, unknown>[];
  scales: ScaleLevel[];
}

@Injectable()
export class AssessmentQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly cipher: FieldCipher,
    private readonly links: PersonalLinks,
    private readonly audit: Audit,
  ) {}

  /**
   * Every assessment of a household as far as the wall lets this actor see it: a volunteer none of the confidential domains and none of the
   * person's own words, a manager levels without what was ticked or written. The reading is in the trail before anything is answered.
   */
  async ofTenant(actor: Actor, tenantId: string, exception: string | undefined): Promise<Record<string, unknown>> {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, exception);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: exception === undefined ? 'record.read' : 'record.read_exception',
      subject: { kind: 'tenant', id: tenantId },
      tenantId,
      details: { part: 'assessments', view, ...(exception === undefined ? {} : { reason: exception }) },
    });
    const scales = await this.db.query<ScaleRow>(
      `SELECT s.scale, s.level, s.at, s.by, u.display_name AS "notedBy", s.visit_id AS "visitId" FROM scales s
       LEFT JOIN users u ON u.id = s.noted_by WHERE s.tenant_id = $1 ORDER BY s.at DESC, s.scale`,
      [tenantId],
    );
    return {
      view,
      rounds: await this.rounds(tenantId, view, scales),
      own: await this.own(tenantId, view, scales),
      lists: listsFor(view !== 'without_confidential'),
    };
  }

  /** What the personal page asks: nothing that was said before, since whoever made the link may look at it. */
  async page(token: string): Promise<Record<string, unknown>> {
    const { id, tenantId } = await this.links.resolve(token, 'self_assessment');
    const row = await this.db.one(
      `SELECT t.given_name AS "givenName", t.locale, (SELECT a.at FROM own_assessments a WHERE a.id = $2) AS "answeredAt",
         (SELECT u.display_name FROM tenant_assignments g JOIN users u ON u.id = g.user_id
          WHERE g.tenant_id = t.id AND g.role = 'referent' AND g.until IS NULL LIMIT 1) AS contact
       FROM tenants t WHERE t.id = $1 AND t.erased_at IS NULL`,
      [tenantId, id],
    );
    if (!row) throw notFound('link');
    return { ...row, domains: ASSESSED_DOMAINS, scales: SCALES };
  }

  private async rounds(tenantId: string, view: RecordView, scales: readonly ScaleRow[]): Promise<RoundView[]> {
    const closed = view === 'without_confidential' ? CONFIDENTIAL : [];
    const rows = await this.db.query<ItemRow>(
      `SELECT a.id, a.at, u.display_name AS by, a.visit_id AS "visitId", a.domain, a.level, a.barrier, a.note, a.marks
       FROM assessments a JOIN users u ON u.id = a.noted_by WHERE a.tenant_id = $1 AND a.domain <> ALL($2::text[])
       ORDER BY a.at DESC, array_position($3::text[], a.domain)`,
      [tenantId, closed, [...ASSESSED_DOMAINS]],
    );
    const rounds = new Map<number, RoundView>();
    const roundAt = (at: Date, by: string, visitId: string | null): RoundView => {
      const known = rounds.get(at.getTime()) ?? { at, by, visitId, items: [], scales: [] };
      rounds.set(at.getTime(), known);
      return known;
    };
    for (const row of rows) roundAt(row.at, row.by, row.visitId).items.push(this.item(row, view));
    for (const { at, by, notedBy, visitId, scale, level } of scales)
      if (by === 'case_worker') roundAt(at, notedBy ?? '', visitId).scales.push({ scale, level });
    return [...rounds.values()].sort((a, b) => b.at.getTime() - a.at.getTime());
  }

  private item({ id, domain, level, barrier, note, marks }: ItemRow, view: RecordView): Record<string, unknown> {
    const open = view !== 'outline';
    const ticked =
      open && marks !== null
        ? (JSON.parse(this.confidential.open({ table: 'assessments.marks', id }, domain, marks)) as Marks)
        : { barriers: [], strengths: [] };
    return {
      ...{ domain, level, barrier },
      ...ticked,
      note: open && note !== null ? this.confidential.open({ table: 'assessments', id }, domain, note) : null,
    };
  }

  private async own(tenantId: string, view: RecordView, scales: readonly ScaleRow[]) {
    const rows = await this.db.query<{ id: string; at: Date; levels: Record<string, number>; words: string | null }>(
      'SELECT id, at, levels, words FROM own_assessments WHERE tenant_id = $1 ORDER BY at DESC, id',
      [tenantId],
    );
    return rows.map(({ id, at, levels, words }) => ({
      at,
      levels: Object.entries(visibleLevels(levels, view !== 'without_confidential')).map(([domain, level]) => ({
        domain,
        level,
      })),
      scales: scales
        .filter((row) => row.by === 'tenant' && row.at.getTime() === at.getTime())
        .map(({ scale, level }) => ({ scale, level })),
      words: view === 'full' && words !== null ? this.cipher.decrypt(words, selfContext(id)) : null,
    }));
  }
}
