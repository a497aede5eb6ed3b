import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium, type ViewportSize } from 'playwright-core';
import { Accounts, type Role, Sessions } from '#identity';
import { cvOfSamira } from './cv.js';
import { PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
const PASSWORD = 'long-enough-indeed';
/** Whatever would give away who the person is, or that they owe rent. */
const GIVES_AWAY = /Samira|Kowalczyk|59500|Bailleur|samira\.|639981001|06 39 98 10 01|Logidouai/i;

jest.setTimeout(240_000);

/** The chain of test/journey/chain.spec.ts as people do it: reading, clicking and typing in a real browser. */
(executablePath ? describe : describe.skip)('the screens, from the first run to the placement', () => {
  let browser: Browser;
  let t: ServedApp;
  const people = new Map<Role, string>();
  const paths = { tenant: '', rally: '' };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    t = await serveTestApp();
    await t.get(Accounts).createOrganisation('platform', 'Plateforme');
    const make = async (role: Role, displayName: string, organisationId: string) => {
      const account = { organisationId, displayName, role, email: emailOf(role), password: PASSWORD };
      people.set(role, await t.get(Accounts).createUser(account));
    };
    await make(
      'landlord_staff',
      'Hélène Baudry',
      await t.get(Accounts).createOrganisation('landlord', 'Bailleur du Nord'),
    );
    const association = await t.get(Accounts).createOrganisation('association', 'Association Exemple');
    await make('case_worker', 'Nadia Ferrand', association);
    await make('organiser', 'Luc Vasseur', association);
    await make('employer', 'Inès Roland', await post('landlord_staff', '/employers', employer));
    const offer = await post('employer', '/offers', {
      title: 'Préparateur / préparatrice de commandes',
      occupation: 'N1103',
      description: 'Préparer les commandes au chariot à commande vocale, contrôler et filmer les palettes.',
      city: 'Douai',
      contract: 'CDI',
      weeklyHours: 35,
    });
    await post('employer', `/offers/${offer}/publication`);
  });
  afterAll(async () => {
    await browser?.close();
    await t?.close();
  });

  const employer = {
    name: 'Entrepôts Exemple',
    sector: 'Logistique',
    city: 'Douai',
    postcode: '59500',
    contactName: 'Inès Roland',
    contactEmail: 'ines.roland@example.org',
  };
  const emailOf = (role: Role) => `${role.replaceAll('_', '-')}@example.org`;

  /** What is no screen of this journey is done over HTTP. @returns the id of what was made */
  async function post(role: Role, path: string, body?: object): Promise<string> {
    const sessions = t.get(Sessions);
    const secret = await sessions.open(people.get(role) ?? '');
    const answer = await fetch(`${t.url}/api${path}`, {
      method: 'POST',
      headers: {
        cookie: `re_session=${secret}`,
        'x-csrf-token': sessions.csrfToken(secret),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text === '' ? '' : JSON.parse(text).id;
  }

  async function watched(screen: Screen, act: (screen: Screen) => Promise<void>): Promise<void> {
    try {
      await act(screen);
      screen.expectNoTrouble();
    } catch (error) {
      throw new Error(await screen.story(), { cause: error });
    } finally {
      await screen.close();
    }
  }

  /** Somebody's visit to the program, signed in anew, since weeks pass in between. */
  async function as(role: Role, path: string, act: (screen: Screen) => Promise<void>): Promise<void> {
    const screen = await Screen.open(browser, t.url, t.clock.now());
    await screen.isSignedIn(await t.get(Sessions).open(people.get(role) ?? ''), t.url);
    await watched(screen, async () => {
      await screen.goTo(path);
      await act(screen);
    });
  }

  /** Somebody without an account. */
  async function anyone(path: string, act: (screen: Screen) => Promise<void>, size?: ViewportSize): Promise<void> {
    const screen = await Screen.open(browser, t.url, t.clock.now(), size);
    await watched(screen, async () => {
      await screen.goTo(path);
      await act(screen);
    });
  }

  /** The path of the personal link in the newest message to the tenant. */
  async function tenantLink(): Promise<string> {
    await t.settle();
    const message = await t.db.one<{ body_text: string }>(
      `SELECT body_text FROM messages WHERE recipient_id = $1 AND body_text LIKE '%/t/%' ORDER BY created_at DESC, id LIMIT 1`,
      [paths.tenant.split('/').at(-1)],
    );
    const link = /\/t\/[A-Za-z0-9_-]+/.exec(message?.body_text ?? '');
    expect(link).not.toBeNull();
    return link?.[0] ?? '';
  }
  const pathOf = (screen: Screen, pattern: RegExp) => pattern.exec(new URL(screen.page.url()).pathname)?.[0] ?? '';

  let isBroken = false;
  /** One step of the journey; those after a failed one fail at once instead of waiting for what cannot come. */
  const step = (name: string, act: () => Promise<void>) =>
    it(name, async () => {
      if (isBroken) throw new Error('A step before this one failed.');
      isBroken = true;
      await act();
      isBroken = false;
    });

  it('makes the administrator at the first run', async () => {
    const empty = await serveTestApp();
    try {
      const screen = await Screen.open(browser, empty.url, empty.clock.now());
      await watched(screen, async () => {
        await screen.goTo('/');
        await screen.isAt('Première utilisation');
        await screen.isSound();
        await screen.type('Prénom et nom', 'Ada Mercier');
        await screen.type('Adresse e-mail', 'ada.mercier@example.org');
        await screen.typePassword('une phrase facile à retenir');
        await screen.click('Créer le compte');
        await screen.isAt('Bonjour Ada Mercier');
        await screen.isSound();
      });
      expect(await empty.db.query('SELECT role FROM users')).toEqual([{ role: 'administrator' }]);
    } finally {
      await empty.close();
    }
  });

  step('lets the landlord sign in and refer a tenant who agreed', async () => {
    await anyone('/referrals/new', async (screen) => {
      await screen.isAt('Connexion');
      await screen.isSound();
      await screen.type('Adresse e-mail', emailOf('landlord_staff'));
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
      await screen.reads('Le signalement est envoyé à l’association.');
      await screen.isSound();
    });
  });

  step('lets the case worker accept, visit, assess and open the record', async () => {
    await as('case_worker', '/', async (screen) => {
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
      paths.tenant = pathOf(screen, /^\/tenants\/[^/]+/);
      await screen.follow('Planifier une visite');
      await screen.isAt('Planifier une visite');
      await screen.isSound();
      await screen.typeDay('Jour', '25/11/2026');
      await screen.page.getByLabel('Heure').fill('14:30');
      await screen.click('Planifier');
      await screen.reads(/Visite prévue/);
    });
    await t.travel('2026-11-25T15:30:00Z');
    await as('case_worker', '/visits', async (screen) => {
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
  });

  step('lets the case worker upload, check and validate the CV, and note the consent', async () => {
    await as('case_worker', `${paths.tenant}/cv`, async (screen) => {
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
  });

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

  step('shows the employer a card without a name, and asks the tenant for it', async () => {
    await t.settle();
    await as('employer', '/candidates', async (screen) => {
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
    await anyone(
      await tenantLink(),
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
    await as('employer', '/release-requests', async (screen) => {
      await screen.isAt('Demandes de contact');
      await screen.reads(/Samira Kowalczyk/);
      await screen.isSound();
    });
  });

  step('lets the organiser make a series and a rally, and invite', async () => {
    await as('organiser', '/rallies/series/new', async (screen) => {
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
      paths.rally = pathOf(screen, /^\/rallies\/[^/]+/);
      await screen.isSound();
      await screen.follow('Invitations');
      await screen.isAt('Rallye du Douaisis – Invitations');
      await screen.click('Inviter tout le monde');
      await screen.click('Envoyer les invitations');
      await screen.reads(/Nouvelles invitations : 2/);
      await screen.isSound();
    });
  });

  step(
    'lets the tenant accept on a phone and the employer register; the timetable is announced by itself',
    async () => {
      await anyone(
        await tenantLink(),
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
      await as('employer', '/rallies', async (screen) => {
        await screen.isAt('Rallyes');
        await screen.follow('Répondre à l’invitation : Rallye du Douaisis');
        await screen.role('button', 'Inscrire mon entreprise').waitFor();
        await screen.isSound();
        await screen.click('Inscrire mon entreprise');
        await screen.reads('Votre entreprise est inscrite.');
      });
      await t.travel('2027-01-16T12:00:00Z');
      await as('organiser', `${paths.rally}/timetable`, async (screen) => {
        await screen.reads('1 entretien');
        await screen.reads(/Annoncé le/);
        await screen.isSound();
      });
    },
  );

  step('on the day the organiser signs people in, and the employer hires in one tap', async () => {
    await t.travel('2027-01-20T08:10:00Z');
    await as('organiser', `${paths.rally}/day`, async (screen) => {
      const arrival = (name: string) => screen.role('group', `Comment ${name} est venu`).getByText('Présent');
      await arrival('Samira Kowalczyk').waitFor();
      await screen.isSound();
      await arrival('Samira Kowalczyk').click();
      await screen.reads('Samira Kowalczyk : Présent.');
      await screen.type('Chercher un nom', 'entrep');
      await arrival('Entrepôts Exemple').click();
      await screen.reads('Entrepôts Exemple : Présent.');
    });
    await as('employer', `${paths.rally}/meetings`, async (screen) => {
      await screen.role('group', 'Avis sur Samira Kowalczyk').waitFor();
      await screen.isSound();
      await screen.role('group', 'Avis sur Samira Kowalczyk').getByText('Embauche').click();
      await screen.role('button', 'Changer l’avis sur Samira Kowalczyk').waitFor();
    });
    await as('organiser', `${paths.rally}/report`, async (screen) => {
      await screen.reads('embauche promise ou faite');
      await screen.isSound();
    });
  });

  step('the hire begins: the record tells it, and the landlord learns no more than that she works', async () => {
    await t.travel('2027-02-01T09:00:00Z');
    await as('employer', '/placements', async (screen) => {
      await screen.isAt('Embauches et formations');
      await screen.role('link', 'Samira Kowalczyk').waitFor();
      await screen.isSound();
      await screen.follow('Samira Kowalczyk');
      await screen.click('Noter le premier jour');
      await screen.type('Poste ou formation', 'Préparatrice de commandes');
      await screen.choose('Contrat', 'CDI');
      await screen.click('Noter le début');
      await screen.reads('Le début est noté.');
      await screen.isSound();
    });
    await t.settle();
    await as('case_worker', `${paths.tenant}/record`, async (screen) => {
      await screen.role('heading', 'Emploi et formation').waitFor();
      await screen.reads('Commencé');
      await screen.reads(/Entrepôts Exemple/);
      await screen.isSound();
    });
    await as('landlord_staff', '/tenants', async (screen) => {
      await screen.isAt('Locataires');
      await screen.role('link', 'Samira Kowalczyk').waitFor();
      await screen.isSound();
      await screen.follow('Samira Kowalczyk');
      await screen.reads('Cette personne a repris un emploi.');
      expect(await screen.page.content()).not.toMatch(/Entrepôts|motivée|Préparat|Nadia/);
      await screen.isSound();
    });
  });
});
