import { z } from 'zod';
import { day, instant, prose } from '#kernel';
import { ASSESSED_DOMAINS } from '../domain/confidentiality.js';
import { CLOSE_REASONS } from '../domain/record.js';
import { HOUSING_OUTCOMES } from '../programmes/domain/rules.js';

export const ClosingInput = z.strictObject({
  reason: z.enum(CLOSE_REASONS),
  /** What was reached, in words; the screen asks for it. Encrypted. */
  reached: prose(4000).nullable().default(null),
  /** Words for the person, shown by their link. */
  words: prose(2000).nullable().default(null),
  /** What became of the home, where it is known. */
  housingOutcome: z.enum(HOUSING_OUTCOMES).nullable().default(null),
  /** Close although something stands open. */
  leaveOpen: z.boolean().default(false),
});
export type ClosingInput = z.output<typeof ClosingInput>;

const LeftOpen = z.object({ actions: z.int(), contract: z.int(), visits: z.int() });
const Level = z.object({ level: z.int(), barrier: z.boolean(), on: day });

/** What a closing says by itself, shown before and kept with it. */
export const ClosingReviewView = z
  .object({
    balanceCents: z.int().nullable(),
    balanceOn: day.nullable(),
    levels: z.partialRecord(z.enum(ASSESSED_DOMAINS), Level),
    leftOpen: LeftOpen,
  })
  .meta({ id: 'ClosingReview' });

export const ClosingView = ClosingReviewView.extend({
  reason: z.enum(CLOSE_REASONS).nullable(),
  /** Null when the words are not for this reader. */
  reached: z.string().nullable(),
  words: z.string().nullable(),
  closedBy: z.string(),
  closedAt: instant,
}).meta({ id: 'Closing' });

export const ClosingsView = z.object({ now: ClosingReviewView, closings: z.array(ClosingView) });
