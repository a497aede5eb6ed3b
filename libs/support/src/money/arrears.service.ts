import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { type BalanceSource, balanceOn } from './domain/balances.js';
import { MoneyAudit } from './money-audit.js';
import type { BalanceDay, NewBalance, NewErasure } from './tenancies.dto.js';
import { Tenancies, type Tenancy } from './tenancies.service.js';

/** What is put down for a day that already had a figure of the same source. */
export type Noted = 'added' | 'corrected' | 'same';

/** What a tenant owes their landlord, tenancy by tenancy and day by day, as the landlord or the association notes it. */
@Injectable()
export class Arrears {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly tenancies: Tenancies,
    private readonly audit: MoneyAudit,
  ) {}

  /** The balance at the end of that day. A second figure for the same day corrects the first, which is kept aside. */
  async note(tenantId: string, { onDay, balanceCents, tenancyId }: NewBalance, actor: Actor): Promise<void> {
    if (onDay > dayOf(this.clock.now()))
      throw invalid('onDay', 'in_the_future', 'A balance is known once the day has come.');
    await this.db.transaction(async () => {
      const tenant = await this.access.require(actor, tenantId, 'arrears');
      const tenancy = await this.chosen(tenantId, tenancyId, actor);
      const landlordId = actor.role === 'landlord_staff' ? actor.organisationId : tenant.landlordId;
      if (!tenancy && landlordId === null)
        throw conflict('no_tenancy', 'Add the tenancy first: who the landlord is, and since when.');
      await this.put(
        // A tenancy has its own landlord, or one without an account: not the person's present one.
        { tenantId, id: tenancy?.id ?? null, landlordId: tenancy ? tenancy.landlordId : landlordId },
        onDay,
        balanceCents,
        sourceOf(actor),
        actor,
      );
      await this.audit.note(actor, 'arrears.note', 'tenant', tenantId, tenantId, { onDay });
    });
  }

  /** In the caller's transaction; a tenancy without an id is found or made by the database. */
  async put(
    { id, tenantId, landlordId }: Pick<Tenancy, 'tenantId' | 'landlordId'> & { id: string | null },
    onDay: IsoDay,
    balanceCents: number,
    source: BalanceSource,
    actor: Actor,
  ): Promise<Noted> {
    const now = this.clock.now();
    const [made] = await this.db.query<{ tenancyId: string }>(
      `INSERT INTO arrears_balances (tenancy_id, tenant_id, landlord_id, on_day, balance_cents, source, noted_at, noted_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (tenancy_id, on_day, source) DO NOTHING RETURNING tenancy_id AS "tenancyId"`,
      [id, tenantId, landlordId, onDay, balanceCents, source, now, actor.userId],
    );
    if (made) return 'added';
    const { length: kept } = await this.db.query(
      `WITH before AS (
         SELECT b.* FROM arrears_balances b JOIN tenancies y ON y.id = b.tenancy_id
         WHERE b.on_day = $1 AND b.source = $2 AND y.tenant_id = $3 AND y.landlord_id IS NOT DISTINCT FROM $4
           AND ($5::uuid IS NULL OR y.id = $5) AND b.balance_cents <> $6 FOR UPDATE OF b
       ), kept AS (
         INSERT INTO arrears_corrections (id, tenancy_id, on_day, source, balance_cents, noted_at, noted_by, corrected_at, corrected_by)
         SELECT gen_random_uuid(), tenancy_id, on_day, source, balance_cents, noted_at, noted_by, $7, $8 FROM before RETURNING id
       ), changed AS (
         UPDATE arrears_balances b SET balance_cents = $6, noted_at = $7, noted_by = $8 FROM before
         WHERE (b.tenancy_id, b.on_day, b.source) = (before.tenancy_id, before.on_day, before.source) RETURNING 1
       ) SELECT 1 FROM kept, changed`,
      [onDay, source, tenantId, landlordId, id, balanceCents, now, actor.userId],
    );
    return kept ? 'corrected' : 'same';
  }

  /** Takes back a figure that should never have been noted; it stays among the corrections. What the referral said stays as it was said. */
  async withdraw(tenantId: string, { tenancyId, onDay }: BalanceDay, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'arrears');
      const tenancy = await this.chosen(tenantId, tenancyId, actor);
      const own = actor.role === 'landlord_staff' ? ['landlord', 'import'] : ['association'];
      const rows = await this.db.query(
        `WITH gone AS (DELETE FROM arrears_balances WHERE tenancy_id = $1 AND on_day = $2 AND source = ANY($3) RETURNING *)
         INSERT INTO arrears_corrections (id, tenancy_id, on_day, source, balance_cents, noted_at, noted_by, corrected_at, corrected_by)
         SELECT gen_random_uuid(), tenancy_id, on_day, source, balance_cents, noted_at, noted_by, $4, $5 FROM gone RETURNING id`,
        [tenancy?.id, onDay, own, this.clock.now(), actor.userId],
      );
      if (!rows.length) throw notFound('balance');
      await this.audit.note(actor, 'arrears.withdraw', 'tenant', tenantId, tenantId, { onDay });
    });
  }

  async list(tenantId: string, actor: Actor): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, tenantId, 'arrears');
    await this.audit.note(actor, 'arrears.read', 'tenant', tenantId, tenantId);
    const ids = (await this.tenancies.of(tenantId, actor)).map(({ id }) => id);
    const accounts = await this.tenancies.accounts(ids, actor);
    return [...accounts.values()]
      .flatMap(({ balances }) => balances)
      .sort((a, b) => b.onDay.localeCompare(a.onDay))
      .map((balance) => ({ ...balance }));
  }

  /** What balances said before they were corrected or withdrawn, the newest correction first. */
  async corrections(tenantId: string, actor: Actor): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, tenantId, 'arrears');
    await this.audit.note(actor, 'arrears.read', 'tenant', tenantId, tenantId);
    const ids = (await this.tenancies.of(tenantId, actor)).map(({ id }) => id);
    return this.db.query(
      `SELECT c.tenancy_id AS "tenancyId", c.on_day AS "onDay", c.source, c.balance_cents AS "balanceCents", c.noted_at AS "notedAt",
         n.display_name AS "notedBy", c.corrected_at AS "correctedAt", u.display_name AS "correctedBy"
       FROM arrears_corrections c LEFT JOIN users n ON n.id = c.noted_by LEFT JOIN users u ON u.id = c.corrected_by
       WHERE c.tenancy_id = ANY($1) AND ($2 OR c.source <> 'association') ORDER BY c.corrected_at DESC, c.on_day DESC, c.id LIMIT 200`,
      [ids, actor.role !== 'landlord_staff'],
    );
  }

  /** Arrears that nobody pays and nobody owes any more. They fall, and nothing of it counts as recovered. */
  async erase(tenancyId: string, { onDay, cents, kind }: NewErasure, actor: Actor): Promise<string> {
    const now = this.clock.now();
    if (onDay > dayOf(now)) throw invalid('onDay', 'in_the_future', 'What is erased is noted once it is.');
    return this.db.transaction(async () => {
      await this.db.query('SELECT 1 FROM tenancies WHERE id = $1 FOR UPDATE', [tenancyId]);
      const tenancy = await this.tenancies.require(tenancyId, actor);
      const account = (await this.tenancies.accounts([tenancyId], actor)).get(tenancyId);
      const owed = balanceOn(account?.balances ?? [], account?.erasures ?? [], onDay) ?? 0;
      if (cents > owed) throw invalid('cents', 'more_than_owed', `On that day ${Math.max(0, owed)} cents were owed.`);
      const id = this.ids.uuid();
      await this.db.query(
        `INSERT INTO arrears_erasures (id, tenancy_id, on_day, cents, kind, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, tenancyId, onDay, cents, kind, actor.userId, now],
      );
      await this.audit.note(actor, 'arrears.erase', 'tenancy', tenancyId, tenancy.tenantId, { kind });
      return id;
    });
  }

  /** Takes back one's own: the landlord what its staff noted, the association what it noted itself. It is kept among the corrections. */
  async withdrawErasure(tenancyId: string, id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const tenancy = await this.tenancies.require(tenancyId, actor);
      const rows = await this.db.query(
        `WITH gone AS (DELETE FROM arrears_erasures e USING users u WHERE e.id = $1 AND e.tenancy_id = $2 AND e.step_id IS NULL AND u.id = e.noted_by
           AND (u.role = 'landlord_staff') = $3 RETURNING e.*)
         INSERT INTO arrears_corrections (id, tenancy_id, on_day, source, balance_cents, noted_at, noted_by, corrected_at, corrected_by)
         SELECT gen_random_uuid(), tenancy_id, on_day, 'erasure', cents, noted_at, noted_by, $4, $5 FROM gone RETURNING id`,
        [id, tenancyId, actor.role === 'landlord_staff', this.clock.now(), actor.userId],
      );
      if (!rows.length) throw notFound('erasure');
      await this.audit.note(actor, 'arrears.withdraw_erasure', 'tenancy', tenancyId, tenancy.tenantId);
    });
  }

  /** The one that is named, or the only one. None yet: undefined. */
  private async chosen(tenantId: string, tenancyId: string | undefined, actor: Actor): Promise<Tenancy | undefined> {
    const all = await this.tenancies.of(tenantId, actor);
    if (tenancyId === undefined) {
      const running = all.filter(({ endsOn }) => endsOn === null);
      if (all.length > 1 && running.length !== 1)
        throw invalid('tenancyId', 'required', 'There are several tenancies: say which one it is.');
      return all.length === 1 ? all[0] : running[0];
    }
    const found = all.find(({ id }) => id === tenancyId);
    if (!found) throw notFound('tenancy');
    return found;
  }
}

const sourceOf = (actor: Actor): BalanceSource => (actor.role === 'landlord_staff' ? 'landlord' : 'association');
