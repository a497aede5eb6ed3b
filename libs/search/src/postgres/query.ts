import { mayBeUnfinished, typosAllowed, typosBetween } from '../domain/words.js';

/** A word of the query as PostgreSQL sees it. */
export interface Lexemes {
  word: string;
  /** Without accents. */
  folded: string;
  /** Stems of the word as written and without accents: `infirmière` and `infirmiere` have different ones. */
  stems: string[];
}

/** Only letters and digits get here; quoting keeps a word such as `no` from meaning anything else. */
const lexeme = (word: string) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;

/** All forms of a word; of an unfinished one also what begins so. */
export function group({ folded, stems }: Lexemes, unfinished: boolean): string {
  const forms = [...new Set([...stems, folded])].map(lexeme);
  if (unfinished && mayBeUnfinished(folded)) forms.push(`${lexeme(folded)}:*`);
  return `(${forms.join(' | ')})`;
}

/** What may have been meant by a word that no card has: longer words that begin so, else the nearest words; null when nothing is near. */
export function meant(word: string, similar: readonly string[]): string | null {
  const longer = word.length >= 4 ? similar.filter((other) => other.startsWith(word)) : [];
  const allowed = typosAllowed(word);
  const distances = longer.length ? [] : similar.map((other) => ({ other, typos: typosBetween(word, other, allowed) }));
  const least = Math.min(allowed, ...distances.map(({ typos }) => typos));
  const words = longer.length
    ? longer
    : distances.filter(({ typos }) => typos > 0 && typos <= least).map(({ other }) => other);
  return words.length ? `(${words.map(lexeme).join(' | ')})` : null;
}
