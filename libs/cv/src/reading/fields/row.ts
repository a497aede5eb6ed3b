import type { TextLine } from '../document.js';
import type { Section } from './headings.js';

/** A line of the document with the section that it belongs to. */
export interface Row {
  /** The line, private parts blanked. */
  line: TextLine;
  /** Where its content starts: behind a bullet and behind a heading on the same line. */
  start: number;
  bullet: boolean;
  /** What the heading above announces, the first one mainly; empty above the first heading. */
  sections: Section[];
  /** Changes with each heading and each column. */
  block: number;
}

export const inSection = (row: Row, ...wanted: Section[]) => row.sections.some((section) => wanted.includes(section));
export const contentOf = (row: Row): string => row.line.text.slice(row.start);
