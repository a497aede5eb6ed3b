/** `2021-03` as people write it, `03/2021`; a year stays a year; nothing is ''. */
export function formatMonth(value: string | null): string {
  if (value === null) return '';
  const [year, month] = value.split('-');
  return month === undefined ? value : `${month}/${year}`;
}

/** The months in French and English; `sept`, `févr.` and `Aug` are beginnings of them. */
const MONTHS = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
] as const;
/** Seasons say no month, but a year. */
const SEASON = /^(ete|hiver|printemps|automne|summer|winter|spring|autumn)$/;

/** The number of the one month that a word names or begins; undefined when there is none, or more than one. */
function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const found = MONTHS.flatMap((names, index) => (names.some((name) => name.startsWith(word)) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Two digits are the years 1941 to 2040: nobody on a CV worked before, and nobody will have worked later. */
const century = (year: string) => (year.length === 4 ? year : `${Number(year) > 40 ? '19' : '20'}${year}`);

/** Year and month as they were typed; the month undefined for a year alone, both for what is neither. */
function partsOf(typed: string): { year?: string; month?: number } {
  const numbers = /^(\d{1,2})[/.\- ]+(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{4})$/.exec(typed);
  if (numbers) return { year: century(numbers[2] ?? ''), month: Number(numbers[1]) };
  const reversed = /^(\d{4})[/.\- ]+(\d{1,2})$/.exec(typed);
  if (reversed) return { year: reversed[1], month: Number(reversed[2]) };
  const words = /^([a-z]+)\.?[/\- ]*(\d{4}|\d{2})$/.exec(typed);
  if (!words) return /^\d{4}$/.test(typed) ? { year: typed } : {};
  const [, word = '', year = ''] = words;
  return SEASON.test(word) ? { year: century(year) } : { year: century(year), month: monthOf(word) ?? 0 };
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

/**
 * `YYYY-MM` or `YYYY` from `03/2021`, `3-2021`, `03/21`, `032021`, `2021-03`, `mars 2021`, `sept. 2018`, `été 2015` or `2021`.
 * @returns null for an empty text, and for one that is none of these (see `isMonth`)
 */
export function parseMonth(text: string): string | null {
  const { year, month } = partsOf(plain(text));
  if (year === undefined || !/^(19|20)\d{2}$/.test(year)) return null;
  if (month === undefined) return year;
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/** Whether a text says nothing or a month that `parseMonth` understands. */
export const isMonth = (text: string): boolean => text.trim() === '' || parseMonth(text) !== null;

/** Whether somebody wrote, where the end belongs, that there is none yet. */
export const isOngoing = (text: string): boolean =>
  /^(en cours|en poste|aujourd.?hui|a ce jour|actuel(lement)?|present|now|today|ongoing|current)$/.test(plain(text));
