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

/** Why an offer ends without anybody being hired. */
export const CLOSE_CODES = ['no_candidate', 'need_gone', 'postponed', 'budget', 'mistake', 'other'] as const;
export type CloseCode = (typeof CLOSE_CODES)[number];

/** Where the person hired came from: a rally, a card or proposal of ours, or elsewhere. */
export const HIRED_THROUGH = ['rally', 'our_candidate', 'elsewhere'] as const;
export type HiredThrough = (typeof HIRED_THROUGH)[number];

/** How an offer ends by its employer's word. */
export interface Ending {
  outcome: 'filled' | 'closed';
  code: CloseCode | null;
  reason: string | null;
  hiredThrough: HiredThrough | null;
}
