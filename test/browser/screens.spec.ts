import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { PHONE, Screen } from './screen.js';
import { seedActivities } from './screens-activities.js';
import { type Row, SCREENS } from './screens-table.js';
import { Words } from './screens-words.js';
import { ScreensWorld, type Viewer } from './screens-world.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(900_000);

type Language = 'fr' | 'en';

/** Every text that the page shows or has read aloud, but for what is marked as another language. */
const SHOWN = `(() => {
  const texts = new Set();
  const add = (element, text) => {
    if (!text?.trim() || element.closest('script, style, html [lang]') || !element.checkVisibility()) return;
    texts.add(text.trim());
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) add(walker.currentNode.parentElement, walker.currentNode.data);
  for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
    for (const element of document.querySelectorAll('[' + name + ']')) add(element, element.getAttribute(name));
  return { title: document.querySelector('h1').textContent, texts: [...texts] };
})()`;

/** Goes there as a link of the page does: what is loaded already stays, and the heading that is left can be told from the next. */
const leaveFor = (path: string) => `(() => {
  document.querySelector('h1')?.setAttribute('data-left', '');
  history.pushState(null, '', ${JSON.stringify(path)});
  dispatchEvent(new PopStateEvent('popstate'));
})()`;

/** What stands instead of a screen that is not there, not this person's, or broken. */
const NO_SCREEN = [
  /^(Page introuvable|Page not found)/,
  /^(Cette page n’a pas pu s’afficher|This page could not)/,
] as const;

/** One household, one look at every screen of the application. */
(executablePath ? describe : describe.skip)('every screen', () => {
  let browser: Browser;
  let app: ServedApp;
  let world: ScreensWorld;
  const words = new Words();

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const addressOf = ([route, , parts, query = '']: Row): string => {
    return (route.replace('*', 'nowhere') + query).replace(/:(\w+)/g, (_, part: string) => {
      const id = world?.ids[parts?.[part] ?? part];
      if (!id) throw new Error(`${route}: nothing was made that could stand for ${part}.`);
      return id;
    });
  };

  /** What is wrong with the screen that stands there. */
  const faults = async (screen: Screen, row: Row, language: Language): Promise<unknown[]> => {
    const { title, texts } = await screen.page.evaluate<{ title: string; texts: string[] }>(SHOWN);
    const found: unknown[] = [...words.raw(texts).map((text) => `raw: ${text}`)];
    if (NO_SCREEN[0].test(title) !== (row[0] === '*') || NO_SCREEN[1].test(title)) found.push(`titled: ${title}`);
    if (language === 'en') found.push(...words.leftovers(texts).map((text) => `French: ${text}`));
    else {
      const { width, found: violations } = await screen.findings();
      if (width > PHONE.width) found.push(`${width} px wide`);
      found.push(...violations);
    }
    return [...found, ...screen.takeTroubles()];
  };

  /** All screens of one person in one visit, as people use a single-page application. */
  const walk = async (viewer: Viewer, rows: readonly Row[], language: Language): Promise<unknown[]> => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), PHONE, language);
    if (viewer !== 'nobody') await screen.isSignedIn(await world.secret(viewer), app.url);
    const wrong: unknown[] = [];
    let last: string | null = null;
    for (const row of rows) {
      const address = addressOf(row);
      if (last === null || last === row[0] || viewer === 'nobody') await screen.goTo(address);
      else await screen.page.evaluate(leaveFor(address));
      last = row[0];
      try {
        await screen.page.locator('h1:not([data-left])').first().waitFor();
        await screen.stands();
      } catch (error) {
        wrong.push({ address, viewer, language, error, story: await screen.story() });
        continue;
      }
      const found = await faults(screen, row, language);
      if (found.length) wrong.push({ address, viewer, language, found });
      if (process.env.PICTURES)
        await screen.page.screenshot({
          path: `${process.env.PICTURES}/${row[0].replaceAll(/\W+/g, '_')}-${viewer}-${language}.png`,
          fullPage: true,
        });
    }
    await screen.close();
    return wrong;
  };

  it('is in the table of those that are looked at', () => {
    expect(words.routes).toHaveLength(words.loads);
    const known = new Set(SCREENS.map(([route]) => route));
    expect(words.routes.filter((route) => !known.has(route))).toEqual([]);
    expect([...known].filter((route) => !words.routes.includes(route))).toEqual([]);
  });

  it('stands while nobody has an account yet', async () => {
    const rows = SCREENS.filter(([route]) => route === '/setup');
    expect(await Promise.all((['fr', 'en'] as const).map((language) => walk('nobody', rows, language)))).toEqual([
      [],
      [],
    ]);
  });

  it('stands on a narrow phone, in both languages, with nothing for axe to report and no text missing', async () => {
    world = await ScreensWorld.make(app);
    await seedActivities(world);
    await app.settle();
    const rows = SCREENS.filter(([route]) => route !== '/setup');
    const viewers = [...new Set(rows.map(([, viewer]) => viewer))];
    const all = async (language: Language) => {
      const wrong: unknown[] = [];
      for (const viewer of viewers)
        wrong.push(
          ...(await walk(
            viewer,
            rows.filter(([, by]) => by === viewer),
            language,
          )),
        );
      return wrong;
    };
    expect(await Promise.all([all('fr'), all('en')])).toEqual([[], []]);
  });
});
