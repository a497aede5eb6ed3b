import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merged } from './facets.js';
import { certificateFamily, holdsCertificate, keysAskedFor } from './filter-keys.js';

describe('facets', () => {
  it('counts spellings of one value together, under the most frequent one', () => {
    expect(
      merged([
        { value: 'Menage', count: 2 },
        { value: 'Excel', count: 3 },
        { value: 'Ménage', count: 4 },
        { value: 'ménage', count: 1 },
      ]),
    ).toEqual([
      { value: 'Ménage', count: 7 },
      { value: 'Excel', count: 3 },
    ]);
  });

  it.each([
    ['CACES R489 cat. 1A, 3', 'CACES R489'],
    ['caces r489 3', 'CACES R489'],
    ['R482 A', 'CACES R482'],
    ['sst', 'SST'],
    ['SSIAP 1', 'SSIAP'],
    ['habilitation électrique B0, H0', 'Habilitation électrique'],
    ['FIMO marchandises', 'FIMO marchandises'],
    ['AFGSU niveau 2', 'AFGSU'],
  ])('%s is of the family %s', (name, family) => {
    expect(certificateFamily(name)).toBe(family);
  });

  it('makes of every certificate a family that, as a filter, finds who holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const family = certificateFamily(name);
        fc.pre(/[\p{L}\p{N}]/u.test(family));
        expect(keysAskedFor('certificate', family).length).toBeGreaterThan(0);
        expect(holdsCertificate([name], family)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
