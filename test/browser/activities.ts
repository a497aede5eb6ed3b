import { expect } from '@jest/globals';
import request from 'supertest';
import { Programmes } from '#support';
import type { Session } from '../support/test-app.js';
import { watched } from './cast.js';
import type { Screen } from './screen.js';
import type { ServedApp } from './served.js';

type Look = (screen: Screen, name: string) => Promise<void>;
type Open = (who: Session, path: string, size?: { width: number; height: number }) => Promise<Screen>;
export interface Table {
  committeeId: string;
  meetingId: string;
  sessionId: string;
}

/** A committee that meets today, and a session of today in which the person has a place. */
export async function prepare(app: ServedApp, manager: Session, association: string, tenantId: string): Promise<Table> {
  const { id: programmeId } = await app.get(Programmes).ofTemplate(association, 'soliha-metropole-nord');
  const post = async (path: string, body: object) =>
    (await request(app.app.getHttpServer()).post(`/api/${path}`).set(manager.headers).send(body).expect(201)).body;
  const heldOn = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(app.clock.now());
  const committeeId = (
    await post('committees', {
      ...{ programmeId, kind: 'orientation', name: 'Comité d’orientation', rhythm: 'monthly' },
      ...{ anchorOn: heldOn, startsAt: '09:00', place: 'Salle du premier' },
    })
  ).id;
  const { body } = await request(app.app.getHttpServer()).get(`/api/committees/${committeeId}`).set(manager.headers);
  const series = await post('group-series', {
    ...{
      programmeId,
      kind: 'workshops',
      name: 'Ateliers du logement',
      enrolBy: 'session',
      place: 'Maison de quartier',
    },
    capacity: 8,
  });
  const session = await post(`group-series/${series.id}/sessions`, {
    ...{
      title: 'Économies d’énergie',
      heldOn,
      startsAt: '06:00',
      endsAt: '08:00',
      place: 'Maison de quartier',
      capacity: 8,
    },
  });
  await post(`group-series/${series.id}/enrolments`, { tenantId, sessionId: session.id });
  return { committeeId, meetingId: body.next.id, sessionId: session.id };
}

/** The manager invites a hospital to the table; its doctor makes an account by the link. @returns what signs them in */
export async function invite(open: Open, look: Look, manager: Session, { committeeId }: Table): Promise<string> {
  let link = '';
  await watched(await open(manager, `/activities/committees/${committeeId}`), async (screen) => {
    await screen.click('Inviter un partenaire');
    await screen.type('Nom de la personne', 'Dr Roussel');
    await screen.type('Adresse e-mail', 'roussel@example.org');
    await screen.type('Organisme', 'CHI de Clermont');
    await look(screen, 'invite');
    await screen.click('Inviter');
    link = /\/t\/[\w-]+/.exec(await screen.page.getByText(/\/t\//).innerText())?.[0] ?? '';
    await screen.click('Fermer');
    await screen.reads('Invitée');
    await screen.isSound();
    await look(screen, 'committee');
  });
  return link;
}

/** From the agenda to the decision: put there, presented with an agreed part, decided. */
export async function decide(open: Open, look: Look, worker: Session, manager: Session, table: Table): Promise<void> {
  const at = `/activities/meetings/${table.meetingId}`;
  await watched(await open(worker, at), async (prepared) => {
    await prepared.isAt('Comité d’orientation');
    await prepared.role('combobox', 'Mettre à l’ordre du jour').fill('Wojcik');
    await prepared.click(/Nadia Wojcik/, 'option');
    await prepared.click('Préparer la présentation');
    await prepared.type('Présentation', 'Suivie depuis l’été.');
    await prepared.type('Partie convenue', 'Cherche un logement plus petit.');
    await prepared.click('Enregistrer');
    await prepared.reads('Cherche un logement plus petit.');
  });
  await watched(await open(manager, at), async (screen) => {
    await screen.click(/L’accompagnement continue/, 'radio');
    await screen.type('Ce qui est décidé, en clair', 'Demande de mutation avec le bailleur.');
    await look(screen, 'decision');
    await screen.click('Enregistrer la décision');
    await screen.reads('Décision enregistrée');
    await screen.isSound();
    await look(screen, 'decided');
  });
}

/** The doctor makes the account, and finds at the table what was presented there. */
export async function join(guest: Screen, look: Look, { meetingId }: Table): Promise<void> {
  await watched(guest, async (screen) => {
    await screen.isAt(/^Invitation/);
    await screen.isSound();
    await look(screen, 'seat');
    await screen.typePassword('une phrase bien longue');
    await screen.click('Créer mon compte');
    await screen.isAt(/^Bonjour/);
    await look(screen, 'partner-home');
    await screen.goTo(`/activities/meetings/${meetingId}`);
    await screen.reads('Cherche un logement plus petit.');
    await screen.reads('Demande de mutation avec le bailleur.');
    expect(await screen.page.getByText('Suivie depuis l’été.').count()).toBe(0);
    await screen.isSound();
    await look(screen, 'partner-meeting');
    // The link has done its work: asked for once more while the person is signed in, it says so.
    screen.forgive(/410 .*committee-seat/);
  });
}

/** Signed in by a tap on a phone, and closed. */
export async function signIn(
  open: Open,
  look: Look,
  app: ServedApp,
  worker: Session,
  { sessionId }: Table,
): Promise<void> {
  await watched(await open(worker, `/activities/sessions/${sessionId}`), async (screen) => {
    await screen.isAt('Économies d’énergie');
    await screen.role('radiogroup', 'Présence de Nadia Wojcik').getByText('Présent', { exact: true }).click();
    await screen.isSound();
    await look(screen, 'sign-in');
    await screen.click('Clore la séance');
    await screen.page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click();
    await screen.reads('Tenue');
  });
  const [attendance] = await app.db.query('SELECT state FROM group_attendance WHERE session_id = $1', [sessionId]);
  expect(attendance).toEqual({ state: 'present' });
}
