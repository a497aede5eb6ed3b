/** What a template may name between double braces. */
export interface SmsFields {
  to: string;
  text: string;
  /** The message's own id: a gateway that knows it sends a repeated one once. */
  id: string;
  callback: string;
}

const FIELD = /\{\{(to|text|id|callback)\}\}/g;

/**
 * The body of a request to a gateway. A template that is JSON is filled in its strings, anything else is a form (`to={{to}}&message={{text}}`)
 * whose values are encoded: what people wrote cannot add a field.
 */
export function bodyOf(template: string, fields: SmsFields): { body: string; contentType: string } {
  if (/^\s*[{[]/.test(template)) {
    return { body: JSON.stringify(filled(JSON.parse(template), fields)), contentType: 'application/json' };
  }
  return {
    body: template.replace(FIELD, (_, name: keyof SmsFields) => encodeURIComponent(fields[name])),
    contentType: 'application/x-www-form-urlencoded',
  };
}

export const urlOf = (template: string, fields: SmsFields): string =>
  template.replace(FIELD, (_, name: keyof SmsFields) => encodeURIComponent(fields[name]));

function filled(value: unknown, fields: SmsFields): unknown {
  if (typeof value === 'string') return value.replace(FIELD, (_, name: keyof SmsFields) => fields[name]);
  if (Array.isArray(value)) return value.map((item) => filled(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, fields)]));
}

/** What a JSON pointer (RFC 6901) leads to in an answer, as text. */
export function pointed(answer: unknown, pointer: string): string | null {
  let value = answer;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : null;
}
