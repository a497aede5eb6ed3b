import type { When } from './steps.js';
import { slotAt, slotTimes } from './steps.js';

const MINUTE = 60_000;

/** Minutes after the start of a meeting at which its table is free when nobody signed the candidate in. */
export const NO_SHOW_MINUTES = 5;
/** Minutes for which a table is offered to one person before the next one is asked. */
export const OFFER_MINUTES = 2;
/** A meeting shorter than this is no meeting. */
const SHORTEST_MINUTES = 5;

/** A third of a short meeting is as long a wait as five minutes of a long one. */
export const noShowAt = (rally: When, slot: number): Date =>
  new Date(
    slotTimes(rally, slot).startsAt.getTime() + Math.min(NO_SHOW_MINUTES, Math.ceil(rally.slotMinutes / 3)) * MINUTE,
  );

/** Whether what is left of a slot is worth sitting down for: half of it, and never under five minutes. */
export function isWorthSitting(rally: When, slot: number, now: Date): boolean {
  const left = slotTimes(rally, slot).endsAt.getTime() - now.getTime();
  return left >= Math.max(SHORTEST_MINUTES, rally.slotMinutes / 2) * MINUTE;
}

/** The slots for which a free table is offered now: the one that runs, as long as it is worth it, and the next. */
export function offeredSlots(rally: When, now: Date): number[] {
  const started = now >= slotTimes(rally, 0).startsAt;
  const running = slotAt(rally, now);
  const soon = started ? [running, running + 1] : [0];
  return soon.filter((slot) => slot < rally.slots && isWorthSitting(rally, slot, now) && startsSoon(rally, slot, now));
}

/** Nobody is asked more than one slot's length ahead: whoever comes late may still take their own place. */
const startsSoon = (rally: When, slot: number, now: Date) =>
  slotTimes(rally, slot).startsAt.getTime() - now.getTime() <= rally.slotMinutes * MINUTE;

export interface Receiving {
  employer: string;
  tables: number;
  away: readonly number[];
}
export interface Sitting {
  employer: string;
  slot: number;
  table: number;
}
export interface Seat extends Sitting {}

const seatKey = ({ employer, slot, table }: Sitting) => `${employer} ${slot} ${table}`;

/** Tables where nobody sits or is about to, and whose recruiter is not owed the break just then. */
export function freeSeats(
  rally: { blocks: readonly (readonly [number, number])[]; breaksPerBlock: number; slots: number },
  receiving: readonly Receiving[],
  slots: readonly number[],
  taken: readonly Sitting[],
): Seat[] {
  const keys = new Set(taken.map(seatKey));
  const blocks = rally.blocks.length ? rally.blocks : [[0, rally.slots - 1] as const];
  const isTired = ({ employer, table, slot }: Seat) => {
    const block = blocks.find(([first, last]) => first <= slot && slot <= last);
    if (!block || !rally.breaksPerBlock) return false;
    const inBlock = taken.filter(
      (other) =>
        other.employer === employer && other.table === table && block[0] <= other.slot && other.slot <= block[1],
    );
    return inBlock.length >= block[1] - block[0] + 1 - rally.breaksPerBlock;
  };
  return receiving.flatMap(({ employer, tables, away }) =>
    slots
      .filter((slot) => !away.includes(slot))
      .flatMap((slot) => Array.from({ length: tables }, (_, index) => ({ employer, slot, table: index + 1 })))
      .filter((seat) => !keys.has(seatKey(seat)) && !isTired(seat)),
  );
}

/** Somebody who is here and could sit down. */
export interface Waiting {
  person: string;
  /** Meetings had or still to come. */
  meetings: number;
  /** Slots in which they sit somewhere. */
  busy: readonly number[];
  /** Employers whom they meet or met. */
  met: readonly string[];
  /** Offers of today that they let pass without a word. */
  unanswered: number;
  /** Seats that were offered to them and are not offered again, as `seatKey`; and employers they declined. */
  refused: readonly string[];
  /** Milliseconds; who came first waits longest. */
  since: number;
}

export interface Pairing {
  seat: Seat;
  person: string;
  score: number;
}

/**
 * Who is offered which table: first those who have less than the least number of meetings, then those who answer, then the pair that fits
 * best, then the earlier slot, then who waits longest. Each table and each person at most once. A pair without a score is excluded.
 */
export function pairUp(
  rally: { minMeetings: number; maxMeetings: number },
  seats: readonly Seat[],
  waiting: readonly Waiting[],
  score: (person: string, employer: string) => number | null,
): Pairing[] {
  const pairs = waiting
    .filter(({ meetings }) => meetings < rally.maxMeetings)
    .flatMap((one) =>
      seats.flatMap((seat) => {
        if (one.busy.includes(seat.slot) || one.met.includes(seat.employer)) return [];
        if (one.refused.includes(seatKey(seat)) || one.refused.includes(seat.employer)) return [];
        const fit = score(one.person, seat.employer);
        return fit === null ? [] : [{ one, seat, fit, short: one.meetings < rally.minMeetings ? 0 : 1 }];
      }),
    )
    .sort(
      (a, b) =>
        a.short - b.short ||
        a.one.unanswered - b.one.unanswered ||
        b.fit - a.fit ||
        a.seat.slot - b.seat.slot ||
        a.one.since - b.one.since ||
        (`${a.one.person} ${seatKey(a.seat)}` < `${b.one.person} ${seatKey(b.seat)}` ? -1 : 1),
    );
  const seated = new Set<string>();
  const given = new Set<string>();
  const chosen: Pairing[] = [];
  for (const { one, seat, fit } of pairs) {
    if (seated.has(one.person) || given.has(seatKey(seat))) continue;
    seated.add(one.person);
    given.add(seatKey(seat));
    chosen.push({ seat, person: one.person, score: fit });
  }
  return chosen;
}

export const refusalOfSeat = seatKey;

/** `7kqz-m2pa` as typed, or the address in the QR code, as stored; null when it is neither. */
export function badgeCode(typed: string): string | null {
  const last = typed.trim().split(/[/?#]/).filter(Boolean).at(-1) ?? '';
  const code = last.toUpperCase().replace(/[\s-]/g, '');
  return /^[2-9A-HJ-NP-Z]{8}$/.test(code) ? code : null;
}
