/** A spreadsheet takes text that begins so for a formula, and would run it. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\0]/;

/** A text that no spreadsheet takes for a formula, also once it is saved as CSV. */
export const safeText = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);

/** One field of a CSV file as text: quoted, and never a formula. */
function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const harmless = typeof value === 'string' ? safeText(text) : text;
  return /[";\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A CSV file as French spreadsheets open it: semicolons, CRLF, UTF-8 with a byte order mark. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;

/** Takes back the apostrophe that `csvOf` put before what looked like a formula, so that an exported list can be imported again. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && STARTS_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
