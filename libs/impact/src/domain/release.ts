import { cutGroups, cutYear, isMadeOf, MONTHS, type Run } from './blocks.js';
import { isEnough, type Node } from './enough.js';
import { COUNT_KEYS, COUNTS, type CountKey, type Facts, SUM_KEYS, SUMS, type SumKey, together } from './facts.js';
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
  /** By count and group of sums: the runs told, or null where not even the year is. */
  runs: Map<string, Run[] | null>;
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
 * runs of months within a calendar year, and groups within a calendar year. Each block may be told by itself, and the blocks of a figure are
 * made of whole blocks of the figure that includes it. An answer is a sum of blocks or nothing, so that all answers together tell no more than
 * the list of blocks does (decision 21).
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
    const made: Year = { months: MONTHS.map(() => together([])), runs: new Map() };
    this.years.set(year, made);
    return made;
  }

  private cut(name: string): void {
    const year = this.year(name);
    for (const node of NODES) {
      const parent = this.toldParent(year, node);
      const within = parent !== null && 'count' in parent ? parent.count : null;
      const given = parent === null ? MONTHS : (year.runs.get(nameOf(parent)) ?? MONTHS);
      // Sums stand on the count of their persons: where that is not told, they are not.
      const isCounted = 'count' in node || this.standsOn(node.sum, year);
      const enough = (facts: Facts) => isEnough(node, facts, within, this.k);
      const runs = isCounted
        ? cutYear(given, ({ first, last }) => enough(together(year.months.slice(first - 1, last))))
        : null;
      year.runs.set(nameOf(node), runs);
      this.shown.set(`${name} ${nameOf(node)}`, runs === null ? new Set() : this.cutGroups(name, parent, enough));
    }
  }

  private cutGroups(year: string, parent: Node | null, enough: (facts: Facts) => boolean) {
    const all = this.groups.get(year) ?? new Map<string, Facts>();
    const known = parent === null ? null : this.shown.get(`${year} ${nameOf(parent)}`);
    const given = [...all].flatMap(([key, facts]) =>
      known === null || known?.has(key) ? [{ key, referred: facts.counts.referred }] : [],
    );
    return cutGroups(
      given,
      (key) => enough(all.get(key) ?? together([])),
      (shown) => enough(together([...all].flatMap(([key, facts]) => (shown.has(key) ? [] : [facts])))),
    );
  }

  private standsOn(sum: SumKey, year: Year): boolean {
    const { of, within } = SUMS[sum] as { of: CountKey; within: SumKey | null };
    return [nameOf({ count: of }), ...(within === null ? [] : [nameOf({ sum: within })])].every((name) =>
      year.runs.get(name),
    );
  }

  /** The nearest figure that includes this one and is told in that year. */
  private toldParent(year: Year, node: Node): Node | null {
    for (let parent = parentOf(node); parent !== null; parent = parentOf(parent))
      if (year.runs.get(nameOf(parent))) return parent;
    return null;
  }
}
