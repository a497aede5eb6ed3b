import { dateSpans, looksLikeDate } from './dates.js';
import { DIPLOMA } from './education.js';
import type { Section } from './headings.js';
import { namesLanguage } from './languages.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import { contentOf, type Row } from './row.js';
import { fold, wordsOf } from './text.js';

/** Words of a heading that hint at what stands under it, although it is none that the vocabulary knows. */
const HINTS: [RegExp, Section][] = [
  [/savoir|compet|atout|qualit|force|talent|aptitud|capacit|skill|outil|logiciel|sais faire/, 'skills'],
  [/aime|passion|loisir|detente|temps libre|hobb|interet|perso/, 'interests'],
];

/** Anything that begins a line or one of its cells with a trade, or names one beside a date. */
function namesJob(text: string): boolean {
  return text
    .split(/\t| [-–—|] |[,(:]/)
    .some((piece) => JOB_WORDS.has(wordsOf(fold(piece))[0] ?? '') && !DIPLOMA.test(fold(piece).trim()));
}

/**
 * What stands under a heading in words that nobody could foresee (`Ma route jusqu'ici`), by what is there: periods and trades
 * are jobs, diplomas are education, names of languages are languages. `other` when nothing of it is clear.
 */
export function guessSection(heading: string, rows: Row[]): Section {
  const texts = rows.map(contentOf);
  const periods = texts.filter((text) => dateSpans(text).some((date) => date.range)).length;
  const dates = texts.filter((text) => looksLikeDate(text) || dateSpans(text).length > 0).length;
  const jobs = texts.filter(namesJob).length;
  const diplomas = texts.filter((text) =>
    text.split(/\t| [-–—|] |[:]/).some((piece) => DIPLOMA.test(fold(piece).trim())),
  ).length;
  if (dates > 0 && diplomas > jobs) return 'education';
  if (periods > 0 && jobs > 0) return 'experience';
  if (dates > 0 && jobs > diplomas && jobs * 4 >= rows.length) return 'experience';
  if (texts.length > 0 && texts.filter((text) => namesLanguage(text)).length >= 0.6 * texts.length) return 'languages';
  if (dates > 0) return 'other';
  const folded = fold(heading);
  return HINTS.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other';
}
