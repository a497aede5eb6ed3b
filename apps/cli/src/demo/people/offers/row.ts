import type { DemoOffer } from '../types.js';

/** What an offer must say; the rest has the usual values of `demoOffers()`. */
type Said =
  | 'employerIndex'
  | 'title'
  | 'rome'
  | 'tasks'
  | 'town'
  | 'schedule'
  | 'contract'
  | 'payMinCents'
  | 'payMaxCents';
export type OfferRow = Pick<DemoOffer, Said> & Partial<DemoOffer>;
