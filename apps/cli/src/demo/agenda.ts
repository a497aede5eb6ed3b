import { addDays, dayOf, type IsoDay, instantOf } from '#kernel';
import type { Stage } from './stage.js';

type Act = () => Promise<unknown>;

const OWN_TIMES = ['10:05', '20:05'];

/** What happens when, counted from the day on which the demonstration is loaded: -30 is thirty days ago. */
export class Agenda {
  private readonly acts = new Map<number, { time: string; act: Act }[]>();

  constructor(private readonly today: IsoDay) {}

  day(offset: number): IsoDay {
    return addDays(this.today, offset);
  }

  /** `time` is the clock on the wall in Paris, `HH:MM`. */
  at(offset: number, time: string, act: Act): void {
    this.acts.set(offset, [...(this.acts.get(offset) ?? []), { time, act }]);
  }

  /** Plays every day from the first to today, also those on which only the program itself does something. */
  async play(stage: Stage, first: number, eachDay: (offset: number) => Promise<unknown>): Promise<void> {
    for (let offset = first; offset <= 0; offset++) {
      const day = this.day(offset);
      await stage.moveTo(instantOf(day, '06:05'));
      await eachDay(offset);
      await stage.settle();
      // What the program does by itself in the morning and at the end of the day, it does on that day.
      if (offset < 0) for (const time of OWN_TIMES) this.at(offset, time, async () => undefined);
      // An act may put another one into the same day; so the list is asked again each time.
      for (let next = this.next(offset); next; next = this.next(offset)) {
        await stage.moveTo(instantOf(day, next.time));
        await next.act();
        await stage.settle();
      }
    }
  }

  private next(offset: number): { time: string; act: Act } | undefined {
    const acts = this.acts.get(offset);
    if (!acts?.length) return undefined;
    const earliest = acts.reduce((best, entry) => (entry.time < best.time ? entry : best));
    acts.splice(acts.indexOf(earliest), 1);
    return earliest;
  }
}

export const agendaFrom = (today: Date): Agenda => new Agenda(dayOf(today));
