import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
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
    const actor = secret ? await this.sessions.resolve(secret) : undefined;
    if (secret && actor) {
      request.actor = actor;
      request.sessionToken = secret;
    }
    if (permission === 'open') return true;
    if (!actor || !secret) throw new DomainError('unauthenticated', 'unauthenticated', 'Sign in first.');
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
}
