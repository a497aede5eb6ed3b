import type { Instance, Meeting } from '#rallies/timetable';

/**
 * What a careful organiser does by hand: whoever has the fewest meetings chooses next, the best employer who still has a table free
 * in a slot that suits both, at the time announced before if there was one.
 */
export function greedyTimetable(instance: Instance): Meeting[] {
  const taken = new Set<string>();
  const load = new Map<string, number>();
  const got = new Map<string, number>();
  const meetings: Meeting[] = [];
  const blockOf = (slot: number) => instance.blocks.findIndex(([first, last]) => first <= slot && slot <= last);
  const employers = new Map(instance.employers.map((one) => [one.id, one]));
  const candidates = new Map(instance.candidates.map((one) => [one.id, one]));
  const before = new Map(instance.previous.map(([c, e, slot]) => [`${c} ${e}`, slot]));
  const freeTable = (e: string, slot: number): number => {
    const { tables, breaksPerBlock } = employers.get(e)!;
    const block = blockOf(slot);
    const [first, last] = instance.blocks[block] ?? [0, Number.POSITIVE_INFINITY];
    for (let table = 1; table <= tables; table++) {
      if (taken.has(`${e} ${slot} ${table}`)) continue;
      if (block < 0 || (load.get(`${e} ${table} ${block}`) ?? 0) < last - first + 1 - breaksPerBlock) return table;
    }
    return 0;
  };
  const meet = (c: string, e: string, slot: number, table: number) => {
    taken.add(`${c} ${slot}`).add(`${e} ${slot} ${table}`);
    const own = `${e} ${table} ${blockOf(slot)}`;
    load.set(own, (load.get(own) ?? 0) + 1);
    got.set(c, (got.get(c) ?? 0) + 1);
    meetings.push([c, e, slot, table]);
  };
  const fixed = new Set(instance.fixed.map(([c, e]) => `${c} ${e}`));
  for (const [c, e, slot, table] of instance.fixed) meet(c, e, slot, table ?? freeTable(e, slot));
  const choices = new Map<string, (readonly [string, string, number])[]>();
  for (const wish of [...instance.wishes].sort((a, b) => b[2] - a[2])) {
    if (!fixed.has(`${wish[0]} ${wish[1]}`)) choices.set(wish[0], [...(choices.get(wish[0]) ?? []), wish]);
  }
  const next = () => {
    let best: string | undefined;
    for (const c of choices.keys()) if (best === undefined || (got.get(c) ?? 0) < (got.get(best) ?? 0)) best = c;
    return best;
  };
  for (let c = next(); c !== undefined; c = next()) {
    const own = choices.get(c)!;
    const wish = own.shift();
    const { max, away } = candidates.get(c)!;
    if (!wish || (got.get(c) ?? 0) >= (max ?? Number.POSITIVE_INFINITY)) {
      choices.delete(c);
      continue;
    }
    const e = wish[1];
    const told = before.get(`${c} ${e}`);
    const slots = Array.from({ length: instance.slots - instance.now }, (_, index) => instance.now + index);
    if (told !== undefined && told >= instance.now) slots.unshift(told);
    const slot = slots.find(
      (one) =>
        !away.includes(one) &&
        !employers.get(e)!.away.includes(one) &&
        !taken.has(`${c} ${one}`) &&
        freeTable(e, one) > 0,
    );
    if (slot !== undefined) meet(c, e, slot, freeTable(e, slot));
  }
  return meetings.sort((a, b) => a[2] - b[2] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[3] - b[3]));
}
