import { type Contract } from '#tenants';
import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { foldWithPlaces } from './folded-text.js';
import { inLawfulPassage } from './lawful-passages.js';
import { moreFamilies } from './more-families.js';
import { moreUsualWordings } from './more-usual-wordings.js';
import { oneSexTitles } from './one-sex-titles.js';
import { rulesFromLexicon } from './rules-from-lexicon.js';
import { rulesInEnglish } from './rules-in-english.js';
import { rulesOnFacts } from './rules-on-facts.js';
import { rulesOnMentions } from './rules-on-mentions.js';
import { rulesOnQuestions } from './rules-on-questions.js';
import { rulesOnThePerson } from './rules-on-the-person.js';
import { rulesOnTheirLife } from './rules-on-their-life.js';

export type { Article, Criterion, Rule } from './discrimination-rule.js';

export interface DiscriminationFinding {
  /** The words as written, and where: UTF-16 units from the beginning of the text, the end not included. */
  phrase: string;
  start: number;
  end: number;
  criterion: Criterion;
  law: Article;
  /** What the offer may say instead, in French. */
  rewording: string;
}

export interface OfferContext {
  contract?: Contract | null;
  /** The whole text of the offer: `H/F` in the title covers the description. */
  whole?: string;
}

export const rules: readonly Rule[] = [
  ...rulesOnThePerson,
  ...rulesOnTheirLife,
  ...moreUsualWordings,
  ...moreFamilies,
  ...rulesFromLexicon,
  ...rulesOnQuestions,
  ...rulesOnFacts,
  ...rulesOnMentions,
  ...rulesInEnglish,
];

type Placed = Omit<DiscriminationFinding, 'phrase'>;

/** So much text before and after a phrase decides whether it is about the person wanted. */
const AROUND = 60;
const BOTH_SEXES =
  /\b[hmf] ?[/-] ?[hmf]\b|\b(?:hommes?|femmes?)(?: ?\/ ?| et | ou )(?:un |une |des )?(?:hommes?|femmes?)\b/;

/**
 * Phrases of a job offer that refer to a forbidden criterion in their usual French wordings, in the order of the text. It knows wordings,
 * not meaning: a person decides about what it does not know, and an employer can see and change what it found.
 */
export function findDiscrimination(text: string, context: OfferContext = {}): DiscriminationFinding[] {
  const { folded, placeOf } = foldWithPlaces(text);
  const whole = foldWithPlaces(context.whole ?? text).folded;
  const bothSexes = BOTH_SEXES.test(whole);
  const found: Placed[] = [];
  const known = new Map<RegExp, boolean>();
  const spokenOf = (words: RegExp): boolean => {
    const before = known.get(words);
    if (before !== undefined) return before;
    known.set(words, words.test(folded));
    return words.test(folded);
  };
  const note = (
    from: number,
    to: number,
    { criterion, law, rewording }: Pick<Rule, 'criterion' | 'law' | 'rewording'>,
  ) => {
    if (inLawfulPassage(folded, { criterion, from, to }, bothSexes)) return;
    found.push({ start: placeOf(from), end: placeOf(to - 1) + 1, criterion, law, rewording });
  };
  for (const rule of rules) {
    if (rule.lawfulFor?.some((contract) => contract === context.contract) || (rule.unlessBothSexes && bothSexes))
      continue;
    if (rule.about && !spokenOf(rule.about)) continue;
    for (const match of folded.matchAll(rule.pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const before = folded.slice(Math.max(0, from - AROUND), from);
      const after = folded.slice(to, to + AROUND);
      if (rule.notAfter?.test(before) || rule.notBefore?.test(after)) continue;
      note(from, to, rule);
    }
  }
  if (!bothSexes) for (const title of oneSexTitles(folded, whole)) note(title.from, title.to, title);
  return merged(found, text);
}

/** Findings of one criterion that overlap are one phrase; the longer of them says the article and the rewording. */
function merged(found: Placed[], text: string): DiscriminationFinding[] {
  const kept: Placed[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const other = kept.findLast((earlier) => earlier.criterion === one.criterion && one.start < earlier.end);
    if (!other) {
      kept.push({ ...one });
      continue;
    }
    if (one.end - one.start > other.end - other.start) Object.assign(other, { law: one.law, rewording: one.rewording });
    other.end = Math.max(other.end, one.end);
  }
  return kept.map((one) => ({ phrase: text.slice(one.start, one.end), ...one }));
}
