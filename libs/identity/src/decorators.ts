import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Permission } from './domain/policy.js';
import type { Actor } from './domain/roles.js';

export const PERMISSION = 'rallye:permission';

/**
 * The policy of a route. `open` is for what needs no account: signing in, health, personal links, whose secret is the authority.
 * A route that names none stops the program at start.
 */
export const Allow = (permission: Permission | 'open') => SetMetadata(PERMISSION, permission);

export const CONFIRMED_MEANWHILE = 'rallye:confirmed-meanwhile';

/**
 * For a GET that is asked at every key pressed: its work begins while the session is being looked up, when that session was valid a moment
 * ago. Its answer still leaves only once the session is confirmed, so that one that was ended learns nothing. The route must do nothing
 * that would matter if it were refused.
 */
export const ConfirmedMeanwhile = () => SetMetadata(CONFIRMED_MEANWHILE, true);

export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
  /** Set when `actor` is who it was a moment ago: who it is now. */
  confirmed?: Promise<Actor | undefined>;
  sessionToken?: string;
}

/** The signed-in person. Only on routes that are not `open`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('CurrentActor on a route that is open.');
  return actor;
});
