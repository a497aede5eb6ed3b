import { commonSlots, type Problem } from './problem.js';
import { relax } from './relaxation.js';
import type { Instance, Meeting, Shortfall, ShortfallCause } from './types.js';

/** What the reasons are found in: the problem after the fixed meetings, and what was planned. */
export interface Planned {
  readonly instance: Instance;
  readonly problem: Problem;
  /** Meetings of each candidate in all, and those of them that were fixed. */
  readonly got: Int32Array;
  readonly fixed: Int32Array;
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
    return { candidate: id, wanted: min, got: got[index]!, cause, reason: toSentence(id, cause) };
  });
}

/** A number of missing meetings that no timetable can undercut. */
export function leastShortfall(problem: Problem): number {
  const pairs = problem.pairs.map((pair) => ({ ...pair, score: 0, keep: [] }));
  return relax({ ...problem, pairs, penalty: 1 }).shortfall;
}

function findCause(planned: Planned, candidate: number): ShortfallCause {
  const { instance, problem, got, fixed, meetings } = planned;
  const { id, away } = instance.candidates[candidate]!;
  const wishes = instance.wishes.filter(([wishing]) => wishing === id).length;
  if (wishes === 0) return { code: 'no_wish' };
  const own = problem.pairs.filter((pair) => pair.candidate === candidate);
  const alone = fixed[candidate]! + mostMeetings(own.map((pair) => commonSlots(problem, pair)));
  if (got[candidate]! >= alone) {
    if (alone === wishes) return { code: 'few_wishes', wishes };
    let free = fixed[candidate]!;
    for (let slot = 0; slot < problem.slots; slot++) free += problem.open[candidate * problem.slots + slot]!;
    const isFew = alone === free && (away.length > 0 || instance.now > 0 || wishes >= free);
    return isFew ? { code: 'few_free_slots', slots: free } : { code: 'few_common_slots', possible: alone };
  }
  const met = new Set(meetings.filter(([meeting]) => meeting === id).map(([, employer]) => employer));
  const employers = own.map((pair) => instance.employers[pair.employer]!.id).filter((employer) => !met.has(employer));
  if (planned.avoidable === 0) return { code: 'employers_full', employers, proven: true };
  return planned.proven ? { code: 'outweighed', employers } : { code: 'employers_full', employers, proven: false };
}

/** The most meetings that fit when each may take one of its slots and no slot is taken twice (augmenting paths). */
function mostMeetings(options: readonly (readonly number[])[]): number {
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
  return options.filter((_, meeting) => place(meeting, new Set())).length;
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

function toSentence(id: string, cause: ShortfallCause): string {
  const who = JSON.stringify(id);
  switch (cause.code) {
    case 'no_wish':
      return `There is no wish with ${who}.`;
    case 'few_wishes':
      return `There ${cause.wishes === 1 ? 'is only 1 wish' : `are only ${cause.wishes} wishes`} with ${who}.`;
    case 'few_free_slots':
      return `Only ${count(cause.slots, 'slot')} can be used for meetings of ${who}.`;
    case 'few_common_slots':
      return `At most ${count(cause.possible, 'meeting')} fit where both ${who} and the employers concerned are there.`;
    case 'employers_full':
      return cause.proven
        ? `The tables of ${list(cause.employers)} are needed for others, and no timetable leaves fewer meetings missing in all.`
        : `The tables of ${list(cause.employers)} went to others, and no better timetable was found.`;
    case 'outweighed':
      return `Whatever gives ${who} more meetings, for example with ${list(cause.employers)}, costs at least as much elsewhere.`;
  }
}

function list(ids: readonly string[]): string {
  const named = ids.slice(0, 5).map((id) => JSON.stringify(id));
  return ids.length > 5 ? `${named.join(', ')} and ${ids.length - 5} more` : named.join(', ');
}
