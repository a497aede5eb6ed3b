import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { insert, live, type Story } from './impact.fixture.js';

describe('impact', () => {
  let t: TestApp;
  let ours: string;
  let theirs: string;
  let habitat: string;
  let logis: string;
  let employerId: string;
  let rallyId: string;
  let manager: Session;
  let landlord: Session;
  let organiser: Session;
  const read = async (as: Session, query = '') =>
    (await request(t.app.getHttpServer()).get(`/api/impact${query}`).set(as.headers).expect(200)).body;
  const figure = (all: { key: string }[], key: string) => {
    const { numerator, denominator } = all.find((one) => one.key === key) as unknown as {
      numerator: number | null;
      denominator: number | null;
    };
    return [numerator, denominator];
  };
  const times = async (n: number, story: Story) => {
    for (let at = 0; at < n; at++) await live(t, { userId: manager.userId, employerId, rallyId }, story);
  };

  beforeAll(async () => {
    t = await startTestApp();
    const accounts = t.get(Accounts);
    ours = await accounts.createOrganisation('association', 'Nous');
    theirs = await accounts.createOrganisation('association', 'Les autres');
    habitat = await accounts.createOrganisation('landlord', 'Habitat');
    logis = await accounts.createOrganisation('landlord', 'Logis');
    employerId = await accounts.createOrganisation('employer', 'Ferrand');
    manager = await t.signIn('association_manager', ours);
    landlord = await t.signIn('landlord_staff', habitat);
    organiser = await t.signIn('organiser', ours);
    rallyId = randomUUID();
    await insert(t, 'rallies', {
      id: rallyId,
      association_id: ours,
      name: 'Rallye',
      held_on: '2026-06-20',
      starts_at: '09:00',
      venue: 'S',
      address: 'D',
      slot_minutes: 15,
      slots: 12,
      blocks: '[[0,11]]',
      capacity: 60,
      state: 'closed',
      created_at: t.clock.now(),
    });

    const base = { landlord: habitat, association: ours, on: '2026-01-15' };
    const card = { visited: true, validated: true, listed: true, met: true };
    await times(12, { ...base, ...card, hiredOn: '2026-03-31', there: [1, 3, 6], arrears: 100_000, owedNow: 20_000 });
    await times(11, {
      ...base,
      ...card,
      hiredOn: '2026-04-01',
      endedOn: '2026-08-15',
      arrears: 50_000,
      owedNow: 60_000,
    });
    await times(2, { ...base, ...card, hiredOn: '2026-04-01' });
    await times(1, { ...base, ...card, hiredOn: '2026-04-01', there: [1], gone: [3] });
    await times(3, { ...base, visited: true, hiredOn: '2026-04-01', cancelled: true });
    await times(4, { ...base, accepted: false, arrears: 999_999 });
    await times(14, { ...base, on: '2026-02-10', visited: true, training: true, arrears: 30_000 });
    await times(20, { ...base, on: '2026-03-05', landlord: logis, visited: true });
    await times(5, { ...base, on: '2026-03-05', landlord: logis });
    await times(13, { ...base, association: theirs });
    await times(30, { ...base, on: '2024-05-05' });
  }, 60_000);
  afterAll(() => t.close());

  it('counts the chain of everyone referred in the period, with the denominators', async () => {
    const { total, from, to, threshold } = await read(manager, '?from=2026-01-10&to=2026-11-22');
    expect([from, to, threshold]).toEqual(['2026-01-01', '2026-11-30', 11]);
    expect(figure(total, 'referred')).toEqual([72, 72]);
    expect(figure(total, 'accepted')).toEqual([68, 72]);
    expect(figure(total, 'visited')).toEqual([63, 72]);
    expect(figure(total, 'cv_validated')).toEqual([26, 72]);
    expect(figure(total, 'listed')).toEqual([26, 72]);
    expect(figure(total, 'invited')).toEqual([26, 72]);
    expect(figure(total, 'met')).toEqual([26, 72]);
    expect(figure(total, 'hired')).toEqual([26, 72]);
    expect(figure(total, 'training')).toEqual([14, 72]);
  });

  it('counts as in work only who is known to be: silence and a denial prove nothing', async () => {
    const { total } = await read(manager, '?from=2026-01-01&to=2026-11-30');
    // 12 confirmed, 11 whose job ended later, 1 confirmed at one month and gone at three; 2 of whom nobody heard.
    expect(figure(total, 'in_work_1')).toEqual([24, 26]);
    expect(figure(total, 'in_work_3')).toEqual([23, 26]);
    expect(figure(total, 'in_work_6')).toEqual([12, 26]);
  });

  it('asks nobody before the time has come', async () => {
    t.clock.set('2026-06-30T10:00:00Z');
    const later = await t.signIn('association_manager', ours);
    const { total } = await read(later, '?from=2026-01-01&to=2026-11-30');
    // Hired on 31 March: three months on is 30 June; on 1 April: 1 July.
    expect(figure(total, 'in_work_3')).toEqual([12, 12]);
    expect(figure(total, 'in_work_6')).toEqual([null, null]);
    t.clock.set('2026-11-22T11:00:00.000Z');
  });

  it('nets what was recovered against what grew, of those helped only', async () => {
    const { total } = await read(manager, '?from=2026-01-01&to=2026-11-30');
    expect(figure(total, 'arrears_recovered')).toEqual([
      12 * 80_000 - 11 * 10_000,
      12 * 100_000 + 11 * 50_000 + 14 * 30_000,
    ]);
  });

  it('keeps to one’s own organisation, and arrears from organisers', async () => {
    expect(figure((await read(landlord, '?from=2026-01-01')).total, 'referred')).toEqual([60, 60]);
    const { total } = await read(organiser, '?from=2026-01-01');
    expect(figure(total, 'hired')).toEqual([26, 72]);
    expect(total.map(({ unit }: { unit: string }) => unit)).not.toContain('cents');
    for (const barred of [await t.signIn('employer', employerId), await t.signIn('volunteer', ours)])
      await request(t.app.getHttpServer()).get('/api/impact').set(barred.headers).expect(403);
  });

  it('does not give small cells away by group, nor by what is left of the total', async () => {
    const { total, groups } = await read(manager, '?from=2026-01-01&to=2026-11-30&groupBy=month');
    expect(groups.map(({ key }: { key: string }) => key)).toEqual(['2026-01', '2026-02', '2026-03']);
    const row = (key: string) =>
      groups.map((group: { indicators: { key: string }[] }) => figure(group.indicators, key)[0]);
    expect(row('referred')).toEqual([33, 14, 25]);
    expect(figure(total, 'visited')[0]).toBe(63);
    expect(row('visited')).toEqual([29, 14, 20]);
    // 26 hires in January, none after: the zeros would be told by the total, so January is left out too.
    expect(figure(total, 'hired')[0]).toBe(26);
    expect(row('hired')).toEqual([null, null, null]);
    // 14 trainings in February, likewise.
    expect(row('training')).toEqual([null, null, null]);
    const byLandlord = await read(manager, '?from=2026-01-01&to=2026-11-30&groupBy=landlord');
    expect(byLandlord.groups.map(({ label, key }: { label: string; key: string }) => [label, key])).toEqual([
      ['Habitat', habitat],
      ['Logis', logis],
    ]);
    expect(
      (await read(landlord, '?from=2026-01-01&groupBy=association')).groups.map(
        ({ label }: { label: string }) => label,
      ),
    ).toEqual(['Les autres', 'Nous']);
  });

  it('refuses a period that runs backwards and what it does not know', async () => {
    const status = (query: string) => request(t.app.getHttpServer()).get(`/api/impact${query}`).set(manager.headers);
    await status('?from=2026-03-01&to=2026-02-01').expect(400);
    await status('?groupBy=district').expect(400);
    await status('?from=hier').expect(400);
    await status('?k=1').expect(400);
  });
});
