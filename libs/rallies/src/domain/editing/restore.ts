import type { Board, BoardMeeting } from './board.js';
import { breachesOf } from './rules.js';

/** Of an old timetable what can still be, beside what stays whatever happens; one after the other, in the order of the day. */
export function restorable(
  board: Board,
  standing: readonly BoardMeeting[],
  wanted: readonly BoardMeeting[],
): { placed: BoardMeeting[]; leftOut: number } {
  const placed: BoardMeeting[] = [];
  const stands = new Set(standing.map(({ candidate, employer }) => `${candidate} ${employer}`));
  let leftOut = 0;
  for (const meeting of wanted) {
    // It stands already, where it is now.
    if (stands.has(`${meeting.candidate} ${meeting.employer}`)) continue;
    if (breachesOf(board, [...standing, ...placed], [meeting]).length === 0) placed.push(meeting);
    else leftOut++;
  }
  return { placed, leftOut };
}
