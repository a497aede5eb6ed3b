import { csvCells, startsWith, textOf } from './csv-cells.js';
import { type Cells, type Table, TableFailure, type TableLimits, type TableOutcome } from './limits.js';
import { xlsxCells } from './xlsx-cells.js';

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

/** Dates come as such from XLSX; numbers without an exponent, so that a SIRET keeps its digits. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell.toFixed(0) : String(cell);
  return (
    String(cell)
      .replace(/\p{Cc}+/gu, ' ')
      // Halves of a character, which no database takes.
      .replace(/\p{Cs}/gu, '\uFFFD')
      .trim()
  );
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
