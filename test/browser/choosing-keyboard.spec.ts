import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import type { Role } from '#identity';
import { Market } from './candidates.js';
import { watched } from './cast.js';
import { DESK, PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;

jest.setTimeout(240_000);

const COUNT = 'main [role=status]';

(executablePath ? describe : describe.skip)('choosing without a mouse, on a small phone, in English', () => {
  let browser: Browser;
  let app: ServedApp;
  let market: Market;
  let tenantId: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    market = await Market.open(app);
    const offer = await market.post('employer', '/offers', {
      ...{ title: 'Conduite de poids lourds', occupation: 'N4101', city: 'Douai', contract: 'CDI', weeklyHours: 35 },
      description:
        'Livrer des marchandises entre Douai et le Benelux, charger, arrimer et tenir les documents de bord.',
    });
    await market.post('employer', `/offers/${offer}/publication`);
    tenantId = await market.candidate(
      { givenName: 'Karima', familyName: 'Zelmatin' },
      { occupations: ['N4101'], contracts: ['CDI'], weeklyHours: 35 },
      { drivingLicences: ['CE'], certificates: ['FIMO'], skills: ['Éco-conduite'] },
    );
    await market.candidate(
      { givenName: 'Wojciech', familyName: 'Ouzrane' },
      { occupations: ['N4101'], contracts: ['CDD'] },
      { drivingLicences: ['B'], skills: ['Arrimage'] },
    );
    await market.candidate({ givenName: 'Lila', familyName: 'Quentric' }, { occupations: ['K2204'] }, {});
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const as = async (who: Role, path: string, act: (screen: Screen) => Promise<void>, size = PHONE) => {
    await app.settle();
    const screen = await Screen.open(browser, app.url, app.clock.now(), size, 'en');
    await watched(screen, async () => {
      await screen.isSignedIn(await market.secret(who), app.url);
      await screen.goTo(path);
      await act(screen);
    });
  };

  it('an employer finds, narrows down, opens, keeps and asks, and comes back to where they were', async () => {
    await as('employer', '/', async (screen) => {
      await screen.isSound();
      await screen.tabTo(screen.role('searchbox', /^Occupation, skill/));
      await screen.page.keyboard.type('poids lour');
      await screen.page.keyboard.press('Enter');
      await screen.isAt('Candidates');
      // The count is told to who does not see the list, and what was typed is marked in it.
      await screen.page.locator(COUNT, { hasText: '2 candidates' }).waitFor();
      await screen.page.locator('mark').first().waitFor();
      await screen.isSound();

      await screen.pressOn(screen.role('button', 'Filters'));
      await screen.role('dialog', 'Filters').waitFor();
      await screen.isSound();
      await screen.pressOn(screen.role('checkbox', /^Licence CE/), 'Space');
      await screen.pressOn(screen.role('button', 'See 1 candidate'));
      await screen.role('dialog', 'Filters').waitFor({ state: 'detached' });
      await screen.takesFocus(screen.role('button', 'Filters (1)'));
      await screen.page.locator(COUNT, { hasText: '1 candidate' }).waitFor();
      await screen.isSound();
      const listed = new URL(screen.page.url());
      expect(Object.fromEntries(listed.searchParams)).toEqual({ q: 'poids lour', licence: 'CE' });

      const card = screen.page.getByRole('heading', { level: 2 }).getByRole('link');
      await screen.pressOn(card);
      await screen.reads(/^Candidate [A-Z]\d-\d{3}$/);
      await screen.isSound();
      await screen.page.goBack();
      await screen.takesFocus(card);
      expect(await screen.role('searchbox', 'Search').inputValue()).toBe('poids lour');

      await screen.pressOn(screen.role('button', /^Keep/));
      await screen.role('button', /^Kept/).waitFor();
      await screen.takesFocus(screen.role('button', /^Kept/));

      await card.press('Enter');
      await screen.pressOn(screen.role('button', 'Ask for contact'));
      await screen.takesFocus(screen.role('heading', 'Contact requested', true));
      await screen.isSound();
      // The way up leads back to the list as it was.
      await screen.pressOn(screen.page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link'));
      await screen.isAt('Candidates');
      expect(new URL(screen.page.url()).search).toBe(listed.search);
    });
  });

  it('a shared address shows the same list, filters are taken off one by one, and another address changes the words', async () => {
    await as(
      'employer',
      '/candidates?q=poids+lourd&licence=CE&contract=CDI',
      async (screen) => {
        await screen.page.locator(COUNT, { hasText: '1 candidate' }).waitFor();
        expect(await screen.role('checkbox', /^Licence CE/).isChecked()).toBe(true);
        await screen.click(/^Remove the filter: Licence CE/);
        await screen.click(/^Remove the filter: Permanent contract/);
        await screen.page.locator(COUNT, { hasText: '2 candidates' }).waitFor();
        await screen.role('searchbox', 'Search').fill('zzzzzz');
        await screen.page.locator(COUNT, { hasText: 'No candidate fits' }).waitFor();
        await screen.isSound();
        await screen.follow('See all candidates');
        await screen.page.locator(COUNT, { hasText: '3 candidates' }).waitFor();
        expect(await screen.role('searchbox', 'Search').inputValue()).toBe('');
        await screen.choose('Order of the list', 'Available soonest');
        await screen.page.waitForURL(/sort=soonest/);
        await screen.page.locator(COUNT, { hasText: '3 candidates' }).waitFor();
        await screen.isSound();
      },
      DESK,
    );
  });

  it('who is taken off the shortlist can be put back with the note', async () => {
    await as('employer', '/shortlist', async (screen) => {
      await screen.pressOn(screen.role('button', /^Add a note/));
      await screen.takesFocus(screen.role('textbox', /^Note about/));
      await screen.page.keyboard.type('Meet at the rally');
      await screen.pressOn(screen.role('button', 'Save the note'));
      await screen.takesFocus(screen.role('button', /^Change the note/));
      await screen.pressOn(screen.role('button', /^Remove .* from the shortlist/));
      await screen.takesFocus(screen.role('button', 'Put back'));
      await screen.isSound();
      await screen.page.keyboard.press('Enter');
      await screen.reads('Meet at the rally');
      await screen.isSound();
    });
  });

  it('a case worker proposes somebody', async () => {
    await as('case_worker', `/tenants/${tenantId}/offers`, async (screen) => {
      await screen.isAt('Karima Zelmatin – Jobs');
      await screen.isSound();
      await screen.pressOn(screen.role('button', /^Propose to Entrepôts Exemple/));
      await screen.role('dialog', /^Propose Karima Zelmatin/).waitFor();
      await screen.isSound();
      await screen.pressOn(screen.role('radio', 'In person or by telephone'), 'Space');
      await screen.tabTo(screen.role('textbox', /^Message to the employer/));
      await screen.page.keyboard.type('Available from Monday.');
      await screen.pressOn(screen.role('dialog', /^Propose/).getByRole('button', { name: 'Propose', exact: true }));
      await screen.takesFocus(screen.role('link', 'Conduite de poids lourds', true));
      await screen.reads('Waiting');
      await screen.isSound();
    });
  });

  it('a search that is down is told in words, and works again at a press', async () => {
    await as('employer', '/shortlist', async (screen) => {
      const down = { status: 503, code: 'search_unavailable', title: 'Unavailable' };
      await screen.page.route('**/api/candidates?*', (route) =>
        route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(down) }),
      );
      await screen.isAt('Shortlist');
      await screen.click('Open the menu');
      await screen.follow('Candidates');
      await screen.reads(/^The candidate search does not answer at the moment/);
      await screen.isSound();
      await screen.page.unroute('**/api/candidates?*');
      await screen.pressOn(screen.role('button', 'Try again'));
      await screen.page.locator(COUNT, { hasText: '3 candidates' }).waitFor();
      screen.forgive(/503/);
    });
  });
});
