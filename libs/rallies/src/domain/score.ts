export interface OfferFacts {
  occupation: string | null;
  openToTraining: boolean;
}

const SAME = 80;
const SAME_FIELD = 55;
const SAME_FAMILY = 35;
const NOTHING = 15;
const TRAINING_BONUS = 10;

/**
 * How near a candidate's occupations are to what an employer offers, 1 to 100, by the ROME code: `N1103` is family N, professional field
 * N11. An employer without a published offer is met on the lowest score, not kept out: people meet at a rally, not only skills.
 */
export function occupationScore(occupations: readonly string[], offers: readonly OfferFacts[]): number {
  let best = NOTHING;
  for (const { occupation, openToTraining } of offers) {
    for (const own of occupations) {
      const near = occupation ? nearness(own, occupation) : NOTHING;
      best = Math.max(best, near < SAME && openToTraining ? near + TRAINING_BONUS : near);
    }
  }
  return best;
}

function nearness(a: string, b: string): number {
  if (a === b) return SAME;
  if (a.slice(0, 3) === b.slice(0, 3)) return SAME_FIELD;
  return a[0] === b[0] ? SAME_FAMILY : NOTHING;
}

export type Wish = 'must' | 'want' | 'no';

/** The score of a pair from the match and what both sides asked for; null when somebody said no. */
export function pairScore(match: number, wishes: readonly Wish[]): number | null {
  if (wishes.includes('no')) return null;
  if (wishes.includes('must')) return 100;
  const wanted = wishes.filter((wish) => wish === 'want').length;
  const raised = wanted === 0 ? match : Math.max(match, 75) + 5 * (wanted - 1);
  return Math.min(100, Math.max(1, Math.round(raised)));
}
