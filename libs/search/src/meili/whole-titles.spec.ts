import { describe, expect, it } from '@jest/globals';
import { titlesOf } from '../domain/titles.js';
import { queryWords } from '../domain/words.js';
import { asOneWord, withWholeTitle } from './whole-titles.js';

const asked = (text: string) => withWholeTitle(queryWords(text));

describe('titles as one word', () => {
  it.each([
    ['secretaire', 'Secrétaire'],
    ["agents d'entretien", "Agent d'entretien"],
    ['vendeuse', 'Vendeur'],
  ])('"%s" asks for whoever looks for work as %s', (text, title) => {
    const [word] = titlesOf({ titles: [title], words: [] }).map(asOneWord);
    expect(asked(text)).toEqual([...queryWords(text), word]);
  });

  it('takes the longest title that the words begin with', () => {
    expect(asked('cariste caces 1').at(-1)).toBe(asked('cariste').at(-1));
    expect(asked('conducteur poids lourd fimo').at(-1)).toBe(asked('conducteur poids lourd').at(-1));
  });

  it('leaves what is no title, unfinished or far too long as it is', () => {
    for (const text of ['astronaute', 'secretai', '', 'cariste un deux trois quatre cinq six sept huit neuf dix onze'])
      expect(asked(text)).toEqual(queryWords(text));
  });

  it('is a word of letters only, another one for each title', () => {
    const words = ['vendeur', 'vendeur conseil', ''].map(asOneWord);
    for (const word of words) expect(word).toMatch(/^vwqk[a-z]{14}$/);
    expect(new Set(words).size).toBe(3);
  });
});
