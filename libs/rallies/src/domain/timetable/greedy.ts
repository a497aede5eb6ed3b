import { Board } from './board.js';
import type { Problem } from './problem.js';

/**
 * A timetable in no time, for whoever stops the search before anything better is known: what was announced stays where it still can, then
 * in rounds everybody's best meeting that still finds a free slot, those with the fewest choices first.
 */
export function greedy(problem: Problem): Board {
  const board = new Board(problem);
  problem.pairs.forEach(({ keep }, pair) => {
    const slot = keep.find((kept) => board.isFree(pair, kept));
    if (slot !== undefined) board.place(pair, slot);
  });
  const choices: number[][] = Array.from({ length: problem.candidates }, () => []);
  problem.pairs.forEach(({ candidate }, pair) => {
    if (board.slotOf[pair]! < 0) choices[candidate]!.push(pair);
  });
  for (const pairs of choices) pairs.sort((a, b) => problem.pairs[b]!.score - problem.pairs[a]!.score || a - b);
  let waiting = choices.filter((pairs) => pairs.length > 0).sort((a, b) => a.length - b.length);
  while (waiting.length > 0) waiting = waiting.filter((pairs) => placeFirst(board, pairs));
  return board;
}

/** Places the first pair of the list that fits, and drops it with those before; false when none does. */
function placeFirst(board: Board, pairs: number[]): boolean {
  for (let pair = pairs.shift(); pair !== undefined; pair = pairs.shift()) {
    const slots = board.common[pair]!.filter((slot) => board.isFree(pair!, slot));
    const [slot] = slots;
    if (slot === undefined) continue;
    board.place(pair, slot);
    return true;
  }
  return false;
}

/** What nobody can exceed, if everybody has their best meetings and nobody is in the way. */
export function trivialBound(problem: Problem): number {
  const values: number[][] = Array.from({ length: problem.candidates }, () => []);
  for (const { candidate, score, keep } of problem.pairs) {
    values[candidate]!.push(score + (keep.length > 0 ? problem.keepBonus : 0));
  }
  return values.reduce((bound, own, candidate) => {
    own.sort((a, b) => b - a);
    const best = own.slice(0, problem.room[candidate]!).reduce((sum, value) => sum + value, 0);
    return bound + best;
  }, 0);
}
