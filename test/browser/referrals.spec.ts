import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import request from 'supertest';
import { Accounts } from '#identity';
import type { Session } from '../support/test-app.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(300_000);

/** Two lines cannot be taken: one person did not agree, one day is none. */
const LIST = [
  'Nom;Prénom;Tél;Impayé;Mois dus;Accord le;Commune;Procédure',
  'Lambert;Léa;06 39 98 11 01;300;1;20/11/2026;Douai;',
  'Obin;Gérard;06 39 98 11 02;2 400,50;6;20/11/2026;Douai;assignation',
  'Sans;Accord;06 39 98 11 03;10;1;non;Lens;',
  '=Faux;Jour;06 39 98 11 04;10;1;31/02/2026;Lens;',
].join('\r\n');

/** Referrals as they come: a landlord's list, a partner's page on a phone, somebody who was there before. */
(executablePath ? describe : describe.skip)('referrals on screen', () => {
  let browser: Browser;
  let app: ServedApp;
  let worker: Session;
  let manager: Session;
  let landlord: Session;
  let associationId: string;
  let tenantId: string;
  const open = async (who: Session | null, path: string, size = DESK) => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), size);
    if (who) await screen.isSignedIn(who.headers.cookie.replace('re_session=', ''), app.url);
    await screen.goTo(path);
    return screen;
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    const make = (kind: 'association' | 'landlord', name: string) => app.get(Accounts).createOrganisation(kind, name);
    associationId = await make('association', 'Association du Beffroi');
    worker = await app.signIn('case_worker', associationId);
    manager = await app.signIn('association_manager', associationId);
    landlord = await app.signIn('landlord_staff', await make('landlord', 'Habitat du Nord'));
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('come as a landlord’s list, whose refused lines are given back with their reasons', async () => {
    const screen = await open(landlord, '/referrals');
    const { page } = screen;
    await screen.follow('Importer une liste');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST, 'latin1') });
    await screen.isAt('Import de liste.csv');
    await screen.reads('Refusée : 2');
    await screen.reads(/sans son accord, pas de signalement/);
    await screen.isSound();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    const refused = await readFile(await download.path(), 'utf8');
    expect(refused).toContain('sans son accord, pas de signalement');
    expect(refused).toContain("'=Faux");
    expect(refused).toContain('ce n’est pas une date');
    expect(refused).not.toContain('Lambert');
    await screen.click('Enregistrer 2 lignes');
    await screen.reads('La liste est enregistrée');
    await screen.isSound();
    await screen.close();
  });

  it('wait by urgency: the first is accepted, one that does not fit is refused with the reason', async () => {
    const screen = await open(worker, '/referrals/waiting');
    const { page } = screen;
    await screen.isAt('Liste d’attente');
    const people = page.getByRole('link', { name: /Obin|Lambert/ });
    await people.first().waitFor();
    expect(await people.allTextContents()).toEqual(['Gérard Obin', 'Léa Lambert']);
    await screen.reads(/Assignation \(\+/);
    await screen.isSound();
    await screen.follow('Gérard Obin');
    await screen.click('Accepter');
    await screen.click('Accepter le signalement');
    await page.waitForURL(/\/tenants\/[^/]+\/record/);
    tenantId = screen.pathLike(/[0-9a-f-]{36}/);
    await screen.goTo('/referrals/waiting');
    await screen.follow('Léa Lambert');
    await screen.click('Ne pas donner suite');
    await screen.tick('Hors critères', 'radio');
    await screen.choose('Motif', 'Hors du territoire');
    await screen.click('Classer sans suite');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await screen.reads('Hors critères');
    await screen.close();
    const rows = await app.db.query('SELECT family_name AS name, state FROM referrals ORDER BY family_name');
    expect(rows).toEqual([
      { name: 'Lambert', state: 'not_eligible' },
      { name: 'Obin', state: 'accepted' },
    ]);
  });

  it('come from a partner without an account, by a page that leads to a programme, on a narrow phone', async () => {
    const programme = await request(app.app.getHttpServer())
      .post('/api/programmes')
      .set(manager.headers)
      .send({ template: 'logement-dabord-pas-de-calais' })
      .expect(201);
    const desk = await open(manager, '/referrals/pages');
    await desk.isAt('Pages d’orientation');
    await desk.choose('Pour qui', 'CCAS');
    await desk.type(/^Partenaire/, 'CCAS de Lens');
    await desk.choose('Programme visé', /Logement d’abord/);
    await desk.click('Créer la page');
    await desk.reads(/Mène au programme/);
    await desk.isSound();
    const address = await desk.page.getByRole('link', { name: /\/orientation\// }).getAttribute('href');
    await desk.close();
    const phone = await open(null, new URL(address ?? '').pathname, PHONE);
    await phone.isAt('Orienter une personne vers Association du Beffroi');
    await phone.type('Prénom', 'Inès');
    await phone.type(/^Nom/, 'Kaddour');
    await phone.type(/^Téléphone/, '06 39 98 11 05');
    await phone.tick(/^J’ai lu ce texte à la personne/);
    await phone.tick('De vive voix', 'radio');
    await phone.isSound();
    await phone.click('Envoyer l’orientation');
    await phone.isAt('C’est envoyé');
    await phone.close();
    expect(
      await app.db.query(
        `SELECT family_name AS name, channel, programme_id AS programme FROM referrals WHERE source = 'ccas'`,
      ),
    ).toEqual([{ name: 'Kaddour', channel: 'partner_link', programme: programme.body.id }]);
  });

  it('know who was there before: the ended support is found, and the file goes on', async () => {
    await request(app.app.getHttpServer())
      .post(`/api/tenants/${tenantId}/support-record`)
      .set(worker.headers)
      .send({})
      .expect(201);
    await app.db.query(
      `UPDATE support_records SET state = 'closed', closed_at = $2 WHERE tenant_id = $1 RETURNING id`,
      [tenantId, app.clock.now()],
    );
    const ended = await open(worker, '/tenants');
    await ended.reads('Personne en accompagnement');
    await ended.role('searchbox', 'Chercher un nom').fill('obin');
    await ended.reads(/y compris les accompagnements terminés/);
    await ended.role('link', 'Obin Gérard').waitFor();
    await ended.isSound();
    await ended.page.getByText('Terminés (1)').click();
    await ended.page.waitForURL(/support=ended/);
    await ended.role('link', 'Obin Gérard').waitFor();
    await ended.close();
    const again = await request(app.app.getHttpServer())
      .post('/api/referrals')
      .set(landlord.headers)
      .send({
        ...{ associationId, givenName: 'Gerard', familyName: 'OBIN', phone: '+33639981102', city: 'Douai' },
        ...{ arrearsCents: 90_000, arrearsMonths: 2, agreedOn: '2026-11-22', agreedHow: 'spoken' },
      })
      .expect(201);
    const own = await open(landlord, `/referrals/${again.body.id}`);
    await own.reads('Vous aviez déjà signalé cette personne');
    await own.close();
    const screen = await open(worker, `/referrals/${again.body.id}`);
    await screen.reads('Peut-être déjà connue');
    await screen.click('Accepter');
    await screen.tick('Oui, reprendre la fiche de Gérard Obin', 'radio');
    await screen.isSound();
    await screen.click('Accepter le signalement');
    await screen.page.waitForURL(`**/tenants/${tenantId}/record`);
    await screen.close();
  });
});
