import { z } from 'zod';
import { instant, uuid } from '#kernel';
import { CV_STATES } from './domain/cv-states.js';
import { CvFieldsSchema } from './reading/index.js';

export const CvValidation = z.strictObject({ version: z.int().min(1), fields: CvFieldsSchema });

const DocumentView = z
  .object({ id: uuid, filename: z.string(), mediaType: z.string(), sizeBytes: z.int(), uploadedAt: instant })
  .meta({ id: 'Document' });
const CvFieldsView = CvFieldsSchema.meta({ id: 'CvFields' });
const EvidenceView = z.record(
  z.string(),
  z.object({ confidence: z.number(), page: z.int(), box: z.array(z.number()).nullable() }),
);

/** A document that was taken; its reading goes on as a job. */
export const UploadedView = DocumentView;
export const CvView = z
  .object({
    id: uuid,
    state: z.enum(CV_STATES),
    version: z.int(),
    document: DocumentView,
    pages: z.int().nullable(),
    /** What the program read, and where. */
    reading: CvFieldsView.nullable(),
    evidence: EvidenceView.nullable(),
    /** What a person confirmed. */
    fields: CvFieldsView.nullable(),
    /** What is shown beside the fields: pictures of pages (72 dpi × 1.6), or the text of a document that has none. */
    preview: z.object({
      pages: z.array(z.object({ number: z.int(), width: z.int(), height: z.int() })),
      text: z.string().nullable(),
    }),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
    receivedAt: instant,
    readAt: instant.nullable(),
    validatedAt: instant.nullable(),
  })
  .meta({ id: 'Cv' });
