import * as library from 'docx';

/**
 * The part of the library `docx` in use here. Its own type declarations (9.7) leave out the file endings that Node's
 * module resolution asks for, so TypeScript finds no exports in them.
 */
interface Docx {
  Document: new (options: {
    creator: string;
    title: string;
    styles: { default: { document: { run: { font: string; size: number }; paragraph: { spacing: Spacing } } } };
    sections: { properties: { page: { margin: Record<Side, number> } }; children: (Paragraph | Table)[] }[];
  }) => Document;
  Packer: {
    toBuffer(document: Document, prettify?: undefined, overrides?: { path: string; data: string }[]): Promise<Buffer>;
  };
  Paragraph: new (options: {
    children: TextRun[];
    /** Twentieths of a point. */
    spacing?: Spacing;
    alignment?: 'left' | 'center';
    bullet?: { level: number };
    border?: { bottom: Border };
  }) => Paragraph;
  /** `size` in half points, `color` without `#`. */
  TextRun: new (options: {
    text: string;
    size?: number;
    color?: string;
    bold?: boolean;
    italics?: boolean;
  }) => TextRun;
  Table: new (options: {
    rows: TableRow[];
    width: { size: number; type: 'dxa' };
    columnWidths: number[];
    borders: Record<Side | 'insideHorizontal' | 'insideVertical', Border>;
  }) => Table;
  TableRow: new (options: { children: TableCell[]; cantSplit?: boolean }) => TableRow;
  TableCell: new (options: {
    children: Paragraph[];
    columnSpan?: number;
    borders?: Partial<Record<Side, Border>>;
    verticalAlign?: 'top';
    margins?: Partial<Record<Side, number>>;
    width?: { size: number; type: 'dxa' };
  }) => TableCell;
}

type Side = 'top' | 'bottom' | 'left' | 'right';
interface Spacing {
  before?: number;
  after?: number;
}
/** `size` in eighths of a point. */
export interface Border {
  style: 'none' | 'single';
  size: number;
  color: string;
  space?: number;
}

/** Kinds of objects that only the library makes and reads; the mark keeps them apart. */
interface Made<Kind extends string> {
  readonly made?: Kind;
}
export type Document = Made<'document'>;
export type Paragraph = Made<'paragraph'>;
export type TextRun = Made<'run'>;
export type Table = Made<'table'>;
export type TableRow = Made<'row'>;
export type TableCell = Made<'cell'>;

export const docx: Docx = library as unknown as Docx;
