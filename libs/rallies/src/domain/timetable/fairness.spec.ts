import { describe, expect, it } from '@jest/globals';
import { Board } from './board.js';
import { spreadShortfall } from './fairness.js';
import { parseInstance } from './instance.js';
import { planTimetable } from './plan.js';
import { toProblem } from './problem.js';

/** Two slots, in which one employer's table is the only one. */
function oneTable(scores: readonly (readonly [string, number])[], min: number) {
  const parsed = parseInstance({
    slots: 2,
    employers: [
      { id: 'e0', tables: 1, away: [1] },
      { id: 'e1', tables: 1, away: [0] },
    ],
    candidates: ['c0', 'c1'].map((id) => ({ id, min })),
    wishes: scores.flatMap(([c, score]) => ['e0', 'e1'].map((e) => [c, e, score])),
    shortfallPenalty: 1000,
  });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.instance;
}

describe('what is missing', () => {
  it('is shared, where one could have lost all of it', () => {
    const board = new Board(
      toProblem(
        oneTable(
          [
            ['c0', 10],
            ['c1', 10],
          ],
          2,
        ),
      ),
    );
    // c0 meets both employers, c1 nobody.
    board.place(0, 0);
    board.place(1, 1);
    const before = board.value;
    spreadShortfall(board, () => false);
    expect([...board.got]).toEqual([1, 1]);
    expect(board.value).toBe(before);
  });

  it('is not shared where that would cost something', async () => {
    const instance = oneTable(
      [
        ['c0', 10],
        ['c1', 9],
      ],
      2,
    );
    const { objective, gap, shortfalls } = await planTimetable(instance, { clock: () => 0 });
    expect([objective, gap]).toEqual([20 - 2000, 0]);
    expect(shortfalls.map(({ candidate, got }) => [candidate, got])).toEqual([['c1', 0]]);
  });

  it('stays as it is where everybody lacks the same', () => {
    const board = new Board(
      toProblem(
        oneTable(
          [
            ['c0', 10],
            ['c1', 10],
          ],
          2,
        ),
      ),
    );
    board.place(0, 0);
    board.place(3, 1);
    const before = [...board.slotOf];
    spreadShortfall(board, () => false);
    expect([...board.slotOf]).toEqual(before);
  });
});
