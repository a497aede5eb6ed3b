import type { Cell, TextLine } from '../document.js';
import { dateSpans, looksLikeDate } from './dates.js';
import { headingOf } from './headings.js';
import { KNOWN_EMPLOYERS } from './lexicon/employers.js';
import { COMPANIONS, NOT_ALONE } from './lexicon/heading-words.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import { knownTown } from './lexicon/towns.js';
import { rejoinPeriod } from './rejoin-period.js';
import type { Row } from './row.js';
import { bulletLength, fold, wordsOf } from './text.js';

const bottomOf = (line: TextLine) => Math.max(...line.cells.map((cell) => cell.y + cell.h));
const textOf = (line: TextLine, cell: Cell) => line.text.slice(cell.start, cell.end);
/** Set under each other: flush left, or flush right as labels in a margin are. */
const aligned = (a: Cell, b: Cell, slack: number) =>
  Math.abs(a.x - b.x) < slack || Math.abs(a.x + a.w - b.x - b.w) < slack;
const columnOf = (line: TextLine, cell: Cell) => line.cells.findLast((other) => Math.abs(other.x - cell.x) < 3);

/** Puts `text`, the place of which is `cell`, behind the piece of `above` that ends at `at`; offsets of what follows move on. */
function inserted(above: TextLine, at: number, text: string, cells: Cell[]): TextLine {
  // `Hénin-` above `Beaumont` is one word.
  const glue = /\p{L}-$/u.test(above.text.slice(0, at)) ? '' : ' ';
  const extra = text.length + glue.length;
  const moved = above.cells.map((cell) =>
    cell.start >= at ? { ...cell, start: cell.start + extra, end: cell.end + extra } : cell,
  );
  const added = cells.map((cell) => ({
    ...cell,
    start: cell.start + at + glue.length,
    end: cell.end + at + glue.length,
  }));
  return {
    ...above,
    text: `${above.text.slice(0, at)}${glue}${text}${above.text.slice(at)}`,
    cells: [...moved, ...added],
  };
}

/** Where the column of this cell ends in the text by now: behind whatever was put into it before. */
const endOfColumn = (line: TextLine, cell: Cell) => {
  const tab = line.text.indexOf('\t', cell.start);
  return tab < 0 ? line.text.length : tab;
};

const standsAlone = (text: string) =>
  KNOWN_EMPLOYERS.has(fold(text)) ||
  knownTown(text) !== null ||
  (/^\p{Lu}\p{Ll}/u.test(text) && JOB_WORDS.has(wordsOf(fold(text))[0] ?? ''));

/** Was there no room for the first word below in its column above? A column ends a little before the next one. */
function isFull(above: TextLine, column: Cell, cell: Cell, below: TextLine, width: number): boolean {
  const lowest = above.cells.findLast((other) => Math.abs(other.x - column.x) < 3) ?? column;
  const right = above.cells.reduce(
    (least, other) => (other.x > column.x + 5 ? Math.min(least, other.x - 6) : least),
    width,
  );
  // A town, a firm or a trade of its own does not go on with what is above.
  if (standsAlone(textOf(below, cell))) return false;
  const [word = ''] = textOf(below, cell).split(' ');
  return lowest.x + lowest.w + (cell.w * (word.length + 1)) / Math.max(1, cell.end - cell.start) > right - 6;
}

/**
 * A row of a table whose cells go on in the line below: each piece below stands under a cell, nothing begins anew in a column of
 * dates, and the lines are as near as those of a paragraph.
 */
