import type { CvDocument, TextLine } from '../document.js';
import { withCapitals } from './capitals.js';
import { raiseCentredLabels } from './centred-labels.js';
import { guessSection } from './guess-section.js';
import { headingLooks } from './heading-looks.js';
import { headingOf, type Section } from './headings.js';
import { namesLanguage } from './languages.js';
import { COLUMN_NAMES } from './lexicon/column-names.js';
import { withoutPrivate } from './private.js';
import type { Row } from './row.js';
import { saidLength } from './said.js';
import { bulletLength, fold } from './text.js';
import { joinLabels, joinWrapped } from './wrapped-rows.js';

interface Heading {
  sections: Section[];
  /** Offset of what follows the heading on its line; the length of the line when nothing does. */
  rest: number;
  /** It is the label of its own line; below, the section before goes on. */
  isLabel?: true;
}

function headingAt(line: TextLine, current: Section[], main: TextLine | null, looks: boolean): Heading | null {
  const { text } = line;
  // A level below the names of languages, not a heading of its own.
  if (
    current[0] === 'languages' &&
    /^langues? maternelles?(?=\t|$)/.test(fold(text)) &&
    !namesLanguage(text.split('\t')[1] ?? '')
  )
    return null;
  const whole = text.includes('\t') ? null : headingOf(text.slice(bulletLength(text)), looks);
  if (whole) return isInner(line, whole, current, main) ? null : { sections: whole, rest: text.length };
  for (const separator of ['\t', ':']) {
    const at = text.indexOf(separator);
    if (at < 0 || at > 50 || text.slice(at + 1).trim() === '') continue;
    const label = text.slice(bulletLength(text), at);
    if ((current[0] === 'experience' || /princip/i.test(label)) && TASKS_LABEL.test(fold(label).trim())) return null;
    const sections = headingOf(label, looks);
    if (sections && !(separator === ':' && isInner(line, sections, current, main))) return { sections, rest: at + 1 };
  }
  const label = TONGUES.exec(fold(text))?.[0];
  return label && namesLanguage(text.slice(label.length))
    ? { sections: ['languages'], rest: label.length, isLabel: true }
    : null;
}

/** The labels of the European form (Europass), set so close to their values that nothing else parts them. */
const TONGUES =
  /^(?:langues?(?:\(s\))? maternelles?(?:\(s\))?|autres?(?:\(s\))? langues?(?:\(s\))?|mother tongues?(?:\(s\))?|other languages?(?:\(s\))?) +/;

/** `Principales activités` beside the tasks of a job. */
const TASKS_LABEL =
  /^(?:(?:principales? )?(?:activites?|missions?|taches|responsabilites)(?: principales?)?(?: et responsabilites)?)$/;

const MAY_BE_INNER = new Set<Section>(['skills', 'interests', 'other', 'education']);

/** `Activités :` or `Compétences :` under a job is part of that job, unless it looks like the heading of the jobs. */
function isInner(line: TextLine, sections: Section[], current: Section[], main: TextLine | null): boolean {
  if (current[0] !== 'experience' || !main || !MAY_BE_INNER.has(sections[0]!)) return false;
  if (line.size !== null && main.size !== null)
    return line.size < main.size - 0.4 || (line.text.includes(':') && line.style !== main.style);
  return line.text.includes(':') && !main.text.includes(':');
}

/** `CV Awa Diop – page 1/2`: what word processors print at the edge of each page. */
const PAGE_NUMBER = /(?:^|[\s–—|-])(?:page|p\.) ?\d{1,2}(?: ?(?:\/|sur|of|de) ?\d{1,2})?$|^\d{1,2} ?\/ ?\d{1,2}$/;
const isRunning = (line: TextLine) =>
  line.text.length < 80 && PAGE_NUMBER.test(fold(line.text).trim()) && !/@|0\d[ .]\d\d/.test(line.text);

/** Lines that stand at the same height of several pages, the first of them left out: printed at the edge of each page. */
function runningHeads(lines: TextLine[]): Set<TextLine> {
  const seen = new Map<string, number>();
  const heads = new Set<TextLine>();
  for (const line of lines) {
    const [first] = line.cells;
    if (!first) continue;
    const key = `${Math.round(first.y)}|${line.text}`;
    const page = seen.get(key);
    if (page === undefined) seen.set(key, line.page);
    else if (page !== line.page) heads.add(line);
  }
  return heads;
}

