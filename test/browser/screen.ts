import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page, ViewportSize } from 'playwright-core';

/** The longest wait for anything to appear, in milliseconds: generous, since a busy machine is slow but not broken. */
const PATIENCE_MS = 90_000;
export const DESK: ViewportSize = { width: 1280, height: 900 };
/** The narrowest phone in use. */
export const PHONE: ViewportSize = { width: 360, height: 740 };

/** A promise for the page: that nothing loads or moves any more. (Playwright's own polling needs an `eval` that the page's policy forbids.) */
const STANDS_STILL = `new Promise((done, fail) => {
  const isStill = () => !document.querySelector('[aria-busy=true], .mantine-Skeleton-root, .mantine-Loader-root')
    && [...document.images].every(({ complete, loading }) => complete || loading === 'lazy')
    && document.getAnimations().every(({ playState }) => playState !== 'running');
  let looks = ${PATIENCE_MS / 50};
  const look = () => isStill() ? done() : looks-- > 0 ? setTimeout(look, 50) : fail(new Error('The page does not come to rest.'));
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

/** What is asked of an <img> here: the server's types do not know the browser's. */
interface Picture {
  decode(): Promise<void>;
  naturalWidth: number;
}
interface Focusable {
  ownerDocument: { activeElement: unknown };
}
/** More elements than any screen has on the way of the Tab key. */
const MOST_STEPS = 120;
type Name = string | RegExp;
type Role = Parameters<Page['getByRole']>[0];

/** A person's browser: what they click and type by what they read, and everything that goes wrong meanwhile. */
export class Screen {
  private readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.troubles.push(error.stack ?? error.message));
    page.on('console', (message) => {
      // That somebody has no CV yet is asked by a 404, and that a document is an older version told by a 409; the browser notes both by itself.
      const { url } = message.location();
      const isExpected =
        (/404/.test(message.text()) && /\/cv$/.test(url)) || (/409/.test(message.text()) && /\/documents$/.test(url));
      if (message.type() === 'error' && !isExpected)
        this.troubles.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** `language` is what the person chose on this device, and what their browser asks for. */
  static async open(
    browser: Browser,
    url: string,
    now: Date,
    size = DESK,
    language: 'fr' | 'en' = 'fr',
  ): Promise<Screen> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: size,
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.clock.setFixedTime(now);
    if (language !== 'fr') await context.addInitScript(`localStorage.setItem('rallye.language', '${language}')`);
    return new Screen(await context.newPage(), context);
  }

  async isSignedIn(secret: string, url: string): Promise<void> {
    await this.context.addCookies([{ name: 're_session', value: secret, url, httpOnly: true, sameSite: 'Lax' }]);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  role(role: Role, name: Name, exact = false): Locator {
    return this.page.getByRole(role, { name, exact });
  }
  click(name: Name, role: Role = 'button'): Promise<void> {
    return this.role(role, name, typeof name === 'string').click();
  }
  follow(name: Name): Promise<void> {
    return this.click(name, 'link');
  }
  type(label: Name, text: string): Promise<void> {
    return this.role('textbox', label).fill(text);
  }
  typePassword(text: string): Promise<void> {
    return this.page.getByLabel(/^Mot de passe/).fill(text);
  }
  /** Walks there by the Tab key, as somebody without a mouse does. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      if (await this.hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${target}.`);
  }
  async pressOn(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }
  hasFocus(target: Locator): Promise<boolean> {
    return target.evaluate((element: Focusable) => element.ownerDocument.activeElement === element);
  }
  /** Waits until the focus has come there. */
  async takesFocus(target: Locator): Promise<void> {
    for (let looks = PATIENCE_MS / 100; looks > 0 && !(await this.hasFocus(target)); looks--)
      await this.page.waitForTimeout(100);
    expect({ target: `${target}`, focused: await this.hasFocus(target) }).toEqual({
      target: `${target}`,
      focused: true,
    });
  }
  /** Types a day as 24/12/2026 and leaves the field, which closes its calendar. */
  async typeDay(label: Name, day: string): Promise<void> {
    await this.type(label, day);
    await this.role('textbox', label).press('Tab');
  }
  async choose(label: Name, option: Name): Promise<void> {
    await this.role('combobox', label).click();
    await this.role('option', option).click();
  }
  tick(name: Name, role: 'radio' | 'checkbox' = 'checkbox'): Promise<void> {
    return this.role(role, name).check();
  }
  async reads(text: Name): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }
  async isAt(title: Name): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title, exact: typeof title === 'string' }).waitFor();
  }

  /** The part of the address that fits. */
  pathLike(pattern: RegExp): string {
    return pattern.exec(new URL(this.page.url()).pathname)?.[0] ?? '';
  }

  /** Waits for a picture to be there in full, and wide enough to be read. */
  async hasLoaded(picture: Locator): Promise<void> {
    await picture.scrollIntoViewIfNeeded();
    const width = await picture.evaluate(async (image: Picture) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBeGreaterThan(300);
  }

  /** The screen as it stands is usable by everybody, here and on a phone: nothing for axe to report, nothing beyond the edge. */
  async isSound(): Promise<void> {
    const before = this.page.viewportSize() ?? DESK;
    await this.isSoundHere();
    if (before.width === PHONE.width) return;
    await this.page.setViewportSize(PHONE);
    await this.isSoundHere();
    await this.page.setViewportSize(before);
  }

  private async isSoundHere(): Promise<void> {
    await this.stands();
    const { width, found } = await this.findings();
    const size = this.page.viewportSize();
    const at = this.page.url();
    expect({ at, size, width, found }).toEqual({ at, size, width: size?.width, found: [] });
  }

  /** The page itself, not what stands there while it is asked for. */
  async stands(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.page.evaluate(STANDS_STILL);
  }

  /** What axe reports of the page as it stands, and how wide it has become, in pixels. */
  async findings(): Promise<{ width: number; found: { id: string; nodes: string[] }[] }> {
    if (!(await this.page.evaluate(`'axe' in window`))) await this.page.evaluate(axe.source);
    return this.page.evaluate(
      `axe.run().then(({ violations }) => ({ width: document.documentElement.scrollWidth,
        found: violations.map(({ id, nodes }) =>
          ({ id, nodes: nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary) })) }))`,
    );
  }

  /** What went wrong since this was asked last. */
  takeTroubles(): string[] {
    return this.troubles.splice(0);
  }

  /** What the page shows, for the message of a failed test. */
  async story(): Promise<string> {
    const shown = await this.page
      .locator('body')
      .ariaSnapshot({ timeout: 5_000 })
      .catch((error: Error) => error.message);
    return [`The screen at ${this.page.url()}:`, shown, ...this.troubles].join('\n');
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Troubles that the test itself has made. */
  forgive(pattern: RegExp): void {
    this.troubles.splice(0, this.troubles.length, ...this.troubles.filter((trouble) => !pattern.test(trouble)));
  }

  expectNoTrouble(): void {
    expect(this.troubles).toEqual([]);
  }
}
