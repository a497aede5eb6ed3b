import { inTheWay } from './arrange.js';
import type { Board } from './board.js';
import { placeByChain } from './chain.js';

/** Passes over all pairs; each pass but the last raises the objective. */
const PASSES = 40;

/** Adds and exchanges meetings of these pairs for as long as that raises the objective, pair after pair. */
export function improve(board: Board, among: readonly number[], expired: () => boolean): void {
  const { pairs } = board.problem;
  const order = [...among].sort((a, b) => pairs[b]!.score - pairs[a]!.score || a - b);
  for (let pass = 0; pass < PASSES; pass++) {
    const before = board.value;
    for (const pair of order) {
      if (expired()) return;
      if (board.slotOf[pair]! < 0) tryToAdd(board, pair);
      else tryToKeep(board, pair);
    }
    if (board.value <= before) return;
  }
}

function tryToAdd(board: Board, pair: number): void {
  if (board.gain(pair, -1) <= 0) return;
  if (placeByChain(board, pair)) return;
  for (const slot of board.common[pair]!) if (exchange(board, pair, slot)) return;
}

/** Moves a meeting back to its slot of the previous timetable. */
function tryToKeep(board: Board, pair: number): void {
  if (board.isKept(pair)) return;
  for (const slot of board.problem.pairs[pair]!.keep)
    if (board.allows(pair, slot) && exchange(board, pair, slot)) return;
}

/** Puts the pair into the slot, finds other slots for those pushed out, and takes it all back unless the objective rose. */
function exchange(board: Board, pair: number, slot: number): boolean {
  const before = board.value;
  board.settle();
  if (board.slotOf[pair]! >= 0) board.remove(pair);
  const out = inTheWay(board, pair, slot, (other) => board.loss(other));
  for (const other of out) board.remove(other);
  board.place(pair, slot);
  for (const other of out) placeByChain(board, other);
  if (board.value > before) return true;
  board.rollBack();
  return false;
}
