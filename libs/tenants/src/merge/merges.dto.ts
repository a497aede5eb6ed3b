import { z } from 'zod';
import { instant, uuid } from '#kernel';
import { MERGE_BLOCKERS, type MergeBlocker } from './merge-blockers.js';
import { SETTLEMENTS } from './merge-context.js';

export const MergeQuery = z.strictObject({ other: uuid });
export const NewMerge = z.strictObject({
  /** The file that becomes a pointer to the one in the path. */
  other: uuid,
  fingerprint: z.string().min(1).max(64),
});

const File = z.object({
  id: uuid,
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  city: z.string().nullable(),
  createdAt: instant,
});

export const MergePreviewView = z
  .object({
    /** The file that stays. */
    survivor: File,
    /** The file that becomes a pointer. */
    merged: File,
    filled: z.array(z.enum(['email', 'phone', 'address', 'postcode', 'city', 'landlordId', 'wanted'])),
    /** Rows that go over, by table. */
    moved: z.array(z.object({ table: z.string(), count: z.int() })),
    settled: z.array(z.object({ code: z.enum(SETTLEMENTS), count: z.int() })),
    consents: z.array(
      z.object({
        scope: z.enum(['listing', 'release']),
        employerId: uuid.nullable(),
        employerName: z.string().nullable(),
        survivor: z.boolean().nullable(),
        merged: z.boolean().nullable(),
        after: z.boolean(),
      }),
    ),
    /** Not empty: the merge is refused until somebody has settled these. */
    blockers: z.array(z.enum(Object.keys(MERGE_BLOCKERS) as [MergeBlocker, ...MergeBlocker[]])),
    fingerprint: z.string(),
  })
  .meta({ id: 'MergePreview' });
