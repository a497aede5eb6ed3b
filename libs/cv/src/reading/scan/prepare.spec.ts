import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { at, type Grey } from './plane.js';
import { sheetOn } from './prepare.js';
import { wipeRules } from './rules.js';
import { onTable, pictured, twoColumnCv, worn } from './scan.fixture.js';
import { flatten, quantile } from './shading.js';

jest.setTimeout(180_000);

async function grey(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.greyscale().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

describe('preparing the picture of a page', () => {
  let png: Buffer;
  beforeAll(async () => {
    png = await (await pictured(await twoColumnCv(), 150)).png().toBuffer();
  });
  const page = () => sharp(png);

  it('measures the slant of its lines, however the page lies', async () => {
    for (const angle of [-8, 2.5]) {
      const sheet = sheetOn(await grey(page().rotate(angle, { background: '#fff' })));
      expect(Math.abs(sheet!.slant.level.degrees - angle)).toBeLessThan(0.7);
      const aside = sheetOn(await grey(page().rotate(270 + angle, { background: '#fff' })));
      expect(Math.abs(aside!.slant.standing.degrees - angle)).toBeLessThan(0.7);
    }
  });

  it('evens out grey paper and shadows', async () => {
    const picture = await grey(sharp(await worn(page(), 90)));
    flatten(picture);
    expect(quantile(picture.data, 0.1)).toBeGreaterThan(230);
    expect(quantile(picture.data, 0.005)).toBeLessThan(100);
  });

  it('makes faded ink black, and no ink of the grain of an empty page', async () => {
    const faded = await grey(page().linear(0.3, 170));
    flatten(faded);
    expect(quantile(faded.data, 0.005)).toBeLessThan(100);
    const empty = {
      data: Uint8Array.from({ length: 600 * 800 }, (_, i) => 235 + ((i * 7919) % 17)),
      width: 600,
      height: 800,
    };
    flatten(empty);
    expect(quantile(empty.data, 0.001)).toBeGreaterThan(200);
  });

  it('turns bright letters on a dark field into dark ones on white', () => {
    const picture: Grey = { data: new Uint8Array(400 * 400).fill(250), width: 400, height: 400 };
    for (let y = 100; y < 300; y += 1)
      for (let x = 0; x < 400; x += 1) picture.data[y * 400 + x] = y > 190 && y < 210 && x % 40 < 8 ? 240 : 40;
    flatten(picture);
    expect(picture.data[200 * 400 + 204]).toBeLessThan(60);
    expect(picture.data[150 * 400 + 220]).toBeGreaterThan(230);
  });

  it('finds the sheet on a dark table', async () => {
    const photo = await grey(await onTable(page(), 3));
    const sheet = sheetOn(photo)!;
    const corner = at(sheet.toPicture, { x: 0, y: 0 });
    // Turned by 3 degrees, the sheet is as much wider as its height leans; its top left corner is moved right by that, then by the table.
    expect(Math.abs(corner.x - (150 + 1754 * Math.sin((3 * Math.PI) / 180)))).toBeLessThan(12);
    expect(Math.abs(corner.y - 120)).toBeLessThan(12);
    expect(Math.abs(sheet.width - 1240)).toBeLessThan(25);
  });

  it('finds nothing on an empty page', () => {
    const data = new Uint8Array(1000 * 1400).fill(200);
    expect(sheetOn({ data, width: 1000, height: 1400 })).toBeNull();
  });

  it('wipes rules and leaves letters', () => {
    const data = new Uint8Array(600 * 200).fill(255);
    data.fill(90, 100 * 600 + 20, 100 * 600 + 580);
    for (let y = 40; y < 70; y += 1) data.fill(0, y * 600 + 50, y * 600 + 56);
    wipeRules({ data, width: 600, height: 200 });
    expect(data[100 * 600 + 300]).toBe(255);
    expect(data[50 * 600 + 52]).toBe(0);
  });
});
