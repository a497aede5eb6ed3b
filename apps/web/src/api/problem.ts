import i18n from 'i18next';

/** One wrong field of a request, as the API names it. `path` is `email`, `address.city` or the JSON pointer `/address/city`. */
export interface FieldProblem {
  path: string;
  message: string;
  code?: string;
}

interface ProblemDetails {
  title?: string;
  status: number;
  code?: string;
  detail?: string;
  errors?: FieldProblem[];
}

/** The API answered with a refusal (RFC 9457 problem details). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly fields: readonly FieldProblem[];

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.title ?? `HTTP ${details.status}`);
    this.name = 'ApiProblem';
    this.status = details.status;
    this.code = details.code;
    this.title = details.title;
    this.detail = details.detail;
    this.fields = details.errors ?? [];
  }
}

/** No answer came: no network, or the server is not running. */
export class NetworkFailure extends Error {
  constructor(cause: unknown) {
    super('The server did not answer', { cause });
    this.name = 'NetworkFailure';
  }
}

/** Reads a refused answer. A proxy may answer with something other than problem details; the status is then all that is known. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? await response.json().catch(() => null) : null;
  const details = typeof body === 'object' && body !== null ? (body as Partial<ProblemDetails>) : {};
  return new ApiProblem({ ...details, status: response.status });
}

/** The first of `section.code` found in any catalogue: a feature may describe the codes of its own part of the API. */
function fromCatalogues(section: string, code: string): string | undefined {
  const namespaces = i18n.options.ns;
  for (const ns of Array.isArray(namespaces) ? namespaces : []) {
    if (i18n.exists(`${section}.${code}`, { ns })) return i18n.t(`${section}.${code}`, { ns });
  }
  return undefined;
}

/**
 * What to tell a person about a failure, in their language: the sentence of the problem's `code` from a catalogue
 * (`problems.<code>`), else the title and detail the API gave, else a sentence for the kind of failure.
 */
export function describeProblem(error: unknown): string {
  if (error instanceof NetworkFailure) return i18n.t('problems.network');
  if (!(error instanceof ApiProblem)) return i18n.t('problems.unexpected');
  const known = error.code === undefined ? undefined : fromCatalogues('problems', error.code);
  if (known !== undefined) return known;
  const given = [error.title, error.detail].filter((text) => text !== undefined && text !== '');
  return given.length > 0 ? given.join(' – ') : i18n.t('problems.unexpected');
}

/** The wrong fields of a refusal by form path (`address.city`, `lines.0.label`), each with a sentence (`fieldProblems.<code>`, else the API's). */
export function fieldErrors(error: unknown): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!(error instanceof ApiProblem)) return errors;
  for (const field of error.fields) {
    const path = field.path.replace(/^\//, '').replaceAll('/', '.');
    const known = field.code === undefined ? undefined : fromCatalogues('fieldProblems', field.code);
    errors[path] ??= known ?? field.message;
  }
  return errors;
}
