import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { instantOf } from '#kernel';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { readSchoolCalendar } from './domain/school-calendar-file.js';
import { STEPS } from './domain/steps.js';
import { makeWorld, signInAgain, template, type World } from './rallies.fixture.js';
import { RallyJobs } from './rallies.jobs.js';
import { SchoolCalendar } from './school-calendar.service.js';

describe('series of rallies', () => {
  let t: TestApp;
  let world: World;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const get = (path: string, who: Session) => http().get(`/api${path}`).set(who.headers);
  const patch = (path: string, who: Session, body: object) => http().patch(`/api${path}`).set(who.headers).send(body);
  const travelTo = async (day: string, time: string) => {
    t.clock.set(instantOf(day, time));
    await signInAgain(t, world);
    await t.settle();
  };

  beforeAll(async () => {
    t = await startTestApp();
    world = await makeWorld(t, { tenants: 0, employers: 0 });
  });
  afterAll(() => t.close());

  it('makes a rally from the template of its series, once a day', async () => {
    const series = { name: 'Rallyes de Douai', territory: 'Douaisis', template: template({ capacity: 7 }) };
    const { body } = await post('/rally-series', world.organiser, series).expect(201);
    expect((await post('/rally-series', world.organiser, series).expect(409)).body.code).toBe('series_exists');
    const made = await post('/rallies', world.manager, {
      seriesId: body.id,
      heldOn: '2027-01-12',
      startsAt: '13:30',
    }).expect(201);
    const { body: rally } = await get(`/rallies/${made.body.id}`, world.worker).expect(200);
    expect(rally).toMatchObject({
      name: 'Rallyes de Douai',
      capacity: 7,
      startsOn: '2027-01-12T12:30:00.000Z',
      state: 'planned',
      planVersion: 0,
    });
    expect(rally.steps).toHaveLength(STEPS.length);
    const twice = await post('/rallies', world.organiser, { seriesId: body.id, heldOn: '2027-01-12' }).expect(409);
    expect(twice.body.code).toBe('rally_on_that_day');
    const list = await get('/rally-series', world.organiser).expect(200);
    expect(list.body.items[0].nextRally).toMatchObject({ id: made.body.id, heldOn: '2027-01-12' });
    await post('/rallies', world.stranger, { seriesId: body.id, heldOn: '2027-01-13' }).expect(404);
    await get(`/rallies/${made.body.id}`, world.stranger).expect(404);
  });

  it('makes the next rally of a series by itself, once, on a working day', async () => {
    const series = { name: 'Douai', territory: 'Douaisis', intervalMonths: 1, template: template() };
    const { body } = await post('/rally-series', world.organiser, series).expect(201);
    const dates = async () =>
      (
        await t.db.query<{ heldOn: string; name: string }>(
          `SELECT held_on AS "heldOn", name FROM rallies WHERE series_id = $1 ORDER BY 1`,
          [body.id],
        )
      ).map(({ heldOn, name }) => `${heldOn} ${name}`);
    await Promise.all([t.get(RallyJobs).tick(), t.get(RallyJobs).tick()]);
    await t.settle();
    // A month on, 22 December, is in the school holidays of Douai: the last day before them.
    expect(await dates()).toEqual(['2026-12-18 Douai n° 1']);
    await travelTo('2026-12-18', '23:00');
    await t.get(RallyJobs).tick();
    expect(await dates()).toHaveLength(1);
    await travelTo('2026-12-19', '00:10');
    await t.get(RallyJobs).tick();
    await t.get(RallyJobs).tick();
    expect(await dates()).toEqual(['2026-12-18 Douai n° 1', '2027-01-18 Douai n° 2']);
    await patch(`/rally-series/${body.id}`, world.organiser, { active: false }).expect(204);
    await travelTo('2027-03-01', '00:10');
    await t.get(RallyJobs).tick();
    expect(await dates()).toHaveLength(2);
  });

  it('knows the school holidays of a year once its calendar is imported', async () => {
    const notes = async () =>
      (await get('/rally-calendar?day=2027-12-21&zone=B', world.organiser).expect(200)).body.items;
    expect(await notes()).toMatchObject([{ code: 'school_year_unknown', fr: '2027-2028' }]);
    const file = `description;population;start_date;end_date;location;zones;annee_scolaire
Vacances de Noël;-;2027-12-17T23:00:00+00:00;2028-01-02T23:00:00+00:00;Lille;Zone B;2027-2028`;
    for (let times = 0; times < 2; times++)
      expect(await t.get(SchoolCalendar).store(readSchoolCalendar(file))).toEqual(['2027-2028']);
    expect(await notes()).toEqual([
      {
        code: 'school_holiday',
        fr: 'Vacances de Noël',
        en: 'Christmas holidays',
        from: '2027-12-18',
        to: '2028-01-02',
      },
    ]);
    // The years that ship with the program stay.
    expect((await get('/rally-calendar?day=2026-12-21&zone=B', world.organiser)).body.items).toHaveLength(1);
    const wrong = await get('/rally-calendar?day=2027-13-01', world.organiser).expect(400);
    expect(wrong.body.errors[0].path).toBe('day');
  });
});
