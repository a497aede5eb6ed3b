import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import { type Browser, chromium } from 'playwright-core';
import { Outbox } from '#database';
import { Accounts, type Role, Sessions } from '#identity';
import { PASSWORD, watched } from './cast.js';
import { Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;

jest.setTimeout(240_000);

(executablePath ? describe : describe.skip)('somebody registered twice, and the CV that employers get', () => {
  let browser: Browser;
  let app: ServedApp;
  const people = new Map<Role, string>();
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    const accounts = app.get(Accounts);
    const association = await accounts.createOrganisation('association', 'Association Exemple');
    const employer = await accounts.createOrganisation('employer', 'Entrepôts Exemple');
    for (const [role, displayName, organisationId] of [
      ['case_worker', 'Nadia Ferrand', association],
      ['association_manager', 'Luc Vasseur', association],
      ['employer', 'Inès Roland', employer],
    ] as const) {
      const account = { organisationId, displayName, role, email: `${role}@example.org`, password: PASSWORD };
      people.set(role, await accounts.createUser(account));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const as = async (role: Role, path: string, act: (screen: Screen) => Promise<void>) => {
    await app.settle();
    const screen = await Screen.open(browser, app.url, app.clock.now());
    await watched(screen, async () => {
      await screen.isSignedIn(await app.get(Sessions).open(people.get(role) ?? ''), app.url);
      await screen.goTo(path);
      await act(screen);
    });
  };
  const register = async (screen: Screen, given: string, family: string) => {
    await screen.isAt('Enregistrer un locataire');
    await screen.type(/^Prénom/, given);
    await screen.type(/^Nom de famille/, family);
    await screen.type(/^Téléphone/, '06 39 98 10 01');
    await screen.click('Enregistrer');
  };
  let first = '';
  let second = '';

  it('is told before the second file is saved', async () => {
    await as('case_worker', '/tenants/new', async (screen) => {
      await register(screen, 'Samira', 'Kowalczyk');
      await screen.isAt('Samira Kowalczyk');
      first = screen.pathLike(/\/tenants\/[0-9a-f-]{36}/);
    });
    // The older file is the one that stays.
    await app.travel(new Date(app.clock.now().getTime() + 60_000).toISOString());
    await as('case_worker', '/tenants/new', async (screen) => {
      await register(screen, 'Samirah', 'Kovalchik');
      await screen.reads('Cette personne est peut-être déjà enregistrée');
      await screen.role('link', 'Samira Kowalczyk').waitFor();
      await screen.isSound();
      expect(await app.db.query('SELECT 1 FROM tenants')).toHaveLength(1);
      await screen.click('Ce n’est pas elle : enregistrer');
      await screen.isAt('Samirah Kovalchik');
      second = screen.pathLike(/\/tenants\/[0-9a-f-]{36}/);
    });
  });

  it('is one file again after a manager has looked at what moves, and old links lead on', async () => {
    await as('case_worker', '/duplicates', async (screen) => {
      await screen.isAt('Personnes enregistrées deux fois');
      await screen.reads('noms qui se prononcent pareil, même téléphone');
      await screen.reads(/dites-le au responsable/);
      await screen.isSound();
    });
    await as('association_manager', '/', async (screen) => {
      await screen.reads('1 paire de dossiers qui se ressemblent');
      await screen.follow('Voir les paires');
      await screen.follow(/C’est la même personne/);
      await screen.isAt('Réunir deux dossiers');
      await screen.reads('Le dossier qui reste');
      await screen.isSound();
      await screen.click(/Réunir les deux dossiers/);
      await screen.isSound();
      await screen.click('Réunir');
      await screen.isAt('Samira Kowalczyk');
      await screen.goTo('/duplicates');
      await screen.reads('Aucun doublon probable');
      await screen.goTo(second);
      await screen.isAt('Samira Kowalczyk');
    });
  });

  it('is shown to employers as a file without a name, which their case worker sees first', async () => {
    const tenantId = first.split('/').at(-1) ?? '';
    await validatedCv(tenantId);
    await as('case_worker', '/tenants?cv=any', async (screen) => {
      await screen.reads('Aucun CV dans ce cas');
      await screen.isSound();
      await screen.goTo(first);
      expect(await downloaded(screen, /Voir le CV que reçoivent les employeurs/)).toContain(
        'ce que les employeurs voient',
      );
      await screen.isSound();
      await screen.click('Noter son accord');
      await screen.click('Noter l’accord');
      await screen.reads('D’accord pour être présenté');
    });
    await as('employer', '/candidates', async (screen) => {
      await screen.page.getByRole('heading', { level: 2 }).getByRole('link').click();
      const text = await downloaded(screen, 'Télécharger le CV anonymisé (PDF)');
      expect(text).toMatch(/Candidat [A-Z]\d-\d{3}/);
      expect(text).toContain('CACES R489 cat. 1A');
      expect(text).not.toMatch(/Samira|Kowalczyk|Logidouai/);
      await screen.isSound();
    });
  });

  const validatedCv = async (tenantId: string) => {
    const [documentId, cvId] = [randomUUID(), randomUUID()];
    await app.db.query(
      `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at) VALUES ($1, $2, 'cv.pdf', 'application/pdf', 1, $3, $3, $4)`,
      [documentId, tenantId, documentId, app.clock.now()],
    );
    const fields = {
      ...{ language: 'fr', name: { given: 'Samira', family: 'Kowalczyk' }, email: null, phone: null, postcode: null },
      ...{ city: null, drivingLicences: ['B'], languages: [], certificates: ['CACES R489 cat. 1A'], skills: [] },
      experiences: [
        {
          ...{ title: 'Préparatrice de commandes', employer: 'Logidouai', city: 'Douai', start: '2021', end: '2024' },
          ...{ current: false, rome: 'N1103' },
        },
      ],
      education: [],
    };
    await app.db.query(
      `INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at) VALUES ($1, $2, $3, 'validated', $4, $5, $5)`,
      [cvId, tenantId, documentId, JSON.stringify(fields), app.clock.now()],
    );
    await app.db.transaction(() => app.get(Outbox).add('cv.validated', { cvId, tenantId }));
  };
});

/** The text of the PDF that a link gives. */
async function downloaded(screen: Screen, link: string | RegExp): Promise<string> {
  const [file] = await Promise.all([screen.page.waitForEvent('download'), screen.follow(link)]);
  const parser = new PDFParse({ data: new Uint8Array(await readFile(await file.path())) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text;
}
