import type { Board, BoardMeeting, Place, ScoreOf } from './board.js';
import type { Change } from './change.js';
import { meetingOf, meetingsOf, Others } from './others.js';

/** What a change would break. The organiser reads it before they let go, the server refuses by it. */
export const BREACHES = [
  'unknown',
  'past',
  'done',
  'locked',
  'candidate_gone',
  'employer_gone',
  'no_such_slot',
  'no_such_table',
  'table_taken',
  'candidate_busy',
  'candidate_away',
  'employer_away',
  'no_break',
  'above_max',
  'already_meet',
  'kept_apart',
] as const;
export type Breach = (typeof BREACHES)[number];

/** What a change costs: the points that the objective loses (below 0: gains), and who falls under, or is lifted to, the least number. */
export interface Cost {
  points: number;
  /** Candidates with fewer meetings than the rally promises, and fewer than before. */
  short: readonly string[];
  /** Candidates who come up to it. */
  relieved: readonly string[];
  /** People who were told another place. */
  retold: readonly string[];
}

export type Verdict =
  | { ok: true; cost: Cost; after: readonly BoardMeeting[] }
  | { ok: false; breaches: readonly Breach[] };

/** The points that one missing meeting below the least number weighs, as the planner has it. */
export const SHORTFALL_POINTS = 1000;

const at = (meeting: BoardMeeting, { employer, slot, table }: Place) =>
  meeting.employer === employer && meeting.slot === slot && meeting.table === table;
export const placeOf = ({ employer, slot, table }: BoardMeeting): Place => ({ employer, slot, table });

/** The block of a slot, as its first and last slot; undefined outside of every block. Breaks without blocks are meant for the whole day. */
export function blockOf(board: Board, slot: number): readonly [number, number] | undefined {
  if (board.blocks.length === 0) return board.breaksPerBlock > 0 ? [0, board.slots - 1] : undefined;
  const block = board.blocks.find(([first = 0, last = -1]) => first <= slot && slot <= last);
  return block ? [block[0] ?? 0, block[1] ?? 0] : undefined;
}

/** What keeps a candidate from meeting in a place, when those of `others` are the meetings that stay. */
function breachesAt(
  board: Board,
  others: Others,
  candidate: string,
  to: Place,
  scoreOf: ScoreOf,
  isSamePair: boolean,
): Breach[] {
  const person = board.candidates.find(({ id }) => id === candidate);
  const employer = board.employers.find(({ id }) => id === to.employer);
  if (!person || !employer) return ['unknown'];
  const breaches: Breach[] = [];
  const note = (isBroken: boolean, breach: Breach) => {
    if (isBroken) breaches.push(breach);
  };
  note(!person.coming, 'candidate_gone');
  note(!employer.coming, 'employer_gone');
  note(to.slot < 0 || to.slot >= board.slots, 'no_such_slot');
  note(to.slot < board.now, 'past');
  note(to.table < 1 || to.table > employer.tables, 'no_such_table');
  note(employer.away.includes(to.slot), 'employer_away');
  note(person.away.includes(to.slot), 'candidate_away');
  const own = others.ofCandidate(candidate);
  const theirs = others.ofEmployer(to.employer);
  note(
    theirs.some((one) => !one.freed && at(one, to)),
    'table_taken',
  );
  note(
    own.some(({ slot, freed }) => !freed && slot === to.slot),
    'candidate_busy',
  );
  note(own.length + 1 > board.maxMeetings, 'above_max');
  note(
    own.some((one) => one.employer === to.employer),
    'already_meet',
  );
  note(!isSamePair && scoreOf(candidate, to.employer) === null, 'kept_apart');
  note(leavesNoBreak(board, theirs, to), 'no_break');
  return breaches;
}

function leavesNoBreak(board: Board, theirs: readonly BoardMeeting[], to: Place): boolean {
  const block = blockOf(board, to.slot);
  if (!block || board.breaksPerBlock === 0) return false;
  const [first, last] = block;
  const held = theirs.filter(
    ({ table, slot, freed }) => !freed && table === to.table && slot >= first && slot <= last,
  ).length;
  return held + 1 > last - first + 1 - board.breaksPerBlock;
}

/** Whether a meeting may be touched at all. */
export function frozen(board: Board, meeting: BoardMeeting): Breach[] {
  if (meeting.done) return ['done'];
  if (meeting.slot < board.now) return ['past'];
  return meeting.locked ? ['locked'] : [];
}

/**
 * Whether a change keeps every rule, what it costs, and how the timetable looks after it.
 *
 * @param newId makes the id of a meeting that comes into being: when a candidate is added, or moves to another employer
 */
