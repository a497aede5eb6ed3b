import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';
import { previewDocument } from '../../preview/preview.js';
import { CvReader } from '../reader.js';
import { pdfOf, zipOf } from '../reading.fixture.js';
import type { Box, ReadOutcome, ReadSuccess } from '../types.js';
import { onTable, pdfOfPictures, pictured, secondPage, twoColumnCv, worn } from './scan.fixture.js';

// Recognition takes seconds of computing, and many of a busy machine.
jest.setTimeout(180_000);
const folder = mkdtempSync(join(tmpdir(), 'cv-scan-'));
const reader = new CvReader({ wallMs: 60_000, scanWallMs: 120_000 });
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, data: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
}
const read = (name: string, data: Buffer): Promise<ReadOutcome> => reader.read(fileOf(name, data));
async function good(name: string, data: Buffer): Promise<ReadSuccess> {
  const outcome = await read(name, data);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome;
}
const codeOf = async (name: string, data: Buffer) => {
  const outcome = await read(name, data);
  return outcome.ok ? 'ok' : outcome.error.code;
};
const sample = () => readFileSync(new URL('./samples/cv.heic', import.meta.url));

const PERSON = {
  name: { given: 'Samira', family: 'Benali' },
  email: 's.benali@example.org',
  phone: '+33639982715',
  postcode: '59500',
  city: 'Douai',
};
const JOBS = [
  expect.objectContaining({ title: 'Agent de propreté', employer: 'Netviva', city: 'Lens', start: '2019-03' }),
  expect.objectContaining({ title: 'Femme de chambre', start: '2016', end: '2018', city: 'Arras' }),
];

/** Largest distance between the edges of two boxes, in points. */
const apart = (a: Box | null | undefined, b: Box | null | undefined) => {
  if (!a || !b) return Infinity;
  const edges = ([x, y, w, h]: Box) => [x, y, x + w, y + h];
  return Math.max(...edges(a).map((edge, i) => Math.abs(edge - edges(b)[i]!)));
};

let cv: Buffer;
let asText: ReadSuccess;
beforeAll(async () => {
  cv = await twoColumnCv();
  asText = await good('text.pdf', cv);
});

describe('pictures of CVs', () => {
  it('are read when grey, grainy, unevenly lit, askew and badly compressed, in two columns', async () => {
    const askew = (await pictured(cv)).rotate(-4, { background: '#fff' });
    const { fields, evidence } = await good('worn.jpg', await worn(askew));
    expect(fields).toMatchObject({ ...PERSON, experiences: JOBS, certificates: ['HACCP', 'SST'] });
    expect(fields.languages).toEqual(asText.fields.languages);
    expect(evidence['/name/family']?.confidence).toBeLessThanOrEqual(asText.evidence['/name/family']!.confidence);
  });

  it('are turned as the camera says, and evidence falls where the same words stand in the text', async () => {
    // Stored lying on its left side; orientation 6 says to turn it clockwise.
    const lying = await (await pictured(cv)).rotate(270).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { fields, evidence } = await good('exif.jpg', lying);
    expect(fields).toMatchObject({ ...PERSON, experiences: JOBS });
    for (const pointer of ['/email', '/phone', '/experiences/1/title', '/education/0/title'])
      expect([pointer, apart(evidence[pointer]?.box, asText.evidence[pointer]?.box) < 6]).toEqual([pointer, true]);
    const preview = await previewDocument(join(folder, 'exif.jpg'));
    expect(preview?.pages.map(({ width, height }) => [width, height])).toEqual([[952, 1347]]);
  });

  it('may lie on a dark table, on their side, without anything saying so; evidence lies there too', async () => {
    const photo = await onTable(await pictured(cv), 94);
    const { width = 0, height = 0 } = await photo.metadata();
    const { fields, evidence } = await good('table.jpg', await photo.jpeg({ quality: 80 }).toBuffer());
    expect(fields).toMatchObject({ ...PERSON, experiences: JOBS });
    // Turned clockwise by a quarter, the heading is at the right, standing.
    const [x, y, w, h] = evidence['/name/family']?.box ?? [0, 0, 0, 0];
    const scale = Math.sqrt((595.28 * 841.89) / (width * height));
    expect(h).toBeGreaterThan(w);
    expect(x / scale).toBeGreaterThan(0.8 * width);
    expect((y + h / 2) / scale).toBeGreaterThan(0.5 * height);
  });

  it('may stand on their head in a scanned PDF of several pages', async () => {
    const first = await (await pictured(cv, 150)).rotate(180).jpeg({ quality: 60 }).toBuffer();
    const second = await (await pictured(await secondPage(), 150)).rotate(2, { background: '#fff' }).jpeg().toBuffer();
    const { pages, fields, evidence } = await good('scan.pdf', await pdfOfPictures([first, second]));
    expect(pages).toBe(2);
    expect(fields).toMatchObject({ ...PERSON, experiences: JOBS, drivingLicences: ['B'] });
    expect(fields.skills).toEqual(['Bionettoyage', 'Utilisation de la monobrosse']);
    expect(evidence['/skills/0']?.page).toBe(2);
    // Top left on paper is bottom right on the page.
    expect(evidence['/phone']?.box?.[1]).toBeGreaterThan(700);
  });

  it('may be one page of a PDF whose other pages are text', async () => {
    const scanned = await (await pictured(await secondPage(), 150)).jpeg().toBuffer();
    const text = ['Lina NOWAK', 'lina.nowak@example.org', '06 39 98 12 34', 'Expériences professionnelles'];
    const jobs = ['2019 - 2021 : Agent de propreté, Netviva, Douai', '2015 - 2018 : Cuisinière, Flunch, Englos'];
    const filling = ['Entretien des bureaux, des sanitaires et des parties communes', 'Préparation des repas, plonge'];
    const { pages, fields, evidence } = await good(
      'mixed.pdf',
      await pdfOfPictures([[...text, ...jobs, ...filling, ...filling], scanned]),
    );
    expect(pages).toBe(2);
    expect(fields).toMatchObject({
      email: 'lina.nowak@example.org',
      skills: ['Bionettoyage', 'Utilisation de la monobrosse'],
    });
    expect([evidence['/email']?.page, evidence['/skills/1']?.page]).toEqual([1, 2]);
  });

  it('may be HEIC, lying on its side', async () => {
    const { fields } = await good('photo.heic', sample());
    expect(fields).toMatchObject({ ...PERSON, email: 'samira.benali@example.org', drivingLicences: ['B'] });
    const preview = await previewDocument(join(folder, 'photo.heic'));
    expect(preview?.pages.map(({ width, height }) => height > width)).toEqual([true]);
  });

  it('may be all that a word processor document holds', async () => {
    const png = await (await pictured(cv, 150)).png().toBuffer();
    const odt = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        '<office:document-content><office:body><office:text><text:p><draw:image xlink:href="Pictures/a.png"/></text:p></office:text></office:body></office:document-content>',
      'Pictures/a.png': png,
    });
    expect((await good('picture.odt', odt)).fields).toMatchObject(PERSON);
    expect((await previewDocument(join(folder, 'picture.odt')))?.pages).toHaveLength(1);
  });
});

