import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { assertClosable, type LeftOpen } from '../domain/closing.js';
import { CONFIDENTIAL, type RecordView, viewOf } from '../domain/confidentiality.js';
import type { ClosingInput } from './closing.dto.js';
import { RecordFinder } from './record-finder.js';
import { RecordTrail } from './trail.js';

type Review = Awaited<ReturnType<Closings['review']>>;
interface Closing extends Review {
  id: string;
  reached: string | null;
  words: string | null;
}

/** Who sees no money sees no balance, and of the levels those that are not confidential. */
function within<T extends Review>(view: RecordView, review: T): T {
  if (view !== 'without_confidential') return review;
  const levels = Object.entries(review.levels).filter(
    ([domain]) => !(CONFIDENTIAL as readonly string[]).includes(domain),
  );
  return { ...review, balanceCents: null, balanceOn: null, levels: Object.fromEntries(levels) };
}

/** Ends support with a reason and a look back. The record stays to be read; taking support up again opens another one. */
@Injectable()
export class Closings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly finder: RecordFinder,
    private readonly trail: RecordTrail,
  ) {}

  async close(
    tenantId: string,
    { reason, reached, words, housingOutcome, leaveOpen }: ClosingInput,
    actor: Actor,
  ): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const record = await this.finder.current(tenantId);
      if (!record) throw conflict('record_not_opened', 'This tenant has no support record yet.');
      if (record.state === 'closed')
        throw conflict('illegal_transition', 'A support record that is closed cannot become closed.');
      await this.finder.open(tenantId);
      const review = await this.review(tenantId, record.id);
      assertClosable(review.leftOpen, leaveOpen);
      const id = this.ids.uuid();
      const now = this.clock.now();
      await this.db.query(
        `UPDATE support_records SET state = 'closed', closed_at = $2, close_reason = $3,
           housing_outcome = coalesce($4, housing_outcome), version = version + 1 WHERE id = $1`,
        [record.id, now, reason, housingOutcome],
      );
      await this.db.query(
        `INSERT INTO record_closings (id, record_id, reached, words, balance_cents, balance_on, levels, left_open, closed_by, closed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, record.id, reached && this.confidential.hide({ table: 'record_closings', id }, reached)],
          words && this.confidential.hide({ table: 'record_closings.words', id }, words),
          ...[review.balanceCents, review.balanceOn, JSON.stringify(review.levels), JSON.stringify(review.leftOpen)],
          ...[actor.userId, now],
        ],
      );
      await this.trail.note(actor, 'record.close', 'support_record', record.id, tenantId, { reason });
    });
  }

  /** What closing now would say, and what was said at each closing, the newest first. */
  async read(tenantId: string, actor: Actor) {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, undefined);
    await this.trail.read(actor, tenantId, 'closing', { view });
    const record = await this.finder.current(tenantId);
    const rows = await this.db.query<Closing>(
      `SELECT c.id, c.reached, c.words, c.balance_cents AS "balanceCents", c.balance_on AS "balanceOn", c.levels, c.left_open AS "leftOpen",
         r.close_reason AS reason, u.display_name AS "closedBy", c.closed_at AS "closedAt"
       FROM record_closings c JOIN support_records r ON r.id = c.record_id JOIN users u ON u.id = c.closed_by
       WHERE r.tenant_id = $1 ORDER BY c.closed_at DESC, c.id`,
      [tenantId],
    );
    const reads = view === 'full';
    const closings = rows.map((row) => ({
      ...within(view, row),
      reached:
        reads && row.reached !== null
          ? this.confidential.show({ table: 'record_closings', id: row.id }, row.reached)
          : null,
      words: reads && row.words !== null ? this.wordsOf(row) : null,
    }));
    return { now: within(view, await this.review(tenantId, record?.id ?? null)), closings };
  }

  wordsOf({ id, words }: { id: string; words: string | null }): string | null {
    return words && this.confidential.show({ table: 'record_closings.words', id }, words);
  }

  async review(tenantId: string, recordId: string | null) {
    const balance = await this.db.one<{ cents: number; day: string }>(
      `SELECT balance_cents AS cents, on_day AS day FROM arrears_balances WHERE tenant_id = $1
       ORDER BY on_day DESC, source <> 'referral' DESC, noted_at DESC LIMIT 1`,
      [tenantId],
    );
    const levels = await this.db.query<{ domain: string; level: number; barrier: boolean; on: string }>(
      `SELECT DISTINCT ON (domain) domain, level, barrier, ((at AT TIME ZONE 'Europe/Paris')::date)::text AS "on"
       FROM assessments WHERE tenant_id = $1 ORDER BY domain, at DESC, id`,
      [tenantId],
    );
    return {
      balanceCents: balance?.cents ?? null,
      balanceOn: balance?.day ?? null,
      levels: Object.fromEntries(levels.map(({ domain, ...level }) => [domain, level])),
      leftOpen: await this.leftOpen(tenantId, recordId),
    };
  }

  private async leftOpen(tenantId: string, recordId: string | null): Promise<LeftOpen> {
    const counted = await this.db.one<LeftOpen>(
      `SELECT
         (SELECT count(*) FROM record_actions WHERE record_id = $2 AND state IN ('planned', 'in_progress', 'waiting')) AS actions,
         (SELECT count(*) FROM record_contracts c WHERE c.record_id = $2 AND c.state = 'draft' AND c.content IS NOT NULL
            AND c.number = (SELECT max(number) FROM record_contracts WHERE record_id = $2)) AS contract,
         (SELECT count(*) FROM visits WHERE tenant_id = $1 AND state = 'planned') AS visits`,
      [tenantId, recordId],
    );
    return counted ?? { actions: 0, contract: 0, visits: 0 };
  }
}
