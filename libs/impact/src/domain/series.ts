import { cutYear, isMadeOf, type Run } from './blocks.js';

/** A month counted through: year × 12 + month from 0. */
export type Month = number;

/** So many people taken on, first referred in one month and followed from then on, until in another their support was over (null: it is not). */
export interface Spell {
  entry: Month;
  closed: Month | null;
  persons: number;
}
/** So many people first referred in one month to whom something happened in another; how much of their time in work has passed. */
export interface Event {
  entry: Month;
  at: Month;
  persons: number;
  /** Whether a first job began at least 1, 3 and 6 months ago; empty of what is no job. */
  due: readonly boolean[];
}
/** How what is owed by the people followed, and known, changed from the end of the month before to that of this one. In cents. */
export interface Move {
  at: Month;
  change: number;
  /** Sum and largest of the changes without signs, and of how many people what is owed changed. */
  absolute: number;
  largest: number;
  movers: number;
  /** People of whom a balance is known from now on, and no longer is. */
  gained: number;
  lost: number;
  /** Change of the number of people who owe something; the most that one of those who changed owes now. */
  owing: number;
  most: number;
}
export interface History {
  spells: readonly Spell[];
  hires: readonly Event[];
  trainings: readonly Event[];
  moves: readonly Move[];
  /** The month that holds the last day that counts. */
  last: Month;
}

export const SERIES = ['followed', 'hired', 'training', 'arrears'] as const;
export type SeriesKey = (typeof SERIES)[number];

export interface Point {
  /** Persons, or cents. Null when left out. */
  value: number | null;
  /** Of a sum: of how many people what they owe is known. */
  of: number | null;
  reason: 'few' | 'period' | null;
}

const LARGEST_SHARE = 1 / 3;
const FEW: Point = { value: null, of: null, reason: 'few' };

/**
 * What may be told over time, whatever months, quarters and years are asked for: what happened (hires, training starts) in blocks of months, made
 * once for the whole history; how things stood at the end of a month (people followed, what they owe) for a set of months, chosen once, between
 * any two of which nobody came or left, or at least `k` did. Decision 21 says why that is enough.
 */
export class Series {
  private readonly start: Month;
  private readonly runs: Record<'hired' | 'training', readonly Run[] | null>;
  private readonly standing: ReadonlySet<Month>;
  private readonly owed: ReadonlySet<Month>;

  constructor(
    private readonly history: History,
    private readonly k: number,
  ) {
    const { spells, hires, trainings, last } = history;
    this.start = Math.floor(Math.min(last, ...spells.map(({ entry }) => entry)) / 12) * 12;
    this.runs = { hired: this.cut(hires), training: this.cut(trainings) };
    this.standing = this.chosen((month, others) => this.mayStand(month, others));
    this.owed = this.chosen((month, others) => this.standing.has(month) && this.mayBeOwed(month, others));
  }

  /** From one month to another, both included: the sum of what happened, or how it stood at the end. */
  point(key: SeriesKey, from: Month, to: Month): Point {
    const { hires, trainings, last, moves } = this.history;
    if (from > last) return FEW;
    const end = Math.min(to, last);
    if (key === 'hired' || key === 'training') {
      const runs = this.runs[key];
      if (runs === null) return FEW;
      const run = this.runOf(Math.max(from, this.start), end);
      if (end >= this.start && !isMadeOf(runs, run)) return { ...FEW, reason: 'period' };
      return {
        value: sum(key === 'hired' ? hires : trainings, ({ at }) => at >= from && at <= end),
        of: null,
        reason: null,
      };
    }
    if (key === 'followed') return this.standing.has(end) ? { value: this.followed(end), of: null, reason: null } : FEW;
    if (!this.owed.has(end)) return FEW;
    const owed = moves.reduce((cents, { at, change }) => (at <= end ? cents + change : cents), 0);
    return { value: owed, of: this.known(end), reason: null };
  }

  private followed(month: Month): number {
    return sum(this.history.spells, (spell) => isFollowed(spell, month));
  }
  private known(month: Month): number {
    return this.history.moves.reduce((n, { at, gained, lost }) => (at <= month ? n + gained - lost : n), 0);
  }

  /** Nobody, or enough. */
  private isEnough = (persons: number): boolean => persons === 0 || persons >= this.k;

  private runOf = (first: Month, last: Month): Run => ({ first: first - this.start + 1, last: last - this.start + 1 });

