import { fromBufferPromise } from 'yauzl';
import { openArchive } from '../archive.js';
import { LIMITS } from '../limits.js';
import { ReadFailure } from '../messages.js';
import { decodeEntities } from '../xml.js';

/** Names of the pictures of a DOCX, in the order in which the text shows them. */
function docxPictures(parts: Map<string, string>): string[] {
  const [name = '', body = ''] = [...parts].find(([part]) => /^word\/document\d*\.xml$/.test(part)) ?? [];
  const relations = parts.get(name.replace(/^word\//, 'word/_rels/').concat('.rels')) ?? '';
  const targets = new Map(
    [...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      /\sId="([^"]*)"/.exec(tag)?.[1] ?? '',
      decodeEntities(/\sTarget="([^"]*)"/.exec(tag)?.[1] ?? ''),
    ]),
  );
  return [...body.matchAll(/<(?:a:blip|v:imagedata)\s[^>]*?r:(?:embed|id)="([^"]*)"/g)]
    .map(([, id]) => targets.get(id ?? '') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `word/${target}`));
}

const odtPictures = (parts: Map<string, string>) =>
  [...(parts.get('content.xml') ?? '').matchAll(/<draw:image\s[^>]*?xlink:href="([^"]*)"/g)].map(([, href = '']) =>
    decodeEntities(href).replace(/^\.\//, ''),
  );

/** The embedded JPEG and PNG pictures of a DOCX or ODT in reading order, each once. Throws `ReadFailure`. */
export async function officePictures(data: Buffer): Promise<Buffer[]> {
  // Opening it counts every entry and what they unpack to.
  const { kind, parts } = await openArchive(data);
  const names = [...new Set(kind === 'docx' ? docxPictures(parts) : odtPictures(parts))];
  if (names.length > LIMITS.pages) throw new ReadFailure('too_many_pages');
  const found = new Map<string, Buffer>();
  const zip = await fromBufferPromise(data);
  for await (const entry of zip.eachEntry()) {
    if (!names.includes(entry.fileName)) continue;
    if (entry.uncompressedSize > LIMITS.fileBytes) throw new ReadFailure('too_large');
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    found.set(entry.fileName, Buffer.concat(chunks));
  }
  return names.flatMap((name) => {
    const bytes = found.get(name);
    return bytes && (bytes[0] === 0xff || bytes[0] === 0x89) ? [bytes] : [];
  });
}
