/** Fewer persons than this are not told (statistical confidentiality of tables about households). */
export const THRESHOLD = 11;

/** How many persons are counted in each group, in the same order for every count. The groups share out everybody: they add up to the total. */
export type Count = readonly number[];

export interface Hidden {
  total: boolean;
  groups: boolean[];
}

/**
 * Which cells of one row of a table may not be shown: those of fewer than `k` persons, those of `mustHide`, and as many more, the smallest
 * first, that the hidden ones together hold at least `k` persons. Then the total minus the groups that are shown gives a sum over several
 * hidden groups, none of which follows from it.
 */
export function hide(count: Count, k: number, mustHide: readonly boolean[] = []): Hidden {
  const sum = count.reduce((all, persons) => all + persons, 0);
  const total = sum < k;
  const groups = count.map((persons, at) => persons < k || mustHide[at] === true);
  if (total || !groups.includes(true)) return { total, groups };
  for (;;) {
    const hidden = count.filter((_, at) => groups[at]);
    if (hidden.length > 1 && hidden.reduce((all, persons) => all + persons, 0) >= k) return { total, groups };
    const next = smallestShown(count, groups);
    // The only group is the total under another name.
    if (next === undefined) return { total: true, groups };
    groups[next] = true;
  }
}

function smallestShown(count: Count, hidden: readonly boolean[]): number | undefined {
  let smallest: number | undefined;
  count.forEach((persons, at) => {
    if (!hidden[at] && (smallest === undefined || persons < (count[smallest] ?? 0))) smallest = at;
  });
  return smallest;
}

/**
 * Hides the cells of several counts that contain one another: `parents` names for each count the one whose persons include its own. A group
 * hidden in a count is hidden in what it contains, else the part that is shown would tell how many are at least in the hidden whole.
 */
export function hideNested<K extends string>(
  counts: Readonly<Record<K, Count>>,
  parents: readonly (readonly [count: K, parent: K | null])[],
  k: number = THRESHOLD,
): Record<K, Hidden> {
  const hidden = {} as Record<K, Hidden>;
  for (const [count, parent] of parents) {
    hidden[count] = hide(counts[count], k, parent === null ? [] : hidden[parent].groups);
  }
  return hidden;
}
