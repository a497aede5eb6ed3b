import { parentPort, workerData } from 'node:worker_threads';
import { checkTimetable, parseInstance, planTimetable } from './domain/timetable/index.js';
import type { PlanOutcome, PlanTask } from './planner.js';

/** Runs in a thread of its own: planning is seconds of arithmetic, during which the program must go on answering. */
const { input, seconds } = workerData as PlanTask;

async function plan(): Promise<PlanOutcome> {
  const parsed = parseInstance(input);
  if (!parsed.ok) return { ok: false, message: parsed.message };
  const timetable = await planTimetable(parsed.instance, { clock: () => performance.now(), seconds });
  const [violation] = checkTimetable(parsed.instance, timetable.meetings).violations;
  if (violation) throw new Error(`The timetable breaks a rule: ${violation}`);
  return { ok: true, timetable };
}

parentPort?.postMessage(await plan());
