import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
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
  const YEAR = 2024;
  const read = async (as: Session, query: string) => {
    const { body } = await request(t.app.getHttpServer()).get(`/api/impact?${query}`).set(as.headers).expect(200);
    return body as { total: Figure[]; groups: { key: string; indicators: Figure[] }[] };
  };
  const one = (all: Figure[], key: string) => all.find((figure) => figure.key === key);

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    const association = await accounts.createOrganisation('association', 'Association');
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

  it('is added once', async () => {
    await expect(loadCohort(t.app)).rejects.toThrow('there already');
  });
});
