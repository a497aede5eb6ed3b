import type { Place } from './board.js';

/** What an organiser does to one timetable. A meeting is named with the version that they saw. */
export type Change =
  | { kind: 'move'; meeting: string; to: Place }
  | { kind: 'swap'; meeting: string; with: string }
  | { kind: 'add'; candidate: string; to: Place }
  | { kind: 'remove'; meeting: string };
