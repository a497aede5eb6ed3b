import type pg from 'pg';
import { gradeOf, type Judged, judgedQueries } from './judged.js';
import type { Person } from './people.js';
import type { Visitor } from './visitor.js';

const DEPTH = 50;

export interface Quality {
  ndcg10: number;
  recall50: number;
  /** Share of queries that found nobody. */
  nothing: number;
}

/** Ids of the first fifty, best first. */
export type Finder = (text: string) => Promise<string[]>;

export interface Relevance extends Quality {
  queries: number;
  kinds: { kind: string; quality: Quality }[];
  worst: { text: string; ndcg10: number }[];
}

/** What the API finds. The association's people see candidates under their own ids. */
export const byApi =
  (visitor: Visitor): Finder =>
  async (text) => {
    const { items } = await visitor.json<{ items: { id: string }[] }>(
      `/api/candidates?${new URLSearchParams({ q: text, size: String(DEPTH) })}`,
    );
    return items.map(({ id }) => id);
  };

/** What PostgreSQL's full text finds by itself in the text of the cards. */
export const byPlainText =
  (client: pg.Client): Finder =>
  async (text) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM bench_plain, plainto_tsquery('french', $1) AS q WHERE card @@ q ORDER BY ts_rank_cd(card, q) DESC, id LIMIT ${DEPTH}`,
      [text],
    );
    return rows.map(({ id }) => id);
  };

export async function relevance(find: Finder, all: readonly Person[]): Promise<Relevance> {
  const byId = new Map(all.map((person) => [person.id, person]));
  const judged: { query: Judged; quality: Quality }[] = [];
  // A query that nobody fits measures nothing.
  for (const query of judgedQueries()) {
    const grades = all.map((person) => gradeOf(query, person)).filter((grade) => grade > 0);
    if (!grades.length) continue;
    const found = (await find(query.text)).map((id) => {
      const person = byId.get(id);
      return person ? gradeOf(query, person) : 0;
    });
    judged.push({ query, quality: qualityOf(found, grades) });
  }
  const kinds = [...new Set(judged.map(({ query }) => query.kind))];
  return {
    queries: judged.length,
    ...mean(judged.map(({ quality }) => quality)),
    kinds: kinds.map((kind) => ({
      kind,
      quality: mean(judged.filter(({ query }) => query.kind === kind).map(({ quality }) => quality)),
    })),
    worst: judged
      .map(({ query, quality }) => ({ text: query.text, ndcg10: quality.ndcg10 }))
      .sort((a, b) => a.ndcg10 - b.ndcg10)
      .slice(0, 12),
  };
}

/** Gain 2^grade − 1, discounted by log2(place + 1). Recall: of as many as could be among the first fifty. */
function qualityOf(found: readonly number[], grades: readonly number[]): Quality {
  const gain = (list: readonly number[]) =>
    list.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gain([...grades].sort((a, b) => b - a));
  const right = found.slice(0, DEPTH).filter((grade) => grade > 0).length;
  return {
    ndcg10: gain(found) / best,
    recall50: right / Math.min(DEPTH, grades.length),
    nothing: found.length ? 0 : 1,
  };
}

function mean(of: readonly Quality[]): Quality {
  const average = (value: (quality: Quality) => number) => of.reduce((sum, one) => sum + value(one), 0) / of.length;
  return {
    ndcg10: average((one) => one.ndcg10),
    recall50: average((one) => one.recall50),
    nothing: average((one) => one.nothing),
  };
}
