import {
  type Comfort,
  checkClaims,
  checkTimetable,
  type Instance,
  measureComfort,
  planInThread,
  planTimetable,
} from '#rallies/timetable';
import { greedyTimetable } from './fair-greedy.js';
import { type Family, generate, type Raw, type Size, toInstance } from './generate.js';
import { solveSlotMilp } from './slot-milp.js';

/** What a process of its own measures, so that memory is that of one method alone. */
export interface Case {
  readonly method: 'plan' | 'milp' | 'greedy' | 'in time';
  readonly family: Family;
  readonly size: Size;
  readonly seed: number;
  readonly seconds: number;
}

export interface Measured {
  readonly objective: number | null;
  readonly bound: number | null;
  readonly proven: boolean;
  readonly missing: number;
  /** Missing meetings that are not proven unavoidable. */
  readonly avoidable: number;
  readonly changed: number;
  readonly comfort: Comfort | null;
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  /** What the checker, which shares no code with the planner, objects to. */
  readonly faults: readonly string[];
}

const clock = () => performance.now();

/** Runs one case; generating it is not measured. */
export async function measure(one: Case): Promise<Measured> {
  const plan = async (instance: Instance) => (await planTimetable(instance, { clock })).meetings;
  const raw = await generate(one.family, one.size, one.seed, plan);
  const instance = toInstance(raw);
  const cpu = process.cpuUsage();
  const start = clock();
  const result = await METHODS[one.method](instance, raw, one.seconds);
  const ms = clock() - start;
  const { user, system } = process.cpuUsage(cpu);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const { meetings: _, ...said } = result;
  return { ...NOTHING, ...said, ...judge(instance, result), ms, cpuMs: (user + system) / 1000, peakMb };
}

const NOTHING = { missing: 0, avoidable: 0, changed: 0, comfort: null, faults: [], proven: false, bound: null };

type Result = Partial<Measured> & { objective: number | null; meetings?: Parameters<typeof checkTimetable>[1] };

const METHODS = {
  async plan(instance: Instance, _: Raw, seconds: number): Promise<Result> {
    let avoidable = 0;
    const onProgress = ({ missing, unavoidable }: { missing: number; unavoidable: number }) => {
      avoidable = missing - unavoidable;
    };
    const timetable = await planTimetable(instance, { clock, seconds, onProgress });
    const { objective, bound, changed, meetings } = timetable;
    return {
      objective,
      bound,
      changed,
      meetings,
      avoidable,
      proven: timetable.gap === 0,
      faults: checkClaims(instance, timetable),
    };
  },
  async 'in time'(_: Instance, raw: Raw, seconds: number): Promise<Result> {
    const outcome = await planInThread(raw, { seconds });
    if (!outcome.ok) throw new Error(outcome.message);
    const { objective, bound, changed, meetings } = outcome.timetable;
    return { objective, bound, changed, meetings };
  },
  milp: (instance: Instance, _: Raw, seconds: number): Promise<Result> => solveSlotMilp(instance, seconds),
  async greedy(instance: Instance): Promise<Result> {
    const meetings = greedyTimetable(instance);
    return { objective: checkTimetable(instance, meetings).objective, meetings };
  },
} satisfies Record<Case['method'], (instance: Instance, raw: Raw, seconds: number) => Promise<Result>>;

function judge(instance: Instance, { meetings, faults = [] }: Result): Partial<Measured> {
  if (!meetings) return {};
  const { violations, missing } = checkTimetable(instance, meetings);
  return {
    missing: [...missing.values()].reduce((sum, lacking) => sum + lacking, 0),
    comfort: measureComfort(instance, meetings),
    faults: [...violations, ...faults],
  };
}
