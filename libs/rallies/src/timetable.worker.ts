import { parentPort, workerData } from 'node:worker_threads';
import { planTimetable } from './domain/timetable/index.js';
import type { PlanTask, ThreadMessage } from './timetable-thread.js';

/** The thread of `planInThread`. What it posts arrives even while it is busy. */
const { instance, seconds, stop } = workerData as PlanTask;
const stopped = new Int32Array(stop);
const post = (message: ThreadMessage) => parentPort?.postMessage(message);

const timetable = await planTimetable(instance, {
  clock: () => performance.now(),
  seconds,
  stopped: () => Atomics.load(stopped, 0) === 1,
  onProgress: (progress) => post({ kind: 'progress', progress }),
});
post({ kind: 'done', timetable });
