/**
 * Where each row of confirmed fields stood in what was read. A row is the one that says the same under all of `keys`; else, since a person
 * may have corrected it, the one that says the same under one of them; else, when there are as many rows as were read, the one at its place.
 * Each is used once.
 */
export function sourcesOf<T>(rows: readonly T[], read: readonly T[], keys: readonly (keyof T)[]): (number | null)[] {
  const sources: (number | null)[] = rows.map(() => null);
  const taken = new Set<number>();
  const match = (isSame: (row: T, other: T, at: number, otherAt: number) => boolean) => {
    rows.forEach((row, at) => {
      if (sources[at] !== null) return;
      const place = read.findIndex((other, otherAt) => !taken.has(otherAt) && isSame(row, other, at, otherAt));
      if (place === -1) return;
      taken.add(place);
      sources[at] = place;
    });
  };
  match((row, other) => keys.every((key) => row[key] === other[key]));
  match((row, other) => keys.some((key) => row[key] !== null && row[key] === other[key]));
  if (rows.length === read.length) match((_row, _other, at, otherAt) => at === otherAt);
  return sources;
}
