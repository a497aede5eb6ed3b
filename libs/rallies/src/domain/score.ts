const NOTHING = 15;
const PERFECT = 75;

/**
 * The weight of a pair before anybody wished for it, 15 to 75, from the best match (0 to 100) of the candidate among the employer's published
 * offers; a wish of either side counts for more than any match. An employer without an offer is met on the lowest weight, not kept out:
 * people meet at a rally, not only skills.
 */
export const matchWeight = (match: number | undefined): number => NOTHING + ((PERFECT - NOTHING) * (match ?? 0)) / 100;

export type Wish = 'must' | 'want' | 'no';

/** The score of a pair from the weight of its match and what both sides asked for; null when somebody said no. */
export function pairScore(match: number, wishes: readonly Wish[]): number | null {
  if (wishes.includes('no')) return null;
  if (wishes.includes('must')) return 100;
  const wanted = wishes.filter((wish) => wish === 'want').length;
  const raised = wanted === 0 ? match : Math.max(match, 75) + 5 * (wanted - 1);
  return Math.min(100, Math.max(1, Math.round(raised)));
}
