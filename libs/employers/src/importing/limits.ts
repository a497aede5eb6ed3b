/** What a list of employers may be. Told to people on the page that takes it. */
export const IMPORT_LIMITS = {
  /** Bytes of the file. */
  fileBytes: 5 * 1024 * 1024,
  /** Lines under the one of the headers. */
  lines: 5_000,
  columns: 60,
  /** Characters of one field. */
  characters: 1_000,
  /** Entries of an XLSX, which is a zip, and bytes that they really unpack to. */
  archiveEntries: 500,
  archiveBytes: 60 * 1024 * 1024,
  /** Milliseconds that the reading may take. */
  wallMs: 8_000,
  /** Bytes of the answer of the process that reads. */
  answerBytes: 16 * 1024 * 1024,
} as const;

export const TABLE_ERRORS = [
  'unsupported_type',
  'encrypted',
  'damaged',
  'too_large',
  'too_many_lines',
  'too_many_columns',
  'cell_too_long',
  'no_lines',
  'timed_out',
  'out_of_memory',
] as const;
export type TableError = (typeof TABLE_ERRORS)[number];

/** The cells of a file as text, trimmed; every line as long as the headers. */
export interface Table {
  headers: string[];
  /** `line` counts from 1 as a spreadsheet does. */
  lines: { line: number; cells: string[] }[];
}

export type TableOutcome = ({ ok: true } & Table) | { ok: false; code: TableError };

export class TableFailure extends Error {
  constructor(
    readonly code: TableError,
    cause = '',
  ) {
    super(cause || code);
  }
}
