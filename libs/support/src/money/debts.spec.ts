import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '../../../../test/support/test-app.js';
import { type Balance, inForce } from './domain/balances.js';
import { arrearsFigures, type DebtHistory, debtFigures } from './domain/recovered.js';
import { type MoneyStage, setMoneyStage } from './money.fixture.js';
import { MoneyAlerts } from './money-alerts.service.js';

describe('plans, debts, procedures, budgets', () => {
  let s: MoneyStage;
  beforeAll(async () => {
    s = await setMoneyStage();
  });
  afterAll(() => s.t.close());
  const codesOf = (body: { code: string; errors?: { path: string; code: string }[] }) =>
    body.errors?.map(({ path, code }) => `${path}:${code}`) ?? [body.code];

  it('keeps a plan, misses it, is told of each time once, and negotiates it anew', async () => {
    const id = await s.household();
    const tenancyId = await s.tenancyOf(id);
    s.t.clock.set(new Date('2026-07-01T09:00:00Z'));
    const terms = {
      agreedOn: '2026-07-01',
      agreedWith: 'landlord',
      totalCents: 100_000,
      count: 3,
      firstDueOn: '2026-07-05',
    };
    const plan = await s.made(s.worker, `tenants/${id}/repayment-plans`, { tenancyId, terms });
    const again = await s.post(s.worker, `tenants/${id}/repayment-plans`, { tenancyId, terms }).expect(409);
    expect(again.body.code).toBe('plan_running');
    const both = await s.post(s.worker, `tenants/${id}/repayment-plans`, {
      tenancyId,
      terms: { ...terms, schedule: [{ dueOn: '2026-07-05', cents: 1 }] },
    });
    expect(both.status).toBe(400);
    const view = async () => (await s.get(s.worker, `tenants/${id}/repayment-plans`).expect(200)).body.items[0];
    const alerts = s.t.get(MoneyAlerts);
    expect((await view()).instalments.map(({ cents }: { cents: number }) => cents)).toEqual([33_333, 33_333, 33_334]);
    expect(await alerts.alert()).toBe(0);

    s.t.clock.set(new Date('2026-07-20T09:00:00Z'));
    expect(await view()).toMatchObject({ state: 'late', missed: 1, overdueCents: 33_333 });
    expect([await alerts.alert(), await alerts.alert()]).toEqual([1, 0]);
    const [message] = await s.t.db.query<{ recipient_id: string; body_text: string }>(
      `SELECT recipient_id, body_text FROM messages WHERE occasion LIKE $1`,
      [`plan:${plan}:%`],
    );
    expect(message?.recipient_id).toBe(s.worker.userId);
    expect(message?.body_text).not.toMatch(/33.?333|€|Wojcik/);
    const paid = await s.made(s.worker, `repayment-plans/${plan}/payments`, { onDay: '2026-07-18', cents: 33_333 });
    expect((await view()).state).toBe('kept');
    await s.post(s.worker, `repayment-plans/${plan}/payments/${paid}/cancellation`).expect(204);
    await s.post(s.worker, `repayment-plans/${plan}/payments/${paid}/cancellation`).expect(404);
    expect(await view()).toMatchObject({ state: 'late', payments: [{ cents: 33_333 }] });
    const early = await s
      .post(s.worker, `repayment-plans/${plan}/payments`, { onDay: '2026-06-18', cents: 5 })
      .expect(400);
    expect(codesOf(early.body)).toEqual(['onDay:before_plan']);

    s.t.clock.set(new Date('2026-08-20T09:00:00Z'));
    expect((await view()).state).toBe('broken');
    expect(await alerts.alert()).toBe(1);
    const next = await s.made(s.worker, `repayment-plans/${plan}/renegotiation`, {
      ...{ agreedOn: '2026-08-20', agreedWith: 'landlord', totalCents: 90_000 },
      schedule: [
        { dueOn: '2026-09-05', cents: 20_000 },
        { dueOn: '2026-11-05', cents: 70_000 },
      ],
    });
    const [now, before] = (await s.get(s.worker, `tenants/${id}/repayment-plans`).expect(200)).body.items;
    expect(now).toMatchObject({ id: next, versionNo: 2, replaces: plan, state: 'kept' });
    expect(before).toMatchObject({ id: plan, endReason: 'renegotiated', endedOn: '2026-08-20' });
    await s.post(s.worker, `repayment-plans/${plan}/payments`, { onDay: '2026-08-20', cents: 5 }).expect(409);
    await s.made(s.worker, `repayment-plans/${next}/payments`, { onDay: '2026-08-20', cents: 90_000 });
    expect(await view()).toMatchObject({ state: 'fulfilled', overdueCents: 0 });
    s.t.clock.set(new Date(START));
    expect(await alerts.alert()).toBe(0);
  });

  it('takes a file through the commission; what is erased is not money recovered, and comes back when the step is undone', async () => {
    const id = await s.household();
    const tenancyId = await s.tenancyOf(id);
    const debt = (kind: string, balanceCents: number, more: object = {}) =>
      s.made(s.worker, `tenants/${id}/debts`, { kind, creditor: 'X', balanceCents, onDay: '2026-06-20', ...more });
    const credit = await debt('consumer_credit', 500_000, { seizure: true });
    const alimony = await debt('alimony', 60_000);
    const rent = await debt('rent', 200_000, { tenancyId });
    await s.post(s.worker, `debts/${alimony}/balances`, { onDay: '2026-07-20', balanceCents: 40_000 }).expect(204);
    const file = await s.made(s.worker, `tenants/${id}/debt-files`, {
      filedOn: '2026-07-01',
      debtIds: [credit, alimony, rent],
    });
    const step = (name: string, onDay: string, more: object = {}) =>
      s.post(s.worker, `debt-files/${file}/steps`, { step: name, onDay, ...more });
    expect((await step('imposed_measures', '2026-08-01').expect(409)).body.code).toBe('illegal_transition');
    await step('admissible', '2026-07-20').expect(204);
    expect(codesOf((await step('oriented', '2026-07-19', { way: 'personal_recovery' }).expect(400)).body)).toEqual([
      'onDay:not_in_order',
    ]);
    await step('oriented', '2026-08-10', { way: 'personal_recovery' }).expect(204);
    const debts = async () => (await s.get(s.worker, `tenants/${id}/debts`).expect(200)).body;
    expect((await debts()).files[0].effects).toContainEqual({
      ...{
        kind: 'stay_of_seizures',
        from: '2026-07-20',
        until: '2028-07-20',
        holds: true,
        articles: ['L722-2', 'L722-3'],
      },
    });
    await step('personal_recovery', '2026-09-15').expect(204);
    const figures = async () => {
      const { arrears, debts: sums } = await s.overview(id);
      return { arrears, sums };
    };
    const erased = {
      arrears: { startCents: 200_000, nowCents: 0, erasedCents: 200_000, recoveredSinceReferralCents: 0 },
      sums: {
        debts: 2,
        startCents: 560_000,
        newCents: 0,
        nowCents: 40_000,
        erasedCents: 500_000,
        recoveredCents: 20_000,
      },
    };
    expect(await figures()).toMatchObject(erased);
    // The landlord's account shows it a month later: the same figures.
    await s.owes(s.landlord, id, '2026-10-31', 0).expect(204);
    expect(await figures()).toMatchObject(erased);
    await s.post(s.worker, `debt-files/${file}/undo`).expect(204);
    expect((await figures()).sums).toMatchObject({ nowCents: 540_000, erasedCents: 0, recoveredCents: 20_000 });
    expect((await debts()).files[0].state).toBe('oriented');
    await step('personal_recovery', '2026-09-20', { keptDebtIds: [credit] }).expect(204);
    expect((await figures()).sums).toMatchObject({ nowCents: 540_000, erasedCents: 0 });
    await step('closed', '2026-11-01', { reason: 'completed' }).expect(204);
    const second = await s.made(s.worker, `tenants/${id}/debt-files`, { filedOn: '2026-11-10' });
    const twice = await s.post(s.worker, `tenants/${id}/debt-files`, { filedOn: '2026-11-10' }).expect(409);
    expect(twice.body.code).toBe('file_open');
    await s.post(s.worker, `debt-files/${second}/undo`).expect(409);
    const elsewhere = await s.post(s.worker, `tenants/${await s.household()}/debt-files`, {
      filedOn: '2026-11-10',
      debtIds: [credit],
    });
    expect(codesOf(elsewhere.body)).toEqual(['debtIds:unknown_debt']);
  });

  it('does not tell the landlord where a sheltered person lives', async () => {
    const id = await s.household();
    await s.t.db.query('UPDATE tenants SET sheltered = true WHERE id = $1 RETURNING id', [id]);
    const homeOf = async (by: typeof s.worker) =>
      (await s.get(by, `tenants/${id}/tenancies`).expect(200)).body.items[0];
    expect(await homeOf(s.landlord)).toMatchObject({ address: null, postcode: null, city: null, nowCents: 200_000 });
    expect(await homeOf(s.worker)).toMatchObject({ address: '4 rue des Galibots', city: 'Douai' });
  });

  it('has the same figures in SQL and in TypeScript, for any history', async () => {
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
  });
});
