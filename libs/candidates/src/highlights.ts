import { findOccupation } from '#occupations';
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

/** What on the card answers to what was typed. Made from what the card shows, and from the words that the occupations bring along. */
export function highlightsOf(card: Card, typed: string): Highlight[] {
  const marksIn = highlighter(typed);
  const plain = (field: Highlight['field'], values: readonly string[], textOf = (value: string) => value) =>
    values.flatMap((value): Highlight[] => {
      const text = textOf(value);
      const marks = marksIn(text);
      return marks.length ? [{ field, value, text, marks }] : [];
    });
  const byOccupation = (field: 'occupation' | 'experience', codes: readonly string[]) =>
    codes.flatMap((code): Highlight[] => {
      const [best] = textsOf(code)
        .map((text) => ({ field, value: code, text, marks: marksIn(text) }))
        .filter(({ marks }) => marks.length)
        .sort((a, b) => b.marks.length - a.marks.length);
      return best ? [best] : [];
    });
  return [
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
export const languageName = (code: string): string => names.of(code) ?? code;

/** The label first: it is what the card shows. */
function textsOf(code: string): string[] {
  const occupation = findOccupation(code);
  const titles = occupation?.titles.flatMap(({ masculine, feminine }) => [masculine, feminine]) ?? [];
  return [labels.fr(code), ...titles, ...(occupation?.words ?? []), ...(occupation ? [occupation.labelEn] : [])];
}
