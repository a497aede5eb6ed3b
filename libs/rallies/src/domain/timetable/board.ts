import { type Problem, possibleSlots, type Slotting, valueAt } from './problem.js';

/** A slotting under change: who sits where, kept within every hard rule. */
export class Board {
  /** Slot of each pair, −1 while it does not meet. */
  readonly slotOf: Slotting;
  /** Meetings of each candidate. */
  readonly got: Int32Array;
  /** Slots that a pair could have on an empty board. */
  readonly common: readonly (readonly number[])[];
  /** The objective as things stand. */
  value: number;
  /** pair × slot: 1 where the pair could be on an empty board. */
  private readonly allowed: Uint8Array;
  private readonly atCandidate: Int32Array;
  private readonly atEmployer: number[][];
  private readonly inBlock: Int32Array;
  /** Pair and its slot before, for each change since `settle`. */
  private readonly journal: number[] = [];

  constructor(readonly problem: Problem) {
    this.slotOf = new Int32Array(problem.pairs.length).fill(-1);
    this.got = new Int32Array(problem.candidates);
    const { common, allowed } = possibleSlots(problem);
    this.common = common;
    this.allowed = allowed;
    this.atCandidate = new Int32Array(problem.candidates * problem.slots).fill(-1);
    this.atEmployer = Array.from({ length: problem.employers * problem.slots }, () => []);
    this.inBlock = new Int32Array(problem.employers * problem.blocks);
    this.value = -problem.penalty * problem.need.reduce((sum, need) => sum + need, 0);
  }

  allows(pair: number, slot: number): boolean {
    return this.allowed[pair * this.problem.slots + slot] === 1;
  }

  /** The pair in which a candidate meets in a slot, −1 for none. */
  ofCandidate(candidate: number, slot: number): number {
    return this.atCandidate[candidate * this.problem.slots + slot]!;
  }

  /** The pairs in which a candidate meets, over the whole day. */
  allOfCandidate(candidate: number): Int32Array {
    const { slots } = this.problem;
    return this.atCandidate.subarray(candidate * slots, (candidate + 1) * slots).filter((pair) => pair >= 0);
  }

  /** The pairs in which an employer meets in a slot. */
  ofEmployer(employer: number, slot: number): readonly number[] {
    return this.atEmployer[employer * this.problem.slots + slot]!;
  }

  /** Whether a table is free, breaks aside. */
  hasSeat(employer: number, slot: number): boolean {
    return this.ofEmployer(employer, slot).length < this.problem.seats[employer * this.problem.slots + slot]!;
  }

  /** Whether the breaks leave room for one more meeting in the slot's block. */
  hasBlockSeat(employer: number, slot: number): boolean {
    const block = this.problem.blockOf[slot]!;
    if (block < 0) return true;
    const place = employer * this.problem.blocks + block;
    return this.inBlock[place]! < this.problem.blockSeats[place]!;
  }

  /** The employer's meetings in the block of a slot. */
  ofEmployerInBlock(employer: number, slot: number): number[] {
    const block = this.problem.blockOf[slot];
    const pairs: number[] = [];
    for (let other = 0; other < this.problem.slots; other++) {
      if (this.problem.blockOf[other] === block) pairs.push(...this.ofEmployer(employer, other));
    }
    return pairs;
  }

  /** Whether the pair can meet here as things stand. */
  isFree(pair: number, slot: number): boolean {
    const { candidate, employer } = this.problem.pairs[pair]!;
    return (
      this.got[candidate]! < this.problem.room[candidate]! &&
      this.ofCandidate(candidate, slot) < 0 &&
      this.hasSeat(employer, slot) &&
      this.hasBlockSeat(employer, slot)
    );
  }

  place(pair: number, slot: number): void {
    this.journal.push(pair, -1);
    this.put(pair, slot);
  }

  remove(pair: number): void {
    this.journal.push(pair, this.slotOf[pair]!);
    this.take(pair);
  }

  /** Makes the board as it is the one that `rollBack` returns to. */
  settle(): void {
    this.journal.length = 0;
  }

  rollBack(): void {
    while (this.journal.length > 0) {
      const slot = this.journal.pop()!;
      const pair = this.journal.pop()!;
      if (slot < 0) this.take(pair);
      else this.put(pair, slot);
    }
  }

  /** Whether the meeting gains the keep bonus where it is. */
  isKept(pair: number): boolean {
    return this.problem.pairs[pair]!.keep.includes(this.slotOf[pair]!);
  }

  /** What the objective gains by this pair here, and what it loses when a pair that meets is removed. */
  gain(pair: number, slot: number): number {
    const { candidate } = this.problem.pairs[pair]!;
    const missing = this.got[candidate]! < this.problem.need[candidate]!;
    return valueAt(this.problem, this.problem.pairs[pair]!, slot) + (missing ? this.problem.penalty : 0);
  }

  loss(pair: number): number {
    const { candidate } = this.problem.pairs[pair]!;
    const missed = this.got[candidate]! <= this.problem.need[candidate]!;
    return valueAt(this.problem, this.problem.pairs[pair]!, this.slotOf[pair]!) + (missed ? this.problem.penalty : 0);
  }

  private put(pair: number, slot: number): void {
    const { candidate, employer } = this.problem.pairs[pair]!;
    this.value += this.gain(pair, slot);
    this.slotOf[pair] = slot;
    this.got[candidate]!++;
    this.atCandidate[candidate * this.problem.slots + slot] = pair;
    this.atEmployer[employer * this.problem.slots + slot]!.push(pair);
    const block = this.problem.blockOf[slot]!;
    if (block >= 0) this.inBlock[employer * this.problem.blocks + block]!++;
  }

  private take(pair: number): void {
    const { candidate, employer } = this.problem.pairs[pair]!;
    const slot = this.slotOf[pair]!;
    this.value -= this.loss(pair);
    this.slotOf[pair] = -1;
    this.got[candidate]!--;
    this.atCandidate[candidate * this.problem.slots + slot] = -1;
    const row = this.atEmployer[employer * this.problem.slots + slot]!;
    row.splice(row.indexOf(pair), 1);
    const block = this.problem.blockOf[slot]!;
    if (block >= 0) this.inBlock[employer * this.problem.blocks + block]!--;
  }
}
