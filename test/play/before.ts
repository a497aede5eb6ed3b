import { expect } from '@jest/globals';
import type { PlayedMail } from './mail.js';
import type { Firm } from './people.js';
import { cellOf, type Scene, WIDE } from './scene.js';

export async function makeSeries(scene: Scene): Promise<void> {
  await scene.organiser('/rallies/series/new', async (screen) => {
    await screen.isAt('Nouvelle série');
    await screen.type('Nom de la série', 'Rallye du Douaisis');
    await screen.type('Territoire', 'Douaisis');
    await screen.type('Lieu', 'Salle des fêtes');
    await screen.type('Adresse', '1 place du Marché, 59500 Douai');
    await screen.click('Matin seulement');
    await screen.type('Entretiens par candidat, au plus', '3');
    await screen.type('Entretiens par candidat, au moins', '1');
    await scene.picture(screen, 'series');
    await screen.click('Créer la série');
    await screen.isAt('Séries de rallyes');
    await screen.follow('Ajouter un rallye à Rallye du Douaisis');
    await screen.isAt('Nouveau rallye');
    await screen.typeDay('Jour du rallye', '04/02/2027');
    await screen.click('Créer le rallye');
    await screen.isAt('Rallye du Douaisis');
    scene.rallyId = screen.pathLike(/^\/rallies\/[^/]+/).split('/')[2] as string;
    await scene.picture(screen, 'rally');
  });
}

async function register(scene: Scene, firm: Firm, number: number): Promise<void> {
  await scene.phone(await scene.linkOf(firm.id), async (screen) => {
    await screen.isAt(`${firm.name} : rallye emploi`);
    if (number === 1) await screen.type('Combien de recruteurs reçoivent en même temps ?', '2');
    if (number === 3) await screen.page.getByText('11:45', { exact: true }).click();
    await screen.click('Nous venons');
    await screen.reads('Votre inscription est notée');
    if (number === 1) await scene.picture(screen, 'employer-registers');
  });
}

export async function registerFirms(scene: Scene): Promise<void> {
  await scene.at('2026-12-10T08:30:00Z');
  const { firms } = scene.cast;
  expect(await scene.count(`SELECT count(*)::int AS count FROM messages WHERE rally_id = $1 AND state = 'sent'`)).toBe(
    12,
  );
  for (const [number, firm] of firms.slice(0, 10).entries()) await register(scene, firm, number);
  const [tenth, last] = firms.slice(10) as [Firm, Firm];
  await scene.visit(
    '/rallies',
    async (screen) => {
      await screen.follow('Répondre à l’invitation : Rallye du Douaisis');
      await screen.click('Inscrire mon entreprise');
      await screen.reads(/^Vous êtes inscrit\./);
    },
    undefined,
    tenth.userId,
  );
  await scene.organiser(`${scene.rally}/invitations?kind=employer`, async (screen) => {
    await screen.click(`Noter la réponse de ${last.name}`);
    await screen.tick(/d’accord pour que je note sa réponse/);
    await screen.click('Enregistrer la réponse');
    await screen.reads(`Réponse notée : ${last.name}.`);
    await scene.picture(screen, 'employers');
  });
  const coming = `SELECT count(*)::int AS count FROM rally_invitations WHERE rally_id = $1 AND employer_id IS NOT NULL AND state = 'accepted'`;
  expect(await scene.count(coming)).toBe(12);
}

