import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { Cast, PASSWORD } from './cast.js';
import { PHONE, type Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(240_000);

const LIST = [
  'Raison sociale;SIRET;Code APE;Effectif;Commune;CP;Nom du contact;Courriel',
  'Scierie Dubois;00012345600014;16.10A;25;Douai;59500;Ida Roy;ida.roy@example.org',
  'Entrepôt Exemple;;52.10B;;Douai;;;',
  'Café de l’Étage;00012345600015;56.30Z;3;Hénin-Beaumont;62110;;',
].join('\n');

/** The network of employers as its people see it. */
(executablePath ? describe : describe.skip)('the screens of the employer network', () => {
  let browser: Browser;
  let app: ServedApp;
  let cast: Cast;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    cast = await Cast.assemble(browser, app);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** A picture to look at, where somebody asks for them. */
  const picture = async (screen: Screen, name: string) => {
    const folder = process.env.PICTURES;
    if (!folder) return;
    for (const [label, size] of Object.entries({ desk: { width: 1280, height: 900 }, phone: PHONE })) {
      await screen.page.setViewportSize(size);
      await screen.page.screenshot({ path: `${folder}/${name}-${label}.png`, fullPage: true });
    }
    await screen.page.setViewportSize({ width: 1280, height: 900 });
  };

  it('takes over a list after it was looked at', async () => {
    await cast.as('landlord_staff', '/employers', async (screen) => {
      await screen.isAt('Employeurs');
      await screen.isSound();
      await screen.click('Plus');
      await screen.click('Importer une liste', 'menuitem');
      await screen.isAt('Importer des employeurs');
      await screen.isSound();
      const file = { name: 'réseau.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
      await screen.page.locator('input[type=file]').setInputFiles(file);
      await screen.isAt('Aperçu de réseau.csv');
      await screen.reads('8 colonnes reconnues sur 8');
      await screen.role('row', /Scierie Dubois .*Nouvelle/).waitFor();
      await screen.role('row', /Entrepôt Exemple .*Doublon possible .*Entrepôts Exemple/).waitFor();
      await screen.role('row', /Café de l’Étage .*Refusée .*SIRET/).waitFor();
      await screen.isSound();
      await picture(screen, 'import');
      await screen.click('Enregistrer 1 ligne');
      await screen.reads('La liste est enregistrée');
      await screen.isSound();
      await screen.follow('Voir les employeurs');
      await screen.follow('Scierie Dubois');
      await screen.isAt('Scierie Dubois');
      await screen.reads('000 123 456');
      await screen.reads('10 à 49 salariés');
      await screen.reads('Ida Roy');
      await screen.isSound();
      await picture(screen, 'company');
    });
  });

  it('invites a company by a link, by which it makes its account and is signed in', async () => {
    let path = '';
    await cast.as('landlord_staff', '/employers', async (screen) => {
      await screen.click('Inviter');
      const dialog = screen.role('dialog', 'Inviter une entreprise');
      await dialog.getByRole('textbox', { name: 'Nom de l’entreprise' }).fill('Menuiserie Caron');
      await dialog.getByRole('textbox', { name: /^Contact/ }).fill('Bo Petit');
      await dialog.getByRole('textbox', { name: 'Adresse e-mail du contact' }).fill('bo.petit@example.org');
      await screen.isSound();
      await picture(screen, 'invite');
      await screen.click('Envoyer l’invitation');
      await screen.reads(/L’invitation est prête/);
      path = /\/t\/[\w-]+/.exec((await screen.page.locator('pre').textContent()) ?? '')?.[0] ?? '';
      await screen.isSound();
      await screen.follow('Invitations envoyées');
      await screen.isAt('Invitations d’entreprises');
      await screen.role('row', /Menuiserie Caron Bo Petit.*En attente/).waitFor();
      await screen.isSound();
    });
    await cast.anyone(
      path,
      async (screen) => {
        await screen.isAt('Menuiserie Caron, bienvenue');
        await screen.isSound();
        await picture(screen, 'join');
        await screen.page.setViewportSize(PHONE);
        await screen.click('Créer le compte');
        await screen.reads('Ce champ est obligatoire.');
        await screen.isSound();
        await screen.type('Secteur', 'Menuiserie');
        await screen.type('Ville', 'Douai');
        await screen.typePassword(PASSWORD);
        await screen.click('Créer le compte');
        await screen.isAt('Bonjour Bo Petit');
        await screen.reads('Votre entreprise est en cours de vérification');
        expect(await screen.page.getByRole('link', { name: 'Candidats' }).count()).toBe(0);
        await screen.isSound();
      },
      PHONE,
    );
    const troubled = await browser.newContext({ baseURL: app.url, locale: 'fr-FR' });
    const page = await troubled.newPage();
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Ce lien a déjà servi' }).waitFor();
    await troubled.close();
    expect(await app.db.query(`SELECT state FROM employer_account_invitations`)).toEqual([{ state: 'accepted' }]);
  });

  it('shows a company that came by a link to the association, which confirms it', async () => {
    await cast.as('organiser', '/', async (screen) => {
      await screen.reads('1 entreprise attend d’être vérifiée');
      await screen.follow('Vérifier les entreprises');
      await screen.isAt('Entreprises à confirmer');
      await screen.reads('Sans rapport visible avec le nom');
      await screen.isSound();
      await picture(screen, 'confirm');
      await screen.click('Confirmer Menuiserie Caron');
      await screen.isSound();
      await screen.click('Oui, confirmer');
      await screen.reads('Menuiserie Caron est confirmée.');
      await screen.reads('Aucune entreprise à confirmer');
      await screen.isSound();
    });
    expect(
      await app.db.query(`SELECT confirmed_at IS NOT NULL AS ok FROM organisations WHERE name = 'Menuiserie Caron'`),
    ).toEqual([{ ok: true }]);
  });

  it('shows on the home page what an exchange leaves to do, and who is silent', async () => {
    await cast.as('landlord_staff', '/employers', async (screen) => {
      await screen.follow('Scierie Dubois');
      await screen.follow('Échanges');
      await screen.isAt('Scierie Dubois – Échanges');
      await screen.isSound();
      await screen.click('Noter un échange');
      await screen.type('En bref', 'Cherche deux préparateurs pour janvier.');
      await screen.type('Prochaine étape', 'Envoyer trois profils');
      await screen.typeDay('Pour le', '25/11/2026');
      await screen.isSound();
      await picture(screen, 'exchange-dialog');
      await screen.click('Enregistrer l’échange');
      await screen.reads('Cherche deux préparateurs pour janvier.');
      await screen.isSound();
      await picture(screen, 'exchanges');
      await screen.follow('Promis et tenu');
      await screen.reads('Ce que disent les enregistrements');
      await screen.click('Noter une promesse');
      await screen.type('En clair', '2 postes de préparateur d’ici mars');
      await screen.typeDay('Pour le', '31/03/2027');
      await screen.isSound();
      await screen.click('Noter la promesse');
      await screen.reads('2 postes de préparateur d’ici mars');
      await screen.isSound();
      await picture(screen, 'record');
      await screen.goTo('/');
      await screen.role('heading', 'À faire avec les employeurs').waitFor();
      await screen.reads('1 étape à faire');
      await screen.reads(/Envoyer trois profils/);
      await screen.isSound();
      await picture(screen, 'home');
    });
    await app.travel('2027-03-01T09:00:00Z');
    await cast.as('landlord_staff', '/employers/tasks', async (screen) => {
      await screen.isAt('À faire avec les employeurs');
      await screen.isSound();
      await picture(screen, 'tasks');
      await screen.click('Marquer fait : Envoyer trois profils (Scierie Dubois)');
      await screen.reads('Rien à faire');
      await screen.goTo('/employers/silent');
      await screen.isAt('Employeurs silencieux');
      await screen.reads('Scierie Dubois');
      await screen.isSound();
      await picture(screen, 'silent');
      await screen.click('Écrire à Scierie Dubois');
      await screen.isSound();
      await screen.click('Envoyer');
      await screen.reads('Message envoyé et noté.');
    });
  });
});
