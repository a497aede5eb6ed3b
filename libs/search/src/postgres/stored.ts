import { type CandidateDocument, VALUE_FILTERS, type ValueFilter } from '../domain/document.js';
import { facetValuesOf } from '../domain/facets.js';
import { certificateWords, keysOf } from '../domain/filter-keys.js';
import { titlesOf } from '../domain/titles.js';
import { knownWordsOf } from '../domain/words.js';

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

/** A title among the filter keys. */
export const titleKey = (title: string) => `title:${title}`;

/** A document as the statement that indexes takes it. */
export const storedRow = (document: CandidateDocument) => ({
  id: document.id,
  version: document.version,
  keys: [...keysOf(document), ...titlesOf(document).map(titleKey)],
  ...facetsOf(document),
  ...weighted(document),
});
