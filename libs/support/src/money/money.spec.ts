import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Balance } from './domain/balances.js';
import { type MoneyStage, setMoneyStage } from './money.fixture.js';

describe('the money of a household', () => {
  let s: MoneyStage;
  beforeAll(async () => {
    s = await setMoneyStage();
  });
  afterAll(() => s.t.close());
  const codesOf = (body: { code: string; errors?: { path: string; code: string }[] }) =>
    body.errors?.map(({ path, code }) => `${path}:${code}`) ?? [body.code];

  it('is a balance by month for each tenancy: corrected, never lost; in credit; missing where it is not known', async () => {
    const id = await s.household();
    await s.owes(s.landlord, id, '2026-07-31', 250_000).expect(204);
    await s.owes(s.landlord, id, '2026-07-31', 240_000).expect(204);
    await s.owes(s.landlord, id, '2026-07-31', 240_000).expect(204);
    await s.owes(s.landlord, id, '2026-10-31', -1_500).expect(204);
    expect(codesOf((await s.owes(s.landlord, id, '2026-11-23', 1).expect(400)).body)).toEqual(['onDay:in_the_future']);
    const { items } = (await s.get(s.landlord, `tenants/${id}/arrears`).expect(200)).body;
    expect(items.map((row: Balance) => [row.onDay, row.balanceCents, row.source])).toEqual([
      ['2026-10-31', -1_500, 'landlord'],
      ['2026-07-31', 240_000, 'landlord'],
      ['2026-06-15', 200_000, 'referral'],
    ]);
    const [home] = (await s.get(s.worker, `tenants/${id}/tenancies`).expect(200)).body.items;
    expect(home).toMatchObject({
      ...{ landlord: 'Habitat Nord', address: '4 rue des Galibots', nowCents: -1_500, nowOn: '2026-10-31' },
      missingMonths: ['2026-08', '2026-09'],
    });
    expect((await s.get(s.worker, `tenants/${id}/arrears/corrections`).expect(200)).body.items).toMatchObject([
      { onDay: '2026-07-31', balanceCents: 250_000, source: 'landlord' },
    ]);
    // Taken back, it is kept as well; what the referral said cannot be.
    const day = (onDay: string) => ({ tenancyId: home.id, onDay });
    await s.post(s.landlord, `tenants/${id}/arrears/withdrawals`, day('2026-10-31')).expect(204);
    await s.post(s.landlord, `tenants/${id}/arrears/withdrawals`, day('2026-06-15')).expect(404);
    await s.post(s.worker, `tenants/${id}/arrears/withdrawals`, day('2026-07-31')).expect(404);
    expect((await s.get(s.landlord, `tenants/${id}/arrears/corrections`).expect(200)).body.items).toHaveLength(2);
    const { arrears } = await s.overview(id);
    expect(arrears).toMatchObject({
      ...{ startCents: 200_000, peakCents: 240_000, nowCents: 240_000 },
      ...{ recoveredSinceReferralCents: -40_000, recoveredSincePeakCents: 0 },
    });
  });

  it('follows a person from one home to the next, each landlord seeing its own account', async () => {
    const id = await s.household();
    const first = await s.tenancyOf(id);
    await s.patch(s.worker, `tenancies/${first}`, { endsOn: '2026-08-31', reference: 'L-1' }).expect(204);
    const second = await s.made(s.worker, `tenants/${id}/tenancies`, {
      ...{ landlordId: s.rivalId, startsOn: '2026-09-01', rentCents: 45_000, city: 'Lens', postcode: '62300' },
    });
    await s.owes(s.worker, id, '2026-10-31', 30_000, second).expect(204);
    await s.owes(s.landlord, id, '2026-10-31', 150_000).expect(204);
    expect((await s.overview(id)).arrears).toMatchObject({
      ...{ startCents: 200_000, peakCents: 200_000, nowCents: 180_000, recoveredSinceReferralCents: 20_000 },
    });
    const seen = (await s.get(s.landlord, `tenants/${id}/tenancies`).expect(200)).body.items;
    expect(seen.map((home: { id: string }) => home.id)).toEqual([first]);
    expect((await s.get(s.landlord, `tenants/${id}/arrears`).expect(200)).body.items).toHaveLength(2);
    await s.owes(s.landlord, id, '2026-10-31', 1, second).expect(404);
    await s.patch(s.landlord, `tenancies/${second}`, { city: 'Lille' }).expect(404);
    // The other landlord did not refer this person.
    await s.get(s.rival, `tenants/${id}/tenancies`).expect(404);
    await s.patch(s.rival, `tenancies/${second}`, { city: 'Lille' }).expect(404);
    // What the association wrote of the landlord's own account is not for the landlord.
    await s.owes(s.worker, id, '2026-11-15', 140_000, first).expect(204);
    expect((await s.get(s.landlord, `tenants/${id}/arrears`).expect(200)).body.items).toHaveLength(2);
    // One lease, one file.
    const other = await s.household();
    const taken = await s.patch(s.worker, `tenancies/${await s.tenancyOf(other)}`, { reference: 'l-1' }).expect(409);
    expect(taken.body.code).toBe('reference_taken');
    const bad = await s.patch(s.worker, `tenancies/${first}`, { startsOn: '2027-01-01' }).expect(400);
    expect(codesOf(bad.body)).toEqual(['endsOn:before_start']);
    await s.patch(s.worker, `tenancies/${first}`, { city: 'Lens', version: 1 }).expect(409);
  });

  it('is corrected for a home whose landlord has no account, too', async () => {
    const id = await s.household();
    const home = await s.made(s.worker, `tenants/${id}/tenancies`, {
      landlordName: 'SCI du Canal',
      startsOn: '2026-09-01',
    });
    await s.owes(s.worker, id, '2026-10-31', 50_000, home).expect(204);
    await s.owes(s.worker, id, '2026-10-31', 40_000, home).expect(204);
    const { items } = (await s.get(s.worker, `tenants/${id}/arrears`).expect(200)).body;
    expect(items.filter(({ tenancyId }: { tenancyId: string }) => tenancyId === home)).toMatchObject([
      { onDay: '2026-10-31', balanceCents: 40_000 },
    ]);
    expect(await s.t.db.query('SELECT landlord_id FROM arrears_balances WHERE tenancy_id = $1', [home])).toEqual([
      { landlord_id: null },
    ]);
  });

  it('is closed to volunteers, strangers and other landlords; a manager reads figures, words only by exception', async () => {
    const id = await s.household();
    const tenancyId = await s.tenancyOf(id);
    const debt = await s.made(s.worker, `tenants/${id}/debts`, {
      ...{
        kind: 'consumer_credit',
        creditor: 'Crédit Zébulon',
        balanceCents: 300_000,
        onDay: '2026-07-01',
        note: 'Signé à deux.',
      },
    });
    const plan = await s.made(s.worker, `tenants/${id}/repayment-plans`, {
      tenancyId,
      terms: {
        ...{ agreedOn: '2026-11-01', agreedWith: 'landlord', totalCents: 200_000, count: 10, firstDueOn: '2026-12-05' },
        note: 'Vu avec Mme Zéphyr.',
      },
    });
    const file = await s.made(s.worker, `tenants/${id}/debt-files`, {
      ...{ filedOn: '2026-11-02', reference: 'ZX-77', note: 'Zone d’ombre.', debtIds: [debt] },
    });
    const procedure = await s.made(s.worker, `tenants/${id}/evictions`, {
      ...{ tenancyId, stage: 'order_to_pay', onDay: '2026-10-01', note: 'Zizanie.' },
    });
    await s.made(s.worker, `tenants/${id}/budgets`, {
      ...{ month: '2026-11', persons: 2, incomes: { rsa: 90_000 }, outgoings: { rent: 40_000 }, note: 'Zéro marge.' },
    });
    const stored = JSON.stringify(
      await s.t.db.query(
        `SELECT d.creditor, d.note, f.reference, f.note AS f, p.note AS p, e.note AS e, b.note AS b FROM debts d, debt_files f, repayment_plans p,
           eviction_procedures e, household_budgets b WHERE d.id = $1 AND f.id = $2 AND p.id = $3 AND e.id = $4 AND b.tenant_id = $5`,
        [debt, file, plan, procedure, id],
      ),
    );
    expect(stored).toContain('k1.t1.');
    const words = ['Crédit Zébulon', 'Signé à deux', 'Zéphyr', 'ZX-77', 'Zone d’ombre', 'Zizanie', 'Zéro marge'];
    for (const word of words) expect(stored).not.toContain(word);
    const pages = ['repayment-plans', 'debts', 'budgets', 'evictions'].map((part) => `tenants/${id}/${part}`);
    const read = async (by: typeof s.worker, query = '') =>
      JSON.stringify(await Promise.all(pages.map(async (page) => (await s.get(by, page + query).expect(200)).body)));
    const all = await read(s.worker);
    for (const word of words) expect(all).toContain(word);
    for (const word of words) expect(await read(s.manager)).not.toContain(word);
    expect(await read(s.manager)).toContain('300000');
    const byException = (await s.get(s.manager, `tenants/${id}/debts?exception=Contr%C3%B4le`).expect(200)).body;
    expect(byException.debts[0].creditor).toBe('Crédit Zébulon');
    await s.get(s.worker, `tenants/${id}/debts?exception=x`).expect(403);
    for (const page of [...pages, `tenants/${id}/money`]) {
      await s.get(s.volunteer, page).expect(403);
      await s.get(s.stranger, page).expect(404);
    }
    for (const page of pages.slice(0, 3)) await s.get(s.landlord, page).expect(403);
    await s.get(s.landlord, `tenants/${id}/money`).expect(403);
    // The landlord knows the stages of its own procedure, not what is thought of them.
    const own = (await s.get(s.landlord, `tenants/${id}/evictions`).expect(200)).body.items;
    expect(own).toMatchObject([{ note: null, stages: [{ stage: 'order_to_pay' }] }]);
    for (const [path, body] of [
      [`debts/${debt}/balances`, { onDay: '2026-11-01', balanceCents: 1 }],
      [`repayment-plans/${plan}/payments`, { onDay: '2026-11-05', cents: 1 }],
      [`debt-files/${file}/steps`, { step: 'admissible', onDay: '2026-11-20' }],
      [`evictions/${procedure}/stages`, { stage: 'summons', onDay: '2026-11-20' }],
    ] as const)
      await s.post(s.stranger, path, body).expect(404);
    const trail = await s.t.db.query<{ action: string }>(
      `SELECT DISTINCT action FROM audit_entries WHERE tenant_id = $1 AND actor_id = $2 AND action LIKE 'money.read%' ORDER BY 1`,
      [id, s.manager.userId],
    );
    expect(trail.map(({ action }) => action)).toEqual(['money.read', 'money.read_exception']);
    // The journal tells it without an amount, and not to the volunteer.
    const journal = (await s.get(s.worker, `tenants/${id}/support-record`).expect(200)).body.entries;
    const told = journal.map(({ text }: { text: string }) => text);
    expect(told).toEqual(
      expect.arrayContaining(['Plan d’apurement conclu.', 'Procédure d’expulsion : commandement de payer.']),
    );
    const theirs = (await s.get(s.volunteer, `tenants/${id}/support-record`).expect(200)).body;
    expect(JSON.stringify(theirs)).not.toMatch(/apurement|surendettement|expulsion/);
  });

  it('counts an eviction as avoided when it came to court and the home was kept', async () => {
    const id = await s.household();
    const tenancyId = await s.tenancyOf(id);
    const procedure = await s.made(s.landlord, `tenants/${id}/evictions`, {
      tenancyId,
      stage: 'order_to_pay',
      onDay: '2026-07-01',
    });
    const twice = await s
      .post(s.worker, `tenants/${id}/evictions`, { tenancyId, stage: 'order_to_pay', onDay: '2026-07-01' })
      .expect(409);
    expect(twice.body.code).toBe('procedure_open');
    await s.post(s.landlord, `evictions/${procedure}/stages`, { stage: 'summons', onDay: '2026-09-01' }).expect(204);
    // A hearing is known before it takes place.
    await s.post(s.worker, `evictions/${procedure}/stages`, { stage: 'hearing', onDay: '2026-11-25' }).expect(204);
    await s.post(s.worker, `evictions/${procedure}/stages`, { stage: 'judgment', onDay: '2026-12-25' }).expect(400);
    await s.post(s.worker, `evictions/${procedure}/stages`, { stage: 'hearing', onDay: '2026-11-10' }).expect(204);
    await s
      .post(s.worker, `evictions/${procedure}/outcome`, { outcome: 'evicted', closedOn: '2026-11-20' })
      .expect(409);
    await s
      .post(s.worker, `evictions/${procedure}/outcome`, { outcome: 'plan_kept', closedOn: '2026-11-20' })
      .expect(204);
    expect(
      await s.t.db.query('SELECT furthest_stage, avoided FROM eviction_outcomes WHERE procedure_id = $1', [procedure]),
    ).toEqual([{ furthest_stage: 'hearing', avoided: true }]);
    expect((await s.get(s.worker, `tenants/${id}/evictions`)).body.items).toMatchObject([
      { avoided: true, outcome: 'plan_kept' },
    ]);
  });

  it('has a budget by month, a second one correcting the first', async () => {
    const id = await s.household();
    const budget = (month: string, salary: number, more: object = {}) =>
      s.post(s.worker, `tenants/${id}/budgets`, {
        month,
        persons: 4,
        incomes: { salary },
        outgoings: { rent: 50_000 },
        ...more,
      });
    await budget('2026-06', 90_000).expect(201);
    await budget('2026-11', 150_000).expect(201);
    await budget('2026-11', 170_000, { days: 15 }).expect(201);
    await budget('2027-01', 1).expect(400);
    await budget('2026-13', 1).expect(400);
    await budget('2026-10', 1, { incomes: { lottery: 5 } }).expect(400);
    const { items } = (await s.get(s.worker, `tenants/${id}/budgets`).expect(200)).body;
    expect(items).toMatchObject([
      { month: '2026-11', days: 15, leftCents: 120_000, leftPerPersonDayCents: 2_000, isIncomplete: false },
      { month: '2026-06', days: null, leftCents: 40_000, leftPerPersonDayCents: 333 },
    ]);
  });

  it('shows the landlord each of its own people, and of others sums of no fewer than eleven', async () => {
    const own = (await s.get(s.landlord, 'arrears?size=100').expect(200)).body;
    expect(own.total).toBeGreaterThan(5);
    expect(own.items.every((row: { figures: unknown }) => row.figures !== null)).toBe(true);
    expect((await s.get(s.rival, 'arrears').expect(200)).body).toMatchObject({ total: 0 });
    const figures = async () => (await s.get(s.landlord, 'arrears/figures').expect(200)).body;
    const before = await figures();
    expect(before.referred).toMatchObject({ persons: own.total, suppressed: false });
    const others = async (count: number) => {
      for (let at = 0; at < count; at++) {
        const { id } = (await s.post(s.worker, 'tenants', { givenName: 'Sami', familyName: `Autre${at}` }).expect(201))
          .body;
        const tenancyId = await s.made(s.worker, `tenants/${id}/tenancies`, { landlordId: s.landlordId });
        await s.t.db.query(
          `INSERT INTO arrears_balances (tenancy_id, tenant_id, landlord_id, on_day, balance_cents, source, noted_at) VALUES ($1, $2, $3, '2026-10-31', 10000, 'landlord', now())`,
          [tenancyId, id, s.landlordId],
        );
      }
    };
    await others(10);
    const ten = await figures();
    expect(ten.others).toMatchObject({ persons: null, startCents: null, suppressed: true });
    expect(ten.months.every((month: { others: unknown }) => month.others === null)).toBe(true);
    // Nothing of the ten can be had by taking two answers apart.
    expect({ ...ten, others: null }).toEqual({ ...before, others: null });
    await others(1);
    const eleven = await figures();
    expect(eleven.others).toMatchObject({
      persons: 11,
      startCents: 110_000,
      nowCents: 110_000,
      recoveredCents: 0,
      suppressed: false,
    });
    expect(eleven.referred).toEqual(before.referred);
  });
});
