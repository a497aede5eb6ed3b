import type { Transitions } from '#kernel';

export const OFFER_STATES = ['draft', 'published', 'filled', 'closed', 'expired'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A draft may be given up; an expired offer may be published again; what is filled or closed stays so. */
export const OFFER_TRANSITIONS: Transitions<OfferState> = {
  draft: ['published', 'closed'],
  published: ['filled', 'closed', 'expired'],
  expired: ['published', 'filled', 'closed'],
  filled: [],
  closed: [],
};

/** In these states its employer may still change it. */
export const isEditable = (state: OfferState): boolean => OFFER_TRANSITIONS[state].length > 0;

/** How long a published offer is shown before it has to be published again. */
export const DAYS_SHOWN = 90;
