/** Numbers that look like chance and are the same in every run (mulberry32). */
export function randomOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  /** The first ones much more often than the last ones, as trades and towns are. */
  const pickEarly = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(items.length * next() ** 2)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const chance = (share: number) => next() < share;
  const some = <T>(items: readonly T[], count: number): T[] => {
    const chosen = new Set<T>();
    for (let tries = 0; chosen.size < Math.min(count, items.length) && tries < 50; tries++) chosen.add(pick(items));
    return [...chosen];
  };
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  return { next, below, pick, pickEarly, chance, some, uuid };
}

export type Random = ReturnType<typeof randomOf>;
