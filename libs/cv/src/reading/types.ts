import { z } from 'zod';

/** A year, or a year and month: what CVs say about time. Days are never kept. */
const yearOrMonth = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/, 'expected YYYY or YYYY-MM');
const text = z.string().trim().min(1).max(200);

/** Categories of the European driving licence (directive 2006/126/EC, plus the French B96). */
export const DRIVING_LICENCES = [
  ...(['AM', 'A1', 'A2', 'A', 'B1', 'B', 'B96', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'] as const),
] as const;
export type DrivingLicence = (typeof DRIVING_LICENCES)[number];

/**
 * Levels of a spoken language: the CEFR level when the CV gives one, otherwise the word it uses, normalised. Words are
 * not turned into CEFR levels: "courant" says less than "C1", and the reading adds nothing.
 */
export const LANGUAGE_LEVELS = [
  ...(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const),
  ...(['native', 'bilingual', 'fluent', 'professional', 'intermediate', 'school', 'basic'] as const),
] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** What a CV says. `null` and `[]` mean that the document does not say it. */
export const CvFieldsSchema = z.strictObject({
  /** ISO 639-1 code of the language that the CV is written in. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  name: z.strictObject({ given: text.nullable(), family: text.nullable() }),
  email: z.email().max(254).nullable(),
  /** E.164. */
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'expected an international number such as +33639980102')
    .nullable(),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  city: text.nullable(),
  drivingLicences: z.array(z.enum(DRIVING_LICENCES)).max(16),
  languages: z
    .array(z.strictObject({ code: z.string().regex(/^[a-z]{2}$/), level: z.enum(LANGUAGE_LEVELS).nullable() }))
    .max(20),
  certificates: z.array(text).max(60),
  skills: z.array(text).max(120),
  experiences: z
    .array(
      z.strictObject({
        title: text.nullable(),
        employer: text.nullable(),
        city: text.nullable(),
        start: yearOrMonth.nullable(),
        end: yearOrMonth.nullable(),
        current: z.boolean(),
        /** ROME 4.0 occupation code, such as N1103. */
        rome: z
          .string()
          .regex(/^[A-N]\d{4}$/)
          .nullable(),
      }),
    )
    .max(80),
  education: z
    .array(
      z.strictObject({
        title: text.nullable(),
        school: text.nullable(),
        year: z
          .string()
          .regex(/^(19|20)\d{2}$/)
          .nullable(),
      }),
    )
    .max(40),
});
export type CvFields = z.infer<typeof CvFieldsSchema>;

/** x, y, width, height in PDF points (1/72 inch) from the top left corner of the upright page. */
export type Box = [number, number, number, number];

/** Where a field was read and how sure the reading is. `box` is null where the format has no positions (DOCX, ODT). */
export interface EvidenceItem {
  confidence: number;
  page: number;
  box: Box | null;
}

/** JSON pointer (RFC 6901) into the fields, such as `/experiences/0/title`, to its evidence. */
export type Evidence = Record<string, EvidenceItem>;

export const READ_ERROR_CODES = [
  'unsupported_type',
  'encrypted',
  'damaged',
  'too_large',
  'too_many_pages',
  'timed_out',
  'out_of_memory',
  'no_text',
  'unreadable',
] as const;
export type ReadErrorCode = (typeof READ_ERROR_CODES)[number];

export interface ReadSuccess {
  ok: true;
  /** Number of pages; for DOCX and ODT what the word processor noted, else 1. */
  pages: number;
  language: string | null;
  fields: CvFields;
  evidence: Evidence;
}
export interface ReadError {
  ok: false;
  /** `message` is one plain French sentence for the person who gave the file; `readErrorMessage` has the others. */
  error: { code: ReadErrorCode; message: string };
}
export type ReadOutcome = ReadSuccess | ReadError;
