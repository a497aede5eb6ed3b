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
  /** What the child that reads texts may use. Good files need up to 1.3 GB of data because V8 reserves generously. */
  child: { dataBytes: 1_600_000_000, cpuSeconds: 30 },
  /** What the child that recognises pictures may use, all threads together; of its data, it reserves 1 GB that it never touches. */
  scanChild: { dataBytes: 2_300_000_000, cpuSeconds: 150 },
  /** Milliseconds of wall clock for one file when somebody waits for it. */
  wallMs: 7_500,
  /** Milliseconds of wall clock for one file of pictures when nobody does. */
  patientWallMs: 60_000,
  /** Bytes of one answer from the child. */
  answerBytes: 4 * 1024 * 1024,
} as const;
