import { parseArgs } from 'node:util';
import { FAMILIES, type Family, type Size } from './generate.js';

export const SIZES: readonly Size[] = [
  { candidates: 60, employers: 12, slots: 12 },
  { candidates: 120, employers: 30, slots: 18 },
  { candidates: 400, employers: 60, slots: 24 },
];

export interface Options {
  readonly sizes: readonly Size[];
  readonly families: readonly Family[];
  readonly seeds: readonly number[];
  /** Seconds of processor time for the plain program over pairs × slots. */
  readonly limit: number;
  /** Which sizes it is given to besides the smallest: by default only what an hour's patience does not need. */
  readonly everywhere: boolean;
}

export const USAGE = `npm run bench -- rally [--all] [--size 0|1|2]… [--family NAME]… [--seed N]… [--limit SECONDS]
  Sizes 0 to 2 are ${SIZES.map(sizeName).join(', ')}; families ${FAMILIES.join(', ')}.
  One seed and the plain program only where it is quick, or matters, by default (some three minutes); --all: three seeds, the plain
  program everywhere (an hour). --limit 60: after how many seconds of processor
  time the plain program is stopped.`;

export function sizeName({ candidates, employers, slots }: Size): string {
  return `${candidates} × ${employers} × ${slots}`;
}

/** @throws Error with one sentence for the person who typed it */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      all: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true, default: ['0', '1', '2'] },
      family: { type: 'string', multiple: true, default: [...FAMILIES] },
      seed: { type: 'string', multiple: true },
      limit: { type: 'string' },
    },
  });
  const whole = (text: string, name: string, most: number) => {
    const number = Number(text);
    if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > most)
      throw new Error(`--${name} must be a whole number up to ${most}, not "${text}".`);
    return number;
  };
  const families = values.family.map((name) => {
    const family = FAMILIES.find((one) => one === name);
    if (!family) throw new Error(`There is no family "${name}": there is ${FAMILIES.join(', ')}.`);
    return family;
  });
  return {
    sizes: values.size.map((text) => SIZES[whole(text, 'size', SIZES.length - 1)]!),
    families,
    seeds: (values.seed ?? (values.all ? ['1', '2', '3'] : ['1'])).map((text) => whole(text, 'seed', 1e9)),
    limit: whole(values.limit ?? (values.all ? '300' : '60'), 'limit', 3600),
    everywhere: values.all,
  };
}
