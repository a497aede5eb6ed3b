import type { Problem } from './problem.js';

/** Slots that are alike, and whether any break rule takes seats away. */
export interface SlotClasses {
  /** Sorted by first slot. */
  readonly classes: readonly (readonly number[])[];
  readonly breaksBind: boolean;
}

/**
 * Groups slots in which the same people can meet, that lie in the same block where breaks bind, and that no keep bonus tells apart.
 * Within such a class meetings only need to be counted, because a bipartite graph can be edge-coloured with as many
 * colours as its highest degree (König 1916).
 */
export function findSlotClasses(problem: Problem): SlotClasses {
  const { slots } = problem;
  const breaksBind = doBreaksBind(problem);
  const kept = new Set(problem.pairs.flatMap((pair) => pair.keep));
  const classes = new Map<string, number[]>();
  for (let slot = 0; slot < slots; slot++) {
    const column: (string | number)[] = [kept.has(slot) ? `kept ${slot}` : '', breaksBind ? problem.blockOf[slot]! : 0];
    for (let c = 0; c < problem.candidates; c++) column.push(problem.open[c * slots + slot]!);
    for (let e = 0; e < problem.employers; e++) column.push(problem.seats[e * slots + slot]!);
    const key = column.join();
    const known = classes.get(key);
    if (known) known.push(slot);
    else classes.set(key, [slot]);
  }
  return { classes: [...classes.values()], breaksBind };
}

function doBreaksBind(problem: Problem): boolean {
  for (let e = 0; e < problem.employers; e++) {
    const inBlock = new Float64Array(problem.blocks);
    for (let slot = 0; slot < problem.slots; slot++) {
      const block = problem.blockOf[slot]!;
      if (block >= 0) inBlock[block]! += problem.seats[e * problem.slots + slot]!;
    }
    if (inBlock.some((seats, block) => seats > problem.blockSeats[e * problem.blocks + block]!)) return true;
  }
  return false;
}
