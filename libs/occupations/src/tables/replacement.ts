import type { Release } from './release.js';

/** How a table of a release is stored: its columns with their types, the first `keys` of them being the key. */
interface StoredTable {
  table: string;
  keys: number;
  columns: readonly (readonly [name: string, type: string])[];
  rows: readonly (readonly unknown[])[];
}

/** In an order in which references can be followed. */
export const storedTables = (release: Release): { [what: string]: StoredTable } => ({
  occupations: {
    table: 'rome_occupations',
    keys: 1,
    columns: [
      ['code', 'text'],
      ['label', 'text'],
      ['parent_code', 'text'],
      ['regulated', 'boolean'],
    ],
    rows: release.occupations.map((one) => [one.code, one.label, one.parentCode, one.regulated]),
  },
  titles: {
    table: 'rome_titles',
    keys: 1,
    columns: [
      ['id', 'int'],
      ['occupation', 'text'],
      ['title', 'text'],
      ['rare', 'boolean'],
    ],
    rows: release.titles.map((one) => [one.id, one.occupation, one.title, one.rare]),
  },
  skills: {
    table: 'rome_skills',
    keys: 1,
    columns: [
      ['id', 'int'],
      ['label', 'text'],
      ['kind', 'text'],
    ],
    rows: release.skills.map((one) => [one.id, one.label, one.kind]),
  },
  'skills of occupations': {
    table: 'rome_occupation_skills',
    keys: 2,
    columns: [
      ['occupation', 'text'],
      ['skill', 'int'],
      ['core', 'boolean'],
      ['emerging', 'boolean'],
    ],
    rows: release.occupationSkills.map((one) => [one.occupation, one.skill, one.core, one.emerging]),
  },
  'near occupations': {
    table: 'rome_moves',
    keys: 2,
    columns: [
      ['occupation', 'text'],
      ['target', 'text'],
      ['rank', 'int'],
    ],
    rows: release.moves.map((one) => [one.occupation, one.target, one.rank]),
  },
});

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/**
 * Statements that make a table hold exactly these rows, touching only those that differ: gone ones go (one row is answered for each),
 * new and changed ones are written (one row is answered for each, with `added`).
 */
export function replacement({ table, keys, columns, rows }: StoredTable): { remove: Statement; write: Statement } {
  const names = columns.map(([name]) => name);
  const own = names.slice(0, keys);
  const others = names.slice(keys);
  const parameters = columns.map((_, at) => rows.map((row) => row[at]));
  const wanted = `(SELECT * FROM unnest(${columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ')}) AS wanted(${names.join(', ')}))`;
  return {
    remove: {
      sql: `DELETE FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM ${wanted} w WHERE ${own.map((name) => `w.${name} = t.${name}`).join(' AND ')}) RETURNING 1`,
      parameters,
    },
    write: {
      sql: `INSERT INTO ${table} AS t (${names.join(', ')}) SELECT ${names.join(', ')} FROM ${wanted} w
        ON CONFLICT (${own.join(', ')}) DO UPDATE SET ${others.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}
        WHERE (${others.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${others.map((name) => `EXCLUDED.${name}`).join(', ')})
        RETURNING (xmax = 0) AS added`,
      parameters,
    },
  };
}
