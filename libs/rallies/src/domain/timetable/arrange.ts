import { Board } from './board.js';
import { placeByChain } from './chain.js';
import type { Problem } from './problem.js';

/** Ejections tried per pair to be placed before giving up. */
const EJECTIONS_PER_PAIR = 60;

/** How much less willingly a meeting that gains the keep bonus is pushed out. */
const KEPT_WEIGHT = 4;

/**
 * Looks for a slot for every chosen pair: first the slots of the previous timetable, then free slots and alternating paths, then
 * ejection chains, where a pair that was often left over gets ever harder to push out (Nagata & Bräysy 2009). Returns the
 * board of the most valuable arrangement found; effort is counted in ejections, so the same problem gives the same board.
 */
export function arrange(problem: Problem, chosen: Uint8Array, expired: () => boolean): Board {
  const board = new Board(problem);
  const wanted = problem.pairs.map((_, pair) => pair).filter((pair) => chosen[pair] === 1);
  for (const pair of wanted) {
    const slot = problem.pairs[pair]!.keep.find((kept) => board.isFree(pair, kept));
    if (slot !== undefined) board.place(pair, slot);
  }
  // Those with the fewest slots first: they have the least choice.
  const rest = wanted.filter((pair) => board.slotOf[pair]! < 0);
  rest.sort((a, b) => board.common[a]!.length - board.common[b]!.length || a - b);
  const left = rest.filter((pair) => !placeByChain(board, pair));
  if (left.length > 0) ejectAndRetry(board, left, expired);
  return board;
}

/** Places the pairs left over, pushing out others, and ends at the most valuable board on the way. */
export function ejectAndRetry(board: Board, left: readonly number[], expired: () => boolean): void {
  const pool = [...left];
  const trouble = new Float64Array(board.problem.pairs.length).fill(1);
  const most = EJECTIONS_PER_PAIR * (left.length + 50);
  let bestValue = board.value;
  board.settle();
  for (let step = 0; step < most && pool.length > 0 && !expired(); step++) {
    const pair = pool.pop()!;
    if (!placeByChain(board, pair)) {
      trouble[pair]!++;
      const move = cheapestEjection(board, pair, trouble);
      for (const out of move.out) board.remove(out);
      pool.push(...move.out);
      board.place(pair, move.slot);
    }
    if (board.value <= bestValue) continue;
    bestValue = board.value;
    board.settle();
  }
  board.rollBack();
}

/** The slot whose sitting pairs have given the least trouble so far, and those pairs. */
function cheapestEjection(board: Board, pair: number, trouble: Float64Array): { slot: number; out: number[] } {
  const cost = (other: number) => trouble[other]! * (board.isKept(other) ? KEPT_WEIGHT : 1);
  let cheapest = { slot: -1, out: [] as number[] };
  let cheapestCost = Number.POSITIVE_INFINITY;
  for (const slot of board.common[pair]!) {
    const out = inTheWay(board, pair, slot, cost);
    const total = out.reduce((sum, other) => sum + cost(other), 0);
    if (total >= cheapestCost) continue;
    cheapest = { slot, out };
    cheapestCost = total;
  }
  return cheapest;
}

/** The pairs to take out so that this one can have the slot; where there is a choice, the cheapest. */
export function inTheWay(board: Board, pair: number, slot: number, cost: (pair: number) => number): number[] {
  const { candidate, employer } = board.problem.pairs[pair]!;
  const out: number[] = [];
  const sitting = board.ofCandidate(candidate, slot);
  if (sitting >= 0) out.push(sitting);
  else if (board.got[candidate]! >= board.problem.room[candidate]!) {
    out.push(cheapestOf(board.allOfCandidate(candidate), cost));
  }
  if (!board.hasSeat(employer, slot)) out.push(cheapestOf(board.ofEmployer(employer, slot), cost));
  else if (!board.hasBlockSeat(employer, slot)) out.push(cheapestOf(board.ofEmployerInBlock(employer, slot), cost));
  return out;
}

function cheapestOf(pairs: Iterable<number>, cost: (pair: number) => number): number {
  let cheapest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const pair of pairs) {
    if (cost(pair) >= least) continue;
    least = cost(pair);
    cheapest = pair;
  }
  return cheapest;
}
