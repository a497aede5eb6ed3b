import { DRIVING_LICENCES, type DrivingLicence } from '../types.js';
import { inSection, type Row } from './row.js';
import { type Found, fold, span } from './text.js';

const PERMIT =
  /(?<![a-z])(?:permis(?: de conduire)?|driving licen[cs]e|driver'?s? licen[cs]e)s?(?![a-z])(?! (?:cariste|de feu|d'exploit|d'expl|caces|de construire|de chasse|bateau|cotier|de travail|de visite|de sejour|de former|d'entraîner))/g;
const FILLER = /^(?:[\s:,;()/&+.–—-]|et |and |categories? |category |cat\.? |type |permis |remorque |n° ?)*/;
const CATEGORY = /^(am|eb|ec|ed|a1|a2|b96|be|b1|c1e|c1|ce|d1e|d1|de|a|b|c|d)(?![a-z0-9'’])/;
const WORDS: [RegExp, DrivingLicence][] = [
  [/^(?:super[ -]?(?:poids[ -]?)?lourds?|spl)(?![a-z])/, 'CE'],
  [/^(?:poids[ -]?lourds?|pl)(?![a-z])/, 'C'],
  [/^(?:voiture|auto|vl|vehicules? legers?)(?![a-z])/, 'B'],
  [/^moto(?![a-z])/, 'A'],
];
const NOT_YET =
  /^[\s(:,–-]{0,4}(?:en cours|en preparation|a passer|bientot|prevu|prochainement|non|in progress|code obtenu|en apprentissage)/;
const BARE = /^(?:[ABCD]E?1?|E[BC]|A2|AM)(?: ?[,/+-] ?(?:[ABCD]E?1?|E[BC]|A2|AM)){0,5}$/;
const NONE_BEFORE = /(?:sans|pas (?:de|le)|non|aucun)\s*$/;

/** The categories listed at the start of a text, with how far the list reaches. */
function categoriesAt(text: string): { values: DrivingLicence[]; length: number } {
  const folded = fold(text);
  const values: DrivingLicence[] = [];
  let at = 0;
  for (let count = 0; count < 16; count += 1) {
    const from = at + (FILLER.exec(folded.slice(at, at + 40))?.[0].length ?? 0);
    const rest = folded.slice(from, from + 30);
    const letters = CATEGORY.exec(rest)?.[1];
    const written = letters ? text.slice(from, from + letters.length) : '';
    // In "permis B à jour" the second letter is a word: only capitals count after the first one.
    const isCategory =
      letters !== undefined &&
      (written === letters.toUpperCase() || (values.length === 0 && letters !== 'a' && letters !== 'de'));
    const word = isCategory ? undefined : WORDS.find(([pattern]) => pattern.test(rest));
    // `EC` and `E(C)` are how the licence of before 2013 wrote `CE`.
    const code = letters && /^e[bcd]$/.test(letters) ? `${letters[1]}e` : letters;
    const value = isCategory ? DRIVING_LICENCES.find((licence) => licence === code?.toUpperCase()) : word?.[1];
    if (!value) break;
    const length = isCategory ? letters.length : word![0].exec(rest)![0].length;
    if (!values.includes(value)) values.push(value);
    at = from + length;
  }
  return { values, length: at };
}

/** Driving licences that the person holds. Having a car (`véhiculé`) says nothing about one, nor does a licence being learnt for. */
export function readLicences(rows: Row[]): Found<DrivingLicence>[] {
  const found = new Map<DrivingLicence, Found<DrivingLicence>>();
  const add = (row: Row, from: number, confidence: number) => {
    const { text } = row.line;
    const { values, length } = categoriesAt(text.slice(from));
    // `Permis AM, permis B en cours`: what is being learnt for is the last of the list.
    if (NOT_YET.test(fold(text.slice(from + length)))) values.pop();
    for (const value of values) {
      if (!found.has(value)) found.set(value, { value, confidence, at: span(row.line, from, from + length) });
    }
  };
  for (const row of rows) {
    if (inSection(row, 'references')) continue;
    const folded = fold(row.line.text);
    for (const match of folded.matchAll(PERMIT)) {
      if (NONE_BEFORE.test(folded.slice(0, match.index))) continue;
      add(row, match.index + match[0].length, 0.97);
    }
    if (row.sections[0] === 'licences' && !/permis|licen[cs]e/.test(folded.slice(row.start))) add(row, row.start, 0.85);
  }
  // `B, C` on a line of its own beside name and address: a label that was an icon.
  if (found.size === 0) {
    const bare = rows.find(
      (row) => (row.sections.length === 0 || row.sections[0] === 'contact') && BARE.test(row.line.text.trim()),
    );
    if (bare) add(bare, 0, 0.75);
  }
  return [...found.values()];
}
