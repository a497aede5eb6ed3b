import { z } from 'zod';
import { instant, line, uuid } from '#kernel';
import { ENTRY_DOMAINS } from '../domain/confidentiality.js';

export const RecordSearchQuery = z.strictObject({
  q: line(200),
  /** Only in that person's record. */
  tenantId: uuid.optional(),
});
export type RecordSearchQuery = z.output<typeof RecordSearchQuery>;

export const FOUND_IN = ['entry', 'objective', 'action', 'visit', 'assessment', 'document'] as const;

export const RecordSearchView = z
  .object({
    items: z.array(
      z.object({
        in: z.enum(FOUND_IN),
        id: uuid,
        at: instant,
        domain: z.enum(ENTRY_DOMAINS),
        excerpt: z.string(),
        tenant: z.object({ id: uuid, givenName: z.string(), familyName: z.string() }),
      }),
    ),
    /** How many there are; at most 100 are shown. */
    total: z.int(),
    /** False when there was more to read than is read at once: then only the newest was. */
    complete: z.boolean(),
  })
  .meta({ id: 'RecordSearch' });
