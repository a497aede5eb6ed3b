import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { DomainError, type FieldError } from '#kernel';

type Issue = StandardSchemaV1.Issue & { code?: string; keys?: string[] };

/** Nest's own validation by schema, with every wrong field named in one problem. */
@Injectable()
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new WrongInput(issues as Issue[]) });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error;
      const errors = error.issues.flatMap((issue) => describe(issue, metadata.data));
      throw new DomainError(
        'invalid',
        'validation_failed',
        errors.map(({ path, message }) => `${path}: ${message}`).join('; '),
        errors,
      );
    }
  }
}

class WrongInput extends Error {
  constructor(readonly issues: Issue[]) {
    super('wrong input');
  }
}

function describe(issue: Issue, parameter: string | undefined): FieldError[] {
  const steps = (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  const path = [...(parameter ? [parameter] : []), ...steps];
  if (issue.code === 'unrecognized_keys' && issue.keys) {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      code: 'unknown_field',
      message: 'This field is not known here.',
    }));
  }
  return [{ path: path.join('.'), code: issue.code ?? 'invalid', message: issue.message }];
}
