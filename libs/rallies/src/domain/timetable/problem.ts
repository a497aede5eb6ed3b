import type { Instance, MeetingRow } from './types.js';

/** A wish, by index of its two sides. */
export interface Pair {
  readonly candidate: number;
  readonly employer: number;
  readonly score: number;
  /** Slots of the previous timetable, in which the meeting also gains the keep bonus. */
  readonly keep: readonly number[];
}

/** What is left to decide, as arrays by index. Tables are interchangeable here; `tables.ts` numbers them at the end. */
export interface Problem {
  readonly slots: number;
  readonly candidates: number;
  readonly employers: number;
  readonly blocks: number;
  readonly pairs: readonly Pair[];
  /** candidate × slot: 1 where the candidate may still get a meeting. */
  readonly open: Uint8Array;
  /** employer × slot: meetings that fit. */
  readonly seats: Int32Array;
  /** Block of each slot, −1 outside of every block. */
  readonly blockOf: Int32Array;
  /** employer × block: meetings that its breaks leave room for. */
  readonly blockSeats: Int32Array;
  /** Per candidate: meetings still missing to `min`, and meetings still allowed. In a remainder `need` counts what pairs are left for. */
  readonly need: Int32Array;
  readonly room: Int32Array;
  readonly keepBonus: number;
  readonly penalty: number;
  /** Every objective is a whole multiple of this; 0 when the numbers have no such grain. */
  readonly grain: number;
}

/** Slot of each pair of a problem, −1 where it does not meet. */
export type Slotting = Int32Array;

/** Pairs in the order of `instance.wishes`; nothing is fixed and nothing is past yet. */
export function toProblem(instance: Instance): Problem {
  const { slots } = instance;
  const candidateIndex = indexById(instance.candidates);
  const employerIndex = indexById(instance.employers);
  const open = new Uint8Array(instance.candidates.length * slots).fill(1);
  instance.candidates.forEach((candidate, index) => {
    for (const slot of candidate.away) open[index * slots + slot] = 0;
  });
  const seats = new Int32Array(instance.employers.length * slots);
  const blockOf = new Int32Array(slots).fill(-1);
  instance.blocks.forEach(([first, last], block) => {
    blockOf.fill(block, first, last + 1);
  });
  const blockSeats = new Int32Array(instance.employers.length * instance.blocks.length);
  // More tables than candidates change nothing and could overflow.
  const tablesOf = (tables: number) => Math.min(tables, instance.candidates.length);
  instance.employers.forEach((employer, index) => {
    seats.fill(tablesOf(employer.tables), index * slots, (index + 1) * slots);
    for (const slot of employer.away) seats[index * slots + slot] = 0;
    instance.blocks.forEach(([first, last], block) => {
      const held = Math.max(0, last - first + 1 - employer.breaksPerBlock);
      blockSeats[index * instance.blocks.length + block] = tablesOf(employer.tables) * held;
    });
  });
  const keep = keptSlots(instance.previous, instance.keepBonus);
  const pairs = instance.wishes.map(([candidate, employer, score]) => ({
    candidate: candidateIndex.get(candidate)!,
    employer: employerIndex.get(employer)!,
    score,
    keep: keep.get(JSON.stringify([candidate, employer])) ?? [],
  }));
  const room = Int32Array.from(instance.candidates, ({ max }) => Math.min(max ?? slots, slots));
  const penalty = sufficientPenalty(instance.shortfallPenalty, instance.keepBonus, pairs, room);
  return {
    slots,
    candidates: instance.candidates.length,
    employers: instance.employers.length,
    blocks: instance.blocks.length,
    pairs,
    open,
    seats,
    blockOf,
    blockSeats,
    need: Int32Array.from(instance.candidates, ({ min }) => Math.min(min, 2 ** 30)),
    room,
    keepBonus: instance.keepBonus,
    penalty,
    grain: findGrain([penalty, instance.keepBonus, ...pairs.map(({ score }) => score)]),
  };
}

/**
 * A penalty above everything that scores can add up to puts shortfalls first, and no higher penalty changes which plans are
 * best; the lowest such penalty keeps the arithmetic exact.
 */
function sufficientPenalty(penalty: number, keepBonus: number, pairs: readonly Pair[], room: Int32Array): number {
  const values: number[][] = Array.from(room, () => []);
  for (const { candidate, score, keep } of pairs) values[candidate]!.push(score + (keep.length > 0 ? keepBonus : 0));
  let most = 1;
  values.forEach((own, candidate) => {
    own.sort((a, b) => b - a);
    for (const value of own.slice(0, room[candidate]!)) most += value;
  });
  return Math.min(penalty, Math.ceil(most));
}

/** The greatest number of which all are whole multiples, looked for down to a millionth; 0 when there is none. */
function findGrain(numbers: readonly number[]): number {
  for (let unit = 1; unit <= 1e6; unit *= 10) {
    if (!numbers.every((number) => number * unit <= Number.MAX_SAFE_INTEGER && isWhole(number * unit))) continue;
    return numbers.reduce((divisor, number) => greatestDivisor(divisor, Math.round(number * unit)), 0) / unit;
  }
  return 0;
}

