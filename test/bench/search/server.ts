import { ClientRequest } from 'node:http';
import pg from 'pg';
import { Candidates } from '#candidates';
import { readConfig } from '#config';
import { Db } from '#database';
import { Accounts, type Role, SESSION_COOKIE, Sessions } from '#identity';
import { JobRunner } from '#jobs';
import type { Ask, Asked, Statement } from './protocol.js';

// The program itself in a process of its own, as in use: what asks it does not take its time.
const { createApi } = (await import(
  new URL('../../apps/api/src/app.js', import.meta.url).href
)) as typeof import('../../../apps/api/src/app.js');

const config = readConfig(process.env);
const app = await createApi(config);
await app.listen(0, '127.0.0.1');
const accounts = app.get(Accounts);
const address = app.getHttpServer().address() as { port: number };

/** Statements that answer a search, and requests to Meilisearch, while they are being written down. */
let written: Statement[] | undefined;
const meiliRequests: { path: string; body: string }[] = [];

const prototype = pg.Client.prototype as { query: (...given: unknown[]) => unknown };
const plainQuery = prototype.query;
prototype.query = function (...given) {
  // Statements that are prepared come as an object.
  const sql = typeof given[0] === 'string' ? given[0] : (given[0] as { text?: string } | undefined)?.text;
  if (written && sql) written.push({ sql, parameters: Array.isArray(given[1]) ? given[1] : [] });
  return plainQuery.apply(this, given);
};
const outgoing = ClientRequest.prototype as { end: (this: ClientRequest, ...given: unknown[]) => ClientRequest };
const plainEnd = outgoing.end;
outgoing.end = function (...given) {
  if (written && this.path.endsWith('/multi-search')) meiliRequests.push({ path: this.path, body: String(given[0]) });
  return plainEnd.apply(this, given);
};

const answers = {
  signIn: async ({ name = '', role = 'employer', organisationId }) => {
    const organisation = organisationId ?? (await accounts.createOrganisation('employer', name));
    const userId = await accounts.createUser({
      ...{ organisationId: organisation, displayName: name, role: role as Role },
      email: `${name.replaceAll(' ', '.')}@example.org`,
      password: 'correct-horse-battery',
    });
    const sessions = app.get(Sessions);
    const secret = await sessions.open(userId);
    return { headers: { cookie: `${SESSION_COOKIE}=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) } };
  },
  reindex: async () => {
    const start = performance.now();
    const count = await app.get(Candidates).reindex();
    return { count, ms: performance.now() - start };
  },
  record: async () => {
    written = [];
    meiliRequests.length = 0;
    return {};
  },
  recorded: async () => {
    const statements = written ?? [];
    written = undefined;
    return { statements, meili: [...meiliRequests] };
  },
  work: async () => {
    await app.get(JobRunner).start();
    return {};
  },
  indexed: async ({ id }) => ({ indexed: await isIndexed(id ?? '') }),
  stop: async () => {
    await app.get(JobRunner).stop();
    await app.close();
    setImmediate(() => process.exit(0));
    return {};
  },
} satisfies Record<Ask['ask'], (asked: Ask) => Promise<Asked>>;

/** Asked of the engine itself, and of nothing but this one card: asking must not be what takes the time. */
async function isIndexed(id: string): Promise<boolean> {
  if (!config.meili)
    return (await app.get(Db).query('SELECT 1 FROM candidates WHERE id = $1 AND indexed_version > 0', [id])).length > 0;
  const { url, masterKey } = config.meili;
  const headers = { authorization: `Bearer ${masterKey}` };
  const { results } = (await (await fetch(`${url}/indexes`, { headers })).json()) as { results: { uid: string }[] };
  return (await fetch(`${url}/indexes/${results[0]?.uid}/documents/${id}`, { headers })).ok;
}

process.on('message', (message: Ask & { number: number }) => {
  answers[message.ask](message).then(
    (answer) => process.send?.({ number: message.number, answer }),
    (error: Error) => process.send?.({ number: message.number, error: error.stack ?? error.message }),
  );
});
// Whoever measures is gone, however it ended: nobody else would stop this process.
process.on('disconnect', () => process.exit());
process.send?.({ ready: address.port });
