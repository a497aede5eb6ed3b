import writeXlsxFile from 'write-excel-file/node';
import { safeText } from './domain/index.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of one sheet, the first line bold. Text stays text, also for who saves it as CSV. */
export function workbookOf(rows: readonly (readonly (string | number | null)[])[], sheet: string): Promise<Buffer> {
  const data = rows.map((row, at) =>
    row.map((value) => {
      if (value === null) return null;
      if (typeof value === 'number') return { value, type: Number };
      return { value: safeText(value), type: String, ...(at === 0 && { fontWeight: 'bold' as const }) };
    }),
  );
  return writeXlsxFile([{ data, sheet: sheet.slice(0, 31), stickyRowsCount: 1 }]).toBuffer();
}
