import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import request from 'supertest';
import { Accounts } from '#identity';
import type { Session } from '../support/test-app.js';
import { decide, invite, join, prepare, signIn } from './activities.js';
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
  let manager: Session;
  let association: string;
  let tenantId: string;
  const send = (method: 'post' | 'put', path: string, body: object, by = worker) =>
    request(app.app.getHttpServer())[method](`/api/${path}`).set(by.headers).send(body);
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
    association = await make('association', 'Association du Beffroi');
    worker = await app.signIn('case_worker', association);
    manager = await app.signIn('association_manager', association);
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

  it('a manager adapts a template; a condition is proved with its date, and an urgent alert written to a service and answered', async () => {
    const { id } = (await send('post', 'programmes', { template: 'seniors-a-domicile' }, manager).expect(201)).body;
    const adapting = await open(manager, `/programmes/${id}/adapt`, DESK);
    await adapting.isAt(/^Adapter/);
    await adapting.type('Un contact tous les', '20');
    await adapting.click('Ajouter une condition');
    const condition = adapting.role('group', 'Nouvelle condition');
    await condition.getByRole('textbox', { name: 'En français' }).fill('Logement visité par le bailleur');
    await adapting.click('Ajouter une adresse');
    await adapting.type('Nom du service', 'Astreinte d’Oise Habitat');
    await adapting.type('Adresse e-mail', 'astreinte@example.org');
    await adapting.type('Ce qui change et pourquoi', 'Contacts plus fréquents, visite du bailleur');
    await adapting.isSound();
    await picture(adapting, 'adapt-1280-fr');
    await adapting.click('Enregistrer la nouvelle version');
    await adapting.reads('Un contact au moins tous les 20 jours');
    await adapting.reads(/Logement visité par le bailleur/);
    await adapting.reads(/Astreinte d’Oise Habitat/);
    await picture(adapting, 'programme-1280-fr');
    adapting.expectNoTrouble();
    await adapting.close();

    const person = { givenName: 'Odette', familyName: 'Marchal', address: '12 rue du Puits', city: 'Douai' };
    const { id: senior } = (await send('post', 'tenants', person).expect(201)).body;
    await send('post', `tenants/${senior}/support-record`, { programmeId: id }).expect(201);
    const screen = await open(worker, `/tenants/${senior}/programme`);
    await screen.click('Noter une preuve : Logement visité par le bailleur');
    await screen.type('Quel document', 'Compte rendu de visite');
    await screen.typeDay('Date du document ou du constat', '18/11/2026');
    await screen.click('Noter');
    await screen.reads(/Document du 18 novembre 2026 – Compte rendu de visite/);
    await screen.click('Alerte urgente');
    await screen.choose('Motif', 'Chauffage');
    await screen.type('Ce qui se passe', 'Plus de chauffage depuis lundi');
    await screen.choose('Écrire aussi à', /Astreinte/);
    await screen.tick(/La personne est d’accord/);
    await screen.isSound();
    await picture(screen, 'urgent-360-fr');
    await screen.click('Donner l’alerte');
    await screen.reads(/écrit à Astreinte d’Oise Habitat par/);
    await screen.click('Noter la réponse de Astreinte d’Oise Habitat');
    await screen.type('Ce que le service répond', 'Un technicien passe ce soir.');
    await screen
      .role('dialog', /Noter la réponse/)
      .getByRole('button', { name: 'Noter la réponse' })
      .click();
    await screen.reads(/réponse notée/);
    await screen.isSound();
    await picture(screen, 'tenant-programme-360-fr');
    await screen.click('Alerte traitée');
    await screen.type('Ce qui a été fait', 'Chaudière réparée.');
    await screen.click('Clore');
    await screen.role('button', 'Alerte traitée').waitFor({ state: 'detached' });
    screen.expectNoTrouble();
    await screen.close();
    if (process.env.PICTURES) {
      const desk = await open(worker, `/tenants/${senior}/programme`, DESK, 'en');
      await desk.reads(/A contact every 20 days/);
      await picture(desk, 'tenant-programme-1280-en');
      await desk.close();
    }
    const written = await app.db.query<{ address: string; text: string }>(
      `SELECT address, body_text AS text FROM messages WHERE recipient_kind = 'service'`,
    );
    expect(written).toEqual([
      { address: 'astreinte@example.org', text: expect.stringContaining('Odette Marchal\n12 rue du Puits') },
    ]);
    expect(written[0]?.text).not.toContain('depuis lundi');
  });

  it('is followed through a committee, from the agenda to what an invited partner reads of it, and signed in at a session', async () => {
    const table = await prepare(app, manager, association, tenantId);
    const phone = async (screen: Screen, name: string) => picture(screen, `${name}-360-fr`);
    const desk = async (screen: Screen, name: string) => picture(screen, `${name}-1280-fr`);
    const link = await invite((who, path) => open(who, path, DESK), desk, manager, table);
    await decide((who, path) => open(who, path, DESK), desk, worker, manager, table);
    const guest = await Screen.open(browser, app.url, app.clock.now(), PHONE);
    await guest.goTo(link);
    await join(guest, phone, table);
    await signIn(open, phone, app, worker, table);
  });

  it('takes the landlord’s balances of the month, less the line that is wrong; figures and curve follow, a stage arrives', async () => {
    const as = (who: Session, path: string, body: object) =>
      request(app.app.getHttpServer()).post(`/api/${path}`).set(who.headers).send(body);
    const { association } = (await app.db.one<{ association: string }>(
      'SELECT association_id AS association FROM tenants WHERE id = $1',
      [tenantId],
    )) ?? { association: '' };
    const referral = await as(landlord, 'referrals', {
      ...{ associationId: association, givenName: 'Karim', familyName: 'Bensaïd', arrearsCents: 200_000 },
      ...{ arrearsMonths: 4, agreedOn: '2026-11-20', agreedHow: 'spoken', phone: '+33639980103', city: 'Douai' },
    }).expect(201);
    const { tenantId: karim } = (await as(worker, `referrals/${referral.body.id}/acceptance`, { accepted: true })).body;
    // It was in October: a balance of the very day of the referral changes nothing of what was owed then.
    await app.db.query(`UPDATE referrals SET created_at = '2026-10-01T08:00:00Z' WHERE id = $1`, [referral.body.id]);
    await app.db.query(`UPDATE arrears_balances SET on_day = '2026-10-01' WHERE tenant_id = $1`, [karim]);
    const content = [
      'N° de bail;Nom;Prénom;Solde au;Solde dû',
      'B-100;Bensaïd;Karim;22/11/2026;1 250,40 EUR',
      'B-101;Bensaïd;Karim;31/02/2026;900',
    ].join('\r\n');
    const screen = await open(landlord, '/arrears');
    await screen.follow('Importer des soldes');
    await screen.role('button', 'Choisir un fichier').waitFor();
    const file = { name: 'soldes.csv', mimeType: 'text/csv', buffer: Buffer.from(content, 'latin1') };
    await screen.page.locator('input[type=file]').setInputFiles(file);
    await screen.reads('Rien n’est encore enregistré. Vérifiez les colonnes, puis les lignes.');
    await screen.reads('Refusée');
    await screen.isSound();
    await picture(screen, 'balances-judged-360-fr');
    await screen.click('Enregistrer 1 ligne');
    await screen.reads('La liste est enregistrée');
    await picture(screen, 'balances-taken-360-fr');
    await screen.goTo('/arrears/figures');
    await screen.isAt('Impayés : chiffres');
    await screen.reads(/^1\s250,40/);
    await screen.reads('37 % de ce qui était dû');
    await screen.isSound();
    await picture(screen, 'figures-360-fr');
    // What they do about it is noted on their page of the tenant.
    await screen.goTo(`/tenants/${karim}/arrears`);
    await screen.click('Noter une procédure');
    await screen.click('Enregistrer');
    await screen.reads(/^Commandement de payer/);
    await screen.isSound();
    await picture(screen, 'landlord-tenant-360-fr');
    await screen.close();

    const money = await open(worker, `/tenants/${karim}/money`, DESK);
    await money.role('img', 'Courbe de ce qui est dû').waitFor();
    await money.reads(/1\s250/);
    await picture(money, 'curve-1280-fr');
    await money.isSound();
    await picture(money, 'curve-1280-fr');
    await money.goTo(`/tenants/${karim}/money?part=homes`);
    await money.reads(/^Commandement de payer/);
    await picture(money, 'homes-1280-fr');
    await money.close();
    const table = await open(landlord, `/tenants/${karim}/arrears`, DESK, 'en');
    await table.reads(/^Order to pay/);
    await picture(table, 'landlord-tenant-1280-en');
    await table.close();
  });

  it('lets the person see, correct, take along and erase their own data by their link', async () => {
    const { url } = (await send('post', `tenants/${tenantId}/own-links/shown`, {}).expect(201)).body;
    const path = new URL(url).pathname;
    const screen = await Screen.open(browser, app.url, app.clock.now(), PHONE);
    await screen.goTo(path);
    const { page } = screen;
    await page.getByRole('heading', { name: 'Mes données', exact: true }).waitFor();
    await screen.isSound();
    await picture(screen, 'own-360-fr');
    await page.getByRole('button', { name: 'Corriger mes coordonnées' }).click();
    await page.getByLabel('Téléphone').fill('06 39 98 01 77');
    await picture(screen, 'own-correct-360-fr');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('06 39 98 01 77').waitFor();
    await page.getByRole('button', { name: 'Autre chose est faux' }).click();
    await page.getByLabel('Qu’est-ce qui est faux ?').fill('Mon nom s’écrit Vojcik.');
    await page.getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.getByText('Mon nom s’écrit Vojcik.').first().waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Copie à lire (PDF)' }).click();
    expect((await coming).suggestedFilename()).toBe('mes-donnees.pdf');
    await page.getByRole('button', { name: 'Demander l’effacement' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Demander l’effacement' }).click();
    await page.getByText('Un code est parti par courriel à n…@example.org').waitFor();
    const mail = await app.db.one<{ text: string }>(
      `SELECT body_text AS text FROM messages WHERE recipient_id = $1 AND occasion LIKE 'own_rights:code:%'`,
      [tenantId],
    );
    await page.getByLabel('Code à six chiffres').fill(/\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '');
    await page.getByRole('button', { name: 'Confirmer', exact: true }).click();
    await page.getByText('Tout sera effacé le').waitFor();
    await screen.isSound();
    await picture(screen, 'own-erasure-360-fr');
    await screen.close();

    const record = await open(worker, `/tenants/${tenantId}/record`);
    await record.page.getByText('Demande à être effacée').waitFor();
    await record.page.getByText('Mon nom s’écrit Vojcik.').waitFor();
    await record.page.getByRole('button', { name: 'Répondre' }).click();
    await record.page.getByLabel('Votre réponse').fill('C’est fait.');
    await picture(record, 'rights-360-fr');
    await record.page.getByRole('dialog').getByRole('button', { name: 'Répondre' }).click();
    await record.page.getByRole('dialog').waitFor({ state: 'detached' });
    await record.close();
    const shown = await open(worker, `/tenants/${tenantId}/own-link`, PHONE, 'en');
    await shown.page.getByRole('button', { name: 'Make a link' }).click();
    await shown.page.getByRole('img', { name: 'QR code of the personal page' }).waitFor();
    await shown.isSound();
    await picture(shown, 'own-link-360-en');
    await shown.close();
    const own = await Screen.open(browser, app.url, app.clock.now(), PHONE);
    await own.goTo(path);
    await own.page.getByRole('button', { name: 'Ne rien effacer' }).click();
    await own.page.getByRole('dialog').getByRole('button', { name: 'Ne rien effacer' }).click();
    await own.page.getByRole('button', { name: 'Demander l’effacement' }).waitFor();
    await own.page.getByText('C’est fait.').waitFor();
    await own.close();
  });
});
