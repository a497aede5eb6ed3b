import { cutGroups, cutYear, isMadeOf, joined, MONTHS, type Run } from './blocks.js';
import { areOthersEnough, isEnough, type Node } from './enough.js';
import {
  COUNT_KEYS,
  COUNTS,
  type CountKey,
  type Facts,
  remembering,
  SUM_KEYS,
  SUMS,
  type SumKey,
  together,
} from './facts.js';
import { monthsOf, type Period } from './period.js';

/** Everyone first referred in that month (`YYYY-MM`). */
export interface MonthFacts {
  month: string;
  facts: Facts;
}
/** Everyone of that group first referred in that calendar year. */
export interface GroupFacts {
  year: string;
  key: string;
  facts: Facts;
}

/** A cell with what may be told of it, and why the rest may not. */
export interface Told {
  facts: Facts;
  /** `few`: about too few people, or would give such a figure away. `period`: told for longer periods only. */
  hidden(node: Node): 'few' | 'period' | null;
}

interface Year {
  months: Facts[];
  /** The facts of a run of its months. */
  of: (run: Run) => Facts;
  /** By count and group of sums: the runs told, or null where not even the year is. */
  runs: Map<string, Run[] | null>;
}

/** The groups of a year, and the facts of some of them. */
interface Groups {
  all: ReadonlyMap<string, Facts>;
  of: (keys: Iterable<string>) => Facts;
}

const nameOf = (node: Node): string => ('count' in node ? node.count : `sum ${node.sum}`);

/** Every figure, those that include others first. */
const NODES: readonly Node[] = [...COUNT_KEYS.map((count) => ({ count })), ...SUM_KEYS.map((sum) => ({ sum }))];

function parentOf(node: Node): Node | null {
  if ('count' in node) {
    const within: CountKey | null = COUNTS[node.count].within;
    return within === null ? null : { count: within };
  }
  const { of, within } = SUMS[node.sum] as { of: CountKey; within: SumKey | null };
  return within === null ? { count: of } : { sum: within };
}

/**
 * What may be told of one cohort, whatever is asked. There is one set of blocks for each figure, fixed by the cohort and not by the question:
 * runs of months within a calendar year, and groups within a calendar year. Each block may be told by itself and beside the figures that include
 * it, whose blocks never cross its own. An answer is a sum of blocks or nothing, so that all answers together tell no more than the list of
 * blocks does (decision 21).
 */
export class Release {
  private readonly years = new Map<string, Year>();
  private readonly groups = new Map<string, Map<string, Facts>>();
  private readonly shown = new Map<string, ReadonlySet<string>>();

  constructor(
    months: readonly MonthFacts[],
    groups: readonly GroupFacts[],
    private readonly k: number,
  ) {
    for (const { month, facts } of months) this.year(month.slice(0, 4)).months[Number(month.slice(5)) - 1] = facts;
    for (const { year, key, facts } of groups) {
      const ofYear = this.groups.get(year) ?? new Map<string, Facts>();
      this.groups.set(year, ofYear.set(key, facts));
    }
    for (const year of this.years.keys()) this.cut(year);
  }

  /** Everyone of whole months. */
  period(period: Period): Told {
    const parts = monthsOf(period).flatMap(({ year, run }) => {
      const known = this.years.get(year);
      return known ? [{ year: known, run }] : [];
    });
    const facts = together(parts.flatMap(({ year, run }) => year.months.slice(run.first - 1, run.last)));
    return {
      facts,
      hidden: (node) => {
        const cuts = parts.map(({ year, run }) => {
          const runs = year.runs.get(nameOf(node)) ?? null;
          return runs === null ? 'few' : isMadeOf(runs, run) ? null : 'period';
        });
        return cuts.find((cut) => cut === 'few') ?? cuts.find((cut) => cut !== null) ?? null;
      },
    };
  }

  /** Everyone of one group in the calendar years of a period. */
  group(key: string, period: Period): Told {
    const parts = monthsOf(period).flatMap(({ year }) => {
      const facts = this.groups.get(year)?.get(key);
      return facts ? [{ year, facts }] : [];
    });
    return {
      facts: together(parts.map(({ facts }) => facts)),
      hidden: (node) =>
        parts.every(({ year }) => this.shown.get(`${year} ${nameOf(node)}`)?.has(key)) ? null : ('few' as const),
    };
  }

