/** `2021-03` as people write it, `03/2021`; a year stays a year; nothing is ''. */
export function formatMonth(value: string | null): string {
  if (value === null) return '';
  const [year, month] = value.split('-');
  return month === undefined ? value : `${month}/${year}`;
}

/**
 * `YYYY-MM` or `YYYY` from `03/2021`, `3-2021`, `03 2021`, `2021-03` or `2021`.
 * @returns null for an empty text, and for one that is neither (see `isMonth`)
 */
export function parseMonth(text: string): string | null {
  const typed = text.trim();
  const parts =
    /^(\d{1,2})[/.\- ](\d{4})$/.exec(typed)?.slice(1) ?? /^(\d{4})-(\d{1,2})$/.exec(typed)?.slice(1).reverse();
  const [month, year] = parts ?? [undefined, typed];
  if (!/^(19|20)\d{2}$/.test(year ?? '')) return null;
  if (month === undefined) return year ?? null;
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}

/** Whether a text says nothing or a month that `parseMonth` understands. */
export const isMonth = (text: string): boolean => text.trim() === '' || parseMonth(text) !== null;