export function tryChange(board: Board, change: Change, scoreOf: ScoreOf, newId: () => string = () => 'new'): Verdict {
  if (change.kind === 'add') {
    const score = scoreOf(change.candidate, change.to.employer) ?? 0;
    const others = new Others(board.meetings);
    const breaches = breachesAt(board, others, change.candidate, change.to, scoreOf, false);
    const meeting = {
      id: newId(),
      candidate: change.candidate,
      ...change.to,
      score,
      locked: false,
      done: false,
      told: null,
    };
    return conclude(board, breaches, [], [meeting]);
  }
  const meeting = meetingOf(board.meetings, change.meeting);
  if (!meeting) return { ok: false, breaches: ['unknown'] };
  if (change.kind === 'remove') return conclude(board, frozen(board, meeting), [meeting], []);
  if (change.kind === 'move') {
    const { to } = change;
    const others = new Others(board.meetings, [meeting]);
    const breaches = [
      ...frozen(board, meeting),
      ...breachesAt(board, others, meeting.candidate, to, scoreOf, to.employer === meeting.employer),
    ];
    return conclude(board, breaches, [meeting], [moved(meeting, to, scoreOf, newId)]);
  }
  const other = meetingOf(board.meetings, change.with);
  if (!other || other.id === meeting.id) return { ok: false, breaches: ['unknown'] };
  const both = [meeting, other];
  const first = moved(meeting, placeOf(other), scoreOf, newId);
  const second = moved(other, placeOf(meeting), scoreOf, newId);
  const isInside = meeting.employer === other.employer;
  const beside = (one: BoardMeeting) => new Others(board.meetings, both, [one]);
  const breaches = [
    ...both.flatMap((one) => frozen(board, one)),
    ...breachesAt(board, beside(second), meeting.candidate, placeOf(other), scoreOf, isInside),
    ...breachesAt(board, beside(first), other.candidate, placeOf(meeting), scoreOf, isInside),
  ];
  return conclude(board, breaches, both, [first, second]);
}

/** What would break if these meetings were put beside the others: for an old state that is to come back. */
export function breachesOf(board: Board, others: readonly BoardMeeting[], back: readonly BoardMeeting[]): Breach[] {
  const breaches = back.flatMap((meeting) => {
    const beside = new Others(
      others,
      [],
      back.filter(({ id }) => id !== meeting.id),
    );
    // They met by the same judgement before: what keeps them apart since is for the next planning.
    return [
      ...frozen(board, { ...meeting, locked: false }),
      ...breachesAt(board, beside, meeting.candidate, placeOf(meeting), () => undefined, true),
    ];
  });
  return [...new Set(breaches)];
}

/** At another employer it is another meeting: another pair, with its own score. */
function moved(meeting: BoardMeeting, to: Place, scoreOf: ScoreOf, newId: () => string): BoardMeeting {
  if (to.employer === meeting.employer) return { ...meeting, ...to };
  const score = scoreOf(meeting.candidate, to.employer) ?? 0;
  return { ...meeting, ...to, id: newId(), score, told: null };
}

/** @param gone what goes, and `come` what comes in its place; the rest is not touched */
function conclude(
  board: Board,
  breaches: readonly Breach[],
  gone: readonly BoardMeeting[],
  come: readonly BoardMeeting[],
): Verdict {
  if (breaches.length > 0) return { ok: false, breaches: [...new Set(breaches)] };
  const cost = costOf(board, gone, come);
  return {
    ok: true,
    cost,
    // Written out only for who saves it.
    get after() {
      return new Others(board.meetings, gone, come).all();
    },
  };
}

/** What a timetable is worth: the scores, less what is missing to the least number of everybody who comes. */
export function objectiveOf(board: Board, meetings: readonly BoardMeeting[]): number {
  const missing = [...missingOf(board, meetings).values()].reduce((sum, count) => sum + count, 0);
  return meetings.reduce((sum, { score }) => sum + score, 0) - SHORTFALL_POINTS * missing;
}

export function missingOf(board: Board, meetings: readonly BoardMeeting[]): Map<string, number> {
  const got = new Map<string, number>();
  for (const { candidate } of meetings) got.set(candidate, (got.get(candidate) ?? 0) + 1);
  const missing = new Map<string, number>();
  for (const { id, coming } of board.candidates) {
    const lacking = board.minMeetings - (got.get(id) ?? 0);
    if (coming && lacking > 0) missing.set(id, lacking);
  }
  return missing;
}

/** Looks at the people touched alone: hundreds of cells ask for it while somebody drags. */
function costOf(board: Board, gone: readonly BoardMeeting[], come: readonly BoardMeeting[]): Cost {
  const people = [...new Set([...gone, ...come].map(({ candidate }) => candidate))];
  const count = (meetings: readonly BoardMeeting[], id: string) =>
    meetings.reduce((sum, { candidate }) => (candidate === id ? sum + 1 : sum), 0);
  const lacks = people.map((id) => {
    const coming = board.candidates.find((one) => one.id === id)?.coming ?? false;
    const before = meetingsOf(board.meetings, id).length;
    const after = before - count(gone, id) + count(come, id);
    const lack = (got: number) => (coming ? Math.max(0, board.minMeetings - got) : 0);
    return { id, was: lack(before), is: lack(after) };
  });
  const points = (meetings: readonly BoardMeeting[]) => meetings.reduce((sum, { score }) => sum + score, 0);
  const isTold = (id: string) => meetingsOf(board.meetings, id).some(({ told }) => told !== null);
  return {
    points: points(gone) - points(come) + SHORTFALL_POINTS * lacks.reduce((sum, { was, is }) => sum + is - was, 0),
    short: lacks.filter(({ was, is }) => is > was).map(({ id }) => id),
    relieved: lacks.filter(({ was, is }) => was > 0 && is === 0).map(({ id }) => id),
    retold: people.filter(isTold),
  };
}