export async function inviteAndKill(scene: Scene, mail: PlayedMail): Promise<void> {
  const { program } = scene;
  await scene.at('2027-01-05T09:00:00Z');
  const before = mail.taken.length;
  await scene.organiser(`${scene.rally}/invitations`, async (screen) => {
    await screen.click('Inviter tout le monde');
    await screen.click('Envoyer les invitations');
    await screen.reads(/Nouvelles invitations.: 60\./);
    await scene.picture(screen, 'invited');
  });
  await program.until('some invitations to leave', async () => mail.taken.length >= before + 10);
  await program.kill();
  expect(mail.taken.length).toBeLessThan(before + 56);
  // An hour later somebody starts it again.
  await program.start('2027-01-05T10:00:00Z');
  await program.settled(scene.rallyId);
  expect(await scene.count('SELECT count(tenant_id)::int AS count FROM rally_invitations WHERE rally_id = $1')).toBe(
    60,
  );
  const sent = `SELECT count(*)::int AS count FROM messages WHERE rally_id = $1 AND recipient_kind = 'tenant' AND occasion LIKE '%:invite:%'`;
  expect(await scene.count(`${sent} AND state = 'sent'`)).toBe(56);
  // The program's own day for it comes: nobody is invited again.
  await scene.at('2027-01-07T08:30:00Z');
  expect(await scene.count(sent)).toBe(60);
}

/** Of sixty, some need something, some say no, some say nothing. */
export async function answerEverybody(scene: Scene): Promise<void> {
  await scene.at('2027-01-11T09:00:00Z');
  const { people } = scene.cast;
  for (const [number, person] of people.slice(0, 52).entries()) {
    await scene.phone(await scene.linkOf(person.id), async (screen) => {
      await screen.isAt(`Bonjour ${person.givenName}`);
      if (number % 17 === 16) {
        await screen.click('Non, je ne peux pas');
        await screen.tick('J’ai un autre rendez-vous', 'radio');
        await screen.click('Dire que je ne viens pas');
        await screen.reads('C’est noté : vous ne venez pas');
        return;
      }
      await screen.click('Oui, je viens');
      await screen.reads('C’est noté : vous venez');
      if (number % 10) return;
      await screen.tick(number % 20 ? 'Je viens avec quelqu’un' : 'J’ai besoin d’un interprète');
      if (number % 20 === 0) await screen.type('Un interprète dans quelle langue ?', 'Dari');
      await screen.click('Envoyer');
      await screen.reads('C’est noté. L’association en tient compte.');
      if (number === 0) await scene.picture(screen, 'candidate-accepts');
    });
  }
  await scene.organiser(`${scene.rally}/invitations?unanswered=true`, async (screen) => {
    await screen.click('Préparer 4 lettres');
    await screen.reads('pas encore posté');
    for (const { name } of people.slice(56, 59)) {
      await screen.click(`Noter la réponse de ${name}`);
      await screen.tick(/d’accord pour que je note sa réponse/);
      await screen.click('Enregistrer la réponse');
      await screen.reads(`Réponse notée : ${name}.`);
    }
    await scene.picture(screen, 'calls');
  });
  const coming = `SELECT count(*)::int AS count FROM rally_invitations WHERE rally_id = $1 AND tenant_id IS NOT NULL AND state = 'accepted'`;
  expect(await scene.count(coming)).toBe(52);
}

export async function wish(scene: Scene): Promise<void> {
  const { people, firms, worker } = scene.cast;
  for (const [number, person] of people.slice(0, 5).entries()) {
    await scene.phone(await scene.linkOf(person.id), async (screen) => {
      const [wanted, unwanted] = [firms[number], firms[(number + 5) % 12]] as [Firm, Firm];
      const choice = (firm: Firm, what: string) =>
        screen.role('group', `Souhait pour ${firm.name}`).getByRole('button', { name: what });
      await choice(wanted, 'Priorité').click();
      await choice(unwanted, 'Non').click();
      await choice(unwanted, 'Non').and(screen.page.locator('[aria-pressed=true]')).waitFor();
      if (number === 0) await scene.picture(screen, 'candidate-wishes');
    });
  }
  for (const firm of firms.slice(0, 2)) {
    await scene.visit(
      `${scene.rally}/wishes`,
      async (screen) => {
        const cards = screen.page.getByRole('listitem').filter({ has: screen.page.getByRole('group') });
        await cards.first().waitFor();
        for (const [index, what] of ['Priorité', 'Oui', 'Non'].entries()) {
          const button = cards.nth(index).getByRole('button', { name: what });
          await button.click();
          await button.and(screen.page.locator('[aria-pressed=true]')).waitFor();
        }
        await screen.reads('2 candidats souhaités sur');
        expect(await screen.page.content()).not.toMatch(/Aubry|Belkacem|Fontaine/);
      },
      undefined,
      firm.userId,
    );
  }
  await scene.visit(
    `${scene.rally}/wishes`,
    async (screen) => {
      await screen.reads(/candidats? sur \d+ sans souhait/);
      await screen.page
        .getByRole('group', { name: /^Souhait de/ })
        .first()
        .getByRole('button', { name: 'Oui' })
        .click();
      await screen.page.locator('[aria-pressed=true]').first().waitFor();
    },
    undefined,
    worker,
  );
  expect(await scene.count('SELECT count(*)::int AS count FROM rally_wishes WHERE rally_id = $1')).toBe(17);
}

