import { z } from 'zod';
import { line, uuid } from '#kernel';
import { minutesTo } from './when.js';

const LATEST_END_MINUTES = 22 * 60;

/** Place, times and sizes of a rally. */
export const settings = {
  venue: line(200),
  address: line(300),
  /** Local wall-clock time, `HH:MM`, from 07:00 to 20:00. */
  startsAt: z.string().regex(/^(0[7-9]|1[0-9]):[0-5][0-9]$|^20:00$/, 'must be HH:MM from 07:00 to 20:00'),
  slots: z.int().min(1).max(96),
  slotMinutes: z.int().min(5).max(60),
  /** First and last slot of each block, both included, in order; slots outside of every block have no breaks. */
  blocks: z.array(z.tuple([z.int().min(0), z.int().min(0)])).max(12),
  /** `[slot, minutes]`: before that slot nobody meets for so many minutes, as at noon; each slot once, in order. */
  pauses: z.array(z.tuple([z.int().min(1), z.int().min(1).max(300)])).max(6),
  /** A venue of the association's list; its name and address are given beside it. */
  venueId: uuid.nullable(),
  /** Slots that every table has free in each block. */
  breaksPerBlock: z.int().min(0).max(20),
  /** Meetings that each candidate should have at least, and at most. */
  minMeetings: z.int().min(0).max(20),
  maxMeetings: z.int().min(1).max(40),
  /** Candidates with a place; the others wait. */
  capacity: z.int().min(1).max(2000),
};

export const RallyTemplate = z.strictObject({
  ...settings,
  blocks: settings.blocks.default([]),
  pauses: settings.pauses.default([]),
  venueId: settings.venueId.default(null),
  breaksPerBlock: settings.breaksPerBlock.default(0),
  minMeetings: settings.minMeetings.default(2),
  maxMeetings: settings.maxMeetings.default(6),
});
export type RallyTemplate = z.output<typeof RallyTemplate>;

export interface Flaw {
  path: keyof RallyTemplate;
  message: string;
}

/** What does not fit together in settings whose fields are each right by themselves. */
export function flawsOf(rally: Omit<RallyTemplate, 'venue' | 'address' | 'venueId'>): Flaw[] {
  const flaws: Flaw[] = [];
  let before = -1;
  for (const [first, last] of rally.blocks) {
    if (first <= before || last < first || last >= rally.slots) {
      flaws.push({
        path: 'blocks',
        message: 'Blocks are [first slot, last slot], in order, apart, and inside the day.',
      });
      break;
    }
    before = last;
  }
  if (rally.minMeetings > rally.maxMeetings)
    flaws.push({ path: 'minMeetings', message: 'The least number of meetings is above the greatest.' });
  const [hours, minutes] = rally.startsAt.split(':').map(Number) as [number, number];
  if (rally.pauses.some(([slot], index) => slot >= rally.slots || slot <= (rally.pauses[index - 1]?.[0] ?? 0)))
    flaws.push({
      path: 'pauses',
      message: 'Pauses are [slot, minutes], in order, each before another slot of the day.',
    });
  if (hours * 60 + minutes + minutesTo(rally, rally.slots - 1) + rally.slotMinutes > LATEST_END_MINUTES)
    flaws.push({ path: 'slots', message: 'A rally ends by 22:00: fewer or shorter slots, or an earlier start.' });
  return flaws;
}

/** What a person needs on the day, said in answering. */
export const Constraints = z.strictObject({
  /** Arrives late. */
  late: z.boolean().optional(),
  companion: z.boolean().optional(),
  /** Who comes along, in a word: two whom the same person accompanies do not meet at the same time. */
  companionName: line(60).optional(),
  interpreter: z.boolean().optional(),
  /** Into which language. */
  interpreterLanguage: line(60).optional(),
  childcare: z.boolean().optional(),
  transport: z.boolean().optional(),
  wheelchair: z.boolean().optional(),
});
export type Constraints = z.output<typeof Constraints>;
