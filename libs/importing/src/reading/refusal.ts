import { DomainError } from '#kernel';
import type { TableError } from './limits.js';

const SENTENCES: Record<TableError, string> = {
  unsupported_type: 'Only CSV and XLSX are read.',
  encrypted: 'The file is protected by a password.',
  damaged: 'The file cannot be read: it is damaged.',
  too_large: 'The file is too large, or unpacks to too much.',
  too_many_lines: 'The file has too many lines.',
  too_many_columns: 'The file has too many columns.',
  cell_too_long: 'A field has too many characters.',
  quote_open: 'A quote is opened and never closed: the fields after it cannot be told apart.',
  formulas_open: 'Formulas in the file were never worked out: open it in a spreadsheet, save it and send it again.',
  no_lines: 'There is no line under the headers.',
  timed_out: 'Reading the file took too long.',
  out_of_memory: 'Reading the file took too much memory.',
};

/** What is told about a file that is no list of this program's size. */
export const tableRefusal = (code: TableError): DomainError =>
  new DomainError(code === 'too_large' ? 'too_large' : 'invalid', code, SENTENCES[code]);
