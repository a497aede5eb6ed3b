import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import request from 'supertest';
import { Accounts, Sessions } from '#identity';
import { JobRunner } from '#jobs';
import type { Session } from '../support/test-app.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(300_000);

/** Both sides say by their link how it goes, the case worker settles it; a household is assessed, by its own faces too, and without a network. */
(executablePath ? describe : describe.skip)('the screens of placements and assessments', () => {
  let browser: Browser;
  let app: ServedApp;
  let worker: Session;
  let tenantId: string;
  let placementId: string;
  const post = async (path: string, body: object) => {
    const answer = await request(app.url).post(`/api/${path}`).set(worker.headers).send(body);
    expect({ path, body: answer.body, done: answer.ok }).toMatchObject({ path, done: true });
    return answer;
  };
  const picture = async (screen: Screen, name: string) => {
    const folder = process.env.PICTURES;
    if (folder) await screen.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  const open = async (path: string, size = PHONE, language: 'fr' | 'en' = 'fr', as?: Session) => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), size, language);
    if (as) await screen.isSignedIn(as.headers.cookie.replace('re_session=', ''), app.url);
    await screen.goTo(path);
    return screen;
  };
  const travel = async (day: string) => {
    app.clock.set(`${day}T08:00:00.000Z`);
    const secret = await app.get(Sessions).open(worker.userId);
    worker = {
      ...worker,
      headers: { cookie: `re_session=${secret}`, 'x-csrf-token': app.get(Sessions).csrfToken(secret) },
    };
    await app.get(JobRunner).run({ name: 'placements.ask', data: {} });
    await app.settle();
  };
  const tokenOf = async (side: string) => {
    const [row] = await app.db.query<{ text: string }>(
      `SELECT body_text AS text FROM messages WHERE occasion LIKE $1 ORDER BY created_at DESC LIMIT 1`,
      [`placement:${placementId}:%:${side}`],
    );
    return /\/t\/([A-Za-z0-9_-]+)/.exec(row?.text ?? '')?.[1] ?? '';
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    worker = await app.signIn(
      'case_worker',
      await app.get(Accounts).createOrganisation('association', 'La Sauvegarde'),
    );
    const person = { givenName: 'Nadia', familyName: 'Wojcik', email: 'nadia@example.org', phone: '+33639981201' };
    const place = { address: '12 rue des Fileurs', postcode: '59500', city: 'Douai' };
    tenantId = (await post('tenants', { ...person, ...place })).body.id;
    const hire = { tenantId, kind: 'hire', organisationName: 'Boulangerie Lenoir', contactEmail: 'lenoir@example.org' };
    const terms = { title: 'Vendeuse', contract: 'SUBSIDISED', contractForm: 'CIE', contractMonths: 9 };
    placementId = (await post('placements', { ...hire, ...terms, startOn: '2026-11-24' })).body.id;
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('asks both sides on a narrow phone, without an account, and shows the case worker what does not agree', async () => {
    await travel('2026-11-24');
    const person = await open(`/t/${await tokenOf('tenant')}`);
    await person.isAt('Bonjour Nadia');
    await person.isSound();
    await picture(person, 'start-tenant-360-fr');
    await person.click('Oui');
    await person.click('Envoyer');
    await person.reads('Merci !');

    await travel('2026-12-24');
    const boss = await open(`/t/${await tokenOf('employer')}`, PHONE, 'en');
    await boss.isAt('Nadia W.');
    await boss.click('Yes, still');
    await boss.type(/^A word/, 'Always on time.');
    await boss.isSound();
    await picture(boss, 'check-employer-360-en');
    await boss.click('Send');
    await boss.reads('Thank you!');
    await boss.close();

    await person.goTo(`/t/${await tokenOf('tenant')}`);
    await person.click('Non, plus maintenant');
    await person.typeDay(/^Dernier jour/, '20/12/2026');
    await person.choose(/^Pourquoi/, 'Je suis parti(e)');
    await person.tick('Je voudrais qu’on m’appelle');
    await person.isSound();
    await picture(person, 'check-tenant-360-fr');
    await person.click('Envoyer');
    await person.reads('Merci !');
    await person.close();

    const desk = await open(`/placements/${placementId}`, DESK, 'fr', worker);
    await desk.reads('Les réponses se contredisent');
    await desk.isSound();
    await picture(desk, 'placement-1280-fr');
    await desk.click('Dire ce qui est vrai');
    await desk.tick('Toujours en place', 'radio');
    await desk.isSound();
    await desk.click('Trancher');
    await desk.reads(/^Après vérification/);
    await desk.goTo('/placements/calls');
    await desk.reads('Souhaite être appelé(e)');
    await desk.isSound();
    await picture(desk, 'calls-1280-fr');
    await desk.goTo(`/placements/new?tenantId=${tenantId}`);
    await desk.tick('Une entrée en formation', 'radio');
    await desk.reads('Cherche aussi un emploi pendant ce temps');
    await desk.isSound();
    await picture(desk, 'new-placement-1280-fr');
    await desk.close();
  });

  it('draws how a household is doing, as the case worker finds it and as the person says by faces', async () => {
    const at = (levels: number[]) =>
      (['work', 'housing', 'mobility', 'digital', 'money', 'health'] as const).map((domain, index) => ({
        domain,
        level: levels[index],
        ...(domain === 'mobility' ? { barriers: ['no_licence'], strengths: ['ready_to_travel'] } : {}),
      }));
    const first = { assessments: at([1, 2, 1, 2, 2, 3]), scales: [{ scale: 'self_esteem', level: 1 }] };
    await post(`tenants/${tenantId}/assessments`, first);
    await travel('2026-12-28');
    const second = { assessments: at([3, 3, 2, 4, 2, 3]), scales: [{ scale: 'self_esteem', level: 3 }] };
    await post(`tenants/${tenantId}/assessments`, second);
    const { url } = (await post(`tenants/${tenantId}/self-assessment-links`, { send: false })).body;

    const faces = await open(new URL(url).pathname);
    await faces.isAt('Nadia, comment allez-vous ?');
    await faces.isSound();
    await faces.page.getByText('Bien', { exact: true }).first().click();
    await faces.page.getByRole('group', { name: 'Ma santé' }).getByText('Mal', { exact: true }).click();
    await picture(faces, 'faces-360-fr');
    await faces.click('Envoyer (2 réponses)');
    await faces.reads('C’est envoyé');
    await faces.close();

    const record = await open(`/tenants/${tenantId}/record`, DESK, 'fr', worker);
    await record.reads('Où en est la personne');
    await record.reads(/^Vu par la personne/);
    await record.reads('Estime de soi : 1 au début, 3 maintenant (sur 5)');
    await record.page.getByText('Les mêmes chiffres en tableau').click();
    const row = record.page.getByRole('row', { name: /^Santé/ });
    expect((await row.getByRole('cell').allTextContents()).slice(0, 3)).toEqual(['3', '3', '2']);
    await record.isSound();
    await picture(record, 'record-radar-1280-fr');
    await record.close();
    const small = await open(`/tenants/${tenantId}/assessment`, PHONE, 'en', worker);
    await small.reads('last time: 3');
    await small.isSound();
    await picture(small, 'assess-360-en');
    await small.close();
  });

  it('notes a visit without a connection and sends it once there is one, and plans a day by its round', async () => {
    const visit = { plannedAt: '2026-12-28T10:30:00+01:00', kind: 'review' };
    const { id } = (await post(`tenants/${tenantId}/visits`, visit)).body;
    const phone = await open('/visits/tour', PHONE, 'fr', worker);
    await phone.reads('12 rue des Fileurs, 59500 Douai');
    await phone.isSound();
    const map = phone.page.getByRole('link', { name: /^Voir sur la carte/ }).first();
    expect(await map.getAttribute('href')).not.toMatch(/Nadia|Wojcik/);
    await picture(phone, 'tour-360-fr');
    await phone.goTo(`/tenants/${tenantId}/visits/${id}`);
    await phone.page.locator('html[data-offline=ready]').waitFor({ state: 'attached' });
    await phone.page.context().setOffline(true);
    await phone.page.reload();
    await phone.tick('Visite faite', 'radio');
    await phone.type(/^Ce qu’il faut retenir/, 'Noté dans la cage d’escalier.');
    const level = phone.page.getByRole('group', { name: 'Déplacements' });
    await level.getByText('4', { exact: true }).click();
    await level.getByText('Permis', { exact: true }).click();
    await picture(phone, 'visit-offline-360-fr');
    await phone.click('Enregistrer la visite');
    await phone.reads('Visite notée sur ce téléphone');
    await phone.page.context().setOffline(false);
    await phone.reads('Noté dans la cage d’escalier.');
    expect(await app.db.query('SELECT 1 FROM assessments WHERE visit_id = $1', [id])).toHaveLength(1);
    phone.forgive(/ERR_INTERNET_DISCONNECTED|Failed to load/);
    await phone.close();
  });
});
