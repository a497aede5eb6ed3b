import type { Archive } from './archive.js';
import type { CvDocument } from './document.js';
import { type Block, FlowWriter, type Paragraph } from './flow.js';
import { ReadFailure } from './messages.js';
import { attribute, xmlEvents } from './xml.js';

/** Elements whose text is not part of what the page shows. */
const HIDDEN = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'office:forms',
  'svg:desc',
  'svg:title',
]);

/** Text of an ODF body (OpenDocument 1.3 part 3, chapters 5 and 9) as blocks. */
export function odfBlocks(xml: string): Block[] {
  const blocks: Block[] = [];
  const tables: Paragraph[][][][] = [];
  /** A text box may sit inside of a paragraph, hence a stack. */
  const open: Paragraph[] = [];
  let hidden = 0;
  let items = 0;
  const keep = (paragraph: Paragraph) => {
    if (paragraph.text.trim() === '') return;
    const cell = tables.at(-1)?.at(-1)?.at(-1);
    if (cell) cell.push(paragraph);
    else blocks.push(paragraph);
  };
  for (const event of xmlEvents(xml)) {
    const paragraph = open.at(-1);
    if (event.type === 'text') {
      if (paragraph && hidden === 0) paragraph.text += event.text.replace(/\s+/g, ' ');
      continue;
    }
    if (HIDDEN.has(event.name)) hidden += event.type === 'open' ? 1 : -1;
    if (hidden > 0) continue;
    if (event.type === 'open') {
      if (event.name === 'text:p') open.push({ text: '', role: items > 0 ? 'item' : null, bold: false });
      else if (event.name === 'text:h') {
        const level = `h${attribute(event.attributes, 'text:outline-level') ?? 1}`;
        open.push({ text: '', role: 'heading', bold: true, level });
      } else if (event.name === 'text:list-item') items += 1;
      else if (event.name === 'text:tab' && paragraph) paragraph.text += '\t';
      else if (event.name === 'text:line-break' && paragraph) paragraph.text += '\n';
      else if (event.name === 'text:s' && paragraph) {
        paragraph.text += Number(attribute(event.attributes, 'text:c') ?? 1) > 3 ? '\t' : ' ';
      } else if (event.name === 'table:table') tables.push([]);
      else if (event.name === 'table:table-row') tables.at(-1)?.push([]);
      else if (event.name === 'table:table-cell') tables.at(-1)?.at(-1)?.push([]);
    } else if (event.name === 'text:p' || event.name === 'text:h') {
      const done = open.pop();
      if (done) keep(done);
    } else if (event.name === 'text:list-item') items -= 1;
    else if (event.name === 'table:table') {
      const rows = tables.pop() ?? [];
      const outer = tables.at(-1)?.at(-1)?.at(-1);
      if (outer) outer.push(...rows.flat(2));
      else blocks.push({ rows });
    }
  }
  return blocks;
}

/** The part of styles.xml that holds page headers, or footers. */
function pagePart(styles: string, name: 'style:header' | 'style:footer'): string {
  const from = styles.indexOf(`<${name}>`);
  const to = styles.indexOf(`</${name}>`, from);
  return from < 0 || to < 0 ? '' : styles.slice(from, to);
}

/** Lines of an ODT whose archive has been checked. Throws `ReadFailure`. */
export function readOdt(archive: Archive): CvDocument {
  const content = archive.parts.get('content.xml');
  if (!content?.includes('office:text')) throw new ReadFailure('damaged');
  const styles = archive.parts.get('styles.xml') ?? '';
  const writer = new FlowWriter();
  writer.write(odfBlocks(pagePart(styles, 'style:header')));
  writer.write(odfBlocks(content));
  writer.write(odfBlocks(pagePart(styles, 'style:footer')));
  const noted = /meta:page-count="(\d{1,5})"/.exec(archive.parts.get('meta.xml') ?? '');
  return { pages: Math.max(1, Number(noted?.[1] ?? 1)), lines: writer.lines };
}
