import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, queryWords, typosAllowed, typosBetween } from './words.js';

describe('words of a query', () => {
  it.each([
    ["Recherche d'une aide-soignante à Douai", ['recherche', 'aide', 'soignante', 'douai']],
    ["agent d'entretien", ['agent', 'entretien']],
    ['permis C', ['permis', 'c']],
    ['CACES R489-1A', ['caces', 'r489', '1a']],
    ['de la', []],
    ['"; DROP TABLE candidates; --', ['drop', 'table', 'candidates']],
    ['ménage ménage', ['ménage']],
  ])('%s', (text, words) => {
    expect(queryWords(text)).toEqual(words);
  });

  it('folds accents, case and ligatures', () => {
    expect(fold('Œuvrière ÉCŒURÉE')).toBe('oeuvriere ecoeuree');
  });
});

describe('typing errors', () => {
  it.each([
    ['comande', 'commande', 1],
    ['sodueur', 'soudeur', 1],
    ['menge', 'menage', 1],
    ['préparateur', 'préparateur', 0],
    ['abc', 'xyz', 2],
  ])('%s and %s', (a, b, typos) => {
    expect(typosBetween(a, b, 1)).toBe(typos);
  });

  it('is a distance: symmetric, nought only for the same word, and one for one letter left out', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(), (a, b, at) => {
        expect(typosBetween(a, b, 20)).toBe(typosBetween(b, a, 20));
        expect(typosBetween(a, b, 20) === 0).toBe(a === b);
        const place = a.length ? at % a.length : 0;
        expect(typosBetween(a, a.slice(0, place) + a.slice(place + 1), 20)).toBe(a.length ? 1 : 0);
      }),
    );
  });

  it('forgives none in short words and in numbers', () => {
    expect([
      typosAllowed('spl'),
      typosAllowed('soud'),
      typosAllowed('menage'),
      typosAllowed('r4891'),
      typosAllowed('preparateur'),
    ]).toEqual([0, 0, 1, 0, 2]);
  });
});
