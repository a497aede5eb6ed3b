import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import type { Response } from 'supertest';
import type { Session } from '../support/test-app.js';
import { type Cast, makeCast } from './cast.js';

/** A bench of rather many calls. */
const MINUTES = 5 * 60_000;
const STREAM_MS = 300;

/**
 * Highest confidentiality (Solfa): whoever is outside of the association reads every route there is, with every id there is, and finds
 * nothing of where the person lives. Sheltered are one who is unknown to the employer and one whose name it was let know.
 */
describe('nothing that locates a sheltered person leaves the association', () => {
  let cast: Cast;
  let paths: string[];
  const outside: Record<string, Session> = {};

  beforeAll(async () => {
    cast = await makeCast();
    const { t, http, worker, landlord, association, employer } = cast.stage;
    const document = (await http().get('/api/openapi.json').expect(200)).body as { paths: Record<string, object> };
    paths = Object.entries(document.paths).flatMap(([path, methods]) => ('get' in methods ? [path] : []));
    outside.landlord = await t.signIn('landlord_staff', landlord);
    outside.organiser = await t.signIn('organiser', association);
    outside.employer = employer;
    for (const { tenantId } of sheltered()) {
      await t.db.query(
        `UPDATE referrals SET address = (SELECT address FROM tenants WHERE id = $1), postcode = '59187', city = 'Dechy' WHERE tenant_id = $1`,
        [tenantId],
      );
      await http()
        .post(`/api/tenants/${tenantId}/support-record`)
        .set(worker.headers)
        .send({ programme: 'logis-metropole-solfa' })
        .expect(201);
    }
    await t.settle();
  }, MINUTES);
  afterAll(() => cast.stage.t.close());

  const sheltered = () => [cast.hidden[0], cast.released].flatMap((person) => person ?? []);
  /** The street of each, and the towns and firms of their CV. */
  const places = () => sheltered().flatMap(({ mark }) => [`rue ${mark}`, `Usine${mark}`, `École${mark}`]);

  async function read(path: string, by: Session): Promise<{ url: string; status: number; text: string }[]> {
    const urls = path.includes('{') ? cast.ids.map((id) => fill(path, id)) : [path];
    const answers: { url: string; status: number; text: string }[] = [];
    for (const url of [...new Set(urls)]) {
      const answer = await cast.stage.http().get(url).set(by.headers).buffer(true).parse(bytes);
      // Closed to the role: no id opens it.
      if (answer.status === 403) break;
      answers.push({ url, status: answer.status, text: await textOf(answer.headers['content-type'], answer.body) });
    }
    return answers;
  }
  const fill = (path: string, id: string) =>
    path
      .replace('{token}', 'no-such-token')
      .replace('{number}', '1')
      .replace(/\{\w+\}/g, id);

  it.each(['landlord', 'organiser', 'employer'])(
    'to the %s, on any route',
    async (role) => {
      const by = outside[role];
      if (!by) throw new Error(`nobody is ${role}`);
      const answers: { url: string; status: number; text: string }[] = [];
      for (const path of paths) answers.push(...(await read(path, by)));
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(8);
      const told = answers.filter(({ text }) => places().some((place) => text.includes(place)));
      expect(told.map(({ url }) => url)).toEqual([]);
      // What the landlord wrote is not shown again either, and the status says one thing only.
      if (role !== 'landlord') return;
      const of = (id: string) => JSON.parse(answers.find(({ url }) => url === `/api/tenants/${id}`)?.text ?? '{}');
      expect(sheltered().map(({ tenantId }) => of(tenantId).status)).toEqual(['in_support', 'in_support']);
      const referrals = JSON.parse(answers.find(({ url }) => url === '/api/referrals')?.text ?? '{}').items as {
        tenantId: string;
        city: string | null;
      }[];
      const ids = sheltered().map(({ tenantId }) => tenantId);
      expect(referrals.filter(({ tenantId }) => ids.includes(tenantId)).map(({ city }) => city)).toEqual([null, null]);
    },
    MINUTES,
  );

  it('on the card: no area and no distance', async () => {
    const { t, http, employer } = cast.stage;
    const rows = await t.db.query<{ sheltered: boolean; latitude: number | null }>(
      `SELECT t.sheltered, k.latitude FROM candidates k JOIN tenants t ON t.id = k.tenant_id ORDER BY t.sheltered`,
    );
    expect(rows.filter((row) => row.sheltered).map(({ latitude }) => latitude)).toEqual([null, null]);
    expect(rows.some((row) => !row.sheltered && row.latitude !== null)).toBe(true);
    const found = await http().get('/api/candidates?near=Dechy&size=100').set(employer.headers).expect(200);
    const items = found.body.items as { id: string; distanceBand: string | null }[];
    const bands = items.filter(({ id }) => id === cast.releasedAlias).map(({ distanceBand }) => distanceBand);
    expect(bands).toEqual([null]);
  });

  it('in the sheet of a released CV: the trade, without firms, schools and towns', async () => {
    const { http, employer } = cast.stage;
    const sheet = await http()
      .get(`/api/candidates/${cast.releasedAlias}/cv`)
      .set(employer.headers)
      .buffer(true)
      .parse(bytes)
      .expect(200);
    const text = await textOf(sheet.headers['content-type'], sheet.body);
    expect(text).toContain(`Nom${cast.released.mark}`);
    expect(text).not.toMatch(/Dechy|59187|Usine|École/);
  });

  it('by a letter of a rally: none waits to be printed for them', async () => {
    const { t } = cast.stage;
    const rows = await t.db.query(
      `SELECT 1 FROM rally_print_letters l JOIN messages m ON m.id = l.message_id JOIN tenants t ON t.id = m.recipient_id WHERE t.sheltered`,
    );
    expect(rows).toEqual([]);
  });
});

/** The whole answer; of a stream that stays open what comes first. */
function bytes(answer: Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = answer as unknown as NodeJS.ReadableStream & { destroy(): void; headers: Record<string, string> };
  const end = () => done(null, Buffer.concat(chunks));
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (stream.headers['content-type']?.includes('event-stream'))
    setTimeout(() => {
      stream.destroy();
      end();
    }, STREAM_MS);
  else stream.on('end', end);
}

async function textOf(type: string | undefined, body: Buffer): Promise<string> {
  if (!type?.includes('application/pdf')) return Buffer.isBuffer(body) ? body.toString('utf8') : JSON.stringify(body);
  const parser = new PDFParse({ data: body });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
}
