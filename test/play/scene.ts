import { mkdirSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { DESK, PHONE, Screen } from '../browser/screen.js';
import { PASSWORD, type PlayedCast } from './people.js';
import type { PlayedProgram } from './played.js';

const PICTURES = process.env.PICTURES;
if (PICTURES) mkdirSync(PICTURES, { recursive: true });

export const WIDE = { width: 1366, height: 900 };

/** Where the play is: the program, who plays, and the rally that it is about. */
export class Scene {
  rallyId = '';
  private shot = 0;

  constructor(
    readonly browser: Browser,
    readonly program: PlayedProgram,
    readonly cast: PlayedCast,
  ) {}

  get rally(): string {
    return `/rallies/${this.rallyId}`;
  }

  async open(path: string, size = DESK, userId?: string): Promise<Screen> {
    const screen = await Screen.open(this.browser, this.program.url, await this.program.now(), size);
    if (userId) await screen.isSignedIn((await this.program.as(userId)).secret, this.program.url);
    await screen.goTo(path);
    return screen;
  }

  /** A visit: what goes wrong on the screen fails it, with what it showed. */
  async visit(path: string, act: (screen: Screen) => Promise<void>, size = DESK, userId?: string): Promise<void> {
    const screen = await this.open(path, size, userId);
    await this.told(screen, act);
    await screen.close();
  }

  async told(screen: Screen, act: (screen: Screen) => Promise<void>): Promise<void> {
    try {
      await act(screen);
      screen.expectNoTrouble();
    } catch (error) {
      await this.picture(screen, 'failed');
      throw new Error(await screen.story(), { cause: error });
    }
  }

  /** The organiser, who signs in as people do. */
  async organiser(path: string, act: (screen: Screen) => Promise<void>, size = DESK): Promise<void> {
    await this.visit(
      path,
      async (screen) => {
        await screen.isAt('Connexion');
        await screen.type('Adresse e-mail', this.cast.organiser.email);
        await screen.typePassword(PASSWORD);
        await screen.click('Se connecter');
        await act(screen);
      },
      size,
    );
  }

  async phone(path: string, act: (screen: Screen) => Promise<void>): Promise<void> {
    await this.visit(path, act, PHONE);
  }

  /** The newest personal link in the messages to somebody: what they would tap on. */
  async linkOf(recipientId: string, occasion = '%'): Promise<string> {
    const { text } = await this.program.one<{ text: string }>(
      `SELECT body_text AS text FROM messages WHERE rally_id = $1 AND recipient_id = $2 AND body_text LIKE '%/t/%' AND occasion LIKE $3
       ORDER BY created_at DESC, occasion LIMIT 1`,
      [this.rallyId, recipientId, occasion],
    );
    return /\/t\/[\w-]+/.exec(text)?.[0] ?? '';
  }

  async picture(screen: Screen, name: string): Promise<void> {
    const number = String(++this.shot).padStart(2, '0');
    if (PICTURES) await screen.page.screenshot({ path: `${PICTURES}/${number}-${name}.png`, fullPage: true });
  }

  async at(instant: string): Promise<void> {
    await this.program.at(instant);
    if (this.rallyId) await this.program.settled(this.rallyId);
  }

  /** Moves the program and the pages that stay open; the chain of steps is not waited for. */
  async minute(instant: string, ...screens: Screen[]): Promise<void> {
    await this.program.at(instant);
    for (const { page } of screens) await page.clock.setFixedTime(new Date(instant));
  }

  async count(sql: string): Promise<number> {
    return (await this.program.one<{ count: number }>(sql, [this.rallyId])).count;
  }
}

/** The cell of an employer's row in the timetable at a slot. */
export const cellOf = (screen: Screen, employer: string, slot: number): Locator =>
  screen.page
    .getByRole('row', { name: new RegExp(`^${employer}`) })
    .getByRole('cell')
    .nth(slot);
