/** The "xorshift" generator of Marsaglia (2003) on 32 bits: the same draws on every machine. */
export class Draw {
  private state = 2_463_534_242;

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    let state = this.state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state >>> 0;
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
