import {
  always,
  askedFor,
  being,
  keptOut,
  madeOf,
  meantFor,
  NOT_ABOUT_THE_PERSON,
  tradeThatIs,
  welcomed,
} from './constructs.js';
import type { Rule } from './discrimination-rule.js';
import { life } from './lexicon-life.js';
import { type Group, people, type Way } from './lexicon-people.js';

const constructs: Record<Way, (words: string) => string> = {
  ...{ always, askedFor, being, keptOut, madeOf, meantFor, tradeThatIs, welcomed },
};

/** Every group of the lexicon in every way of speaking that offends: what nobody thought of word for word. */
export const rulesFromLexicon: readonly Rule[] = [...people, ...life].flatMap(rulesOf);

function rulesOf({ words, ways, criterion, law, rewording, notBefore }: Group): Rule[] {
  const about = new RegExp(`\\b${words}\\b`);
  return ways.map((way) => ({
    criterion,
    law,
    rewording,
    about,
    pattern: new RegExp(constructs[way](words), 'g'),
    notAfter: NOT_ABOUT_THE_PERSON,
    ...(notBefore ? { notBefore } : {}),
  }));
}