  private year(year: string): Year {
    const known = this.years.get(year);
    if (known) return known;
    const months = MONTHS.map(() => together([]));
    const of = remembering(
      ({ first, last }: Run) => `${first} ${last}`,
      ({ first, last }) => months.slice(first - 1, last),
    );
    const made: Year = { months, of, runs: new Map() };
    this.years.set(year, made);
    return made;
  }

  private cut(name: string): void {
    const year = this.year(name);
    const all = this.groups.get(name) ?? new Map<string, Facts>();
    const groups: Groups = {
      all,
      of: remembering(
        (keys) => [...keys].sort().join('\n'),
        (keys) => [...keys].flatMap((key) => all.get(key) ?? []),
      ),
    };
    for (const node of NODES) {
      const { runs, around } = this.isCounted(node, year) ? this.runsOf(year, node) : { runs: null, around: [] };
      year.runs.set(nameOf(node), runs);
      this.shown.set(`${name} ${nameOf(node)}`, runs === null ? new Set() : this.groupsOf(name, groups, node, around));
    }
  }

  /** Runs as short as may be: made of months or, where that cannot stand beside what includes the figure, of the runs of that. */
  private runsOf(year: Year, node: Node): { runs: Run[] | null; around: Node[] } {
    const around = this.toldAround(year, node);
    const { of } = year;
    const told = (parent: Node) => year.runs.get(nameOf(parent)) ?? [];
    const beside = (parent: Node, run: Run) => this.isBeside(node, parent, of(run));
    for (const given of [MONTHS, ...around.map(told).reverse()]) {
      const runs = cutYear(
        given,
        (run) =>
          isEnough(node, of(run), this.k) &&
          around.every((parent) => !isMadeOf(told(parent), run) || beside(parent, run)),
      );
      const stands = (parent: Node) => joined(runs ?? [], told(parent))?.every((run) => beside(parent, run)) === true;
      if (runs !== null && around.every(stands)) return { runs, around };
    }
    return { runs: null, around };
  }

  private groupsOf(year: string, { all, of }: Groups, node: Node, around: readonly Node[]): Set<string> {
    const shownOf = (parent: Node) => this.shown.get(`${year} ${nameOf(parent)}`) ?? new Set<string>();
    const leftOf = (parent: Node) => new Set([...all.keys()].filter((key) => !shownOf(parent).has(key)));
    const beside = (parent: Node, keys: Iterable<string>) => this.isBeside(node, parent, of(keys));
    return cutGroups(
      [...all].map(([key, { counts }]) => ({ key, referred: counts.referred })),
      {
        isEnough: (key) =>
          isEnough(node, of([key]), this.k) &&
          around.every((parent) => !shownOf(parent).has(key) || beside(parent, [key])),
        areEnough: (keys) =>
          isEnough(node, of(keys), this.k) &&
          around.every((parent) => [...leftOf(parent)].some((key) => !keys.has(key)) || beside(parent, keys)),
        around: around.map((parent) => ({ left: leftOf(parent), isEnough: (keys) => beside(parent, keys) })),
      },
    );
  }

  private isBeside(node: Node, parent: Node, facts: Facts): boolean {
    return !('count' in node && 'count' in parent) || areOthersEnough(node.count, parent.count, facts, this.k);
  }

  /** Sums stand on the count of their persons: where that is not told, they are not. */
  private isCounted(node: Node, year: Year): boolean {
    if ('count' in node) return true;
    const { of, within } = SUMS[node.sum] as { of: CountKey; within: SumKey | null };
    return [nameOf({ count: of }), ...(within === null ? [] : [nameOf({ sum: within })])].every((name) =>
      year.runs.get(name),
    );
  }

  /** The figures that include this one and are told in that year, the nearest last. */
  private toldAround(year: Year, node: Node): Node[] {
    const around: Node[] = [];
    for (let parent = parentOf(node); parent !== null; parent = parentOf(parent))
      if (year.runs.get(nameOf(parent))) around.unshift(parent);
    return around;
  }
}
