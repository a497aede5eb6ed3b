import type { Measured } from './case.js';
import { SIZES, sizeName } from './options.js';
import { type Goal, gapOf, type Row, timesOf } from './report.js';

const MOST_MB = 1024;
const REPLAN_MS = [1000, 1000, 5000];

/** What issue 5 asks of the planner, as far as these rows can say. */
export function goalsOf(rows: readonly Row[], inTime: Measured | null): Goal[] {
  const goals: Goal[] = [];
  const add = (
    name: string,
    goal: string,
    values: readonly number[],
    limit: number,
    show: (value: number) => string,
  ) => {
    if (values.length === 0) return;
    const worst = Math.max(...values);
    goals.push({ name, goal, measured: show(worst), met: worst <= limit });
  };
  const of = (...families: string[]) => rows.filter(({ family }) => families.includes(family));
  const percent = (value: number) => `${(100 * value).toFixed(3)} %`;
  const gaps = (list: readonly Row[]) => list.map(({ plan }) => gapOf(plan));
  add('gap without windows', '0', gaps(of('no windows', 'dense')), 0, percent);
  add('gap with blocks', '0', gaps(of('blocks', 'tables', 'fixed')), 0, percent);
  add('gap with irregular absences', '≤ 0.5 %', gaps(of('irregular', 'dense irregular')), 0.005, percent);
  add('gap planned again', '0', gaps(of('re-plan')), 0, percent);
  const people = rows.map(({ plan }) => plan.avoidable);
  add('avoidable shortfall', '0', people, 0, String);
  const broken = rows.map(({ plan }) => plan.faults.length);
  add('rules broken', '0', broken, 0, String);
  SIZES.forEach((size, index) => {
    const replans = of('re-plan').filter((row) => row.size === size);
    const limit = REPLAN_MS[index]!;
    const name = `planned again, ${sizeName(size)}, ms*`;
    add(
      name,
      `≤ ${limit}`,
      replans.map(({ plan }) => Math.min(plan.ms, plan.cpuMs)),
      limit,
      (value) => value.toFixed(0),
    );
    const fast = of('no windows').filter((row) => row.size === size && row.milp !== null);
    const ratio = Math.min(...fast.map(({ plan, milp }) => timesOf(milp!, plan)));
    if (fast.length > 0)
      goals.push({
        ...{ name: `times faster without windows, ${sizeName(size)}`, goal: '≥ 50' },
        ...{ measured: ratio.toFixed(0), met: ratio >= 50 },
      });
  });
  add(
    'memory, MB',
    `≤ ${MOST_MB}`,
    rows.map(({ plan }) => plan.peakMb),
    MOST_MB,
    (value) => value.toFixed(0),
  );
  if (inTime) add('4 s asked, ms taken', '≤ 4500', [inTime.ms], 4500, (value) => value.toFixed(0));
  return goals;
}
