import { fold } from './text.js';

/**
 * What a CV may say and an employer must not go by (Code du travail L1132-1): birth, age, sex, nationality, family, social-security
 * number. It is recognised here so that it is left out of every field: a birthplace is no address, and never a skill.
 * All patterns run on folded text and are bounded.
 */
const UNTIL_SEPARATOR = '[^|;•·\\t]{0,60}?(?=$|[|;•·\\t]| [-/] |  )';
const PATTERNS = [
  `(?<![a-z])ne(?:e|\\(e\\)|\\.e)? (?:le|en) ?:?${UNTIL_SEPARATOR}`,
  `(?<![a-z])(?:date|lieu)(?: et lieu)? de naissance ?:?${UNTIL_SEPARATOR}`,
  `(?<![a-z])(?:date of birth|born(?: on| in)?|place of birth|d\\.?o\\.?b\\.?) ?:?${UNTIL_SEPARATOR}`,
  `(?<![a-z])age ?: ?\\d{2}(?: ans)?`,
  `(?<![\\da-z])[1-9]\\d ans(?! d[e']| dans| en | chez| au | a )(?![a-z])`,
  `(?<![a-z])(?:de )?nationalite(?:s)? ?:? ?[a-z-]{3,20}(?: et [a-z-]{3,20})?`,
  `(?<![a-z])nationality ?:? ?[a-z-]{3,20}`,
  `(?<![a-z])situation (?:de famille|familiale|maritale) ?:?${UNTIL_SEPARATOR}`,
  `(?<![a-z])(?:marital|family) status ?:?${UNTIL_SEPARATOR}`,
  `(?<![a-z]|robes? de |tenues? de )(?:celibataire|divorcee?|divorce\\(e\\)|pacsee?|pacse\\(e\\)|veuve|veuf|concubinage|en couple|vie maritale|mariee|marie\\(e\\)|single|married|divorced|widowed)(?![a-z])(?:[ ,-]{1,3}(?:sans|un|une|deux|trois|quatre|cinq|\\d{1,2}) enfants?(?: a charge)?)?`,
  `(?<![a-z])(?:sans|un|deux|trois|quatre|cinq|\\d{1,2}) enfants? a charge`,
  `(?<![a-z])(?:sexe|genre|gender|sex) ?: ?[a-z]{1,10}`,
  `(?<![a-z])(?:n[°o.]? ?)?(?:de )?(?:securite sociale|s\\.?s\\.?|nir|insee) ?:? ?[12][\\d ]{12,22}`,
  `(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[ab]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?!\\d)`,
];
const PRIVATE = new RegExp(PATTERNS.join('|'), 'g');
/** Only the accent tells a family status from a first name. */
const MARRIED = /(?<!\p{L})mari[é](?!\p{L})(?:[ ,-]{1,3}(?:sans|\d{1,2}|deux|trois|quatre) enfants?)?/giu;
const ALONE_CHILDREN = /^\s*(?:\d{1,2}|sans|deux|trois|quatre) enfants?\s*$/;

/** The line with the private parts blanked; offsets stay. */
export function withoutPrivate(text: string): string {
  const folded = fold(text);
  let masked = text;
  const blank = (from: number, to: number) => {
    masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to);
  };
  for (const match of folded.matchAll(PRIVATE)) blank(match.index, match.index + match[0].length);
  for (const match of text.matchAll(MARRIED)) blank(match.index, match.index + match[0].length);
  if (ALONE_CHILDREN.test(folded)) blank(0, text.length);
  return masked;
}
