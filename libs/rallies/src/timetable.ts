/** The door `#rallies/timetable`: planning without the rest of the program, for the command and the benchmark. */
export * from './domain/timetable/index.js';
export { type PlanOutcome, planInThread, type ThreadOptions } from './timetable-thread.js';
