import { arrange, ejectAndRetry } from './arrange.js';
import { Board } from './board.js';
import type { SlotClasses } from './classes.js';
import type { LinearModel } from './model.js';
import { nobody, type Problem, remainder } from './problem.js';

/** 1 for each pair that meets in a model's solution, in whatever slots. */
export function chosenPairs(problem: Problem, model: LinearModel, values: Float64Array): Uint8Array {
  const weight = new Float64Array(problem.pairs.length);
  model.cells.forEach(({ pair }, column) => {
    weight[pair]! += values[column]!;
  });
  return Uint8Array.from(weight, (sum) => (sum > 0.5 ? 1 : 0));
}

/**
 * A board made of a model's solution. The meetings of each class of slots get their slots by edge colouring, which never fails for
 * whole numbers; pairs that the solution splits over several classes then look for a slot by themselves.
 */
export function toBoard(
  problem: Problem,
  { classes }: SlotClasses,
  model: LinearModel,
  values: Float64Array,
  expired: () => boolean,
): Board {
  const classOf = new Int32Array(problem.pairs.length).fill(-1);
  model.cells.forEach(({ pair, slotClass }, column) => {
    if (values[column]! > 0.5) classOf[pair] = slotClass;
  });
  const board = new Board(problem);
  classes.forEach((slots, slotClass) => {
    const part = remainder(problem, nobody(problem), (slot) => slots.includes(slot));
    const chosen = Uint8Array.from(part.pairOf, (pair) => (classOf[pair] === slotClass ? 1 : 0));
    arrange(part.problem, chosen, expired).slotOf.forEach((slot, place) => {
      const pair = part.pairOf[place]!;
      if (slot >= 0 && board.isFree(pair, slot)) board.place(pair, slot);
    });
  });
  const chosen = chosenPairs(problem, model, values);
  const left = problem.pairs.map((_, pair) => pair).filter((pair) => chosen[pair] === 1 && board.slotOf[pair]! < 0);
  if (left.length > 0) ejectAndRetry(board, left, expired);
  return board;
}
