import { expect } from '@jest/globals';
import type { Screen } from '../browser/screen.js';
import { PHONE } from '../browser/screen.js';
import type { Firm } from './people.js';
import { type Scene, WIDE } from './scene.js';

interface Floor {
  candidates: { invitationId: string; tenantId: string; name: string; state: string; attendance: string }[];
  offers: { id: string; invitationId: string }[];
}
interface Meeting {
  tenantId: string;
  employerId: string;
  slot: number;
  state: string;
  freed: boolean;
}

const UNREACHABLE = /ERR_(CONNECTION|INTERNET|EMPTY|NETWORK|INCOMPLETE)|Failed to (load|fetch)|NetworkFailure/;
/** Whoever does not come, and who comes when the first meetings are over. */
const ABSENT = 5;
const LATE = 9;

async function signIn(door: Screen, name: string, how = 'Présent'): Promise<void> {
  await door.type('Nom, code ou numéro de badge', name);
  await door.role('group', `Comment ${name} est venu`).getByText(how).click();
  await door.reads(`Bienvenue, ${name}`);
}

export async function dayOfTheRally(scene: Scene): Promise<void> {
  const { program, cast } = scene;
  await scene.at('2027-02-04T05:30:00Z');
  await scene.at('2027-02-04T06:30:00Z');
  await program.at('2027-02-04T07:30:00Z');
  const organiser = () => program.as(cast.organiser.userId);
  const floor = async () => (await organiser()).send<Floor>('GET', `/rallies/${scene.rallyId}/floor`);
  const meetings = async () =>
    (await (await organiser()).send<{ meetings: Meeting[] }>('GET', `/rallies/${scene.rallyId}/timetable`)).meetings;
  const door = await scene.open('/entrance', PHONE, cast.volunteer);
  const expected = (await floor()).candidates.filter(({ state }) => state === 'accepted');
  const first = (await meetings()).filter(({ slot }) => slot === 0).map(({ tenantId }) => tenantId);
  // Who does not come has a meeting at nine, so that a chair stands empty.
  const absent = expected.find(({ tenantId }) => first.includes(tenantId) && tenantId !== cast.people[0]?.id);
  const late = expected.filter((one) => one !== absent)[LATE];
  if (!absent || !late) throw new Error(`Fewer people than ${ABSENT}.`);
  const coming = expected.filter((one) => one !== absent && one !== late);
  await scene.told(door, async () => {
    await door.isAt('Accueil du rallye');
    await door.page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
    for (const { name } of cast.firms) await signIn(door, name);
    for (const { name } of coming.slice(0, 18)) await signIn(door, name);
    await scene.picture(door, 'entrance');
    await door.page.getByText(/en attente d’envoi/).waitFor({ state: 'hidden' });
    await program.kill();
    for (const { name } of coming.slice(18, 26)) await signIn(door, name);
    await door.reads('8 saisies en attente d’envoi');
    await scene.picture(door, 'entrance-program-killed');
    await program.start('2027-02-04T07:45:00Z');
    await door.page.getByText(/en attente d’envoi/).waitFor({ state: 'hidden' });
    await door.page.context().setOffline(true);
    for (const { name } of coming.slice(26, 32)) await signIn(door, name);
    await door.page.reload();
    await door.reads('6 saisies en attente d’envoi');
    await scene.picture(door, 'entrance-no-connection');
    await door.page.context().setOffline(false);
    await door.page.getByText(/en attente d’envoi/).waitFor({ state: 'hidden' });
    for (const { name } of coming.slice(32)) await signIn(door, name);
    door.forgive(UNREACHABLE);
  });
  const present = async () => (await floor()).candidates.filter(({ attendance }) => attendance === 'present').length;
  await program.until('everybody to be signed in', async () => (await present()) === coming.length, 30);
  await theEmptyChair(scene, floor);
  await theLatecomer(scene, door, late.name);
  await theLeaver(scene, door, meetings);
  await withoutConnection(scene);
  await door.close();
  const noted = await program.rows<{ tenant: string; count: number }>(
    `SELECT tenant_id AS tenant, count(*)::int AS count FROM audit_entries WHERE action = 'rally.sign_in' AND tenant_id IS NOT NULL
       AND details->>'rallyId' = $1 GROUP BY tenant_id`,
    [scene.rallyId],
  );
  expect(noted).toHaveLength(coming.length + 1);
  expect(noted.filter(({ count }) => count !== 1)).toEqual([]);
}

