import type pg from 'pg';
import type { Program, Statement } from './protocol.js';
import { type Query, queries } from './queries.js';
import type { Visitor } from './visitor.js';

export interface Times {
  p50: number;
  p95: number;
}

export interface Speed {
  queries: number;
  api: Times;
  bare: Times;
  kinds: { kind: string; api: number; bare: number }[];
  /** The same queries of the same employer once more, who has seen the cards by now. */
  again: { api: Times; bare: Times };
}

/** The same search without the program around it. */
type Bare = () => Promise<unknown>;

const WARM_UP = 51;

/**
 * Times of the API, over HTTP and signed in as an employer, against the bare engine, in milliseconds. What the program asks the engine for each query is
 * written down first, in a round of its own by another employer: the one who is measured sees every card for the first time, so that their aliases
 * have to be made. Then both are measured in turn, query by query, so that other
 * work on the machine falls on both alike.
 */
export async function speed(
  program: Program,
  visitors: { before: Visitor; measured: Visitor },
  bareOf: (asked: { statements: Statement[]; meili: { path: string; body: string }[] }) => Bare,
  count: number,
): Promise<Speed> {
  for (const { path } of queries(WARM_UP, 99)) await visitors.before.send(path);
  const pairs: { query: Query; bare: Bare }[] = [];
  for (const query of queries(count)) {
    await program.ask('record');
    await visitors.before.send(query.path);
    const { statements = [], meili = [] } = await program.ask('recorded');
    pairs.push({ query, bare: bareOf({ statements, meili }) });
  }
  const round = async () => {
    const taken: { kind: string; api: number; bare: number }[] = [];
    for (const [at, { query, bare }] of pairs.entries()) {
      // Who comes second finds the data warm: each is second half of the time.
      const first = at % 2 ? await timed(bare) : 0;
      const api = await timed(() => visitors.measured.send(query.path));
      taken.push({ kind: query.kind, api, bare: first || (await timed(bare)) });
    }
    return taken;
  };
  const both = (taken: { api: number; bare: number }[]) => ({
    api: timesOf(taken.map(({ api }) => api)),
    bare: timesOf(taken.map(({ bare }) => bare)),
  });
  const taken = await round();
  const again = both(await round());
  return {
    queries: taken.length,
    ...both(taken),
    again,
    kinds: [...new Set(taken.map(({ kind }) => kind))].map((kind) => {
      const own = taken.filter((one) => one.kind === kind);
      return { kind, api: timesOf(own.map(({ api }) => api)).p50, bare: timesOf(own.map(({ bare }) => bare)).p50 };
    }),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The cards of a page, as somebody would read them who asks the database directly. */
const CARDS = `SELECT id, headline, occupations, skills, certificates, licences, languages, experiences, availability, weekly_hours, contracts,
    training, latitude, longitude FROM candidates WHERE id = ANY($1) AND listed`;

/**
 * The statements that answer: the last page statement (an earlier one found nobody, for a misspelt word), the counts, and the cards of the
 * page. What the program asks besides, such as the session, the aliases, or the words meant by a misspelt one, is its own cost.
 */
export const bareSql =
  (client: pg.Client) =>
  ({ statements }: { statements: Statement[] }): Bare => {
    const of = (pattern: RegExp) => statements.filter(({ sql }) => pattern.test(sql));
    const page = of(/AS ids/).at(-1);
    const counts = of(/AS hit0|hit0 AS/).at(-1);
    if (!page) throw new Error('The program asked for no page.');
    return async () => {
      const { rows } = await client.query<{ ids: string[] }>(page.sql, page.parameters);
      if (counts) await client.query(counts.sql, counts.parameters);
      await readCards(client, rows[0]?.ids ?? []);
    };
  };

/** As the program does, without parsing the statement anew each time. */
async function readCards(client: pg.Client, ids: string[]): Promise<void> {
  if (ids.length) await client.query({ name: 'cards', text: CARDS, values: [ids] });
}

/**
 * The searches that answer: the last request, and for bands the one before it that counts them. The index gives out ids only, so that whoever
 * asks it directly reads the cards from the database, as with the bare SQL.
 */
export const bareMeili =
  (visitor: Visitor, client: pg.Client) =>
  ({ meili }: { meili: { path: string; body: string }[] }): Bare => {
    const counting = meili.length > 1 && /"q":.*"facets":\["town"/.test(meili.at(-2)?.body ?? '');
    const answering = meili.slice(counting ? -2 : -1);
    return async () => {
      let text = '{"results":[]}';
      for (const { path, body } of answering) text = await visitor.send(path, 'POST', body);
      const { results } = JSON.parse(text) as { results: { hits: { id: string }[] }[] };
      await readCards(
        client,
        results.flatMap(({ hits }) => hits.map(({ id }) => id)),
      );
    };
  };
