import type { Db } from '#database';
import { assertTransition } from '#kernel';
import { pathTo, RALLY_TRANSITIONS, type RallyState } from './domain/states.js';
import { RallyEntity } from './rally.entities.js';

/** Sets the state of a locked rally by the table of transitions. @throws DomainError `illegal_transition` */
export async function transition(db: Db, rally: RallyEntity, to: RallyState): Promise<void> {
  assertTransition(RALLY_TRANSITIONS, rally.state, to, 'rally');
  await db.repo(RallyEntity).update({ id: rally.id }, { state: to });
  rally.state = to;
}

/** Brings a locked rally at least as far as that state, through every state in between. */
export async function reach(db: Db, rally: RallyEntity, state: RallyState): Promise<void> {
  for (const next of pathTo(rally.state, state)) await transition(db, rally, next);
}
