import { CsvError as ParseError, parse } from 'csv-parse/sync';

/** A record of a CSV file and the line on which it begins, counted from 1. */
export interface CsvRecord {
  line: number;
  values: readonly string[];
}

/** The text is no CSV by RFC 4180; `line` is where. */
export class CsvError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** What `csv-parse` gives for one record with `info`; its types know only the plain form. */
interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Reads CSV by RFC 4180, strictly: a quote inside of a field that does not begin with one is an error, as is a quoted field that never ends. Empty
 * lines are skipped.
 * @throws CsvError
 */
export function csvRecords(text: string): CsvRecord[] {
  try {
    const records = parse(text, { info: true, skipEmptyLines: true, relaxColumnCount: true }) as unknown as Parsed[];
    return records.map(({ record, info }) => ({
      // Counted at the end of a record: what its fields hold of line ends is taken off.
      line: info.lines - record.reduce((sum, value) => sum + value.split('\n').length - 1, 0),
      values: record,
    }));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lines } = error as unknown as { lines?: number };
    throw new CsvError(lines ?? 1, error.message.charAt(0).toLowerCase() + error.message.slice(1));
  }
}
