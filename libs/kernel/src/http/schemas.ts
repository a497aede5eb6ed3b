import { z } from 'zod';

/** Building blocks of request and response schemas. */
export const uuid = z.uuid();

/** An instant in a response: ISO 8601 in UTC. */
export const instant = z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), z.iso.datetime());

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** Text of one line: trimmed, not empty, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !hasControlCharacter(text, false), { message: 'must not contain control characters' });

/** Text of several lines: trimmed, not empty, without control characters other than tab and line breaks. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !hasControlCharacter(text, true), { message: 'must not contain control characters' });

function hasControlCharacter(text: string, breaksAllowed: boolean): boolean {
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (breaksAllowed && (code === 9 || code === 10 || code === 13)) continue;
    if (code < 32 || code === 127) return true;
  }
  return false;
}

/** Exactly one e-mail address (a list or a line break in it would reach other people). */
export const email = z.email().max(254);

/** A French or international telephone number in E.164, for example `+33639981234`. */
export const phone = z.string().regex(/^\+[1-9][0-9]{6,14}$/, 'must be in E.164 form, for example +33639981234');

/** Integer cents of euros. */
export const cents = z.int().min(0).max(100_000_000);

/** Paging of a list: `?page=1&size=20`. */
export const PageQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
});
export type PageQuery = z.output<typeof PageQuery>;

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  size: number;
}

/** The response schema of a list of those. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int(), page: z.int(), size: z.int() });

/** The response schema of a list short enough for no paging. Never a bare array: an object can grow. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
