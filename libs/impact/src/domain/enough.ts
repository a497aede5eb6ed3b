import { COUNTS, type CountKey, type Facts, SUMS, type SumKey } from './facts.js';

/** Fewer persons than this are not told (statistical confidentiality of tables about households). */
export const THRESHOLD = 11;

/** Of a sum of money one person has at most this share, else the sum tells roughly what that person has. */
const LARGEST_SHARE = 1 / 3;

/** What can be told of a cell: a count, or a group of sums. */
export type Node = { count: CountKey } | { sum: SumKey };

/**
 * Whether a figure about one cell may be told by itself, where `within` (a count that includes it) may be known too: it is about `k` persons,
 * and so are the others, who are told by subtraction.
 */
export function isEnough(node: Node, { counts, sums }: Facts, within: CountKey | null, k: number): boolean {
  // Where nobody was referred there is nobody to protect.
  if (counts.referred === 0) return true;
  if ('sum' in node) {
    const { of, columns } = SUMS[node.sum];
    return (
      counts[of] >= k &&
      columns.every((column) => {
        const { contributors, largest, absolute } = sums[column];
        return contributors === 0 || (contributors >= k && largest <= absolute * LARGEST_SHARE);
      })
    );
  }
  const persons = counts[node.count];
  if (persons < k) return false;
  const others = within === null ? 0 : counts[within] - persons;
  return others >= k || (others === 0 && (within === null || COUNTS[node.count].kind === 'step'));
}
