import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { Cast } from './cast.js';
import { files, type GivenFile } from './cv-files.js';
import type { Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;
jest.setTimeout(240_000);

const upload = async (screen: Screen, file: GivenFile | string, button = 'Choisir un fichier') => {
  const choosing = screen.page.waitForEvent('filechooser');
  await screen.click(button);
  await (await choosing).setFiles(file);
};
const focused = (screen: Screen) => screen.page.evaluate('document.activeElement.getAttribute("data-path")');
const press = async (screen: Screen, ...keys: string[]) => {
  for (const key of keys) await screen.page.keyboard.press(key);
};

/** From the upload to the validation, as a case worker does it at a kitchen table. */
(executablePath ? describe : describe.skip)('the review of a CV', () => {
  let browser: Browser;
  let app: ServedApp | undefined;
  let cast: Cast;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    app = await serveTestApp();
    cast = await Cast.assemble(browser, app);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  let tenant: string;
  beforeEach(async () => {
    const known = { givenName: 'Samira', familyName: 'Kowalczyk', phone: '+33639981001' };
    tenant = `/tenants/${await cast.post('case_worker', '/tenants', known)}`;
  });
  const reviewing = (act: (screen: Screen) => Promise<void>) => cast.as('case_worker', `${tenant}/cv`, act);

  it('is done by the keyboard alone, and what is in doubt must be confirmed', async () => {
    await reviewing(async (screen) => {
      await upload(screen, await files.doubtful('un'));
      const remaining = screen.role('button', /à vérifier/);
      await remaining.waitFor();
      await screen.reads(/Le CV est lu\. \d+ champs? (est|sont) à vérifier\./);
      await screen.isSound();
      const count = async () => Number.parseInt((await remaining.textContent()) ?? '', 10);
      const before = await count();
      expect(before).toBeGreaterThan(0);
      // Too soon: nothing is sent, and the first field in doubt has the focus.
      await press(screen, 'F8', 'Control+Enter');
      await screen.reads(/^Encore \d+ champs? à vérifier avant de valider/);
      expect(await focused(screen)).toMatch(/^experiences\.\d\./);
      await screen.isSound();
      // Wrong: what is typed takes its place, and what was read stays beside it.
      await screen.page.keyboard.type('Entrepôts Exemple');
      await press(screen, 'Enter');
      await screen.reads(/^Lu\s:\s«\s.+\s»/);
      expect(await count().catch(() => 0)).toBe(before - 1);
      // The rest is right: one key each, and then the button that validates has the focus.
      for (let left = before - 1; left > 0; left--) await press(screen, 'Enter');
      await screen.reads('Plus rien à vérifier');
      // Dates are typed as people write them.
      await screen.type('Début (Expérience 2)', 'sept 2018');
      await press(screen, 'Tab');
      expect(await screen.role('textbox', 'Début (Expérience 2)').inputValue()).toBe('09/2018');
      await press(screen, 'Control+Enter');
      await screen.reads(/^Vérifié le/);
      // The reading is still beside the correction.
      await screen.reads(/^Lu\s:\s«\s.+\s»/);
      await screen.isSound();
    });
  });

  it('adds, moves, takes out and puts back rows by keys', async () => {
    await reviewing(async (screen) => {
      await upload(screen, await files.doubtful('deux'));
      const title = (at: number) => screen.role('textbox', `Poste (Expérience ${at})`);
      await title(1).focus();
      const [first, second] = [await title(1).inputValue(), await title(2).inputValue()];
      await press(screen, 'Alt+ArrowDown');
      expect(await title(2).inputValue()).toBe(first);
      expect(await focused(screen)).toBe('experiences.1.title');
      await press(screen, 'Alt+Delete');
      await screen.reads(new RegExp(`^Retiré\\s: ${first}`));
      await press(screen, 'Enter');
      await title(2).waitFor();
      expect([await title(1).inputValue(), await title(2).inputValue()].sort()).toEqual([first, second].sort());
      await press(screen, 'Alt+Enter');
      await title(3).waitFor();
      expect(await focused(screen)).toMatch(/^experiences\.\d\.title$/);
    });
  });

  it('leads from a field to its place on the page and from a place to its field, at any size and turned', async () => {
    await reviewing(async (screen) => {
      await upload(screen, await files.doubtful('trois'));
      const picture = screen.role('img', 'Page 1 du document');
      await picture.waitFor();
      await screen.hasLoaded(picture);
      const place = screen.page.locator('[data-place]');
      const inSight = async () => {
        await place.first().waitFor();
        const frame = await screen.role('region', 'Document d’origine').boundingBox();
        const box = await place.first().boundingBox();
        if (!frame || !box) throw new Error('nothing is highlighted');
        expect(box.y).toBeGreaterThanOrEqual(frame.y - 1);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height + 1);
        expect(box.x).toBeGreaterThanOrEqual(frame.x - 1);
      };
      await screen.role('textbox', 'Téléphone').focus();
      await inSight();
      await press(screen, 'Alt+=', 'Alt+=');
      await inSight();
      await press(screen, 'Alt+r');
      await inSight();
      // On the second page.
      await screen.role('combobox', 'Compétences').or(screen.role('textbox', 'Compétences')).first().focus();
      await inSight();
      await press(screen, 'Alt+-', 'Alt+-', 'Alt+r', 'Alt+r', 'Alt+r');
      await press(screen, 'Alt+PageUp');
      await screen.page.locator('[data-spot="/email"]').click();
      expect(await focused(screen)).toBe('email');
    });
  });

  it('shows the words of a document without pages', async () => {
    await reviewing(async (screen) => {
      await upload(screen, await files.words());
      await screen.role('textbox', 'Adresse e-mail').focus();
      expect(await screen.page.locator('mark').textContent()).toBe('samira.kowalczyk@example.org');
    });
  });

  it.each([
    ['encrypted', /^Ce fichier est protégé par un mot de passe$/],
    ['damaged', /^Ce fichier est abîmé ou incomplet$/],
  ] as const)('says what to do about a file that is %s, keeps it, and is filled in by hand', async (kind, sentence) => {
    await reviewing(async (screen) => {
      const given = await files[kind]();
      await upload(screen, given);
      await screen.reads(sentence);
      await screen.isSound();
      const downloading = screen.page.waitForEvent('download');
      await screen.follow(/Télécharger le fichier reçu/);
      expect((await downloading).suggestedFilename()).toBe(given.name);
      await screen.click('Ajouter une expérience');
      await screen.page.keyboard.type('Serveuse');
      await press(screen, 'Control+Enter');
      await screen.reads(/^Vérifié le/);
    });
  });

  it('tells a file that is too large before it is sent, the same one, and an older one', async () => {
    await reviewing(async (screen) => {
      await upload(screen, await files.tooLarge());
      await screen.reads(/photo\.jpg fait 26 Mo/);
      await screen.isSound();
      const first = await files.words();
      await upload(screen, first);
      await screen.click('Remplacer le document');
      await upload(screen, first);
      await screen.reads(/déjà ici/);
      await upload(screen, await files.encrypted());
      await screen.reads(/mot de passe$/);
      await screen.reads(/^Remplace le CV du/);
      await screen.click('Autre fichier ou photo');
      await upload(screen, first);
      await screen.reads(/ancienne version/);
      await screen.isSound();
      await screen.click('Annuler');
      await screen.click('Versions (2)');
      await screen.reads('Version actuelle');
      await screen.isSound();
    });
  });

  it('is kept when it is interrupted', async () => {
    await reviewing(async (screen) => {
      await upload(screen, await files.doubtful('quatre'));
      await screen.page.locator('[data-path="city"]').fill('Lens');
      await screen.reads('Brouillon enregistré');
    });
    await reviewing(async (screen) => {
      await screen.reads(/^Vous reprenez votre relecture/);
      const town = screen.page.locator('[data-path="city"]');
      expect(await town.inputValue()).toBe('Lens');
      await screen.isSound();
      await screen.click('Repartir de ce qui a été lu');
      await screen.page.getByText('Vous reprenez').waitFor({ state: 'detached' });
      expect(await town.inputValue()).toBe('Douai');
    });
  });
});