describe('what is no picture of a CV', () => {
  it('is left alone when there is text: portraits, hidden layers of recognised text', async () => {
    const words = await (await pictured(cv, 100)).png().toBuffer();
    const lines = [
      'Lina NOWAK',
      'Expériences professionnelles',
      ...Array(8).fill('2019 - 2021 : Agent de propreté, Netviva, Douai'),
    ];
    const layered = await pdfOf((pdf) => {
      for (const line of lines) pdf.text(line);
      pdf.image(words, 0, 0, { width: 595 });
    });
    const { fields } = await good('layered.pdf', layered);
    expect(fields).toMatchObject({ name: { given: 'Lina', family: 'Nowak' }, email: null });
  });

  it('has no text, or is damaged', async () => {
    const size = { width: 1200, height: 1600, channels: 3 } as const;
    const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
    expect(
      await codeOf(
        'cat.jpg',
        await sharp({ create: { ...size, background: '#000', noise } })
          .blur(9)
          .jpeg()
          .toBuffer(),
      ),
    ).toBe('no_text');
    const black = await sharp({ create: { ...size, background: '#000' } })
      .png()
      .toBuffer();
    expect(await codeOf('black.png', black)).toBe('no_text');
    expect(await codeOf('half.png', black.subarray(0, black.length / 2))).toBe('damaged');
    expect(await codeOf('half.heic', sample().subarray(0, 9000))).toBe('damaged');
    expect(await codeOf('head.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toBe('damaged');
  });

  it('is refused before it is unpacked when it is giant', async () => {
    const chunk = (type: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(type), data]);
      const frame = Buffer.alloc(8);
      frame.writeUInt32BE(data.length, 0);
      frame.writeUInt32BE(crc32(body), 4);
      return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(50_000, 0);
    header.writeUInt32BE(50_000, 4);
    header[8] = 1;
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const png = [
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.alloc(9e6))),
      chunk('IEND', Buffer.alloc(0)),
    ];
    expect(await codeOf('giant.png', Buffer.concat(png))).toBe('too_large');
    // The size that a HEIC declares (its `ispe` property), made 60,000 × 60,000.
    const heic = Buffer.from(sample());
    const ispe = heic.indexOf('ispe');
    heic.writeUInt32BE(60_000, ispe + 8);
    heic.writeUInt32BE(60_000, ispe + 12);
    expect(await codeOf('giant.heic', heic)).toBe('too_large');
  });
});
