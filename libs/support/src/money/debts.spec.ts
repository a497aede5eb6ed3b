import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '../../../../test/support/test-app.js';
import { compareFigures } from './figures.fixture.js';
import { takesAlongAndLeaves } from './leaving.fixture.js';
import { type MoneyStage, setMoneyStage } from './money.fixture.js';

describe('plans, debts, procedures, budgets', () => {
  let s: MoneyStage;
  beforeAll(async () => {
    s = await setMoneyStage();
  });
  afterAll(() => s.t.close());
  const codesOf = (body: { code: string; errors?: { path: string; code: string }[] }) =>
    body.errors?.map(({ path, code }) => `${path}:${code}`) ?? [body.code];

  it('keeps a plan, misses it, is an alert until it is mended, and negotiates it anew', async () => {
    const id = await s.opened();
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
    expect((await view()).instalments.map(({ cents }: { cents: number }) => cents)).toEqual([33_333, 33_333, 33_334]);
    expect(await s.alertsOn(id, '2026-07-10T09:00:00Z')).toEqual([]);

    expect(await s.alertsOn(id, '2026-07-20T09:00:00Z')).toEqual(['instalment_missed']);
    expect(await view()).toMatchObject({ state: 'late', missed: 1, overdueCents: 33_333 });
    const letters = async () => {
      const rows = await s.t.db.query<{ recipient_id: string; body_text: string }>(
        `SELECT recipient_id, body_text FROM messages WHERE body_text LIKE '%question d’argent ou de logement%' ORDER BY created_at, id`,
      );
      return rows;
    };
    expect((await letters()).map(({ recipient_id }) => recipient_id)).toEqual([s.worker.userId]);
    expect((await letters())[0]?.body_text).not.toMatch(/33.?333|€|Wojcik|apurement/);
    // Told once; it stands in the alerts and in the day of the case worker, and for the volunteer not even as such.
    await s.alertsOn(id, '2026-07-21T09:00:00Z');
    expect(await letters()).toHaveLength(1);
    const page = (await s.get(s.worker, 'alerts?size=100').expect(200)).body.items;
    expect(page).toContainEqual(expect.objectContaining({ kind: 'instalment_missed', dueOn: '2026-07-05' }));
    expect((await s.get(s.worker, 'my-day').expect(200)).body.lines).toContainEqual(
      expect.objectContaining({ kind: 'alert', code: 'instalment_missed' }),
    );
    expect(JSON.stringify((await s.get(s.volunteer, `tenants/${id}/programme`).expect(200)).body)).not.toContain(
      'instalment',
    );
    expect(JSON.stringify((await s.get(s.volunteer, 'my-day').expect(200)).body)).not.toContain('instalment');
    // Left for long, it goes to the manager, once.
    await s.alertsOn(id, '2026-08-05T09:00:00Z');
    await s.alertsOn(id, '2026-08-06T09:00:00Z');
    expect((await letters()).map(({ recipient_id }) => recipient_id)).toEqual([s.worker.userId, s.manager.userId]);
    s.t.clock.set(new Date('2026-07-21T09:00:00Z'));
    const paid = await s.made(s.worker, `repayment-plans/${plan}/payments`, { onDay: '2026-07-18', cents: 33_333 });
    expect((await view()).state).toBe('kept');
    expect(await s.standing(id)).toEqual([]);
    await s.post(s.worker, `repayment-plans/${plan}/payments/${paid}/cancellation`).expect(204);
    expect(await s.standing(id)).toEqual(['instalment_missed']);
    await s.post(s.worker, `repayment-plans/${plan}/payments/${paid}/cancellation`).expect(404);
    expect(await view()).toMatchObject({ state: 'late', payments: [{ cents: 33_333 }] });
    const early = await s
      .post(s.worker, `repayment-plans/${plan}/payments`, { onDay: '2026-06-18', cents: 5 })
      .expect(400);
    expect(codesOf(early.body)).toEqual(['onDay:before_plan']);

    expect(await s.alertsOn(id, '2026-08-20T09:00:00Z')).toEqual(['plan_broken']);
    expect((await view()).state).toBe('broken');
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
    expect(await s.standing(id)).toEqual([]);
    s.t.clock.set(new Date(START));
  });

  it('tells of days at the commission, and of what the landlord does to have the home back', async () => {
    const id = await s.opened();
    const file = await s.made(s.worker, `tenants/${id}/debt-files`, { filedOn: '2026-07-01' });
    expect(await s.alertsOn(id, '2026-10-01T09:00:00Z')).toEqual([]);
    expect(await s.alertsOn(id, '2026-10-02T09:00:00Z')).toEqual(['debt_decision_late']);
    const step = (name: string, onDay: string, more: object = {}) =>
      s.post(s.worker, `debt-files/${file}/steps`, { step: name, onDay, ...more }).expect(204);
    await step('admissible', '2026-10-02');
    expect(await s.standing(id)).toEqual([]);
    await step('oriented', '2026-10-02', { way: 'measures' });
    await step('imposed_measures', '2026-10-02', { moratoriumMonths: 12 });
    expect(await s.alertsOn(id, '2027-09-01T09:00:00Z')).toEqual([]);
    // A new look may be asked for until three months after the end.
    for (const day of ['2027-09-02', '2028-01-02'])
      expect(await s.alertsOn(id, `${day}T09:00:00Z`)).toEqual(['moratorium_ends']);
    expect(await s.alertsOn(id, '2028-01-03T09:00:00Z')).toEqual([]);

    s.t.clock.set(new Date('2026-10-05T09:00:00Z'));
    const tenancyId = await s.tenancyOf(id);
    const first = { tenancyId, stage: 'order_to_pay', onDay: '2026-10-01' };
    const procedure = await s.made(s.landlord, `tenants/${id}/evictions`, first);
    expect(await s.standing(id)).toEqual(['eviction_stage']);
    const [alert] = (await s.get(s.worker, 'alerts?size=100').expect(200)).body.items.filter(
      ({ kind }: { kind: string }) => kind === 'eviction_stage',
    );
    expect(alert).toMatchObject({ dueOn: '2026-10-01', label: { fr: 'Commandement de payer' } });
    // Spoken of, it is settled; what one noted oneself is no news, but a hearing that comes is.
    await s
      .post(s.worker, `tenants/${id}/support-record/entries`, { kind: 'call', domain: 'law', text: 'On en a parlé.' })
      .expect(201);
    expect(await s.standing(id)).toEqual([]);
    await s.post(s.worker, `evictions/${procedure}/stages`, { stage: 'summons', onDay: '2026-10-04' }).expect(204);
    await s.post(s.worker, `evictions/${procedure}/stages`, { stage: 'hearing', onDay: '2026-10-25' }).expect(204);
    expect(await s.standing(id)).toEqual([]);
    expect(await s.alertsOn(id, '2026-10-11T09:00:00Z')).toEqual(['eviction_stage']);
    // Stages and ends noted by mistake are put right.
    const body = { stage: 'hearing' };
    await s.post(s.rival, `evictions/${procedure}/stages/withdrawal`, body).expect(404);
    await s.post(s.landlord, `evictions/${procedure}/stages/withdrawal`, body).expect(204);
    await s.post(s.landlord, `evictions/${procedure}/stages/withdrawal`, body).expect(404);
    expect(await s.standing(id)).toEqual([]);
    await s.post(s.landlord, `evictions/${procedure}/stages/withdrawal`, { stage: 'summons' }).expect(204);
    const last = await s.post(s.landlord, `evictions/${procedure}/stages/withdrawal`, { stage: 'order_to_pay' });
    expect(last.body.code).toBe('only_stage');
    const end = { outcome: 'paid', closedOn: '2026-10-10' };
    await s.post(s.landlord, `evictions/${procedure}/outcome`, end).expect(204);
    await s.post(s.landlord, `evictions/${procedure}/outcome`, end).expect(409);
    await s.post(s.landlord, `evictions/${procedure}/reopening`).expect(204);
    expect((await s.post(s.landlord, `evictions/${procedure}/reopening`).expect(409)).body.code).toBe(
      'procedure_running',
    );
    await s.post(s.landlord, `evictions/${procedure}/outcome`, { ...end, outcome: 'noted_by_mistake' }).expect(204);
    const next = await s.made(s.landlord, `tenants/${id}/evictions`, first);
    expect((await s.post(s.landlord, `evictions/${procedure}/reopening`).expect(409)).body.code).toBe('procedure_open');
    await s.post(s.worker, `evictions/${next}/outcome`, end).expect(204);
    expect(await s.standing(id)).toEqual([]);

    // A write-off is taken back by the side that noted it, and stays among the corrections.
    const erased = { onDay: '2026-10-11', cents: 50_000, kind: 'written_off' };
    const erasure = await s.made(s.landlord, `tenancies/${tenancyId}/erasures`, erased);
    const [seen] = (await s.get(s.worker, `tenants/${id}/tenancies`).expect(200)).body.items;
    expect(seen).toMatchObject({ nowCents: 150_000, erasures: [{ cents: 50_000, own: false }] });
    await s.post(s.worker, `tenancies/${tenancyId}/erasures/${erasure}/withdrawal`).expect(404);
    await s.post(s.landlord, `tenancies/${tenancyId}/erasures/${erasure}/withdrawal`).expect(204);
    const [home] = (await s.get(s.landlord, `tenants/${id}/tenancies`).expect(200)).body.items;
    expect(home).toMatchObject({ nowCents: 200_000, erasures: [] });
    expect((await s.get(s.landlord, `tenants/${id}/arrears/corrections`).expect(200)).body.items).toMatchObject([
      { source: 'erasure', balanceCents: 50_000, onDay: '2026-10-11' },
    ]);
    s.t.clock.set(new Date(START));
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

  it('has the same figures in SQL and in TypeScript, for any history', () => compareFigures(s));

  it('gives a person all of it, and forgets them without losing a figure', () => takesAlongAndLeaves(s));
});
