/** The name as a person gave it, kept only to be shown: without folders, control characters or marks that reverse the reading direction. */
export function cleanName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = [...base].filter((character) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character)).join('');
  return plain.trim().slice(0, 150) || 'document';
}

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

const ZIPPED: Record<string, string> = {
  'word/': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'mimetypeapplication/vnd.oasis.opendocument.text': 'application/vnd.oasis.opendocument.text',
};

/** What a paper is by its first bytes, never by its name; undefined for what is not taken. Nothing of it is parsed or shown by the program. */
export function paperType(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, '%PDF-')) return 'application/pdf';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (startsWith(bytes, 'ftyp', 4) && /^(heic|heix|mif1|heif)$/.test(latin(bytes.subarray(8, 12)))) return 'image/heic';
  if (!startsWith(bytes, 'PK\x03\x04')) return undefined;
  const head = latin(bytes.subarray(0, 8192));
  const names = latin(bytes.subarray(Math.max(0, bytes.length - 16_384)));
  return Object.entries(ZIPPED).find(([mark]) => head.includes(mark) || names.includes(mark))?.[1];
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
