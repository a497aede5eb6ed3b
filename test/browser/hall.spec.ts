import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { Sessions } from '#identity';
import { Seats } from '#rallies';
import { RallyDay } from '../../libs/rallies/src/hall/hall.fixture.js';
import { PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
/** Where pictures of the screens go, when somebody wants to look at them. */
const PICTURES = process.env.KEEP_PICTURES;

jest.setTimeout(300_000);

/** Three people and an employer who watch the same hall, each on a screen of their own. */
(executablePath ? describe : describe.skip)('the day of a rally on three screens at once', () => {
  let browser: Browser;
  let app: ServedApp;
  let day: RallyDay;
  let door: Screen;
  let employer: Screen;
  let phone: Screen;
  const screens: Screen[] = [];

  /** Three employers with a table each; in the first slot 0, 1 and 2 meet them, in the second 3, 4 and 0. */
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    day = await RallyDay.open(app, { tenants: 5, employers: 3, template: { minMeetings: 1, maxMeetings: 3 } });
    await app.db.query('DELETE FROM meetings WHERE rally_id = $1', [day.id]);
    for (const [slot, people] of [
      [0, 1, 2],
      [3, 4, 0],
    ].entries())
      for (const [index, person] of people.entries())
        await app.db.query(
          `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, 1, 50, 'planned')`,
          [day.id, day.tenant(person), day.employer(index).id, slot],
        );
    if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function open(secret: string | null, path: string, size?: { width: number; height: number }): Promise<Screen> {
    const screen = await Screen.open(browser, app.url, app.clock.now(), size);
    if (secret) await screen.isSignedIn(secret, app.url);
    await screen.goTo(path);
    screens.push(screen);
    return screen;
  }
  async function told(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      throw new Error((await Promise.all(screens.map((screen) => screen.story()))).join('\n\n'), { cause: error });
    }
  }
  /** Lets it be that time for the program and on every screen. */
  async function at(time: string): Promise<void> {
    await day.at(time);
    for (const { page } of screens) await page.clock.setFixedTime(app.clock.now());
  }
  async function picture(screen: Screen, name: string): Promise<void> {
    if (PICTURES) await screen.page.screenshot({ path: `${PICTURES}/${name}.png` });
  }
  const secretOf = (userId: string) => app.get(Sessions).open(userId);

  it('signs in at the entrance, and the employer and the candidate see it at once', () =>
    told(async () => {
      await at('08:50');
      const volunteer = await app.signIn('volunteer', day.world.association);
      door = await open(await secretOf(volunteer.userId), '/entrance', PHONE);
      await door.isAt('Accueil du rallye');
      await door.reads('0 arrivé sur 5 attendus');
      await door.isSound();
      await picture(door, 'entrance-360-fr');
      employer = await open(await secretOf(day.employer(0).session.userId), `/rallies/${day.id}/meetings`);
      await employer.reads('Badge n°');
      phone = await open(null, `/t/${await day.token(day.tenant(0))}`, PHONE);
      await phone.reads('Passez d’abord à l’accueil');
      await phone.isSound();
      await picture(phone, 'candidate-360-fr');
      await door.type('Nom, code ou numéro de badge', 'prenom 0');
      await door.click('Présent');
      await door.reads('Bienvenue, Prénom 0 Essai');
      await door.reads(/Premier entretien à 09:00.: Employeur 000, table 1/);
      await door.reads('1 arrivé sur 5 attendus');
      await door.isSound();
      await picture(door, 'entrance-welcome-360-fr');
      await employer.reads('Arrivé');
      await phone.page.getByText('Passez d’abord à l’accueil').waitFor({ state: 'hidden' });
      await employer.isSound();
      await picture(employer, 'employer-1280-fr');
    }));

  it('shows the hall badges and tables on the large screen, and no name', () =>
    told(async () => {
      const board = await open(await secretOf(day.world.organiser.userId), `/board/${day.id}`, {
        width: 1920,
        height: 1080,
      });
      await board.isAt('Écran de la salle');
      await board.reads(/Employeur 001, table.1/);
      await board.isSound();
      await picture(board, 'board-1920-fr');
      expect(await board.page.locator('main').innerText()).not.toMatch(/Prénom|Essai/);
    }));

  (PICTURES ? it : it.skip)('looks right in English and on a laptop', () =>
    told(async () => {
      const volunteer = await app.signIn('organiser', day.world.association);
      for (const [name, path] of [
        ['entrance', `/entrance/${day.id}`],
        ['board', `/board/${day.id}`],
        ['hall', `/rallies/${day.id}/day`],
        ['candidate', `/t/${await day.token(day.tenant(0))}`],
      ] as const) {
        const screen = await open(await secretOf(volunteer.userId), path, { width: 1366, height: 768 });
        await screen.page.getByRole('heading', { level: 1 }).waitFor();
        await screen.isSound();
        await picture(screen, `${name}-1366-fr`);
        await screen.click('English');
        await screen.role('button', 'Français').waitFor();
        await screen.isSound();
        await picture(screen, `${name}-1366-en`);
        await screen.page.setViewportSize(PHONE);
        await picture(screen, `${name}-360-en`);
        await screen.page.context().close();
        screens.pop();
      }
    }),
  );

  it('offers the table of who did not come to who waits, on their telephone, and the employer sees them', () =>
    told(async () => {
      await day.everyEmployerComes();
      await at('09:02');
      const waiting = await open(null, `/t/${await day.token(day.tenant(3))}`, PHONE);
      await day.come({ tenantId: day.tenant(3) });
      await day.come({ tenantId: day.tenant(2) });
      await waiting.reads('Personne ne vous attend en ce moment');
      await at('09:06');
      await app.settle();
      // What the timer of the program does every fifteen seconds.
      await app.get(Seats).tendAll();
      await waiting.reads('Une table est libre pour vous');
      await waiting.isSound();
      await picture(waiting, 'offer-360-fr');
      const host = await open(await secretOf(day.employer(1).session.userId), `/rallies/${day.id}/meetings`);
      await host.reads('Badge n°');
      await waiting.click('J’y vais');
      await waiting.reads('Maintenant');
      await waiting.reads('Employeur 001');
      const badge = await app.db.one<{ number: number }>(
        `SELECT b.number FROM rally_badges b JOIN rally_invitations i ON i.id = b.invitation_id WHERE i.rally_id = $1 AND i.tenant_id = $2`,
        [day.id, day.tenant(3)],
      );
      await host.reads(new RegExp(`Badge n°.${badge?.number}\\b`));
      expect(await day.broken()).toEqual([]);
    }));

  it('goes on at the entrance without a connection, through a reload, and sends everything once', () =>
    told(async () => {
      await door.page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
      const context = door.page.context();
      await context.setOffline(true);
      await door.type('Nom, code ou numéro de badge', 'prenom 4');
      await door.click('Présent');
      await door.reads('Bienvenue, Prénom 4 Essai');
      await door.reads('1 saisie en attente d’envoi');
      await door.page.reload();
      await door.isAt('Accueil du rallye');
      await door.reads('1 saisie en attente d’envoi');
      await door.reads('Pas de connexion. Vous pouvez continuer');
      await door.type('Nom, code ou numéro de badge', 'prenom 1');
      await door.click('En retard');
      await door.reads('2 saisies en attente d’envoi');
      await door.isSound();
      await picture(door, 'entrance-offline-360-fr');
      // Meanwhile the same person was noted at another door, later than here: that stays, and is told.
      await at('09:10');
      await day.post('/sign-ins', { tenantId: day.tenant(4), attendance: 'excused' }).expect(200);
      await context.setOffline(false);
      await door.reads(/1 saisie n’a pas pu être faite/);
      await door.reads(/Prénom 4 Essai.: autre chose a été noté depuis/);
      await door.page.getByText(/en attente d’envoi/).waitFor({ state: 'hidden' });
      const rows = await app.db.query<{ tenant: number; attendance: string }>(
        `SELECT details->>'attendance' AS attendance FROM audit_entries WHERE action = 'rally.sign_in' AND tenant_id = ANY($1) ORDER BY seq`,
        [[day.tenant(1), day.tenant(4)]],
      );
      expect(rows).toEqual([{ attendance: 'excused' }, { attendance: 'late' }]);
      // What is kept on the device cannot be read there.
      const stored = await door.page.evaluate(`new Promise((done) => {
        const opening = indexedDB.open('rallye-emploi');
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAll();
          all.onsuccess = () => done(all.result.map((one) => one instanceof CryptoKey ? 'extractable ' + one.extractable
            : new TextDecoder('latin1').decode(one.data)).join(' '));
        };
      })`);
      expect(stored).toContain('extractable false');
      expect(stored).not.toMatch(/Essai|attendance/);
    }));

  it('keeps verdicts that were given without a connection, and sends each once', () =>
    told(async () => {
      await at('09:12');
      await employer.page.reload();
      await employer.page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
      const context = employer.page.context();
      await context.setOffline(true);
      await employer.page.getByRole('button', { name: 'Embauche' }).first().click();
      await employer.reads('1 saisie en attente d’envoi');
      await employer.page.reload();
      await employer.reads('1 saisie en attente d’envoi');
      await context.setOffline(false);
      await employer.page.getByText(/en attente d’envoi/).waitFor({ state: 'hidden' });
      const verdicts = await app.db.query(
        `SELECT details->>'verdict' AS verdict FROM audit_entries WHERE action = 'meeting.verdict' ORDER BY seq`,
      );
      expect(verdicts).toEqual([{ verdict: 'hire' }]);
    }));

  it('forgets everything on the device when its person signs out', () =>
    told(async () => {
      const left = `new Promise((done) => {
        const opening = indexedDB.open('rallye-emploi');
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAllKeys();
          all.onsuccess = () => done(all.result);
        };
      })`;
      expect(await employer.page.evaluate(left)).not.toEqual([]);
      await employer.page
        .getByRole('button', { name: /compte|Personne/ })
        .first()
        .click();
      await employer.page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
      await employer.isAt('Connexion');
      expect(await employer.page.evaluate(left)).toEqual([]);
    }));
});
