import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import request from 'supertest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { inWalkingOrder } from './domain/walk.js';
import { lettersPdf } from './letters.pdf.js';
import { makeWorld, template, type World } from './rallies.fixture.js';

const require = createRequire(import.meta.url);

async function pagesOf(pdf: Buffer): Promise<{ texts: string[]; pictures: Buffer[] }> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  const { pages } = await parser.getText();
  const shots = await parser.getScreenshot({ scale: 2, imageBuffer: true, imageDataUrl: false });
  await parser.destroy();
  return { texts: pages.map(({ text }) => text), pictures: shots.pages.map(({ data }) => Buffer.from(data)) };
}

it('puts letters into the order of a walk', () => {
  const at = (address: string, postcode = '59500', name = 'X') => ({ name, address, postcode, city: 'Douai' });
  const walk = [
    '10 rue Basse',
    '9 bis rue Basse',
    '9 rue Basse',
    '1 rue de l’Église',
    '2 rue de l’Eglise',
    'Résidence A',
  ];
  const shuffled = [at('1 rue du Port', '62000'), ...[...walk].reverse().map((street) => at(street))];
  expect(inWalkingOrder(shuffled).map(({ address }) => address)).toEqual([
    'Résidence A',
    '9 rue Basse',
    '9 bis rue Basse',
    '10 rue Basse',
    '1 rue de l’Église',
    '2 rue de l’Eglise',
    '1 rue du Port',
  ]);
});

it('keeps a long letter on one page, above its QR code', async () => {
  const letter = {
    sender: 'Association des amis du travail et de l’emploi du Douaisis et de la plaine de la Scarpe',
    addressee: [
      'Marie-Clémentine de La Tour-du-Pin-Vanderbroucke',
      'Résidence des Peupliers, bâtiment 4, escalier B',
      '59500 Douai',
    ],
    subject: 'Invitation : rallye pour l’emploi du Douaisis, mercredi 24 novembre 2027',
    text: `${Array.from({ length: 14 }, (_, n) => `Phrase ${n}. ${'Des entreprises viennent vous rencontrer. '.repeat(3)}`).join('\n\n')}\nhttps://rallye.example.org/t/k7mq-3xwd-9fha-2npt`,
    language: 'fr',
    below: '(En bas.)',
    scan: 'Prenez ce carré en photo.',
  };
  const { texts } = await pagesOf(await lettersPdf([letter, letter], 'Lettres', new Date(0)));
  expect(texts).toHaveLength(2);
  expect(texts[1]).toContain('Phrase 13.');
  expect(texts[1]).toContain('rallye.example.org/t/k7mq-3xwd-9fha-2npt');
});

