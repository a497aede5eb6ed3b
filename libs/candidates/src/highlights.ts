import { findOccupation, type Occupation } from '#occupations';
import { highlighter, type Mark } from '#search';
import type { Card } from './domain/card.js';
import { labels } from './trades.js';

export const HIGHLIGHTED = ['occupation', 'experience', 'skill', 'certificate', 'licence', 'language'] as const;

/** A text of the card in which something answers to what was typed. */
export interface Highlight {
  field: (typeof HIGHLIGHTED)[number];
  /** As the card shows it; for occupations the ROME code, for languages the ISO code. */
  value: string;
  /** The text in which the marks are: the value itself, or the title or everyday word by which the occupation was found. */
  text: string;
  marks: Mark[];
}

/** Longer lists help nobody to see why a card was found. */
const MOST = 20;

/**
 * What on a card answers to what was typed. Made from what the card shows, and from the words that the occupations bring along; cards of one
 * page share most of their texts, so that each is looked at once.
 */
export function highlightsFor(typed: string): (card: Card) => Highlight[] {
  const marksIn = highlighter(typed);
  const known = new Map<string, Highlight | null>();
  const once = (
    field: Highlight['field'],
    value: string,
    make: () => Omit<Highlight, 'field' | 'value'> | undefined,
  ) => {
    const key = `${field}:${value}`;
    let found = known.get(key);
    if (found === undefined) {
      const made = make();
      found = made?.marks.length ? { field, value, ...made } : null;
      known.set(key, found);
    }
    return found ?? [];
  };
  const plain = (field: Highlight['field'], values: readonly string[], textOf = (value: string) => value) =>
    values.flatMap((value) => once(field, value, () => ({ text: textOf(value), marks: marksIn(textOf(value)) })));
  const byOccupation = (field: 'occupation' | 'experience', codes: readonly string[]) =>
    codes.flatMap((code) =>
      once(field, code, () => {
        // The first of those with the most.
        let best: { text: string; marks: Mark[] } | undefined;
        for (const text of textsOf(code)) {
          const marks = marksIn(text);
          if (!best || marks.length > best.marks.length) best = { text, marks };
        }
        return best;
      }),
    );
  return (card) =>
    [
      ...byOccupation('occupation', card.occupations),
      ...byOccupation(
        'experience',
        card.experiences.map((past) => past.occupation),
      ),
      ...plain('skill', card.skills),
      ...plain('certificate', card.certificates),
      ...plain('licence', card.licences, (category) => `Permis ${category}`),
      ...plain(
        'language',
        card.languages.map(({ code }) => code),
        languageName,
      ),
    ].slice(0, MOST);
}

const names = new Intl.DisplayNames(['fr'], { type: 'language' });
const languages = new Map<string, string>();
export function languageName(code: string): string {
  const name = languages.get(code) ?? names.of(code) ?? code;
  languages.set(code, name);
  return name;
}

const texts = new WeakMap<Occupation, string[]>();

/** The label first: it is what the card shows. */
function textsOf(code: string): string[] {
  const occupation = findOccupation(code);
  if (!occupation) return [labels.fr(code)];
  let own = texts.get(occupation);
  if (!own) {
    const titles = occupation.titles.flatMap(({ masculine, feminine }) => [masculine, feminine]);
    own = [...new Set([labels.fr(code), ...titles, ...occupation.words, occupation.labelEn])];
    texts.set(occupation, own);
  }
  return own;
}
