import { addMonths, dayOf, instantOf, type Transitions } from '#kernel';

export const CV_STATES = ['received', 'read', 'to_review', 'validated', 'stale', 'unreadable', 'replaced'] as const;
export type CvState = (typeof CV_STATES)[number];

/** A new document replaces the CV in any state; a document that could not be read may be filled in by hand and validated. */
export const CV_TRANSITIONS: Transitions<CvState> = {
  received: ['to_review', 'unreadable', 'replaced'],
  read: ['to_review', 'replaced'],
  to_review: ['validated', 'received', 'replaced'],
  validated: ['validated', 'stale', 'replaced'],
  stale: ['validated', 'replaced'],
  unreadable: ['validated', 'received', 'replaced'],
  replaced: [],
};

/** A CV confirmed longer ago than this is stale: its card is hidden until somebody confirms it again. */
export const STALE_AFTER_MONTHS = 6;

/** From this age on the case worker is told that it will soon be stale. */
export const SOON_STALE_AFTER_MONTHS = 5;

/** The morning of the day on which a CV confirmed then becomes stale. */
export const staleFrom = (validatedAt: Date): Date =>
  instantOf(addMonths(dayOf(validatedAt), STALE_AFTER_MONTHS), '00:00');
