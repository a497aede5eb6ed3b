import { arrange } from './arrange.js';
import { type Outcome, sharpen, solveByModel } from './exact.js';
import { highs } from './highs.js';
import { type Problem, remainder, type Slotting, toProblem, valueAt } from './problem.js';
import { explainShortfalls, leastShortfall } from './reasons.js';
import { relax } from './relaxation.js';
import { assignTables, type Seating } from './tables.js';
import type { Instance, Meeting, PlanOptions, Timetable } from './types.js';

const DEFAULT_SECONDS = 60;

/**
 * The best timetable found for an instance, with a proven bound. The pairs come from a minimum-cost flow and get their slots by
 * edge colouring; where that does not reach the bound of the flow, HiGHS solves the rest. docs/decisions has the reasons. The
 * same instance gives the same meetings unless `options.seconds` ran out.
 */
export async function planTimetable(instance: Instance, options: PlanOptions): Promise<Timetable> {
  const start = options.clock();
  const deadline = start + (options.seconds ?? DEFAULT_SECONDS) * 1000;
  const whole = toProblem(instance);
  const fixed = fixedSlotting(instance, whole);
  const { problem, pairOf } = remainder(whole, fixed, (slot) => slot >= instance.now);
  const outcome = await solve(problem, () => (deadline - options.clock()) / 1000);
  const slotting = fixed.slice();
  outcome.board.slotOf.forEach((slot, pair) => {
    if (slot >= 0) slotting[pairOf[pair]!] = slot;
  });
  const got = countMeetings(whole, slotting);
  const objective = objectiveOf(instance, whole, slotting, got);
  const avoidable = avoidableShortfall(problem, outcome.board.got);
  const bound = toBound(instance, problem, outcome, objective, avoidable);
  const meetings = toMeetings(instance, whole, slotting);
  const fixedCount = countMeetings(whole, fixed);
  const proven = bound === objective;
  return {
    meetings,
    objective,
    bound,
    gap: bound === objective ? 0 : (bound - objective) / Math.abs(bound),
    shortfalls: explainShortfalls({ instance, problem, got, fixed: fixedCount, meetings, avoidable, proven }),
    changed: countChanged(instance, meetings),
    durationMs: options.clock() - start,
  };
}

async function solve(problem: Problem, secondsLeft: () => number): Promise<Outcome> {
  const relaxation = relax(problem);
  const board = arrange(problem, relaxation.chosen, () => secondsLeft() <= 0);
  const bound = sharpen(problem, relaxation.bound, board.value);
  if (bound <= board.value) return { board, bound };
  return solveByModel(await highs(), problem, board, relaxation, secondsLeft);
}

function fixedSlotting(instance: Instance, whole: Problem): Slotting {
  const slots = new Map(instance.fixed.map(([candidate, employer, slot]) => [pairKey(candidate, employer), slot]));
  return Int32Array.from(whole.pairs, (_, pair) => {
    const [candidate, employer] = instance.wishes[pair]!;
    return slots.get(pairKey(candidate, employer)) ?? -1;
  });
}

function countMeetings(whole: Problem, slotting: Slotting): Int32Array {
  const got = new Int32Array(whole.candidates);
  whole.pairs.forEach(({ candidate }, pair) => {
    if (slotting[pair]! >= 0) got[candidate]!++;
  });
  return got;
}

function objectiveOf(instance: Instance, whole: Problem, slotting: Slotting, got: Int32Array): number {
  let objective = 0;
  whole.pairs.forEach((pair, index) => {
    if (slotting[index]! >= 0) objective += valueAt(whole, pair, slotting[index]!);
  });
  let missing = 0;
  instance.candidates.forEach(({ min }, candidate) => {
    missing += Math.max(0, min - got[candidate]!);
  });
  return objective - instance.shortfallPenalty * missing;
}

/** How many of the missing meetings some timetable might not lack; 0 when none can do better. */
function avoidableShortfall(problem: Problem, got: Int32Array): number {
  let missing = 0;
  problem.need.forEach((need, candidate) => {
    missing += Math.max(0, need - got[candidate]!);
  });
  return missing === 0 ? 0 : Math.max(0, missing - leastShortfall(problem));
}

/**
 * The bound in the instance's own numbers. The search worked with `problem.penalty`, which may be lower: each meeting that
 * another timetable lacks less than this one is then worth the difference more.
 */
function toBound(
  instance: Instance,
  problem: Problem,
  { board, bound }: Outcome,
  objective: number,
  avoidable: number,
): number {
  if (bound <= board.value) return objective;
  const least = objective + (bound - board.value) + (instance.shortfallPenalty - problem.penalty) * avoidable;
  // A gap is a share of the bound, so the bound must not be zero.
  return least === 0 ? Math.max(problem.grain, Number.EPSILON) : least;
}

function toMeetings(instance: Instance, whole: Problem, slotting: Slotting): Meeting[] {
  const seatings: Seating[] = [];
  whole.pairs.forEach(({ candidate, employer }, pair) => {
    if (slotting[pair]! >= 0) seatings.push({ candidate, employer, slot: slotting[pair]! });
  });
  const tables = assignTables(instance, seatings);
  const meetings = seatings.map(({ candidate, employer, slot }, index): Meeting => {
    return [instance.candidates[candidate]!.id, instance.employers[employer]!.id, slot, tables[index]!];
  });
  return meetings.sort((a, b) => a[2] - b[2] || compareIds(a[1], b[1]) || a[3] - b[3]);
}

/** By code units: an order that no language setting changes. */
const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const pairKey = (candidate: string, employer: string) => JSON.stringify([candidate, employer]);

function countChanged(instance: Instance, meetings: readonly Meeting[]): number {
  const planned = new Map(meetings.map(([candidate, employer, slot]) => [pairKey(candidate, employer), slot]));
  return instance.previous.filter(([candidate, employer, slot]) => planned.get(pairKey(candidate, employer)) !== slot)
    .length;
}
