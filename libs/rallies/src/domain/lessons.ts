/** Candidates of a rally that is over. */
export interface Turnout {
  accepted: number;
  came: number;
  noShow: number;
}

/** With fewer people a share says nothing. */
const ENOUGH = 10;
/** However many stayed away, nobody is asked to come to a rally that has no time for them. */
const MOST = 1.4;

/** Share of those who had accepted and stayed away without a word, 0 to 1; null where too few were expected to say. */
export const noShowRate = ({ accepted, noShow }: Turnout): number | null =>
  accepted < ENOUGH ? null : noShow / accepted;

/** Places to give so that, if as many stay away as last time, about `wanted` people come. Null when the last rally says nothing. */
export function suggestedCapacity(wanted: number, turnout: Turnout): number | null {
  const rate = noShowRate(turnout);
  if (rate === null) return null;
  return Math.min(Math.round(wanted / Math.max(1 - rate, 0.1)), Math.floor(wanted * MOST));
}
