import type { Calibration } from './calibration.js';
import type { Figures, Result } from './run-part.js';
import { GROUPS } from './score.js';

const three = (value: number | null): string => (value === null ? '    –' : value.toFixed(3));
const line = (name: string, value: number | null): string => `  ${name.padEnd(28)} ${three(value)}`;

export function printFigures(title: string, figures: Figures): void {
  const { documents, unread, fields, groups, dates, micro, macro, layouts, rome } = figures;
  console.log(`\n${title}: ${documents} documents${unread ? `, ${unread} of them not read` : ''}, F1`);
  for (const [group, own] of Object.entries(GROUPS)) {
    console.log(line(group, groups[group] ?? null));
    for (const field of own) console.log(line(`  ${field}`, fields[field] ?? null));
    if (group === 'experiences') console.log(line('  (dates together)', dates));
  }
  console.log(line('language', fields.language ?? null));
  console.log(line('all fields, micro', micro));
  console.log(line('all fields, macro', macro));
  console.log(`  ROME top-1 ${rome.right} of ${rome.of}`);
  console.log('  per layout, micro');
  for (const [layout, value] of Object.entries(layouts)) console.log(line(`  ${layout}`, value));
}

export function printCalibration(title: string, calibration: Calibration): void {
  console.log(`\n${title}: how sure, how often right`);
  for (const { from, to, claims, right } of calibration.bins()) {
    if (claims === 0) continue;
    const range = `${from.toFixed(2)} to ${to.toFixed(2)}`;
    console.log(
      `  ${range.padEnd(16)} ${String(claims).padStart(6)} values   ${((100 * right) / claims).toFixed(1)} %`,
    );
  }
  const sure = calibration.atLeast(0.9);
  if (sure.claims) console.log(`  at least 0.90: ${sure.right} of ${sure.claims} right`);
  const worst = calibration
    .fields()
    .map((field) => ({ field, ...calibration.atLeast(0.9, field) }))
    .filter(({ claims, right }) => claims > 0 && right / claims < 0.95);
  for (const { field, claims, right } of worst) console.log(`    under 95 %: ${field} ${right} of ${claims}`);
  if (calibration.without) console.log(`  values without evidence: ${calibration.without}`);
}

export function printErrors(results: Result[]): void {
  for (const { sample, outcome, score } of results) {
    if (!outcome.ok) console.log(`${sample.name}: ${outcome.error.code}`);
    else
      for (const { field, truth, read } of score.faults)
        console.log(`${sample.name}: ${field}: said ${JSON.stringify(truth)}, read ${JSON.stringify(read)}`);
  }
}

export interface Goal {
  name: string;
  goal: string;
  /** Null: not measured in this run. */
  measured: number | null;
  met: boolean;
}

export const atLeast = (name: string, goal: number, measured: number | null): Goal => ({
  name,
  goal: `≥ ${goal.toFixed(2)}`,
  measured,
  met: measured !== null && measured >= goal,
});
export const atMost = (name: string, goal: number, measured: number | null): Goal => ({
  name,
  goal: `≤ ${goal.toFixed(2)}`,
  measured,
  met: measured !== null && measured <= goal,
});

export function printGoals(title: string, goals: Goal[]): void {
  console.log(`\n${title.padEnd(48)} goal     measured`);
  for (const { name, goal, measured, met } of goals) {
    const verdict = measured === null ? 'not measured' : met ? 'met' : 'MISSED';
    console.log(`  ${name.padEnd(46)} ${goal.padEnd(8)} ${three(measured)}    ${verdict}`);
  }
}
