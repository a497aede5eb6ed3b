import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { Sessions } from '#identity';
import { RallyDay } from '../../libs/rallies/src/hall/hall.fixture.js';
import { PHONE, Screen } from './screen.js';
import { type ServedApp, serveTestApp } from './served.js';

const executablePath = process.env.CHROMIUM_PATH;

jest.setTimeout(300_000);

/** What a camera sees of a badge held before it: a film of one picture, 640 × 480. */
async function filmOf(text: string): Promise<Buffer> {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 8;
  const pixels = Buffer.alloc(side * side, 255);
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) pixels[(row + 4) * side + column + 4] = 0;
  const code = await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize(300, 300, { kernel: 'nearest' })
    .rotate(7, { background: '#fff' })
    .png()
    .toBuffer();
  return sharp({ create: { width: 640, height: 480, channels: 3, background: '#c9c4ba' } })
    .composite([{ input: code }])
    .jpeg()
    .toBuffer();
}

(executablePath ? describe : describe.skip)('a badge before the camera', () => {
  let browser: Browser;
  let app: ServedApp;
  let day: RallyDay;
  let folder: string;

  beforeAll(async () => {
    app = await serveTestApp();
    day = await RallyDay.open(app, { tenants: 3, employers: 2 });
    const floor = await day.floor();
    folder = mkdtempSync(join(tmpdir(), 'rallye-film-'));
    const film = join(folder, 'badge.mjpeg');
    writeFileSync(film, await filmOf(`${app.url}/e/${floor.candidates[1].code}`));
    browser = await chromium.launch({
      executablePath,
      args: [
        ...['--no-sandbox', '--disable-dev-shm-usage', '--use-fake-ui-for-media-stream'],
        ...['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  it('signs its bearer in, read by our own program under a policy that no page has', async () => {
    const screen = await Screen.open(browser, app.url, app.clock.now(), PHONE);
    const foreign: string[] = [];
    screen.page.on('request', (request) => {
      if (!request.url().startsWith(app.url) && !request.url().startsWith('blob:')) foreign.push(request.url());
    });
    const volunteer = await app.signIn('volunteer', day.world.association);
    await screen.isSignedIn(await app.get(Sessions).open(volunteer.userId), app.url);
    await screen.goTo('/entrance');
    await screen.click('Scanner un badge');
    await screen.reads('Bienvenue, Prénom 1 Essai');
    await screen.reads(/1 arrivé sur 3 attendus/);
    screen.expectNoTrouble();
    expect(foreign).toEqual([]);
    const page = await fetch(`${app.url}/entrance/${day.id}`);
    expect(page.headers.get('content-security-policy')).not.toMatch(/wasm|unsafe-eval/);
    await screen.close();
  });

  it('opens the entrance from the telephone’s own camera for who stands there, and one sentence for others', async () => {
    const { code } = (await day.floor()).candidates[2];
    const stranger = await Screen.open(browser, app.url, app.clock.now(), PHONE);
    await stranger.goTo(`/e/${code}`);
    await stranger.isAt('Badge du rallye');
    await stranger.isSound();
    expect(await stranger.page.locator('main').innerText()).not.toMatch(/Prénom|Essai|Rallye$/);
    await stranger.close();
    const helper = await Screen.open(browser, app.url, app.clock.now(), PHONE);
    const volunteer = await app.signIn('volunteer', day.world.association);
    await helper.isSignedIn(await app.get(Sessions).open(volunteer.userId), app.url);
    await helper.goTo(`/e/${code}`);
    await helper.role('group', 'Comment Prénom 2 Essai est venu').waitFor();
    await helper.close();
  });
});
