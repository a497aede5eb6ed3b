/** Numbers and amounts as people and spreadsheets write them. */

/** Spaces of every kind and the apostrophe group digits; so may a point or a comma. */
const GROUPING = /(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(?:\D|$))/g;

/** Digits with a point for the decimals, or null. One mark with three digits behind it (`1,234`) could be either: nobody guesses. */
function plainNumber(text: string): string | null {
  let written = text.replace(GROUPING, '');
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(written) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(written))
    written = written.replaceAll('.', '').replace(',', '.');
  else if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(written) || /^\d{1,3}(?:,\d{3}){2,}$/.test(written))
    written = written.replaceAll(',', '');
  else if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(written)) return null;
  else written = written.replace(',', '.');
  return /^(?:\d+\.?\d*|\.\d+)$/.test(written) ? written : null;
}

/** The number without its sign, and whether it is below zero: `-12`, `12-`, `−12`, `(12)`. */
function signed(text: string): { rest: string; negative: boolean } {
  const trimmed = text.trim();
  const match = /^\((.+)\)$/.exec(trimmed) ?? /^[-−–](.+)$/.exec(trimmed) ?? /^(.+)[-−–]$/.exec(trimmed);
  return { rest: (match?.[1] ?? trimmed).replace(/^\+/, '').trim(), negative: match !== null };
}

/** `3,5`, `3.5`, `1 234,56`. */
export function decimalIn(text: string): number | null {
  const { rest, negative } = signed(text);
  const number = plainNumber(rest);
  return number === null ? null : (negative ? -1 : 1) * Number(number);
}

/** A whole number: `12`, `1 200`, and `12,0`, as spreadsheets export them. */
export function wholeIn(text: string): number | null {
  const number = decimalIn(text);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

/** More than a billion euros is a slip. */
const MOST_CENTS = 100_000_000_000;

/**
 * Cents of euros: `1 234,56 €`, `1.234,56`, `1,234.56`, `EUR 12`, `-12,7`, `(12,70)`. More than two decimals only as the noise of a
 * spreadsheet's arithmetic (12.300000000000001).
 */
export function centsIn(text: string): number | null {
  const outer = signed(text.replace(/€|\beur(?:os?)?\b/gi, ' '));
  const inner = outer.negative ? { ...outer } : signed(outer.rest);
  const digits = plainNumber(inner.rest);
  if (digits === null) return null;
  const cents = Number(digits) * 100;
  const whole = Math.round(cents);
  if (Math.abs(cents - whole) > 1e-6 * Math.max(1, whole) || whole > MOST_CENTS) return null;
  return whole === 0 ? 0 : inner.negative ? -whole : whole;
}
