import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  CONFIRMED_MEANWHILE,
  may,
  needsConfirmation,
  PERMISSION,
  type Permission,
  type RequestWithActor,
  SESSION_COOKIE,
  Sessions,
} from '#identity';
import { DomainError, forbidden } from '#kernel';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Resolves the session, checks the CSRF token of whatever changes state, then the policy that the route names. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const permission = this.reflector.get<Permission | 'open'>(PERMISSION, context.getHandler());
    const secret = request.cookies?.[SESSION_COOKIE];
    const actor = secret ? await this.actor(secret, request, context, permission) : undefined;
    if (secret && actor) {
      request.actor = actor;
      request.sessionToken = secret;
    }
    if (permission === 'open') return true;
    if (!actor || !secret) throw notSignedIn();
    if (!SAFE.has(request.method)) {
      const token = request.headers['x-csrf-token'];
      if (typeof token !== 'string' || !this.sessions.isCsrfToken(secret, token))
        throw forbidden(
          'csrf_token_wrong',
          'The X-CSRF-Token header is missing or wrong: GET /api/session gives the right one.',
        );
    }
    if (!may(actor.role, permission)) throw forbidden('forbidden', 'Your role does not include this.');
    if (actor.isUnconfirmed && needsConfirmation(permission))
      throw forbidden('employer_not_confirmed', 'The association has yet to confirm your company.');
    return true;
  }

  /** On a route that may begin before, who the session belonged to a moment ago; the answer waits until it is confirmed. */
  private async actor(
    secret: string,
    request: RequestWithActor,
    context: ExecutionContext,
    permission: Permission | 'open',
  ) {
    const confirmed = this.sessions.resolve(secret);
    if (request.method !== 'GET' || !this.reflector.get<boolean>(CONFIRMED_MEANWHILE, context.getHandler()))
      return confirmed;
    const recent = this.sessions.recent(secret);
    // Who was not confirmed or of another role a moment ago may be by now: only a yes is begun with, never a no.
    if (!recent || recent.isUnconfirmed || (permission !== 'open' && !may(recent.role, permission))) return confirmed;
    // Awaited by ConfirmedInterceptor; here only so that a failure before that is not left unheard.
    confirmed.catch(() => undefined);
    request.confirmed = confirmed;
    return recent;
  }
}

export const notSignedIn = () => new DomainError('unauthenticated', 'unauthenticated', 'Sign in first.');
