export { type Check, checkClaims, checkTimetable } from './check.js';
export { type Comfort, measureComfort } from './comfort-measure.js';
export { concludeTimetable } from './conclude.js';
export { type ParseResult, parseInstance } from './instance.js';
export { planTimetable } from './plan.js';
export { type PlanCommandResult, type PlanOutput, parseSeconds, runPlanCommand } from './plan-command.js';
export { type Language, shortfallSentence } from './sentences.js';
export type {
  CandidateInput,
  EmployerInput,
  Instance,
  Meeting,
  MeetingRow,
  Phase,
  PlanOptions,
  Progress,
  Shortfall,
  ShortfallCause,
  Timetable,
} from './types.js';
