import { COUNTS, type CountKey, type Facts, SUMS, type SumKey } from './facts.js';

/** Fewer persons than this are not told (statistical confidentiality of tables about households). */
export const THRESHOLD = 11;

/** Of a sum of money one person has at most this share, else the sum tells roughly what that person has. */
const LARGEST_SHARE = 1 / 3;

/** What can be told of a cell: a count, or a group of sums. */
export type Node = { count: CountKey } | { sum: SumKey };

/** Whether a figure about one cell may be told by itself: it is about `k` persons, and a sum not mostly about one. */
export function isEnough(node: Node, { counts, sums }: Facts, k: number): boolean {
  // Where nobody was referred there is nobody to protect.
  if (counts.referred === 0) return true;
  if ('count' in node) return counts[node.count] >= k;
  const { of, columns } = SUMS[node.sum];
  return (
    counts[of] >= k &&
    columns.every((column) => {
      const { contributors, largest, absolute } = sums[column];
      return contributors === 0 || (contributors >= k && largest <= absolute * LARGEST_SHARE);
    })
  );
}

/** Whether a count of one cell may be told beside that of a count which includes it: the others, who are told by subtraction, are enough too. */
export function areOthersEnough(count: CountKey, within: CountKey, { counts }: Facts, k: number): boolean {
  const others = counts[within] - counts[count];
  return counts.referred === 0 || others >= k || (others === 0 && COUNTS[count].kind === 'step');
}