interface Grid {
  employers: { id: string; name: string; tables: number }[];
  candidates: { id: string; name: string }[];
  meetings: { id: string; candidate: string; employer: string; slot: number; table: number }[];
}

export async function announceAndRepair(scene: Scene): Promise<void> {
  const { program, cast } = scene;
  await scene.at('2027-01-28T09:00:00Z');
  const grid = async () =>
    (await program.as(cast.organiser.userId)).send<Grid>('GET', `/rallies/${scene.rallyId}/grid`);
  await scene.organiser(
    `${scene.rally}/timetable`,
    async (screen) => {
      await screen.click('Composer l’emploi du temps');
      await screen.reads(/Projet composé.: \d+ entretiens/);
      await scene.picture(screen, 'timetable');
      const { meetings, employers } = await grid();
      const single = employers.find(
        ({ tables, id }) => tables === 1 && meetings.some(({ employer }) => employer === id),
      );
      const taken = meetings.filter(({ employer }) => employer === single?.id);
      const [moved] = taken;
      if (!single || !moved) throw new Error('Nobody to move.');
      const own = meetings.filter(({ candidate }) => candidate === moved.candidate).map(({ slot }) => slot);
      const free = Array.from({ length: 12 }, (_, slot) => slot).find(
        (slot) => !own.includes(slot) && !taken.some((one) => one.slot === slot),
      ) as number;
      const chip = cellOf(screen, single.name, moved.slot).getByRole('button');
      await chip.dragTo(cellOf(screen, single.name, free));
      await cellOf(screen, single.name, free).getByRole('button').waitFor();
      await cellOf(screen, single.name, free).getByRole('button').click();
      await screen.click('Bloquer');
      await screen.reads('Le rendez-vous est bloqué.');
      await screen.page.keyboard.press('Escape');
      await screen.click('Annoncer à tous');
      await screen.page.getByRole('dialog').getByRole('button', { name: 'Annoncer à tous' }).click();
      await screen.reads(/Annoncé le/);
      expect((await grid()).meetings.find(({ id }) => id === moved.id)).toMatchObject({ slot: free });
      await scene.picture(screen, 'announced');
    },
    WIDE,
  );
  // The program's own days pass; somebody drops out.
  await scene.at('2027-02-01T09:00:00Z');
  await scene.phone(await scene.linkOf(cast.people[1]?.id ?? ''), async (screen) => {
    await screen.reads('Vos rendez-vous');
    await screen.click('Finalement, je ne viens pas');
    await screen.click('Dire que je ne viens pas');
    await screen.reads('C’est noté : vous ne venez pas');
  });
  await scene.organiser(
    `${scene.rally}/timetable`,
    async (screen) => {
      await screen.click('Voir ce qui changerait');
      const apply = screen.role('button', 'Appliquer');
      await apply.or(screen.role('button', 'Ne rien changer')).first().waitFor();
      await scene.picture(screen, 'again');
      if (await apply.isEnabled()) await apply.click();
      await screen.reads(/ne sont pas encore prévenues|n’est pas encore prévenue/);
      await screen.click('Prévenir');
      await screen.page.getByRole('dialog').getByRole('button', { name: 'Prévenir' }).click();
      await screen.reads(/prévenues?\./);
      await scene.picture(screen, 'repaired');
    },
    WIDE,
  );
  await scene.at('2027-02-02T09:00:00Z');
}
