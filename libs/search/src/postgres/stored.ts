import { type CandidateDocument, VALUE_FILTERS, type ValueFilter } from '../domain/document.js';
import { facetValuesOf } from '../domain/facets.js';
import { certificateWords, keysOf } from '../domain/filter-keys.js';
import { fold, knownWordsOf, queryWords, stemOf } from '../domain/words.js';

/** Titles, everyday words and what can be shown, past work, the rest: A to D as PostgreSQL weighs them. */
const fieldsOf = (document: CandidateDocument): Record<'a' | 'b' | 'c' | 'd', string[]> => ({
  a: document.titles,
  b: [
    ...document.words,
    ...document.skills,
    ...document.certificates,
    ...document.certificates.flatMap(certificateWords),
  ],
  c: document.pastTitles,
  d: document.others,
});

/**
 * The words of each field, each once: an occupation with many titles is no better answer than one with few. Words only: the parser would
 * take `R489-3` for a signed number and `aide-soignant` for a compound. `a` holds them as written and without accents, `a0` the latter only.
 */
function weighted(document: CandidateDocument): Record<string, string> {
  const texts = Object.entries(fieldsOf(document)).flatMap(([name, values]) => {
    const written = new Set(values.flatMap((value) => knownWordsOf(value).written));
    const folded = new Set(values.flatMap((value) => knownWordsOf(value).folded));
    return [
      [name, [...new Set([...written, ...folded])].join(' ')],
      [`${name}0`, [...folded].join(' ')],
    ];
  });
  return Object.fromEntries(texts);
}

/** Words that a misspelt one may have been meant for. */
export const mendable = (documents: readonly CandidateDocument[]): string[] => {
  const texts = new Set(documents.flatMap((document) => Object.values(fieldsOf(document)).flat()));
  const words = new Set([...texts].flatMap((text) => knownWordsOf(text).folded));
  return [...words].filter((word) => word.length >= 4 && !/\p{N}/u.test(word));
};

const FIELDS = ['a', 'b', 'c', 'd'] as const;

/**
 * Three forms of every word are indexed, because none alone is enough: the French stem (*soudeuses* → *soudeur* through its title), the stem
 * of the word without accents (*infirmiere* typed on a keyboard without them) and the word itself (unfinished and misspelt words).
 */
export const VECTOR = FIELDS.map(
  (field) =>
    `setweight(to_tsvector('french', d.${field}) || to_tsvector('simple', d.${field}0), '${field.toUpperCase()}')`,
).join(' || ');
export const COLUMNS = FIELDS.map((field) => `${field} text, ${field}0 text`).join(', ');

/** The column that holds what is counted of one kind. */
export const facetColumn = (kind: ValueFilter): string => `facet_${kind}`;
export const FACET_COLUMNS = VALUE_FILTERS.map(facetColumn);

const facetsOf = (document: CandidateDocument) => {
  const values = facetValuesOf(document);
  return Object.fromEntries(VALUE_FILTERS.map((kind) => [facetColumn(kind), values[kind]]));
};

const MOST_TITLE_WORDS = 4;

/** The words of a title or everyday word, whatever their gender and number, as one key: `agents d'entretien` → `title:agent entretien`. */
const titleKeyOf = (words: readonly string[]) => `title:${words.map((word) => stemOf(fold(word))).join(' ')}`;

/** The titles that the beginning of a query may be, the shortest first: `cariste`, `cariste caces`, … */
export const titlesAskedFor = (words: readonly string[]): string[] =>
  words.slice(0, MOST_TITLE_WORDS).map((_, at) => titleKeyOf(words.slice(0, at + 1)));

/** Of work looked for. Remembered by text, since thousands of cards share their titles. */
function titleKeysOf({ titles, words }: CandidateDocument): string[] {
  const keys = [...titles, ...words].map((title) => {
    const known = remembered.get(title);
    if (known) return known;
    const key = titleKeyOf(queryWords(title));
    remembered.set(title, key);
    return key;
  });
  return [...new Set(keys)];
}
const remembered = new Map<string, string>();

/** A document as the statement that indexes takes it. */
export const storedRow = (document: CandidateDocument) => ({
  id: document.id,
  version: document.version,
  keys: [...keysOf(document), ...titleKeysOf(document)],
  ...facetsOf(document),
  ...weighted(document),
});
