import { arrange } from './arrange.js';
import { toCanonical } from './canonical.js';
import { concludeTimetable } from './conclude.js';
import { Describer } from './describe.js';
import { type Outcome, sharpen, solveByModel } from './exact.js';
import { spreadShortfall } from './fairness.js';
import { greedy, trivialBound } from './greedy.js';
import { highs } from './highs.js';
import type { Problem } from './problem.js';
import { leastShortfall } from './reasons.js';
import { type Relaxation, relax } from './relaxation.js';
import type { Instance, PlanOptions, Progress, Timetable } from './types.js';
import { Watch } from './watch.js';

/**
 * The best timetable found for an instance, with a proven bound. The pairs come from a minimum-cost flow and get their slots by
 * edge colouring; where that does not reach the bound of the flow, HiGHS solves the rest; last, meetings change places so that
 * people wait and walk less. docs/decisions has the reasons. The same instance, in whatever order it is written, gives the same
 * meetings unless the search was stopped before its end, by `options.seconds` or otherwise.
 */
export async function planTimetable(given: Instance, options: PlanOptions): Promise<Timetable> {
  const watch = new Watch(options);
  const { instance, wishOf } = toCanonical(given);
  const describer = new Describer(instance);
  const { problem } = describer;
  let least = 0;
  const inGivenOrder = ({ slots, ...progress }: Omit<Progress, 'elapsedMs'>): Progress => {
    const ordered = new Int32Array(slots.length);
    slots.forEach((slot, wish) => {
      ordered[wishOf[wish]!] = slot;
    });
    return { ...progress, slots: ordered, elapsedMs: watch.elapsedMs() };
  };
  watch.tell((phase, board, bound) => {
    options.onProgress?.(inGivenOrder(describer.found(phase, board, bound, least)));
  });
  const first = greedy(problem);
  watch.found('pairs', first, trivialBound(problem));
  const relaxation = relax(problem);
  least = relaxation.shortfall === 0 ? 0 : leastShortfall(problem);
  const { board: found, bound } = await solve(problem, relaxation, watch);
  // A search that is stopped early changes no more than standing still would.
  const board = found.value >= first.value ? found : first;
  watch.found('comfort', board, bound);
  watch.endSearch();
  spreadShortfall(board, watch.expired);
  const settled = describer.comfortable(describer.found('comfort', board, bound, least), watch.expired);
  return concludeTimetable(given, inGivenOrder(settled), watch.elapsedMs());
}

async function solve(problem: Problem, relaxation: Relaxation, watch: Watch): Promise<Outcome> {
  const board = arrange(problem, relaxation.chosen, watch.expired);
  const bound = sharpen(problem, relaxation.bound, board.value);
  watch.found('slots', board, bound);
  if (bound <= board.value) return { board, bound };
  return solveByModel(await highs(), problem, board, relaxation, watch);
}
