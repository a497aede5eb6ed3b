/** Slots as the bits of 31-bit words, of which a day of the usual length needs one. */
export type SlotSet = Int32Array;

const BITS = 31;

export function toSlotSet(slots: readonly number[], length: number): SlotSet {
  const set = new Int32Array(Math.max(1, Math.ceil(length / BITS)));
  for (const slot of slots) set[Math.floor(slot / BITS)]! |= 1 << (slot % BITS);
  return set;
}

export function isInside(set: SlotSet, other: SlotSet): boolean {
  for (let word = 0; word < set.length; word++) if ((set[word]! & ~other[word]!) !== 0) return false;
  return true;
}

export function union(sets: readonly SlotSet[]): SlotSet {
  const all = new Int32Array(sets[0]?.length ?? 0);
  for (const set of sets)
    set.forEach((word, index) => {
      all[index]! |= word;
    });
  return all;
}

export function slotsIn(set: SlotSet): number[] {
  const slots: number[] = [];
  set.forEach((word, index) => {
    for (let bit = 0; bit < BITS; bit++) if ((word >> bit) & 1) slots.push(index * BITS + bit);
  });
  return slots;
}

/** Some order, always the same. */
export function compareSets(a: SlotSet, b: SlotSet): number {
  for (let word = a.length - 1; word >= 0; word--) if (a[word] !== b[word]) return a[word]! - b[word]!;
  return 0;
}
