import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { Accounts } from '#identity';
import { loadCohort } from '../../apps/cli/src/demo/cohort/load.js';
import type { Session } from '../support/test-app.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(300_000);

/** A manager reads what support brought, compares it with the year before, looks at the course of time and takes the report along. */
(executablePath ? describe : describe.skip)('the page of results', () => {
  let browser: Browser;
  let app: ServedApp;
  let manager: Session;
  const folder = mkdtempSync(join(tmpdir(), 'rallye-impact-'));
  const open = async (path: string, size = DESK, language: 'fr' | 'en' = 'fr') => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), size, language);
    await screen.isSignedIn(manager.headers.cookie.replace('re_session=', ''), app.url);
    await screen.goTo(path);
    return screen;
  };
  const picture = async (screen: Screen, name: string) => {
    if (process.env.PICTURES)
      await screen.page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
  };

  const part = async (screen: Screen, title: string, name: string) => {
    const heading = screen.page.getByRole('heading', { level: 2, name: title });
    const section = screen.page.locator('section').filter({ has: heading }).first();
    if (process.env.PICTURES) await section.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    const accounts = app.get(Accounts);
    const association = await accounts.createOrganisation('association', 'La Sauvegarde');
    const owner = await accounts.createOrganisation('landlord', 'Habitat du Douaisis');
    for (const name of ['Ferrand', 'Martin']) await accounts.createOrganisation('employer', name);
    const user = { displayName: 'X', password: 'correct-horse-battery' };
    await accounts.createUser({ ...user, organisationId: association, email: 'social@demo.test', role: 'case_worker' });
    await accounts.createUser({ ...user, organisationId: owner, email: 'landlord@demo.test', role: 'landlord_staff' });
    manager = await app.signIn('association_manager', association);
    expect(await loadCohort(app.app)).toBe(2024);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser?.close();
    await app?.close();
  });

  it('is read, compared with the period before and taken along as a PDF', async () => {
    const screen = await open('/impact');
    await screen.isAt('Résultats');
    await screen.choose('Période', 'L’année d’avant');
    await screen.reads('125 sur 400');
    await screen.reads('Personnes signalées de janvier 2024 à décembre 2024');
    await screen.reads(/Coût supposé d’une expulsion/);
    await screen.choose('Comparer à', 'La période d’avant');
    await screen.reads('Comparé aux personnes signalées de janvier 2023 à décembre 2023.');
    await screen.reads(/avant\s: personne encore/);
    // Over time: the second quarter ended with so many people followed; the same in the table.
    await screen.page.getByText(/^Personnes suivies\s: les chiffres/).click();
    await screen.reads('T2 2024');
    await screen.isSound();
    await screen.reads(/^Au moins une embauche promise/);
    await picture(screen, 'impact-1280-fr');
    await part(screen, 'Au fil du temps', 'time-1280-fr');
    const [file] = await Promise.all([screen.page.waitForEvent('download'), screen.follow('Rapport PDF')]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    if (process.env.PICTURES) await file.saveAs(join(process.env.PICTURES, 'impact.pdf'));
    expect(file.suggestedFilename()).toBe('resultats-2024-01-2024-12.pdf');
    expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe('%PDF');
    await screen.close();

    const phone = await open(
      '/impact?from=2024-01-01&to=2024-12-01&groupBy=territory&compare=before&step=month',
      PHONE,
      'en',
    );
    await phone.isAt('Results');
    await phone.reads('125 of 400');
    await phone.reads('Over time');
    await phone.isSound();
    await picture(phone, 'impact-360-en');
    await part(phone, 'Over time', 'time-360-en');
    await part(phone, 'Town by town', 'towns-360-en');
    await part(phone, 'Does work last?', 'lasting-360-en');
    await phone.close();
  });
});
