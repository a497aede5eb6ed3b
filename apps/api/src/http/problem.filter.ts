import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorKind, type FieldError } from '#kernel';

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  too_many: 429,
  storage_full: 507,
  unavailable: 503,
};

const CODES: Record<number, string> = {
  400: 'bad_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many',
};

/** RFC 9457. `code` is stable; `detail` is an English sentence, the front end has its own. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: readonly FieldError[];
  instance: string;
}

/** Every failure leaves here, in one form. What was not expected is logged and says nothing of its cause. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { status, code, detail, errors } = describe(error);
    if (status >= 500)
      this.log.error({
        requestId: request.id,
        route: request.routeOptions?.url,
        error: error instanceof Error ? error.stack : String(error),
      });
    if (reply.sent) return;
    const problem: Problem = {
      type: 'about:blank',
      title: titleOf(code),
      status,
      code,
      ...(detail ? { detail } : {}),
      ...(errors?.length ? { errors } : {}),
      instance: request.id,
    };
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}

function describe(error: unknown): { status: number; code: string; detail?: string; errors?: readonly FieldError[] } {
  if (error instanceof DomainError)
    return { status: STATUS[error.kind], code: error.code, detail: error.message, errors: error.errors };
  if (error instanceof HttpException) {
    const status = error.getStatus();
    return { status, code: CODES[status] ?? 'error', detail: status < 500 ? error.message : undefined };
  }
  if (error instanceof Error && /timeout exceeded when trying to connect/.test(error.message))
    return { status: 503, code: 'busy', detail: 'Too many requests at once: nothing of yours was saved, try again.' };
  // Fastify's own refusals (body too large, broken JSON) carry a status.
  const status = (error as { statusCode?: number }).statusCode;
  if (status && status >= 400 && status < 500)
    return { status, code: CODES[status] ?? 'bad_request', detail: (error as Error).message };
  return {
    status: 500,
    code: 'internal_error',
    detail: 'Something went wrong on our side. Nothing of your request was saved.',
  };
}

const titleOf = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');