function tableRow(above: TextLine, below: TextLine, width: number): TextLine | null {
  if (above.cells.length < 3 || !above.text.includes('\t') || below.cells.length === 0 || above.region !== below.region)
    return null;
  if (above.text.split('\t').length < 3 || bulletLength(below.text) > 0) return null;
  const last = bottomOf(above);
  const [first] = below.cells;
  if (
    first!.y + first!.h - last > 1.55 * first!.h ||
    first!.h < 1 ||
    Math.abs((above.size ?? 0) - (below.size ?? 0)) > 0.6
  )
    return null;
  if (dateSpans(above.text).length === 0) return null;
  const columns = below.cells.map((cell) => columnOf(above, cell));
  if (!below.cells.every((cell, i) => columns[i] && isFull(above, columns[i], cell, below, width))) return null;
  // The first column of the next row tells of another time.
  if (Math.abs(first!.x - above.cells[0]!.x) < 3) {
    const joined = `${above.text.slice(0, endOfColumn(above, above.cells[0]!))} ${textOf(below, first!)}`;
    if (dateSpans(joined).length > 1) return null;
  }
  let result = above;
  below.cells.forEach((cell, i) => {
    const text = textOf(below, cell);
    const column = result.cells.find((other) => other.x === columns[i]!.x && other.y === columns[i]!.y) ?? columns[i]!;
    result = inserted(result, endOfColumn(result, column), text, [{ ...cell, start: 0, end: text.length }]);
  });
  return result;
}

/** Labels of the old European form that its narrow margin breaks. */
const FORM_LABEL =
  /^(?:principales (?:activites|matieres)|fonction ou poste|nom et (?:adresse|type) d|type ou secteur|intitule du (?:certificat|diplome)|aptitudes et competences)/;

/** The cells of `line` behind its label, put behind the label above that this one ended. */
function beside(above: TextLine, line: TextLine, rest: Cell[]): TextLine {
  const from = rest[0]!.start;
  const shift = above.text.length + 1 - from;
  const moved = rest.map((cell) => ({ ...cell, start: cell.start + shift, end: cell.end + shift }));
  return { ...above, text: `${above.text}\t${line.text.slice(from)}`, cells: [...above.cells, ...moved] };
}

/** Headings in a narrow margin that go on below (`Ce que je sais` above `faire`), put together before headings are looked for. */
export function joinLabels(lines: TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [top, cell] = [above?.cells[0], line.cells[0]];
    if (
      !above ||
      !top ||
      !cell ||
      above.region !== line.region ||
      !aligned(top, cell, 3) ||
      cell.y - top.y > 1.6 * cell.h
    ) {
      joined.push(line);
      continue;
    }
    const label = textOf(line, cell);
    const both = `${textOf(above, top)} ${label}`;
    const rest = line.cells.slice(1);
    const margin = above.cells.length > 1 || rest.length > 0 || above.text.length < 30;
    // `COMPÉTENCES` above `PERSONNELLES`; `FORMATION` above `LANGUES` are two.
    const continued =
      /^\p{Ll}/u.test(label) ||
      (headingOf(label) === null && wordsOf(fold(label)).every((word) => COMPANIONS.has(word) || NOT_ALONE.has(word)));
    const ofForm =
      /^\p{Ll}/u.test(label) && FORM_LABEL.test(fold(both)) && (rest.length === 0 || above.cells.length === 1);
    if (ofForm) {
      const whole = inserted(above, top.end, label, [{ ...cell, start: 0, end: label.length }]);
      joined[joined.length - 1] = rest.length > 0 ? beside(whole, line, rest) : whole;
      continue;
    }
    if (!margin || !continued || headingOf(both) === null || above.style !== line.style) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = inserted(above, top.end, label, [{ ...cell, start: 0, end: label.length }]);
    if (rest.length === 0) continue;
    const from = rest[0]!.start;
    const moved = rest.map((other) => ({ ...other, start: other.start - from, end: other.end - from }));
    joined.push({ ...line, text: line.text.slice(from), cells: moved });
  }
  return joined;
}

/** Puts `below` behind the cell of `above` that it continues: offsets of later cells move on. */
function appended(above: TextLine, below: TextLine): TextLine | null {
  const x = below.cells[0]!.x;
  const continued =
    above.cells.findLast((cell) => Math.abs(cell.x - x) < 6) ??
    above.cells.findLast((cell) => aligned(cell, below.cells[0]!, 3)) ??
    (above.cells.length === 1 && x > above.cells[0]!.x ? above.cells[0] : undefined);
  if (!continued) return null;
  return inserted(above, continued.end, below.text, below.cells);
}

