import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium, type Locator } from 'playwright-core';
import request from 'supertest';
import { instantOf } from '#kernel';
import { makeWorld, signInAgain, template, type World } from '../../libs/rallies/src/rallies.fixture.js';
import { watched } from './cast.js';
import { PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
const pictures = process.env.PICTURES;

jest.setTimeout(240_000);

const DESK = { width: 1366, height: 900 };

interface MeetingBody {
  id: string;
  candidate: string;
  employer: string;
  slot: number;
  table: number;
}

(executablePath ? describe : describe.skip)('the timetable under the hands of organisers', () => {
  let browser: Browser;
  let app: ServedApp;
  let world: World;
  let id: string;
  const http = () => request(app.url);
  const post = (path: string, body: object = {}) =>
    http().post(`/api/rallies${path}`).set(world.organiser.headers).send(body);
  const board = async () => (await http().get(`/api/rallies/${id}/grid`).set(world.organiser.headers)).body;
  const meetings = async (): Promise<MeetingBody[]> => (await board()).meetings;
  const of = async (meeting: MeetingBody) => (await meetings()).find((one) => one.id === meeting.id);

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    world = await makeWorld(app, { tenants: 6, employers: 3 });
    app.clock.set(instantOf('2027-01-20', '12:00'));
    await signInAgain(app, world);
    const facts = template({ capacity: 6, breaksPerBlock: 0, maxMeetings: 2 });
    id = (await post('', { heldOn: '2027-02-01', name: 'Rallye de Douai', ...facts }).expect(201)).body.id;
    await post(`/${id}/invitations`).expect(201);
    await app.db.query(`UPDATE rally_invitations SET state = 'accepted' WHERE rally_id = $1 RETURNING id`, [id]);
    await post(`/${id}/timetable`).expect(201);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const open = async (who: World['organiser'], path: string, size = DESK, language: 'fr' | 'en' = 'fr') => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), size, language);
    await screen.isSignedIn(who.headers.cookie.replace('re_session=', ''), app.url);
    await screen.goTo(path);
    return screen;
  };
  const picture = async (screen: Screen, name: string) => {
    if (pictures) await screen.page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  };
  const hourOf = (slot: number) => {
    const minutes = 9 * 60 + slot * 20;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const cell = (screen: Screen, employer: string, slot: number): Locator =>
    screen.page
      .getByRole('row', { name: new RegExp(`^${employer}`) })
      .getByRole('cell')
      .nth(slot);
  const nameOf = (meeting: MeetingBody) => `Prénom ${world.tenants.indexOf(meeting.candidate)} Essai`;
  const firmOf = (meeting: MeetingBody) => {
    const number = world.employers.findIndex((one) => one.id === meeting.employer);
    return `Employeur ${String(number).padStart(3, '0')}`;
  };
  /** A time at which neither of the two has anything else. */
  const freeSlot = (all: readonly MeetingBody[], meeting: MeetingBody) =>
    [8, 7, 6, 5, 4, 3, 2, 1, 0].find(
      (slot) =>
        !all.some(
          (one) => one.slot === slot && (one.candidate === meeting.candidate || one.employer === meeting.employer),
        ),
    ) as number;

  it('one drags a meeting and takes it back; a place that breaks a rule is said and stays closed', async () => {
    const all = await meetings();
    const [first] = all as [MeetingBody];
    const slot = freeSlot(all, first);
    const screen = await open(world.organiser, `/rallies/${id}/timetable`);
    await watched(screen, async () => {
      const chip = cell(screen, firmOf(first), first.slot).getByRole('button');
      await chip.waitFor();
      await screen.isSound();
      await picture(screen, 'timetable-fr-1366');
      // What a drag would meet is painted while it lasts: nobody sits at two tables at once.
      const busy = all.find((one) => one.candidate === first.candidate && one.employer !== first.employer);
      if (busy) {
        await chip.hover();
        await screen.page.mouse.down();
        await cell(screen, firmOf(first), slot).hover();
        await cell(screen, firmOf(first), slot).hover();
        expect(await cell(screen, firmOf(first), busy.slot).getAttribute('data-outcome')).toBe('broken');
        expect(await cell(screen, firmOf(first), slot).getAttribute('data-outcome')).toBe('free');
        await picture(screen, 'dragging-fr-1366');
        await chip.hover();
        await screen.page.mouse.up();
      }
      await chip.dragTo(cell(screen, firmOf(first), slot));
      await cell(screen, firmOf(first), slot)
        .getByRole('button', { name: nameOf(first) })
        .waitFor();
      expect(await of(first)).toMatchObject({ slot });
      await screen.click('Annuler la dernière modification');
      await cell(screen, firmOf(first), first.slot)
        .getByRole('button', { name: nameOf(first) })
        .waitFor();
      expect(await of(first)).toMatchObject({ slot: first.slot });
      // Looking at somebody shows their day.
      await chip.hover();
      await screen.reads(new RegExp(`${nameOf(first)}\\s: \\d entretien`));
    });
  });

  it('another does the same by keyboard, in English, on a phone', async () => {
    const all = await meetings();
    const [first] = all as [MeetingBody];
    const slot = freeSlot(all, first);
    const screen = await open(world.manager, `/rallies/${id}/timetable`, PHONE, 'en');
    await watched(screen, async () => {
      await screen.pressOn(screen.role('button', new RegExp(`^${nameOf(first)}`)).first());
      await screen.pressOn(screen.role('button', 'Move to…'));
      await screen.isSound();
      await picture(screen, 'move-en-360');
      await screen.pressOn(screen.role('button', new RegExp(`^Place at 0?${hourOf(slot).replace(/^0/, '')}`)));
      await screen.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await screen.page.waitForTimeout(500);
    });
    const moved = await meetings();
    expect(moved.some((one) => one.candidate === first.candidate && one.slot === slot)).toBe(true);
  });

  it('of two who move the same meeting at once one is told, and sees what the other did', async () => {
    const all = await meetings();
    const [first] = all as [MeetingBody];
    const slot = freeSlot(all, first);
    const screen = await open(world.organiser, `/rallies/${id}/timetable`);
    await watched(screen, async () => {
      const chip = cell(screen, firmOf(first), first.slot).getByRole('button');
      await chip.waitFor();
      const seen = { [first.id]: (await board()).meetings.find((one: MeetingBody) => one.id === first.id).version };
      await http()
        .post(`/api/rallies/${id}/edits`)
        .set(world.manager.headers)
        .send({
          change: { kind: 'move', meeting: first.id, to: { employer: first.employer, slot, table: first.table } },
          seen,
        })
        .expect(201);
      const other = freeSlot(await meetings(), first);
      await chip.dragTo(cell(screen, firmOf(first), other));
      await screen.reads(/Un collègue vient de modifier cet entretien/);
      await cell(screen, firmOf(first), slot)
        .getByRole('button', { name: nameOf(first) })
        .waitFor();
      screen.forgive(/409/);
    });
    expect(await of(first)).toMatchObject({ slot });
  });

  it('one announces, changes, sees who does not know and tells them; plans the rest with a look first; compares versions', async () => {
    await post(`/${id}/timetable`, { announce: true }).expect(201);
    const all = await meetings();
    const [first] = all as [MeetingBody];
    const slot = freeSlot(all, first);
    const screen = await open(world.organiser, `/rallies/${id}/timetable`);
    await watched(screen, async () => {
      await cell(screen, firmOf(first), first.slot)
        .getByRole('button')
        .dragTo(cell(screen, firmOf(first), slot));
      await screen.reads('2 personnes ne sont pas encore prévenues');
      await screen.isSound();
      await picture(screen, 'untold-fr-1366');
      await screen.click('Prévenir');
      await screen.page.getByRole('dialog').getByRole('button', { name: 'Prévenir' }).click();
      await screen.reads('2 personnes prévenues.');
      await screen.click('Voir ce qui changerait');
      await screen.click('Ne rien changer');
      await screen.click('Comparer deux versions');
      await screen.reads(/entretiens? chang|Rien ne change/);
      await screen.isSound();
      await picture(screen, 'versions-fr-1366');
    });
  });

  it('shows the matrix of wishes, why two do not meet, and lifts it', async () => {
    const no = { tenantId: world.tenants[0], employerId: world.employers[0]?.id, wish: 'no' };
    await http()
      .put(`/api/rallies/${id}/wishes`)
      .set(world.worker.headers)
      .send({ wishes: [no] })
      .expect(204);
    const screen = await open(world.organiser, `/rallies/${id}/wishes`);
    await watched(screen, async () => {
      await screen.reads('5 candidats sur 6 sans souhait');
      await screen.isSound();
      await picture(screen, 'wishes-fr-1366');
      await screen.click(/Prénom 0 Essai, Employeur 000/);
      await screen.reads('Non, dit par : le référent.');
      await screen.type(/Pourquoi ils peuvent se rencontrer/, 'Vu avec elle au téléphone');
      await screen.click('Autoriser la rencontre');
      await screen.reads('La rencontre est possible au prochain calcul.');
    });
    const worker = await open(world.worker, `/rallies/${id}/wishes`, PHONE, 'en');
    await watched(worker, async () => {
      await worker.reads(/1 candidate of 2 without a wish/);
      await worker.isSound();
      await picture(worker, 'wishes-en-360');
    });
  });
});
