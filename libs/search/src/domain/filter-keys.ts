import type { CandidateDocument, ValueFilter } from './document.js';
import { fold, knownWordsOf, wordsOf } from './words.js';

/**
 * Filters work on keys such as `licence:b` or `certificate:caces r489 3`, made here from what is held and from what is asked for, so that
 * both engines answer alike and neither ever sees a value as it was typed.
 */
/** Every key that a candidate with this card answers to. */
export function keysOf(document: CandidateDocument): string[] {
  const keys = [
    ...document.occupations.flatMap((code) => [
      ...one('occupation', code),
      ...one('occupation', occupationFamily(code)),
    ]),
    ...document.skills.flatMap((skill) => skillWords(skill).map((word) => `skill:${word}`)),
    ...document.certificates.flatMap((name) => certificateKeys(name).map((key) => `certificate:${key}`)),
    ...document.licences.flatMap((category) => one('licence', category)),
    ...document.contracts.flatMap((contract) => one('contract', contract)),
  ];
  return [...new Set(keys)].sort();
}

/** The keys that a candidate must have, all of them, to answer to one value of a filter. */
export function keysAskedFor(kind: ValueFilter, value: string): string[] {
  if (kind === 'skill') return skillWords(value).map((word) => `skill:${word}`);
  if (kind === 'certificate') return certificateAsked(value).map((key) => `certificate:${key}`);
  return one(kind, value);
}

/** Every ROME code begins with its family: N1101 and N1105 are both of N11. */
export const occupationFamily = (code: string): string => code.slice(0, 3);

/** True when someone with the certificate `held` has what is asked: `CACES R489 cat. 1A, 3` is a `CACES R489-3`, a `CACES 1` and a `CACES`. */
export function holdsCertificate(held: readonly string[], asked: string): boolean {
  const wanted = certificateAsked(asked);
  return wanted.length > 0 && held.some((name) => includesAll(certificateKeys(name), wanted));
}

/** True when every word of the skill asked for is among the words of one skill held. */
export function holdsSkill(held: readonly string[], asked: string): boolean {
  const wanted = skillWords(asked);
  return wanted.length > 0 && held.some((skill) => includesAll(skillWords(skill), wanted));
}

const includesAll = (held: readonly string[], wanted: readonly string[]) => wanted.every((key) => held.includes(key));
const one = (kind: ValueFilter, value: string): string[] => [`${kind}:${wordsOf(fold(value)).join(' ')}`];

/** Words without their plural, so that `commandes` is found by `commande`. */
const skillWords = (text: string): string[] =>
  knownWordsOf(text).folded.map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));

interface Parts {
  head: string[];
  parts: string[];
}

/** `CACES R489 cat. 1A, 3` → head `caces r489`, parts `1a`, `3`; `SST` → head `sst`. */
function partsOf(name: string): Parts {
  const words = wordsOf(fold(name)).filter(
    (word) => !/^(?:cat|categories?|niveaux?|type|du|de|d|la|le|l|et|and|ou)$/.test(word),
  );
  if (/^r\d{3}$/.test(words[0] ?? '')) words.unshift('caces');
  // Categories are short: 1, 1A, B0, H0V. What comes before the first one names the certificate.
  const first = words.findIndex((word, at) => at > 0 && /^(?:\d{1,2}[a-z]?|[a-z]\d?v?)$/.test(word));
  return first < 0 ? { head: words, parts: [] } : { head: words.slice(0, first), parts: words.slice(first) };
}

/** What certificates of one kind have in common, as it is written: `CACES R489 cat. 1A, 3` → `CACES R489`. */
export function certificateFamily(name: string): string {
  const { head } = partsOf(name);
  const written = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = head.map((word) => written.find((other) => fold(other) === word) ?? word);
  // Acronyms stay as the field writes them, whatever case the CV has.
  const shown = words.map((word) => (/\d/.test(word) || ACRONYMS.has(fold(word)) ? capitals(word) : word)).join(' ');
  const [first = ''] = shown;
  return capitals(first) + shown.slice(first.length);
}

/** Left as it is where the capitals would be another word, as for some Greek letters. */
const capitals = (text: string) => (fold(text.toUpperCase()) === fold(text) ? text.toUpperCase() : text);

const ACRONYMS = new Set(
  'adr afgsu aipr bafa bafd bep bp bts caces cap cqp deaes deap deas fco fimo fle haccp psc sst ssiap tig mig mag'.split(
    ' ',
  ),
);

/** Categories of a certificate under every name that someone may type: `cat. 1A` also as `1`. */
export function certificateWords(name: string): string[] {
  return partsOf(name).parts.flatMap(categoryNames);
}

function certificateKeys(name: string): string[] {
  const { head, parts } = partsOf(name);
  const heads = head.map((_, at) => head.slice(0, at + 1).join(' '));
  const categories = parts.flatMap(categoryNames);
  return [...heads, ...heads.flatMap((start) => categories.map((category) => `${start} ${category}`))];
}

function certificateAsked(name: string): string[] {
  const { head, parts } = partsOf(name);
  const start = head.join(' ');
  return parts.length ? parts.map((part) => `${start} ${part}`) : [start];
}

/** The recommendations of 2020 split category 1 into 1A and 1B: whoever has one of them answers to `1`. */
const categoryNames = (part: string): string[] => (/^\d+[a-z]$/.test(part) ? [part, part.slice(0, -1)] : [part]);
