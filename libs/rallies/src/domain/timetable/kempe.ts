import type { Problem, Slotting } from './problem.js';

/** More meetings than this do not change slots at once. */
const LONGEST = 60;

/** Who meets when, over the whole day, with the meetings that may change their slot. Nobody starts or stops meeting anybody. */
export class Agenda {
  /** candidate × slot: the pair that meets, −1 for none. */
  readonly ofCandidate: Int32Array;
  private readonly ofEmployer: number[][];
  private readonly inBlock: Int32Array;
  private readonly mark: Int32Array;
  private round = 0;

  /**
   * @param common slots that each pair could have, by itself
   * @param isFree whether a pair that meets may leave its slot
   */
  constructor(
    private readonly problem: Problem,
    readonly slotOf: Slotting,
    private readonly common: readonly ReadonlySet<number>[],
    private readonly isFree: Uint8Array,
  ) {
    const { slots, candidates, employers, blocks } = problem;
    this.ofCandidate = new Int32Array(candidates * slots).fill(-1);
    this.ofEmployer = Array.from({ length: employers * slots }, () => []);
    this.inBlock = new Int32Array(employers * blocks);
    this.mark = new Int32Array(problem.pairs.length);
    slotOf.forEach((slot, pair) => {
      if (slot >= 0) this.put(pair, slot);
    });
  }

  /**
   * The meetings that change between the slot of `pair` and slot `to` when `pair` does: a Kempe chain, as in recolouring the edges
   * of a graph with two colours. Null when one of them may not move.
   */
  chain(pair: number, to: number): number[] | null {
    const from = this.slotOf[pair]!;
    const { pairs, slots, seats } = this.problem;
    const moved = [pair];
    this.round++;
    this.mark[pair] = this.round;
    // By how many its meetings in `to` grow, and so shrink in `from`.
    const growth = new Map<number, number>();
    for (let place = 0; place < moved.length; place++) {
      if (moved.length > LONGEST) return null;
      const next = moved[place]!;
      const here = this.slotOf[next]!;
      const there = here === from ? to : from;
      if (this.isFree[next] === 0 || !this.common[next]!.has(there)) return null;
      const { candidate, employer } = pairs[next]!;
      this.add(moved, this.ofCandidate[candidate * slots + there]!);
      const grown = (growth.get(employer) ?? 0) + (there === to ? 1 : -1);
      growth.set(employer, grown);
      const load = this.ofEmployer[employer * slots + there]!;
      if (load.length + (there === to ? grown : -grown) <= seats[employer * slots + there]!) continue;
      // Somebody leaves the full slot in exchange: rather one who is free in the other.
      const waiting = load.filter((other) => this.mark[other] !== this.round);
      const easy = waiting.find((other) => this.ofCandidate[pairs[other]!.candidate * slots + here]! < 0);
      const leaving = easy ?? waiting[0];
      if (leaving !== undefined) this.add(moved, leaving);
    }
    return this.keepsSeats(growth, from, to) ? moved : null;
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
  private keepsSeats(growth: ReadonlyMap<number, number>, from: number, to: number): boolean {
    const { slots, seats, blocks, blockOf, blockSeats } = this.problem;
    for (const [employer, grown] of growth) {
      if (grown === 0) continue;
      const [gaining, losing, more] = grown > 0 ? [to, from, grown] : [from, to, -grown];
      const load = this.ofEmployer[employer * slots + gaining]!.length;
      if (load + more > seats[employer * slots + gaining]!) return false;
      const block = blockOf[gaining]!;
      if (block < 0 || block === blockOf[losing]) continue;
      if (this.inBlock[employer * blocks + block]! + more > blockSeats[employer * blocks + block]!) return false;
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
