import { detectContainer } from './detect.js';
import type { CvDocument } from './document.js';
import { readFields } from './fields/index.js';
import { LIMITS } from './limits.js';
import { loadFile } from './load-file.js';
import { failureOf, PicturesNeeded, ReadFailure, readError } from './messages.js';
import type { ReadOutcome } from './types.js';

/** Fewer letters than a name and a trade: nothing was read. */
export function hasText(document: CvDocument): boolean {
  return document.lines.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0) >= 20;
}

/** Bytes → lines with positions. Throws `ReadFailure`, or `PicturesNeeded` for what only the recognition of pictures can read. */
export async function readDocument(data: Buffer): Promise<CvDocument> {
  const container = detectContainer(data);
  if (container === 'image') throw new PicturesNeeded();
  const document = container === 'pdf' ? await readPdfFile(data) : await readOffice(data);
  if (document.pages > LIMITS.pages) throw new ReadFailure('too_many_pages');
  // Letters may also be drawn as outlines, without any text or picture.
  if (!hasText(document)) throw new PicturesNeeded();
  return document;
}

// The libraries are large: each is loaded when a file needs it.
async function readPdfFile(data: Buffer): Promise<CvDocument> {
  const { readPdf } = await import('./pdf.js');
  return readPdf(data);
}

async function readOffice(data: Buffer): Promise<CvDocument> {
  const { openArchive } = await import('./archive.js');
  const archive = await openArchive(data);
  if (archive.kind === 'odt') return (await import('./odt.js')).readOdt(archive);
  return (await import('./docx.js')).readDocx(data, archive);
}

/** Reads one CV in this very process: only for the child (child.ts), which runs under limits. Null: its pictures must be read. */
export async function readCvHere(path: string): Promise<ReadOutcome | null> {
  try {
    const document = await readDocument(await loadFile(path));
    const { fields, evidence } = readFields(document);
    return { ok: true, pages: document.pages, language: fields.language, fields, evidence };
  } catch (error) {
    return error instanceof PicturesNeeded ? null : readError(failureOf(error).code);
  }
}
