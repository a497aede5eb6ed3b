import type { CvFields } from '../reading/types.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Row = { [key: string]: Json };

/** What a person changed. `pointer` (RFC 6901) leads into the confirmed fields, or into the reading for what was taken out. */
export interface Correction {
  pointer: string;
  /** As it was read; null for what the reading did not have. */
  was: unknown;
  /** As it was confirmed; null for what was taken out. */
  now: unknown;
}

/**
 * The differences between what was read and what was confirmed. Lists are compared by content, not by place: an experience put before
 * another is no correction, and one taken out does not make corrections of all that follow it.
 */
export function correctionsOf(reading: CvFields | null, fields: CvFields): Correction[] {
  const read = (reading ?? {}) as Row;
  const confirmed = fields as unknown as Row;
  return Object.keys(confirmed).flatMap((key) => {
    const pointer = `/${key}`;
    const was = read[key] ?? null;
    const now = confirmed[key] ?? null;
    if (!Array.isArray(now)) return differences(pointer, was, now);
    const before = Array.isArray(was) ? was : [];
    return now.some(isRow) || before.some(isRow)
      ? rowDifferences(pointer, before as Row[], now as Row[])
      : itemDifferences(pointer, before, now);
  });
}

function differences(pointer: string, was: Json, now: Json): Correction[] {
  if (isRow(now) || isRow(was)) {
    const [before, after] = [isRow(was) ? was : {}, isRow(now) ? now : {}];
    return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) =>
      differences(`${pointer}/${key}`, before[key] ?? null, after[key] ?? null),
    );
  }
  return was === now ? [] : [{ pointer, was, now }];
}

/** Plain texts: each is there or not. */
function itemDifferences(pointer: string, was: readonly Json[], now: readonly Json[]): Correction[] {
  return [
    ...now.flatMap((item, at) => (was.includes(item) ? [] : [{ pointer: `${pointer}/${at}`, was: null, now: item }])),
    ...was.flatMap((item, at) => (now.includes(item) ? [] : [{ pointer: `${pointer}/${at}`, was: item, now: null }])),
  ];
}

/** Rows: each confirmed one belongs to the row of the reading that it shares most with; the rest was added or taken out. */
function rowDifferences(pointer: string, was: readonly Row[], now: readonly Row[]): Correction[] {
  const pairs = now
    .flatMap((row, at) => was.map((before, from) => ({ at, from, likeness: likeness(before, row) })))
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.at - a.from) - Math.abs(b.at - b.from) || a.at - b.at);
  const sourceOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, from } of pairs) {
    if (sourceOf.has(at) || taken.has(from)) continue;
    sourceOf.set(at, from);
    taken.add(from);
  }
  return [
    ...now.flatMap((row, at) => {
      const before = was[sourceOf.get(at) ?? -1];
      return before
        ? differences(`${pointer}/${at}`, before, row)
        : [{ pointer: `${pointer}/${at}`, was: null, now: row }];
    }),
    ...was.flatMap((row, at) => (taken.has(at) ? [] : [{ pointer: `${pointer}/${at}`, was: row, now: null }])),
  ];
}

/** Values in common that say something: two rows are not alike because neither has an end. */
const likeness = (a: Row, b: Row): number =>
  Object.keys(b).filter((key) => typeof b[key] === 'string' && a[key] === b[key]).length;

const isRow = (value: Json | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
