import { type Round, SCALES, type Scale } from './visit.js';

type Levels = Readonly<Record<string, number | undefined>>;

export const levelsOf = (items: readonly { domain: string; level: number }[]): Levels =>
  Object.fromEntries(items.map(({ domain, level }) => [domain, level]));

/** The newest level of each domain: what was not spoken about last time stays as it was found before. Rounds come newest first. */
export const lastOf = (rounds: readonly Round[]): Levels =>
  Object.assign({}, ...rounds.toReversed().map(({ items }) => levelsOf(items)));

/** The first level of each domain. */
export const firstOf = (rounds: readonly Round[]): Levels =>
  Object.assign({}, ...rounds.map(({ items }) => levelsOf(items)));

export interface ScaleChange {
  scale: Scale;
  /** Null while it was judged only once. */
  before: number | null;
  now: number;
}

/** The first and the last level of each scale. */
export function scaleChanges(rounds: readonly Round[]): ScaleChange[] {
  return SCALES.flatMap((scale) => {
    const levels = rounds.flatMap(({ scales }) =>
      scales.filter((one) => one.scale === scale).map(({ level }) => level),
    );
    const [now] = levels;
    return now === undefined ? [] : [{ scale, before: levels.length > 1 ? (levels.at(-1) ?? null) : null, now }];
  });
}
