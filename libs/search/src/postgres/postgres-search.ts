import type { Db } from '#database';
import { CandidateSearch, inBatches } from '../candidate-search.js';
import { distanceCounts } from '../distance-counts.js';
import { availabilityCounts } from '../domain/availability.js';
import {
  type CandidateDocument,
  type CandidateHits,
  type CandidateQuery,
  type FacetCount,
  type FacetCounts,
  VALUE_FILTERS,
  type ValueFilter,
} from '../domain/document.js';
import { merged } from '../domain/facets.js';
import { titlesAskedFor } from '../domain/titles.js';
import { fold, mayBeUnfinished, queryWords } from '../domain/words.js';
import { type Facet, IN_INDEX, type Parameter } from './conditions.js';
import { group, type Lexemes, meant } from './query.js';
import { type Counted, facetStatement, pageStatement, type Words } from './statement.js';
import { COLUMNS, FACET_COLUMNS, mendable, storedRow, titleKey, VECTOR } from './stored.js';

const BATCH = 500;

/** A word of the query as SQL that makes a tsquery of it. */
type Typed = (parameter: Parameter) => string;

/** All forms of a word, made by PostgreSQL while it plans. Words are letters and digits only, so that nothing in them is an operator. */
const asTyped =
  (word: string, unfinished: boolean): Typed =>
  (parameter) => {
    const written = `${parameter(word)}::text`;
    const folded = fold(word);
    const plainForm = `to_tsquery('simple', ${parameter(unfinished && mayBeUnfinished(folded) ? `${folded}:*` : folded)}::text)`;
    return `to_tsquery('french', ${written}) || to_tsquery('french', fold(${written})) || ${plainForm}`;
  };

/** The candidate index inside the rows of the table `candidates`. Whether a candidate is listed, and where, is read from the row itself. */
export class PostgresCandidateSearch extends CandidateSearch {
  readonly engine = 'postgresql';

  constructor(private readonly db: Db) {
    super();
  }

  async index(documents: readonly CandidateDocument[]): Promise<void> {
    if (!documents.length) return;
    const rows = JSON.stringify(documents.map(storedRow));
    await this.db.transaction(async () => {
      await this.db.query(
        `UPDATE candidates c SET indexed_version = d.version, search_keys = d.keys, search_vector = ${VECTOR},
           ${FACET_COLUMNS.map((column) => `${column} = d.${column}`).join(', ')}
         FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, version bigint, keys text[],
           ${FACET_COLUMNS.map((column) => `${column} text[]`).join(', ')}, ${COLUMNS})
         WHERE c.id = d.id AND c.indexed_version <= d.version`,
        [rows],
      );
      // In one order, so that two programs adding the same words wait for each other instead of locking each other out.
      await this.db.query(
        'INSERT INTO candidate_words (word) SELECT word FROM unnest($1::text[]) AS w(word) ORDER BY word ON CONFLICT DO NOTHING',
        [mendable(documents)],
      );
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.db.query(
      `UPDATE candidates SET indexed_version = 0, search_vector = '', search_keys = '{}',
         ${FACET_COLUMNS.map((column) => `${column} = '{}'`).join(', ')} WHERE id = ANY($1) AND indexed_version > 0`,
      [ids],
    );
  }

  async search(query: CandidateQuery): Promise<CandidateHits> {
    const words = queryWords(query.text ?? '');
    if (!words.length) return this.find(query, []);
    // Nearly always every word is well written and somebody has them all: asked for first, in one statement.
    const typed = words.map((word, at) => asTyped(word, at === words.length - 1));
    const hits = await this.find(query, typed, '&', titlesAskedFor(words).map(titleKey));
    if (hits.total) return hits;
    const meantWords = (await this.groups(words)).map((one) => (parameter: Parameter) => `${parameter(one)}::tsquery`);
    // No card has any of them.
    if (!meantWords.length)
      return {
        ids: [],
        total: 0,
        facets: query.facets ? await this.facets(query, () => ({ condition: 'false' })) : null,
      };
    const all = await this.find(query, meantWords, '&');
    return all.total || meantWords.length < 2 ? all : this.find(query, meantWords, '|');
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
    // One condition per word rather than a join: only then does PostgreSQL know the word while planning, and use the index. Each as if all of its
    // cards were wanted (they are read one by one, so that the first is enough): for a first one alone it would look through every card.
    const held = typed.map(
      (_, at) =>
        `w${at} AS MATERIALIZED (SELECT 1 FROM candidates c WHERE ${IN_INDEX} AND c.search_vector @@ $${at + 1}::tsquery)`,
    );
    const exists = typed.map((_, at) => `EXISTS (SELECT 1 FROM w${at})`);
    const known =
      (
        await this.db.one<{ known: boolean[] }>(
          `WITH ${held.join(', ')} SELECT ARRAY[${exists.join(', ')}] AS known`,
          typed,
        )
      )?.known ?? [];
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
  private async find(
    query: CandidateQuery,
    typed: readonly Typed[],
    operator: '&' | '|' = '&',
    titles: readonly string[] = [],
  ): Promise<CandidateHits> {
    const words = (parameter: Parameter): Words => {
      if (!typed.length) return {};
      const each = typed.map((one) => one(parameter));
      const any = each.join(' || ');
      const counted = `${each.map((one) => `(c.search_vector @@ (${one}))::int`).join(' + ')}`;
      return {
        condition: `c.search_vector @@ (${operator === '&' ? each.map((one) => `(${one})`).join(' && ') : any})`,
        rank: () => [
          ...(operator === '|' ? [counted] : []),
          // Who looks for work of that very title comes before who looks for work with a longer one.
          ...(titles.length
            ? [titles.map((key, at) => `(c.search_keys @> ${parameter([key])}::text[])::int * ${at + 1}`).join(' + ')]
            : []),
          `ts_rank(c.search_vector, ${any})`,
        ],
      };
    };
    const { sql, parameters } = pageStatement(query, words);
    const [hits, facets] = await Promise.all([
      this.db.one<{ ids: string[]; total: number }>(sql, parameters),
      query.facets ? this.facets(query, words) : null,
    ]);
    return { ids: hits?.ids ?? [], total: hits?.total ?? 0, facets };
  }

  private async facets(query: CandidateQuery, words: (parameter: Parameter) => Words): Promise<FacetCounts> {
    const { sql, parameters } = facetStatement(query, words);
    const rows = await this.db.query<Counted>(sql, parameters);
    const of = (facet: Facet) => rows.filter((row) => row.facet === facet);
    const values = (kind: ValueFilter) => merged(of(kind).map(({ value, count }) => ({ value: value ?? '', count })));
    const [occupation, skill, certificate, licence, contract] = VALUE_FILTERS.map(values) as [
      FacetCount[],
      FacetCount[],
      FacetCount[],
      FacetCount[],
      FacetCount[],
    ];
    return {
      ...{ occupation, skill, certificate, licence, contract },
      availability: availabilityCounts(
        of('availability').map(({ value, count }) => ({ day: value, count })),
        query.today,
      ),
      distance: query.near
        ? distanceCounts(
            of('distance').map(({ lat, lon, count }) => ({ lat: lat ?? 0, lon: lon ?? 0, count })),
            query.near,
          )
        : null,
    };
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

  /** A rebuild is one transaction: nothing of a broken one stays. */
  async tidy(): Promise<void> {}

  async ping(): Promise<void> {
    await this.db.query('SELECT 1');
  }
}
