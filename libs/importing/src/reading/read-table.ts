import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import readSheet from 'read-excel-file/node';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Table, TableFailure, type TableLimits, type TableOutcome } from './limits.js';

type Cells = readonly (readonly unknown[])[];

const startsWith = (data: Buffer, bytes: readonly number[]) => bytes.every((byte, at) => data[at] === byte);

/** Reads a CSV or XLSX by its content. Only ever called in the confined process, see child.ts. */
export async function readTableHere(data: Buffer, limits: TableLimits): Promise<TableOutcome> {
  try {
    if (data.length > limits.fileBytes) throw new TableFailure('too_large');
    return { ok: true, ...tableOf(await cellsOf(data, limits), limits) };
  } catch (error) {
    return { ok: false, code: error instanceof TableFailure ? error.code : 'damaged' };
  }
}

async function cellsOf(data: Buffer, limits: TableLimits): Promise<Cells> {
  if (startsWith(data, [0x50, 0x4b, 3, 4])) return xlsxCells(data, limits);
  // A password-protected XLSX is wrapped in the container of old office files ([MS-OFFCRYPTO] 2.3.4), as is an old XLS.
  if (startsWith(data, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new TableFailure(
      data.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'unsupported_type',
    );
  return csvCells(textOf(data), limits);
}

/** The first sheet: the values that the spreadsheet program last worked out, never its formulas. */
async function xlsxCells(data: Buffer, limits: TableLimits): Promise<Cells> {
  await checkArchive(data, limits);
  const sheets = await readSheet(Readable.from(data));
  const [first] = sheets as unknown as { data: Cells }[];
  if (!first) throw new TableFailure('no_lines');
  return first.data;
}

/** Counts what the zip really unpacks to before a library takes it whole. */
async function checkArchive(data: Buffer, limits: TableLimits): Promise<void> {
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(data);
  } catch (error) {
    throw new TableFailure('damaged', String(error));
  }
  if (zip.entryCount > limits.archiveEntries) throw new TableFailure('too_large');
  let left = limits.archiveBytes;
  let isWorkbook = false;
  let entries = 0;
  for await (const entry of zip.eachEntry()) {
    entries++;
    if (entries > limits.archiveEntries) throw new TableFailure('too_large');
    if (entry.isEncrypted()) throw new TableFailure('encrypted');
    isWorkbook ||= entry.fileName === 'xl/workbook.xml';
    left -= await unpacked(zip, entry, left);
  }
  if (!isWorkbook) throw new TableFailure('unsupported_type');
}

async function unpacked(zip: ZipFile, entry: Entry, budget: number): Promise<number> {
  if (entry.fileName.endsWith('/')) return 0;
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > budget) {
      stream.destroy();
      throw new TableFailure('too_large');
    }
    // No office program writes a DTD; it is how entities are made to grow.
    if (
      /\.(xml|rels)$/i.test(entry.fileName) &&
      size === chunk.length &&
      /<!(DOCTYPE|ENTITY)/i.test(chunk.toString('latin1'))
    )
      throw new TableFailure('damaged', 'XML with a DTD');
  }
  return size;
}

/** UTF-8 and UTF-16 by their mark or by being valid, else Windows-1252, which French spreadsheets still write. */
function textOf(data: Buffer): string {
  if (startsWith(data, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(data);
  if (startsWith(data, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(data);
  if (data.subarray(0, 8192).includes(0)) throw new TableFailure('unsupported_type');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return windows1252(data);
  }
}

/** Bytes 0x80 to 0x9F of Windows-1252. (Node's own decoder of that name takes them for the control characters of ISO 8859-1.) */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (data: Buffer): string =>
  data.toString('latin1').replace(/[\u0080-\u009f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);

const SEPARATORS = [';', ',', '\t', '|'];

/** The separator that cuts the line of the headers into most fields; what is between quotes does not count. */
function separatorOf(text: string): string {
  const firstLine = /^[^\r\n]*/.exec(text.replace(/^[\r\n]+/, ''))?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (separator: string) => firstLine.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function csvCells(text: string, limits: TableLimits): Cells {
  // Excel's own way to say which separator follows.
  const said = /^sep=(.)\r?\n/.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  try {
    return parse(body, {
      delimiter: said?.[1] ?? separatorOf(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: limits.columns * (limits.characters + 3),
      to: limits.lines + 100,
    }) as string[][];
  } catch (error) {
    const { code } = error as { code?: string };
    throw new TableFailure(code === 'CSV_MAX_RECORD_SIZE' ? 'cell_too_long' : 'damaged', String(error));
  }
}

/** Dates come as such from XLSX; numbers without an exponent, so that a SIRET keeps its digits. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell.toFixed(0) : String(cell);
  return String(cell)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** The first line with something in it holds the headers. */
function tableOf(rows: Cells, limits: TableLimits): Table {
  const lines: Table['lines'] = [];
  let headers: string[] | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.length > limits.columns && row.slice(limits.columns).some((cell) => textOfCell(cell) !== ''))
      throw new TableFailure('too_many_columns');
    const cells = row.slice(0, limits.columns).map(textOfCell);
    if (cells.some((cell) => cell.length > limits.characters)) throw new TableFailure('cell_too_long');
    if (cells.every((cell) => cell === '')) continue;
    if (!headers) headers = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
    else lines.push({ line: index + 1, cells: Array.from(headers, (_, at) => cells[at] ?? '') });
    if (lines.length > limits.lines) throw new TableFailure('too_many_lines');
  }
  if (!headers || !lines.length) throw new TableFailure('no_lines');
  return { headers, lines };
}
