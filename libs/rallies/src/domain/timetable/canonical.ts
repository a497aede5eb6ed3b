import type { Instance } from './types.js';

/** An instance in an order of its own, so that the order in which it was written changes nothing. */
export interface Canonical {
  readonly instance: Instance;
  /** For each wish of the sorted instance its index in the original. */
  readonly wishOf: Int32Array;
}

export function toCanonical(instance: Instance): Canonical {
  const rows = <T extends readonly (string | number | undefined)[]>(list: readonly T[]) => [...list].sort(compareRows);
  const order = instance.wishes.map((_, index) => index);
  order.sort((a, b) => compareRows(instance.wishes[a]!, instance.wishes[b]!));
  return {
    instance: {
      ...instance,
      blocks: rows(instance.blocks),
      employers: [...instance.employers].sort((a, b) => compareIds(a.id, b.id)),
      candidates: [...instance.candidates].sort((a, b) => compareIds(a.id, b.id)),
      wishes: order.map((index) => instance.wishes[index]!),
      fixed: rows(instance.fixed),
      previous: rows(instance.previous),
    },
    wishOf: Int32Array.from(order),
  };
}

/** By code units: an order that no language setting changes. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareRows(a: readonly (string | number | undefined)[], b: readonly (string | number | undefined)[]): number {
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const [one = '', other = ''] = [a[place], b[place]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
