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
const without = (field: string) =>
  refusalOf(Object.fromEntries(Object.entries(base()).filter(([name]) => name !== field)));
const employer = (change: Record<string, unknown>) =>
  with_({
    employers: [
      { id: 'e1', tables: 1, ...change },
      { id: 'e2', tables: 2 },
    ],
  });
const candidate = (change: Record<string, unknown>) =>
  with_({
    candidates: [
      { id: 'c1', min: 1, ...change },
      { id: 'c2', min: 0 },
    ],
  });

describe('what rally plan refuses', () => {
  const refused: [string, string | null, string][] = [
    ['not an object', refusalOf([]), 'input: must be an object, not []'],
    ['nothing', refusalOf(null), 'input: must be an object, not null'],
    ['an unknown field', with_({ colour: 1 }), 'colour: unknown field'],
    ['a prototype as a field', refusalOf(JSON.parse('{"__proto__": {}}')), '__proto__: unknown field'],
    ['no penalty', without('shortfallPenalty'), 'shortfallPenalty: is missing'],
    ['no slots', without('slots'), 'slots: is missing'],
    ['no wishes', without('wishes'), 'wishes: is missing'],
    ['half a slot', with_({ slots: 1.5 }), 'slots: must be a whole number ≥ 0, not 1.5'],
    ['too many slots', with_({ slots: 1e9 }), 'slots: must be at most 2000, not 1000000000'],
    ['a slot as text', with_({ slots: '4' }), 'slots: must be a whole number ≥ 0, not "4"'],
    ['a block past the day', with_({ blocks: [[0, 4]] }), 'blocks[0][1]: slot 4 is past the day of 4 slots'],
    ['a block backwards', with_({ blocks: [[2, 1]] }), 'blocks[0]: ends in slot 1, before it begins in slot 2'],
    [
      'blocks that overlap',
      with_({
        blocks: [
          [0, 2],
          [2, 3],
        ],
      }),
      'blocks[1]: slot 2 is in blocks[0] too',
    ],
    ['a block of three', with_({ blocks: [[0, 1, 2]] }), 'blocks[0]: must be [first slot, last slot]'],
    [
      'an employer twice',
      with_({
        employers: [
          { id: 'e1', tables: 1 },
          { id: 'e1', tables: 1 },
        ],
      }),
      'employers[1].id: "e1" is already the id of employers[0]',
    ],
    [
      'a candidate twice',
      with_({
        candidates: [
          { id: 'c1', min: 1 },
          { id: 'c1', min: 0 },
        ],
      }),
      'candidates[1].id: "c1" is already the id of candidates[0]',
    ],
    ['an id that is a number', employer({ id: 7 }), 'employers[0].id: must be a string, not 7'],
    ['no tables', with_({ employers: [{ id: 'e1' }] }), 'employers[0].tables: is missing'],
    ['negative tables', employer({ tables: -1 }), 'employers[0].tables: must be a whole number ≥ 0, not -1'],
    ['an unknown field of an employer', employer({ table: 1 }), 'employers[0].table: unknown field'],
    [
      'half a break',
      employer({ breaksPerBlock: 0.5 }),
      'employers[0].breaksPerBlock: must be a whole number ≥ 0, not 0.5',
    ],
    [
      'an employer away past the day',
      employer({ away: [4] }),
      'employers[0].away[0]: slot 4 is past the day of 4 slots',
    ],
    [
      'a candidate away past the day',
      candidate({ away: [1, 9] }),
      'candidates[0].away[1]: slot 9 is past the day of 4 slots',
    ],
    ['a companion as a number', candidate({ companion: 7 }), 'candidates[0].companion: must be a string, not 7'],
    [
      'an interpreter without a name',
      candidate({ interpreter: null }),
      'candidates[0].interpreter: must be a string, not null',
    ],
    ['a place outside', employer({ place: -1 }), 'employers[0].place: must be a whole number ≥ 0, not -1'],
    ['away as a number', candidate({ away: 1 }), 'candidates[0].away: must be an array, not 1'],
    ['min above max', candidate({ min: 3, max: 2 }), 'candidates[0].min: 3 is above max, which is 2'],
    ['max null', candidate({ max: null }), 'candidates[0].max: must be a whole number ≥ 0, not null'],
    [
      'an unknown candidate',
      with_({
        wishes: [
          ['c1', 'e1', 1],
          ['c9', 'e1', 1],
        ],
      }),
      'wishes[1]: candidate "c9" is unknown',
    ],
    ['an unknown employer', with_({ wishes: [['c1', 'e9', 1]] }), 'wishes[0]: employer "e9" is unknown'],
    ['sides exchanged', with_({ wishes: [['e1', 'c1', 1]] }), 'wishes[0]: candidate "e1" is unknown'],
    [
      'a wish twice',
      with_({
        wishes: [
          ['c1', 'e1', 1],
          ['c1', 'e1', 2],
        ],
      }),
      'wishes[1]: "c1" and "e1" are already in wishes[0]',
    ],
    ['a wish without a score', with_({ wishes: [['c1', 'e1']] }), 'wishes[0]: must be [candidate, employer, score]'],
    ['a negative score', with_({ wishes: [['c1', 'e1', -1]] }), 'wishes[0][2]: must be a number ≥ 0, not -1'],
    ['a score as text', with_({ wishes: [['c1', 'e1', '87']] }), 'wishes[0][2]: must be a number ≥ 0, not "87"'],
    [
      'an endless score',
      refusalOf(JSON.parse(JSON.stringify(base()).replace('60.5', '1e999'))),
      'wishes[1][2]: must be at most 1000000000000, not Infinity',
    ],
    ['a negative penalty', with_({ shortfallPenalty: -1 }), 'shortfallPenalty: must be a number ≥ 0, not -1'],
    ['a negative bonus', with_({ keepBonus: -1 }), 'keepBonus: must be a number ≥ 0, not -1'],
    ['a now past the day', with_({ now: 5 }), 'now: slot 5 is past the day of 4 slots'],
  ];

  it.each(refused)('%s', (_, message, expected) => {
    expect(message).toBe(expected);
  });
});

