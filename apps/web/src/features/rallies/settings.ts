import type { Rally, RallySeries } from './rally.js';

/** Place, times and sizes of a rally as they are asked for. The API's blocks are a number of equal parts of the day. */
export interface Settings {
  venue: string;
  address: string;
  /** `HH:MM` in Paris. */
  startsAt: string;
  slots: number | '';
  slotMinutes: number | '';
  parts: number | '';
  breaksPerBlock: number | '';
  minMeetings: number | '';
  maxMeetings: number | '';
  capacity: number | '';
}

type Template = RallySeries['template'];

/** A day of six hours in three parts. */
export const USUAL: Settings = {
  venue: '',
  address: '',
  startsAt: '09:00',
  slots: 18,
  slotMinutes: 20,
  parts: 3,
  breaksPerBlock: 1,
  minMeetings: 2,
  maxMeetings: 6,
  capacity: 60,
};

/** First and last slot of each of so many parts of the day; the first ones are longer when it does not divide. */
export function blocksOf(slots: number, parts: number): [number, number][] {
  const blocks: [number, number][] = [];
  let first = 0;
  for (let part = 0; part < Math.min(parts, slots); part++) {
    const length = Math.ceil((slots - first) / (parts - part));
    blocks.push([first, first + length - 1]);
    first += length;
  }
  return blocks;
}

/** The wall-clock time so many minutes after `HH:MM`; null past midnight or for what is no time. */
export function timeAfter(startsAt: string, minutes: number): string | null {
  const [hours, rest] = startsAt.split(':').map(Number);
  if (hours === undefined || rest === undefined) return null;
  const end = hours * 60 + rest + minutes;
  if (!Number.isFinite(end) || end >= 24 * 60) return null;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

export const fromTemplate = (template: Template): Settings => ({ ...template, parts: template.blocks.length });

export const fromRally = (rally: Rally): Settings => ({
  venue: rally.venue,
  address: rally.address,
  startsAt: rally.startsAt,
  slots: rally.slots,
  slotMinutes: rally.slotMinutes,
  parts: rally.blocks.length,
  breaksPerBlock: rally.breaksPerBlock,
  minMeetings: rally.minMeetings ?? USUAL.minMeetings,
  maxMeetings: rally.maxMeetings ?? USUAL.maxMeetings,
  capacity: rally.capacity ?? USUAL.capacity,
});

/** What the API takes. Parts that were laid by hand stay as long as neither their number nor that of the slots changes. */
export function toTemplate(settings: Settings, before?: Pick<Template, 'blocks' | 'slots'>) {
  const slots = Number(settings.slots);
  const parts = Number(settings.parts);
  const same = before !== undefined && before.slots === slots && before.blocks.length === parts;
  return {
    venue: settings.venue.trim(),
    address: settings.address.trim(),
    startsAt: settings.startsAt.slice(0, 5),
    slots,
    slotMinutes: Number(settings.slotMinutes),
    blocks: same ? before.blocks : blocksOf(slots, parts),
    breaksPerBlock: parts === 0 ? 0 : Number(settings.breaksPerBlock),
    minMeetings: Number(settings.minMeetings),
    maxMeetings: Number(settings.maxMeetings),
    capacity: Number(settings.capacity),
  };
}

export type SettingsProblem = 'required' | 'time' | 'tooLate' | 'minAboveMax';

/** The latest end that the API takes. */
const LATEST_END = '22:00';
const NUMBERS = ['slots', 'slotMinutes', 'parts', 'breaksPerBlock', 'minMeetings', 'maxMeetings', 'capacity'] as const;

/** What is wrong with settings, by field. */
export function flawsOf(settings: Settings): Partial<Record<keyof Settings, SettingsProblem>> {
  const flaws: Partial<Record<keyof Settings, SettingsProblem>> = {};
  for (const field of ['venue', 'address'] as const) if (settings[field].trim() === '') flaws[field] = 'required';
  for (const field of NUMBERS) if (settings[field] === '') flaws[field] = 'required';
  if (!/^(0[7-9]|1\d):[0-5]\d/.test(settings.startsAt) && !settings.startsAt.startsWith('20:00'))
    flaws.startsAt = 'time';
  const end = timeAfter(settings.startsAt, Number(settings.slots) * Number(settings.slotMinutes));
  if (flaws.startsAt === undefined && (end === null || end > LATEST_END)) flaws.slots ??= 'tooLate';
  if (Number(settings.minMeetings) > Number(settings.maxMeetings)) flaws.minMeetings ??= 'minAboveMax';
  return flaws;
}
