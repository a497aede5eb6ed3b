import { CsvError, csvRecords } from './csv.js';
import { ImportRefused } from './refused.js';

/** One release of the official tables, checked: every reference leads somewhere, every key is there once. */
export interface Release {
  /** As in the names of the files: `460`. */
  version: string;
  occupations: { code: string; label: string; parentCode: string; regulated: boolean }[];
  titles: { id: number; occupation: string; title: string; rare: boolean }[];
  skills: { id: number; label: string; kind: 'skill' | 'behaviour' | 'knowledge' }[];
  occupationSkills: { occupation: string; skill: number; core: boolean; emerging: boolean }[];
  moves: { occupation: string; target: string; rank: number }[];
}

/** The tables that are read, by the fixed part of their file names, with the columns that are needed. */
export const TABLES = {
  referentiel_code_rome: ['code_rome', 'libelle_rome', 'emploi_reglemente', 'code_rome_parent'],
  referentiel_appellation: ['code_ogr', 'libelle_appellation_long', 'code_rome', 'peu_usite'],
  referentiel_competence: ['code_ogr', 'libelle_competence', 'cat_comp'],
  referentiel_savoir: ['code_ogr_savoir', 'libelle_savoir'],
  item: ['code_ogr'],
  coherence_item: ['code_rome', 'code_ogr', 'coeur_metier'],
  rubrique_mobilite: ['code_rome', 'code_rome_cible', 'numero_ordre'],
} as const;
export type TableName = keyof typeof TABLES;

export interface TableFile {
  /** Name of the file, for messages. */
  name: string;
  text: string;
}

type Row<N extends TableName> = Record<(typeof TABLES)[N][number], string>;

/**
 * Reads and checks all tables of one release.
 * @throws ImportRefused with the file, the line and what is wrong there
 */
export function readRelease(version: string, files: Record<TableName, TableFile>): Release {
  const occupations = keyed(
    files.referentiel_code_rome,
    'referentiel_code_rome',
    (row, fail) => ({
      code: codeOf(row.code_rome, fail),
      label: filled(row.libelle_rome, 'libelle_rome', fail),
      parentCode: codeOf(row.code_rome_parent, fail),
      regulated: row.emploi_reglemente === 'O',
    }),
    (one) => one.code,
  );
  const skill = (id: string, label: string, kind: Release['skills'][number]['kind'], fail: Fail) => ({
    id: numberOf(id, fail),
    label: filled(label, kind === 'knowledge' ? 'libelle_savoir' : 'libelle_competence', fail),
    kind,
  });
  const competences = keyed(
    files.referentiel_competence,
    'referentiel_competence',
    (row, fail) =>
      skill(
        row.code_ogr,
        row.libelle_competence,
        row.cat_comp === 'Savoir-être professionnel' ? 'behaviour' : 'skill',
        fail,
      ),
    (one) => one.id,
  );
  const knowledge = keyed(
    files.referentiel_savoir,
    'referentiel_savoir',
    (row, fail) => skill(row.code_ogr_savoir, row.libelle_savoir, 'knowledge', fail),
    (one) => one.id,
  );
  // Working conditions are items as well; they are known, but not kept.
  const items = keyed(
    files.item,
    'item',
    (row, fail) => numberOf(row.code_ogr, fail),
    (one) => one,
  );
  const known = (code: string, fail: Fail) => {
    if (!occupations.has(code)) fail(`the occupation "${code}" is not in ${files.referentiel_code_rome.name}`);
    return code;
  };
  const titles = keyed(
    files.referentiel_appellation,
    'referentiel_appellation',
    (row, fail) => ({
      id: numberOf(row.code_ogr, fail),
      occupation: known(row.code_rome, fail),
      title: filled(row.libelle_appellation_long, 'libelle_appellation_long', fail),
      rare: row.peu_usite === 'O',
    }),
    (one) => one.id,
  );
  const links = keyed(
    files.coherence_item,
    'coherence_item',
    (row, fail) => {
      const id = numberOf(row.code_ogr, fail);
      if (!competences.has(id) && !knowledge.has(id) && !items.has(id))
        fail(`the item "${id}" is in none of the tables of items`);
      return {
        occupation: known(row.code_rome, fail),
        skill: id,
        core: row.coeur_metier === 'Principale',
        emerging: row.coeur_metier === 'Émergente',
      };
    },
    (one) => `${one.occupation} ${one.skill}`,
  );
  const moves = keyed(
    files.rubrique_mobilite,
    'rubrique_mobilite',
    (row, fail) => ({
      occupation: known(row.code_rome, fail),
      target: known(row.code_rome_cible, fail),
      rank: numberOf(row.numero_ordre, fail),
    }),
    (one) => `${one.occupation} ${one.target}`,
  );
  return {
    version,
    occupations: [...occupations.values()],
    titles: [...titles.values()],
    skills: [...competences.values(), ...knowledge.values()],
    occupationSkills: [...links.values()].filter(({ skill: id }) => competences.has(id) || knowledge.has(id)),
    moves: [...moves.values()],
  };
}

type Fail = (what: string) => never;

/** All records of a file by their key. */
function keyed<N extends TableName, T, K>(
  file: TableFile,
  table: N,
  read: (row: Row<N>, fail: Fail) => T,
  keyOf: (value: T) => K,
): Map<K, T> {
  const found = new Map<K, T>();
  for (const { row, line } of rowsOf(file, table)) {
    const fail: Fail = (what) => {
      throw new ImportRefused(`${file.name}, line ${line}: ${what}.`);
    };
    const value = read(row, fail);
    const key = keyOf(value);
    if (found.has(key)) fail(`"${key}" is there twice`);
    found.set(key, value);
  }
  if (found.size === 0) throw new ImportRefused(`${file.name} holds no record.`);
  return found;
}

function* rowsOf<N extends TableName>(file: TableFile, table: N): Generator<{ row: Row<N>; line: number }> {
  let columns: readonly string[] | undefined;
  try {
    for (const { line, values } of csvRecords(file.text.replace(/^\uFEFF/, ''))) {
      if (!columns) {
        columns = values;
        const missing = TABLES[table].filter((column) => !values.includes(column));
        if (missing.length)
          throw new ImportRefused(`${file.name}, line ${line}: the column "${missing[0]}" is missing.`);
        continue;
      }
      if (values.length !== columns.length)
        throw new ImportRefused(
          `${file.name}, line ${line}: ${values.length} fields where the first line has ${columns.length}.`,
        );
      yield { row: Object.fromEntries(columns.map((column, at) => [column, values[at]])) as Row<N>, line };
    }
  } catch (error) {
    throw error instanceof CsvError ? new ImportRefused(`${file.name}, line ${error.line}: ${error.message}.`) : error;
  }
}

function codeOf(text: string, fail: Fail): string {
  return /^[A-N]\d{4}$/.test(text) ? text : fail(`"${text}" is no ROME code`);
}

function numberOf(text: string, fail: Fail): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : fail(`"${text}" is no number`);
}

function filled(text: string, column: string, fail: Fail): string {
  return text.trim() === '' ? fail(`the column "${column}" is empty`) : text.trim();
}
