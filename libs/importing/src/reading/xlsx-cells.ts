import { Readable } from 'node:stream';
import readSheet from 'read-excel-file/node';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Cells, TableFailure, type TableLimits } from './limits.js';

interface Place {
  row: number;
  column: number;
}

/** What is to be known of a workbook before a library takes it. */
interface Looked {
  /** Where the formulas of the first sheet failed, counted from 0: the library takes such cells for empty. */
  failed: readonly Place[];
  /**
   * Formulas that were written and never worked out, as programs that make spreadsheets leave them: they would be read as empty. Whoever opens
   * the file in a spreadsheet and saves it has them worked out.
   */
  open: boolean;
  /** Days count from 1904, said in a way that the library does not know: it writes `1`, others `true`. */
  from1904: boolean;
}

/** Days between the beginnings of the two calendars of spreadsheets. */
const CALENDARS_APART_MS = 1462 * 86_400_000;

/** Characters of a part that are kept while it passes: far more than any honest file has there. */
const LOOKED_AT = 200_000;

/** The first sheet: the values that the spreadsheet program last worked out, never its formulas. */
export async function xlsxCells(data: Buffer, limits: TableLimits): Promise<Cells> {
  const { from1904, failed, open } = await look(data, limits);
  if (open) throw new TableFailure('formulas_open');
  const sheets = await readSheet(Readable.from(data));
  const [first] = sheets as unknown as { data: Cells }[];
  if (!first) throw new TableFailure('no_lines');
  const rows = first.data.map((row) => (from1904 ? row.map(later) : [...row]));
  for (const { row, column } of failed) {
    const cells = rows[row];
    if (!cells || column >= limits.columns) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = '#N/A';
  }
  return rows;
}

const later = (cell: unknown) => (cell instanceof Date ? new Date(cell.getTime() + CALENDARS_APART_MS) : cell);

/** Counts what the zip really unpacks to before a library takes it whole. */
async function look(data: Buffer, limits: TableLimits): Promise<Looked> {
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
  const texts = { workbook: '', relations: '' };
  const sheets = new Map<string, CellWatch>();
  for await (const entry of zip.eachEntry()) {
    entries++;
    if (entries > limits.archiveEntries) throw new TableFailure('too_large');
    if (entry.isEncrypted()) throw new TableFailure('encrypted');
    const { fileName } = entry;
    isWorkbook ||= fileName === 'xl/workbook.xml';
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(fileName);
    if (isSheet) sheets.set(fileName, new CellWatch());
    left -= await unpacked(zip, entry, left, (chunk) => {
      sheets.get(fileName)?.see(chunk);
      if (fileName === 'xl/workbook.xml') texts.workbook = (texts.workbook + chunk).slice(0, LOOKED_AT);
      if (fileName === 'xl/_rels/workbook.xml.rels') texts.relations = (texts.relations + chunk).slice(0, LOOKED_AT);
    });
  }
  if (!isWorkbook) throw new TableFailure('unsupported_type');
  const first = sheets.get(firstSheet(texts.workbook, texts.relations));
  return {
    from1904: /\bdate1904=["']true["']/.test(texts.workbook),
    failed: first?.failed ?? [],
    open: first?.open ?? false,
  };
}

/** The file of the first sheet, by the workbook's own list. */
function firstSheet(workbook: string, relations: string): string {
  const id = /<sheet\s[^>]*?\w:id=["']([^"']+)["']/.exec(workbook)?.[1];
  const relation = relations.split('<Relationship ').find((one) => / ?\bId=["']([^"']+)["']/.exec(one)?.[1] === id);
  const target = /\bTarget=["']([^"']+)["']/.exec(relation ?? '')?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** `C2` from 0: row 1, column 2. */
function placeOf(address: string): Place {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Looks at the cells of a sheet as they pass. */
class CellWatch {
  readonly failed: Place[] = [];
  open = false;
  private rest = '';

  see(chunk: string): void {
    const cells = (this.rest + chunk).split('</c>');
    this.rest = (cells.pop() ?? '').slice(-LOOKED_AT);
    for (const before of cells) {
      if (!/<f[ />]| t="e"/.test(before)) continue;
      const cell = before.slice(before.lastIndexOf('<c '));
      const [, attributes = ''] = /^<c ([^>]*)>/.exec(cell) ?? [];
      if (/\bt="e"/.test(attributes)) this.failed.push(placeOf(/\br="([^"]+)"/.exec(attributes)?.[1] ?? ''));
      else if (/<f[ />]/.test(cell)) this.open ||= !hasValue(cell, attributes);
    }
  }
}

/** A formula may well come to an empty text, but to no empty number. */
const hasValue = (cell: string, attributes: string): boolean =>
  /\bt="str"/.test(attributes) ? /<v[ />]/.test(cell) : /<v[^>/]*>[^<]/.test(cell);

async function unpacked(zip: ZipFile, entry: Entry, budget: number, see: (chunk: string) => void): Promise<number> {
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
    see(chunk.toString('latin1'));
  }
  return size;
}
