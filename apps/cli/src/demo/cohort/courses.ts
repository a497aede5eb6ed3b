import { type Dice, dice } from '../people/random.js';

/**
 * Courses of four hundred people, from a referral for arrears to what became of it: each is thrown with dice of its own, step by step, from
 * the chances below. Nothing is set to a sum; what comes out is counted by `/api/impact` from the records that follow from the courses.
 *
 * The chances are round numbers, near what the association and the landlord of domain.md report (of 400 people 125 in work, about fifty in
 * training, half of the unpaid rent and 30 % of the debts recovered). Another seed gives other people and, a little, other sums; this one is
 * the first of those tried (1, 2, 3 …) with which they come out as reported.
 */
export const SEED = 1825;
export const PEOPLE = 400;

export const CHANCES = {
  accepted: 0.93,
  visited: 0.95,
  cv: 0.82,
  listed: 0.86,
  invited: 0.9,
  comes: 0.76,
  hiredAtRally: 0.38,
  hiredOtherwise: 0.195,
  training: 0.2,
  /** Of a job: that it ends within half a year; that a check is answered by a side. */
  endsEarly: 0.34,
  answers: 0.65,
  debts: 0.6,
  summons: 0.17,
} as const;

/** Days of the rallies, counted from the first day of the year of the referrals: one every four months. */
export const RALLY_DAYS = [78, 190, 316, 441] as const;

export interface Placing {
  kind: 'hire' | 'training';
  atRally: boolean;
  contract: 'CDI' | 'CDD' | 'INTERIM' | null;
  /** Days after the referral. */
  promised: number;
  started: number;
  ended: number | null;
  checks: { month: 1 | 3 | 6; side: 'employer' | 'tenant'; still: boolean }[];
}

export interface Course {
  index: number;
  /** Day of the year of the referral, from 0. */
  day: number;
  arrearsCents: number;
  arrearsMonths: number;
  decision: 'accepted' | 'refused_by_tenant' | 'unreachable' | 'not_eligible';
  /** Days after the referral; null where it did not come to it. */
  visited: number | null;
  cv: number | null;
  listed: number | null;
  /** The first rally two weeks after being shown to employers. */
  rally: { number: number; came: boolean } | null;
  placing: Placing | null;
  /** What is owed at the end of each month after the referral, in cents. */
  balances: number[];
  debts: { start: number; now: number; erased: number }[];
  eviction: 'none' | 'avoided' | 'evicted';
  scales: Record<'home_kept' | 'social_contact' | 'self_esteem', [before: number, after: number]> | null;
}

/** Months that the landlord's balances are followed. */
const FOLLOWED = 12;

export const courses = (seed: number = SEED): Course[] =>
  Array.from({ length: PEOPLE }, (_, index) => course(index, dice(seed * 7919 + index)));

function course(index: number, throws: Dice): Course {
  const day = throws.int(0, 364);
  const arrearsMonths = throws.int(2, 9);
  const arrearsCents = arrearsMonths * throws.int(290, 520) * 100;
  const none = {
    ...{
      index,
      day,
      arrearsCents,
      arrearsMonths,
      visited: null,
      cv: null,
      listed: null,
      rally: null,
      placing: null,
    },
    ...{ balances: [], debts: [], eviction: 'none' as const, scales: null },
  };
  if (!throws.chance(CHANCES.accepted))
    return { ...none, decision: throws.pick(['refused_by_tenant', 'unreachable', 'not_eligible'] as const) };
  const visited = throws.chance(CHANCES.visited) ? throws.int(6, 16) : null;
  const cv = visited !== null && throws.chance(CHANCES.cv) ? visited + throws.int(0, 12) : null;
  const listed = cv !== null && throws.chance(CHANCES.listed) ? cv + throws.int(0, 5) : null;
  const isInvited = listed !== null && throws.chance(CHANCES.invited);
  const number = RALLY_DAYS.findIndex((held) => held >= day + (listed ?? 0) + 14);
  const rally = isInvited ? { number, came: throws.chance(CHANCES.comes) } : null;
  const placing = placed(rally?.came ? (RALLY_DAYS[number] ?? 0) - day : null, throws);
  const balances = owed(arrearsCents, placing, throws);
  const left = balances.at(-1) ?? arrearsCents;
  const isSummoned = throws.chance(CHANCES.summons);
  // Who pays, or begins to, keeps the home nearly always.
  const keeps = throws.chance(left < arrearsCents * 0.9 ? 0.95 : 0.55);
  return {
    ...none,
    ...{ decision: 'accepted', visited, cv, listed, rally, placing, balances },
    debts: throws.chance(CHANCES.debts) ? owedOtherwise(placing, throws) : [],
    eviction: isSummoned ? (keeps ? 'avoided' : 'evicted') : 'none',
    scales: visited !== null && throws.chance(0.85) ? judged(placing, throws) : null,
  };
}

