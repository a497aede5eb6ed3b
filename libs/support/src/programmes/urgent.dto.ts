import { z } from 'zod';
import { day, email, instant, line, uuid } from '#kernel';
import { URGENT_SERVICES } from './domain/definition.js';
import { URGENT_REASONS } from './domain/urgent.js';

/** To which of the programme's services an urgent alert is written, and what the person agreed to. */
export const UrgentSending = z.strictObject({
  /** Address of one of the programme's contacts for that service. */
  to: email,
  /** The person agrees that the service is given name, address and telephone; without it nothing says who it is. */
  shares: z.boolean(),
});
export type UrgentSending = z.output<typeof UrgentSending>;

export const UrgentAlert = z.strictObject({
  service: z.enum(URGENT_SERVICES),
  reason: z.enum(URGENT_REASONS),
  words: line(300),
  /** Written to a service at once. */
  send: UrgentSending.optional(),
});
export type UrgentAlert = z.output<typeof UrgentAlert>;
export const UrgentEnd = z.strictObject({ words: line(300) });

export const UrgentAnswer = z.strictObject({
  /** Day on which the service answered. */
  answeredOn: day,
  /** What it said; kept in the journal, where health is. */
  words: line(300),
});
export type UrgentAnswer = z.output<typeof UrgentAnswer>;

export const UrgentSendingView = z.object({
  id: uuid,
  service: z.enum(URGENT_SERVICES),
  name: z.string(),
  shares: z.boolean(),
  sentAt: instant,
  sentBy: z.string(),
  answeredOn: day.nullable(),
});
