import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import request from 'supertest';
import { makeWorld, template, tokenOf, type World } from '../../libs/rallies/src/rallies.fixture.js';
import { watched } from './cast.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(300_000);

/** What invited people have on their phone. */
(executablePath ? describe : describe.skip)('the personal pages of invited people', () => {
  let browser: Browser;
  let app: ServedApp;
  let world: World;
  let rallyId: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    world = await makeWorld(app, { tenants: 3, employers: 2 });
    const http = request(app.app.getHttpServer());
    const { body } = await http
      .post('/api/rallies')
      .set(world.organiser.headers)
      .send({ heldOn: '2027-02-01', name: 'Rallye du Douaisis', ...template() })
      .expect(201);
    rallyId = body.id;
    await http.post(`/api/rallies/${rallyId}/invitations`).set(world.organiser.headers).send({}).expect(201);
    await app.db.query(
      `INSERT INTO offers (id, employer_id, title, state, created_by, created_at, updated_at)
       VALUES (gen_random_uuid(), $1, 'Agent / agente de quai', 'published', $2, $3, $3)`,
      [world.employers[0]?.id, world.employers[0]?.session.userId, app.clock.now()],
    );
    await app.settle();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const picture = async (screen: Screen, name: string) => {
    const folder = process.env.PICTURES;
    if (folder) await screen.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  const open = async (who: string, act: (screen: Screen) => Promise<void>, language: 'fr' | 'en' = 'fr') => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), PHONE, language);
    await watched(screen, async (shown) => {
      await shown.goTo(`/t/${await tokenOf(app, rallyId, who)}`);
      await act(shown);
    });
  };
  const stateOf = async (who: string) =>
    (
      await app.db.one<{ state: string }>(
        'SELECT state FROM rally_invitations WHERE rally_id = $1 AND coalesce(tenant_id, employer_id) = $2',
        [rallyId, who],
      )
    )?.state;

  it('are not answered by a scanner that runs scripts and clicks everything', async () => {
    const [tenant] = world.tenants as [string];
    await open(tenant, async (screen) => {
      await screen.isAt('Bonjour Prénom 0');
      await screen.role('button', 'Oui, je viens').waitFor();
      for (let round = 0; round < 3; round++) {
        await screen.page.evaluate(`
          window.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
          for (const button of document.querySelectorAll('main button')) button.click();`);
        await screen.page.waitForTimeout(300);
      }
    });
    expect(await stateOf(tenant)).toBe('sent');
  });

  it('let a tenant accept, say what helps, see the card, and change their mind', async () => {
    const [tenant] = world.tenants as [string];
    await open(tenant, async (screen) => {
      await screen.reads('Ce que les employeurs voient de vous');
      await screen.isSound();
      await picture(screen, 'tenant-fr-invited');
      await screen.click('Oui, je viens');
      await screen.reads('C’est noté : vous venez');
      await screen.tick('J’ai besoin d’un interprète');
      await screen.type('Un interprète dans quelle langue ?', 'Dari');
      await screen.click('Envoyer');
      await screen.reads('C’est noté. L’association en tient compte.');
      await screen.role('link', 'Mettre dans mon agenda').waitFor();
      await screen.isSound();
      await picture(screen, 'tenant-fr-accepted');
    });
    expect(await stateOf(tenant)).toBe('accepted');
    await open(
      tenant,
      async (screen) => {
        await screen.reads('What employers see of you');
        await picture(screen, 'tenant-en-accepted');
        await screen.click(/not coming after all|am not coming|cannot come/i);
        await screen.tick('I have no way to get there', 'radio');
        await screen.isSound();
        await picture(screen, 'tenant-en-decline');
        await screen.page
          .getByRole('button')
          .filter({ hasText: /not coming/i })
          .first()
          .click();
        await screen.role('button', /come after all|coming after all/i).waitFor();
      },
      'en',
    );
    const row = await app.db.one(
      'SELECT state, decline_code FROM rally_invitations WHERE rally_id = $1 AND tenant_id = $2',
      [rallyId, tenant],
    );
    expect(row).toEqual({ state: 'declined', decline_code: 'transport' });
  });

  it('let an employer register tables, recruiters, hours, offers and needs', async () => {
    const employer = world.employers[0]?.id as string;
    await open(employer, async (screen) => {
      await screen.isAt(/Employeur 000/);
      await screen.type('Combien de recruteurs reçoivent en même temps ?', '2');
      await screen.page.getByRole('checkbox', { name: /^De 10:20/ }).uncheck();
      await screen.type('Recruteur de la table 1', 'Ida Roy');
      await screen.type('Recruteur de la table 2', 'Léo Blanc');
      await screen.tick('Agent / agente de quai');
      await screen.tick('Une prise électrique');
      await screen.isSound();
      await picture(screen, 'employer-fr');
      await screen.click('Nous venons');
      await screen.reads('Votre inscription est notée');
    });
    const row = await app.db.one(
      'SELECT state, tables, away, recruiters, equipment, cardinality(offers) AS offers FROM rally_invitations WHERE rally_id = $1 AND employer_id = $2',
      [rallyId, employer],
    );
    expect(row).toEqual({
      state: 'accepted',
      tables: 2,
      away: [4, 5, 6, 7, 8],
      recruiters: ['Ida Roy', 'Léo Blanc'],
      equipment: ['power'],
      offers: 1,
    });
    await open(
      employer,
      async (screen) => {
        await screen.reads('Who receives the candidates?');
        await screen.isSound();
        await picture(screen, 'employer-en');
      },
      'en',
    );
  });

  it('show the manager how far they have come, whom to call, the letters, and what people read', async () => {
    await app.db.query(
      `UPDATE tenants SET email = NULL, address = '3 rue des Lilas', postcode = '59500', city = 'Douai' WHERE id = $1 RETURNING id`,
      [world.tenants[1]],
    );
    await app.db.query(`UPDATE messages SET channel = 'letter', state = 'kept' WHERE recipient_id = $1 RETURNING id`, [
      world.tenants[1],
    ]);
    const signedIn = async (path: string, act: (screen: Screen) => Promise<void>, size = DESK) => {
      const screen = await Screen.open(browser, app.url, app.clock.now(), size);
      await screen.isSignedIn(world.manager.headers.cookie.replace('re_session=', ''), app.url);
      await watched(screen, async (shown) => {
        await shown.goTo(path);
        await act(shown);
      });
    };
    await signedIn(`/rallies/${rallyId}/invitations`, async (screen) => {
      await screen.reads(/n’ont pas répondu|n’a pas répondu/);
      await screen.click(/Préparer 1 lettre/);
      await screen.role('link', 'Lettres (PDF)').waitFor();
      await screen.isSound();
      await picture(screen, 'manager-invitations');
      await screen.click(/à appeler/);
      await screen.click('Noter la réponse de Prénom 2 Essai');
      await screen.tick('La personne est d’accord pour que je note sa réponse');
      await screen.isSound();
      await picture(screen, 'manager-call');
      await screen.click('Enregistrer la réponse');
      await screen.reads('Réponse notée : Prénom 2 Essai.');
    });
    expect(await stateOf(world.tenants[2] as string)).toBe('accepted');
    await signedIn(
      `/rallies/${rallyId}/messages`,
      async (screen) => {
        await screen.reads(/STOP pour arreter/);
        await screen.type(/Votre mot, dans chaque message/, 'Parking gratuit derrière la salle.');
        await screen.click('Enregistrer le mot');
        await screen.reads(/Parking gratuit derrière la salle\.\s+Association/);
        await screen.isSound();
        await picture(screen, 'manager-preview');
      },
      PHONE,
    );
  });
});
