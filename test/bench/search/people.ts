import { findOccupation, occupations, type Town, towns } from '#occupations';
import { type Random, randomOf } from './random.js';
import { COMMON_CERTIFICATES, COMMON_SKILLS, kitOf } from './trades.js';

/** An invented candidate: the truth that relevance is judged by, and what the card says. */
export interface Person {
  id: string;
  tenantId: string;
  town: Town | null;
  wanted: string[];
  experiences: { occupation: string; months: number | null; untilYear: number | null; current: boolean }[];
  skills: string[];
  certificates: string[];
  licences: string[];
  languages: { code: string; level: string | null }[];
  availability: string | null;
  weeklyHours: number | null;
  contracts: string[];
  training: boolean;
  updatedAt: string;
}

export const TODAY = '2026-11-22';
const DAY = 86_400_000;
const CONTRACTS = ['CDI', 'CDD', 'INTERIM'];

/** The same people for the same number and seed; the first ten thousand are the same in a larger base. */
export function people(count: number, seed = 20_261_122): Person[] {
  const random = randomOf(seed);
  const trades = shuffled(
    occupations().map((one) => one.code),
    randomOf(7),
  );
  return Array.from({ length: count }, () => person(random, trades));
}

function person(random: Random, trades: readonly string[]): Person {
  const main = random.pickEarly(trades);
  const family = trades.filter((code) => code !== main && code.slice(0, 3) === main.slice(0, 3));
  const another = () => (family.length && random.chance(0.6) ? random.pick(family) : random.pickEarly(trades));
  const wanted = [...new Set([main, ...Array.from({ length: random.below(3) }, another)])];
  const done = new Set<string>();
  if (random.chance(0.7)) done.add(main);
  for (let jobs = random.below(3); jobs > 0; jobs--) done.add(another());
  const known = [...new Set([...wanted, ...done])];
  return {
    ...{ id: random.uuid(), tenantId: random.uuid(), wanted },
    town: random.chance(0.02) ? null : random.pickEarly(towns()),
    experiences: [...done].map((occupation, at) => ({
      occupation,
      months: random.chance(0.1) ? null : 3 + random.below(80),
      untilYear: at === 0 && random.chance(0.2) ? null : 2017 + random.below(10),
      current: false,
    })),
    skills: [
      ...new Set([
        ...known.flatMap((code) => random.some(kitOf(code).skills, 1 + random.below(3))),
        ...random.some(COMMON_SKILLS, random.below(2)),
      ]),
    ],
    certificates: held(random, known),
    licences: licences(random, known),
    languages: random.chance(0.25)
      ? [{ code: random.pick(['en', 'ar', 'pl', 'pt']), level: random.pick([null, 'B1', 'fluent']) }]
      : [],
    availability: random.chance(0.6)
      ? null
      : new Date(Date.parse(TODAY) + (1 + random.below(150)) * DAY).toISOString().slice(0, 10),
    weeklyHours: random.chance(0.2) ? null : random.pick([20, 24, 28, 30, 35, 35, 35, 35, 39]),
    contracts: random.some(CONTRACTS, 1 + random.below(3)),
    training: random.chance(0.3),
    updatedAt: new Date(Date.parse(TODAY) - random.below(365 * 24 * 60) * 60_000).toISOString(),
  };
}

function held(random: Random, codes: readonly string[]): string[] {
  const own = codes.flatMap((code) =>
    kitOf(code).certificates.flatMap(([name, share]) => (random.chance(share) ? [name] : [])),
  );
  const common = random.chance(0.15) ? [random.pick(COMMON_CERTIFICATES)] : [];
  return [...new Set([...own, ...common])];
}

function licences(random: Random, codes: readonly string[]): string[] {
  const own = codes.flatMap((code) =>
    kitOf(code).licences.flatMap(([category, share]) => (random.chance(share) ? [category] : [])),
  );
  return [...new Set([...(random.chance(0.55) ? ['B'] : []), ...own])].sort();
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export const headline = ({ wanted }: Person): string =>
  wanted
    .flatMap((code) => findOccupation(code)?.label ?? [])
    .slice(0, 2)
    .join(' · ');

const names = new Intl.DisplayNames(['fr'], { type: 'language' });

/** Everything that the card shows, as one text: what the plain full-text search has to go by. */
export function cardText(person: Person): string {
  const label = (code: string) => findOccupation(code)?.label ?? '';
  return [
    headline(person),
    ...person.wanted.map(label),
    ...person.experiences.map(({ occupation }) => label(occupation)),
    ...person.skills,
    ...person.certificates,
    ...person.licences.map((category) => `permis ${category}`),
    ...person.languages.map(({ code }) => names.of(code) ?? code),
  ].join('\n');
}
