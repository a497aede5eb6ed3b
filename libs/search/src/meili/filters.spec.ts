import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filtersOf, quoted } from './filters.js';

/** What Meilisearch reads between the quotes; undefined when the expression does not end where the value does. */
function readBack(expression: string): string | undefined {
  if (!expression.startsWith('"')) return undefined;
  let value = '';
  for (let at = 1; at < expression.length; at++) {
    const character = expression[at];
    if (character === '"') return at === expression.length - 1 ? value : undefined;
    if (character === '\\') at++;
    value += expression[at] ?? '';
  }
  return undefined;
}

describe('filters', () => {
  it('quotes every value so that it is read back whole and nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('"', '\\', "'", ' OR keys = "x"', '\n'), fc.string({ unit: 'grapheme' }))),
        (pieces) => {
          const value = pieces.join('');
          expect(readBack(quoted(value))).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps whatever is asked for within one quoted key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        for (const filter of filtersOf({
          skill: value,
          certificate: value,
          licence: value,
          occupation: value,
          contract: value,
          page: 1,
          size: 10,
        }))
          expect(readBack(filter.replace(/^keys = /, ''))).toBeDefined();
      }),
    );
  });

  it('writes coordinates without exponents', () => {
    expect(filtersOf({ near: { lat: 50.37, lon: 1e-7, radiusKm: 2.5 }, page: 1, size: 10 })).toEqual([
      '_geoRadius(50.370000, 0.000000, 2500)',
    ]);
  });
});
