import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { Employers, OfferReminders } from '#employers';
import { Accounts, Sessions } from '#identity';
import { PASSWORD, watched } from './cast.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
/** A folder for pictures of every screen, when somebody wants to look at them. */
const pictures = process.env.TEST_PICTURES;

jest.setTimeout(240_000);

(executablePath ? describe : describe.skip)('a hurried employer on a phone', () => {
  let browser: Browser;
  let app: ServedApp;
  let employer = '';
  let offerPath = '';
  let taps = 0;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    const accounts = app.get(Accounts);
    await accounts.createOrganisation('association', 'Association Exemple');
    const organisationId = await accounts.createOrganisation('employer', 'Entrepôts Exemple');
    employer = await accounts.createUser({
      ...{ organisationId, displayName: 'Inès Roland', role: 'employer', email: 'employer@example.org' },
      password: PASSWORD,
    });
    await app.get(Employers).update(PROFILE, { userId: employer, organisationId, role: 'employer' });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const open = async (
    path: string,
    act: (screen: Screen) => Promise<void>,
    size = PHONE,
    signedIn = true,
    language: 'fr' | 'en' = 'fr',
  ) => {
    await app.settle();
    const screen = await Screen.open(browser, app.url, app.clock.now(), size, language);
    await watched(screen, async () => {
      if (signedIn) await screen.isSignedIn(await app.get(Sessions).open(employer), app.url);
      await screen.goTo(path);
      await act(screen);
    });
  };
  const picture = async (screen: Screen, name: string) => {
    if (!pictures) return;
    const before = screen.page.viewportSize() ?? PHONE;
    for (const size of [PHONE, DESK]) {
      await screen.page.setViewportSize(size);
      await screen.page.screenshot({ path: `${pictures}/${name}-${size.width}.png`, fullPage: true });
    }
    await screen.page.setViewportSize(before);
  };
  const tap = async (screen: Screen, name: string | RegExp, role: 'button' | 'checkbox' | 'option' = 'button') => {
    taps += 1;
    // A chip is tapped on its words: the box itself is hidden.
    if (role === 'checkbox') await screen.page.locator('label').getByText(name, { exact: true }).first().click();
    else await screen.role(role, name).first().click();
  };

  it('writes an offer in a few taps, corrects a forbidden phrase and publishes it', async () => {
    const started = performance.now();
    await open('/offers/new', async (screen) => {
      await screen.isAt('Nouvelle offre');
      taps += 1;
      await screen.role('combobox', /^Métier/).fill('cariste');
      await tap(screen, /Cariste/, 'option');
      const tasks = screen.role('textbox', /^Tâches/);
      await screen.reads('Un texte de départ');
      expect(await tasks.inputValue()).toContain('–');
      await screen.isSound();
      await picture(screen, '1-job');
      taps += 1;
      await tasks.fill(
        `${await tasks.inputValue()}\nNous cherchons une personne jeune et dynamique, bonne présentation.`,
      );
      await screen.reads('2 formules sont interdites');
      await screen.isSound();
      await picture(screen, '2-forbidden');
      await tap(screen, /^Retirer cette phrase.*jeune et dynamique/);
      await screen.page
        .getByText(/interdite/)
        .first()
        .waitFor({ state: 'hidden' });
      await screen.reads('Brouillon enregistré');
      await tap(screen, 'Enregistrer et continuer');
      await screen.reads('Quand travaille-t-on');
      // The town of the company is put in by itself.
      await screen.page.locator('input[value="Douai"]').waitFor();
      await tap(screen, 'CDI', 'checkbox');
      await tap(screen, 'En équipes', 'checkbox');
      await tap(screen, 'Non', 'checkbox');
      taps += 1;
      await screen.type('Salaire brut, à partir de', '11');
      await screen.role('textbox', 'Salaire brut, à partir de').press('Tab');
      await screen.reads('moins que le salaire minimum légal');
      await screen.isSound();
      await picture(screen, '3-terms');
      taps += 1;
      await screen.type('Salaire brut, à partir de', '12,90');
      await screen.role('textbox', 'Salaire brut, à partir de').press('Tab');
      await tap(screen, 'Enregistrer et continuer');
      await screen.reads('CACES R489');
      taps += 1;
      await screen.page.getByRole('group', { name: 'CACES R489' }).getByText('Apprécié', { exact: true }).click();
      await tap(screen, 'Débutants bienvenus', 'checkbox');
      await screen.isSound();
      await picture(screen, '4-needs');
      await tap(screen, 'Enregistrer et relire');
      await screen.reads('L’offre est prête');
      offerPath = screen.pathLike(/^\/offers\/[^/]+/);
      await screen.isSound();
      await picture(screen, '5-review');
      await tap(screen, 'Publier l’offre');
      await screen.reads('Votre offre est publiée');
      taps += 1;
      await screen.page.getByRole('switch').press('Space');
      await screen.reads('Voir la page publique');
      await screen.isSound();
      await picture(screen, '6-published');
    });
    const seconds = (performance.now() - started) / 1000;
    if (pictures) console.log(`${taps} taps, ${seconds.toFixed(1)} s with all checks and pictures`);
    // At three seconds a tap, and one minute for reading and typing, this is three minutes.
    expect(taps).toBeLessThanOrEqual(40);
  });

  it('has a public page that needs neither account nor JavaScript', async () => {
    const [row] = await app.db.query<{ id: string }>('SELECT public_id AS id FROM offers WHERE is_public');
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(`${app.url}/offres/${row?.id}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Cariste');
    expect(await page.getByText('Association Exemple').count()).toBe(1);
    await context.close();
    await open(
      `/offres/${row?.id}`,
      async (screen) => {
        await screen.page.getByRole('heading', { name: 'Pour postuler' }).waitFor();
        expect(await screen.page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
        await picture(screen, '7-public');
      },
      PHONE,
      false,
    );
  });

  it.each([
    ['fr', 'Pour postuler', PHONE],
    ['fr', 'Pour postuler', { width: 1366, height: 768 }],
    ['en', 'How to apply', PHONE],
    ['en', 'How to apply', { width: 1366, height: 768 }],
  ] as const)('is public in %s as %s for everybody, %j', async (language, heading, size) => {
    const [row] = await app.db.query<{ id: string }>('SELECT public_id AS id FROM offers WHERE is_public');
    const act = async (screen: Screen) => {
      await screen.page.getByRole('heading', { name: heading }).waitFor();
      await screen.isSound();
      await picture(screen, `7-public-${language}`);
    };
    await open(`/offres/${row?.id}`, act, size, false, language);
  });

  it('says by the link of a reminder that the post is filled', async () => {
    app.clock.set('2026-12-23T08:00:00.000Z');
    await app.get(OfferReminders).remind();
    const [mail] = await app.db.query<{ text: string }>(
      `SELECT body_text AS text FROM messages WHERE occasion LIKE 'offer:%'`,
    );
    const token = /\/t\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
    await open(
      `/t/${token}`,
      async (screen) => {
        await screen.reads('Ce poste est-il toujours à pourvoir');
        await screen.isSound();
        await picture(screen, '8-link');
        await screen.click('Non, il est pourvu');
        await screen.click('Lors d’un rallye');
        await screen.reads('le poste est pourvu');
        await screen.isSound();
      },
      PHONE,
      false,
    );
    await open(offerPath, async (screen) => {
      await screen.reads('Rencontrée lors d’un rallye');
      await screen.isSound();
      await picture(screen, '9-filled');
      await screen.click('Copier');
      await screen.reads('L’offre est prête');
    });
  });
});

const PROFILE = {
  siret: null,
  sector: 'Logistique',
  city: 'Douai',
  postcode: '59500',
  contactName: 'Inès Roland',
  contactEmail: 'employer@example.org',
  contactPhone: null,
};
