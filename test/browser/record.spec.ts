import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import request from 'supertest';
import { Accounts } from '#identity';
import type { Session } from '../support/test-app.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(300_000);

/** A case worker's day on a narrow phone: what is due, a note in three taps, one in a stairwell without a network, a contract signed on the screen. */
(executablePath ? describe : describe.skip)('a case worker’s day on a phone', () => {
  let browser: Browser;
  let app: ServedApp;
  let worker: Session;
  let landlord: Session;
  let tenantId: string;
  const send = (method: 'post' | 'put', path: string, body: object) =>
    request(app.app.getHttpServer())[method](`/api/${path}`).set(worker.headers).send(body);
  const picture = async (screen: Screen, name: string) => {
    const folder = process.env.PICTURES;
    if (folder) await screen.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  const open = async (who: Session, path: string, size = PHONE, language: 'fr' | 'en' = 'fr') => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), size, language);
    await screen.isSignedIn(who.headers.cookie.replace('re_session=', ''), app.url);
    await screen.goTo(path);
    return screen;
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    const make = (kind: 'association' | 'landlord', name: string) => app.get(Accounts).createOrganisation(kind, name);
    worker = await app.signIn('case_worker', await make('association', 'Association du Beffroi'));
    const landlordId = await make('landlord', 'Habitat du Nord');
    landlord = await app.signIn('landlord_staff', landlordId);
    const person = {
      givenName: 'Nadia',
      familyName: 'Wojcik',
      phone: '+33639980101',
      address: '3 rue des Lilas',
      city: 'Douai',
    };
    tenantId = (await send('post', 'tenants', { ...person, email: 'nadia@example.org' }).expect(201)).body.id;
    await app.db.query('UPDATE tenants SET landlord_id = $2, created_at = $3 WHERE id = $1', [
      tenantId,
      landlordId,
      '2026-10-01T08:00:00Z',
    ]);
    await send('post', `tenants/${tenantId}/support-record`, {}).expect(201);
    await send('post', `tenants/${tenantId}/support-record/objectives`, {
      domain: 'work',
      title: 'Retrouver un emploi',
    }).expect(201);
    await send('post', `tenants/${tenantId}/actions`, {
      domain: 'work',
      title: 'Préparer trois candidatures',
      doer: 'tenant',
      dueOn: '2026-11-22',
    }).expect(201);
    await send('post', 'reminders', { text: 'Rappeler le CCAS', dueOn: '2026-11-22', tenantId }).expect(201);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('begins with what is due; a reminder is done by a tap, a call noted by three', async () => {
    const screen = await open(worker, '/my-day');
    await screen.isAt('Ma journée');
    await screen.isSound();
    await picture(screen, 'my-day-360-fr');
    const { page } = screen;
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Rappeler le CCAS' })
      .getByRole('button', { name: /^Fait/ })
      .click();
    await page.getByText('Rappeler le CCAS').waitFor({ state: 'detached' });
    // One card for the household: what else there is about it, by the keyboard.
    await screen.pressOn(page.getByRole('button', { name: /autres? choses? à faire/i }));
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Prendre des nouvelles' })
      .getByRole('button', { name: 'Noter' })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Appel : tout va bien.' }).click();
    await picture(screen, 'quick-note-360-fr');
    await dialog.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText('Prendre des nouvelles').waitFor({ state: 'detached' });
    await screen.close();
    expect(await texts()).toEqual(['Appel : tout va bien.']);
  });

  const texts = async () =>
    (
      await app.db.query<{ text: string }>(
        'SELECT text FROM record_entries WHERE tenant_id = $1 AND author_id = $2 AND source IS NULL ORDER BY seq',
        [tenantId, worker.userId],
      )
    ).map(({ text }) => text);

  it('keeps a note that was written without a network, and sends it once', async () => {
    const screen = await open(worker, `/tenants/${tenantId}/record`);
    const { page } = screen;
    const words = page.getByRole('textbox', { name: 'Ce qui s’est passé' });
    await words.waitFor();
    await picture(screen, 'record-360-fr');
    await page.context().setOffline(true);
    await words.fill('Dans la cage d’escalier : rendez-vous jeudi.');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).first().click();
    await page.getByText('1 saisie en attente d’envoi').waitFor();
    expect(await texts()).toHaveLength(1);
    await page.context().setOffline(false);
    await page.getByText('1 saisie en attente d’envoi').waitFor({ state: 'detached' });
    await page.getByText('Dans la cage d’escalier : rendez-vous jeudi.').first().waitFor();
    await page.close();
    expect((await texts()).filter((text) => text.startsWith('Dans la cage'))).toHaveLength(1);
  });

  it('has the contract signed by both on the screen', async () => {
    const screen = await open(worker, `/tenants/${tenantId}/contract`);
    const { page } = screen;
    await page.getByLabel('Dans nos mots').fill('Un travail qui tient, un logement gardé.');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    for (const button of ['Faire signer la personne', 'Signer']) {
      await page.getByRole('button', { name: button, exact: true }).click();
      const dialog = page.getByRole('dialog');
      const field = dialog.getByRole('img', { name: 'Champ de signature, vide' });
      await field.waitFor();
      await field.scrollIntoViewIfNeeded();
      const box = await field.boundingBox();
      if (!box) throw new Error('The field to sign in is not there.');
      await page.mouse.move(box.x + 30, box.y + 40);
      await page.mouse.down();
      for (let at = 1; at < 20; at++) await page.mouse.move(box.x + 30 + at * 10, box.y + 40 + (at % 3) * 15);
      await page.mouse.up();
      if (button === 'Signer') await picture(screen, 'sign-360-fr');
      await dialog.getByRole('button', { name: 'Valider la signature' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByRole('link', { name: 'PDF de la version 1' }).waitFor();
    await screen.isSound();
    await picture(screen, 'contract-360-fr');
    await screen.close();
  });

  it('tells the whole story to the case worker, the agreed part to the landlord', async () => {
    const story = await open(worker, `/tenants/${tenantId}/story`, DESK);
    await story.page.getByText('Contrat d’objectif signé').waitFor();
    await story.isSound();
    await picture(story, 'story-1280-fr');
    await story.close();
    const agreed = await open(landlord, `/tenants/${tenantId}/agreed`, DESK, 'en');
    await agreed.page.getByText('Support begun').waitFor();
    await agreed.isSound();
    await picture(agreed, 'agreed-1280-en');
    await agreed.close();
    const search = await open(worker, '/record-search?q=escalier', DESK, 'en');
    await search.page.getByText('1 passage found.').waitFor();
    await picture(search, 'search-1280-en');
    await search.close();
    const record = await open(worker, `/tenants/${tenantId}/record`, DESK);
    await record.page.getByText('Contrat d’objectif signé').first().waitFor();
    await picture(record, 'record-1280-fr');
    await record.close();
  });
});
