import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { Db } from '#database';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Links and bookmarks to a file that was merged lead to the file that stays, on every route under `/api/tenants/:id`. The wall is asked
 * afterwards, for the file that stays: a pointer opens nothing to who does not reach that one.
 */
@Injectable()
export class MergedTenants implements NestInterceptor {
  constructor(private readonly db: Db) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<{ params?: { id?: string }; routeOptions?: { url?: string } }>();
    const { params } = request;
    if (params?.id && UUID.test(params.id) && request.routeOptions?.url?.startsWith('/api/tenants/:id')) {
      const pointer = await this.db.one<{ to: string }>(
        'SELECT merged_into AS to FROM tenants WHERE id = $1 AND merged_into IS NOT NULL',
        [params.id],
      );
      if (pointer) params.id = pointer.to;
    }
    return next.handle();
  }
}
