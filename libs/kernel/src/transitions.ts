import { conflict } from './domain-error.js';

/** A pure table of allowed transitions: from each state, the states that may follow. */
export type Transitions<S extends string> = Readonly<Record<S, readonly S[]>>;

/** @throws DomainError `illegal_transition` (conflict) when `to` may not follow `from`. */
export function assertTransition<S extends string>(table: Transitions<S>, from: S, to: S, what: string): void {
  if (!table[from].includes(to)) throw conflict('illegal_transition', `A ${what} that is ${from} cannot become ${to}.`);
}