describe('printed letters', () => {
  let t: TestApp;
  let world: World;
  let rallyId: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const get = (path: string, who: Session) => http().get(`/api${path}`).set(who.headers);
  const file = async (path: string, who: Session) =>
    (await get(path, who).buffer(true).parse(binary).expect(200)).body as Buffer;
  const statesOf = async () =>
    (
      await t.db.query<{ state: string }>(
        `SELECT state FROM messages WHERE rally_id = $1 AND channel = 'letter' ORDER BY recipient_id`,
        [rallyId],
      )
    ).map(({ state }) => state);

  beforeAll(async () => {
    prepareZXingModule({
      overrides: { wasmBinary: readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer },
    });
    t = await startTestApp({ PUBLIC_URL: 'https://rallye.example.org' });
    world = await makeWorld(t, { tenants: 6, employers: 1 });
    const streets = ['12 rue des Lilas', '3 rue des Lilas', null, '4 rue d’Arras', '5 rue des Lilas', null];
    for (const [index, street] of streets.entries()) {
      await t.db.query(
        `UPDATE tenants SET address = $2, postcode = '59500', city = 'Douai', email = CASE WHEN $3 THEN NULL ELSE email END WHERE id = $1 RETURNING id`,
        [world.tenants[index], street, index !== 4 && index !== 5],
      );
    }
    const { body } = await post('/rallies', world.organiser, {
      heldOn: '2027-02-01',
      name: 'Rallye de Douai',
      ...template({ capacity: 10 }),
    }).expect(201);
    rallyId = body.id;
    await post(`/rallies/${rallyId}/invitations`, world.organiser).expect(201);
    await t.settle();
  }, 120_000);
  afterAll(() => t.close());

  it('are gathered once, one page for each, in walking order, with a QR code that opens the page', async () => {
    expect((await get(`/rallies/${rallyId}/print-runs`, world.organiser).expect(200)).body).toEqual({
      items: [],
      waiting: 3,
    });
    const { body: run } = await post(`/rallies/${rallyId}/print-runs`, world.organiser).expect(201);
    expect(run).toEqual({ id: expect.any(String), number: 1, letters: 3 });
    const again = await post(`/rallies/${rallyId}/print-runs`, world.organiser).expect(409);
    expect(again.body.code).toBe('nothing_to_print');
    const pdf = await file(`/rallies/${rallyId}/print-runs/${run.id}/letters`, world.manager);
    if (process.env.PICTURES) writeFileSync(`${process.env.PICTURES}/letters.pdf`, pdf);
    const { texts, pictures } = await pagesOf(pdf);
    expect(texts.map((text) => /^.*rue.*$/m.exec(text.replace(/.*Glycines.*/g, ''))?.[0])).toEqual([
      '4 rue d’Arras',
      '3 rue des Lilas',
      '12 rue des Lilas',
    ]);
    for (const [index, picture] of pictures.entries()) {
      const [code, ...more] = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
      expect(more).toEqual([]);
      const url = new URL(code?.text ?? '');
      expect(url.origin).toBe('https://rallye.example.org');
      expect(texts[index]?.replace(/\s/g, '')).toContain(`${url.host}${url.pathname}`);
      const shown = await http()
        .get(`/api/links${url.pathname.slice(2)}/invitation`)
        .expect(200);
      expect(texts[index]).toContain(shown.body.givenName);
    }
    expect(texts.join()).not.toMatch(/loyer|impay|bailleur|dette/i);
  });

  it('show addresses to nobody who may not know them', async () => {
    const [run] = (await get(`/rallies/${rallyId}/print-runs`, world.organiser)).body.items;
    await get(`/rallies/${rallyId}/print-runs/${run.id}/letters`, world.organiser).expect(403);
    await get(`/rallies/${rallyId}/print-runs/${run.id}/addressees`, world.organiser).expect(403);
    // The case worker follows the first two tenants only.
    const { texts } = await pagesOf(await file(`/rallies/${rallyId}/print-runs/${run.id}/letters`, world.worker));
    expect(texts).toHaveLength(2);
    const list = await pagesOf(await file(`/rallies/${rallyId}/print-runs/${run.id}/addressees`, world.manager));
    expect(list.texts[0]).toMatch(
      /3 lettres[\s\S]*1\.[\s\S]*4 rue d’Arras[\s\S]*2\.[\s\S]*3 rue des Lilas[\s\S]*3\.[\s\S]*12 rue des Lilas/,
    );
    if (process.env.PICTURES) writeFileSync(`${process.env.PICTURES}/list.png`, list.pictures[0] ?? '');
  });

  it('count as sent when somebody says that they were posted, and can be printed again', async () => {
    const [run] = (await get(`/rallies/${rallyId}/print-runs`, world.organiser)).body.items;
    expect(await statesOf()).toEqual(['kept', 'kept', 'kept']);
    const path = `/rallies/${rallyId}/print-runs/${run.id}`;
    expect(
      (await post(`${path}/posting`, world.organiser, { postedOn: '2026-11-23' }).expect(400)).body.errors[0].code,
    ).toBe('wrong_day');
    await post(`${path}/posting`, world.stranger, { postedOn: '2026-11-22' }).expect(404);
    await post(`${path}/posting`, world.organiser, { postedOn: '2026-11-22' }).expect(204);
    expect(await statesOf()).toEqual(['sent', 'sent', 'sent']);
    expect((await post(`${path}/posting`, world.organiser, { postedOn: '2026-11-22' }).expect(409)).body.code).toBe(
      'already_posted',
    );
    const invited = await t.db.query<{ channel: string; state: string }>(
      `SELECT m.channel, i.state FROM rally_invitations i JOIN messages m ON m.recipient_id = i.tenant_id AND m.rally_id = i.rally_id
       WHERE i.rally_id = $1 ORDER BY m.channel, i.state`,
      [rallyId],
    );
    expect(invited).toEqual([
      { channel: 'email', state: 'sent' },
      { channel: 'email', state: 'sent' },
      { channel: 'letter', state: 'sent' },
      { channel: 'letter', state: 'sent' },
      { channel: 'letter', state: 'sent' },
      { channel: 'phone', state: 'to_send' },
    ]);
    expect((await pagesOf(await file(`${path}/letters`, world.manager))).texts).toHaveLength(3);
  });
});

function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  // Superagent's parsers are given the stream itself.
  (response as unknown as NodeJS.ReadableStream)
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => done(null, Buffer.concat(chunks)));
}
