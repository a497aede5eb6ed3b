import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from './limits.js';
import { ReadFailure } from './messages.js';

/** A zip container whose size has been checked by really unpacking it; `parts` holds its XML. */
export interface Archive {
  kind: 'docx' | 'odt';
  parts: Map<string, string>;
}

const isXml = (name: string) => /\.(xml|rels)$/i.test(name);

/** Unpacks one entry; keeps its bytes only if wanted. The declared size is not believed: yauzl and this count both check. */
async function inflate(zip: ZipFile, entry: Entry, budget: number, keep: boolean) {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > budget) {
      stream.destroy();
      throw new ReadFailure('too_large');
    }
    if (keep) chunks.push(chunk);
  }
  return { size, data: Buffer.concat(chunks) };
}

function decodeXml(data: Buffer): string {
  const utf16 = data[0] === 0xff && data[1] === 0xfe;
  const xml = data.toString(utf16 ? 'utf16le' : 'utf8');
  // No office program writes a DTD; it is how entities are made to grow or to fetch other files.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml.replaceAll('\0', ''))) throw new ReadFailure('damaged', 'XML with a DTD');
  return xml;
}

function kindOf(names: Set<string>, mimetype: string): Archive['kind'] {
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) {
    // Since ODF 1.4 the whole package may be encrypted, inside of another.
    if (names.has('encrypted-package')) throw new ReadFailure('encrypted');
    if (names.has('content.xml')) return 'odt';
  }
  if (names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/.test(name)))
    return 'docx';
  throw new ReadFailure('unsupported_type');
}

/** Opens a DOCX or ODT after counting its entries and what they unpack to. Throws `ReadFailure`. */
export async function openArchive(data: Buffer): Promise<Archive> {
  try {
    return await readArchive(data);
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('damaged', String(error));
  }
}

async function readArchive(data: Buffer): Promise<Archive> {
  const zip = await fromBufferPromise(data);
  if (zip.entryCount > LIMITS.archiveEntries) throw new ReadFailure('too_large');
  const names = new Set<string>();
  const entries: Entry[] = [];
  let mimetype = '';
  for await (const entry of zip.eachEntry()) {
    if (names.has(entry.fileName)) throw new ReadFailure('damaged', 'two entries of one name');
    names.add(entry.fileName);
    if (!entry.fileName.endsWith('/')) entries.push(entry);
    if (entries.length > LIMITS.archiveEntries) throw new ReadFailure('too_large');
    if (entry.fileName === 'mimetype') mimetype = (await inflate(zip, entry, 4096, true)).data.toString('latin1');
  }
  const kind = kindOf(names, mimetype);
  const parts = new Map<string, string>();
  let total = 0;
  let xmlTotal = 0;
  for (const entry of entries) {
    if (entry.isEncrypted()) throw new ReadFailure('encrypted');
    const xml = isXml(entry.fileName);
    const left = LIMITS.archiveBytes - total;
    const read = await inflate(zip, entry, xml ? Math.min(left, LIMITS.archiveXmlBytes - xmlTotal) : left, xml);
    total += read.size;
    if (!xml) continue;
    xmlTotal += read.size;
    if (kind === 'odt' && entry.fileName === 'META-INF/manifest.xml') {
      // ODF encrypts entry by entry and says so in its manifest, which is itself never encrypted (and may have a DTD).
      if (read.data.includes('encryption-data')) throw new ReadFailure('encrypted');
    } else {
      parts.set(entry.fileName, decodeXml(read.data));
    }
  }
  return { kind, parts };
}
