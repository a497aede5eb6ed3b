import type { TextLine } from './document.js';
import { looksLikeDate } from './fields/dates.js';
import { headingOf } from './fields/headings.js';
import { LIMITS } from './limits.js';
import { ReadFailure } from './messages.js';

/** A paragraph of a format without positions. */
export interface Paragraph {
  text: string;
  role: TextLine['role'];
  /** Wholly bold. */
  bold: boolean;
  /** Of a heading, so that titles of jobs are told from those of sections. */
  level?: string;
}
export type Block = Paragraph | { rows: Paragraph[][][] };

/**
 * Turns paragraphs and tables into lines. A table row of short cells, or one that begins with a date or a heading, is one line
 * with tabs; the cells of other tables only place text side by side and are read one column after the other.
 */
export class FlowWriter {
  readonly lines: TextLine[] = [];
  private region = 0;
  private characters = 0;

  write(blocks: Block[]): void {
    for (const block of blocks) {
      if ('rows' in block) this.table(block.rows);
      else this.paragraph(block);
    }
  }

  private paragraph({ text, role, bold, level }: Paragraph): void {
    this.characters += text.length;
    if (this.characters > LIMITS.characters) throw new ReadFailure('too_large');
    for (const part of text.split('\n')) {
      const clean = part
        .replace(/[^\S\t]+/g, ' ')
        .replace(/ *\t[\t ]*/g, '\t')
        .trim();
      if (clean === '') continue;
      const style = level ?? (bold ? 'bold' : 'plain');
      this.lines.push({ text: clean, page: 1, cells: [], size: null, style, role, region: this.region });
    }
  }

  private table(rows: Paragraph[][][]): void {
    const filled = rows.map((row) => row.filter((cell) => cell.some((p) => p.text.trim() !== '')));
    const asRows = filled.every((row) => row.length < 2 || isRow(row));
    if (asRows) {
      for (const row of filled) this.row(row);
      return;
    }
    const columns = Math.max(...rows.map((row) => row.length));
    for (let column = 0; column < columns; column += 1) {
      this.region += 1;
      for (const row of rows) for (const paragraph of row[column] ?? []) this.paragraph(paragraph);
    }
    this.region += 1;
  }

  private row(cells: Paragraph[][]): void {
    const [first = [], ...others] = cells;
    if (others.length === 0) {
      for (const paragraph of first) this.paragraph(paragraph);
      return;
    }
    // `Sept. 2020` above `Août 2023` is a period.
    const dates = first.length === 2 && first.every((p) => looksLikeDate(p.text));
    const label = first.map((p) => p.text.trim()).join(dates ? ' – ' : ' ');
    const rest = others.map((cell) => cell.filter((p) => p.text.trim() !== ''));
    const head = rest.map((cell) => cell[0]).filter((p) => p !== undefined);
    this.paragraph({ ...(head[0] ?? first[0]!), text: [label, ...head.map((p) => p.text)].join('\t') });
    for (const cell of rest) for (const paragraph of cell.slice(1)) this.paragraph(paragraph);
  }
}

function isRow(cells: Paragraph[][]): boolean {
  if (cells.every((cell) => cell.length === 1)) return true;
  const label = cells[0]!.map((p) => p.text.trim()).join(' ');
  return label.length <= 40 && (looksLikeDate(label) || headingOf(label) !== null);
}
