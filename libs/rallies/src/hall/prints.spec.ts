import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { RallyDay } from './hall.fixture.js';

describe('what is printed for the day', () => {
  let t: TestApp;
  let day: RallyDay;

  beforeAll(async () => {
    t = await startTestApp({ PUBLIC_URL: 'https://rallye.example.org' });
    day = await RallyDay.open(t, { tenants: 6, employers: 2, tables: 2 });
    await t.db.query(
      `UPDATE tenants SET phone = '+33639981234', address = '12 rue des Lilas', postcode = '59500', city = 'Sin-le-Noble' WHERE association_id = $1`,
      [day.world.association],
    );
  }, 300_000);
  afterAll(() => t.close());

  async function print(kind: string, language = 'fr'): Promise<{ pages: number; text: string }> {
    const answer = await day
      .get(`/prints/${kind}?language=${language}`)
      .buffer(true)
      .parse((res, done) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    if (process.env.KEEP_PRINTS) writeFileSync(join(process.env.KEEP_PRINTS, `${kind}-${language}.pdf`), answer.body);
    const parser = new PDFParse({ data: new Uint8Array(answer.body) });
    const { text, total } = await parser.getText();
    await parser.destroy();
    expect(text).not.toMatch(/639981234|Lilas|Sin-le-Noble|59500|example\.org\/t\//);
    return { pages: total, text };
  }

  it('are badges of A6, four on a sheet, with first name and number and no family name', async () => {
    const { pages, text } = await print('badges');
    expect(pages).toBe(2);
    for (let index = 0; index < 6; index++) expect(text).toContain(`Prénom ${index}`);
    expect(text).toContain('N° 6');
    expect(text).not.toContain('Essai');
  });

  it('are an agenda for each candidate, in their language', async () => {
    const { pages, text } = await print('agendas', 'en');
    expect(pages).toBe(6);
    expect(text).toContain('Your interviews');
    expect(text).toMatch(/Employeur 00[01]/);
  });

  it('are a sheet for the entrance with everybody, and one for each employer without names', async () => {
    const entrance = await print('entrance');
    for (let index = 0; index < 6; index++) expect(entrance.text).toContain(`Prénom ${index} Essai`);
    const sheets = await print('employers');
    expect(sheets.pages).toBe(2);
    expect(sheets.text).toContain('Employeur 000');
    expect(sheets.text).not.toMatch(/Prénom|Essai/);
  });

  it('are a sign for each table', async () => {
    const { pages, text } = await print('tables');
    expect(pages).toBe(4);
    expect(text).toContain('Table 2');
  });

  it('are for who leads the rally', async () => {
    await day.get('/prints/badges', day.world.worker).expect(403);
    await day.get('/prints/badges', day.employer(0).session).expect(403);
    await day.get('/prints/secrets').expect(400);
  });
});
