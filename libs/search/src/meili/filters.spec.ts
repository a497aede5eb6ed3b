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
        const asked = [value, 'Soudure'];
        const filters = filtersOf({
          ...{ skill: asked, certificate: asked, licence: asked, occupation: asked, contract: asked },
          today: '2026-11-22',
        });
        expect(filters).toHaveLength(5);
        for (const any of filters)
          for (const filter of any)
            for (const key of filter.split(' AND keys = ')) expect(readBack(key.replace(/^keys = /, ''))).toBeDefined();
      }),
    );
  });

  it('names the towns within a distance, also when there is none', () => {
    const of = (towns: string[]) => filtersOf({ towns, today: '2026-11-22' });
    expect(of(['50.37,3.08', '50.63,3.06'])).toEqual(['town IN ["50.37,3.08", "50.63,3.06"]']);
    expect(of([])).toEqual(['town IN []']);
    expect(filtersOf({ towns: ['50.37,3.08'], today: '2026-11-22' }, 'distance')).toEqual([]);
  });
});
