import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Case, Measured } from './case.js';
import type { Family, Size } from './generate.js';
import { goalsOf } from './goals.js';
import { type Options, optionsOf, SIZES, USAGE } from './options.js';
import { printGoals, printHeader, printRow, type Row } from './report.js';

/** The planner's own time; where it must stop, the gap says so. */
const SECONDS = 10;

/** Measures the planner against HiGHS on the plain program and a greedy one. @returns exit code: 0 even when a goal is missed, 2 for wrong use */
export async function run(args: string[]): Promise<number> {
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  console.log(`Timetables, ${cpus().length} processors, load ${loadavg()[0]!.toFixed(1)}`);
  console.log(
    'wait: empty slots between meetings, all candidates; gap: the longest; walk: tables passed; twice: shared people double booked',
  );
  printHeader();
  const rows: Row[] = [];
  for (const size of options.sizes) {
    for (const family of options.families) {
      for (const seed of options.seeds) {
        const row = await compare(size, family, seed, options);
        printRow(row);
        rows.push(row);
      }
    }
  }
  const hardest = { size: SIZES[2]!, family: 'dense irregular', seed: options.seeds[0]! } as const;
  const withTime = options.sizes.includes(hardest.size) && options.families.includes(hardest.family);
  printGoals(goalsOf(rows, withTime ? await measured({ method: 'in time', ...hardest, seconds: 4 }) : null));
  console.log(
    `* processor time where that is less: other programs may be running. Load ${loadavg()[0]!.toFixed(1)} at the end.`,
  );
  return 0;
}

async function compare(size: Size, family: Family, seed: number, options: Options): Promise<Row> {
  const one = { size, family, seed };
  const plan = await measured({ method: 'plan', ...one, seconds: SECONDS });
  const greedy = await measured({ method: 'greedy', ...one, seconds: SECONDS });
  const milp = isForMilp(size, family, options)
    ? await measured({ method: 'milp', ...one, seconds: options.limit })
    : null;
  return { ...one, plan, greedy, milp };
}

/** Everywhere on the smallest size, less and less above: it takes long, and its memory grows past what there may be. */
function isForMilp(size: Size, family: Family, { everywhere }: Options): boolean {
  if (everywhere) return true;
  const families = [[], ['no windows', 'blocks', 're-plan'], ['no windows']][SIZES.indexOf(size)]!;
  return size === SIZES[0] || families.includes(family);
}

async function measured(one: Case): Promise<Measured> {
  const child = fork(fileURLToPath(new URL('./child.js', import.meta.url)));
  child.send(one);
  const message: Promise<Measured> = once(child, 'message').then(([result]) => result as Measured);
  const end = once(child, 'exit').then(([code]) => {
    throw new Error(`Measuring ${JSON.stringify(one)} ended with code ${code}.`);
  });
  return Promise.race([message, end]);
}
