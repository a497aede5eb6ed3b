import { type Instance, type MeetingRow, parseInstance } from '#rallies/timetable';
import { randomOf } from './random.js';

export const FAMILIES = [
  'no windows',
  'blocks',
  'irregular',
  'tables',
  'fixed',
  're-plan',
  'dense',
  'dense irregular',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Size {
  readonly candidates: number;
  readonly employers: number;
  readonly slots: number;
}

/** Wishes of a candidate; in the dense families everybody may meet everybody, as where scores fill what nobody said. */
const WISHES = 12;
const MIN = 3;
const MAX = 6;
const KEEP_BONUS = 30;

type Random = ReturnType<typeof randomOf>;
interface Person {
  id: string;
  away: number[];
}

/** What `rally plan` reads, before it is read. */
export interface Raw {
  slots: number;
  blocks?: [number, number][];
  employers: (Person & { tables: number; breaksPerBlock: number })[];
  candidates: (Person & { min: number; max: number; companion?: string; interpreter?: string })[];
  wishes: [string, string, number][];
  fixed: MeetingRow[];
  previous: MeetingRow[];
  keepBonus: number;
  now: number;
  shortfallPenalty: number;
}

/**
 * An invented rally, the same for the same seed. Scores are correlated as in life: some candidates suit everybody better, some
 * employers are wished by everybody, and trades fit each other. "fixed" and "re-plan" build on a timetable made before: `plan`.
 */
export async function generate(
  family: Family,
  size: Size,
  seed: number,
  plan: (instance: Instance) => Promise<readonly MeetingRow[]>,
): Promise<Raw> {
  const random = randomOf(seed * 7919 + FAMILIES.indexOf(family));
  const raw = rally(family, size, random);
  if (family === 'blocks' || family === 'fixed' || family === 're-plan') giveHalfDays(raw, random);
  if (family === 'irregular' || family === 'dense irregular') giveAbsences(raw, random);
  if (family !== 'fixed' && family !== 're-plan') return raw;
  const before = await plan(toInstance(raw));
  if (family === 'fixed') raw.fixed = before.filter(() => random.chance(0.15));
  else changePlans(raw, before, random);
  return raw;
}

export function toInstance(raw: Raw): Instance {
  const parsed = parseInstance(raw);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.instance;
}

function rally(family: Family, { candidates, employers, slots }: Size, random: Random): Raw {
  const trades = 8;
  const people = Array.from({ length: candidates }, (_, index) => ({
    id: `c${String(index).padStart(3, '0')}`,
    quality: random.next(),
    trade: random.below(trades),
  }));
  const firms = Array.from({ length: employers }, (_, index) => ({
    id: `e${String(index).padStart(3, '0')}`,
    pull: random.next(),
    trade: random.below(trades),
  }));
  const wishes = people.flatMap(({ id, quality, trade }): [string, string, number][] => {
    const rated = firms.map((firm) => {
      const fit = firm.trade === trade ? 1 : Math.abs(firm.trade - trade) === 1 ? 0.6 : 0.2;
      const score = Math.round(100 * (0.25 * quality + 0.2 * firm.pull + 0.35 * fit + 0.2 * random.next()));
      return { row: [id, firm.id, Math.max(1, score)] as [string, string, number], rank: score + 60 * random.next() };
    });
    rated.sort((a, b) => b.rank - a.rank);
    return rated.slice(0, family.startsWith('dense') ? employers : WISHES).map(({ row }) => row);
  });
  return {
    slots,
    employers: firms.map(({ id }) => ({
      id,
      tables: family === 'tables' ? 1 + random.below(3) : 1,
      away: [],
      breaksPerBlock: family === 'tables' ? 1 : 0,
    })),
    candidates: people.map(({ id }, index) => ({
      id,
      away: [],
      min: MIN,
      max: MAX,
      ...(random.chance(0.1) ? { companion: `companion ${Math.floor(index / 20)}` } : {}),
      ...(random.chance(0.08) ? { interpreter: `interpreter ${random.below(Math.ceil(candidates / 60))}` } : {}),
    })),
    wishes,
    fixed: [],
    previous: [],
    keepBonus: 0,
    now: 0,
    shortfallPenalty: 1000,
    ...(family === 'tables' ? { blocks: thirds(slots) } : {}),
  };
}

const thirds = (slots: number): [number, number][] => {
  const third = slots / 3;
  return [0, 1, 2].map((part) => [Math.round(part * third), Math.round((part + 1) * third) - 1]);
};

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Three blocks with a break each; some people are not there in one of them. */
function giveHalfDays(raw: Raw, random: Random): void {
  raw.blocks = thirds(raw.slots);
  for (const employer of raw.employers) {
    employer.breaksPerBlock = 1;
    if (random.chance(0.25)) employer.away = range(...random.pick(raw.blocks));
  }
  for (const candidate of raw.candidates) {
    if (random.chance(0.5)) candidate.away = range(...random.pick(raw.blocks));
  }
}

/** Late, early gone, an appointment in between, and single slots here and there. */
function giveAbsences(raw: Raw, random: Random): void {
  const { slots } = raw;
  const run = (most: number) => {
    const length = 1 + random.below(most);
    const first = random.below(slots - length + 1);
    return range(first, first + length - 1);
  };
  for (const employer of raw.employers) {
    if (random.chance(0.6)) employer.away = run(Math.ceil(slots / 6));
  }
  for (const candidate of raw.candidates) {
    const away = new Set<number>();
    if (random.chance(0.5)) for (const slot of range(0, random.below(slots / 2))) away.add(slot);
    if (random.chance(0.3)) for (const slot of range(slots - 1 - random.below(slots / 3), slots - 1)) away.add(slot);
    for (let more = random.below(3); more > 0; more--) for (const slot of run(slots / 6)) away.add(slot);
    for (const slot of range(0, slots - 1)) if (random.chance(0.08)) away.add(slot);
    candidate.away = [...away].sort((a, b) => a - b);
  }
}

/** A quarter of the day has passed; some people do not come, one employer leaves, some come late. */
function changePlans(raw: Raw, before: readonly MeetingRow[], random: Random): void {
  raw.now = Math.floor(raw.slots / 4);
  raw.previous = [...before];
  raw.keepBonus = KEEP_BONUS;
  raw.fixed = before.filter(([, , slot]) => slot < raw.now);
  const busy = new Set(
    raw.fixed.flatMap(([candidate, employer, slot]) => [`${candidate} ${slot}`, `${employer} ${slot}`]),
  );
  const leave = (person: Person, first: number, last: number) => {
    const gone = range(first, last).filter((slot) => !busy.has(`${person.id} ${slot}`));
    person.away = [...new Set([...person.away, ...gone])].sort((a, b) => a - b);
  };
  for (const candidate of raw.candidates) {
    if (random.chance(0.08)) leave(candidate, raw.now, raw.slots - 1);
    else if (random.chance(0.1)) leave(candidate, raw.now, raw.now + random.below(raw.slots / 4));
  }
  leave(random.pick(raw.employers), raw.now, raw.slots - 1);
}
