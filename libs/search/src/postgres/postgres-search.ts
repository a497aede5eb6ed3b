import type { Db } from '#database';
import { CandidateSearch, inBatches } from '../candidate-search.js';
import type { CandidateDocument, CandidateHits, CandidateQuery } from '../domain/document.js';
import { keysAskedFor, keysOf } from '../domain/filter-keys.js';
import { queryWords, wordsOf } from '../domain/words.js';
import { group, type Lexemes, meant } from './query.js';

const BATCH = 500;
const IN_INDEX = 'c.listed AND c.indexed_version > 0';

/** Great-circle distance in km of a row from the point of two parameters; null without a position. */
const kmFrom = (
  lat: string,
  lon: string,
) => `6371.0088 * 2 * asin(sqrt(least(1, sin(radians(c.latitude - ${lat}::float8) / 2) ^ 2
  + cos(radians(${lat}::float8)) * cos(radians(c.latitude)) * sin(radians(c.longitude - ${lon}::float8) / 2) ^ 2)))`;

/** Titles, everyday words and what can be shown, past work, the rest: A to D as PostgreSQL weighs them. */
const weighted = (document: CandidateDocument): Record<'a' | 'b' | 'c' | 'd', string> => ({
  a: plain(document.titles),
  b: plain([...document.words, ...document.skills, ...document.certificates]),
  c: plain(document.pastTitles),
  d: plain(document.others),
});

/** Words only: the parser would take `R489-3` for a signed number and `aide-soignant` for a compound. */
const plain = (texts: readonly string[]) => texts.flatMap(wordsOf).join(' ');

/**
 * Three forms of every word are indexed, because none alone is enough: the French stem (*soudeuses* → *soudeur* through its title), the stem
 * of the word without accents (*infirmiere* typed on a keyboard without them) and the word itself (unfinished and misspelt words).
 */
const vectorOf = (field: string) =>
  `to_tsvector('french', d.${field}) || to_tsvector('french', fold(d.${field})) || to_tsvector('simple', fold(d.${field}))`;

/** The candidate index inside the rows of the table `candidates`. Whether a candidate is listed, and where, is read from the row itself. */
export class PostgresCandidateSearch extends CandidateSearch {
  readonly engine = 'postgresql';

  constructor(private readonly db: Db) {
    super();
  }

