import { parse } from 'csv-parse/sync';
import { type Cells, EXTRA, type TableError, TableFailure, type TableLimits } from './limits.js';

export const startsWith = (data: Buffer, bytes: readonly number[]) => bytes.every((byte, at) => data[at] === byte);

/** UTF-8 and UTF-16 by their mark or by being valid, else Windows-1252, which French spreadsheets still write. */
export function textOf(data: Buffer): string {
  if (startsWith(data, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(data);
  if (startsWith(data, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(data);
  const unmarked = unmarkedUtf16(data);
  if (unmarked) return new TextDecoder(unmarked).decode(data);
  if (data.subarray(0, 8192).includes(0)) throw new TableFailure('unsupported_type');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return windows1252(data);
  }
}

/** UTF-16 that lost its mark: of a list mostly in Latin letters every other byte is zero, always on the same side. */
function unmarkedUtf16(data: Buffer): 'utf-16le' | 'utf-16be' | null {
  const start = data.subarray(0, 8192);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = (start.length / 2) * 0.7;
  if (start.length % 2 === 0 && odd > most && even < odd / 20) return 'utf-16le';
  return start.length % 2 === 0 && even > most && odd < even / 20 ? 'utf-16be' : null;
}

/** Bytes 0x80 to 0x9F of Windows-1252. (Node's own decoder of that name takes them for the control characters of ISO 8859-1.) */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (data: Buffer): string =>
  data.toString('latin1').replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);

/** Characters within which the line of the headers ends. */
const HEADERS_WITHIN = 60_000;
const SEPARATORS = [';', ',', '\t', '|'];

/** The separator that cuts the line of the headers into most fields; what is between quotes does not count. */
function separatorOf(text: string): string {
  // Without what is quoted first: a header may go over two lines.
  const bare = text.slice(0, HEADERS_WITHIN).replace(/"[^"]*"/g, '');
  const firstLine = /^[^\r\n]*/.exec(bare.replace(/^[\r\n]+/, ''))?.[0] ?? '';
  const count = (separator: string) => firstLine.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

export function csvCells(text: string, limits: TableLimits): Cells {
  // Excel's own way to say which separator follows.
  const said = /^sep=(.)\r?\n/.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  try {
    const rows: string[][] = parse(body, {
      delimiter: said?.[1] ?? separatorOf(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: limits.columns * (limits.characters + 3),
      to: limits.lines + 100,
    });
    return namedExtras(rows);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new TableFailure(FAILURES[code ?? ''] ?? 'damaged', String(error));
  }
}

const FAILURES: Readonly<Record<string, TableError>> = {
  CSV_MAX_RECORD_SIZE: 'cell_too_long',
  CSV_QUOTE_NOT_CLOSED: 'quote_open',
};

/**
 * A line with more fields than there are headers: a separator stands unquoted in one of them, and what follows it is one column too far. The
 * fields beyond get a header, by which such a line is known and refused (`EXTRA`).
 */
function namedExtras(rows: string[][]): string[][] {
  const at = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const headers = rows[at];
  if (!headers) return rows;
  const width = rows.reduce(
    (most, row) => (row.length > most && row.slice(most).some(isFilled) ? row.length : most),
    headers.length,
  );
  const named = [...headers, ...Array.from({ length: width - headers.length }, () => EXTRA)];
  return rows.map((row, index) => (index === at ? named : row));
}

const isFilled = (cell: string) => cell.trim() !== '';
