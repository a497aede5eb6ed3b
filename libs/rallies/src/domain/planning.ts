import type { MeetingState } from './states.js';

/** Who and what a timetable is made from, by id. */
export interface PlanFacts {
  rally: {
    slots: number;
    slotMinutes: number;
    blocks: readonly (readonly [number, number])[];
    breaksPerBlock: number;
    minMeetings: number;
    maxMeetings: number;
  };
  /** Those who come; `late` arrives after the first hour. */
  candidates: readonly { id: string; late: boolean; companion?: string; interpreter?: string }[];
  /** Those who come, with tables. */
  employers: readonly { id: string; tables: number; away: readonly number[]; place?: number }[];
  /** Who may meet whom, with a score of 1 to 100. */
  wishes: readonly (readonly [candidate: string, employer: string, score: number])[];
  /** The meetings that exist. */
  meetings: readonly PlannedMeeting[];
}

export interface PlannedMeeting {
  candidate: string;
  employer: string;
  slot: number;
  table: number;
  locked: boolean;
  state: MeetingState;
  score: number;
}

/** The input of `rally plan`, in the words of contracts.md. */
export interface PlanInput {
  slots: number;
  blocks?: (readonly [number, number])[];
  employers: { id: string; tables: number; away: number[]; breaksPerBlock: number; place?: number }[];
  candidates: { id: string; away: number[]; min: number; max: number; companion?: string; interpreter?: string }[];
  wishes: (readonly [string, string, number])[];
  fixed: (readonly [string, string, number, number])[];
  previous: (readonly [string, string, number, number])[];
  keepBonus: number;
  now: number;
  shortfallPenalty: number;
}

const LATE_MINUTES = 60;
/** A candidate's least number of meetings comes before any score: more than all scores of a day can add up to. */
const SHORTFALL_PENALTY = 1_000_000;
/** What a meeting that was announced is worth staying where it is, in points of the score. */
const KEEP_BONUS = 30;

/**
 * The instance to plan. What has happened stays, and so does what lies before slot `now` or is locked; `keep` says that the timetable
 * was announced, so that the rest should move as little as possible. Order does not depend on the order of the facts.
 */
export function toPlanInput(facts: PlanFacts, { keep, now }: { keep: boolean; now: number }): PlanInput {
  const { rally } = facts;
  const coming = new Set(facts.candidates.map(({ id }) => id));
  const employers = new Map(facts.employers.map((employer) => [employer.id, employer]));
  const isStanding = (meeting: PlannedMeeting) => {
    if (meeting.state !== 'planned' || meeting.slot < now) return true;
    const employer = employers.get(meeting.employer);
    if (!meeting.locked || !employer || !coming.has(meeting.candidate)) return false;
    return meeting.table <= employer.tables && !employer.away.includes(meeting.slot);
  };
  const standing = facts.meetings.filter(isStanding);
  const wishes = new Map(
    facts.wishes
      .filter(([candidate, employer]) => coming.has(candidate) && employers.has(employer))
      .map((wish): [string, typeof wish] => [`${wish[0]} ${wish[1]}`, wish]),
  );
  for (const { candidate, employer, score } of standing) {
    const pair = `${candidate} ${employer}`;
    if (!wishes.has(pair)) wishes.set(pair, [candidate, employer, score]);
  }
  const row = ({ candidate, employer, slot, table }: PlannedMeeting) => [candidate, employer, slot, table] as const;
  return {
    slots: rally.slots,
    // Breaks without blocks are meant for the whole day.
    ...(rally.blocks.length === 0 && rally.breaksPerBlock > 0 ? {} : { blocks: [...rally.blocks] }),
    employers: planEmployers(facts, standing, now),
    candidates: planCandidates(facts, standing, now),
    wishes: [...wishes.values()].sort(byText),
    fixed: standing.map(row).sort(byText),
    previous: keep ? facts.meetings.map(row).sort(byText) : [],
    keepBonus: keep ? KEEP_BONUS : 0,
    now,
    shortfallPenalty: SHORTFALL_PENALTY,
  };
}

function planCandidates({ rally, candidates }: PlanFacts, standing: readonly PlannedMeeting[], now: number) {
  const count = (id: string) => standing.filter(({ candidate }) => candidate === id).length;
  const busy = (id: string) => standing.filter(({ candidate }) => candidate === id).map(({ slot }) => slot);
  const lateSlots = Math.min(rally.slots, Math.ceil(LATE_MINUTES / rally.slotMinutes));
  const coming = candidates.map(({ id, late, companion, interpreter }) => ({
    id,
    ...(companion !== undefined && { companion }),
    ...(interpreter !== undefined && { interpreter }),
    away: late ? range(0, lateSlots).filter((slot) => !busy(id).includes(slot)) : [],
    min: rally.minMeetings,
    max: Math.max(rally.maxMeetings, count(id)),
  }));
  const known = new Set(candidates.map(({ id }) => id));
  // People who left still had the meetings that took place.
  const gone = unique(standing.map(({ candidate }) => candidate).filter((id) => !known.has(id))).map((id) => ({
    id,
    away: range(now, rally.slots).filter((slot) => !busy(id).includes(slot)),
    min: 0,
    max: count(id),
  }));
  return [...coming, ...gone].sort(byId);
}

function planEmployers({ rally, employers }: PlanFacts, standing: readonly PlannedMeeting[], now: number) {
  const ofEmployer = (id: string) => standing.filter(({ employer }) => employer === id);
  const busiest = (id: string) => {
    const meetings = ofEmployer(id);
    return Math.max(0, ...meetings.map(({ slot }) => meetings.filter((other) => other.slot === slot).length));
  };
  const room = (id: string, tables: number, away: readonly number[], place?: number) => ({
    id,
    ...(place !== undefined && { place }),
    tables: Math.max(tables, busiest(id)),
    away: unique(away).filter((slot) => !ofEmployer(id).some((meeting) => meeting.slot === slot)),
    breaksPerBlock: rally.breaksPerBlock,
  });
  const known = new Set(employers.map(({ id }) => id));
  const gone = unique(standing.map(({ employer }) => employer).filter((id) => !known.has(id)));
  return [
    ...employers.map(({ id, tables, away, place }) => room(id, tables, away, place)),
    ...gone.map((id) => room(id, 0, range(now, rally.slots))),
  ].sort(byId);
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
type Row = readonly [candidate: string, employer: string, ...rest: number[]];
/** By code units: a pair stands in each list once. */
const byText = (a: Row, b: Row) => (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1);
