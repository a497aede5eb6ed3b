import type { Rally, RallySeries } from './rally.js';

/** A part of the day in which people meet without a pause for all, `HH:MM` in Paris. */
export interface DayPart {
  from: string;
  to: string;
}

/** Place, times and sizes of a rally as they are asked for, in the words of an organiser. */
export interface Settings {
  /** Of the list, or `''` for another place. */
  venueId: string;
  venue: string;
  address: string;
  dayParts: DayPart[];
  slotMinutes: number | '';
  breaksPerBlock: number | '';
  minMeetings: number | '';
  maxMeetings: number | '';
  capacity: number | '';
}

type Template = RallySeries['template'];
/** What the API makes of the day: slots of one length, their blocks, and minutes in which nobody meets before a slot. */
type Day = Pick<Template, 'startsAt' | 'slots' | 'slotMinutes' | 'blocks' | 'pauses'>;

export const MORNING: DayPart = { from: '09:00', to: '12:00' };
export const AFTERNOON: DayPart = { from: '14:00', to: '17:00' };
export const MOST_PARTS = 4;

/** A morning and an afternoon of three hours. */
export const USUAL: Settings = {
  venueId: '',
  venue: '',
  address: '',
  dayParts: [MORNING, AFTERNOON],
  slotMinutes: 15,
  breaksPerBlock: 1,
  minMeetings: 2,
  maxMeetings: 6,
  capacity: 60,
};

/** Minutes since midnight of `HH:MM`; null for what is no time. */
export function minutesOf(time: string): number | null {
  const found = /^(\d{2}):(\d{2})/.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The times at which appointments of a part begin; none where the part makes no sense. */
export function startsIn({ from, to }: DayPart, slotMinutes: number | ''): string[] {
  const [first, last, length] = [minutesOf(from), minutesOf(to), Number(slotMinutes)];
  if (first === null || last === null || length < 1) return [];
  const count = Math.max(0, Math.floor((last - first) / length));
  return Array.from({ length: count }, (_, index) => timeOf(first + index * length));
}

/** The parts of a day: a new one begins with each block and after each pause. */
export function partsOf({ startsAt, slots, slotMinutes, blocks, pauses }: Day): DayPart[] {
  const borders = blocks.flatMap(([first, last]) => [first ?? 0, (last ?? 0) + 1]);
  const starts = [0, ...borders, ...pauses.map(([slot]) => slot ?? 0)].filter((slot) => slot < slots);
  const ordered = [...new Set(starts)].sort((a, b) => a - b);
  const begin = minutesOf(startsAt) ?? 0;
  return ordered.map((slot, index) => {
    const paused = pauses.reduce((sum, [before, minutes]) => sum + ((before ?? 0) <= slot ? (minutes ?? 0) : 0), 0);
    const from = begin + slot * slotMinutes + paused;
    return { from: timeOf(from), to: timeOf(from + ((ordered[index + 1] ?? slots) - slot) * slotMinutes) };
  });
}

/** What the API takes for these parts. What a part has left after its last appointment belongs to the pause after it. */
export function dayOfParts(parts: readonly DayPart[], slotMinutes: number): Day {
  const day: Day = { startsAt: parts[0]?.from.slice(0, 5) ?? '', slots: 0, slotMinutes, blocks: [], pauses: [] };
  let end: number | null = null;
  for (const part of parts) {
    const count = startsIn(part, slotMinutes).length;
    const from = minutesOf(part.from);
    if (from === null || count === 0) continue;
    if (end !== null && from > end) day.pauses.push([day.slots, from - end]);
    day.blocks.push([day.slots, day.slots + count - 1]);
    day.slots += count;
    end = from + count * slotMinutes;
  }
  return day;
}

export const fromTemplate = (template: Template): Settings => ({
  venueId: template.venueId ?? '',
  venue: template.venue,
  address: template.address,
  dayParts: partsOf(template),
  slotMinutes: template.slotMinutes,
  breaksPerBlock: template.breaksPerBlock,
  minMeetings: template.minMeetings,
  maxMeetings: template.maxMeetings,
  capacity: template.capacity,
});

export const fromRally = (rally: Rally): Settings => ({
  venueId: rally.venueId ?? '',
  venue: rally.venue,
  address: rally.address,
  dayParts: partsOf(rally),
  slotMinutes: rally.slotMinutes,
  breaksPerBlock: rally.breaksPerBlock,
  minMeetings: rally.minMeetings ?? USUAL.minMeetings,
  maxMeetings: rally.maxMeetings ?? USUAL.maxMeetings,
  capacity: rally.capacity ?? USUAL.capacity,
});

/** What the API takes. A day that nobody changed stays as it was laid, also where it was laid otherwise than here. */
export function toTemplate(settings: Settings, before?: Day) {
  const slotMinutes = Number(settings.slotMinutes);
  const parts = JSON.stringify(settings.dayParts.map(({ from, to }) => [from.slice(0, 5), to.slice(0, 5)]));
  const same =
    before !== undefined &&
    before.slotMinutes === slotMinutes &&
    JSON.stringify(partsOf(before).map(({ from, to }) => [from, to])) === parts;
  const { startsAt, slots, blocks, pauses } = same ? before : dayOfParts(settings.dayParts, slotMinutes);
  return {
    venueId: settings.venueId || null,
    venue: settings.venue.trim(),
    address: settings.address.trim(),
    startsAt: startsAt.slice(0, 5),
    slots,
    slotMinutes,
    blocks: blocks as [number, number][],
    pauses: pauses as [number, number][],
    breaksPerBlock: Number(settings.breaksPerBlock),
    minMeetings: Number(settings.minMeetings),
    maxMeetings: Number(settings.maxMeetings),
    capacity: Number(settings.capacity),
  };
}

export type SettingsProblem = 'required' | 'time' | 'tooLate' | 'minAboveMax' | 'tooShort' | 'overlap' | 'onlyBreaks';

/** The earliest start, the latest start and the latest end that the API takes. */
const [EARLIEST, LATEST, LATEST_END] = [7 * 60, 20 * 60, 22 * 60];
const NUMBERS = ['slotMinutes', 'breaksPerBlock', 'minMeetings', 'maxMeetings', 'capacity'] as const;

function flawOfPart(part: DayPart, before: DayPart | undefined, settings: Settings): SettingsProblem | null {
  const [from, to] = [minutesOf(part.from), minutesOf(part.to)];
  if (from === null || to === null) return 'required';
  if (from < EARLIEST || from > LATEST) return 'time';
  if (to > LATEST_END) return 'tooLate';
  if (before && from < (minutesOf(before.to) ?? 0)) return 'overlap';
  const count = startsIn(part, settings.slotMinutes).length;
  if (count === 0) return 'tooShort';
  return count <= Number(settings.breaksPerBlock) ? 'onlyBreaks' : null;
}

/** What is wrong with settings, by field. */
export function flawsOf(settings: Settings): Record<string, SettingsProblem> {
  const flaws: Record<string, SettingsProblem> = {};
  for (const field of ['venue', 'address'] as const) if (settings[field].trim() === '') flaws[field] = 'required';
  for (const field of NUMBERS) if (settings[field] === '') flaws[field] = 'required';
  for (const [index, part] of settings.dayParts.entries()) {
    const flaw = flawOfPart(part, settings.dayParts[index - 1], settings);
    if (flaw) flaws[`dayParts.${index}.from`] = flaw;
  }
  if (Number(settings.minMeetings) > Number(settings.maxMeetings)) flaws.minMeetings ??= 'minAboveMax';
  return flaws;
}