/** At five past nine the table of who did not come is offered to who waits, on their telephone. */
async function theEmptyChair(scene: Scene, floor: () => Promise<Floor>): Promise<void> {
  const { program } = scene;
  await program.at('2027-02-04T08:06:00Z');
  await program.until('a free table to be offered', async () => (await floor()).offers.length > 0, 30);
  const { offers, candidates } = await floor();
  const asked = candidates.find(({ invitationId }) => invitationId === offers[0]?.invitationId);
  await scene.phone(await scene.linkOf(asked?.tenantId ?? ''), async (screen) => {
    await screen.reads('Une table est libre pour vous');
    await scene.picture(screen, 'offer');
    await screen.click('J’y vais');
    await screen.page.getByText('Une table est libre pour vous').waitFor({ state: 'hidden' });
    await screen.reads('Votre journée');
  });
  await scene.visit(
    `/board/${scene.rallyId}`,
    async (screen) => {
      await screen.isAt('Écran de la salle');
      await screen.reads(/Entrepôts de Brunémont, table.1/);
      expect(await screen.page.locator('main').innerText()).not.toMatch(
        /Aubry|Belkacem|Caron|Delattre|Estienne|Fontaine/,
      );
      await scene.picture(screen, 'board');
    },
    { width: 1920, height: 1080 },
    scene.cast.organiser.userId,
  );
}

async function theLatecomer(scene: Scene, door: Screen, name: string): Promise<void> {
  await scene.minute('2027-02-04T08:40:00Z', door);
  await scene.told(door, async () => {
    await signIn(door, name, 'En retard');
    await scene.picture(door, 'latecomer');
  });
}

/** An employer leaves at half past ten; the rest is planned again, and who has another agenda is told. */
async function theLeaver(scene: Scene, door: Screen, meetings: () => Promise<Meeting[]>): Promise<void> {
  const firm = scene.cast.firms[5] as Firm;
  await scene.minute('2027-02-04T09:30:00Z', door);
  await scene.visit(
    `${scene.rally}/meetings`,
    async (screen) => {
      await screen.click('Nous partons');
      await screen.page.getByRole('dialog').getByRole('button', { name: 'Nous partons' }).click();
      await screen.reads('Votre départ est noté. Merci d’être venus.');
      await scene.picture(screen, 'employer-leaves');
    },
    undefined,
    firm.userId,
  );
  const ahead = (await meetings()).filter(
    ({ employerId, slot, state }) => employerId === firm.id && slot > 6 && state === 'planned',
  );
  expect(ahead).toEqual([]);
  await scene.visit(
    `${scene.rally}/timetable`,
    async (screen) => {
      await screen.click('Voir ce qui changerait');
      const apply = screen.role('button', 'Appliquer');
      await apply.waitFor();
      await scene.picture(screen, 'planned-again');
      if (!(await apply.isEnabled())) return;
      await apply.click();
      await screen.reads(/ne sont pas encore prévenues|n’est pas encore prévenue/);
      await screen.click('Prévenir');
      await screen.page.getByRole('dialog').getByRole('button', { name: 'Prévenir' }).click();
      await screen.reads(/prévenues?\./);
    },
    WIDE,
    scene.cast.organiser.userId,
  );
}

