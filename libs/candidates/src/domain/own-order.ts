/**
 * Items that show the same trade places by `rank`, everything else stays. Two employers who compare their lists could tell alike cards apart by
 * their places, for the search has one order for all; where cards differ, they differ on the card anyway.
 */
export function inOwnOrder<T>(items: readonly T[], shows: (item: T) => string, rank: (item: T) => string): T[] {
  const alike = new Map<string, T[]>();
  const keys = items.map(shows);
  for (const [at, item] of items.entries()) {
    const key = keys[at] ?? '';
    const group = alike.get(key);
    if (group) group.push(item);
    else alike.set(key, [item]);
  }
  for (const group of alike.values())
    if (group.length > 1) group.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  return keys.flatMap((key) => alike.get(key)?.shift() ?? []);
}

/** Cards as one employer knows them, by its own ids. */
export const alikeInOwnOrder = <T extends { view: object; known: { id: string } }>(cards: readonly T[]): T[] =>
  inOwnOrder(
    cards,
    ({ view }) => JSON.stringify(view),
    ({ known }) => known.id,
  );
