import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { Accounts } from '#identity';
import { Erasure } from '#tenants';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { insert, live, type Story } from './impact.fixture.js';
import { ImpactFacts } from './impact-facts.service.js';

interface Figure {
  key: string;
  numerator: number | null;
  denominator: number | null;
  reason: string | null;
}

describe('impact', () => {
  let t: TestApp;
  let ours: string;
  let theirs: string;
  let habitat: string;
  let logis: string;
  let programme: string;
  let scene: { userId: string; employerId: string; rallyId: string };
  let manager: Session;
  let landlord: Session;
  const people: string[] = [];
  const get = (as: Session, path: string) => request(t.app.getHttpServer()).get(`/api/impact${path}`).set(as.headers);
  const read = async (as: Session, query = '') => (await get(as, query).expect(200)).body;
  const figure = (all: Figure[], key: string) => {
    const found = all.find((one) => one.key === key);
    return [found?.numerator, found?.denominator];
  };
  const times = async (n: number, story: Story) => {
    for (let at = 0; at < n; at++) {
      const tenant = await live(t, scene, story);
      if (tenant) people.push(tenant);
    }
  };
  const YEAR = '?from=2026-01-01&to=2026-12-31';

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    ours = await accounts.createOrganisation('association', 'Nous');
    theirs = await accounts.createOrganisation('association', 'Les autres');
    habitat = await accounts.createOrganisation('landlord', 'Habitat');
    logis = await accounts.createOrganisation('landlord', 'Logis');
    const employerId = await accounts.createOrganisation('employer', 'Ferrand');
    manager = await t.signIn('association_manager', ours);
    landlord = await t.signIn('landlord_staff', habitat);
    const rallyId = randomUUID();
    scene = { userId: manager.userId, employerId, rallyId };
    await insert(t, 'rallies', {
      ...{ id: rallyId, association_id: ours, name: 'Rallye', held_on: '2026-06-20', starts_at: '09:00', venue: 'S' },
      ...{ address: 'D', slot_minutes: 15, slots: 12, blocks: '[[0,11]]', capacity: 60, state: 'closed' },
      created_at: t.clock.now(),
    });
    programme = randomUUID();
    await insert(t, 'programmes', {
      ...{
        id: programme,
        association_id: ours,
        template: 'solfa',
        name: '=Abri',
        version: 1,
        created_at: t.clock.now(),
      },
      definition: JSON.stringify({ confidentiality: 'highest' }),
    });

    const base = { landlord: habitat, association: ours, on: '2026-01-15', city: 'Lens' };
    const card = { visited: true, validated: true, listed: true, met: true };
    await times(12, {
      ...base,
      ...card,
      hiredOn: '2026-03-31',
      there: [1, 3, 6],
      arrears: 100_000,
      owedNow: 20_000,
      home: [2, 4],
    });
    await times(12, {
      ...base,
      ...card,
      hiredOn: '2026-04-01',
      endedOn: '2026-08-15',
      arrears: 50_000,
      owedNow: 60_000,
    });
    await times(12, { ...base, ...card, hiredOn: '2026-04-01', home: [3, 3], eviction: 'avoided' });
    await times(1, { ...base, ...card, hiredOn: '2026-04-01', there: [1], gone: [3] });
    await times(12, { ...base, visited: true, hiredOn: '2026-04-01', cancelled: true, eviction: 'evicted' });
    await times(14, { ...base, accepted: false, arrears: 999_999 });
    await times(14, {
      ...base,
      on: '2026-02-10',
      city: 'LENS',
      visited: true,
      training: true,
      arrears: 30_000,
      owedNow: 15_000,
    });
    await times(20, {
      ...base,
      on: '2026-05-05',
      landlord: logis,
      city: 'Douai',
      visited: true,
      debts: [40_000, 10_000],
    });
    await times(5, { ...base, on: '2026-08-05', landlord: logis, city: 'Douai', programme });
    await times(13, { ...base, association: theirs });
    await times(30, { ...base, on: '2024-05-05' });
  }, 120_000);
  afterAll(() => t.close());

  it('counts the chain of everyone referred in the period, with the denominators', async () => {
    const { total, from, to, threshold, asOf } = await read(manager, YEAR);
    expect([from, to, threshold, asOf]).toEqual(['2026-01-01', '2026-12-31', 11, '2026-11-22']);
    expect(figure(total, 'referred')).toEqual([102, 102]);
    expect(figure(total, 'accepted')).toEqual([88, 102]);
    expect(figure(total, 'cv_validated')).toEqual([37, 102]);
    expect(figure(total, 'listed')).toEqual([37, 102]);
    expect(figure(total, 'met')).toEqual([37, 102]);
    expect(figure(total, 'hired')).toEqual([37, 102]);
    expect(figure(total, 'training')).toEqual([14, 102]);
    expect(figure(total, 'placed')).toEqual([51, 102]);
    // 83 of 88: the five others are too few.
    expect(figure(total, 'visited')).toEqual([null, 102]);
  });

  it('counts as in work only who is known to be: silence and a denial prove nothing', async () => {
    const { total } = await read(manager, YEAR);
    // 12 confirmed, 12 whose job ended later, 1 confirmed at one month and gone at three; 12 of whom nobody heard.
    expect(figure(total, 'in_work_1')).toEqual([25, 37]);
    expect(figure(total, 'in_work_3')).toEqual([24, 37]);
    expect(figure(total, 'in_work_6')).toEqual([12, 37]);
  });

  it('nets arrears, counts debts, evictions and scales', async () => {
    const { total } = await read(manager, YEAR);
    const owed = 12 * 100_000 + 12 * 50_000 + 14 * 30_000;
    expect(figure(total, 'arrears_recovered')).toEqual([12 * 80_000 - 12 * 10_000 + 14 * 15_000, owed]);
    expect(figure(total, 'arrears_recovered_from_peak')).toEqual([12 * 80_000 + 14 * 15_000, owed + 12 * 10_000]);
    expect(figure(total, 'arrears_reduced')).toEqual([26, 38]);
    expect(figure(total, 'debts_recovered')).toEqual([20 * 30_000, 20 * 40_000]);
    expect(figure(total, 'evictions_avoided')).toEqual([12, 24]);
    expect(figure(total, 'eviction_cost_avoided')).toEqual([12_000_000, 24_000_000]);
    expect(figure(total, 'home_kept_better')).toEqual([12, 24]);
    expect(figure(total, 'home_kept_level')).toEqual([3.5, 2.5]);
  });

  it('computes arrears of everybody at once as the function of decision 19 does for one', async () => {
    const [{ recovered, peak } = { recovered: 0, peak: 0 }] = await t.db.query<{ recovered: number; peak: number }>(
      `SELECT sum(f.start_cents - f.now_cents - f.erased_cents)::bigint AS recovered, sum(f.peak_cents)::bigint AS peak
       FROM referrals r CROSS JOIN LATERAL arrears_figures(r.tenant_id, NULL, r.created_at::date, '2026-11-22') f
       WHERE r.association_id = $1 AND f.start_cents > 0 AND r.created_at > '2026-01-01'`,
      [ours],
    );
    const { total } = await read(manager, YEAR);
    expect(figure(total, 'arrears_recovered')[0]).toBe(recovered);
    expect(figure(total, 'arrears_recovered_from_peak')[1]).toBe(peak);
  });

  it('asks nobody before the time has come', async () => {
    t.clock.set('2026-06-30T10:00:00Z');
    const later = await t.signIn('association_manager', ours);
    const { total } = await read(later, YEAR);
    // Hired on 31 March: three months on is 30 June; on 1 April: 1 July.
    expect(figure(total, 'in_work_3')).toEqual([null, 12]);
    t.clock.set('2026-11-22T11:00:00.000Z');
  });

  it('keeps to one’s own organisation, and money and lives from organisers', async () => {
    const own = await read(landlord, YEAR);
    expect(figure(own.total, 'referred')).toEqual([90, 90]);
    expect([own.associations, own.landlords]).toEqual([['Les autres', 'Nous'], ['Habitat']]);
    // What happened yesterday is not laid on one person: the state at the end of last month.
    expect(own.asOf).toBe('2026-10-31');
    const organiser = await t.signIn('organiser', ours);
    const { total } = await read(organiser, YEAR);
    expect(figure(total, 'hired')).toEqual([37, 102]);
    expect([...new Set(total.map(({ section }: { section: string }) => section))]).toEqual(['funnel', 'lasting']);
    for (const barred of [await t.signIn('employer', scene.employerId), await t.signIn('volunteer', ours)])
      for (const path of ['', '/file?format=csv', '/series', '/definitions']) await get(barred, path).expect(403);
    await get(organiser, '/settings').expect(403);
  });

  it('tells groups by calendar year, small ones neither by themselves nor by what is left of the total', async () => {
    const landlords = await read(manager, '?from=2026-03-01&to=2026-06-30&groupBy=landlord');
    expect([landlords.from, landlords.to]).toEqual(['2026-01-01', '2026-12-31']);
    const row = ({ groups }: { groups: { label: string; indicators: Figure[] }[] }, key: string) =>
      groups.map(({ label, indicators }) => [label, figure(indicators, key)[0]]);
    expect(row(landlords, 'referred')).toEqual([
      ['Habitat', 77],
      ['Logis', 25],
    ]);
    // None of Logis was hired: told of Habitat it would be told of both.
    expect(row(landlords, 'hired')).toEqual([
      ['Habitat', null],
      ['Logis', null],
    ]);
    // Five of Douai are sheltered: they are of no town, and too few, so that the smaller town is left out with them.
    const towns = await read(manager, `${YEAR}&groupBy=territory`);
    expect(row(towns, 'referred')).toEqual([
      ['Douai', null],
      ['LENS', 77],
      [null, null],
    ]);
    const programmes = await read(manager, `${YEAR}&groupBy=programme`);
    expect(row(programmes, 'referred')).toEqual([
      ['=Abri', null],
      [null, null],
    ]);
    const one = await read(manager, `${YEAR}&groupBy=landlord&only=${habitat}`);
    expect(figure(one.total, 'referred')).toEqual([77, 77]);
    expect([one.only.label, one.groups, one.landlords]).toEqual(['Habitat', [], ['Habitat']]);
    await get(manager, `${YEAR}&groupBy=landlord&only=${randomUUID()}`).expect(404);
    await get(manager, `${YEAR}&only=${habitat}`).expect(400);
  });

  it('gives nobody away by the difference of two exports, of whatever months', async () => {
    const months = ['01', '02', '03', '05', '07', '08', '12'];
    const exported = async (from: string, to: string) => {
      const { text } = await get(manager, `/file?format=csv&language=en&from=2026-${from}-01&to=2026-${to}-28`).expect(
        200,
      );
      const rows: string[][] = parse(text.replace('\uFEFF', ''), { delimiter: ';', relax_column_count: true });
      return new Map(rows.filter(([whole]) => whole === 'All').map(([, name, value]) => [name, Number(value)]));
    };
    const files: [number, number, Map<string | undefined, number>][] = [];
    for (const [first, from] of months.entries())
      for (const [last, to] of months.entries()) if (last >= first) files.push([first, last, await exported(from, to)]);
    let compared = 0;
    const PERSONS = [
      'Referred',
      'Supported',
      'Visited',
      'CV checked',
      'Hired',
      'Started training',
      'With arrears at referral',
    ];
    for (const [first, last, wide] of files)
      for (const [from, to, narrow] of files) {
        if (from < first || to > last) continue;
        for (const name of PERSONS) {
          const rest = (wide.get(name) ?? Number.NaN) - (narrow.get(name) ?? Number.NaN);
          if (Number.isNaN(rest)) continue;
          compared += 1;
          expect({ first, last, from, to, name, rest: rest === 0 || rest >= 11 }).toMatchObject({ rest: true });
        }
      }
    expect(compared).toBeGreaterThan(30);
    // August has five, referred: no period tells them, by whatever side it is taken.
    expect((await exported('01', '12')).get('Referred')).toBe(102);
    expect((await exported('01', '07')).get('Referred')).toBeNaN();
    expect((await exported('08', '08')).get('Referred')).toBeNaN();
  }, 120_000);

  it('is a file in three forms, with names, definitions and assumptions, and no formula', async () => {
    const { text } = await get(
      manager,
      `/file?format=csv&language=fr${YEAR.replace('?', '&')}&groupBy=programme`,
    ).expect(200);
    expect(text).toContain('Association : Nous');
    expect(text).toContain('Bailleur : Habitat');
    expect(text).toContain("'=Abri;");
    expect(text).toContain('Au moins un entretien tenu lors d’un rallye.');
    expect(text).toContain('hypothèse de travail');
    // Over time, quarter by quarter where that is asked.
    const quarters = await get(manager, `/file?format=csv&language=en&step=quarter${YEAR.replace('?', '&')}`).expect(
      200,
    );
    expect(quarters.text).toMatch(/\r?\nQ1 2026;People followed;\d+;;;People referred and taken on/);
    expect(quarters.text).toContain('Sum of the last balances known');
    for (const [format, start] of [
      ['xlsx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const { body, headers } = await get(
        manager,
        `/file?format=${format}&language=en&compareFrom=2024-01-01&compareTo=2024-12-31`,
      )
        .buffer(true)
        .parse((answer, done) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
        })
        .expect(200);
      expect((body as Buffer).subarray(0, start.length).toString('latin1')).toBe(start);
      expect(headers['content-disposition']).toBe(`attachment; filename="impact-2026-01-2026-11.${format}"`);
      expect(headers['cache-control']).toBe('private, no-store');
    }
  });

  it('does not depend on what other years are looked at', async () => {
    const alone = await read(manager, YEAR);
    const beside = await read(manager, `${YEAR}&compareFrom=2020-01-01&compareTo=2020-12-31`);
    expect(beside.total).toEqual(alone.total);
    // A group of which nobody was referred in the year asked is known all the same.
    const other = await read(manager, `?from=2024-01-01&to=2024-12-31&groupBy=landlord&only=${logis}`);
    expect([other.only.label, figure(other.total, 'referred')]).toEqual(['Logis', [0, 0]]);
  });

  it('compares two periods, and cohorts by quarter', async () => {
    const { compared, groups } = await read(
      manager,
      `${YEAR}&groupBy=quarter&compareFrom=2024-01-01&compareTo=2024-12-31`,
    );
    expect(figure(compared.total, 'referred')).toEqual([30, 30]);
    expect(compared.groups.map(({ key }: { key: string }) => key)).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
    ]);
    const byLandlord = await read(manager, `${YEAR}&groupBy=landlord&compareFrom=2024-01-01&compareTo=2024-12-31`);
    expect(byLandlord.compared.groups).toMatchObject([{ label: 'Habitat' }]);
    expect(figure(byLandlord.compared.groups[0].indicators, 'referred')).toEqual([30, 30]);
    // The third quarter has five: told with the second and the empty fourth only.
    expect(
      groups.map(({ key, indicators }: { key: string; indicators: Figure[] }) => [
        key,
        figure(indicators, 'referred')[0],
      ]),
    ).toEqual([
      ['2026-Q1', 77],
      ['2026-Q2', null],
      ['2026-Q3', null],
      ['2026-Q4', null],
    ]);
  });

  it('stays what it was when somebody is erased, and when two files of one person are merged', async () => {
    const views = async () => [
      (await read(manager, YEAR)).total,
      (await read(manager, `${YEAR}&groupBy=landlord`)).groups,
      (await read(manager, `${YEAR}&groupBy=territory`)).groups,
      (await read(landlord, YEAR)).total,
    ];
    const before = await views();
    // One who was hired and paid back, one in training, one whose eviction was avoided.
    for (const tenant of [people[0], people[49], people[30]]) {
      await t.get(ImpactFacts).freeze(tenant as string);
      await t.get(ImpactFacts).freeze(tenant as string);
      for (const table of ['visits', 'consents', 'meetings', 'rally_invitations', 'scales'])
        await t.db.query(`DELETE FROM ${table} WHERE tenant_id = $1`, [tenant]);
      await t.db.query('DELETE FROM cvs WHERE tenant_id = $1', [tenant]);
      await t.db.query(`UPDATE referrals SET given_name = '-', family_name = '-', city = NULL WHERE tenant_id = $1`, [
        tenant,
      ]);
    }
    // By the erasure itself, which counts before it takes anything away.
    await t.get(Erasure).erase(people[2] as string, { kind: 'system', id: null }, 'request');
    expect(await views()).toEqual(before);
    const kept = await t.db.query<{ facts: string }>('SELECT * FROM impact_facts');
    expect(kept).toHaveLength(8);
    expect(JSON.stringify(kept)).not.toContain(people[0]);

    const [survivor, double] = [
      people[1],
      await live(t, scene, { landlord: habitat, association: ours, on: '2026-01-20' }),
    ];
    const doubled = await read(manager, YEAR);
    expect(figure(doubled.total, 'referred')).toEqual([103, 103]);
    const merge = `/api/tenants/${survivor}/merge`;
    const preview = await request(t.app.getHttpServer())
      .get(`${merge}?other=${double}`)
      .set(manager.headers)
      .expect(200);
    await request(t.app.getHttpServer())
      .post(merge)
      .set(manager.headers)
      .send({ other: double, fingerprint: preview.body.fingerprint })
      .expect(204);
    expect(await views()).toEqual(before);
  });

  it('keeps what an organisation assumes, and tells fewer people when it asks so', async () => {
    const put = (as: Session, body: object) =>
      request(t.app.getHttpServer()).put('/api/impact/settings').set(as.headers).send(body);
    await put(manager, { threshold: 10, evictionCostCents: null, evictionCostSource: null }).expect(400);
    await put(manager, { threshold: 11, evictionCostCents: 1_500_000, evictionCostSource: null }).expect(400);
    await put(manager, {
      threshold: 15,
      evictionCostCents: 1_500_000,
      evictionCostSource: 'Étude interne 2025',
    }).expect(204);
    const { evictionCost, threshold, total } = await read(manager, YEAR);
    expect([evictionCost, threshold]).toEqual([{ cents: 1_500_000, source: 'Étude interne 2025' }, 15]);
    expect(figure(total, 'training')).toEqual([null, 102]);
    // The landlord's own answer is no way round it.
    expect((await read(landlord, YEAR)).threshold).toBe(15);
    expect((await get(landlord, '/settings').expect(200)).body).toMatchObject({
      threshold: 15,
      evictionCostCents: 1_000_000,
    });
  });

  it('refuses a period that runs backwards and what it does not know', async () => {
    for (const query of [
      '?from=2026-03-01&to=2026-02-01',
      '?groupBy=district',
      '?from=hier',
      '?k=1',
      '?from=1900-01-01',
    ])
      await get(manager, query).expect(400);
    await get(manager, '?compareFrom=2026-03-01&compareTo=2026-02-01').expect(400);
  });
});