/** A line that ends like this goes on, whatever comes. */
const UNFINISHED =
  /(?:[-–—/(,&]|(?<!\s(?:en|de))\s(?:de|du|des|d['’]|la|le|les|l['’]|et|à|au|aux|en|ou|sur|pour|and|of|catégories?|caces|lycée|collège|mairie|hôpital|clinique|école|centre|maison|restaurant|hôtel|société|transports|boulangerie|résidence|institut|université|saint|sainte|professionnel lycée))\s*$/iu;

/** Among capitals, what would be small shows that a line goes on: `DE VALENCIENNES`. */
const SMALL_START = /^(?:DE|DU|DES|D['’]|ET|À|AU|AUX|EN|LA|LE)[ \p{Lu}]/u;

/** Is `below` the rest of a phrase for which `above` had no more room? `width` is the right edge of their column. */
function isWrapped(above: Row, below: Row, width: number): boolean {
  const [a, b] = [above.line, below.line];
  if (below.bullet || below.start > 0 || above.block !== below.block || a.region !== b.region || b.text.includes('\t'))
    return false;
  const under = b.cells[0] && a.cells.findLast((cell) => aligned(cell, b.cells[0]!, 6));
  // Of a row with several columns, the piece above counts.
  const piece = under && a.text.includes('\t') ? a.text.slice(under.start, endOfColumn(a, under)) : a.text;
  const label = piece.length < a.text.length && a.text.startsWith(piece);
  const unfinished = UNFINISHED.test(piece) && !looksLikeDate(a.text) && !looksLikeDate(b.text);
  const capitals = !/\p{Ll}/u.test(`${a.text}${b.text}`) && SMALL_START.test(b.text);
  if (
    (!unfinished && !capitals && !/^(?:[\p{Ll}(]|\d{1,2}$)/u.test(b.text)) ||
    /[.;:]\s*$/.test(a.text) ||
    a.size === null ||
    Math.abs(a.size - (b.size ?? 0)) > 0.3
  )
    return false;
  const [first, next] = [a.cells[0], b.cells[0]];
  if (!first || !next || next.y - (a.cells.at(-1)?.y ?? first.y) > 1.8 * a.size) return false;
  if (unfinished || (label && /^\p{Ll}/u.test(b.text))) return true;
  // Numbers and addresses are whole as they are.
  if (!/\p{L}['’)]?\s*$/u.test(a.text) || /@\S*\s*$/.test(a.text) || b.text.includes('@')) return false;
  const left = Math.min(first.x, next.x);
  const right = Math.max(...a.cells.map((cell) => cell.x + cell.w));
  // The first word below would not have fitted above.
  const word = (next.w * (b.text.indexOf(' ') < 0 ? b.text.length : b.text.indexOf(' '))) / Math.max(1, b.text.length);
  return right + word > width - 0.03 * (width - left);
}

/** Joins phrases that were broken over lines of a column. Lists in lower case are left alone: each line may be an item. */
export function joinWrapped(rows: Row[]): Row[] {
  const widths = new Map<number, number>();
  const capitals = new Map<number, number>();
  for (const { line, start, block } of rows) {
    for (const cell of line.cells) widths.set(line.region, Math.max(widths.get(line.region) ?? 0, cell.x + cell.w));
    if (/^\P{Ll}/u.test(line.text.slice(start))) capitals.set(block, (capitals.get(block) ?? 0) + 1);
  }
  const joined: Row[] = [];
  for (let row of rows) {
    const above = joined.at(-1);
    const period = above && above.block === row.block ? rejoinPeriod(above, row) : null;
    if (period) {
      joined[joined.length - 1] = period.above;
      if (!period.below) continue;
      row = period.below;
    }
    const table =
      above && above.block === row.block && row.start === 0
        ? tableRow(above.line, row.line, widths.get(row.line.region) ?? 0)
        : null;
    const line =
      table ??
      (above && capitals.has(row.block) && isWrapped(above, row, widths.get(row.line.region) ?? 0)
        ? appended(above.line, row.line)
        : null);
    if (above && line) joined[joined.length - 1] = { ...above, line };
    else joined.push(row);
  }
  return joined;
}
