import { ReadFailure } from './messages.js';

/**
 * The type of a file by its first bytes, never by its name. `file-type` is not used: six signatures are all we need, and
 * a general detector walks through many hostile container formats that we refuse anyway.
 */
export type Container = 'pdf' | 'zip' | 'image';

const startsWith = (data: Uint8Array, bytes: number[], at = 0) => bytes.every((byte, i) => data[at + i] === byte);
const ascii = (data: Uint8Array, from: number, to: number) => Buffer.from(data.subarray(from, to)).toString('latin1');

/** Brands of the ISO base media file format that hold HEVC pictures (ISO/IEC 23008-12 annex B). */
const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** Throws `ReadFailure`: `unsupported_type`, or `encrypted` for a password-protected office document. */
export function detectContainer(data: Uint8Array): Container {
  if (startsWith(data, [0x50, 0x4b, 3, 4]) || startsWith(data, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(data, [0xff, 0xd8, 0xff])) return 'image';
  if (startsWith(data, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image';
  if (ascii(data, 4, 8) === 'ftyp' && HEIF_BRANDS.has(ascii(data, 8, 12))) return 'image';
  if (startsWith(data, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // Word wraps a protected DOCX in an OLE container with a stream of this name ([MS-OFFCRYPTO] 2.3.4); else it is an old .doc.
    if (Buffer.from(data).includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new ReadFailure('encrypted');
    throw new ReadFailure('unsupported_type');
  }
  // Readers accept the header anywhere in the first 1,024 bytes (ISO 32000-1 annex H.3.4.1).
  if (ascii(data, 0, 1024).includes('%PDF-')) return 'pdf';
  throw new ReadFailure('unsupported_type');
}
