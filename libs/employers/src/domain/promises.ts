import type { IsoDay } from '#kernel';

/** What an employer may promise: posts offered, hires, to come to a rally (all counted from the records), or anything else. */
export const PROMISE_KINDS = ['positions', 'hires', 'rally', 'other'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];
export const PROMISE_STATES = ['open', 'kept', 'partly', 'broken'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

export interface PromiseFacts {
  kind: PromiseKind;
  amount: number;
  dueOn: IsoDay;
  /** Counted from the day of the promise to the day it was due. */
  done: number;
  /** For what nothing in the records tells: what a person judged. */
  settled: Exclude<PromiseState, 'open'> | null;
}

/** A promise is kept as soon as all of it is done; whether it is broken is known after its last day only. */
export function promiseState({ kind, amount, dueOn, done, settled }: PromiseFacts, today: IsoDay): PromiseState {
  if (kind === 'other') return settled ?? 'open';
  if (done >= amount) return 'kept';
  if (today <= dueOn) return 'open';
  return done > 0 ? 'partly' : 'broken';
}
