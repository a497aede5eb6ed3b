import { FlowNetwork } from './flow.js';
import { type Pair, type Problem, possibleSlots } from './problem.js';
import { compareSets, isInside, type SlotSet, slotsIn, toSlotSet, union } from './slot-set.js';

/** The best choice of pairs when slots are only counted: an upper bound, and the pairs to look for slots for first. */
export interface Relaxation {
  /** No slotting is worth more. */
  readonly bound: number;
  /** No slotting of highest penalty lacks fewer meetings than this. */
  readonly shortfall: number;
  /** 1 for each pair that meets. */
  readonly chosen: Uint8Array;
  /** What the bound drops by at least when this pair is forced out (chosen) or in (not chosen). */
  readonly regret: Float64Array;
}

/** A set of slots, and how many meetings of one person fit into it. */
interface Window {
  readonly slots: SlotSet;
  readonly seats: number;
}

/**
 * Minimum-cost flow candidate → pair → employer. Each side is a tree of windows: meetings whose common slots lie in a
 * window share what fits into it, which is what half-day absences need. A pair counts in one branch only where windows cross, which
 * loosens the bound but keeps it a flow, and so in whole numbers.
 */
export function relax(problem: Problem): Relaxation {
  const windows = possibleSlots(problem).common.map((slots) => toSlotSet(slots, problem.slots));
  const byCandidate = group(problem.pairs, problem.candidates, (pair) => pair.candidate);
  const byEmployer = group(problem.pairs, problem.employers, (pair) => pair.employer);
  const network = new FlowNetwork();
  const source = network.addNode();
  const sink = network.addNode();
  const tail = new Int32Array(problem.pairs.length);
  const head = new Int32Array(problem.pairs.length);
  const needArcs: number[] = [];
  byCandidate.forEach((pairs, candidate) => {
    const root = network.addNode();
    const most = problem.room[candidate]!;
    const need = Math.min(problem.need[candidate]!, most);
    needArcs.push(network.addArc(source, root, need, -problem.penalty));
    network.addArc(source, root, most - need, 0);
    const seats = (window: SlotSet) => countCandidateSeats(problem, candidate, window);
    const tree = addTree(network, root, seats, pairs, windows, (parent, child, fit) =>
      network.addArc(parent, child, fit, 0),
    );
    for (const [pair, node] of tree) tail[pair] = node;
  });
  byEmployer.forEach((pairs, employer) => {
    const seats = (window: SlotSet) => countEmployerSeats(problem, employer, window);
    const tree = addTree(network, sink, seats, pairs, windows, (parent, child, fit) =>
      network.addArc(child, parent, fit, 0),
    );
    for (const [pair, node] of tree) head[pair] = node;
  });
  const arcs = problem.pairs.map((pair, index) =>
    network.addArc(tail[index]!, head[index]!, 1, -pair.score - (pair.keep.length > 0 ? problem.keepBonus : 0)),
  );
  network.minimiseCost(source, sink);
  let shortfall = 0;
  let bound = 0;
  needArcs.forEach((arc, candidate) => {
    shortfall += problem.need[candidate]! - network.flow(arc);
  });
  arcs.forEach((arc, index) => {
    const pair = problem.pairs[index]!;
    if (network.flow(arc) > 0) bound += pair.score + (pair.keep.length > 0 ? problem.keepBonus : 0);
  });
  return {
    bound: bound - problem.penalty * shortfall,
    shortfall,
    chosen: Uint8Array.from(arcs, (arc) => network.flow(arc)),
    regret: Float64Array.from(arcs, (arc) => Math.abs(network.reducedCost(arc))),
  };
}

/**
 * Hangs the tree of one person's windows under `top` and returns the node of each pair. A pair
 * hangs at the smallest window around its own, a window at the next larger one around it; one that could never be full is left out.
 */
function addTree(
  network: FlowNetwork,
  top: number,
  seats: (window: SlotSet) => number,
  pairs: readonly number[],
  windowOf: readonly SlotSet[],
  link: (parent: number, child: number, fit: number) => void,
): Map<number, number> {
  const all = union(pairs.map((pair) => windowOf[pair]!));
  const distinct = new Map<string, { slots: SlotSet; pairs: number[] }>();
  for (const pair of pairs) {
    const key = windowOf[pair]!.join();
    const known = distinct.get(key);
    if (known) known.pairs.push(pair);
    else distinct.set(key, { slots: windowOf[pair]!, pairs: [pair] });
  }
  const groups = [...distinct.values()];
  const windows = groups
    .filter(({ slots }) => !isInside(all, slots))
    .map(({ slots }) => ({ slots, seats: seats(slots) }))
    .sort((a, b) => a.seats - b.seats || compareSets(a.slots, b.slots));
  const taken: Window[] = windows.filter((window) => {
    let inside = 0;
    for (const group of groups) if (isInside(group.slots, window.slots)) inside += group.pairs.length;
    return inside > window.seats;
  });
  taken.push({ slots: all, seats: seats(all) });
  const nodes = taken.map(() => network.addNode());
  taken.forEach((window, index) => {
    // Taken windows grow, so the first later one around a window is the smallest.
    const around = taken.findIndex((other, place) => place > index && isInside(window.slots, other.slots));
    link(around < 0 ? top : nodes[around]!, nodes[index]!, window.seats);
  });
  const nodeOf = new Map<number, number>();
  for (const group of groups) {
    const node = nodes[taken.findIndex(({ slots }) => isInside(group.slots, slots))]!;
    for (const pair of group.pairs) nodeOf.set(pair, node);
  }
  return nodeOf;
}

function countCandidateSeats(problem: Problem, candidate: number, window: SlotSet): number {
  return slotsIn(window).filter((slot) => problem.open[candidate * problem.slots + slot] === 1).length;
}

function countEmployerSeats(problem: Problem, employer: number, window: SlotSet): number {
  const perBlock = new Map<number, number>();
  for (const slot of slotsIn(window)) {
    const block = problem.blockOf[slot]!;
    perBlock.set(block, (perBlock.get(block) ?? 0) + problem.seats[employer * problem.slots + slot]!);
  }
  let seats = 0;
  for (const [block, fit] of perBlock) {
    seats += block < 0 ? fit : Math.min(fit, problem.blockSeats[employer * problem.blocks + block]!);
  }
  return seats;
}

function group(pairs: readonly Pair[], count: number, of: (pair: Pair) => number): number[][] {
  const groups: number[][] = Array.from({ length: count }, () => []);
  pairs.forEach((pair, index) => {
    groups[of(pair)]!.push(index);
  });
  return groups;
}
