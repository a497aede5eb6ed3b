import { z } from 'zod';
import { instant, uuid } from '#kernel';
import { ENTRY_DOMAINS } from '../domain/confidentiality.js';

/** In the address, since the body is the file. */
export const DocumentUpload = z.strictObject({
  kind: z.enum([
    'identity',
    'income',
    'housing',
    'debt',
    'court',
    'health',
    'employment',
    'training',
    'letter',
    'other',
  ]),
  domain: z.enum(ENTRY_DOMAINS).default('general'),
  shared: z.enum(['true', 'false']).default('false'),
});
export type DocumentUpload = z.output<typeof DocumentUpload>;

export const RecordDocumentView = z
  .object({
    id: uuid,
    kind: DocumentUpload.shape.kind,
    domain: z.enum(ENTRY_DOMAINS),
    /** Null when it is not for this reader: a name tells what a paper is about. */
    filename: z.string().nullable(),
    mediaType: z.string(),
    sizeBytes: z.int(),
    sharedWithTenant: z.boolean(),
    uploadedBy: z.string(),
    uploadedAt: instant,
    /** Whether this reader may open it. */
    mayOpen: z.boolean(),
  })
  .meta({ id: 'RecordDocument' });
