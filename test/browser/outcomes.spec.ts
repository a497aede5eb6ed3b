import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { instantOf } from '#kernel';
import { type GridMeeting, type PlayedRally, playRally } from '../../libs/rallies/src/outcomes/outcomes.fixture.js';
import { signInAgain, tokenOf } from '../../libs/rallies/src/rallies.fixture.js';
import type { Session } from '../support/test-app.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(300_000);

/** After a rally: the employer's and the candidate's page on a phone without an account, then the organiser's report. */
(executablePath ? describe : describe.skip)('the screens of what comes of a rally', () => {
  let browser: Browser;
  let app: ServedApp;
  let r: PlayedRally;
  let met: GridMeeting;
  const picture = async (screen: Screen, name: string) => {
    const folder = process.env.PICTURES;
    if (folder) await screen.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  const open = (size = PHONE, language: 'fr' | 'en' = 'fr') =>
    Screen.open(browser, app.url, app.clock.now(), size, language);
  const signedIn = async (who: Session, path: string, size = DESK, language: 'fr' | 'en' = 'fr') => {
    const screen = await open(size, language);
    await screen.isSignedIn(who.headers.cookie.replace('re_session=', ''), app.url);
    await screen.goTo(path);
    return screen;
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    r = await playRally(app, { tenants: 6, employers: 3 });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('takes an employer’s answer on the day itself by the link of its invitation', async () => {
    const screen = await open();
    await screen.goTo(`/t/${await tokenOf(app, r.id, r.employer(2).id)}`);
    await screen.isAt(/Employeur 002/);
    const first = screen.page.getByRole('listitem').filter({ hasText: 'Candidat' }).first();
    await first.getByRole('button', { name: 'Embauche' }).click();
    await first.getByRole('button', { name: /^Annuler la réponse/ }).click();
    await first.getByRole('button', { name: 'Immersion' }).click();
    await first.getByRole('button', { name: /^Annuler la réponse/ }).waitFor();
    await screen.isSound();
    await picture(screen, 'day-phone-fr');
    await screen.close();
    await app.travel(instantOf('2027-02-02', '09:05').toISOString());
    await signInAgain(app, r.world);
  });

  it('takes an employer’s answer by one tap on a narrow phone, takes it back, and a day for what comes next', async () => {
    const token = await tokenOf(app, r.id, r.employer(0).id);
    const screen = await open();
    await screen.goTo(`/t/${token}`);
    await screen.isAt(/Vos réponses, Employeur 000/);
    await screen.isSound();
    const first = screen.page.getByRole('listitem').first();
    await first.getByRole('button', { name: 'Pas retenu' }).click();
    await first.getByRole('button', { name: 'Trop loin' }).click();
    await screen.reads('Raison : Trop loin');
    await first.getByRole('button', { name: /^Annuler la réponse/ }).click();
    await first.getByRole('button', { name: 'Deuxième entretien' }).click();
    await first.getByRole('button', { name: /^Fixer une date/ }).click();
    await screen.isSound();
    await first.getByRole('textbox', { name: /Jour de l’entretien/ }).fill('10/02/2027');
    await first.getByRole('textbox', { name: /Lieu/ }).fill('3 rue du Port, Douai');
    await first.getByRole('button', { name: 'Prévenir la personne' }).click();
    await screen.reads(/mercredi 10 février 2027/);
    await screen.isSound();
    await picture(screen, 'verdicts-phone-fr');
    await screen.click('Envoyer');
    await screen.reads('Merci, c’est noté.');
    const english = await open(PHONE, 'en');
    await english.goTo(`/t/${token}`);
    await english.isAt(/Your answers/);
    await english.isSound();
    await picture(english, 'verdicts-phone-en');
    met = (await r.outcomes()).find((m) => m.verdict === 'second_interview') as GridMeeting;
    expect(met).toMatchObject({ verdictVia: 'link', steps: [{ kind: 'second_interview', startsOn: '2027-02-10' }] });
    for (const each of [screen, english]) await each.close();
  });

  it('takes the candidate’s word and smile by one tap each, and shows the promised day', async () => {
    await app.settle();
    const token = await tokenOf(app, r.id, met.tenantId);
    const screen = await open();
    await screen.goTo(`/t/${token}`);
    await screen.reads(/Les entreprises ne voient pas vos réponses/);
    await screen.isSound();
    const firm = screen.page.getByRole('group', { name: `Votre avis sur ${met.employerName}` });
    await firm.getByRole('button', { name: 'Ça m’intéresse' }).first().click();
    await firm.getByRole('button', { name: 'Ça m’intéresse', pressed: true }).waitFor();
    await screen.click('Ajouter quelques mots');
    await screen.page.getByRole('textbox', { name: /Quelques mots/ }).fill('Mais je n’ai pas de voiture.');
    await screen.page.getByRole('button', { name: 'Envoyer' }).click();
    await screen.reads('Vos mots sont envoyés.');
    await screen.click('Bien');
    await screen.role('link', 'Mettre dans mon agenda').waitFor();
    await screen.isSound();
    await picture(screen, 'word-phone-fr');
    expect((await r.outcomes()).find(({ id }) => id === met.id)).toMatchObject({
      ...{ word: 'interested', comment: 'Mais je n’ai pas de voiture.', bothWant: true },
    });
    await screen.close();
  });

  it('shows the case worker both sides, the organiser whom to phone, and puts an absence right', async () => {
    const manager = await signedIn(r.world.manager, `/rallies/${r.id}/outcomes`);
    await manager.reads('Les deux veulent continuer');
    await manager.reads(/Mais je n’ai pas de voiture/);
    await manager.reads('À appeler : réponses manquantes');
    await manager.isSound();
    await picture(manager, 'outcomes-desk-fr');
    await manager.page
      .getByRole('button', { name: /^Corriger l’absence : Prénom/ })
      .first()
      .click();
    await manager.page.getByRole('textbox', { name: /Pourquoi corriger/ }).fill('Vu à l’accueil');
    await manager.isSound();
    await manager.click('Enregistrer');
    await manager.reads('L’absence est corrigée.');
    await manager.close();
    const steps = await signedIn(r.world.manager, '/rallies/promises', PHONE);
    await steps.reads(/Deuxième entretien, Employeur 000/);
    await steps.page.getByRole('button', { name: /^Changer la date/ }).click();
    await steps.typeDay(/Deuxième entretien/, '12/02/2027');
    await steps.isSound();
    await steps.click('Enregistrer et prévenir');
    await steps.reads(/12 février 2027/);
    await steps.isSound();
    await picture(steps, 'promises-phone-fr');
    await steps.close();
  });

  it('writes the report with costs, as a page, a workbook and a PDF', async () => {
    for (const [language, size, name] of [
      ['fr', DESK, 'report-desk-fr'],
      ['en', DESK, 'report-desk-en'],
      ['fr', PHONE, 'report-phone-fr'],
    ] as const) {
      const screen = await signedIn(r.world.organiser, `/rallies/${r.id}/report`, size, language);
      if (name === 'report-desk-fr') {
        await screen.page.getByRole('textbox', { name: 'Salle' }).fill('300');
        await screen.click('Enregistrer les coûts');
        await screen.reads('Les coûts sont enregistrés.');
        await screen.reads(/300,00/);
        for (const format of ['Classeur (XLSX)', 'Bilan (PDF)']) {
          const download = screen.page.waitForEvent('download');
          await screen.follow(format);
          expect((await download).suggestedFilename()).toMatch(/^bilan-rallye-2027-02-01\.(xlsx|pdf)$/);
          const folder = process.env.PICTURES;
          if (folder) await (await download).saveAs(`${folder}/${(await download).suggestedFilename()}`);
        }
      }
      await screen.reads(language === 'fr' ? 'Attente des candidats' : 'Waiting of candidates');
      await screen.isSound();
      await picture(screen, name);
      await screen.close();
    }
  });
});
