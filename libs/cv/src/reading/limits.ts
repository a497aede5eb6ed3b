/** What one reading may use. The whole `cv parse` command, npm included, must stay under 2 GiB and, for one file, 10 s. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 25 * 1024 * 1024,
  pages: 60,
  /** Characters of text; a CV has 2,000 to 10,000. */
  characters: 400_000,
  /** Positioned pieces of text on one page. */
  itemsPerPage: 20_000,
  /** Entries in a DOCX or ODT. */
  archiveEntries: 2_000,
  /** Bytes that a DOCX or ODT really unpacks to: all of it, and its XML alone (mammoth needs some 40 times that). */
  archiveBytes: 200 * 1024 * 1024,
  archiveXmlBytes: 12 * 1024 * 1024,
  /** RLIMIT_DATA of the child, bytes. Good files need up to 1.3 GB of it because V8 reserves generously. */
  childDataBytes: 1_600_000_000,
  /** CPU seconds of the child for one run of `prlimit`; a child that reads several files is renewed before that. */
  childCpuSeconds: 8,
  /** Milliseconds of wall clock for one file. */
  wallMs: 7_500,
  /** Bytes of one answer from the child. */
  answerBytes: 4 * 1024 * 1024,
} as const;
