export type { Board, BoardCandidate, BoardEmployer, BoardMeeting, Place, ScoreOf } from './board.js';
export type { Change } from './change.js';
export { changesBetween, type MeetingChange, type VersionMeeting } from './compare.js';
export { meetingAt } from './others.js';
export { type PersonDay, waitsOf } from './person.js';
export { restorable } from './restore.js';
export {
  BREACHES,
  type Breach,
  blockOf,
  breachesOf,
  type Cost,
  frozen,
  missingOf,
  objectiveOf,
  placeOf,
  SHORTFALL_POINTS,
  tryChange,
  type Verdict,
} from './rules.js';