describe('what rally plan accepts', () => {
  const accepted = (change: Record<string, unknown>) => {
    const parsed = parseInstance({ ...base(), ...change });
    if (!parsed.ok) throw new Error(parsed.message);
    return parsed.instance;
  };

  it('fills in what may be absent', () => {
    const { blocks: _, ...rest } = base();
    const parsed = parseInstance(rest);
    expect(parsed).toMatchObject({
      ok: true,
      instance: {
        blocks: [[0, 3]],
        fixed: [],
        previous: [],
        keepBonus: 0,
        now: 0,
        candidates: [{ max: 2 }, { away: [], max: null }],
      },
    });
  });

  it('nobody, no wishes, no table, away all day, a minimum out of reach, the end of the day', () => {
    accepted({ employers: [], candidates: [], wishes: [] });
    accepted({ wishes: [] });
    accepted({ now: 4 });
    accepted({
      employers: [
        { id: 'e1', tables: 0 },
        { id: 'e2', tables: 1, away: [0, 1, 2, 3] },
      ],
      candidates: [
        { id: 'c1', min: 1_000_000 },
        { id: 'c2', min: 0 },
      ],
    });
  });

  it('takes an empty list of blocks as no block at all', () => {
    expect(accepted({ blocks: [] }).blocks).toEqual([]);
  });

  it('leaves out previous rows that no wish covers', () => {
    const previous = [
      ['c9', 'e1', 0],
      ['c1', 'e9', 0],
      ['c2', 'e2', 0],
      ['c1', 'e1', 1, 7],
    ];
    expect(accepted({ previous }).previous).toEqual([['c1', 'e1', 1, 7]]);
  });

  it('tells an employer from a candidate of the same id', () => {
    accepted({ employers: [{ id: 'x', tables: 1 }], candidates: [{ id: 'x', min: 0 }], wishes: [['x', 'x', 1]] });
  });
});
