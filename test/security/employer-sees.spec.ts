import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import type { Response } from 'supertest';
import { type Cast, makeCast, type Person } from './cast.js';

/** Routes on which an employer is shown the name or contact of a tenant who let it: each is in the audit trail of that tenant. */
const NAMING = [
  'GET /candidates/{id}/cv',
  'GET /candidates/{id}/identity',
  'GET /placements',
  'GET /placements/{id}',
  'GET /rallies/{id}/timetable',
];
/** What is nobody's own and yet tells: the town and postcode in which they all live, the landlord, the association, years, a rare language. */
const COMMON = [
  'Dechy',
  '59187',
  'Terrils',
  'Sauvegarde',
  '1997',
  '1998',
  '1979',
  'bambara',
  'impayé',
  'arrears',
  '123456',
];
/** A bench of rather many calls. */
const MINUTES = 5 * 60_000;
const STREAM_MS = 300;

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Schema {
  type?: string;
  format?: string;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
  anyOf?: Schema[];
}

describe('no route tells an employer who a candidate is', () => {
  let cast: Cast;
  let document: { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };
  /** Every answer that an employer got. */
  const answers: { route: string; url: string; status: number; text: string }[] = [];

  beforeAll(async () => {
    cast = await makeCast();
    document = (await cast.stage.http().get('/api/openapi.json').expect(200)).body;
  }, MINUTES);
  afterAll(() => cast.stage.t.close());

  const routes = (method: string) =>
    Object.entries(document.paths).flatMap(([path, methods]) => {
      const operation = methods[method];
      return operation ? [{ path: path.replace(/^\/api/, ''), operation }] : [];
    });
  const urlsOf = (path: string) =>
    path.includes('{id}') ? cast.ids.map((id) => fill(path, id)) : [fill(path, cast.ids[0] ?? '')];
  const fill = (path: string, id: string) =>
    `/api${path
      .replace('{id}', id)
      .replace('{token}', 'no-such-token')
      .replace('{number}', '1')
      .replace(/\{\w+\}/g, id)}`;

  async function call(method: 'get' | 'post' | 'put' | 'patch', path: string, url: string, body?: object) {
    const sent = cast.stage.http()[method](url).set(cast.stage.employer.headers).buffer(true);
    const answer = body ? await sent.send(body) : await sent.parse(bytes);
    const text = body ? answer.text : await textOf(answer.headers['content-type'], answer.body as Buffer);
    answers.push({
      route: `${method.toUpperCase()} ${path}`,
      url,
      status: answer.status,
      text: `${text}\n${JSON.stringify(answer.headers)}`,
    });
  }
  const tells = ({ mark, numbers }: Person, text: string) =>
    [mark, ...numbers].filter((one) => text.toLowerCase().includes(one.toLowerCase()));
  /** What a text that an employer got tells of people it may not know. */
  const leaks = (text: string) => cast.hidden.flatMap((person) => tells(person, text));

  it(
    'by reading, whatever id is tried',
    async () => {
      for (const { path } of routes('get')) for (const url of urlsOf(path)) await call('get', path, url);
      const offer = cast.stage.t.db.query<{ id: string }>('SELECT id FROM offers WHERE employer_id = $1', [
        cast.stage.employer.organisationId,
      ]);
      for (const query of [
        'q=preparatrice&facets=true',
        'near=Dechy&facets=true&sort=nearest',
        'q=preparateur%20dechy&facets=true',
        'near=59187&radiusKm=1&sort=newest',
        `offerId=${(await offer)[0]?.id}&facets=true`,
        ...cast.hidden.flatMap(({ mark }) => [`q=Nom${mark}`, `skill=Usine${mark}`, `certificate=École${mark}`]),
      ])
        await call('get', '/candidates', `/api/candidates?${encodeURI(query)}`);
      const read = answers.filter(({ status }) => status === 200);
      expect(read.length).toBeGreaterThan(30);
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      expect(answers.filter(({ text }) => leaks(text).length).map(({ url }) => url)).toEqual([]);
      // Neither what they have in common: here also the two whose names the employer may know are asked about under their cards.
      const cards = read.filter(
        ({ route, url }) => /candidates|rallies|release/.test(route) && !/near=|dechy/.test(url),
      );
      const common = cards.filter(
        ({ route, url }) => !(route === 'GET /candidates/{id}/cv' && url.includes(cast.releasedAlias)),
      );
      expect(
        common.flatMap(({ url, text }) =>
          COMMON.filter((word) => text.toLowerCase().includes(word.toLowerCase())).map((word) => `${word}: ${url}`),
        ),
      ).toEqual([]);
      for (const query of answers.filter(({ url }) => /q=Nom|skill=Usine|certificate=/.test(url)))
        expect(query.text).toMatch(/"items":\[\]/);
    },
    MINUTES,
  );

  it(
    'but of those who let it know, and each such look is in the audit trail',
    async () => {
      const naming = answers.filter(({ text }) => tells(cast.released, text).length || tells(cast.hired, text).length);
      expect([...new Set(naming.map(({ route }) => route))].sort()).toEqual(NAMING);
      const trail = await cast.stage.t.db.query<{ tenant: string; action: string; subject: string; employer: string }>(
        `SELECT tenant_id AS tenant, action, subject_kind AS subject, details->>'employerId' AS employer FROM audit_entries
       WHERE action IN ('identity.read', 'cv.read_released') ORDER BY seq`,
      );
      const employer = cast.stage.employer.organisationId;
      expect(new Set(trail.map((row) => JSON.stringify(row)))).toEqual(
        new Set(
          [
            [cast.released.tenantId, 'cv.read_released', 'candidate'],
            [cast.released.tenantId, 'identity.read', 'release_request'],
            [cast.released.tenantId, 'identity.read', 'meeting'],
            [cast.hired.tenantId, 'identity.read', 'placement'],
          ].map(([tenant, action, subject]) => JSON.stringify({ tenant, action, subject, employer })),
        ),
      );
      // Each route by itself, from an empty page of the trail: a look at one does not stand for a look at another.
      for (const route of NAMING) {
        const shown = naming.find((answer) => answer.route === route);
        cast.stage.t.clock.set(new Date(cast.stage.t.clock.now().getTime() + 25 * 3600_000));
        const fresh = await cast.stage.t.signIn('employer', employer);
        const before = await count();
        await cast.stage
          .http()
          .get(shown?.url ?? '')
          .set(fresh.headers)
          .expect(200);
        expect({ route, noted: (await count()) - before }).toEqual({ route, noted: 1 });
      }
    },
    MINUTES,
  );

  it(
    'by messages, or by an answer to something it does',
    async () => {
      const session = await cast.stage.t.signIn('employer', cast.stage.employer.organisationId);
      Object.assign(cast.stage.employer, session);
      for (const method of ['post', 'put', 'patch'] as const)
        for (const { path, operation } of routes(method)) {
          if (path === '/session') continue;
          const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
          for (const url of urlsOf(path)) await call(method, path, url, (schema ? sample(schema) : {}) as object);
        }
      await cast.stage.t.settle();
      expect(answers.filter(({ text }) => leaks(text).length).map(({ url }) => url)).toEqual([]);
      const told = await cast.stage.t.db.query<{ text: string }>(
        `SELECT subject || body_text || coalesce(body_html, '') AS text FROM messages WHERE recipient_kind IN ('employer', 'user')`,
      );
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter(({ text }) => [...cast.hidden, cast.released].some((one) => tells(one, text).length))).toEqual(
        [],
      );
    },
    MINUTES,
  );

  const count = async () =>
    (
      await cast.stage.t.db.one<{ count: number }>(
        `SELECT count(*)::int AS count FROM audit_entries WHERE action IN ('identity.read', 'cv.read_released')`,
      )
    )?.count ?? 0;

  /** Something that the schema allows, as far as it is needed to get past the first check. */
  function sample(schema: Schema): unknown {
    if (schema.$ref) return sample(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    if (schema.anyOf?.[0]) return sample(schema.anyOf[0]);
    if (schema.enum) return schema.enum[0];
    if (schema.type === 'object')
      return Object.fromEntries((schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]));
    if (schema.type === 'array') return schema.items ? [sample(schema.items)] : [];
    if (schema.type === 'number' || schema.type === 'integer') return 1;
    if (schema.type === 'boolean') return true;
    if (schema.format === 'uuid') return cast.ids[0];
    if (schema.format === 'date') return '2026-12-01';
    if (schema.format === 'email') return 'camille@example.org';
    return 'Bonjour';
  }
});

function bytes(answer: Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => done(null, Buffer.concat(parts)));
  if (!String(answer.headers['content-type']).includes('text/event-stream')) return;
  // A stream has no end: what it says at once is what is looked at.
  setTimeout(() => {
    done(null, Buffer.concat(parts));
    (answer as unknown as NodeJS.ReadableStream & { destroy(): void }).destroy();
  }, STREAM_MS);
}

async function textOf(type: string | undefined, body: Buffer): Promise<string> {
  if (!type?.includes('application/pdf')) return body.toString('utf8');
  const parser = new PDFParse({ data: new Uint8Array(body) });
  const { text } = await parser.getText();
  const { info, metadata } = await parser.getInfo();
  await parser.destroy();
  return `${text}\n${JSON.stringify([info, metadata])}`;
}