/** An employer taps its verdict while the hall has no network; it is sent once. */
async function withoutConnection(scene: Scene): Promise<void> {
  await scene.program.at('2027-02-04T10:20:00Z');
  const firm = scene.cast.firms[0] as Firm;
  const screen = await scene.open(`${scene.rally}/meetings`, PHONE, firm.userId);
  await scene.told(screen, async () => {
    await screen.page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
    await screen.page.context().setOffline(true);
    await screen.role('button', 'Embauche').first().click();
    await screen.reads('1 saisie en attente d’envoi');
    await scene.picture(screen, 'verdict-no-connection');
    await screen.page.context().setOffline(false);
    await screen.page.getByText(/en attente d’envoi/).waitFor({ state: 'hidden' });
    screen.forgive(UNREACHABLE);
  });
  await screen.close();
  expect(
    await scene.count(`SELECT count(*)::int AS count FROM meetings WHERE rally_id = $1 AND verdict = 'hire'`),
  ).toBe(1);
}

const VERDICTS = ['Deuxième entretien', 'Pas retenu', 'Immersion', 'Le candidat décline', 'Pas retenu'] as const;

/** The evening passes, the reminder comes, and each employer answers by its link, one tap for each person. */
export async function giveVerdicts(scene: Scene): Promise<void> {
  await scene.at('2027-02-04T19:30:00Z');
  await scene.at('2027-02-05T08:30:00Z');
  let given = 0;
  for (const firm of scene.cast.firms) {
    await scene.phone(await scene.linkOf(firm.id, '%:verdicts:%'), async (screen) => {
      await screen.isAt(`Vos réponses, ${firm.name}`);
      const waiting = screen.page.getByRole('group', { name: /^Réponse pour/ });
      await screen.page.getByRole('listitem').first().waitFor();
      for (let left = await waiting.count(); left > 0; left--) {
        const what = VERDICTS[given++ % VERDICTS.length] as string;
        await waiting.first().getByRole('button', { name: what }).click();
        if (what === 'Pas retenu') await screen.click('Expérience');
        // The one that was answered is gone from those that wait.
        await waiting.nth(left - 1).waitFor({ state: 'detached' });
      }
      await screen.reads('Toutes vos réponses sont données. Merci !');
      if (firm === scene.cast.firms[0]) await scene.picture(screen, 'verdicts');
    });
  }
}

export async function closeAndReport(scene: Scene): Promise<void> {
  await scene.at('2027-02-08T09:00:00Z');
  await scene.visit(
    scene.rally,
    async (screen) => {
      await screen.click('Clore le rallye');
      await screen.page.getByRole('dialog').getByRole('button', { name: 'Clore le rallye' }).click();
      await screen.reads('Le rallye est clos.');
      await scene.picture(screen, 'closed');
    },
    undefined,
    scene.cast.organiser.userId,
  );
  await scene.visit(
    `${scene.rally}/report`,
    async (screen) => {
      await screen.reads('Attente des candidats');
      await scene.picture(screen, 'report');
      for (const format of ['Classeur (XLSX)', 'Bilan (PDF)']) {
        const download = screen.page.waitForEvent('download');
        await screen.follow(format);
        expect((await download).suggestedFilename()).toMatch(/^bilan-rallye-2027-02-04\.(xlsx|pdf)$/);
      }
    },
    undefined,
    scene.cast.organiser.userId,
  );
  interface Report {
    candidates: { invited: number; accepted: number; came: number; noShow: number };
    employers: { invited: number; came: number };
    meetings: { held: number };
    verdicts: { hire: number; missing: number };
  }
  const { send } = await scene.program.as(scene.cast.organiser.userId);
  const report = await send<Report>('GET', `/rallies/${scene.rallyId}/report`);
  expect(report).toMatchObject({
    candidates: { invited: 60, accepted: 51, came: 50, noShow: 1 },
    employers: { invited: 12, came: 12 },
    verdicts: { hire: 1, missing: 0 },
  });
  expect(report.meetings.held).toBeGreaterThan(80);
}
