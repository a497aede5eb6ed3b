import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { START } from '../../../../test/support/test-app.js';
import { type Balance, inForce } from './domain/balances.js';
import { arrearsFigures, type DebtHistory, debtFigures } from './domain/recovered.js';
import type { MoneyStage } from './money.fixture.js';

/** Writes histories drawn by a fixed seed, and compares what the database sums with what the domain does. */
export async function compareFigures(s: MoneyStage): Promise<void> {
  let state = 42;
  const next = (least: number, most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return least + (state % (most - least + 1));
  };
  const day = () => `2026-${String(next(1, 11)).padStart(2, '0')}-${String(next(1, 21)).padStart(2, '0')}`;
  const { db } = s.t;
  const at = new Date(START);
  for (let round = 0; round < 40; round++) {
    const since = day();
    const id = randomUUID();
    await db.query(
      `INSERT INTO tenants (id, association_id, landlord_id, given_name, family_name, created_at, updated_at) VALUES ($1, $2, $3, 'A', 'B', $4, $4)`,
      [id, s.associationId, s.landlordId, at],
    );
    const tenancies: { balances: Balance[]; erasures: { onDay: string; cents: number }[] }[] = [];
    for (let home = 0; home < next(0, 2); home++) {
      const tenancyId = (
        await db.query<{ id: string }>(
          `INSERT INTO tenancies (id, tenant_id, landlord_id, created_at, updated_at) VALUES (gen_random_uuid(), $1, $2, $3, $3) RETURNING id`,
          [id, s.landlordId, at],
        )
      )[0]?.id;
      const balances: Balance[] = [];
      for (let row = 0; row < next(0, 6); row++) {
        const source = (['landlord', 'import', 'association'] as const)[next(0, 2)] ?? 'landlord';
        balances.push({
          onDay: next(0, 4) ? day() : since,
          balanceCents: next(-500, 3000),
          source,
          notedAt: new Date(at.getTime() + row * 1000),
        });
      }
      if (next(0, 1)) balances.push({ onDay: since, balanceCents: next(0, 3000), source: 'referral', notedAt: at });
      const known = [...new Map(balances.map((one) => [`${one.onDay} ${one.source}`, one])).values()];
      for (const { onDay, balanceCents, source, notedAt } of known)
        await db.query(
          `INSERT INTO arrears_balances (tenancy_id, tenant_id, landlord_id, on_day, balance_cents, source, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [tenancyId, id, s.landlordId, onDay, balanceCents, source, notedAt],
        );
      const erasures = Array.from({ length: next(0, 1) }, () => ({ onDay: day(), cents: next(1, 2000) }));
      for (const { onDay, cents } of erasures)
        await db.query(
          `INSERT INTO arrears_erasures (id, tenancy_id, on_day, cents, kind, noted_at) VALUES (gen_random_uuid(), $1, $2, $3, 'other', $4)`,
          [tenancyId, onDay, cents, at],
        );
      tenancies.push({ balances: known, erasures });
    }
    const figures = arrearsFigures(tenancies, since, '2026-11-22');
    const [row] = await db.query<Record<string, unknown>>(
      `SELECT start_cents AS "startCents", start_on AS "startOn", peak_cents AS "peakCents", peak_on AS "peakOn", now_cents AS "nowCents", now_on AS "nowOn",
         erased_cents AS "erasedCents", erased_after_peak_cents AS "erasedAfterPeakCents" FROM arrears_figures($1, $2, $3, '2026-11-22')`,
      [id, round % 2 ? s.landlordId : null, since],
    );
    const { recoveredSinceReferralCents, recoveredSincePeakCents, ...plain } = figures ?? {};
    expect({ round, figures: row ?? null }).toEqual({ round, figures: figures === null ? null : plain });
    // The view and the function agree on what is in force, too.
    const inView = await db.query(`SELECT balance_cents AS c FROM arrears_in_force WHERE tenant_id = $1`, [id]);
    expect(inView).toHaveLength(tenancies.reduce((sum, { balances }) => sum + inForce(balances).length, 0));

    const debts: DebtHistory[] = [];
    for (let at_ = 0; at_ < next(0, 3); at_++) {
      const contractedOn = next(0, 1) ? day() : null;
      const days = [...new Set(Array.from({ length: next(0, 4) }, day))];
      const balances = days.map((onDay) => ({
        onDay,
        balanceCents: next(0, 900),
        erasedCents: next(0, 1) * next(0, 300),
      }));
      const debtId = (
        await db.query<{ id: string }>(
          `INSERT INTO debts (id, tenant_id, kind, creditor, contracted_on, created_at) VALUES (gen_random_uuid(), $1, 'other', 'x', $2, $3) RETURNING id`,
          [id, contractedOn, at],
        )
      )[0]?.id;
      for (const { onDay, balanceCents, erasedCents } of balances)
        await db.query(
          `INSERT INTO debt_balances (id, debt_id, on_day, balance_cents, erased_cents, noted_at) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)`,
          [debtId, onDay, balanceCents, erasedCents, at],
        );
      debts.push({ contractedOn, isArrears: false, balances });
    }
    const { recoveredCents, ...sums } = debtFigures(debts, since, '2026-11-22');
    const [stored] = await db.query(
      `SELECT debts, start_cents AS "startCents", new_cents AS "newCents", now_cents AS "nowCents", erased_cents AS "erasedCents" FROM debt_figures($1, $2, '2026-11-22')`,
      [id, since],
    );
    expect({ round, sums: stored }).toEqual({ round, sums });
  }
}
