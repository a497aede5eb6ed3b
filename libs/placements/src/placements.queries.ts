import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, FieldCipher } from '#database';
import type { Actor } from '#identity';
import { invalid, notFound, type Page, type PageQuery } from '#kernel';
import { wordsContext } from './checks.service.js';
import {
  CHECK_SIDES,
  type CheckAnswer,
  type CheckSide,
  contradictions,
  endsTold,
  type Settlement,
} from './domain/checks.js';
import type { PlacementKind, PlacementState } from './domain/placement-states.js';
import { PlacementAccess } from './placement-access.js';
import { columnsFor, FROM } from './placements.sql.js';

interface CheckRow extends CheckAnswer {
  id: string;
  comment: string | null;
  /** Encrypted. */
  words: string | null;
}
interface Row {
  id: string;
  total: number;
  tenantId: string | null;
  tenantName: string | null;
  /** Whom it is about, also for who may not know; never answered. */
  of: string;
  state: PlacementState;
  checks: CheckRow[];
  settlements: Settlement[];
}

/** For who follows the tenant alone. */
const INSIDE = ['via', 'stillLooking', 'contactName', 'contactEmail', 'contactPhone', 'settlements'] as const;
const INSIDE_OF_CHECK = ['said', 'askedAt', 'remindedAt', 'tries', 'wantsCall'] as const;
const FOLLOWING: readonly Actor['role'][] = ['case_worker', 'association_manager'];

@Injectable()
export class PlacementQueries {
  constructor(
    private readonly db: Db,
    private readonly access: PlacementAccess,
    private readonly audit: Audit,
    private readonly cipher: FieldCipher,
  ) {}

  async list(
    actor: Actor,
    query: PageQuery & {
      state?: PlacementState | undefined;
      kind?: PlacementKind | undefined;
      tenantId?: string | undefined;
    },
  ): Promise<Page<Record<string, unknown>>> {
    const { page, size, state, kind, tenantId } = query;
    if (tenantId && !FOLLOWING.includes(actor.role))
      throw invalid('tenantId', 'unknown_field', 'This query parameter is not known here.');
    const reach = this.access.condition(actor, 8);
    const rows = await this.db.query<Row>(
      `SELECT ${columnsFor(actor)}, count(*) OVER () AS total ${FROM}
       WHERE ($3::text IS NULL OR p.state = $3) AND ($4::text IS NULL OR p.kind = $4) AND ($5::uuid IS NULL OR p.tenant_id = $5)
       AND ${reach.sql} ORDER BY p.promised_at DESC, p.id LIMIT $6 OFFSET $7`,
      [...viewer(actor), state ?? null, kind ?? null, tenantId ?? null, size, (page - 1) * size, ...reach.params],
    );
    await this.noteNames(actor, rows);
    return { items: rows.map((row) => this.view(row, false)), total: rows[0]?.total ?? 0, page, size };
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const reach = this.access.condition(actor, 4);
    const row = await this.db.one<Row>(`SELECT ${columnsFor(actor)} ${FROM} WHERE p.id = $3 AND ${reach.sql}`, [
      ...viewer(actor),
      id,
      ...reach.params,
    ]);
    if (!row) throw notFound('placement');
    await this.noteNames(actor, [row]);
    const opens = actor.role === 'case_worker' && row.checks.some(({ words }) => words !== null);
    if (opens)
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'record.read',
        subject: { kind: 'tenant', id: row.of },
        tenantId: row.of,
        details: { part: 'placement_words' },
      });
    return this.view(row, opens);
  }

  /** An employer that is shown a name is in the audit trail, where the tenant can see it. */
  private async noteNames(actor: Actor, rows: readonly Row[]): Promise<void> {
    if (actor.role !== 'employer') return;
    await this.audit.recordDaily(
      rows
        .filter(({ tenantName }) => tenantName !== null)
        .map(({ id, of }) => ({
          actor: { kind: 'user', id: actor.userId },
          action: 'identity.read',
          subject: { kind: 'placement', id },
          tenantId: of,
          details: { employerId: actor.organisationId },
        })),
    );
  }

  /** @param opens whether the tenant's own words are for this reader, who then is in the trail */
  private view(row: Row, opens: boolean): Record<string, unknown> {
    const { tenantId, of: _, checks, ...rest } = row;
    const shown = checks.map(({ id: checkId, words, ...check }) => ({
      ...check,
      comment: words === null || !opens ? check.comment : this.cipher.decrypt(words, wordsContext(checkId)),
    }));
    if (tenantId === null)
      return {
        ...without(rest, INSIDE),
        checks: shown.map((check) => ({ ...without(check, INSIDE_OF_CHECK), said: null })),
      };
    return {
      ...rest,
      tenantId,
      checks: shown,
      contradictions: contradictions(checks, row.settlements),
      endsTold: row.state === 'started' ? endsTold(checks) : [],
    };
  }
}

function without<T extends object, K extends PropertyKey>(value: T, names: readonly K[]): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !(names as readonly string[]).includes(name)),
  ) as Omit<T, K>;
}

function viewer(actor: Actor): [boolean, CheckSide[]] {
  if (FOLLOWING.includes(actor.role)) return [true, [...CHECK_SIDES]];
  return [false, actor.role === 'employer' ? ['employer'] : []];
}
