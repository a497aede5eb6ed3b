import { z } from 'zod';
import { instant, line, uuid } from '#kernel';

const Query = z.record(z.string().max(40), z.union([z.string().max(200), z.array(z.string().max(200)).max(20)]));
export const NewSavedSearch = z.strictObject({
  name: line(80),
  /** What GET /api/candidates is asked; without page and size. */
  query: Query,
  notify: z.boolean().default(true),
});
export const SavedSearchChange = z.strictObject({ name: line(80), notify: z.boolean() }).partial();
export const SavedSearchView = z
  .object({
    id: uuid,
    name: z.string(),
    query: Query,
    notify: z.boolean(),
    createdAt: instant,
    /** When somebody new was last told of. */
    alertedAt: instant.nullable(),
  })
  .meta({ id: 'SavedSearch' });

export const SavedSearchLinkView = z
  .object({ employerName: z.string(), searches: z.array(z.string()), notify: z.boolean() })
  .meta({ id: 'SavedSearchLink' });
export const SavedSearchLinkAnswer = z.strictObject({ notify: z.literal(false) });
