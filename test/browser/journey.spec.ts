import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { Cast, PASSWORD, watched } from './cast.js';
import { answer, askForName, begin, invite, meet } from './hiring.js';
import { Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';
import { refer, support, takeCv } from './support.js';

const executablePath = process.env.CHROMIUM_PATH;

// A step opens up to ten screens; on a busy machine each takes its time.
jest.setTimeout(240_000);

/** The chain of test/journey/chain.spec.ts as people do it: reading, clicking and typing in a real browser. */
(executablePath ? describe : describe.skip)('the screens, from the first run to the placement', () => {
  let browser: Browser;
  let app: ServedApp | undefined;
  let cast: Cast | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    cast = await Cast.assemble(browser, app);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  let isBroken = false;
  /** One step of the journey; those after a failed one fail at once instead of waiting for what cannot come. */
  const step = (name: string, act: (cast: Cast) => Promise<void>) =>
    it(name, async () => {
      if (isBroken || !cast) throw new Error('A step before this one failed.');
      isBroken = true;
      await act(cast);
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
        await screen.typePassword(PASSWORD);
        await screen.click('Créer le compte');
        await screen.isAt('Bonjour Ada Mercier');
        await screen.isSound();
      });
      expect(await empty.db.query('SELECT role FROM users')).toEqual([{ role: 'administrator' }]);
    } finally {
      await empty.close();
    }
  });

  step('the landlord signs in and refers a tenant who agreed', refer);
  step('the case worker accepts, visits, assesses and opens the record', support);
  step('the CV is uploaded, checked beside its picture and validated, and the consent is noted', takeCv);
  step('the employer finds a card without a name, asks for the name, and the tenant says yes', askForName);
  step('the organiser makes a series and a rally, and invites', invite);
  step('the tenant accepts on a phone, the employer registers, and the timetable is announced by itself', answer);
  step('on the day people are signed in, and the employer hires in one tap', meet);
  step('the hire begins: the record tells it, and the landlord learns no more than that she works', begin);
});
