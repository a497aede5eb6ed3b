import type { LanguageLevel } from '../types.js';
import { LANGUAGE_NAMES } from './lexicon/languages.js';
import { contentOf, inSection, type Row } from './row.js';
import { cut, type Found, fold, type Span, span } from './text.js';

/** Names of languages, folded → ISO 639-1. */
const CODES = new Map(
  LANGUAGE_NAMES.split(/[;\n]/).flatMap((entry) => {
    const [code = '', ...names] = entry.split(' ');
    return names.map((name): [string, string] => [name, code]);
  }),
);
/** The code of a language by its name, in the singular or the plural; words are looked up, for a pattern of all names is slow. */
const codeOf = (word: string): string | undefined =>
  CODES.get(word) ?? (word.endsWith('s') ? CODES.get(word.slice(0, -1)) : undefined);

const WORD = /[a-z]+/g;
const named = (folded: string) => [...folded.matchAll(WORD)].filter(([word]) => codeOf(word) !== undefined);

/** Does the text begin with the name of a language? */
export const namesLanguage = (text: string): boolean => codeOf(/[a-z]+/.exec(fold(text))?.[0] ?? '') !== undefined;

const LEVELS: [RegExp, LanguageLevel][] = [
  [/(?<![a-z])natif|native|maternel|mother tongue|(?<![a-z])lm(?![a-z])/, 'native'],
  [/bilingue|bilingual/, 'bilingual'],
  [/courant|courament|fluent|couramment/, 'fluent'],
  [/professionnel|professional|technique/, 'professional'],
  [
    /intermediaire|intermediate|bon niveau|niveau moyen|moyen|bonnes? (?:connaissance|maitrise)|conversation/,
    'intermediate',
  ],
  [/scolaire|school/, 'school'],
  [
    /notions?|(?<![a-z])un peu(?! partout)|debutant|elementaire|basique|bases?|basic|beginner|elementary|faible/,
    'basic',
  ],
];

function levelIn(folded: string): LanguageLevel | null {
  const cefr = /(?<![a-z0-9])([abc][12])(?![a-z0-9])/.exec(folded);
  if (cefr) return cefr[1]!.toUpperCase() as LanguageLevel;
  return LEVELS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

export interface SpokenLanguage {
  code: string;
  level: LanguageLevel | null;
}

/** Languages of one piece of text, each with the level said for it: behind it, else before it, else behind the last of the list. */
function languagesOf(piece: Span): Found<SpokenLanguage>[] {
  // Sign language has no code of its own.
  const folded = fold(piece.text).replace(/langues? des signes(?: francaise)?|sign language/g, (all) =>
    ' '.repeat(all.length),
  );
  const matches = named(folded);
  // `Vietnamien et français (A2)`: the brackets are those of the last one; `(maternelles)` is said of both.
  const last = matches.at(-1);
  const ownOfLast = last !== undefined && /^ ?\([^)]*[^s)]\)/.test(folded.slice(last.index + last[0].length));
  const common =
    matches.length > 1 && !ownOfLast && /(?<![a-z])(?:et|and|&|bilingue|bilingual|trilingue)(?![a-z])/.test(folded)
      ? levelIn(folded)
      : null;
  return matches.map((match, i) => {
    const after = folded.slice(match.index + match[0].length, matches[i + 1]?.index ?? folded.length);
    const before = i === 0 ? folded.slice(0, match.index) : '';
    const at = span(piece.line, piece.start + match.index, piece.start + match.index + match[0].length);
    return {
      value: { code: codeOf(match[0])!, level: levelIn(after) ?? levelIn(before) ?? common },
      confidence: 0.95,
      at,
    };
  });
}

/** A cell of several names of languages and nothing else, as some themes set it at the top: `Polonais, Français, Allemand`. */
function onlyLanguages(text: string): boolean {
  const folded = fold(text);
  return (
    named(folded).length >= 2 &&
    /^[^a-z]*(?:et|and)?[^a-z]*$/.test(folded.replace(WORD, (word) => (codeOf(word) ? '' : word)))
  );
}

/** Levels in a row of cells under as many languages, each for the one above it. */
function levelsBelow(above: Row | undefined, row: Row): (LanguageLevel | null)[] | null {
  const cells = contentOf(row).split('\t');
  if (!above || cells.length < 2 || cells.length !== contentOf(above).split('\t').length) return null;
  if (cells.some((cell) => namesLanguage(cell)) || !contentOf(above).split('\t').every(namesLanguage)) return null;
  return cells.map((cell) => levelIn(fold(cell)));
}

/** `Je parle peul et français`, `Arabe parlé`. */
const SPOKEN = /(?<![a-z])(?:je parle|i speak|parlee?s?(?: couramment)?(?: et ecrite?s?)?$|langues? parlees?)(?![a-z])/;

/** Spoken languages: everything under such a heading; elsewhere only a language named with its level. */
export function readLanguages(rows: Row[]): Found<SpokenLanguage>[] {
  const found: Found<SpokenLanguage>[] = [];
  for (const [index, row] of rows.entries()) {
    const says = SPOKEN.test(fold(contentOf(row))) && contentOf(row).length <= 90;
    if (inSection(row, 'references') || (!says && inSection(row, 'experience', 'education', 'interests'))) continue;
    const columns = inSection(row, 'languages') ? levelsBelow(rows[index - 1], row) : null;
    if (columns) {
      const above = found.slice(-columns.length);
      for (const [i, one] of above.entries())
        one.value = { ...one.value, level: one.value.level ?? columns[i] ?? null };
      continue;
    }
    // `Langue(s) maternelle(s)\tAmharique`
    const byHeading = /matern|native|mother/.test(fold(row.line.text.slice(0, row.start))) ? 'native' : null;
    const listed = inSection(row, 'languages') || says || row.line.text.split(/[\t|\uE000]/).some(onlyLanguages);
    let last: Found<SpokenLanguage> | null = listed && found.at(-1)?.value.level === null ? found.at(-1)! : null;
    for (const piece of cut(span(row.line, row.start, row.line.text.length), /[,;|•·\t]| \/ | - | – |(?<=\)) /g)) {
      const here = languagesOf(piece);
      if (here.length === 0) {
        const level = levelIn(fold(piece.text));
        // `Anglais` in one cell or line, its level in the next.
        if (last && last.value.level === null && level) last.value = { ...last.value, level };
        continue;
      }
      for (const language of here) {
        language.value.level ??= byHeading;
        if (!listed && language.value.level === null) continue;
        if (!listed && contentOf(row).length > 90) continue;
        const known = found.find(({ value }) => value.code === language.value.code);
        if (known) {
          if (known.value.level === null) known.value = language.value;
          continue;
        }
        found.push(listed ? language : { ...language, confidence: 0.8 });
        last = language;
      }
      last = found.at(-1) ?? null;
    }
  }
  return found;
}
