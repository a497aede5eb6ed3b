import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * What a route answers. The schema is both the documentation and the gate: a field that it does not name never leaves the program, even
 * when a query returned it.
 */
export function Responds(status: 200 | 201 | 202, schema: z.ZodType): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, standardSchema: schema as never, description: '' }),
    SerializeOptions({ schema: schema as never }),
  );
}

/** The route answers nothing but that it is done. */
export const RespondsNothing = (): MethodDecorator =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: '' }));
