import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { PlanInput } from './domain/planning.js';
import { checkTimetable, type Progress, parseInstance, type Timetable } from './domain/timetable/index.js';
import { planInThread } from './timetable-thread.js';

export interface PlanningOptions {
  /** Called while the search runs: what it does, the best timetable so far and what is proven of it. */
  onProgress?: ((progress: PlanningProgress) => void) | undefined;
  /** Ends the search with the best timetable so far; before its turn has come, nothing is planned. */
  signal?: AbortSignal | undefined;
  /** After this long the best timetable so far is taken; 10 when absent. */
  seconds?: number | undefined;
}

/** `Progress` without what only the planner itself needs. */
export type PlanningProgress = Omit<Progress, 'slots'>;

const SECONDS = 10;

/** Plans timetables in a thread, one at a time in this process. */
@Injectable()
export class Planner {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * The best timetable that is found in time; when `options.signal` stops it, the best so far.
   *
   * @throws DomainError (conflict) `timetable_impossible` when what stands already breaks a rule, `planning_stopped` when it was
   *   stopped while others were still being planned
   */
  async plan(input: PlanInput, options: PlanningOptions = {}): Promise<Timetable> {
    const turn = this.last.then(() => this.run(input, options));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async run(input: PlanInput, { onProgress, signal, seconds = SECONDS }: PlanningOptions): Promise<Timetable> {
    if (signal?.aborted)
      throw new DomainError('conflict', 'planning_stopped', 'The planning was stopped before it began.');
    const outcome = await planInThread(input, {
      ...{ seconds, signal },
      onProgress: onProgress && (({ slots: _, ...progress }) => onProgress(progress)),
    });
    if (!outcome.ok)
      throw new DomainError('conflict', 'timetable_impossible', `No timetable can be made: ${outcome.message}.`);
    const parsed = parseInstance(input);
    const [violation] = parsed.ok ? checkTimetable(parsed.instance, outcome.timetable.meetings).violations : [];
    if (violation) throw new Error(`The timetable breaks a rule: ${violation}`);
    return outcome.timetable;
  }
}
