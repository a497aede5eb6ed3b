const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';

/** The media type by content, for serving a document again; `application/octet-stream` for what is none of ours. Reading it decides more. */
export function mediaTypeOf(bytes: Buffer): string {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (text(0, 1024).includes('%PDF-')) return 'application/pdf';
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (text(4, 8) === 'ftyp' && /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(text(8, 12))) return 'image/heic';
  if (text(0, 2) !== 'PK') return 'application/octet-stream';
  // Entry names stand uncompressed in a zip archive.
  if (bytes.includes('word/document.xml')) return DOCX;
  return bytes.includes(ODT) ? ODT : 'application/zip';
}
