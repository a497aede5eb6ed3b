import type { Mapping } from './columns.js';
import { withoutGuard } from './csv.js';

/** What is wrong with a line: in which field (null for the whole line), and a code that has its words. */
export interface Problem<F extends string = string> {
  field: F | null;
  code: string;
}

/** What a spreadsheet writes where its formula failed. */
const FAILED = /^#(?:N\/?A|REF|VALEUR|VALUE|DIV\/0|NOM|NAME|NUL|NULL|NOMBRE|NUM)[!?]?$/i;

/** Reads a line field by field; every field that cannot be used is named in `problems`. */
export class LineReader<F extends string> {
  readonly problems: Problem<F>[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly mapping: Mapping<F>,
  ) {}

  /** The text of a field, null when the line or the file does not say it. */
  text(field: F, longest = 100): string | null {
    const at = this.mapping.indexOf(field);
    const cell = at < 0 ? '' : withoutGuard(this.cells[at] ?? '').trim();
    if (cell === '') return null;
    if (FAILED.test(cell)) return this.refuse(field, 'cell_error');
    if (cell.length > longest) this.refuse(field, 'too_long');
    return cell;
  }

  /** A field in the form in which the program keeps it; `code` says what is wrong with one that has none. */
  read<T>(field: F, code: string, parse: (given: string) => T | null, longest = 100): T | null {
    const given = this.text(field, longest);
    if (given === null) return null;
    const value = parse(given);
    return value === null ? this.refuse(field, code) : value;
  }

  /** A text without which the line says nothing. */
  needed(field: F, longest = 100): string {
    const text = this.text(field, longest);
    if (text === null && !this.problems.some((problem) => problem.field === field)) this.refuse(field, 'required');
    return text ?? '';
  }

  refuse(field: F | null, code: string): null {
    this.problems.push({ field, code });
    return null;
  }
}