/** Labels that themes print above tasks; they say nothing themselves. */
const EMPTY_LABEL =
  /^(?:highlights|missions?|taches(?: effectuees)?|realisations|courses|keywords|responsibilities|summary|(?:principales )?activites(?: et responsabilites)?|missions? principales?|taches principales) ?:?$/;

/** The first row of a table, which only names its columns. */
const isTableHead = (text: string) =>
  text.includes('\t') && text.split('\t').every((cell) => COLUMN_NAMES.has(fold(cell).trim()));

const leftOf = (line: TextLine) => line.cells[0]?.x ?? 0;

/** Does `line` start where a column above or on the page before has its left edge? Then it continues that column. */
function continues(line: TextLine, last: TextLine): boolean {
  return last.page <= line.page && Math.abs(leftOf(line) - leftOf(last)) <= 25;
}

/** Splits a document into rows under headings. */
export function rowsOfDocument(document: CvDocument): Row[] {
  const rows: Row[] = [];
  /** The state in which each column ended. */
  const ended: { line: TextLine; sections: Section[]; main: TextLine | null }[] = [];
  const looksLikeHeading = headingLooks(document);
  const running = document.pages > 1 ? runningHeads(document.lines) : null;
  /** Blocks under a heading in words of its own: what stands there tells what they are. */
  const unknown = new Map<number, string>();
  let sections: Section[] = [];
  let main: TextLine | null = null;
  let block = 0;
  let last: TextLine | null = null;
  const lines = running ? document.lines.filter((line) => !running.has(line)) : document.lines;
  for (const original of joinLabels(raiseCentredLabels(withCapitals(lines)))) {
    const line = { ...original, text: withoutPrivate(original.text) };
    if (last && line.region !== last.region) {
      ended.push({ line: last, sections, main });
      const same = line.cells.length > 0 ? ended.findLast((end) => continues(line, end.line)) : ended.at(-1);
      // On a new page a column may begin further in or out.
      const column = same ?? (line.page > last.page ? ended.at(-1) : undefined);
      sections = column?.sections ?? [];
      main = column?.main ?? null;
      if (line.page === last.page) block += 1;
    }
    last = original;
    if (!/[\p{L}\d]/u.test(line.text) || isTableHead(line.text) || isRunning(line)) continue;
    if (sections[0] === 'experience' && EMPTY_LABEL.test(fold(line.text).trim()) && !looksLikeHeading(line)) continue;
    // The name at the top may look like the headings.
    const looks = rows.length > 0 && looksLikeHeading(line);
    const known = headingAt(line, sections, main, looks);
    const heading = known ?? (looks ? { sections: ['other' as const], rest: line.text.length } : null);
    if (heading && !heading.isLabel) {
      sections = heading.sections;
      if (sections[0] === 'experience') main = line;
      block += 1;
      if (!known) unknown.set(block, line.text);
      if (line.text.slice(heading.rest).trim() === '') continue;
    }
    const from = heading?.rest ?? 0;
    const bullet = bulletLength(line.text.slice(from));
    const own = heading?.sections ?? sections;
    const said =
      own.includes('experience') || own.includes('education') ? saidLength(line.text.slice(from + bullet)) : 0;
    rows.push({ line, start: from + bullet + said, bullet: bullet > 0 || line.role === 'item', sections: own, block });
  }
  return guessed(joinWrapped(withoutIcons(rows)), unknown);
}

function guessed(rows: Row[], unknown: Map<number, string>): Row[] {
  for (const [block, heading] of unknown) {
    const own = rows.filter((row) => row.block === block);
    const section = guessSection(heading, own);
    for (const row of own) row.sections = [section];
  }
  return rows;
}

/** A sign of an icon font that stands before a single line of a block marks it; only several of them make a list. */
function withoutIcons(rows: Row[]): Row[] {
  const isIcon = (row: Row) => /^\s*[\uE000-\uF8FF]/.test(row.line.text);
  const counts = new Map<number, number>();
  for (const row of rows) if (isIcon(row)) counts.set(row.block, (counts.get(row.block) ?? 0) + 1);
  for (const row of rows) if (isIcon(row) && counts.get(row.block) === 1) row.bullet = false;
  return rows;
}
