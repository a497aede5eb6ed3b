import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  concludeTimetable,
  type Instance,
  type Progress,
  parseInstance,
  type Timetable,
} from './domain/timetable/index.js';

/** What the thread is given. */
export interface PlanTask {
  instance: Instance;
  seconds: number;
  /** Becomes 1 when the search should end. */
  stop: SharedArrayBuffer;
}

export type ThreadMessage = { kind: 'progress'; progress: Progress } | { kind: 'done'; timetable: Timetable };
export type PlanOutcome = { ok: true; timetable: Timetable } | { ok: false; message: string };

export interface ThreadOptions {
  /** After this long the best timetable so far is taken, whatever the thread is busy with. */
  readonly seconds: number;
  /** Ends the search early, with the best timetable so far. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The thread ends by itself within about this; then it is ended, and what it said last is taken. */
const GRACE_MS = 150;
/** It is asked to end a little before its time, because the result is still to be put together. */
const MOST_MARGIN_MS = 300;
const MARGIN_SHARE = 0.1;
/** HiGHS has its memory besides; the largest rallies measured stay far below. */
const MEMORY_MB = 768;

/** The built thread beside this file; from source (tests), the one of the last build. */
function threadScript(): string {
  const here = import.meta.url;
  const script = here.endsWith('.ts') ? '../../../dist/libs/rallies/src/timetable.worker.js' : './timetable.worker.js';
  const path = fileURLToPath(new URL(script, here));
  if (!existsSync(path)) throw new Error(`The planner is not built (${path} is missing): run "npm run build" first.`);
  return path;
}

/**
 * Plans in a thread of its own: planning is seconds of arithmetic, during which the program must go on answering. A search that
 * does not end when it should is cut off, so the time asked for is kept even where a step cannot be interrupted.
 *
 * @param input as `rally plan` reads it; what it refuses is the outcome's `message`
 */
export async function planInThread(input: unknown, options: ThreadOptions): Promise<PlanOutcome> {
  const start = performance.now();
  const parsed = parseInstance(input);
  if (!parsed.ok) return parsed;
  const { instance } = parsed;
  const stop = new SharedArrayBuffer(4);
  const elapsed = () => performance.now() - start;
  const margin = Math.min(MOST_MARGIN_MS, options.seconds * MARGIN_SHARE * 1000);
  const task: PlanTask = { instance, seconds: Math.max(0, options.seconds - (elapsed() + margin) / 1000), stop };
  const worker = new Worker(threadScript(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const timetable = await new Promise<Timetable>((resolve, reject) => {
    let last: Progress | undefined;
    let cutOff: NodeJS.Timeout | undefined;
    let isOver = false;
    const settle = (finish: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      clearTimeout(cutOff);
      options.signal?.removeEventListener('abort', end);
      finish();
    };
    const end = () => {
      Atomics.store(new Int32Array(stop), 0, 1);
      cutOff ??= setTimeout(takeLast, GRACE_MS);
    };
    // Without a word from the thread there is nothing to take yet: its first comes soon.
    const takeLast = () => {
      if (last) settle(() => resolve(concludeTimetable(instance, last!, elapsed())));
    };
    const timer = setTimeout(end, task.seconds * 1000);
    options.signal?.addEventListener('abort', end);
    if (options.signal?.aborted) end();
    worker.on('message', (message: ThreadMessage) => {
      if (isOver) return;
      if (message.kind === 'done') return settle(() => resolve({ ...message.timetable, durationMs: elapsed() }));
      const isLate = last === undefined && elapsed() > task.seconds * 1000 + GRACE_MS;
      last = message.progress;
      options.onProgress?.(last);
      if (isLate) takeLast();
    });
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', (code) => settle(() => reject(new Error(`The planner ended without an answer (${code}).`))));
  }).finally(() => worker.terminate());
  return { ok: true, timetable };
}
