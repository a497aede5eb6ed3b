import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Db } from '#database';
import type { RequestWithActor } from '#identity';
import { Clock, DomainError, invalid } from '#kernel';

/**
 * `Idempotency-Key` on POST: the key is saved in the same transaction as what the request does, so that a repeated request does nothing
 * and gets the first answer. A rival with the same key waits for the first on the primary key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithActor>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || key === undefined || !request.actor || request.isMultipart?.())
      return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
      throw invalid('Idempotency-Key', 'invalid_format', 'Idempotency-Key has 1 to 200 visible ASCII characters.');
    return from(this.once(key, request, http.getResponse<FastifyReply>(), next));
  }

  private once(key: string, request: RequestWithActor, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const hash = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest('hex');
    const who = [request.actor?.userId, key, request.url];
    return this.db.transaction(async () => {
      const claimed = await this.db.query(
        'INSERT INTO idempotency_keys (actor_id, key, route, request_hash, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key',
        [...who, hash, this.clock.now()],
      );
      if (!claimed.length) return this.replay(who, hash, reply);
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.db.query(
        'UPDATE idempotency_keys SET status = $4, body = $5 WHERE actor_id = $1 AND key = $2 AND route = $3',
        [...who, reply.statusCode, JSON.stringify(body ?? null)],
      );
      return body;
    });
  }

  private async replay(who: unknown[], hash: string, reply: FastifyReply): Promise<unknown> {
    const first = await this.db.one<{ request_hash: string; status: number; body: unknown }>(
      'SELECT request_hash, status, body FROM idempotency_keys WHERE actor_id = $1 AND key = $2 AND route = $3',
      who,
    );
    if (first?.request_hash !== hash)
      throw new DomainError('conflict', 'idempotency_key_reused', 'This Idempotency-Key was used for another request.');
    void reply.status(first.status).header('idempotent-replay', 'true');
    return first.body ?? undefined;
  }
}
