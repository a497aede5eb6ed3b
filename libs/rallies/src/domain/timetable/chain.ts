import type { Board } from './board.js';

/**
 * Places a pair without removing any other, by swapping two slots along an alternating path (the step of König's edge colouring
 * theorem, 1916). Where every slot is open to everybody and no break binds, this always succeeds while both sides have a seat left.
 * Meetings that gain the keep bonus do not move.
 */
export function placeByChain(board: Board, pair: number): boolean {
  const { candidate, employer } = board.problem.pairs[pair]!;
  if (board.got[candidate]! >= board.problem.room[candidate]!) return false;
  const slots = board.common[pair]!;
  const free = slots.filter((slot) => board.isFree(pair, slot));
  const direct = free.find((slot) => board.problem.pairs[pair]!.keep.includes(slot)) ?? free[0];
  if (direct !== undefined) {
    board.place(pair, direct);
    return true;
  }
  const freeHere = slots.filter((slot) => board.ofCandidate(candidate, slot) < 0);
  for (let other = 0; other < board.problem.slots; other++) {
    if (!board.hasSeat(employer, other) || !board.hasBlockSeat(employer, other)) continue;
    for (const slot of freeHere) {
      if (board.hasSeat(employer, slot)) continue;
      const moves = chain(board, employer, slot, other);
      if (moves === null) continue;
      swap(board, moves, slot, other);
      board.place(pair, slot);
      return true;
    }
  }
  return false;
}

/**
 * The pairs that change between `from` and `to`, beginning with one of the employer's meetings in `from`, so that afterwards the
 * employer has a seat in `from`; null when one of them may not move. Every second pair goes the other way.
 */
function chain(board: Board, employer: number, from: number, to: number): number[] | null {
  const { pairs } = board.problem;
  const moved: number[] = [];
  const isMoved = new Set<number>();
  let at = employer;
  for (;;) {
    const leaving = board.ofEmployer(at, from).find((pair) => !isMoved.has(pair) && canMove(board, pair, to));
    if (leaving === undefined) return null;
    moved.push(leaving);
    isMoved.add(leaving);
    const displaced = board.ofCandidate(pairs[leaving]!.candidate, to);
    if (displaced < 0) return moved;
    if (!canMove(board, displaced, from)) return null;
    moved.push(displaced);
    isMoved.add(displaced);
    at = pairs[displaced]!.employer;
    if (!board.hasSeat(at, from)) continue;
    // The last employer has one meeting more in `from` and one less in `to`: another block must have room for it.
    const sameBlock = board.problem.blockOf[from] === board.problem.blockOf[to];
    return sameBlock || board.hasBlockSeat(at, from) ? moved : null;
  }
}

function canMove(board: Board, pair: number, to: number): boolean {
  return board.allows(pair, to) && !board.isKept(pair);
}

function swap(board: Board, moves: readonly number[], from: number, to: number): void {
  const targets = moves.map((pair) => (board.slotOf[pair] === from ? to : from));
  for (const pair of moves) board.remove(pair);
  moves.forEach((pair, index) => {
    board.place(pair, targets[index]!);
  });
}
