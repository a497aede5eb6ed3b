/** The GSM 7-bit default alphabet and its extension (3GPP TS 23.038, 6.2.1). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENSION = '^{}\\[~]|€';
/** Printers' signs that have a plain form. */
const PLAIN: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
};

/** The same words in the GSM alphabet where that is possible: one `ê` or `’` would more than halve what fits into a message. */
export function toGsm(text: string): string {
  const simple = [...text.normalize('NFC')].map((sign) => {
    if (BASIC.includes(sign) || EXTENSION.includes(sign)) return sign;
    const plain = PLAIN[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '');
    return [...plain].every((part) => BASIC.includes(part)) ? plain : null;
  });
  // In another script it stays as it is: half-translated words say nothing.
  return simple.includes(null) ? text : simple.join('').replace(/ +/g, ' ');
}

/** How many messages a text is sent and paid as. */
export function segmentsOf(text: string): { alphabet: 'gsm' | 'ucs2'; units: number; segments: number } {
  const signs = [...text];
  const isGsm = signs.every((sign) => BASIC.includes(sign) || EXTENSION.includes(sign));
  const units = isGsm ? signs.reduce((sum, sign) => sum + (EXTENSION.includes(sign) ? 2 : 1), 0) : text.length;
  const [single, part] = isGsm ? [160, 153] : [70, 67];
  const segments = units <= single ? 1 : Math.ceil(units / part);
  return { alphabet: isGsm ? 'gsm' : 'ucs2', units, segments };
}
