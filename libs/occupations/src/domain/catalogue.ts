import { otherTrades } from './data/contexts.js';
import { englishTitlesOf } from './data/english.js';
import type { Occupation } from './occupation.js';
import { SearchIndex } from './search.js';
import { starterSet } from './starter-set.js';
import { type NamedBy, TitleIndex } from './title-index.js';
import { stem } from './words.js';

/** Occupations with everything that finding them takes. Each index is made when first needed. */
export interface Catalogue {
  /** By code. */
  occupations: readonly Occupation[];
  byCode: ReadonlyMap<string, Occupation>;
  readonly titles: TitleIndex;
  readonly search: SearchIndex;
}

const EVERYDAY = 1;
/** Of two titles equally near, the one that people of a rally usually mean. */
const OFFICIAL = 0.97;

/** What an occupation is called: the most usual first. */
export const namesOf = (occupation: Occupation): string[] => [
  ...new Set([...occupation.titles.flatMap(({ masculine, feminine }) => [masculine, feminine]), ...occupation.words]),
];

/**
 * The starter set, widened by imported occupations: where both know one, the starter's words and English name stay, the official label counts,
 * and the imported titles come behind.
 */
export function catalogueOf(imported: readonly Occupation[] = []): Catalogue {
  const starter = new Map(starterSet.map((one) => [one.code, one]));
  const official = new Map(imported.map((one) => [one.code, one]));
  const occupations = [
    ...starterSet.map((one) => widened(one, official.get(one.code))),
    ...imported.filter((one) => !starter.has(one.code)),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
  const everyday = new Set(starterSet.flatMap(namesOf));
  let titles: TitleIndex | undefined;
  let search: SearchIndex | undefined;
  return {
    occupations,
    byCode: new Map(occupations.map((one) => [one.code, one])),
    get titles() {
      titles ??= new TitleIndex(
        namedBy(occupations, everyday, starter),
        imported.length === 0 ? otherTrades.map(stem) : [],
      );
      return titles;
    },
    get search() {
      search ??= new SearchIndex(occupations, everyday);
      return search;
    },
  };
}

/** Makes the indexes now, not when first needed. */
export function prepare({ titles, search }: Catalogue): void {
  titles.rank('');
  search.find('');
}

function widened(starter: Occupation, official: Occupation | undefined): Occupation {
  if (!official) return starter;
  const known = new Set(starter.titles.map(({ masculine }) => masculine.toLowerCase()));
  const more = official.titles.filter(({ masculine }) => !known.has(masculine.toLowerCase()));
  return {
    ...starter,
    label: official.label,
    titles: [...starter.titles, ...more],
    near: official.near.length > 0 ? official.near : starter.near,
  };
}

/** The starter's words of all occupations come before any official title, so that they win. */
function* namedBy(
  occupations: readonly Occupation[],
  everyday: ReadonlySet<string>,
  starter: ReadonlyMap<string, Occupation>,
): Generator<NamedBy> {
  for (const [at, one] of occupations.entries()) {
    if (!starter.has(one.code)) continue;
    for (const text of namesOf(one)) if (everyday.has(text)) yield { occupation: at, text, trust: EVERYDAY };
  }
  for (const [at, one] of occupations.entries()) {
    const trust = starter.has(one.code) ? EVERYDAY : OFFICIAL;
    for (const text of [one.label, ...namesOf(one)])
      if (!(trust === EVERYDAY && everyday.has(text))) yield { occupation: at, text, trust };
    if (starter.has(one.code))
      for (const text of [one.labelEn, ...englishTitlesOf(one.code)]) yield { occupation: at, text, trust };
  }
}
