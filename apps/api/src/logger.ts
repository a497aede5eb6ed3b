import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/**
 * One structured log for Nest and Fastify. Requests are logged by method and route pattern: never the address, whose personal links are
 * secrets, nor bodies, headers or query strings, which hold names and searches.
 */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      req: (request: { method: string; id: string; routeOptions?: { url?: string } }) => ({
        id: request.id,
        method: request.method,
        route: request.routeOptions?.url,
      }),
      res: (reply: { statusCode: number }) => ({ statusCode: reply.statusCode }),
    },
  });
}

export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug(fields(message, context));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ ...fields(message, rest.at(-1)), ...(rest.length > 1 ? { stack: rest[0] } : {}) });
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn(fields(message, context));
  }
  debug(message: unknown, context?: string): void {
    this.logger.trace(fields(message, context));
  }
}

const fields = (message: unknown, context: unknown) => ({
  ...(typeof context === 'string' ? { context } : {}),
  ...(typeof message === 'object' && message !== null && !(message instanceof Error)
    ? message
    : { msg: String(message) }),
});
