import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor, RequestWithActor } from '#identity';
import { notSignedIn } from './session.guard.js';

/**
 * Holds back whatever a route answers, its errors too, until the session that it was begun under is confirmed. The outermost interceptor:
 * nothing of the answer leaves before.
 */
@Injectable()
export class ConfirmedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    return request.confirmed ? from(this.once(request, request.confirmed, next)) : next.handle();
  }

  private async once(request: RequestWithActor, confirmed: Promise<Actor | undefined>, next: CallHandler) {
    const [actor, answer] = await Promise.allSettled([confirmed, lastValueFrom(next.handle())]);
    if (actor.status === 'rejected') throw actor.reason;
    if (!isSame(actor.value, request.actor)) throw notSignedIn();
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }
}

/** Another role or organisation than a moment ago: what was found may not be for them. */
const isSame = (now: Actor | undefined, then: Actor | undefined): boolean =>
  now !== undefined &&
  now.userId === then?.userId &&
  now.organisationId === then.organisationId &&
  now.role === then.role &&
  now.isUnconfirmed === then.isUnconfirmed;
