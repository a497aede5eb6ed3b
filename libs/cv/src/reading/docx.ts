import mammoth from 'mammoth';
import type { Archive } from './archive.js';
import type { CvDocument } from './document.js';
import { type Block, FlowWriter, type Paragraph } from './flow.js';
import { ReadFailure } from './messages.js';
import { xmlEvents } from './xml.js';

const noImages = mammoth.images.imgElement(async () => ({ src: '' }));

/** The HTML that mammoth writes → blocks. A list item inside of a table cell is a paragraph of that cell. */
export function htmlBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const tables: Paragraph[][][][] = [];
  let paragraph: Paragraph | null = null;
  let strong = 0;
  let items = 0;
  const finish = () => {
    if (!paragraph || paragraph.text.trim() === '') {
      paragraph = null;
      return;
    }
    const cell = tables.at(-1)?.at(-1)?.at(-1);
    if (cell) cell.push(paragraph);
    else blocks.push(paragraph);
    paragraph = null;
  };
  const begin = (role: Paragraph['role'], level?: string) => {
    finish();
    paragraph = { text: '', role, bold: true, level };
  };
  for (const event of xmlEvents(html)) {
    if (event.type === 'text') {
      paragraph ??= { text: '', role: items > 0 ? 'item' : null, bold: true };
      paragraph.text += event.text;
      if (strong === 0 && event.text.trim() !== '') paragraph.bold = false;
    } else if (event.type === 'open') {
      if (/^h[1-6]$/.test(event.name)) begin('heading', event.name);
      else if (event.name === 'p') begin(items > 0 ? 'item' : null);
      else if (event.name === 'li') {
        items += 1;
        begin('item');
      } else if (event.name === 'strong') strong += 1;
      else if (event.name === 'br' && paragraph) paragraph.text += '\n';
      else if (event.name === 'table') {
        finish();
        tables.push([]);
      } else if (event.name === 'tr') tables.at(-1)?.push([]);
      else if (event.name === 'td' || event.name === 'th') tables.at(-1)?.at(-1)?.push([]);
    } else {
      if (/^(h[1-6]|p|li|td|th)$/.test(event.name)) finish();
      if (event.name === 'li') items -= 1;
      if (event.name === 'strong') strong -= 1;
      if (event.name === 'table') {
        const rows = tables.pop() ?? [];
        const outer = tables.at(-1)?.at(-1)?.at(-1);
        // A table in a table only places text: its paragraphs join the outer cell.
        if (outer) outer.push(...rows.flat(2));
        else blocks.push({ rows });
      }
    }
  }
  finish();
  return blocks;
}

/** Page headers and footers, which mammoth leaves out and where some CVs keep name and contact. */
export function partParagraphs(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  let inText = false;
  for (const event of xmlEvents(xml)) {
    if (event.type === 'text' && inText) text += event.text;
    else if (event.type === 'open' && event.name === 'w:t') inText = true;
    else if (event.type === 'open' && event.name === 'w:tab') text += '\t';
    else if (event.type === 'close' && event.name === 'w:t') inText = false;
    else if (event.type === 'close' && event.name === 'w:p') {
      if (text.trim() !== '') paragraphs.push({ text, role: null, bold: false });
      text = '';
    }
  }
  return paragraphs;
}

const partsNamed = (archive: Archive, pattern: RegExp) =>
  [...archive.parts].filter(([name]) => pattern.test(name)).flatMap(([, xml]) => partParagraphs(xml));

/** Lines of a DOCX whose archive has been checked. Macros, links and pictures are left alone. Throws `ReadFailure`. */
export async function readDocx(data: Buffer, archive: Archive): Promise<CvDocument> {
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: data }, { convertImage: noImages })).value;
  } catch (error) {
    throw new ReadFailure('damaged', String(error));
  }
  const writer = new FlowWriter();
  writer.write(partsNamed(archive, /^word\/header\d*\.xml$/));
  writer.write(htmlBlocks(html));
  writer.write(partsNamed(archive, /^word\/footer\d*\.xml$/));
  const noted = /<Pages>(\d{1,5})<\/Pages>/.exec(archive.parts.get('docProps/app.xml') ?? '');
  return { pages: Math.max(1, Number(noted?.[1] ?? 1)), lines: writer.lines };
}
