import { commonSlots, type Problem, remainder, type Slotting } from './problem.js';
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
  /** The day with this candidate's wishes only, and those of them that are fixed. */
  private readonly own: Problem;
  private readonly pinned: Slotting;
  private readonly held: number;

  constructor(
    private readonly planned: Planned,
    private readonly candidate: number,
  ) {
    const { whole, fixed } = planned;
    const mine = whole.pairs.map((_, pair) => pair).filter((pair) => whole.pairs[pair]!.candidate === candidate);
    this.own = { ...whole, pairs: mine.map((pair) => whole.pairs[pair]!) };
    this.pinned = Int32Array.from(mine, (pair) => fixed[pair]!);
    this.held = this.pinned.reduce((sum, slot) => sum + (slot >= 0 ? 1 : 0), 0);
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
    return this.held + options.filter((_, meeting) => place(meeting, new Set())).length;
  }

  /** The first thing without which more than `got` would fit. */
  cause(got: number): ShortfallCause {
    const { now } = this.planned.instance;
    const slots = this.held + this.openSlots();
    if (this.most(this.without(now)) > got) return { code: 'fixed_full', employers: this.takenEmployers() };
    if (this.most(this.without(0)) > got) return { code: 'day_gone', slots };
    if (slots <= got) return { code: 'few_free_slots', slots };
    return { code: 'few_common_slots', possible: got };
  }

  /** The candidate's day from slot `now`, without anybody else's fixed meetings. */
  private without(now: number): Problem {
    return remainder(this.own, this.pinned, (slot) => slot >= now).problem;
  }

  private openSlots(): number {
    const { problem } = this.planned;
    let open = 0;
    for (let slot = 0; slot < problem.slots; slot++) open += problem.open[this.candidate * problem.slots + slot]!;
    return open;
  }

  /** The employers wished for whose tables stand full of fixed meetings in a slot that the candidate could have. */
  private takenEmployers(): string[] {
    const { instance, problem } = this.planned;
    const left = new Map(
      problem.pairs
        .filter(({ candidate }) => candidate === this.candidate)
        .map((pair) => [pair.employer, commonSlots(problem, pair).length]),
    );
    const free = this.without(instance.now);
    return free.pairs
      .filter((pair) => (left.get(pair.employer) ?? 0) < commonSlots(free, pair).length)
      .map((pair) => instance.employers[pair.employer]!.id);
  }
}
