import type { CvDocument, TextLine } from '../document.js';
import { dateSpans } from './dates.js';
import { SCHOOL } from './education.js';
import { headingOf } from './headings.js';
import { namesLanguage } from './languages.js';
import { KNOWN_EMPLOYERS } from './lexicon/employers.js';
import { FIRST_NAMES } from './lexicon/first-names.js';
import { COMPANIONS, NOT_ALONE } from './lexicon/heading-words.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import { bulletLength, fold, wordsOf } from './text.js';

/** How a line looks, to compare it with headings; null where the format says nothing of it. */
function lookOf(line: TextLine): string | null {
  const capitals = /\p{Lu}/u.test(line.text) && !/\p{Ll}/u.test(line.text) ? '|capitals' : '';
  if (line.role === 'heading') return `heading|${line.style}${capitals}`;
  if (line.size === null) return line.style === 'bold' || capitals ? `${line.style}${capitals}` : null;
  return `${line.style}|${Math.round(line.size * 2)}${capitals}`;
}

const SHAPE = /^[\p{L}'’ ?&/+.()-]{3,42}:?$/u;
/** What a label at the left of its row would be alone: `Langues` of `Langues\tFrançais, Anglais`. */
export const labelOf = (line: TextLine): string => line.text.slice(bulletLength(line.text)).split('\t')[0]!.trim();

/** Acronyms of certificates, in capitals as headings are. */
const PAPER =
  /^(?:sst|mac sst|haccp|fimo|fco|adr|psc ?1|pse|aipr|ssiap|prap|bafa|bafd|clea|afgsu|cqp|tfp|atex|gqs|ssct|cap|bep|bac|bts|brevet|deaes|deavs|deas|dea|dnb|bepc|cfg|titre|permis [a-e]\b|b2i|toeic|delf|dilf|tcf)(?![a-z])/;
/** A heading is neither a title nor a place in time. */
const mayBeHeading = (text: string) =>
  SHAPE.test(text) &&
  !PAPER.test(fold(text)) &&
  !namesLanguage(text) &&
  !SCHOOL.test(fold(text)) &&
  !KNOWN_EMPLOYERS.has(fold(text)) &&
  !JOB_WORDS.has(wordsOf(fold(text))[0] ?? '') &&
  dateSpans(text).length === 0;

interface Look {
  known: number;
  all: number;
  fitting: number;
}

/**
 * Tells lines that look like the headings of this document, whatever their words: `En plus`, `Mon côté perso`. A look counts when
 * at least two headings known by their words have it and most lines that have it are such headings, or when one known heading
 * has it and every other line of it could be one, too.
 */
export function headingLooks(document: CvDocument): (line: TextLine) => boolean {
  const looks = new Map<string, Look>();
  const letters = new Map<string, number>();
  for (const line of document.lines) {
    const look = lookOf(line);
    if (!look) continue;
    letters.set(look, (letters.get(look) ?? 0) + line.text.length);
    const count = looks.get(look) ?? { known: 0, all: 0, fitting: 0 };
    count.all += 1;
    if (headingOf(labelOf(line))) count.known += 1;
    if (mayBeHeading(labelOf(line))) count.fitting += 1;
    looks.set(look, count);
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
  return (line) => {
    const look = lookOf(line) ?? '';
    const { known, all, fitting } = looks.get(look) ?? { known: 0, all: 0, fitting: 0 };
    if (
      !mayBeHeading(line.text.trim()) ||
      wordsOf(fold(line.text)).every((word) => COMPANIONS.has(word) && !NOT_ALONE.has(word))
    )
      return false;
    // The name of the person may be set like a heading.
    if (wordsOf(fold(line.text)).some((word) => FIRST_NAMES.has(word)) && headingOf(line.text, true) === null)
      return false;
    if (known >= 2 && known >= 0.5 * all) return true;
    return look !== body && known >= 1 && all >= 2 && all <= 12 && fitting === all && known >= 0.25 * all;
  };
}
