import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { PlanInput } from './domain/planning.js';
import type { Timetable } from './domain/timetable/index.js';

export interface PlanTask {
  input: PlanInput;
  seconds: number;
}
export type PlanOutcome = { ok: true; timetable: Timetable } | { ok: false; message: string };

/** After this long the best timetable so far is taken; the thread is stopped when it does not answer even then. */
const SECONDS = 10;
const PATIENCE_MS = 20_000;
const MEMORY_MB = 768;

/** The built thread beside this file; from source (tests), the one of the last build. */
function workerScript(): string {
  const here = import.meta.url;
  const script = here.endsWith('.ts') ? '../../../dist/libs/rallies/src/timetable.worker.js' : './timetable.worker.js';
  const path = fileURLToPath(new URL(script, here));
  if (!existsSync(path)) throw new Error(`The planner is not built (${path} is missing): run "npm run build" first.`);
  return path;
}

/** Plans timetables in a thread, one at a time in this process. */
@Injectable()
export class Planner {
  private last: Promise<unknown> = Promise.resolve();

  /** @throws DomainError `timetable_impossible` (conflict) when what stands already breaks a rule; `planning_timed_out` */
  async plan(input: PlanInput): Promise<Timetable> {
    const turn = this.last.then(() => this.run({ input, seconds: SECONDS }));
    this.last = turn.catch(() => undefined);
    const outcome = await turn;
    if (!outcome.ok)
      throw new DomainError('conflict', 'timetable_impossible', `No timetable can be made: ${outcome.message}.`);
    return outcome.timetable;
  }

  private run(task: PlanTask): Promise<PlanOutcome> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerScript(), {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      });
      const timer = setTimeout(() => {
        void worker.terminate();
        reject(new DomainError('unavailable', 'planning_timed_out', 'The timetable took too long to plan: try again.'));
      }, PATIENCE_MS);
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        finish();
      };
      worker.once('message', (outcome: PlanOutcome) => {
        settle(() => resolve(outcome));
        void worker.terminate();
      });
      worker.once('error', (error) => settle(() => reject(error)));
      worker.once('exit', (code) => settle(() => reject(new Error(`The planner ended without an answer (${code}).`))));
    });
  }
}
