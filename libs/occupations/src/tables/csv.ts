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

/**
 * Reads CSV by RFC 4180, strictly: fields parted by commas, records by LF or CRLF; a field in double quotes may hold commas, line ends and doubled
 * quotes; a quote anywhere else is an error, as is a quoted field that never ends. Empty lines are skipped.
 * @throws CsvError
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begins = line;
    const values: string[] = [];
    for (let more = true; more; ) {
      const field = text[at] === '"' ? quoted(text, at, line) : bare(text, at, line);
      values.push(field.value);
      line += field.lines;
      at = field.end;
      more = text[at] === ',';
      if (more) at++;
      else at = afterLineEnd(text, at, line);
    }
    line++;
    if (values.length > 1 || values[0] !== '') yield { line: begins, values };
  }
}

interface Field {
  value: string;
  end: number;
  /** Line ends inside of the field. */
  lines: number;
}

function quoted(text: string, from: number, line: number): Field {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new CsvError(line, 'a quoted field does not end');
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1, lines: value.split('\n').length - 1 };
    value += '"';
    at = quote + 2;
  }
}

const END_OF_BARE = /[,\r\n"]/g;

function bare(text: string, from: number, line: number): Field {
  END_OF_BARE.lastIndex = from;
  const end = END_OF_BARE.exec(text)?.index ?? text.length;
  if (text[end] === '"') throw new CsvError(line, 'there is a quote inside of a field that does not begin with one');
  return { value: text.slice(from, end), end, lines: 0 };
}

function afterLineEnd(text: string, at: number, line: number): number {
  if (at >= text.length) return at;
  if (text[at] === '\n') return at + 1;
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  throw new CsvError(line, 'there is text behind the closing quote of a field');
}
