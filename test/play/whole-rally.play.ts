import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { announceAndRepair, answerEverybody, inviteAndKill, makeSeries, registerFirms, wish } from './before.js';
import { closeAndReport, dayOfTheRally, giveVerdicts } from './day.js';
import { FROM, keep, resume } from './keeping.js';
import { expectLedger } from './ledger.js';
import { PlayedMail } from './mail.js';
import { assemble } from './people.js';
import { PlayedProgram } from './played.js';
import { Scene } from './scene.js';

jest.setTimeout(900_000);

/**
 * Sixty candidates and twelve employers, from making the series to the report, on the screens of everybody, against the program as it is run:
 * a no-show, a latecomer, an employer who leaves, a lost connection, and the program killed twice in the middle.
 */
describe('a whole rally', () => {
  let browser: Browser;
  let program: PlayedProgram;
  let scene: Scene;
  const mail = new PlayedMail(40);

  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH ?? '';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    await mail.open();
    const environment = { SMTP_URL: mail.url, MAIL_PER_MINUTE: '6000' };
    if (FROM > 0) {
      const earlier = await resume(environment);
      program = earlier.program;
      mail.taken.push(...earlier.kept.taken);
      scene = new Scene(browser, program, earlier.kept.cast);
      scene.rallyId = earlier.kept.rallyId;
    } else {
      program = await PlayedProgram.begin('2026-12-01T09:00:00Z', environment);
      scene = new Scene(browser, program, await assemble(program, 60));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await program?.end();
    await mail.close();
  });

  let isBroken = false;
  let steps = 0;
  const step = (name: string, act: () => Promise<void>) => {
    const number = ++steps;
    if (number <= FROM) return;
    it(name, async () => {
      if (isBroken) throw new Error('A step before this one failed.');
      isBroken = true;
      await act();
      isBroken = false;
      await keep(number, program, { cast: scene.cast, rallyId: scene.rallyId, taken: mail.taken });
    });
  };

  step('the organiser makes the series and its rally', () => makeSeries(scene));
  step('the program invites the employers on its day, who register by their links', () => registerFirms(scene));
  step('the candidates are invited, the program is killed meanwhile, and nobody is forgotten or asked twice', () =>
    inviteAndKill(scene, mail),
  );
  step('the candidates answer by their links; those without an address are phoned', () => answerEverybody(scene));
  step('both sides wish', () => wish(scene));
  step('the timetable is made, changed by hand, announced, and repaired when somebody drops out', () =>
    announceAndRepair(scene),
  );
  step('on the day the entrance goes on through a lost connection and a killed program', () => dayOfTheRally(scene));
  step('the employers say what came of each meeting', () => giveVerdicts(scene));
  step('the rally is closed and reported', () => closeAndReport(scene));
  step('nothing was lost, and nobody was written to twice', async () => {
    await expectLedger(scene, mail);
    expect(await scene.count(`SELECT count(*)::int AS count FROM rally_invitations WHERE rally_id = $1`)).toBe(72);
  });
});
