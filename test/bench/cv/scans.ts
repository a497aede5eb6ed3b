import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import PDFDocument from 'pdfkit';
import { CORPUS, type Part, type Sample, type Scan } from './corpus.js';
import { KINDS } from './scan-kinds.js';

/** Pages of a PDF as PNG, at so many dots per inch. */
async function pagesOf(path: string, dpi: number): Promise<Buffer[]> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  try {
    const { pages } = await parser.getScreenshot({ scale: dpi / 72, imageDataUrl: false });
    return pages.map(({ data }) => Buffer.from(data));
  } finally {
    await parser.destroy();
  }
}

/** A PDF with nothing but pictures, each on a page of its own, as office copiers make them. */
async function pdfOf(pictures: Buffer[]): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, info: { Producer: 'Scanner' } });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = new Promise((done) => pdf.once('end', done));
  for (const picture of pictures) pdf.addPage().image(picture, 0, 0, { width: 595.28, height: 841.89 });
  pdf.end();
  await end;
  return Buffer.concat(chunks);
}

interface Wanted {
  of: string;
  kind: string;
}

/**
 * Pictures of some of the documents, as `scans.json` of the part lists them: always the same ones for the same documents. They
 * lie in a folder of their own until `remove`.
 */
export async function makeScans(part: Part, samples: Sample[]): Promise<{ scans: Scan[]; remove: () => void }> {
  const list = join(CORPUS, part, 'scans.json');
  const wanted = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Wanted[]) : [];
  const folder = mkdtempSync(join(tmpdir(), 'rallye-scans-'));
  const scans: Scan[] = [];
  for (const [index, { of: name, kind }] of wanted.entries()) {
    const of = samples.find((sample) => sample.name === name);
    const make = KINDS[kind];
    if (!make) throw new Error(`${list}: there is no kind of scan "${kind}".`);
    if (!of) continue;
    const pages = await pagesOf(of.path, make.dpi);
    const pictures: Buffer[] = [];
    // One picture is one page: a person with a telephone photographs the first.
    for (const page of make.pdf ? pages : pages.slice(0, 1)) pictures.push(await make.spoil(page, index + 1));
    const path = join(folder, `${of.layout}.${of.person}.scan-${kind}.${make.pdf ? 'pdf' : make.ext}`);
    writeFileSync(path, make.pdf ? await pdfOf(pictures) : pictures[0]!);
    scans.push({ ...of, of, kind, path, name: `${of.layout}.${of.person}.scan-${kind}` });
  }
  return { scans, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
