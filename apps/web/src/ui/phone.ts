/** A French number as people write it (`06 39 98 41 27`), from E.164; other countries' numbers stay as they are. */
export function formatPhone(e164: string): string {
  const national = /^\+33([1-9])(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164);
  return national ? `0${national.slice(1).join(' ')}` : e164;
}

/**
 * E.164 from what people type: `06 39 98 41 27`, `0639984127`, `+33 (0)6 39 98 41 27`, `0033 6…`, `+32 …`.
 * @returns null when it is no telephone number
 */
export function parsePhone(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/[\s.\-/()]/g, '');
  const international = digits.replace(/^00/, '+').replace(/^0(?=[1-9]\d{8}$)/, '+33');
  // A French number has nine digits after its prefix; for other countries the bounds of E.164 have to do.
  if (international.startsWith('+33')) return /^\+33[1-9]\d{8}$/.test(international) ? international : null;
  return /^\+[1-9]\d{6,14}$/.test(international) ? international : null;
}
