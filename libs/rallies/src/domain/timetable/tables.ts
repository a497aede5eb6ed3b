import type { Instance, MeetingRow } from './types.js';

/** A meeting before it has a table; sides by index. */
export interface Seating {
  readonly candidate: number;
  readonly employer: number;
  readonly slot: number;
}

/**
 * Numbers the tables, from 1, so that nobody shares one and every table keeps its breaks. A meeting that `fixed` or `previous` had at a
 * table keeps it where that is possible; else the least busy table is taken, which always works because the loads of the tables then
 * differ by one at most.
 */
export function assignTables(instance: Instance, seatings: readonly Seating[]): number[] {
  const preferred = preferredTables(instance);
  const tables: number[] = new Array(seatings.length).fill(0);
  const groups = new Map<string, number[]>();
  seatings.forEach(({ employer, slot }, index) => {
    const block = instance.blocks.findIndex(([first, last]) => first <= slot && slot <= last);
    // A slot outside of every block is a group of its own, without breaks.
    const key = block < 0 ? `${employer} slot ${slot}` : `${employer} block ${block}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  for (const group of groups.values()) {
    const { employer: employerIndex, slot } = seatings[group[0]!]!;
    const employer = instance.employers[employerIndex]!;
    const block = instance.blocks.find(([first, last]) => first <= slot && slot <= last);
    const most = block ? block[1] - block[0] + 1 - employer.breaksPerBlock : 1;
    const wishes = group.map((index) => preferred.get(keyOf(instance, seatings[index]!)) ?? 0);
    const slots = group.map((index) => seatings[index]!.slot);
    const own =
      seat(slots, wishes, employer.tables, most) ??
      seat(
        slots,
        wishes.map(() => 0),
        employer.tables,
        most,
      );
    if (own === null) throw new Error(`Employer ${employer.id} has more meetings than its tables hold.`);
    own.forEach((table, place) => {
      tables[group[place]!] = table;
    });
  }
  return tables;
}

/** A table for each meeting of one employer in one block, or null when the tables asked for leave somebody without. */
function seat(slots: readonly number[], wishes: readonly number[], count: number, most: number): number[] | null {
  const tables: number[] = new Array(slots.length).fill(0);
  const load = new Map<number, number>();
  const taken = new Set<string>();
  const isFree = (table: number, slot: number) => (load.get(table) ?? 0) < most && !taken.has(`${table} ${slot}`);
  const take = (place: number, table: number) => {
    tables[place] = table;
    load.set(table, (load.get(table) ?? 0) + 1);
    taken.add(`${table} ${slots[place]}`);
  };
  // Tables beyond the number of meetings are never needed, but may be asked for.
  const usable = Array.from({ length: Math.min(count, slots.length) }, (_, index) => index + 1);
  const order = slots.map((_, place) => place).sort((a, b) => slots[a]! - slots[b]! || a - b);
  for (const place of order) {
    const wish = wishes[place]!;
    if (wish >= 1 && wish <= count && isFree(wish, slots[place]!)) take(place, wish);
  }
  for (const place of order) {
    if (tables[place]! > 0) continue;
    const free = usable.filter((table) => isFree(table, slots[place]!));
    if (free.length === 0) return null;
    take(
      place,
      free.reduce((best, table) => ((load.get(table) ?? 0) < (load.get(best) ?? 0) ? table : best)),
    );
  }
  return tables;
}

function preferredTables(instance: Instance): Map<string, number> {
  const tables = new Map<string, number>();
  for (const [candidate, employer, slot, table] of [...[...instance.previous].sort(byTable), ...instance.fixed]) {
    if (table !== undefined) tables.set(rowKey([candidate, employer, slot]), table);
  }
  return tables;
}

/** Of two tables that a meeting had before, the lower counts. */
const byTable = (a: MeetingRow, b: MeetingRow) => (b[3] ?? 0) - (a[3] ?? 0);

const rowKey = ([candidate, employer, slot]: MeetingRow) => JSON.stringify([candidate, employer, slot]);

function keyOf(instance: Instance, { candidate, employer, slot }: Seating): string {
  return rowKey([instance.candidates[candidate]!.id, instance.employers[employer]!.id, slot]);
}
