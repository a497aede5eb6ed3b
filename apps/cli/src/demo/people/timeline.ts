import { agencies, agencyTrades, firms } from './careers/employers.js';
import type { Career, Job } from './careers/index.js';
import type { Dice } from './random.js';
import type { DemoExperience } from './types.js';

/** Months are counted from January of year 0, so that they can be subtracted. */
const month = (year: number, ofYear: number): number => year * 12 + ofYear - 1;

const EARLIEST = month(2005, 1);
/** The demonstration data was made up in this month; nothing in it is later. */
const LATEST = month(2026, 9);
/** The month that follows, from which on the dates may be moved to any other day of loading. */
export const MADE_UP_IN = LATEST + 1;
const LONGEST_JOB = 84;

const written = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/**
 * Two to five jobs between 2005 and 2026, latest first, with the gaps and agency spells of real working lives.
 * The latest job lasts still only if `atWork`.
 */
export function workingLife(
  dice: Dice,
  career: Career,
  feminine: boolean,
  birthYear: number,
  atWork: boolean,
): DemoExperience[] {
  const earliest = Math.max(EARLIEST, month(birthYear + 18, 7));
  let end = LATEST - (atWork ? 0 : dice.int(1, 20));
  const count = dice.int(2, birthYear >= 1998 ? 3 : 5);
  const share = Math.floor((end - earliest) / count);
  const experiences: DemoExperience[] = [];
  for (let nth = 0; nth < count; nth++) {
    const length = Math.min(
      LONGEST_JOB,
      dice.int(Math.max(2, Math.floor(share * 0.3)), Math.max(3, Math.floor(share * 0.8))),
    );
    const start = end - length;
    const chosen = nth === 0 || dice.chance(0.3) ? career.jobs[0] : dice.pick(career.jobs);
    const current = atWork && nth === 0;
    experiences.push({
      ...held(dice, chosen, feminine, experiences),
      start: written(start),
      end: current ? null : written(end),
      current,
    });
    end = start - dice.int(0, Math.max(1, Math.floor(share * 0.2)));
  }
  return experiences;
}

/** Months from the end of the latest job to when the data was made up; 0 for those at work. */
export function monthsWithoutWork(experiences: readonly DemoExperience[]): number {
  const end = experiences[0]?.end;
  if (!end) return 0;
  const [year = 0, ofYear = 1] = end.split('-').map(Number);
  return LATEST - month(year, ofYear);
}

type Held = Pick<DemoExperience, 'title' | 'employer' | 'city' | 'rome' | 'tasks'>;
type Firm = readonly [name: string, town: string];

/** A firm and tasks for a job, others than before as long as there are any. */
function held(dice: Dice, job: Job, feminine: boolean, before: readonly DemoExperience[]): Held {
  const known = new Set(before.flatMap((one) => [one.employer, ...one.tasks]));
  const fresh = <T>(list: readonly T[], name: (one: T) => string): readonly T[] => {
    const left = list.filter((one) => !known.has(name(one)));
    return left.length > 0 ? left : list;
  };
  const [firm, town] = dice.pick(fresh<Firm>(firms[job.trade], ([name]) => name));
  const tasks = dice.some(
    fresh(job.tasks, (task) => task),
    dice.int(2, 3),
  );
  const base = { title: feminine ? job.feminine : job.masculine, rome: job.rome };
  if (!agencyTrades.has(job.trade) || !dice.chance(0.35)) return { ...base, employer: firm, city: town, tasks };
  const [agency, city] = dice.pick(fresh<Firm>(agencies, ([name]) => name));
  return { ...base, employer: agency, city, tasks: [`Missions chez ${firm} (${town})`, ...tasks.slice(0, 2)] };
}
