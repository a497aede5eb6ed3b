import { expect } from '@jest/globals';
import type { Cast } from './cast.js';
import { PHONE } from './screen.js';

/** Whatever would give away who the person is, or that they owe rent. */
const GIVES_AWAY = /Samira|Kowalczyk|59500|Bailleur|samira\.|639981001|06 39 98 10 01|Logidouai/i;

/** The employer finds a card without a name and asks for it; the tenant says yes by their link. */
export async function askForName(cast: Cast): Promise<void> {
  await cast.app.settle();
  await cast.as('employer', '/candidates', async (screen) => {
    await screen.isAt('Candidats');
    await screen.role('searchbox', 'Rechercher').fill('prepa comande');
    await screen.page.waitForURL(/[?&]q=prepa/);
    await screen.reads('1 candidat');
    expect(await screen.page.content()).not.toMatch(GIVES_AWAY);
    await screen.isSound();
    await screen.page.getByRole('heading', { level: 2 }).getByRole('link').click();
    await screen.role('heading', 'Contacter cette personne').waitFor();
    expect(await screen.page.content()).not.toMatch(GIVES_AWAY);
    await screen.isSound();
    await screen.type(/^Votre message/, 'Nous recrutons à Douai dès janvier.');
    await screen.click('Demander le contact');
    await screen.reads(/Votre demande est partie/);
    expect(await screen.page.content()).not.toMatch(GIVES_AWAY);
  });
  await cast.anyone(
    await cast.tenantLink('request'),
    async (screen) => {
      await screen.isAt('Entrepôts Exemple s’intéresse à vous');
      await screen.reads('Nous recrutons à Douai dès janvier.');
      await screen.isSound();
      await screen.click('Oui, je suis d’accord');
      await screen.reads('Vous avez dit oui');
      await screen.isSound();
    },
    PHONE,
  );
  await cast.as('employer', '/release-requests', async (screen) => {
    await screen.isAt('Demandes de contact');
    await screen.reads(/Samira Kowalczyk/);
    await screen.isSound();
  });
}

/** The organiser makes a series and its rally, and invites. */
export async function invite(cast: Cast): Promise<void> {
  await cast.as('organiser', '/rallies/series/new', async (screen) => {
    await screen.isAt('Nouvelle série');
    await screen.isSound();
    await screen.type('Nom de la série', 'Rallye du Douaisis');
    await screen.type('Territoire', 'Douaisis');
    await screen.type('Lieu', 'Salle des fêtes');
    await screen.type('Adresse', '1 place du Marché, 59500 Douai');
    await screen.type('Entretiens par candidat, au moins', '1');
    await screen.click('Créer la série');
    await screen.isAt('Séries de rallyes');
    await screen.role('heading', 'Rallye du Douaisis').waitFor();
    await screen.isSound();
    await screen.follow('Ajouter un rallye à Rallye du Douaisis');
    await screen.isAt('Nouveau rallye');
    await screen.isSound();
    await screen.typeDay('Jour du rallye', '20/01/2027');
    await screen.click('Créer le rallye');
    await screen.isAt('Rallye du Douaisis');
    cast.rallyPath = screen.pathLike(/^\/rallies\/[^/]+/);
    await screen.isSound();
    await screen.follow('Invitations');
    await screen.isAt('Rallye du Douaisis – Invitations');
    await screen.click('Inviter tout le monde');
    await screen.click('Envoyer les invitations');
    await screen.role('row', /Samira Kowalczyk Sans réponse/).waitFor();
    await screen.isSound();
  });
}

/** The tenant accepts on a phone, the employer registers, and the timetable is announced by itself. */
export async function answer(cast: Cast): Promise<void> {
  await cast.anyone(
    await cast.tenantLink('rally'),
    async (screen) => {
      await screen.isAt('Bonjour Samira');
      await screen.isSound();
      await screen.click('Oui, je viens');
      await screen.reads('C’est noté : vous venez');
      await screen.tick('J’ai besoin d’aide pour venir');
      await screen.click('Envoyer');
      await screen.reads('C’est noté. L’association en tient compte.');
      await screen.isSound();
    },
    PHONE,
  );
  await cast.as('employer', '/rallies', async (screen) => {
    await screen.isAt('Rallyes');
    await screen.follow('Répondre à l’invitation : Rallye du Douaisis');
    await screen.role('button', 'Inscrire mon entreprise').waitFor();
    await screen.isSound();
    await screen.click('Inscrire mon entreprise');
    await screen.reads(/^Vous êtes inscrit\./);
  });
  await cast.app.travel('2027-01-16T12:00:00Z');
  await cast.as('organiser', `${cast.rallyPath}/timetable`, async (screen) => {
    await screen.reads('1 entretien');
    await screen.reads(/Annoncé le/);
    await screen.isSound();
  });
}

/** On the day the organiser signs people in, and the employer says in one tap that it hires. */
export async function meet(cast: Cast): Promise<void> {
  await cast.app.travel('2027-01-20T08:10:00Z');
  await cast.as('organiser', `${cast.rallyPath}/day`, async (screen) => {
    await screen.isSound();
    await screen.follow('Ouvrir l’accueil');
    const arrival = (name: string) => screen.role('group', `Comment ${name} est venu`).getByText('Présent');
    await arrival('Samira Kowalczyk').waitFor();
    await screen.isSound();
    await arrival('Samira Kowalczyk').click();
    await screen.reads('Bienvenue, Samira Kowalczyk');
    await screen.type('Nom, code ou numéro de badge', 'entrep');
    await arrival('Entrepôts Exemple').click();
    await screen.reads('Bienvenue, Entrepôts Exemple');
  });
  await cast.as('employer', `${cast.rallyPath}/meetings`, async (screen) => {
    await screen.role('group', 'Avis sur Samira Kowalczyk').waitFor();
    await screen.isSound();
    await screen.role('group', 'Avis sur Samira Kowalczyk').getByText('Embauche').click();
    await screen.role('button', 'Changer l’avis sur Samira Kowalczyk').waitFor();
  });
  await cast.as('organiser', `${cast.rallyPath}/report`, async (screen) => {
    await screen.reads('embauche promise ou faite');
    await screen.isSound();
  });
}

/** The hire begins: the record tells it, and the landlord learns no more than that the person works. */
export async function begin(cast: Cast): Promise<void> {
  await cast.app.travel('2027-02-01T09:00:00Z');
  await cast.as('employer', '/placements', async (screen) => {
    await screen.isAt('Embauches et formations');
    await screen.role('link', 'Samira Kowalczyk').waitFor();
    await screen.isSound();
    await screen.follow('Samira Kowalczyk');
    await screen.click('Noter le premier jour');
    await screen.type('Poste ou formation', 'Préparatrice de commandes');
    await screen.choose('Contrat', 'CDI');
    await screen.click('Noter le début');
    await screen.reads('Commencée');
    await screen.isSound();
  });
  await cast.app.settle();
  await cast.as('case_worker', `${cast.tenantPath}/record`, async (screen) => {
    await screen.role('heading', 'Emploi et formation').waitFor();
    await screen.reads('Commencé');
    await screen.reads(/Entrepôts Exemple/);
    await screen.isSound();
  });
  await cast.as('landlord_staff', '/tenants', async (screen) => {
    await screen.isAt('Locataires');
    await screen.role('link', 'Kowalczyk Samira').waitFor();
    await screen.isSound();
    await screen.follow('Kowalczyk Samira');
    await screen.reads('Cette personne a repris un emploi.');
    expect(await screen.page.content()).not.toMatch(/Entrepôts|motivée|Préparat|Nadia/);
    await screen.isSound();
  });
}
