import type { Measured } from './case.js';
import type { Family, Size } from './generate.js';
import { sizeName } from './options.js';

/** The methods side by side on one instance. */
export interface Row {
  readonly size: Size;
  readonly family: Family;
  readonly seed: number;
  readonly plan: Measured;
  readonly greedy: Measured;
  readonly milp: Measured | null;
}

const COLUMNS = [
  ...['size', 'family', 'seed', 'objective', 'bound', 'gap %', 'missing', 'avoid.', 'wait', 'gap', 'walk', 'twice'],
  ...['ms', 'cpu ms', 'MB', 'MILP objective', 'MILP cpu ms', 'MILP MB', '×', 'greedy', 'g. missing', 'g. wait'],
];
const WIDTHS = [13, 10, 5, 9, 9, 7, 7, 6, 5, 4, 6, 5, 7, 7, 5, 16, 11, 7, 6, 8, 10, 7];

export function printHeader(): void {
  console.log(COLUMNS.map((name, index) => name.padStart(WIDTHS[index]!)).join(' '));
}

export function printRow({ size, family, seed, plan, greedy, milp }: Row): void {
  const { comfort } = plan;
  const whole = (number: number | null | undefined) => (number == null ? '-' : Math.round(number).toString());
  const cells = [
    ...[sizeName(size), family, String(seed), whole(plan.objective), whole(plan.bound), percent(gapOf(plan))],
    ...[whole(plan.missing), whole(plan.avoidable), whole(comfort?.waiting), whole(comfort?.longestGap)],
    ...[whole(comfort?.walking), whole(comfort?.overlaps), whole(plan.ms), whole(plan.cpuMs), whole(plan.peakMb)],
    milp ? `${whole(milp.objective)}${milp.proven ? '' : ' (stopped)'}` : '',
    ...(milp ? [whole(milp.cpuMs), whole(milp.peakMb), times(milp, plan)] : ['', '', '']),
    ...[whole(greedy.objective), whole(greedy.missing), whole(greedy.comfort?.waiting)],
  ];
  console.log(cells.map((cell, index) => cell.padStart(WIDTHS[index]!)).join(' '));
  for (const fault of plan.faults) console.log(`  FAULT: ${fault}`);
  if (milp?.proven && Math.abs(milp.objective! - plan.objective!) > 1e-3 + gapOf(plan) * Math.abs(plan.objective!))
    console.log('  FAULT: the two programs do not agree.');
}

/** Share of the bound. */
export const gapOf = ({ bound, objective }: Measured): number =>
  bound === null || objective === null || bound === objective ? 0 : (bound - objective) / Math.abs(bound);

/** How many times as long as the planner the plain program took, in processor time, which other programs disturb less. */
export const timesOf = (milp: Measured, plan: Measured): number => milp.cpuMs / plan.cpuMs;

const times = (milp: Measured, plan: Measured) => `${milp.proven ? '' : '>'}${timesOf(milp, plan).toFixed(0)}`;
const percent = (share: number) => (100 * share).toFixed(3);

export interface Goal {
  readonly name: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

export function printGoals(goals: readonly Goal[]): void {
  const width = Math.max(...goals.map(({ name }) => name.length));
  console.log(`\n${'Goal'.padEnd(width)}  ${'wanted'.padStart(10)}  ${'measured'.padStart(10)}  met`);
  for (const { name, goal, measured, met } of goals)
    console.log(`${name.padEnd(width)}  ${goal.padStart(10)}  ${measured.padStart(10)}  ${met ? 'yes' : 'NO'}`);
}
