import { COLUMNS, COUNT_KEYS, type Facts, noFacts, SUM_KEYS, SUMS } from './domain/facts.js';
import { Release } from './domain/release.js';
import { persons, type Scope } from './persons.sql.js';

export const DIMENSIONS = ['landlord', 'association', 'programme', 'territory'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What the groups are told apart by; a territory is a town, however it is written. */
const KEY: Record<Dimension, { key: string; label: string; join: string }> = {
  landlord: { key: 'p.landlord_id::text', label: 'g.name', join: 'LEFT JOIN organisations g ON g.id = p.landlord_id' },
  association: {
    key: 'p.association_id::text',
    label: 'g.name',
    join: 'LEFT JOIN organisations g ON g.id = p.association_id',
  },
  programme: { key: 'p.programme_id::text', label: 'g.name', join: 'LEFT JOIN programmes g ON g.id = p.programme_id' },
  territory: { key: 'fold(p.territory)', label: 'p.territory', join: '' },
};

const aggregates = [
  'count(*) AS referred',
  ...COUNT_KEYS.filter((key) => key !== 'referred').map((key) => `count(*) FILTER (WHERE p.${key}) AS ${key}`),
  ...SUM_KEYS.flatMap((key) =>
    SUMS[key].columns.flatMap((column) => {
      const among = `FILTER (WHERE p.${SUMS[key].of})`;
      return [
        `coalesce(sum(p.${column}) ${among}, 0) AS ${column}_total`,
        `coalesce(sum(abs(p.${column})) ${among}, 0) AS ${column}_absolute`,
        `coalesce(max(abs(p.${column})) ${among}, 0) AS ${column}_largest`,
        `count(*) FILTER (WHERE p.${SUMS[key].of} AND p.${column} <> 0) AS ${column}_contributors`,
      ];
    }),
  ),
].join(',\n  ');

/** Months of the cohort and, with a dimension, its groups by calendar year: rows with a `month`, or with a `year` and a `key`. */
export function cells(scope: Scope, dimension: Dimension | null): string {
  const year = `to_char(p.entry_month, 'YYYY')`;
  const month = `to_char(p.entry_month, 'YYYY-MM')`;
  if (dimension === null)
    return `SELECT ${month} AS month, NULL AS year, NULL AS key, NULL AS label, ${aggregates} FROM (${persons(scope)}) p GROUP BY 1`;
  const { key, label, join } = KEY[dimension];
  return `SELECT month, year, key, min(label) AS label, ${aggregates}
    FROM (SELECT p.*, ${month} AS month, ${year} AS year, coalesce(${key}, 'none') AS key, ${label} AS label FROM (${persons(scope)}) p ${join}) p
    GROUP BY GROUPING SETS ((month), (year, key))`;
}

/** A row of `cells`. */
export interface Cell {
  month: string | null;
  year: string | null;
  key: string | null;
  label: string | null;
  [figure: string]: unknown;
}

/** What may be told of such rows. */
export const releaseOf = (rows: readonly Cell[], k: number): Release =>
  new Release(
    rows.flatMap((row) => (row.month === null ? [] : [{ month: row.month, facts: factsOf(row) }])),
    rows.flatMap((row) =>
      row.year === null || row.key === null ? [] : [{ year: row.year, key: row.key, facts: factsOf(row) }],
    ),
    k,
  );

/** The figures of such a row. */
export function factsOf(row: Readonly<Record<string, unknown>>): Facts {
  const number = (name: string) => Number(row[name]);
  const facts = noFacts();
  for (const key of COUNT_KEYS) facts.counts[key] = number(key);
  for (const column of COLUMNS)
    facts.sums[column] = {
      total: number(`${column}_total`),
      absolute: number(`${column}_absolute`),
      largest: number(`${column}_largest`),
      contributors: number(`${column}_contributors`),
    };
  return facts;
}
