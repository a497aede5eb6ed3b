import { type Contract } from '#tenants';
import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { foldWithPlaces } from './folded-text.js';
import { oneSexTitles } from './one-sex-titles.js';
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

export const rules: readonly Rule[] = [...rulesOnThePerson, ...rulesOnTheirLife];

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
  const found: (DiscriminationFinding & { from: number; to: number })[] = [];
  const note = (from: number, to: number, what: Pick<Rule, 'criterion' | 'law' | 'rewording'>) => {
    const start = placeOf(from);
    const end = placeOf(to - 1) + 1;
    const { criterion, law, rewording } = what;
    found.push({ phrase: text.slice(start, end), start, end, criterion, law, rewording, from, to });
  };
  for (const rule of rules) {
    if (rule.lawfulFor?.some((contract) => contract === context.contract) || (rule.unlessBothSexes && bothSexes))
      continue;
    for (const match of folded.matchAll(rule.pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const before = folded.slice(Math.max(0, from - AROUND), from);
      const after = folded.slice(to, to + AROUND);
      if (rule.notAfter?.test(before) || rule.notBefore?.test(after)) continue;
      note(from, to, rule);
    }
  }
  if (!bothSexes) for (const title of oneSexTitles(folded, whole)) note(title.from, title.to, title);
  return withoutOverlaps(found);
}

/** Of two findings of one criterion on the same words the longer one stays. */
function withoutOverlaps(found: (DiscriminationFinding & { from: number; to: number })[]): DiscriminationFinding[] {
  const kept: typeof found = [];
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!kept.some((other) => other.criterion === one.criterion && one.from < other.to && other.from < one.to))
      kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from).map(({ from: _from, to: _to, ...finding }) => finding);
}
