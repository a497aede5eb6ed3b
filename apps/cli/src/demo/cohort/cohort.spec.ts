import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { Erasure } from '#tenants';
import { type Session, startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { courses, PEOPLE } from './courses.js';
import { loadCohort } from './load.js';

interface Figure {
  key: string;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
}

describe('the cohort of four hundred', () => {
  let t: TestApp;
  let manager: Session;
  let landlord: Session;
  let association: string;
  const YEAR = 2024;
  const read = async (as: Session, query: string) => {
    const { body } = await request(t.app.getHttpServer()).get(`/api/impact?${query}`).set(as.headers).expect(200);
    return body as { total: Figure[]; groups: { key: string; indicators: Figure[] }[] };
  };
  const one = (all: Figure[], key: string) => all.find((figure) => figure.key === key);

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    association = await accounts.createOrganisation('association', 'Association');
    const owner = await accounts.createOrganisation('landlord', 'Bailleur');
    for (const name of ['Ferrand', 'Martin']) await accounts.createOrganisation('employer', name);
    const user = { displayName: 'X', password: 'correct-horse-battery' };
    await accounts.createUser({ ...user, organisationId: association, email: 'social@demo.test', role: 'case_worker' });
    await accounts.createUser({ ...user, organisationId: owner, email: 'landlord@demo.test', role: 'landlord_staff' });
    manager = await t.signIn('association_manager', association);
    landlord = await t.signIn('landlord_staff', owner);
    expect(await loadCohort(t.app)).toBe(YEAR);
  });
  afterAll(() => t.close());

  it('gives, counted from its records: 125 hired, about fifty in training, half of the rent and 30 % of the debts recovered', async () => {
    for (const as of [manager, landlord]) {
      const { total } = await read(as, `from=${YEAR}-01-01&to=${YEAR}-12-31`);
      expect(one(total, 'hired')).toMatchObject({ numerator: 125, denominator: 400 });
      expect(one(total, 'training')).toMatchObject({ numerator: 49, denominator: 400 });
      expect(Math.round((one(total, 'arrears_recovered')?.share ?? 0) * 100)).toBe(50);
      expect(Math.round((one(total, 'debts_recovered')?.share ?? 0) * 100)).toBe(30);
      // Every step of the chain is told, to six months in work.
      for (const key of [
        'accepted',
        'visited',
        'cv_validated',
        'listed',
        'invited',
        'met',
        'in_work_1',
        'in_work_3',
        'in_work_6',
      ])
        expect({ key, told: one(total, key)?.numerator }).toMatchObject({ key, told: expect.any(Number) });
    }
  });

  it('counts what the courses say, person by person', async () => {
    const all = courses();
    const accepted = all.filter(({ decision }) => decision === 'accepted');
    const { total } = await read(manager, `from=${YEAR}-01-01&to=${YEAR}-12-31`);
    const counted = (key: string) => one(total, key)?.numerator;
    expect(all).toHaveLength(PEOPLE);
    expect(counted('accepted')).toBe(accepted.length);
    expect(counted('met')).toBe(accepted.filter(({ rally }) => rally?.came).length);
    expect(counted('hired')).toBe(accepted.filter(({ placing }) => placing?.kind === 'hire').length);
    const sum = (of: (course: (typeof all)[number]) => number) =>
      accepted.reduce((cents, course) => cents + of(course), 0);
    expect(one(total, 'arrears_recovered')).toMatchObject({
      denominator: sum(({ arrearsCents }) => arrearsCents),
      numerator: sum(({ arrearsCents, balances }) => arrearsCents - (balances.at(-1) ?? arrearsCents)),
    });
    expect(counted('debts_recovered')).toBe(
      sum(({ debts }) => debts.reduce((cents, { start, now, erased }) => cents + start - now - erased, 0)),
    );
    expect(counted('evictions_avoided')).toBe(accepted.filter(({ eviction }) => eviction === 'avoided').length);
    // Another seed, other people: the sums are thrown, not set.
    const other = courses(1).filter(({ placing }) => placing?.kind === 'hire').length;
    expect(other).not.toBe(125);
    expect(Math.abs(other - 125)).toBeLessThan(40);
  });

  it('is told by quarter and by town too', async () => {
    const { groups } = await read(manager, `from=${YEAR}-01-01&to=${YEAR}-12-31&groupBy=quarter`);
    const quarters = groups.map(({ indicators }) => one(indicators, 'hired')?.numerator ?? 0);
    expect(quarters.reduce((all, some) => all + some, 0)).toBe(125);
    const towns = await read(manager, `from=${YEAR}-01-01&to=${YEAR}-12-31&groupBy=territory`);
    expect(towns.groups).toHaveLength(6);
    expect(towns.groups.every(({ indicators }) => (one(indicators, 'referred')?.numerator ?? 0) > 50)).toBe(true);
  });

  it('is told month by month, and the same after somebody was erased', async () => {
    const series = async (as: Session, step: string) => {
      const query = `from=${YEAR}-01-01&to=${YEAR + 1}-12-31&step=${step}`;
      const { body } = await request(t.app.getHttpServer())
        .get(`/api/impact/series?${query}`)
        .set(as.headers)
        .expect(200);
      return body.series as {
        key: string;
        points: { from: string; to: string; value: number | null; of: number | null }[];
      }[];
    };
    const quarters = await series(manager, 'quarter');
    const points = (key: string) => quarters.find((line) => line.key === key)?.points ?? [];
    const all = courses().filter(({ decision }) => decision === 'accepted');
    const hired = points('hired').reduce((sum, { value }) => sum + (value ?? 0), 0);
    // Nobody was hired later than in the second year; what is told of several quarters together is told.
    expect(hired).toBe(125);
    const ofSeptember = all.filter(({ day }) => day < 274);
    expect(points('followed')[2]).toMatchObject({ to: `${YEAR}-09-30`, value: ofSeptember.length });
    expect(points('arrears')[2]).toMatchObject({ of: ofSeptember.length, value: expect.any(Number) });
    const before = [quarters, await series(manager, 'month'), await series(landlord, 'quarter')];
    const [gone] = await t.db.query<{ id: string }>(
      `SELECT p.tenant_id AS id FROM placements p JOIN arrears_balances b ON b.tenant_id = p.tenant_id WHERE p.kind = 'hire' LIMIT 1`,
    );
    await t.get(Erasure).erase(gone?.id as string, { kind: 'system', id: null }, 'request');
    expect([
      await series(manager, 'quarter'),
      await series(manager, 'month'),
      await series(landlord, 'quarter'),
    ]).toEqual(before);
    const organiser = await t.signIn('organiser', association);
    expect((await series(organiser, 'month')).map(({ key }) => key)).toEqual(['followed', 'hired', 'training']);
  });

  it('finds balances without sorting them as the functions of decision 19 do one by one, also where two speak of one day', async () => {
    // Of every third tenancy the association says something else on some days, of every fifth something was known before.
    await t.db.query(
      `INSERT INTO arrears_balances (tenant_id, tenancy_id, landlord_id, on_day, balance_cents, source, noted_at)
       SELECT b.tenant_id, b.tenancy_id, b.landlord_id, b.on_day - CASE WHEN y.n % 5 = 0 THEN 40 ELSE 0 END, b.balance_cents + 7700, s.source, now()
       FROM arrears_balances b JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM tenancies) y ON y.id = b.tenancy_id,
         (VALUES ('association'), ('import')) s (source)
       WHERE (y.n % 3 = 0 OR y.n % 5 = 0) AND b.on_day BETWEEN '${YEAR}-03-01' AND '${YEAR}-11-30' ON CONFLICT DO NOTHING`,
    );
    const { total } = await read(manager, `from=${YEAR}-01-01&to=${YEAR}-12-31`);
    const [expected] = await t.db.query<Record<string, number>>(
      `SELECT sum(f.start_cents)::bigint AS start, sum(f.now_cents)::bigint AS now, sum(f.peak_cents)::bigint AS peak,
         sum(d.start_cents + d.new_cents)::bigint AS debts, sum(d.start_cents + d.new_cents - d.now_cents - d.erased_cents)::bigint AS recovered
       FROM referrals r LEFT JOIN LATERAL arrears_figures(r.tenant_id, NULL, (r.created_at AT TIME ZONE 'Europe/Paris')::date, '2026-11-22') f ON true
       LEFT JOIN LATERAL debt_figures(r.tenant_id, (r.created_at AT TIME ZONE 'Europe/Paris')::date, '2026-11-22') d ON true
       WHERE r.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM impact_frozen z WHERE z.tenant_id = r.tenant_id)`,
    );
    const [erased] = await t.db.query<Record<string, number>>(
      `SELECT (facts ->> 'arrears_cents')::bigint AS start, (facts ->> 'arrears_now_cents')::bigint AS now, (facts ->> 'arrears_peak_cents')::bigint AS peak,
         coalesce((facts ->> 'debts_cents')::bigint, 0) AS debts, coalesce((facts ->> 'debts_recovered_cents')::bigint, 0) AS recovered
       FROM impact_facts WHERE scope = 'association'`,
    );
    const sum = (key: string) => (expected?.[key] ?? Number.NaN) + (erased?.[key] ?? Number.NaN);
    expect(one(total, 'arrears_now')).toMatchObject({ numerator: sum('now'), denominator: sum('start') });
    expect(one(total, 'arrears_recovered_from_peak')?.denominator).toBe(sum('peak'));
    expect(one(total, 'debts_recovered')).toMatchObject({ numerator: sum('recovered'), denominator: sum('debts') });
  });

  it('is added once', async () => {
    await expect(loadCohort(t.app)).rejects.toThrow('there already');
  });
});
