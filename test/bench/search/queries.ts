import { occupations, towns } from '#occupations';
import { TODAY } from './people.js';
import { type Random, randomOf } from './random.js';
import { kitOf } from './trades.js';

/** A search as a browser sends it, of one of the kinds that people make. */
export interface Query {
  kind: string;
  path: string;
}

type Values = Record<string, string | string[]>;

/** The same ones for the same number. Kinds take turns, so that each round of the clock sees all of them. */
export function queries(count: number, seed = 4): Query[] {
  const random = randomOf(seed);
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, (_, at) => {
    const [kind, make] = kinds[at % kinds.length] as (typeof kinds)[number];
    return { kind, path: pathOf(make(random)) };
  });
}

export function pathOf(values: Values): string {
  const parameters = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return `/api/candidates?${new URLSearchParams(parameters)}`;
}

const trade = (random: Random) => random.pickEarly(occupations());
const title = (random: Random) => {
  const { masculine, feminine } = random.pick(trade(random).titles);
  return random.chance(0.5) ? masculine : feminine;
};
const town = (random: Random) => random.pickEarly(towns()).name;
const certificate = (random: Random) => {
  const known = kitOf(trade(random).code).certificates;
  return known.length ? random.pick(known)[0] : 'SST';
};

/** A letter left out, doubled, or swapped with the next, not in the first two. */
export function misspelt(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.findIndex((word) => /^[\p{L}]{6,}$/u.test(word));
  if (long < 0) return text;
  const letters = [...(words[long] ?? '')];
  const at = 2 + random.below(letters.length - 3);
  const changes = [
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letters[at] ?? ''),
    () => letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  ];
  random.pick(changes)();
  return words.map((word, place) => (place === long ? letters.join('') : word)).join(' ');
}

const KINDS: Record<string, (random: Random) => Values> = {
  title: (random) => ({ q: title(random) }),
  'while typing': (random) => {
    const text = title(random);
    return { q: text.slice(0, 3 + random.below(Math.max(1, text.length - 3))) };
  },
  misspelt: (random) => ({ q: misspelt(title(random), random) }),
  'everyday word': (random) => {
    const { words, titles } = trade(random);
    return { q: words.length ? random.pick(words) : (titles[0]?.masculine ?? '') };
  },
  'title and town': (random) => ({ q: `${title(random)} ${town(random)}` }),
  'title and certificate': (random) => ({ q: `${title(random)} ${certificate(random)}` }),
  'title, filters': (random) => ({ q: title(random), licence: 'B', contract: ['CDI', 'CDD'] }),
  'occupation near town': (random) => ({ occupation: trade(random).code, near: town(random), radiusKm: '10' }),
  'certificate near town': (random) => ({ certificate: certificate(random), near: town(random), radiusKm: '20' }),
  'skill available soon': (random) => ({
    skill: random.pick(kitOf(trade(random).code).skills),
    availableBy: TODAY.replace(/-22$/, '-30'),
  }),
  'hours and training': (random) => ({
    hoursMin: '20',
    hoursMax: String(25 + random.below(14)),
    training: 'true',
    occupation: trade(random).code,
  }),
  'title with facets': (random) => ({ q: title(random), facets: 'true' }),
  'filters with facets': (random) => ({
    occupation: trade(random).code,
    contract: 'CDI',
    near: town(random),
    radiusKm: '20',
    facets: 'true',
  }),
  'page of newest': (random) => ({ sort: 'newest', page: String(1 + random.below(20)) }),
  'soonest of a trade': (random) => ({
    sort: 'soonest',
    occupation: trade(random).code,
    page: String(1 + random.below(3)),
  }),
  'nearest of a trade': (random) => ({
    sort: 'nearest',
    occupation: trade(random).code,
    near: town(random),
    radiusKm: '80',
  }),
  everybody: (random) => ({ page: String(1 + random.below(50)) }),
};
