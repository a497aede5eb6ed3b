import { describe, expect, it } from '@jest/globals';
import { checkClaims, checkTimetable } from './check.js';
import { parseInstance } from './instance.js';
import type { Meeting, Timetable } from './types.js';

const result = parseInstance({
  slots: 4,
  blocks: [[0, 2]],
  employers: [
    { id: 'e1', tables: 1, away: [3], breaksPerBlock: 1 },
    { id: 'e2', tables: 2 },
  ],
  candidates: [
    { id: 'c1', min: 2, max: 2, away: [2] },
    { id: 'c2', min: 1 },
    { id: 'c3', min: 0, max: 1 },
  ],
  wishes: [
    ['c1', 'e1', 10],
    ['c1', 'e2', 20],
    ['c2', 'e1', 30],
    ['c2', 'e2', 40],
    ['c3', 'e1', 50],
  ],
  fixed: [['c1', 'e1', 0]],
  previous: [
    ['c1', 'e1', 0],
    ['c2', 'e2', 1],
  ],
  keepBonus: 5,
  now: 1,
  shortfallPenalty: 100,
});
if (!result.ok) throw new Error(result.message);
const { instance } = result;
const good: Meeting[] = [
  ['c1', 'e1', 0, 1],
  ['c2', 'e1', 1, 1],
  ['c1', 'e2', 1, 2],
  ['c2', 'e2', 3, 1],
];
const violations = (...meetings: Meeting[]) => checkTimetable(instance, meetings).violations;
const [fixed] = good as [Meeting];

describe('the checker', () => {
  it('finds nothing in a good timetable and recomputes its worth', () => {
    const check = checkTimetable(instance, good);
    expect([...check.violations]).toEqual([]);
    expect([check.objective, check.changed, [...check.missing]]).toEqual([105, 1, []]);
  });

  it('counts what is missing', () => {
    const check = checkTimetable(instance, [fixed]);
    expect([check.objective, check.changed, [...check.missing]]).toEqual([
      10 + 5 - 200,
      1,
      [
        ['c1', 1],
        ['c2', 1],
      ],
    ]);
  });

  it.each<[string, Meeting[], string]>([
    ['a stranger', [fixed, ['c9', 'e1', 1, 1]], '["c9","e1",1,1]: somebody is unknown.'],
    ['a slot past the day', [fixed, ['c2', 'e2', 4, 1]], '["c2","e2",4,1]: the slot is not of this day.'],
    ['half a slot', [fixed, ['c2', 'e2', 1.5, 1]], '["c2","e2",1.5,1]: the slot is not of this day.'],
    ['a third table of two', [fixed, ['c2', 'e2', 1, 3]], '["c2","e2",1,3]: the employer has no such table.'],
    ['a table 0', [fixed, ['c2', 'e2', 1, 0]], '["c2","e2",1,0]: the employer has no such table.'],
    ['no wish', [fixed, ['c3', 'e2', 1, 1]], '["c3","e2",1,1]: nobody wished it.'],
    ['an absent candidate', [fixed, ['c1', 'e2', 2, 1]], '["c1","e2",2,1]: the candidate is away.'],
    ['an absent employer', [fixed, ['c2', 'e1', 3, 1]], '["c2","e1",3,1]: the employer is away.'],
    ['the past', [fixed, ['c2', 'e2', 0, 1]], '["c2","e2",0,1]: the slot is past.'],
    ['a fixed meeting gone', [], '["c1","e1",0]: was fixed and is missing.'],
    ['a fixed meeting moved', [['c1', 'e1', 1, 1]], '["c1","e1",0]: was fixed and is missing.'],
    ['a pair twice', [fixed, ['c2', 'e2', 1, 1], ['c2', 'e2', 2, 1]], '["c2","e2",2,1]: the pair meets twice.'],
    [
      'two places at once',
      [fixed, ['c2', 'e1', 1, 1], ['c2', 'e2', 1, 1]],
      '["c2","e2",1,1]: the candidate is in two places.',
    ],
    ['two at one table', [fixed, ['c1', 'e2', 1, 1], ['c2', 'e2', 1, 1]], '["c2","e2",1,1]: the table is taken.'],
    ['no break', [fixed, ['c2', 'e1', 1, 1], ['c3', 'e1', 2, 1]], '"e1": table 1 has no break in slots 0 to 2.'],
    ['out of order', [['c2', 'e2', 1, 1], fixed], '["c1","e1",0,1]: is out of order.'],
  ])('finds %s', (_, meetings, expected) => {
    expect(violations(...meetings)).toContain(expected);
  });

  it('finds more than max', () => {
    const strict = { ...instance, candidates: instance.candidates.map((one) => ({ ...one, max: 1 })) };
    expect(checkTimetable(strict, good).violations).toEqual([
      '"c1": 2 meetings are above max 1.',
      '"c2": 2 meetings are above max 1.',
    ]);
  });

  it('does not believe what a timetable says of itself', () => {
    const told: Timetable = {
      meetings: good,
      objective: 105,
      bound: 105,
      gap: 0,
      shortfalls: [],
      changed: 1,
      durationMs: 0,
    };
    expect(checkClaims(instance, told)).toEqual([]);
    expect(checkClaims(instance, { ...told, objective: 106, bound: 106 })).toEqual(['The objective is 105, not 106.']);
    expect(checkClaims(instance, { ...told, bound: 100, gap: -0.05 })).toEqual(['The bound is below the objective.']);
    expect(checkClaims(instance, { ...told, bound: 210 })).toEqual(['The gap is 0.5, not 0.']);
    expect(checkClaims(instance, { ...told, changed: 0 })).toEqual(['1 previous meetings changed, not 0.']);
    expect(checkClaims(instance, { ...told, meetings: [fixed], objective: -185, bound: -185 })).toEqual([
      'The shortfalls are c1: 1,c2: 1, not none.',
    ]);
  });
});
