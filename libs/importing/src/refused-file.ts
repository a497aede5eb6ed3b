import { csvOf } from './domain/index.js';
import type { ImportKind, Words } from './import-kind.js';
import type { StoredImport, StoredLine } from './imports.queries.js';
import { fieldLabel, problemWords } from './words.js';
import { workbookOf } from './workbook.js';

type Language = keyof Words;

const WORDS = {
  line: { fr: 'Ligne du fichier', en: 'Line of the file' },
  why: { fr: 'Pourquoi', en: 'Why' },
  resembles: { fr: 'ressemble à', en: 'resembles' },
  known: { fr: 'quelqu’un de déjà connu', en: 'somebody known already' },
  sheet: { fr: 'Lignes refusées', en: 'Refused lines' },
} as const satisfies Record<string, Words>;

/** Why a line was not taken over, in words. */
export function reasonOf(kind: ImportKind, { problems, outcome, match }: StoredLine, language: Language): string {
  const said = problems.map(({ field, code }) => {
    const label = fieldLabel(kind, field)?.[language];
    const text = problemWords(kind, code)[language];
    if (label === undefined) return text;
    return language === 'fr' ? `${label} : ${text}` : `${label}: ${text}`;
  });
  if (outcome === 'duplicate') said.push(`${WORDS.resembles[language]} ${match?.label ?? WORDS.known[language]}`);
  return said.join(' ; ');
}

/** The lines that were not taken over as they stood in the file, with two columns more: it can be put right and sent again. */
export function refusedRows(
  { headers }: Pick<StoredImport, 'headers'>,
  lines: readonly StoredLine[],
  kind: ImportKind,
  language: Language,
): (string | number)[][] {
  return [
    [...headers, WORDS.line[language], WORDS.why[language]],
    ...lines.map((line) => [...line.cells, line.line, reasonOf(kind, line, language)]),
  ];
}

export const refusedFile = async (rows: (string | number)[][], format: 'csv' | 'xlsx', language: Language) =>
  format === 'csv' ? Buffer.from(csvOf(rows), 'utf8') : workbookOf(rows, WORDS.sheet[language]);
