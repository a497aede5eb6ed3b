/** Telephone numbers, addresses and choices as lists write them. */

/** E.164 of a number as it is written in France, also when a spreadsheet dropped its zero. */
export function phoneIn(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/[\s.\-/()\u00a0\u202f]/g, '');
  const international = digits
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9]\d{8}$)/, '+33')
    .replace(/^(?=[1-9]\d{8}$)/, '+33');
  return /^\+[1-9]\d{6,14}$/.test(international) ? international : null;
}

const EMAIL = /^[^\s@,;<>"]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250})\.[a-z]{2,}$/i;
/** Exactly one address. */
export const emailIn = (text: string): string | null => (EMAIL.test(text) ? text : null);

/** Five digits; spreadsheets drop the zero in front. */
export function postcodeIn(text: string): string | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '').padStart(5, '0');
  return /^\d{5}$/.test(digits) ? digits : null;
}

const YES = new Set(['oui', 'o', 'yes', 'y', 'vrai', 'true', '1', 'x']);
const NO = new Set(['non', 'n', 'no', 'faux', 'false', '0']);
export function yesNoIn(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
