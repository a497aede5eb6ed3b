/** `[candidate id, employer id, slot]`; a fourth item is the table, as in `Timetable.meetings`, and only a preference. */
export type MeetingRow = readonly [candidate: string, employer: string, slot: number, table?: number];

/** `[candidate id, employer id, slot from 0, table from 1]`. */
export type Meeting = readonly [candidate: string, employer: string, slot: number, table: number];

export interface EmployerInput {
  readonly id: string;
  /** Recruiters who receive at the same time; 0 is allowed. */
  readonly tables: number;
  /** Slots in which nobody of this employer is there. */
  readonly away: readonly number[];
  /** Slots that every table has free in each block. */
  readonly breaksPerBlock: number;
  /** Where its first table stands along the way through the hall, counted in tables; the others follow. Only for short walks. */
  readonly place?: number;
}

export interface CandidateInput {
  readonly id: string;
  readonly away: readonly number[];
  /** Meetings below this count as shortfall. */
  readonly min: number;
  /** Hard limit; null means none. */
  readonly max: number | null;
  /** Who comes along, or interprets, by any name: candidates who share one should not meet at the same time. Wished, not forced. */
  readonly companion?: string;
  readonly interpreter?: string;
}

/** What a timetable is asked for: the input of `rally plan` with its defaults filled in. Made by `parseInstance` only. */
export interface Instance {
  /** Length of the day in slots, numbered from 0. */
  readonly slots: number;
  /** First and last slot of each block, both inside it. Blocks do not overlap. */
  readonly blocks: readonly (readonly [first: number, last: number])[];
  readonly employers: readonly EmployerInput[];
  readonly candidates: readonly CandidateInput[];
  /** Who may meet whom, each pair once, with a score ≥ 0. */
  readonly wishes: readonly (readonly [candidate: string, employer: string, score: number])[];
  /** Meetings that stay where they are. */
  readonly fixed: readonly MeetingRow[];
  /** The timetable announced before; rows that no wish covers any more are already left out. */
  readonly previous: readonly MeetingRow[];
  /** Gained for each meeting of `previous` that stays at its slot. */
  readonly keepBonus: number;
  /** Before this slot only `fixed` meetings exist. */
  readonly now: number;
  /** Lost for each meeting that a candidate lacks to their `min`. */
  readonly shortfallPenalty: number;
}

/** Why a candidate has fewer meetings than asked; the application translates by this, the command prints a sentence. */
export type ShortfallCause =
  | { readonly code: 'no_wish' }
  | { readonly code: 'few_wishes'; readonly wishes: number }
  | { readonly code: 'few_free_slots'; readonly slots: number }
  | { readonly code: 'day_gone'; readonly slots: number }
  | { readonly code: 'few_common_slots'; readonly possible: number }
  | { readonly code: 'fixed_full'; readonly employers: readonly string[] }
  | { readonly code: 'employers_full'; readonly employers: readonly string[]; readonly proven: boolean }
  | { readonly code: 'outweighed'; readonly employers: readonly string[] };

export interface Shortfall {
  readonly candidate: string;
  /** The candidate's `min`. */
  readonly wanted: number;
  readonly got: number;
  readonly cause: ShortfallCause;
  /** The cause as an English sentence. */
  readonly reason: string;
}

export interface Timetable {
  /** Sorted by slot, employer, table. */
  readonly meetings: readonly Meeting[];
  /** Σ score + `keepBonus` × kept − `shortfallPenalty` × Σ shortfall. */
  readonly objective: number;
  /** No timetable of this instance has a higher objective. */
  readonly bound: number;
  /** (bound − objective) / |bound|; 0 when the timetable is proven best. */
  readonly gap: number;
  /** In the order of the instance's candidates. */
  readonly shortfalls: readonly Shortfall[];
  /** Rows of `previous` that are not in the timetable at their slot. */
  readonly changed: number;
  /** Milliseconds, by the caller's clock. */
  readonly durationMs: number;
}

/**
 * Steps of the search, in their order: which pairs meet (flow), in which slots (colouring), the linear program, parts solved again
 * exactly, the whole in whole numbers, and last the comfort of what is settled.
 */
export type Phase = 'pairs' | 'slots' | 'linear' | 'parts' | 'whole' | 'comfort';

/** How far the search is: the best timetable so far and what is proven of it. */
export interface Progress {
  readonly phase: Phase;
  readonly objective: number;
  /** No timetable has a higher objective, as far as is known. */
  readonly bound: number;
  /** As in `Timetable`. */
  readonly gap: number;
  readonly meetings: number;
  /** Meetings missing to the candidates' `min`, in all, and how many of them no timetable can avoid. */
  readonly missing: number;
  readonly unavoidable: number;
  readonly elapsedMs: number;
  /** Slot of each wish of the instance, −1 where it does not meet: what `concludeTimetable` makes a timetable of. */
  readonly slots: Int32Array;
}

export interface PlanOptions {
  /** Milliseconds of a clock that never goes back; the domain reads no clock of its own. */
  readonly clock: () => number;
  /** After this many seconds the best timetable so far is returned; 60 when absent. */
  readonly seconds?: number;
  /** Asked now and then; once true, the best timetable so far is returned. */
  readonly stopped?: () => boolean;
  /** Called with every better timetable and every lower bound. */
  readonly onProgress?: (progress: Progress) => void;
}