  async index(documents: readonly CandidateDocument[]): Promise<void> {
    if (!documents.length) return;
    const rows = JSON.stringify(
      documents.map((document) => ({
        id: document.id,
        version: document.version,
        keys: keysOf(document),
        ...weighted(document),
      })),
    );
    await this.db.transaction(async () => {
      await this.db.query(
        `UPDATE candidates c SET indexed_version = d.version, search_keys = d.keys,
           search_vector = setweight(${vectorOf('a')}, 'A') || setweight(${vectorOf('b')}, 'B') || setweight(${vectorOf('c')}, 'C') || setweight(${vectorOf('d')}, 'D')
         FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, version bigint, keys text[], a text, b text, c text, d text)
         WHERE c.id = d.id AND c.indexed_version <= d.version`,
        [rows],
      );
      // In one order, so that two programs adding the same words wait for each other instead of locking each other out.
      await this.db.query(
        `INSERT INTO candidate_words (word)
         SELECT DISTINCT word FROM jsonb_to_recordset($1::jsonb) AS d(a text, b text, c text, d text),
           regexp_split_to_table(fold(concat_ws(' ', d.a, d.b, d.c, d.d)), ' ') AS word
         WHERE length(word) >= 4 AND word !~ '[0-9]' ORDER BY word ON CONFLICT DO NOTHING`,
        [rows],
      );
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.db.query(
      `UPDATE candidates SET indexed_version = 0, search_vector = '', search_keys = '{}' WHERE id = ANY($1) AND indexed_version > 0`,
      [ids],
    );
  }

  async search(query: CandidateQuery): Promise<CandidateHits> {
    const words = queryWords(query.text ?? '');
    const groups = await this.groups(words);
    // Words were typed, and no card has any of them.
    if (words.length && !groups.length) return { ids: [], total: 0 };
    const all = await this.find(query, groups, '&');
    return all.total || groups.length < 2 ? all : this.find(query, groups, '|');
  }

  /** Each word of the query with all its forms, misspelt ones mended; words that no card has are left out. */
  private async groups(words: string[]): Promise<string[]> {
    if (!words.length) return [];
    const lexemes = await this.db.query<Lexemes>(
      `SELECT w.word, fold(w.word) AS folded,
              tsvector_to_array(to_tsvector('french', w.word)) || tsvector_to_array(to_tsvector('french', fold(w.word))) AS stems
       FROM unnest($1::text[]) WITH ORDINALITY AS w(word, at) ORDER BY at`,
      [words],
    );
    const typed = lexemes.map((word, at) => group(word, at === lexemes.length - 1));
    // One condition per word rather than a join: only then does PostgreSQL know the word while planning, and use the index.
    const exists = typed.map(
      (_, at) => `EXISTS (SELECT 1 FROM candidates c WHERE ${IN_INDEX} AND c.search_vector @@ $${at + 1}::tsquery)`,
    );
    const known =
      (await this.db.one<{ known: boolean[] }>(`SELECT ARRAY[${exists.join(', ')}] AS known`, typed))?.known ?? [];
    const similar = await this.similarTo(lexemes.filter((_, at) => !known[at]).map((word) => word.folded));
    return lexemes.flatMap(
      ({ folded }, at) => (known[at] ? typed[at] : meant(folded, similar.get(folded) ?? [])) ?? [],
    );
  }

  /** Words of the index that begin with one of these, or look like it, best first. */
  private async similarTo(words: string[]): Promise<Map<string, string[]>> {
    if (!words.length) return new Map();
    const rows = await this.db.query<{ typed: string; similar: string[] }>(
      `SELECT t.typed, ARRAY(SELECT w.word FROM candidate_words w WHERE w.word % t.typed OR w.word LIKE t.typed || '%'
                ORDER BY w.word LIKE t.typed || '%' DESC, similarity(w.word, t.typed) DESC, w.word LIMIT 40) AS similar
       FROM unnest($1::text[]) AS t(typed)`,
      [words],
    );
    return new Map(rows.map(({ typed, similar }) => [typed, similar]));
  }

  /** With `|`, cards with more of the words come first, however often they have them. */
  private async find(query: CandidateQuery, groups: string[], operator: '&' | '|'): Promise<CandidateHits> {
    const parameters: unknown[] = [query.size, (query.page - 1) * query.size];
    const parameter = (value: unknown) => `$${parameters.push(value)}`;
    const where = [IN_INDEX];
    const order = [];
    if (groups.length) {
      const typed = `${parameter(groups.join(` ${operator} `))}::tsquery`;
      where.push(`c.search_vector @@ ${typed}`);
      if (operator === '|')
        order.push(`${groups.map((one) => `(c.search_vector @@ ${parameter(one)}::tsquery)::int`).join(' + ')} DESC`);
      order.push(`ts_rank(c.search_vector, ${typed}) DESC`);
    }
    const keys = keysAskedFor(query);
    if (keys.length) where.push(`c.search_keys @> ${parameter(keys)}::text[]`);
    if (query.near)
      where.push(
        `${kmFrom(parameter(query.near.lat), parameter(query.near.lon))} <= ${parameter(query.near.radiusKm)}`,
      );
    const matching = `FROM candidates c WHERE ${where.join(' AND ')}`;
    const hits = await this.db.one<CandidateHits>(
      `SELECT ARRAY(SELECT c.id::text ${matching} ORDER BY ${[...order, 'c.id'].join(', ')} LIMIT $1 OFFSET $2) AS ids,
              (SELECT count(*) ${matching}) AS total`,
      parameters,
    );
    return hits ?? { ids: [], total: 0 };
  }

  async versions(): Promise<Map<string, number>> {
    const rows = await this.db.query<{ id: string; version: number }>(
      'SELECT id, indexed_version AS version FROM candidates WHERE indexed_version > 0',
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** In one transaction: who searches meanwhile sees the old index. */
  async rebuild(documents: () => AsyncIterable<CandidateDocument>): Promise<void> {
    await this.db.transaction(async () => {
      const gone = new Set((await this.versions()).keys());
      await this.db.query('DELETE FROM candidate_words');
      for await (const batch of inBatches(documents(), BATCH)) {
        await this.index(batch);
        for (const { id } of batch) gone.delete(id);
      }
      await this.remove([...gone]);
    });
  }

  async ping(): Promise<void> {
    await this.db.query('SELECT 1');
  }
}
