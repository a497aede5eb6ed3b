/** The "minimal standard" generator of Park & Miller (1988): the same draws on every machine. */
export class Draw {
  private state = 1;

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (this.state * 48271) % 2147483647;
    return this.state % limit;
  }

  /** About this share of the numbers below a limit, one at least. */
  some(limit: number, share: number): ReadonlySet<number> {
    const count = Math.max(1, Math.round(limit * share));
    const drawn = new Set<number>();
    while (drawn.size < count) drawn.add(this.below(limit));
    return drawn;
  }
}
