const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1 January 2026, 00:00 in the MS-DOS format of ZIP files: time, then date with years from 1980. */
const DOS_TIME_AND_DATE = (((2026 - 1980) << 25) | (1 << 21) | (1 << 16)) >>> 0;

/**
 * Sets the date of every entry of a ZIP file (such as a DOCX) to one fixed day, in the central directory and in the
 * entries' own headers, so that its bytes do not tell when it was made. Checksums do not cover these fields.
 */
export function withFixedZipDates(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  let end = fixed.length - 22;
  while (end >= 0 && fixed.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('Not a ZIP file: it has no end record.');
  let entry = fixed.readUInt32LE(end + 16);
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left--) {
    if (fixed.readUInt32LE(entry) !== DIRECTORY_ENTRY) throw new Error('Damaged ZIP file: its directory is cut off.');
    fixed.writeUInt32LE(DOS_TIME_AND_DATE, entry + 12);
    fixed.writeUInt32LE(DOS_TIME_AND_DATE, fixed.readUInt32LE(entry + 42) + 10);
    entry += 46 + fixed.readUInt16LE(entry + 28) + fixed.readUInt16LE(entry + 30) + fixed.readUInt16LE(entry + 32);
  }
  return fixed;
}
