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

/**
 * Which groups of a year may be told: each by itself, and all others together, who are told by the total. The smallest are left out first.
 * `groups` come with the number of persons referred, and are those that may be told of what includes this figure.
 */
export function cutGroups(
  groups: readonly { key: string; referred: number }[],
  isEnough: (key: string) => boolean,
  areOthersEnough: (shown: ReadonlySet<string>) => boolean,
): Set<string> {
  const left = groups
    .filter(({ key }) => isEnough(key))
    .sort((a, b) => a.referred - b.referred || (a.key < b.key ? -1 : 1));
  for (;;) {
    const shown = new Set(left.map(({ key }) => key));
    if (shown.size === 0 || areOthersEnough(shown)) return shown;
    left.shift();
  }
}