/** Whole but for the rounding of decimal fractions. */
const isWhole = (number: number) => Math.abs(number - Math.round(number)) <= 1e-12 * Math.abs(number);

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function keptSlots(previous: readonly MeetingRow[], keepBonus: number): Map<string, number[]> {
  const slots = new Map<string, number[]>();
  if (keepBonus === 0) return slots;
  for (const [candidate, employer, slot] of previous) {
    const key = JSON.stringify([candidate, employer]);
    const known = slots.get(key) ?? [];
    if (!known.includes(slot)) slots.set(key, [...known, slot]);
  }
  return slots;
}

/** A slotting in which no pair meets. */
export const nobody = (problem: Problem): Slotting => new Int32Array(problem.pairs.length).fill(-1);

function indexById(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map((item, index) => [item.id, index]));
}

/** What is left of a problem when some pairs stay at their slot and only some slots are free for the others. */
export interface Remainder {
  readonly problem: Problem;
  /** For each pair of the remainder its index in the whole. */
  readonly pairOf: Int32Array;
}

export function remainder(whole: Problem, pinned: Slotting, isFree: (slot: number) => boolean): Remainder {
  const { slots, blocks } = whole;
  const open = whole.open.slice();
  const seats = whole.seats.slice();
  const blockSeats = whole.blockSeats.slice();
  const need = whole.need.slice();
  const room = whole.room.slice();
  whole.pairs.forEach(({ candidate, employer }, pair) => {
    const slot = pinned[pair]!;
    if (slot < 0) return;
    open[candidate * slots + slot] = 0;
    seats[employer * slots + slot]!--;
    const block = whole.blockOf[slot]!;
    if (block >= 0) blockSeats[employer * blocks + block]!--;
    need[candidate] = Math.max(0, need[candidate]! - 1);
    room[candidate]!--;
  });
  for (let slot = 0; slot < slots; slot++) {
    if (isFree(slot)) continue;
    for (let c = 0; c < whole.candidates; c++) open[c * slots + slot] = 0;
    for (let e = 0; e < whole.employers; e++) seats[e * slots + slot] = 0;
  }
  const left = { ...whole, open, seats, blockSeats, need, room };
  const pairs: Pair[] = [];
  const pairOf: number[] = [];
  const guests = new Int32Array(seats.length);
  const hosts = new Int32Array(whole.candidates);
  whole.pairs.forEach((pair, index) => {
    if (pinned[index]! >= 0 || room[pair.candidate]! <= 0) return;
    const common = commonSlots(left, pair);
    if (common.length === 0) return;
    hosts[pair.candidate]!++;
    for (const slot of common) guests[pair.employer * slots + slot]!++;
    pairs.push({ ...pair, keep: pair.keep.filter((slot) => common.includes(slot)) });
    pairOf.push(index);
  });
  need.forEach((count, candidate) => {
    need[candidate] = Math.min(count, room[candidate]!, hosts[candidate]!);
  });
  // Seats that nobody could fill would only loosen the bounds.
  seats.forEach((count, place) => {
    seats[place] = Math.min(count, guests[place]!);
  });
  return { problem: { ...left, pairs }, pairOf: Int32Array.from(pairOf) };
}

/** Slots in which both sides could meet if they met nobody else. */
export function commonSlots(problem: Problem, pair: Pair): number[] {
  const { slots, blocks, blockOf } = problem;
  const common: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    if (problem.open[pair.candidate * slots + slot] === 0 || problem.seats[pair.employer * slots + slot]! <= 0)
      continue;
    const block = blockOf[slot]!;
    if (block < 0 || problem.blockSeats[pair.employer * blocks + block]! > 0) common.push(slot);
  }
  return common;
}

/** For each pair its common slots; also as pair × slot, 1 where it could be. */
export interface PossibleSlots {
  readonly common: readonly (readonly number[])[];
  readonly allowed: Uint8Array;
}

const known = new WeakMap<Problem, PossibleSlots>();

/** Worked out once per problem, which never changes. */
export function possibleSlots(problem: Problem): PossibleSlots {
  let possible = known.get(problem);
  if (possible === undefined) {
    const common = problem.pairs.map((pair) => commonSlots(problem, pair));
    const allowed = new Uint8Array(problem.pairs.length * problem.slots);
    common.forEach((slots, pair) => {
      for (const slot of slots) allowed[pair * problem.slots + slot] = 1;
    });
    possible = { common, allowed };
    known.set(problem, possible);
  }
  return possible;
}

/** Score and keep bonus of a pair that meets in this slot. */
export const valueAt = (problem: Problem, pair: Pair, slot: number): number =>
  pair.score + (pair.keep.includes(slot) ? problem.keepBonus : 0);
