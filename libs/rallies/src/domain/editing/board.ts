/** A timetable under the hands of an organiser: what the rules need to know of it, by id. The same on the server and in the browser. */
export interface Board {
  slots: number;
  /** First and last slot of each block; none means that the whole day is one. */
  blocks: readonly (readonly number[])[];
  breaksPerBlock: number;
  /** The first slot that may still change. */
  now: number;
  minMeetings: number;
  maxMeetings: number;
  candidates: readonly BoardCandidate[];
  employers: readonly BoardEmployer[];
  meetings: readonly BoardMeeting[];
}

export interface BoardCandidate {
  id: string;
  /** Slots in which they are not there. */
  away: readonly number[];
  /** False for who does not come any more and only still has meetings. */
  coming: boolean;
}

export interface BoardEmployer {
  id: string;
  tables: number;
  away: readonly number[];
  coming: boolean;
}

export interface BoardMeeting {
  id: string;
  candidate: string;
  employer: string;
  slot: number;
  table: number;
  score: number;
  locked: boolean;
  /** Took place, or failed: it is history and stays. */
  done: boolean;
  /** Missed or over before its time: it holds neither table nor hour any more. */
  freed?: boolean;
  /** Where its two people were told that it is; null when they were not told of it. */
  told: { slot: number; table: number } | null;
}

/** A cell of the grid. */
export interface Place {
  employer: string;
  slot: number;
  table: number;
}

/** The score of a pair; null when the two are kept apart, undefined while it is not known. */
export type ScoreOf = (candidate: string, employer: string) => number | null | undefined;