/** `met`: days after the referral at which the person met employers at a rally. */
function placed(met: number | null, throws: Dice): Placing | null {
  const atRally = met !== null && throws.chance(CHANCES.hiredAtRally);
  const isHired = atRally || throws.chance(CHANCES.hiredOtherwise);
  if (!isHired && !throws.chance(CHANCES.training)) return null;
  const promised = atRally ? met : throws.int(35, 150);
  const started = promised + throws.int(3, 21);
  if (!isHired)
    return {
      kind: 'training',
      atRally: false,
      contract: null,
      promised,
      started,
      ended: started + throws.int(60, 180),
      checks: [],
    };
  // Most who leave do so in the first weeks.
  const ended = throws.chance(CHANCES.endsEarly) ? started + Math.min(throws.int(5, 150), throws.int(5, 150)) : null;
  const checks = ([1, 3, 6] as const).flatMap((month) =>
    (['employer', 'tenant'] as const).flatMap((side) =>
      // Nobody asks after the end.
      (ended === null || started + month * 31 <= ended) && throws.chance(CHANCES.answers)
        ? [{ month, side, still: true }]
        : [],
    ),
  );
  return {
    kind: 'hire',
    atRally,
    contract: throws.pick(['CDI', 'CDD', 'CDD', 'INTERIM'] as const),
    promised,
    started,
    ended,
    checks,
  };
}

/** Rent owed, month by month: with a job it is paid off, with training or a plan a little, and for some it goes on growing. */
function owed(start: number, placing: Placing | null, throws: Dice): number[] {
  const habit = throws.pick(['pays', 'pays', 'pays', 'holds', 'holds', 'grows'] as const);
  let now = start;
  return Array.from({ length: FOLLOWED }, (_, month) => {
    const today = (month + 1) * 30;
    const works =
      placing?.kind === 'hire' && placing.started < today && (placing.ended === null || placing.ended > today);
    const learns = placing?.kind === 'training' && placing.started < today;
    const share = works
      ? -throws.int(7, 16)
      : learns
        ? -throws.int(4, 8)
        : habit === 'pays'
          ? -throws.int(3, 8)
          : habit === 'grows'
            ? throws.int(1, 5)
            : throws.int(-2, 1);
    now = Math.max(0, Math.round((now + (start * share) / 100) / 100) * 100);
    return now;
  });
}

/** One to three debts beside the rent: what is left of each a year later, and what a decision erased. */
function owedOtherwise(placing: Placing | null, throws: Dice): Course['debts'] {
  const erases = throws.chance(0.06);
  return Array.from({ length: throws.int(1, 3) }, () => {
    const start = throws.int(3, 60) * 10_000;
    const paid =
      Math.round((start * (placing?.kind === 'hire' ? throws.int(25, 75) : throws.int(0, 40))) / 10_000) * 100;
    const erased = erases ? Math.round(((start - paid) * throws.int(40, 100)) / 10_000) * 100 : 0;
    return { start, now: start - paid - erased, erased };
  });
}

function judged(placing: Placing | null, throws: Dice): NonNullable<Course['scales']> {
  const one = (): [number, number] => {
    const before = throws.int(1, 3);
    const better = throws.chance(placing === null ? 0.45 : 0.75);
    return [before, better ? before + throws.int(1, 2) : Math.max(1, before - (throws.chance(0.15) ? 1 : 0))];
  };
  return { home_kept: one(), social_contact: one(), self_esteem: one() };
}
