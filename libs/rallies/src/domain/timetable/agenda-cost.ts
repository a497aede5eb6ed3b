import type { Problem } from './problem.js';
import type { Instance } from './types.js';

/** What an empty slot between two meetings costs; each further one of the same gap costs that much more than the one before. */
const WAIT = 20;
/** The walk through the whole hall between two meetings. */
const WALK = 10;
/** Two at once who share a companion or an interpreter: never worth any waiting. */
const OVERLAP = 2000;
/** An empty slot between two meetings of an interpreter, who is paid by the hour. */
const INTERPRETER_WAIT = 5;

/** Candidates who share somebody. */
interface Circle {
  readonly members: readonly number[];
  readonly isInterpreter: boolean;
}

/**
 * What a timetable costs the people in it, in points: waiting, above all long waiting, walking, and companions and interpreters who
 * would have to be in two places. Whole numbers, so that no machine adds them up differently.
 */
export class AgendaCost {
  /** The circles that each candidate belongs to, as numbers for `of`. */
  readonly circlesOf: readonly (readonly number[])[];
  private readonly circles: readonly Circle[];
  /** employer × employer: the walk between them. */
  private readonly walk: Int32Array;
  /** Of each candidate and each circle, as `settle` last found it. */
  private readonly known: Int32Array;

  constructor(
    instance: Instance,
    private readonly problem: Problem,
    /** candidate × slot: the pair that meets, −1 for none. */
    private readonly agenda: Int32Array,
  ) {
    this.walk = findWalks(hallPlaces(instance));
    this.circles = [...findCircles(instance, 'companion'), ...findCircles(instance, 'interpreter')];
    const circlesOf: number[][] = instance.candidates.map(() => []);
    this.circles.forEach(({ members }, circle) => {
      for (const candidate of members) circlesOf[candidate]!.push(instance.candidates.length + circle);
    });
    this.circlesOf = circlesOf;
    this.known = new Int32Array(this.candidates + this.circles.length);
    for (let who = 0; who < this.known.length; who++) this.settle(who);
  }

  private get candidates(): number {
    return this.circlesOf.length;
  }

  /** What was found last of a candidate, or of a circle, which are counted on after the candidates. */
  last(who: number): number {
    return this.known[who]!;
  }

  settle(who: number): void {
    this.known[who] = this.of(who);
  }

  of(who: number): number {
    return who < this.candidates ? this.ofCandidate(who) : this.ofCircle(who - this.candidates);
  }

  private ofCandidate(candidate: number): number {
    const { slots, pairs } = this.problem;
    const employers = this.problem.employers;
    let cost = 0;
    let before = -1;
    let last = -1;
    for (let slot = 0; slot < slots; slot++) {
      const pair = this.agenda[candidate * slots + slot]!;
      if (pair < 0) continue;
      const { employer } = pairs[pair]!;
      if (last >= 0) {
        const gap = slot - last - 1;
        cost += (WAIT * gap * (gap + 1)) / 2 + this.walk[before * employers + employer]!;
      }
      last = slot;
      before = employer;
    }
    return cost;
  }

  private ofCircle(circle: number): number {
    const { members, isInterpreter } = this.circles[circle]!;
    const { slots } = this.problem;
    let cost = 0;
    for (let slot = 0, last = -1; slot < slots; slot++) {
      let meeting = 0;
      for (const candidate of members) if (this.agenda[candidate * slots + slot]! >= 0) meeting++;
      if (meeting === 0) continue;
      cost += OVERLAP * (meeting - 1);
      if (isInterpreter && last >= 0) cost += INTERPRETER_WAIT * (slot - last - 1);
      last = slot;
    }
    return cost;
  }
}

/** Where each employer's first table stands: where the instance says, else one after the other in the order of the employers. */
export function hallPlaces({ employers }: Instance): number[] {
  let next = 0;
  return employers.map(({ place, tables }) => {
    const own = place ?? next;
    next += Math.min(tables, 1000);
    return own;
  });
}

function findWalks(places: readonly number[]): Int32Array {
  const hall = Math.max(
    1,
    places.reduce((most, place) => Math.max(most, place), 0),
  );
  return Int32Array.from({ length: places.length ** 2 }, (_, index) => {
    const [one, other] = [places[Math.floor(index / places.length)]!, places[index % places.length]!];
    return Math.round((WALK * Math.abs(one - other)) / hall);
  });
}

function findCircles({ candidates }: Instance, kind: 'companion' | 'interpreter'): Circle[] {
  const members = new Map<string, number[]>();
  candidates.forEach((candidate, index) => {
    const name = candidate[kind];
    if (name !== undefined) members.set(name, [...(members.get(name) ?? []), index]);
  });
  const isInterpreter = kind === 'interpreter';
  return [...members.values()].filter(({ length }) => length > 1).map((shared) => ({ members: shared, isInterpreter }));
}
