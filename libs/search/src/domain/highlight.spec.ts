import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highlighter } from './highlight.js';

const marked = (typed: string, text: string) => highlighter(typed)(text).map(({ from, to }) => text.slice(from, to));

describe('what is marked on a card', () => {
  it.each([
    ['soudeuses', 'Soudeur / Soudeuse', ['Soudeur', 'Soudeuse']],
    ['infirmiere', 'Infirmier, Infirmière', ['Infirmier', 'Infirmière']],
    ['preparation de commande', 'Préparation de commandes', ['Préparation', 'commandes']],
    ['prepa comande', 'Prépa de commandes', ['Prépa', 'commandes']],
    ['sodueur', 'Soudeur MIG', ['Soudeur']],
    ['cariste caces 1', 'CACES R489 cat. 1A, 3', ['CACES', '1A']],
    ['caces 1 cariste', 'CACES R489 cat. 1A, 3', ['CACES']],
    ['permis c', 'Permis C', ['Permis', 'C']],
    ['menage', 'Nettoyage', []],
    ['', 'Soudeur', []],
    ['de la', 'Aide de la vie', []],
  ])('%s in %s', (typed, text, expected) => {
    expect(marked(typed, text)).toEqual(expected);
  });

  it('marks the unfinished word only where it is the last', () => {
    expect(marked('soud', 'Soudeur')).toEqual(['Soudeur']);
    expect(marked('soud mag', 'Soudeur MAG')).toEqual(['MAG']);
  });

  it('gives whole words in their order, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (typed, text) => {
        let after = 0;
        for (const { from, to } of highlighter(typed)(text)) {
          expect(from).toBeGreaterThanOrEqual(after);
          expect(text.slice(from, to)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
          after = to;
        }
      }),
    );
  });

  it('marks every word of a text that was typed as it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zéèç]{5,9}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        expect(marked(text, text)).toEqual(words.filter((word) => !['notre', 'votre'].includes(word)));
      }),
    );
  });
});