  /** Blocks of months, numbered from the first January: months, else quarters, else joined quarters, as of the other figures. */
  private cut(events: readonly Event[]): readonly Run[] | null {
    const { spells, last } = this.history;
    const months = Array.from({ length: last - this.start + 1 }, (_, at) => ({ first: at + 1, last: at + 1 }));
    return cutYear(months, (run) => {
      const [first, end] = [this.start + run.first - 1, this.start + run.last - 1];
      const happened = sum(events, ({ at }) => at >= first && at <= end);
      // Where nobody could, there is nobody to protect.
      const isEmpty = happened === 0 && !spells.some((spell) => spell.entry <= end && !hasLeft(spell, first));
      return (isEmpty || happened >= this.k) && this.mayEnd(events, first) && this.mayEnd(events, end + 1);
    });
  }

  /**
   * Whether a block may begin there. Who was hired before the month was referred before it, so that who was referred before and hired after
   * follows from both figures; likewise, with what is told of time in work, whose job began long enough ago and who was hired before.
   */
  private mayEnd(events: readonly Event[], month: Month): boolean {
    const { spells, last } = this.history;
    if (month <= this.start || month > last) return true;
    const carried = sum(events, ({ entry, at }) => entry < month && at >= month);
    if (carried === 0 && spells.some((spell) => spell.entry < month && !hasLeft(spell, month))) return false;
    if (!this.isEnough(carried)) return false;
    return [0, 1, 2].every((number) => {
      const later = sum(events, ({ at, due }) => at >= month && due[number] === true);
      const sooner = sum(events, ({ at, due }) => at < month && due[number] === false);
      return (later > 0 && sooner > 0) || (this.isEnough(later) && this.isEnough(sooner));
    });
  }

  /** The ends of quarters first, since months and quarters alike need them; then what may stand beside them. */
  private chosen(may: (month: Month, others: readonly Month[]) => boolean): ReadonlySet<Month> {
    const all = Array.from({ length: this.history.last - this.start + 1 }, (_, at) => this.start + at);
    const isEnd = (month: Month) => month % 3 === 2 || month === this.history.last;
    const told: Month[] = [];
    for (const month of [...all.filter(isEnd), ...all.filter((one) => !isEnd(one))])
      if (may(month, told)) told.push(month);
    return new Set(told);
  }

  private mayStand(month: Month, others: readonly Month[]): boolean {
    const { spells } = this.history;
    const isOf = (spell: Spell) => isFollowed(spell, month);
    const followed = this.followed(month);
    if (followed === 0 && spells.some(({ entry }) => entry <= month)) return false;
    // Beside everybody taken on until then: the others are enough too.
    const rest = sum(spells, (spell) => spell.entry <= month && !isOf(spell));
    if (!this.isEnough(followed) || !this.isEnough(rest)) return false;
    return others.every((other) => {
      const [sooner, later] = [Math.min(month, other), Math.max(month, other)];
      const left = sum(spells, (spell) => isFollowed(spell, sooner) && !isFollowed(spell, later));
      const came = sum(spells, (spell) => !isFollowed(spell, sooner) && isFollowed(spell, later));
      const passed = sum(spells, (spell) => spell.entry > sooner && spell.entry <= later && !isFollowed(spell, later));
      return this.isEnough(left) && this.isEnough(came) && this.isEnough(left + passed);
    });
  }

  private mayBeOwed(month: Month, others: readonly Month[]): boolean {
    const { moves } = this.history;
    const until = moves.filter(({ at }) => at <= month);
    const total = until.reduce((cents, { change }) => cents + change, 0);
    const owing = until.reduce((persons, one) => persons + one.owing, 0);
    const most = Math.max(0, ...until.map((one) => one.most));
    const known = this.known(month);
    if (owing < this.k || most > total * LARGEST_SHARE || !this.isEnough(this.followed(month) - known)) return false;
    return others.every((other) => {
      const [sooner, later] = [Math.min(month, other), Math.max(month, other)];
      return this.mayChange(moves.filter(({ at }) => at > sooner && at <= later));
    });
  }

  /** Whether the difference of two sums is about enough people, and not mostly about one. The most of one month is the least of all. */
  private mayChange(moves: readonly Move[]): boolean {
    const at = (of: (move: Move) => number) => Math.max(0, ...moves.map(of));
    const added = (of: (move: Move) => number) => moves.reduce((all, move) => all + of(move), 0);
    return (
      this.isEnough(at(({ movers }) => movers)) &&
      this.isEnough(at(({ gained }) => gained)) &&
      this.isEnough(at(({ lost }) => lost)) &&
      added(({ largest }) => largest) <= added(({ absolute }) => absolute) * LARGEST_SHARE
    );
  }
}

const sum = <T extends { persons: number }>(all: readonly T[], is: (one: T) => boolean): number =>
  all.reduce((persons, one) => (is(one) ? persons + one.persons : persons), 0);
const isFollowed = ({ entry, closed }: Spell, month: Month): boolean =>
  entry <= month && (closed === null || closed > month);
/** Whether they were no longer followed when the month began. */
const hasLeft = ({ closed }: Spell, month: Month): boolean => closed !== null && closed < month;
