import { describe, expect, it } from '@jest/globals';
import { parseInstance } from './instance.js';

const base = () => ({
  slots: 4,
  blocks: [
    [0, 1],
    [2, 3],
  ],
  employers: [
    { id: 'e1', tables: 1, away: [3], breaksPerBlock: 1 },
    { id: 'e2', tables: 2 },
  ],
  candidates: [
    { id: 'c1', away: [0], min: 1, max: 2 },
    { id: 'c2', min: 0 },
  ],
  wishes: [
    ['c1', 'e1', 50],
    ['c1', 'e2', 60.5],
    ['c2', 'e1', 0],
  ],
  shortfallPenalty: 1000,
});

const refusalOf = (input: unknown) => {
  const parsed = parseInstance(input);
  return parsed.ok ? null : parsed.message;
};
const with_ = (change: Record<string, unknown>) => refusalOf({ ...base(), ...change });

describe('what rally plan refuses of fixed and previous meetings', () => {
  const refused: [string, string | null, string][] = [
    ['an unknown fixed candidate', with_({ fixed: [['c9', 'e1', 0]] }), 'fixed[0]: candidate "c9" is unknown'],
    ['an unknown fixed employer', with_({ fixed: [['c1', 'e9', 0]] }), 'fixed[0]: employer "e9" is unknown'],
    [
      'fixed and unwished',
      with_({ fixed: [['c2', 'e2', 0]] }),
      'fixed[0]: candidate "c2" and employer "e2" have no wish',
    ],
    ['fixed past the day', with_({ fixed: [['c1', 'e1', 4]] }), 'fixed[0][2]: slot 4 is past the day of 4 slots'],
    [
      'fixed while the candidate is away',
      with_({ fixed: [['c1', 'e1', 0]] }),
      'fixed[0]: candidate "c1" is away in slot 0',
    ],
    [
      'fixed while the employer is away',
      with_({ fixed: [['c2', 'e1', 3]] }),
      'fixed[0]: employer "e1" is away in slot 3',
    ],
    [
      'a pair fixed twice',
      with_({
        fixed: [
          ['c1', 'e1', 1],
          ['c1', 'e1', 2],
        ],
      }),
      'fixed[1]: candidate "c1" and employer "e1" are fixed twice',
    ],
    [
      'a candidate fixed in two places',
      with_({
        fixed: [
          ['c1', 'e1', 1],
          ['c1', 'e2', 1],
        ],
      }),
      'fixed[1]: candidate "c1" is fixed twice in slot 1',
    ],
    [
      'more fixed than tables',
      with_({
        fixed: [
          ['c1', 'e1', 1],
          ['c2', 'e1', 1],
        ],
      }),
      'fixed[1]: employer "e1" has more fixed meetings in slot 1 than tables, which are 1',
    ],
    [
      'more fixed than max',
      with_({
        candidates: [
          { id: 'c1', min: 0, max: 1 },
          { id: 'c2', min: 0 },
        ],
        fixed: [
          ['c1', 'e1', 1],
          ['c1', 'e2', 2],
        ],
      }),
      'fixed[1]: candidate "c1" has more fixed meetings than max, which is 1',
    ],
    [
      'fixed against the breaks',
      with_({
        fixed: [
          ['c1', 'e1', 1],
          ['c2', 'e1', 0],
        ],
      }),
      'fixed[1]: employer "e1" has more fixed meetings in blocks[0] than its breaks leave, which is 1',
    ],
    [
      'a previous slot past the day',
      with_({ previous: [['c1', 'e1', 4]] }),
      'previous[0][2]: slot 4 is past the day of 4 slots',
    ],
    ['a table from 0', with_({ previous: [['c1', 'e1', 1, 0]] }), 'previous[0][3]: must be a whole number ≥ 1, not 0'],
    ['a row of five', with_({ previous: [['c1', 'e1', 1, 1, 1]] }), 'previous[0]: must be [candidate, employer, slot]'],
  ];

  it.each(refused)('%s', (_, message, expected) => {
    expect(message).toBe(expected);
  });
});
