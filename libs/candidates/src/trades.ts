import { findOccupation, starterSet, suggestOccupation } from '#occupations';
import { fold, wordsOf } from '#search';
import type { Trades } from './domain/card.js';

/** A title must be this sure to put somebody into an occupation without a person having looked. */
const SURE = 0.9;

/** Of the starter set alone: a word in it may be shown though it is also a name, and among all official titles too many are. */
let words: Set<string> | undefined;
const tradeWords = () => {
  words ??= new Set(
    starterSet.flatMap((occupation) =>
      wordsOf(
        fold(
          [
            occupation.label,
            ...occupation.titles.flatMap((title) => [title.masculine, title.feminine]),
            ...occupation.words,
          ].join(' '),
        ),
      ),
    ),
  );
  return words;
};

/** The occupations, as the card needs them. */
export const trades: Trades = {
  label: (code) => findOccupation(code)?.label ?? null,
  codeOf: (title) => {
    const suggestion = suggestOccupation(title);
    return suggestion && suggestion.confidence >= SURE ? suggestion.code : null;
  },
  isTradeWord: (word) => tradeWords().has(word),
  inBothForms: (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({ index, word: fold(word) }));
    // A whole text, or what a diploma ends with: inside of other texts *perceuse* is a machine.
    const most = DIPLOMA.test(fold(text)) ? words.length : 1;
    for (const [from, { index }] of words.slice(0, most).entries()) {
      const key = words.slice(from).map(({ word }) => word);
      const both = titlePairs().get(key.join(' '));
      if (both) return from ? text.slice(0, index) + both.charAt(0).toLowerCase() + both.slice(1) : both;
    }
    return text;
  },
};

const DIPLOMA = /^(?:cap|bep|bp|bts|bac|baccalaureat|mc|cqp|titre|diplome|brevet|certificat|attestation|formation)\b/;

let pairs: Map<string, string> | undefined;
/** Either form of each title → both. */
function titlePairs(): Map<string, string> {
  pairs ??= new Map(
    starterSet.flatMap(({ titles }) =>
      titles
        .filter(({ masculine, feminine }) => masculine !== feminine)
        .flatMap(({ masculine, feminine }) =>
          [masculine, feminine].map((form) => [keyOf(form), `${masculine} / ${feminine}`] as const),
        ),
    ),
  );
  return pairs;
}

/** The label of a ROME code; the code itself when the catalogue does not have it. */
export const labels = {
  fr: (code: string): string => findOccupation(code)?.label ?? code,
  en: (code: string): string => findOccupation(code)?.labelEn ?? code,
};

/**
 * A usual title of that occupation in both its forms: `Magasinière cariste` and `Magasinier cariste` are answered the same, so that none
 * tells a sex. Null for a title that the catalogue does not have word for word.
 */
export function bothForms(title: string, code: string): string | null {
  const key = keyOf(title);
  const found = findOccupation(code)?.titles.find(({ masculine, feminine }) =>
    [masculine, feminine].map(keyOf).includes(key),
  );
  if (!found) return null;
  return found.masculine === found.feminine ? found.masculine : `${found.masculine} / ${found.feminine}`;
}

const keyOf = (title: string) => wordsOf(fold(title)).join(' ');
