/** What a list may be, and what reading it may use. */
export interface TableLimits {
  /** Bytes of the file. */
  fileBytes: number;
  /** Lines under the one of the headers. */
  lines: number;
  columns: number;
  /** Characters of one field. */
  characters: number;
  /** Entries of an XLSX, which is a zip, and bytes that they really unpack to. */
  archiveEntries: number;
  archiveBytes: number;
  /** Milliseconds that the reading may take. */
  wallMs: number;
  /** Bytes of the answer of the process that reads. */
  answerBytes: number;
}

const MB = 1024 * 1024;

/** A list that is looked at and taken over while somebody waits. Told to people on the page that takes it. */
export const SMALL_TABLE: TableLimits = {
  fileBytes: 5 * MB,
  lines: 5_000,
  columns: 60,
  characters: 1_000,
  archiveEntries: 500,
  archiveBytes: 60 * MB,
  wallMs: 8_000,
  answerBytes: 16 * MB,
};

/** A list that is judged and taken over in the background: a landlord's whole stock. */
export const LARGE_TABLE: TableLimits = {
  ...SMALL_TABLE,
  fileBytes: 20 * MB,
  lines: 60_000,
  // More than any field may hold: the line is refused, not the list.
  characters: 5_000,
  archiveBytes: 250 * MB,
  wallMs: 25_000,
  answerBytes: 100 * MB,
};

export const TABLE_ERRORS = [
  'unsupported_type',
  'encrypted',
  'damaged',
  'too_large',
  'too_many_lines',
  'too_many_columns',
  'cell_too_long',
  'quote_open',
  'formulas_open',
  'no_lines',
  'timed_out',
  'out_of_memory',
] as const;
export type TableError = (typeof TABLE_ERRORS)[number];

/** Rows of a file as a library gives them. */
export type Cells = readonly (readonly unknown[])[];

/** The header of fields that a CSV has beyond its headers. It stands in the file of refused lines too, so that they are known again. */
export const EXTRA = 'En trop';

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
