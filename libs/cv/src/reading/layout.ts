import { readCards } from './cards.js';
import { columnsOf } from './columns.js';
import type { Cell, TextLine } from './document.js';
import { headingOf } from './fields/headings.js';
import type { Glyphs, Run } from './glyphs.js';
import { joinWrappedDates } from './wrapped-dates.js';

/** Gaps in ems: from here on there is a space, and from here on another column or tab stop. */
const SPACE = 0.13;
const WIDE = 0.8;
/** Between a heading in a margin and what stands beside it in other letters. */
const LABEL = 0.42;
/** A gap wider than between words and narrower than between columns: list items beside each other. */
const BETWEEN = '\u2003';
/** Baselines closer than this (in ems) are one row; superscripts and mixed sizes stay together. */
const ROW = 0.45;

/** Groups things by baseline; each row is sorted from left to right. */
export function rowsOf<T extends { x: number; y: number; size: number }>(things: T[]): T[][] {
  const sorted = [...things].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: T[][] = [];
  let top: T | undefined;
  for (const thing of sorted) {
    const row = rows.at(-1);
    if (row && top && thing.y - top.y <= ROW * Math.max(thing.size, top.size)) row.push(thing);
    else {
      rows.push([thing]);
      top = thing;
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** `E X P É R I E N C E` → `EXPÉRIENCE`: letters set apart for looks; words are then apart by two spaces or more. */
export function closeLetterSpacing(text: string): string {
  const tokens = text.trim().split(/\s+/);
  const single = tokens.filter((token) => token.length === 1).length;
  if (tokens.length < 4 || single < (tokens.every((token) => token.length <= 2) ? 0.7 : 0.8) * tokens.length)
    return text;
  // Where the letters are so far apart that no single space is left, every gap is one between letters.
  const words = /\S \S/.test(text) ? text.trim().split(/\s{2,}/) : [text];
  return words.map((word) => word.replace(/\s/g, '')).join(' ');
}

const ACCENTS: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '¨': '\u0308',
  '˜': '\u0303',
  '¸': '\u0327',
};

/** `Lyc´ee` → `Lycée`: TeX draws the accent as a sign of its own before its letter. */
export const composeAccents = (text: string): string =>
  /[´`ˆ¨˜¸]/.test(text)
    ? text.replace(/([´`ˆ¨˜¸]) ?([A-Za-zı])/g, (_, accent: string, letter: string) =>
        ((letter === 'ı' ? 'i' : letter) + ACCENTS[accent]).normalize('NFC'),
      )
    : text;

const isFirst = (run: Run, row: Glyphs[]) => run.x === row[0]?.x;

export function runsOf(glyphs: Glyphs[]): Run[] {
  const runs: Run[] = [];
  for (const row of rowsOf(glyphs)) {
    let run: Run | undefined;
    let last: Glyphs | undefined;
    // In justified lines every gap is wide; two or three pieces are things beside each other.
    const few = row.length <= 4;
    for (const piece of row) {
      // Bold is sometimes drawn as the same text twice, a hair apart.
      if (last && piece.text === last.text && Math.abs(piece.x - last.x) < 0.15 * piece.size) continue;
      last = piece;
      const gap = run ? (piece.x - run.right) / Math.max(piece.size, run.size) : Infinity;
      const spaced = run && /(?:^|\s)\S$/.test(run.text) && /^\S(?:\s|$)/.test(piece.text);
      // `Experience` in bold in a margin, near its row.
      const margin =
        run &&
        run === runs.at(-1) &&
        gap > LABEL &&
        piece.style !== run.style &&
        isFirst(run, row) &&
        headingOf(run.text);
      if (run && !margin && gap < (spaced ? 1.8 * WIDE : WIDE) && gap > -2) {
        const apart = gap > 0.48 && few && /[\p{L})]$/u.test(run.text) && /^\p{Lu}\p{Ll}/u.test(piece.text);
        run.text += (apart ? BETWEEN : gap > 3 * SPACE ? '  ' : gap > SPACE ? ' ' : '') + piece.text;
        run.right = Math.max(run.right, piece.x + piece.w);
        run.size = Math.max(run.size, piece.size);
      } else {
        run = {
          text: piece.text,
          x: piece.x,
          right: piece.x + piece.w,
          y: piece.y,
          size: piece.size,
          style: piece.style,
        };
        runs.push(run);
      }
    }
  }
  for (const run of runs)
    run.text = composeAccents(closeLetterSpacing(run.text))
      .replace(/[^\S\u2003]+/g, ' ')
      .trim();
  return runs.filter((run) => run.text !== '');
}

function lineOf(row: Run[], page: number, region: number): TextLine {
  let text = '';
  const cells: Cell[] = [];
  for (const run of row) {
    if (text) text += '\t';
    const start = text.length;
    text += run.text;
    // Letters reach about 0.8 em above the baseline and 0.2 em below.
    cells.push({ start, end: text.length, x: run.x, y: run.y - 0.8 * run.size, w: run.right - run.x, h: run.size });
  }
  const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return { text, page, cells, size: main.size, style: main.style, role: null, region };
}

/** Lines of one page in reading order; `page` from 1. Slanted and vertical text comes last. */
export function pageLines(glyphs: Glyphs[], page: number): TextLine[] {
  const lines: TextLine[] = [];
  const regions = columnsOf(runsOf(glyphs.filter((piece) => piece.upright)));
  regions.forEach((runs, index) => {
    for (const row of joinWrappedDates(readCards(rowsOf(runs)))) lines.push(lineOf(row, page, page * 1000 + index));
  });
  for (const run of glyphs.filter((piece) => !piece.upright)) {
    const text = run.text.trim();
    lines.push({ text, page, cells: [], size: run.size, style: run.style, role: null, region: page * 1000 + 999 });
  }
  return lines;
}
