import { expect } from '@jest/globals';
import { type Cast, PASSWORD } from './cast.js';
import { cvOfSamira } from './cv.js';
import type { Screen } from './screen.js';

/** The landlord's staff sign in and refer a tenant who agreed. */
export async function refer(cast: Cast): Promise<void> {
  await cast.anyone('/referrals/new', async (screen) => {
    await screen.isAt('Connexion');
    await screen.isSound();
    await screen.type('Adresse e-mail', cast.emailOf('landlord_staff'));
    await screen.typePassword(PASSWORD);
    await screen.click('Se connecter');
    await screen.isAt('Signaler un locataire');
    await screen.isSound();
    await screen.type('Prénom', 'Samira');
    await screen.type(/^Nom/, 'Kowalczyk');
    await screen.type('Téléphone', '06 39 98 10 01');
    await screen.type('Adresse e-mail', 'samira.kowalczyk@example.org');
    await screen.type('Code postal', '59500');
    await screen.type('Commune', 'Douai');
    await screen.type('Montant de l’impayé', '1842,50');
    await screen.type('Mois de loyer dus', '3,5');
    await screen.tick('La personne est d’accord pour être orientée');
    await screen.tick('De vive voix', 'radio');
    await screen.click('Envoyer le signalement');
    await screen.isAt('Samira Kowalczyk');
    await screen.reads('Reçu');
    await screen.isSound();
  });
}

/** The case worker accepts, plans a visit, notes it with an assessment, and opens the record. */
export async function support(cast: Cast): Promise<void> {
  await cast.as('case_worker', '/', async (screen) => {
    await screen.isAt('Bonjour Nadia Ferrand');
    await screen.isSound();
    await screen.follow('Signalements');
    await screen.isAt('Signalements');
    await screen.role('link', 'Samira Kowalczyk').waitFor();
    await screen.isSound();
    await screen.follow('Samira Kowalczyk');
    await screen.click('Accepter');
    await screen.click('Accepter le signalement');
    await screen.isAt('Samira Kowalczyk – Visites et dossier');
    cast.tenantPath = screen.pathLike(/^\/tenants\/[^/]+/);
    await screen.follow('Planifier une visite');
    await screen.isAt('Planifier une visite');
    await screen.isSound();
    await screen.typeDay('Jour', '25/11/2026');
    await screen.page.getByLabel('Heure').fill('14:30');
    await screen.click('Planifier');
    await screen.reads(/Visite prévue/);
  });
  await cast.app.travel('2026-11-25T15:30:00Z');
  await cast.as('case_worker', '/visits', async (screen) => {
    await screen.isAt('Mes visites');
    await screen.role('link', 'Noter la visite chez Samira Kowalczyk').waitFor();
    await screen.isSound();
    await screen.follow('Noter la visite chez Samira Kowalczyk');
    await screen.tick('Visite faite', 'radio');
    await screen.type('Ce qu’il faut retenir', 'Deux enfants, motivée, pas de véhicule.');
    await screen.role('group', 'Emploi').getByText('3', { exact: true }).click();
    await screen.role('group', 'Déplacements').getByText('2', { exact: true }).click();
    await screen.role('group', 'Déplacements').getByLabel('C’est un frein à l’emploi').check();
    await screen.isSound();
    await screen.click('Enregistrer la visite');
    await screen.isAt('Samira Kowalczyk – Visites et dossier');
    await screen.click('Ouvrir le dossier');
    await screen.reads(/Dossier ouvert par Nadia Ferrand/);
    await screen.reads('Deux enfants, motivée, pas de véhicule.');
    await screen.isSound();
  });
}

/** The case worker uploads the CV, checks what was read beside its picture, and notes what the person wants and agrees to. */
export async function takeCv(cast: Cast): Promise<void> {
  await cast.as('case_worker', `${cast.tenantPath}/cv`, async (screen) => {
    await screen.isAt('Samira Kowalczyk – CV');
    await screen.role('button', 'Choisir un fichier').waitFor();
    await screen.isSound();
    const file = { name: 'cv.pdf', mimeType: 'application/pdf', buffer: await cvOfSamira() };
    const choosing = screen.page.waitForEvent('filechooser');
    await screen.click('Choisir un fichier');
    await (await choosing).setFiles(file);
    const picture = screen.role('img', 'Page 1 du document');
    await picture.waitFor();
    expect(await screen.role('textbox', 'Adresse e-mail').inputValue()).toBe('samira.kowalczyk@example.org');
    await screen.hasLoaded(picture);
    await screen.isSound();
    await checkDoubts(screen);
    await screen.click('Valider le CV');
    await screen.reads('Vérifié le 25 novembre 2026');
    await screen.follow('Fiche');
    await screen.isAt('Samira Kowalczyk');
    await screen.click('Modifier ce que la personne cherche');
    await screen.role('combobox', 'Métiers recherchés').fill('préparateur de commandes');
    await screen.role('option', /N1103/).click();
    await screen.page.keyboard.press('Escape');
    await screen.click('Enregistrer');
    await screen.reads('Métier recherché noté');
    await screen.click('Noter son accord');
    await screen.isSound();
    await screen.click('Noter l’accord');
    await screen.reads('D’accord pour être présenté');
    await screen.reads('Prêt à être présenté aux employeurs');
    await screen.isSound();
  });
}

/** Each field that was read with doubt, from one to the next by the keyboard, until nothing is left. */
async function checkDoubts(screen: Screen): Promise<void> {
  const remaining = screen.role('button', /à vérifier$/);
  const nothing = screen.page.getByText('Plus rien à vérifier').filter({ visible: true }).first();
  await remaining.or(nothing).first().waitFor();
  for (let before = ''; await remaining.isVisible(); ) {
    const now = (await remaining.textContent()) ?? '';
    expect(now).not.toBe(before);
    before = now;
    await remaining.click();
    await screen.page.keyboard.press('Enter');
  }
}
