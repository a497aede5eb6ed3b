import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, type Observable, throwError } from 'rxjs';
import { Clock, DomainError } from '#kernel';

const MOST_MISSES = 40;
const WINDOW_MS = 10 * 60_000;
/** Addresses remembered at most; beyond that the oldest are forgotten. */
const MOST_ADDRESSES = 10_000;

/**
 * Personal links cannot be guessed (80 bits and more), and nobody may try to: after forty unknown ones in ten minutes an address is not
 * answered any more. Right links do not count, so that an association behind one address is never shut out by using them. Kept in memory,
 * because looking must write nothing.
 */
@Injectable()
export class LinkGuesses implements NestInterceptor {
  private readonly misses = new Map<string, { count: number; until: number }>();

  constructor(private readonly clock: Clock) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.url.startsWith('/api/links/')) return next.handle();
    const now = this.clock.now().getTime();
    const known = this.misses.get(request.ip);
    if (known && known.until > now && known.count >= MOST_MISSES)
      throw new DomainError('too_many', 'too_many_guesses', 'Too many unknown links: try again in ten minutes.');
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (error instanceof DomainError && error.kind === 'not_found') this.note(request.ip, now);
        return throwError(() => error);
      }),
    );
  }

  private note(address: string, now: number): void {
    const known = this.misses.get(address);
    const current = known && known.until > now ? known : { count: 0, until: now + WINDOW_MS };
    this.misses.delete(address);
    this.misses.set(address, { ...current, count: current.count + 1 });
    const oldest = this.misses.keys().next().value;
    if (this.misses.size > MOST_ADDRESSES && oldest !== undefined) this.misses.delete(oldest);
  }
}
