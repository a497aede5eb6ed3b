import { type MatchPoint, point } from './match-points.js';
import type { MatchCard, MatchOffer } from './match-sides.js';
import type { PastWork } from './past-work.js';

/** The first three characters of a ROME code are its family: N1103 and N1105 are both work in a warehouse. */
const family = (code: string) => code.slice(0, 3);
const MOVE = 0.7;
const FAMILY = 0.5;

/** How near the work looked for and done is to the offer's, and how much of it there is. */
export function occupationPoints(
  card: MatchCard,
  { occupation, experienceYears }: MatchOffer,
  today: string,
  { isMove }: { isMove(from: string, to: string): boolean },
): MatchPoint[] {
  if (!occupation) return [];
  const nearness = (code: string) =>
    isMove(code, occupation) ? MOVE : family(code) === family(occupation) ? FAMILY : 0;
  const isNear = (code: string) => code !== occupation && nearness(code) > 0;
  const same = card.experiences.find((past) => past.occupation === occupation);
  const alike = card.experiences.filter((past) => isNear(past.occupation));
  const near = [...card.occupations.filter(isNear), ...alike.map((past) => past.occupation)]
    .sort((a, b) => nearness(b) - nearness(a))
    .at(0);
  const wish = card.occupations.includes(occupation)
    ? point('occupation.wanted', { occupation }, 1)
    : same
      ? point('occupation.done', { occupation }, 0.8)
      : near
        ? point('occupation.near', { occupation: near }, nearness(near))
        : point('occupation.other', { occupation }, 0);
  return [wish, experiencePoint(same, alike, experienceYears, today)];
}

/** Months that count as full experience where the offer names none, and at most: cards tell no more than ten years. */
const FULL_MONTHS = 36;
const MOST_MONTHS = 120;
/** Years after which work is some time ago, and long ago. */
const RECENT = 3;
const LONG_AGO = 6;
const NEAR_WORK = 0.5;
/** Of work without dates nobody knows whether it was much. */
const UNDATED = 0.5;
/** Where beginners are welcome, who has no experience is not put far behind who has. */
const WELCOME = 0.5;

/** Three years, or what the offer wishes, are as good as ten; what ended long ago counts half. The best of what somebody did counts. */
function experiencePoint(
  same: PastWork | undefined,
  alike: readonly PastWork[],
  years: number | null,
  today: string,
): MatchPoint {
  const wanted = years ? Math.min(MOST_MONTHS, years * 12) : FULL_MONTHS;
  const counted = [...(same ? [same] : []), ...alike].map((past) => ({
    past,
    value: worthOf(past, wanted, today) * (past === same ? 1 : NEAR_WORK),
  }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (best, one) => (best && best.value >= one.value ? best : one),
    null,
  );
  const wish: Record<string, number> = years ? { wished: years } : {};
  const least = years === 0 ? WELCOME : 0;
  if (!best) return point(years === 0 ? 'experience.welcome' : 'experience.none', wish, least);
  const { past, value } = best;
  return point(
    past === same ? 'experience.same' : 'experience.near',
    { months: past.months ?? 0, occupation: past.occupation, ...recencyOf(past), ...wish },
    Math.max(least, value),
  );
}

function worthOf({ months, current, untilYear }: PastWork, wanted: number, today: string): number {
  if (months === null) return UNDATED;
  const yearsAgo = current ? 0 : untilYear === null ? Number.POSITIVE_INFINITY : Number(today.slice(0, 4)) - untilYear;
  return Math.min(1, months / wanted) * (yearsAgo <= RECENT ? 1 : yearsAgo <= LONG_AGO ? 0.75 : 0.5);
}

const recencyOf = ({ current, untilYear }: PastWork): Record<string, number> =>
  current ? { current: 1 } : untilYear === null ? {} : { until: untilYear };
