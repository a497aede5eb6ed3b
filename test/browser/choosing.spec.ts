import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import type { Role } from '#identity';
import { JobQueues } from '#jobs';
import { Market } from './candidates.js';
import { watched } from './cast.js';
import { Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;

jest.setTimeout(240_000);

/** Whatever would give away who the two people are. */
const GIVES_AWAY = /Karima|Zelmatin|Wojciech|Ouzrane|39981234/i;

(executablePath ? describe : describe.skip)('choosing people', () => {
  let browser: Browser;
  let app: ServedApp;
  let market: Market;
  let tenantId: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    market = await Market.open(app);
    const offer = await market.post('employer', '/offers', {
      ...{ title: 'Conduite de poids lourds', occupation: 'N4113', certificates: ['CACES R489-1'] },
      description:
        'Livrer des marchandises entre Douai et le Benelux, charger, arrimer et tenir les documents de bord.',
      ...{ city: 'Douai', contract: 'CDI', weeklyHours: 35 },
    });
    await market.post('employer', `/offers/${offer}/publication`);
    tenantId = await market.candidate(
      { givenName: 'Karima', familyName: 'Zelmatin', phone: '+33639981234' },
      { occupations: ['N4113'], contracts: ['CDI'], weeklyHours: 35 },
      { drivingLicences: ['CE'], certificates: ['FIMO', 'CACES R489 cat. 1A'], skills: ['Éco-conduite'] },
    );
    await market.candidate(
      { givenName: 'Wojciech', familyName: 'Ouzrane' },
      { occupations: ['N4113'], contracts: ['CDD'], training: true },
      { drivingLicences: ['B'] },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const as = async (who: Role, path: string, act: (screen: Screen) => Promise<void>) => {
    await app.settle();
    const screen = await Screen.open(browser, app.url, app.clock.now());
    await watched(screen, async () => {
      await screen.isSignedIn(await market.secret(who), app.url);
      await screen.goTo(path);
      await act(screen);
    });
  };

  it('an employer searches for an offer, keeps two people, notes and compares them', async () => {
    await as('employer', '/candidates', async (screen) => {
      await screen.isAt('Candidats');
      await screen.choose('Classer pour une de vos offres', /Conduite de poids lourds/);
      await screen.reads(/2 candidats/);
      // Who holds the licence and the FIMO first; what the other has to obtain is said, with what it takes.
      await screen.reads('Permis CE, FIMO : exigés et détenus');
      await screen.reads(/À obtenir\s: permis CE \(permis C d’abord/);
      await screen.reads('2 à obtenir');
      for (const at of [0, 1])
        await screen
          .role('checkbox', /^Comparer/)
          .nth(at)
          .check();
      await screen.reads('2 sur 4 cochés');
      await screen.isSound();
      await screen.follow('Comparer 2 profils');
      await screen.isAt('Comparer des candidats');
      await screen.role('rowheader', 'Exigences').waitFor();
      await screen.page.goBack();
      await screen.reads(/2 candidats/);
      await screen
        .role('button', /^Garder .* dans la présélection/)
        .first()
        .click();
      await screen.role('button', /^Gardé : retirer .*/).waitFor();
      await screen
        .role('button', /^Garder .* dans la présélection/)
        .first()
        .click();
      await screen.page
        .getByRole('button', { name: /^Gardé : retirer .*/ })
        .nth(1)
        .waitFor();
      await screen.isSound();
      await screen.click('Enregistrer cette recherche');
      await screen.type(/^Nom de la recherche/, 'Poids lourds');
      await screen.isSound();
      await screen.page.getByRole('dialog').getByRole('button', { name: 'Enregistrer cette recherche' }).click();
      await screen.reads('Recherche enregistrée.');
      await screen.follow('Présélection');
      await screen.isAt('Présélection');
      await screen.choose('Liste', /Conduite de poids lourds \(2\)/);
      await screen
        .role('button', /^Ajouter une note/)
        .first()
        .click();
      await screen.type(/^Note sur/, 'À rencontrer au rallye');
      await screen.isSound();
      await screen.click('Enregistrer la note');
      await screen.reads('À rencontrer au rallye');
      for (const at of [0, 1])
        await screen
          .role('checkbox', /^Comparer/)
          .nth(at)
          .check();
      await screen.isSound();
      await screen.follow('Comparer 2 profils');
      await screen.isAt('Comparer des candidats');
      await screen.role('rowheader', 'Exigences').waitFor();
      expect(await screen.page.getByRole('columnheader').count()).toBe(3);
      expect(await screen.page.content()).not.toMatch(GIVES_AWAY);
      await screen.isSound();
    });
    await as('employer', '/saved-searches', async (screen) => {
      await screen.isAt('Recherches enregistrées');
      await screen.role('switch', 'E-mail pour « Poids lourds »').waitFor();
      await screen.isSound();
      await screen.follow('Poids lourds');
      await screen.reads(/2 candidats/);
    });
  });

  it('a case worker proposes, the employer answers, and both see it', async () => {
    await as('case_worker', `/tenants/${tenantId}`, async (screen) => {
      await screen.isAt(/Karima Zelmatin/);
      await screen.follow('Emplois');
      await screen.isAt(/Karima Zelmatin – Emplois/);
      await screen.reads('Conduite de poids lourds');
      await screen.isSound();
      await screen.role('button', /^Proposer à Entrepôts Exemple/).click();
      await screen.tick('De vive voix ou par téléphone', 'radio');
      await screen.type(/^Message à l’employeur/, 'Disponible dès lundi, aime les longues distances.');
      await screen.isSound();
      await screen.click('Proposer');
      await screen.reads('En attente');
    });
    await as('employer', '/proposals', async (screen) => {
      await screen.isAt('Propositions');
      await screen.reads('Disponible dès lundi, aime les longues distances.');
      expect(await screen.page.content()).not.toMatch(GIVES_AWAY);
      await screen.isSound();
      await screen.page.getByRole('heading', { level: 2 }).getByRole('link').click();
      await screen.role('heading', 'Ce profil vous est proposé').waitFor();
      await screen.isSound();
      await screen.click('Sans suite');
      await screen.click('Ne pas donner suite');
      await screen.reads(/Dites pourquoi/);
      await screen.page.keyboard.press('Escape');
      await screen.click('Ce profil nous intéresse');
      await screen.type(/^Votre réponse en quelques mots/, 'Rencontrons-nous mardi.');
      await screen.isSound();
      await screen.click('Dire notre intérêt');
      await screen.role('heading', 'Ce profil vous est proposé').waitFor({ state: 'detached' });
    });
    await as('case_worker', '/proposals', async (screen) => {
      await screen.isAt('Propositions');
      await screen.reads('Intéressé');
      await screen.reads('Rencontrons-nous mardi.');
      await screen.isSound();
    });
    await as('case_worker', `/tenants/${tenantId}/offers`, async (screen) => {
      await screen.click('Proposer à un employeur sans offre');
      await screen.click('Proposer');
      await screen.reads('Choisissez un employeur du réseau.');
      await screen.isSound();
      await screen.choose(/^Employeur/, /Entrepôts Exemple/);
      await screen.reads(/Entrepôts Exemple reçoit un e-mail .* sans offre précise/);
      await screen.tick('Par écrit', 'radio');
      await screen.isSound();
      await screen.click('Proposer');
      await screen.reads('Proposition envoyée à Entrepôts Exemple.');
    });
    await as('employer', '/proposals?state=open', async (screen) => {
      await screen.isAt('Propositions');
      await screen.role('button', 'Ce profil nous intéresse').waitFor();
      expect(await screen.page.content()).not.toMatch(GIVES_AWAY);
    });
  });

  it('the mail about a saved search is stopped by its link', async () => {
    await market.candidate(
      { givenName: 'Nour', familyName: 'Delcourt' },
      { occupations: ['N4113'] },
      { drivingLicences: ['CE'], certificates: ['FIMO'] },
    );
    await app.get(JobQueues).enqueue('searches.alert', {}, { jobId: 'alert-now' });
    await app.settle();
    const mail = await app.db.one<{ body_text: string }>(
      `SELECT body_text FROM messages WHERE occasion LIKE 'saved-searches:%'`,
    );
    const path = /\/t\/[A-Za-z0-9_-]+/.exec(mail?.body_text ?? '')?.[0] ?? '';
    const screen = await Screen.open(browser, app.url, app.clock.now());
    await watched(screen, async () => {
      await screen.goTo(path);
      await screen.isAt('Recherches enregistrées');
      await screen.reads('Poids lourds');
      await screen.isSound();
      await screen.click('Ne plus recevoir ces e-mails');
      await screen.reads('C’est noté');
      await screen.isSound();
    });
  });
});
