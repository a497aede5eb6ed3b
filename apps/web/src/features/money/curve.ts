import type { Overview } from './money.js';

export interface Point {
  x: number;
  y: number;
  onDay: string;
  cents: number;
}

const DAY_MS = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** A round number that is no less, so that the lines of the scale say something. */
function round(cents: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(cents, 1)));
  return [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= cents) ?? cents;
}

/** Where everything lies in a picture of that size, in pixels. */
export function layOut(overview: Overview, width: number, height: number) {
  const { tenancies, events, today } = overview;
  const box = { left: 62, right: 12, top: 46, bottom: 26 };
  const days = [
    today,
    ...tenancies.flatMap(({ balances }) => balances.map(({ onDay }) => onDay)),
    ...events.map(({ onDay }) => onDay),
  ].sort();
  const first = time(days[0] ?? today);
  const planned = tenancies.flatMap(({ planned: steps }) => steps.map(({ onDay }) => time(onDay)));
  // A plan of five years would press what has happened against the edge.
  const last = Math.max(time(days.at(-1) ?? today), Math.min(Math.max(...planned, 0), time(today) + 183));
  const amounts = tenancies.flatMap(({ balances, planned: steps }) => [
    ...balances.map(({ balanceCents }) => balanceCents),
    ...steps.map(({ leftCents }) => leftCents),
  ]);
  const step = round(Math.max(...amounts, 100) / 4);
  const most = Math.ceil(Math.max(...amounts, 100) / step) * step;
  const least = Math.floor(Math.min(...amounts, 0) / step) * step;
  const x = (day: string) =>
    box.left + ((time(day) - first) / Math.max(last - first, 1)) * (width - box.left - box.right);
  const y = (cents: number) => box.top + ((most - cents) / (most - least)) * (height - box.top - box.bottom);
  const point = (onDay: string, cents: number): Point => ({ x: x(onDay), y: y(cents), onDay, cents });
  const lines = tenancies.map(({ id, balances, planned: steps }) => {
    const points = balances.map(({ onDay, balanceCents }) => point(onDay, balanceCents));
    // Where a month is missing, nothing is drawn between its neighbours.
    const parts: Point[][] = [];
    for (const one of points) {
      const part = parts.at(-1);
      const before = part?.at(-1);
      if (part && before && monthOf(one.onDay) - monthOf(before.onDay) <= 1) part.push(one);
      else parts.push([one]);
    }
    return {
      id,
      points,
      parts,
      plan: steps.filter(({ onDay }) => time(onDay) <= last).map(({ onDay, leftCents }) => point(onDay, leftCents)),
    };
  });
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, at) => least + at * step);
  const years: string[] = [];
  for (
    let year = Number((days[0] ?? today).slice(0, 4));
    year <= Number((days.at(-1) ?? today).slice(0, 4)) + 1;
    year++
  )
    for (const month of ['01', '04', '07', '10']) {
      const day = `${year}-${month}-01`;
      if (time(day) >= first && time(day) <= last) years.push(day);
    }
  return {
    box,
    x,
    y,
    ticks,
    lines,
    // As many as there is room for.
    months: years.filter((_, at) => at % Math.max(1, Math.ceil(years.length / ((width - 80) / 70))) === 0),
    events: flags(events.map((event, at) => ({ ...event, number: at + 1, x: x(event.onDay), level: 0 }))),
    today: x(today),
  };
}

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

/** Flags that would lie on one another are raised in turn. */
function flags<E extends { x: number; level: number }>(events: E[]): E[] {
  events.forEach((event, at) => {
    const before = events[at - 1];
    if (before && event.x - before.x < 20) event.level = before.level === 0 ? 1 : 0;
  });
  return events;
}
