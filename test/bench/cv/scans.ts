import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFParse } from 'pdf-parse';
import PDFDocument from 'pdfkit';
import { CORPUS, type Part, type Sample, type Scan } from './corpus.js';
import { KINDS, type Kind } from './scan-kinds.js';

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

const CACHE = '.cache/bench-scans';
const KINDS_SOURCE = readFileSync(fileURLToPath(new URL('./scan-kinds.js', import.meta.url)));

/** Same document, same kind, same way to spoil it: the same picture, made once. */
const cached = (document: Buffer, kind: string, seed: number): string =>
  join(
    CACHE,
    createHash('sha256').update(KINDS_SOURCE).update(document).update(`${kind} ${seed}`).digest('hex').slice(0, 20),
  );

async function makeScan(of: Sample, kind: Kind, seed: number): Promise<Buffer> {
  const pages = await pagesOf(of.path, kind.dpi);
  const pictures: Buffer[] = [];
  // One picture is one page: a person with a telephone photographs the first.
  for (const page of kind.pdf ? pages : pages.slice(0, 1)) pictures.push(await kind.spoil(page, seed));
  return kind.pdf ? pdfOf(pictures) : pictures[0]!;
}

/** Pictures of some of the documents, as `scans.json` of the part lists them: always the same ones for the same documents. */
export async function makeScans(part: Part, samples: Sample[]): Promise<Scan[]> {
  const list = join(CORPUS, part, 'scans.json');
  const wanted = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Wanted[]) : [];
  mkdirSync(CACHE, { recursive: true });
  const scans: Scan[] = [];
  for (const [index, { of: name, kind }] of wanted.entries()) {
    const of = samples.find((sample) => sample.name === name);
    const make = KINDS[kind];
    if (!make) throw new Error(`${list}: there is no kind of scan "${kind}".`);
    if (!of) continue;
    const path = `${cached(readFileSync(of.path), kind, index + 1)}.${make.pdf ? 'pdf' : make.ext}`;
    if (!existsSync(path)) {
      // A picture that is not finished must not look like one.
      writeFileSync(`${path}.new`, await makeScan(of, make, index + 1));
      renameSync(`${path}.new`, path);
    }
    scans.push({ ...of, of, kind, path, name: `${of.layout}.${of.person}.scan-${kind}` });
  }
  return scans;
}
