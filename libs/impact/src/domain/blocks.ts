/** Months of one year, from 1 to 12, both ends included. */
export interface Run {
  first: number;
  last: number;
}

export const MONTHS: readonly Run[] = Array.from({ length: 12 }, (_, at) => ({ first: at + 1, last: at + 1 }));

const span = (runs: readonly Run[]): Run => ({
  first: Math.min(...runs.map(({ first }) => first)),
  last: Math.max(...runs.map(({ last }) => last)),
});
const quarter = (month: number) => Math.ceil(month / 3);

/** The runs of a quarter together; a run that is longer than a quarter alone. */
function byQuarter(runs: readonly Run[]): Run[][] {
  const units: Run[][] = [];
  for (const run of runs) {
    const unit = units.at(-1);
    const isSame = unit?.[0] !== undefined && quarter(unit[0].first) === quarter(run.first);
    if (unit && isSame && quarter(run.first) === quarter(run.last)) unit.push(run);
    else units.push([run]);
  }
  return units;
}

/**
 * Cuts a year into runs of which each may be told by itself: months where those of a quarter may all be told, else the quarter; a quarter of
 * which that is not true is joined to the next, the last to what is before it. Runs are made of the `given` ones.
 * @returns null when not even the year may be told
 */
export function cutYear(given: readonly Run[], isEnough: (run: Run) => boolean): Run[] | null {
  const cut: Run[][] = [];
  let open: Run[] = [];
  for (const unit of byQuarter(given)) {
    const runs = open.length === 0 && unit.every(isEnough) ? unit : [span([...open, ...unit])];
    if (runs.every(isEnough)) {
      cut.push(runs);
      open = [];
    } else {
      open = runs;
    }
  }
  while (open.length > 0) {
    const before = cut.pop();
    if (!before) return null;
    const joined = span([...before, ...open]);
    if (isEnough(joined)) {
      cut.push([joined]);
      open = [];
    } else {
      open = [joined];
    }
  }
  return cut.flat();
}

/** Whether these months are made of whole runs. */
export const isMadeOf = (runs: readonly Run[], { first, last }: Run): boolean =>
  runs.some((run) => run.first === first) && runs.some((run) => run.last === last);

/** For each run of the one the run of the other that it lies in, or itself where it is made of them; null when two runs cross. */
export function joined(one: readonly Run[], other: readonly Run[]): Run[] | null {
  const all = one.map((run) => {
    if (isMadeOf(other, run)) return run;
    const around = other.find(({ first, last }) => first <= run.first && run.last <= last);
    return around && isMadeOf(one, around) ? around : null;
  });
  return all.includes(null) ? null : (all as Run[]);
}

export interface GroupRules {
  /** May this group be told by itself, beside what includes it? */
  isEnough: (key: string) => boolean;
  /** May these be told together? */
  areEnough: (keys: ReadonlySet<string>) => boolean;
  /** For every figure that includes this one: the groups that it leaves out together, and whether this one may be told of these beside it. */
  around: readonly { left: ReadonlySet<string>; isEnough: (keys: ReadonlySet<string>) => boolean }[];
}

/**
 * Which groups of a year may be told: each by itself, and all others together, who are told by the total. The smallest are left out first.
 * What two figures leave out never crosses: the one lies in the other.
 */
export function cutGroups(
  groups: readonly { key: string; referred: number }[],
  { isEnough, areEnough, around }: GroupRules,
): Set<string> {
  const ordered = [...groups].sort((a, b) => a.referred - b.referred || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
  let shown = new Set(ordered.filter(isEnough));
  for (;;) {
    const left = new Set(ordered.filter((key) => !shown.has(key)));
    if (shown.size === 0) return shown;
    const wrong = around.find((other) => {
      if (other.left.size === 0) return false;
      const isInside = [...left].every((key) => other.left.has(key));
      if (isInside) return !other.isEnough(other.left);
      return [...other.left].some((key) => !left.has(key));
    });
    // Together with all that the other leaves out.
    const isWider = wrong !== undefined && [...wrong.left].some((key) => shown.has(key));
    if (isWider) shown = new Set([...shown].filter((key) => !wrong.left.has(key)));
    else if (left.size === 0 || areEnough(left)) return wrong === undefined ? shown : new Set();
    else shown.delete(ordered.find((key) => shown.has(key)) ?? '');
  }
}
