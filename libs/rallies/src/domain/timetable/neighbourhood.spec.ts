import { describe, expect, it } from '@jest/globals';
import { Board } from './board.js';
import { highs } from './highs.js';
import { parseInstance } from './instance.js';
import { solveParts } from './neighbourhood.js';
import { nobody, remainder, toProblem } from './problem.js';
import { relax } from './relaxation.js';
import { Watch } from './watch.js';

/** Twelve slots, four employers of one table, ten candidates who come late or leave early. */
function twelveSlots() {
  const parsed = parseInstance({
    slots: 12,
    employers: [0, 1, 2, 3].map((index) => ({ id: `e${index}`, tables: 1, breaksPerBlock: 1 })),
    candidates: Array.from({ length: 10 }, (_, index) => ({
      id: `c${index}`,
      min: 2,
      max: 4,
      away: index % 2 === 0 ? [0, 1, index % 5] : [11, 10, 9 - (index % 4)],
    })),
    wishes: Array.from({ length: 40 }, (_, index) => [`c${index % 10}`, `e${index % 4}`, (index * 17) % 41]).filter(
      ([c, e], index, rows) => rows.findIndex((row) => row[0] === c && row[1] === e) === index,
    ),
    shortfallPenalty: 100,
  });
  if (!parsed.ok) throw new Error(parsed.message);
  const whole = toProblem(parsed.instance);
  return remainder(whole, nobody(whole), () => true).problem;
}

/** So many columns that half of the slots or of the employers are solved at a time. */
const MANY_CELLS = 8000;

describe('solving a part at a time', () => {
  it('reaches the bound of the flow from an empty board', async () => {
    const board = new Board(twelveSlots());
    const { bound } = relax(board.problem);
    solveParts(
      await highs(),
      board.problem,
      board,
      MANY_CELLS,
      () => board.value >= bound,
      new Watch({ clock: () => 0 }),
    );
    expect(board.value).toBe(bound);
  });

  it('does nothing to a board that is known to be best, nor when the time is over', async () => {
    const board = new Board(twelveSlots());
    solveParts(await highs(), board.problem, board, MANY_CELLS, () => true, new Watch({ clock: () => 0 }));
    solveParts(
      await highs(),
      board.problem,
      board,
      MANY_CELLS,
      () => false,
      new Watch({ clock: () => 0, stopped: () => true }),
    );
    expect(board.slotOf).toEqual(nobody(board.problem));
  });
});
