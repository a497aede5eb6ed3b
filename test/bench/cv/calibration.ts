import type { Evidence } from '#cv/reading';
import type { Claim } from './score.js';

export interface Bin {
  from: number;
  to: number;
  claims: number;
  right: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0001];

/** What the reading was how sure of, and whether that was so. A language is right when its level is too. */
export class Calibration {
  private readonly all: { confidence: number; right: boolean; field: string }[] = [];
  /** Claims without evidence: each should have some. */
  without = 0;

  add(claims: Claim[], evidence: Evidence): void {
    const byPointer = new Map<string, Claim>();
    for (const claim of claims) {
      const known = byPointer.get(claim.pointer);
      byPointer.set(claim.pointer, known ? { ...known, right: known.right && claim.right } : claim);
    }
    for (const { pointer, right, field } of byPointer.values()) {
      const item = evidence[pointer];
      if (item) this.all.push({ confidence: item.confidence, right, field });
      // The language of the document is said by all of it: no place to point at.
      else if (field !== 'language') this.without += 1;
    }
  }

  bins(): Bin[] {
    return EDGES.slice(0, -1).map((from, index) => {
      const to = EDGES[index + 1]!;
      const inside = this.all.filter(({ confidence }) => confidence >= from && confidence < to);
      return { from, to: Math.min(to, 1), claims: inside.length, right: inside.filter(({ right }) => right).length };
    });
  }

  /** Of the claims at least this sure, how many there are and how many are right. */
  atLeast(confidence: number, field?: string): { claims: number; right: number } {
    const inside = this.all.filter((one) => one.confidence >= confidence && (!field || one.field === field));
    return { claims: inside.length, right: inside.filter(({ right }) => right).length };
  }

  fields(): string[] {
    return [...new Set(this.all.map(({ field }) => field))].sort();
  }
}
