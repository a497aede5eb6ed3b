import type { Board } from './board.js';
import { placeByChain } from './chain.js';

/** Passes over all who lack two meetings or more. */
const PASSES = 5;

/**
 * Spreads what is missing: whoever lacks two meetings or more gets one of somebody who lacks fewer, where neither the objective nor
 * the number of missing meetings gets worse by it. The objective alone does not see the difference.
 */
export function spreadShortfall(board: Board, expired: () => boolean): void {
  for (let pass = 0; pass < PASSES; pass++) {
    let isBetter = false;
    board.problem.pairs.forEach(({ candidate }, pair) => {
      if (board.slotOf[pair]! >= 0 || lacks(board, candidate) < 2 || expired()) return;
      if (takeOver(board, pair)) isBetter = true;
    });
    if (!isBetter) return;
  }
}

const lacks = ({ problem, got }: Board, candidate: number) => problem.need[candidate]! - got[candidate]!;

/** Gives the pair the place of another pair of its employer. */
function takeOver(board: Board, pair: number): boolean {
  const { pairs } = board.problem;
  const { candidate, employer } = pairs[pair]!;
  for (const other of mayGive(board, employer, lacks(board, candidate))) {
    const before = board.value;
    board.settle();
    board.remove(other);
    if (placeByChain(board, pair) && board.value >= before) return true;
    board.rollBack();
  }
  return false;
}

/** Meetings of the employer whose candidate would still lack fewer than `most` without it. */
function mayGive(board: Board, employer: number, most: number): number[] {
  const giving: number[] = [];
  for (let slot = 0; slot < board.problem.slots; slot++) {
    for (const other of board.ofEmployer(employer, slot)) {
      if (lacks(board, board.problem.pairs[other]!.candidate) + 1 < most) giving.push(other);
    }
  }
  return giving;
}
