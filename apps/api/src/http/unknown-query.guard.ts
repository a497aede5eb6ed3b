import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

/** A route that takes no query parameters refuses them; one that does has a strict schema of its own. */
@Injectable()
export class UnknownQueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const names = Object.keys(context.switchToHttp().getRequest<FastifyRequest>().query as object);
    if (!names.length) return true;
    const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as
      | Record<string, unknown>
      | undefined;
    if (Object.keys(parameters ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`))) return true;
    throw new DomainError(
      'invalid',
      'validation_failed',
      `Unknown query parameter: ${names.join(', ')}.`,
      names.map((path) => ({ path, code: 'unknown_field', message: 'This query parameter is not known here.' })),
    );
  }
}
