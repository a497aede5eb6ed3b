import { z } from 'zod';
import { instant, uuid } from '#kernel';
import { CV_STATES } from './domain/cv-states.js';
import { CvFieldsSchema } from './reading/index.js';

/** JSON pointers (RFC 6901) into the fields, such as `/experiences/0/title`. */
const pointers = z.array(z.string().regex(/^(\/[^/]{1,60}){1,4}$/)).max(1000);
const version = z.int().min(1);

/** `confirmed`: the fields of low confidence that the person looked at. */
export const CvValidation = z.strictObject({ version, fields: CvFieldsSchema, confirmed: pointers.default([]) });
export const CvConfirmation = z.strictObject({ version });
/** `form` is whatever the screen needs to go on later: it is given back as it is, to the same person. */
export const CvDraft = z.strictObject({
  version,
  form: z.record(z.string(), z.unknown()),
  confirmed: pointers.default([]),
});
export const UploadQuery = z.strictObject({ again: z.enum(['true', 'false']).optional() });

const DocumentView = z
  .object({ id: uuid, filename: z.string(), mediaType: z.string(), sizeBytes: z.int(), uploadedAt: instant })
  .meta({ id: 'Document' });
const CvFieldsView = CvFieldsSchema.meta({ id: 'CvFields' });
const EvidenceView = z.record(
  z.string(),
  z.object({ confidence: z.number(), page: z.int(), box: z.array(z.number()).nullable() }),
);

/** A document that was taken; its reading goes on as a job. */
export const UploadedView = DocumentView.extend({
  /** It is the CV that this tenant already has: nothing was changed. */
  known: z.boolean(),
}).meta({ id: 'UploadedDocument' });
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
    /** One's own unfinished review. */
    draft: z
      .object({ form: z.record(z.string(), z.unknown()), confirmed: z.array(z.string()), savedAt: instant })
      .nullable(),
    /** From then on its card is hidden, until somebody confirms it. */
    staleFrom: instant.nullable(),
    receivedAt: instant,
    readAt: instant.nullable(),
    validatedAt: instant.nullable(),
  })
  .meta({ id: 'Cv' });

const Value = z.unknown();
/** The versions of a CV, the newest first. */
export const CvVersionView = z
  .object({
    id: uuid,
    state: z.enum(CV_STATES),
    document: DocumentView,
    uploadedBy: z.string().nullable(),
    receivedAt: instant,
    readAt: instant.nullable(),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
    /** The version that took its place. */
    replacedBy: uuid.nullable(),
    replacedAt: instant.nullable(),
    /** Newest first. `was` is what was read, `now` what was confirmed; null for what was added or taken out. */
    validations: z.array(
      z.object({
        id: uuid,
        kind: z.enum(['review', 'confirmation']),
        at: instant,
        by: z.string().nullable(),
        corrections: z.array(z.object({ pointer: z.string(), was: Value, now: Value })),
        confirmed: z.int(),
      }),
    ),
  })
  .meta({ id: 'CvVersion' });
