import { expect } from '@jest/globals';
import { Erasure } from '#tenants';
import { TenantExport } from '../record/tenant-export.queries.js';
import type { MoneyStage } from './money.fixture.js';

/** Everything that the program keeps of money, and where the words lie. */
const TABLES = [
  ...[
    'tenancies',
    'arrears_balances',
    'arrears_corrections',
    'arrears_erasures',
    'repayment_plans',
    'plan_instalments',
  ],
  ...['plan_payments', 'eviction_procedures', 'eviction_stages', 'debts', 'debt_balances', 'debt_files'],
  ...['debt_file_steps', 'household_budgets'],
];

/** A person with a row in every table of money takes their data along, and is forgotten: no word stays, every figure does. */
export async function takesAlongAndLeaves(s: MoneyStage): Promise<void> {
  const id = await s.household(200_000);
  const tenancyId = await s.tenancyOf(id);
  await s
    .patch(s.worker, `tenancies/${tenancyId}`, { reference: 'Z-BAIL', startsOn: '2024-02-01', rentCents: 41_234 })
    .expect(204);
  await s.owes(s.landlord, id, '2026-07-31', 260_001).expect(204);
  await s.owes(s.landlord, id, '2026-07-31', 250_002).expect(204);
  await s.owes(s.landlord, id, '2026-10-31', 120_003).expect(204);
  await s.made(s.landlord, `tenancies/${tenancyId}/erasures`, {
    onDay: '2026-11-01',
    cents: 30_004,
    kind: 'written_off',
  });
  const terms = {
    agreedOn: '2026-08-01',
    agreedWith: 'landlord',
    totalCents: 90_006,
    count: 2,
    firstDueOn: '2026-09-05',
  };
  const plan = await s.made(s.worker, `tenants/${id}/repayment-plans`, {
    tenancyId,
    terms: { ...terms, note: 'Zoé signe.' },
  });
  await s.made(s.worker, `repayment-plans/${plan}/payments`, { onDay: '2026-09-04', cents: 45_003 });
  const debt = await s.made(s.worker, `tenants/${id}/debts`, {
    ...{ kind: 'consumer_credit', creditor: 'Zed Crédit', balanceCents: 300_007, onDay: '2026-07-01', note: 'Zut.' },
    ...{ monthlyCents: 9_008 },
  });
  await s.post(s.worker, `debts/${debt}/balances`, { onDay: '2026-10-01', balanceCents: 250_009 }).expect(204);
  const file = await s.made(s.worker, `tenants/${id}/debt-files`, {
    ...{ filedOn: '2026-09-01', reference: 'ZX-99', note: 'Zone.', debtIds: [debt] },
  });
  await s.post(s.worker, `debt-files/${file}/steps`, { step: 'admissible', onDay: '2026-10-01' }).expect(204);
  const procedure = await s.made(s.worker, `tenants/${id}/evictions`, {
    ...{ tenancyId, stage: 'order_to_pay', onDay: '2026-07-10', note: 'Zizanie.' },
  });
  await s.post(s.worker, `evictions/${procedure}/stages`, { stage: 'summons', onDay: '2026-08-20' }).expect(204);
  await s.post(s.worker, `evictions/${procedure}/outcome`, { outcome: 'paid', closedOn: '2026-11-02' }).expect(204);
  await s.made(s.worker, `tenants/${id}/budgets`, {
    ...{ month: '2026-10', persons: 2, incomes: { rsa: 90_010 }, outgoings: { rent: 40_011 }, note: 'Zéro marge.' },
  });

  const whole = await s.t.get(TenantExport).of(id, true);
  expect(whole).toMatchObject({
    tenancies: [{ id: tenancyId, landlord: 'Habitat Nord', reference: 'Z-BAIL', rent_cents: 41_234, city: 'Douai' }],
    arrears: [{ balance_cents: 200_000 }, { balance_cents: 250_002 }, { balance_cents: 120_003 }],
    arrears_corrections: [{ balance_cents: 260_001 }],
    arrears_erasures: [{ cents: 30_004, kind: 'written_off' }],
    repayment_plans: [{ id: plan, total_cents: 90_006 }],
    plan_instalments: [{ cents: 45_003 }, { cents: 45_003, due_on: '2026-10-05' }],
    plan_payments: [{ cents: 45_003, on_day: '2026-09-04' }],
    plan_notes: [{ note: 'Zoé signe.' }],
    evictions: [{ outcome: 'paid', closed_on: '2026-11-02' }],
    eviction_stages: [{ stage: 'order_to_pay' }, { stage: 'summons', on_day: '2026-08-20' }],
    eviction_notes: [{ note: 'Zizanie.' }],
    debts: [{ creditor: 'Zed Crédit', monthly_cents: 9_008 }],
    debt_balances: [{ balance_cents: 300_007 }, { balance_cents: 250_009 }],
    debt_notes: [{ note: 'Zut.' }],
    debt_files: [{ reference: 'ZX-99', state: 'admissible' }],
    debt_file_steps: [{ step: 'filed' }, { step: 'admissible', on_day: '2026-10-01' }],
    debt_file_notes: [{ note: 'Zone.' }],
    budgets: [{ incomes: { rsa: 90_010 }, outgoings: { rent: 40_011 } }],
    budget_notes: [{ note: 'Zéro marge.' }],
  });
  // Their own copy has every amount, and not what was noted about them.
  const own = await s.t.get(TenantExport).of(id, false);
  expect(own).toMatchObject({ debts: [{ creditor: 'Zed Crédit' }], debt_balances: [{}, {}], budgets: [{}] });
  expect(JSON.stringify(own)).not.toMatch(/Zoé|Zizanie|Zut|Zone|Zéro/);

  const figures = async () => [
    await s.t.db.query(`SELECT * FROM arrears_figures($1, NULL, '2026-06-15', '2026-11-22')`, [id]),
    await s.t.db.query(`SELECT * FROM debt_figures($1, '2026-06-15', '2026-11-22')`, [id]),
    await s.t.db.query('SELECT furthest_stage, outcome, avoided FROM eviction_outcomes WHERE tenant_id = $1', [id]),
  ];
  const rows = async () => {
    const found: Record<string, string> = {};
    for (const table of TABLES)
      found[table] = JSON.stringify(
        await s.t.db.query(
          `SELECT x.* FROM ${table} x WHERE to_jsonb(x) ->> 'id' = ANY($1) OR to_jsonb(x) ->> 'tenant_id' = ANY($1)
             OR to_jsonb(x) ->> 'tenancy_id' = ANY($1) OR to_jsonb(x) ->> 'plan_id' = ANY($1) OR to_jsonb(x) ->> 'procedure_id' = ANY($1)
             OR to_jsonb(x) ->> 'debt_id' = ANY($1) OR to_jsonb(x) ->> 'file_id' = ANY($1)`,
          [[id, tenancyId, plan, procedure, debt, file]],
        ),
      );
    return found;
  };
  const before = await figures();
  expect(before).toMatchObject([
    [{ start_cents: 200_000, erased_cents: 30_004 }],
    [{ now_cents: 250_009 }],
    [{ avoided: true }],
  ]);
  // Or a table is looked at in which nothing of them is.
  for (const [table, text] of Object.entries(await rows())) expect([table, text]).not.toEqual([table, '[]']);
  await s.t.get(Erasure).erase(id, { kind: 'system', id: null }, 'request');
  expect(await figures()).toEqual(before);
  const after = await rows();
  expect(after.household_budgets).toBe('[]');
  expect(JSON.stringify(after)).not.toMatch(/k1\.|Z-BAIL|Galibots|Wojcik|rsa/);
  expect(JSON.stringify({ ...(await s.t.get(TenantExport).of(id, true)), journal: null })).not.toMatch(
    /Z-BAIL|Galibots|Wojcik|Zed|Zoé|Zizanie|Zut|Zone|Zéro|ZX-99/,
  );
}
