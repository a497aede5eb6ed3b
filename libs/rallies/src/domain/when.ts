import { type IsoDay, instantOf } from '#kernel';

const MINUTE = 60_000;

/** When a rally takes place: a local wall-clock time, from which the instants follow. */
export interface When {
  heldOn: IsoDay;
  /** `HH:MM`, local. */
  startsAt: string;
  zone: string;
  slots: number;
  slotMinutes: number;
  /** `[slot, minutes]`: before that slot nobody meets for so many minutes, as at noon. In order of slots. */
  pauses: readonly (readonly [slot: number, minutes: number])[];
}

export const startOf = (rally: When): Date => instantOf(rally.heldOn, rally.startsAt, rally.zone);

/** Minutes from the start of the rally to the start of a slot. */
export function minutesTo({ slotMinutes, pauses }: Pick<When, 'slotMinutes' | 'pauses'>, slot: number): number {
  const paused = pauses.reduce((sum, [before, minutes]) => (before <= slot ? sum + minutes : sum), 0);
  return slot * slotMinutes + paused;
}

/** Start and end of a slot, numbered from 0. */
export function slotTimes(rally: When, slot: number): { startsAt: Date; endsAt: Date } {
  const start = startOf(rally).getTime() + minutesTo(rally, slot) * MINUTE;
  return { startsAt: new Date(start), endsAt: new Date(start + rally.slotMinutes * MINUTE) };
}

export const endOf = (rally: When): Date => slotTimes(rally, rally.slots - 1).endsAt;

/**
 * The slot that runs at that instant: 0 before the first one, the next one during a pause, the number of slots after the last one.
 */
export function slotAt(rally: When, instant: Date): number {
  const minutes = (instant.getTime() - startOf(rally).getTime()) / MINUTE;
  for (let slot = 0; slot < rally.slots; slot++) if (minutes < minutesTo(rally, slot) + rally.slotMinutes) return slot;
  return rally.slots;
}

/** Minutes from the start of the rally as if there were no pauses: what has passed of each is left out. */
export function withoutPauses(rally: Pick<When, 'slotMinutes' | 'pauses'>, minutes: number): number {
  return rally.pauses.reduce((left, [slot, length]) => {
    const passed = minutes - (minutesTo(rally, slot) - length);
    return left - Math.min(length, Math.max(0, passed));
  }, minutes);
}
