import type { Problem, Slotting } from './problem.js';

/** More meetings than this do not change slots at once. */
const LONGEST = 60;

/** Who meets when, over the whole day, with the meetings that may change their slot. Nobody starts or stops meeting anybody. */
export class Agenda {
  /** candidate × slot: the pair that meets, −1 for none. */
  readonly ofCandidate: Int32Array;
  private readonly ofEmployer: number[][];
  private readonly inBlock: Int32Array;
  /** pair × slot: 1 where the pair could be. */
  private readonly allowed: Uint8Array;
  private readonly mark: Int32Array;
  private round = 0;
  /** Per employer: by how many its meetings in the slot aimed at grow, and so shrink in the other. */
  private readonly growth: Int32Array;

  /**
   * @param slotsOf where each pair could be by itself; nowhere when it must stay
   */
  constructor(
    private readonly problem: Problem,
    readonly slotOf: Slotting,
    slotsOf: readonly (readonly number[])[],
  ) {
    const { slots, candidates, employers, blocks } = problem;
    this.ofCandidate = new Int32Array(candidates * slots).fill(-1);
    this.ofEmployer = Array.from({ length: employers * slots }, () => []);
    this.inBlock = new Int32Array(employers * blocks);
    this.mark = new Int32Array(problem.pairs.length);
    this.growth = new Int32Array(employers);
    this.allowed = new Uint8Array(problem.pairs.length * slots);
    slotsOf.forEach((own, pair) => {
      for (const slot of own) this.allowed[pair * slots + slot] = 1;
    });
    slotOf.forEach((slot, pair) => {
      if (slot >= 0) this.put(pair, slot);
    });
  }

  allows(pair: number, slot: number): boolean {
    return slot >= 0 && slot < this.problem.slots && this.allowed[pair * this.problem.slots + slot] === 1;
  }

  /**
   * The meetings that change between the slot of `pair` and slot `to` when `pair` does: a Kempe chain, as in recolouring the edges
   * of a graph with two colours. Null when one of them may not move.
   */
  chain(pair: number, to: number): number[] | null {
    const from = this.slotOf[pair]!;
    const moved = [pair];
    this.round++;
    this.mark[pair] = this.round;
    let isWhole = true;
    for (let place = 0; place < moved.length && isWhole; place++) {
      isWhole = moved.length <= LONGEST && this.extend(moved, moved[place]!, from, to);
    }
    const fits = isWhole && this.keepsSeats(moved, from, to);
    for (const one of moved) this.growth[this.problem.pairs[one]!.employer] = 0;
    return fits ? moved : null;
  }

  /** Adds those who must make room for `next`; false when it may not move. */
  private extend(moved: number[], next: number, from: number, to: number): boolean {
    const { pairs, slots, seats } = this.problem;
    const here = this.slotOf[next]!;
    const there = here === from ? to : from;
    if (this.allowed[next * slots + there] === 0) return false;
    const { candidate, employer } = pairs[next]!;
    this.add(moved, this.ofCandidate[candidate * slots + there]!);
    const growth = this.growth[employer]! + (there === to ? 1 : -1);
    this.growth[employer] = growth;
    const load = this.ofEmployer[employer * slots + there]!;
    if (load.length + (there === to ? growth : -growth) <= seats[employer * slots + there]!) return true;
    // Somebody leaves the full slot in exchange: rather one who is free in the other.
    let leaving = -1;
    for (const other of load) {
      if (this.mark[other] === this.round) continue;
      const isEasy = this.ofCandidate[pairs[other]!.candidate * slots + here]! < 0;
      if (leaving < 0 || isEasy) leaving = other;
      if (isEasy) break;
    }
    this.add(moved, leaving);
    return true;
  }

  /** Moves all of them to the other one of the two slots. */
  swap(moved: readonly number[], one: number, other: number): void {
    const before = moved.map((pair) => this.slotOf[pair]!);
    for (const pair of moved) this.take(pair);
    moved.forEach((pair, index) => {
      this.put(pair, before[index] === one ? other : one);
    });
  }

  private add(moved: number[], pair: number): void {
    if (pair < 0 || this.mark[pair] === this.round) return;
    this.mark[pair] = this.round;
    moved.push(pair);
  }

  /** Whether every employer's tables and breaks still hold. */
  private keepsSeats(moved: readonly number[], from: number, to: number): boolean {
    const { pairs, slots, seats, blocks, blockOf, blockSeats } = this.problem;
    for (const pair of moved) {
      const { employer } = pairs[pair]!;
      const growth = this.growth[employer]!;
      if (growth === 0) continue;
      const gaining = growth > 0 ? to : from;
      const load = this.ofEmployer[employer * slots + gaining]!.length;
      if (load + Math.abs(growth) > seats[employer * slots + gaining]!) return false;
      const block = blockOf[gaining]!;
      if (block < 0 || blockOf[from] === blockOf[to]) continue;
      if (this.inBlock[employer * blocks + block]! + Math.abs(growth) > blockSeats[employer * blocks + block]!)
        return false;
    }
    return true;
  }

  private put(pair: number, slot: number): void {
    const { slots, blocks, blockOf, pairs } = this.problem;
    const { candidate, employer } = pairs[pair]!;
    this.slotOf[pair] = slot;
    this.ofCandidate[candidate * slots + slot] = pair;
    this.ofEmployer[employer * slots + slot]!.push(pair);
    if (blockOf[slot]! >= 0) this.inBlock[employer * blocks + blockOf[slot]!]!++;
  }

  private take(pair: number): void {
    const { slots, blocks, blockOf, pairs } = this.problem;
    const { candidate, employer } = pairs[pair]!;
    const slot = this.slotOf[pair]!;
    this.ofCandidate[candidate * slots + slot] = -1;
    const load = this.ofEmployer[employer * slots + slot]!;
    load.splice(load.indexOf(pair), 1);
    if (blockOf[slot]! >= 0) this.inBlock[employer * blocks + blockOf[slot]!]!--;
  }
}
