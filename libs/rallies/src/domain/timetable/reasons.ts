import { commonSlots, nobody, type Problem, remainder, type Slotting } from './problem.js';
import { relax } from './relaxation.js';
import { shortfallSentence } from './sentences.js';
import type { Instance, Meeting, Shortfall, ShortfallCause } from './types.js';

/** What the reasons are found in: the whole problem, what the fixed meetings leave of it, and what was planned. */
export interface Planned {
  readonly instance: Instance;
  readonly whole: Problem;
  readonly problem: Problem;
  readonly fixed: Slotting;
  /** Meetings of each candidate. */
  readonly got: Int32Array;
  readonly meetings: readonly Meeting[];
  /** Missing meetings that some timetable might not lack. */
  readonly avoidable: number;
  /** Whether the timetable is proven best. */
  readonly proven: boolean;
}

/** The candidates below their `min`, each with the reason, in the order of the instance. */
export function explainShortfalls(planned: Planned): Shortfall[] {
  const { instance, got } = planned;
  const short = instance.candidates
    .map((_, index) => index)
    .filter((index) => got[index]! < instance.candidates[index]!.min);
  return short.map((index) => {
    const { id, min } = instance.candidates[index]!;
    const cause = findCause(planned, index);
    const reason = shortfallSentence(cause, JSON.stringify(id), 'en', (employer) => JSON.stringify(employer));
    return { candidate: id, wanted: min, got: got[index]!, cause, reason };
  });
}

/** A number of missing meetings that no timetable can undercut. */
export function leastShortfall(problem: Problem): number {
  const pairs = problem.pairs.map((pair) => ({ ...pair, score: 0, keep: [] }));
  return relax({ ...problem, pairs, penalty: 1 }).shortfall;
}

function findCause(planned: Planned, candidate: number): ShortfallCause {
  const { instance, problem, got, meetings } = planned;
  const { id } = instance.candidates[candidate]!;
  const wishes = instance.wishes.filter(([wishing]) => wishing === id).length;
  if (wishes === 0) return { code: 'no_wish' };
  if (got[candidate] === wishes) return { code: 'few_wishes', wishes };
  const alone = new Alone(planned, candidate);
  if (got[candidate]! >= alone.most(problem)) return alone.cause(got[candidate]!);
  const met = new Set(meetings.filter(([meeting]) => meeting === id).map(([, employer]) => employer));
  const own = problem.pairs.filter((pair) => pair.candidate === candidate);
  const employers = own.map((pair) => instance.employers[pair.employer]!.id).filter((employer) => !met.has(employer));
  if (planned.avoidable === 0) return { code: 'employers_full', employers, proven: true };
  return planned.proven ? { code: 'outweighed', employers } : { code: 'employers_full', employers, proven: false };
}

/** One candidate as if nobody else had to be planned: what keeps even them from meeting more people. */
class Alone {
  private readonly pinned: Slotting;
  private readonly own: number;

  constructor(
    private readonly planned: Planned,
    private readonly candidate: number,
  ) {
    const { whole, fixed } = planned;
    this.pinned = fixed.map((slot, pair) => (whole.pairs[pair]!.candidate === candidate ? slot : -1));
    this.own = this.pinned.reduce((sum, slot) => sum + (slot >= 0 ? 1 : 0), 0);
  }

  /** Meetings that fit, the candidate's fixed ones included, when each takes one of its slots (augmenting paths). */
  most(problem: Problem): number {
    const options = problem.pairs
      .filter((pair) => pair.candidate === this.candidate)
      .map((pair) => commonSlots(problem, pair));
    const holder = new Map<number, number>();
    const place = (meeting: number, tried: Set<number>): boolean =>
      options[meeting]!.some((slot) => {
        if (tried.has(slot)) return false;
        tried.add(slot);
        const other = holder.get(slot);
        if (other !== undefined && !place(other, tried)) return false;
        holder.set(slot, meeting);
        return true;
      });
    return this.own + options.filter((_, meeting) => place(meeting, new Set())).length;
  }

  /** The first thing without which more than `got` would fit. */
  cause(got: number): ShortfallCause {
    const { instance, problem, whole } = this.planned;
    const slots = this.own + this.openSlots(problem);
    const without = (change: Partial<Problem>, pinned: Slotting, now: number) =>
      this.most(remainder({ ...whole, ...change }, pinned, (slot) => slot >= now).problem);
    if (without({}, this.pinned, instance.now) > got) return { code: 'fixed_full', employers: this.wished() };
    if (without({}, this.pinned, 0) > got) return { code: 'day_gone', slots };
    if (slots <= got) return { code: 'few_free_slots', slots };
    return { code: 'few_common_slots', possible: got };
  }

  private openSlots(problem: Problem): number {
    let open = 0;
    for (let slot = 0; slot < problem.slots; slot++) open += problem.open[this.candidate * problem.slots + slot]!;
    return open;
  }

  /** The employers wished for whose tables stand full of fixed meetings in a slot that the candidate could have. */
  private wished(): string[] {
    const { instance, whole, problem, fixed } = this.planned;
    const free = remainder(whole, nobody(whole), (slot) => slot >= instance.now).problem;
    const possible = new Set(
      problem.pairs.filter(({ candidate }) => candidate === this.candidate).map((p) => p.employer),
    );
    const own = free.pairs.filter((pair) => pair.candidate === this.candidate);
    const lost = own.filter((pair) => {
      const left = possible.has(pair.employer) ? commonSlots(problem, pair).length : 0;
      return left < commonSlots(free, pair).length;
    });
    const met = new Set(
      whole.pairs
        .filter((pair, index) => pair.candidate === this.candidate && fixed[index]! >= 0)
        .map((p) => p.employer),
    );
    return lost.filter((pair) => !met.has(pair.employer)).map((pair) => instance.employers[pair.employer]!.id);
  }
}
