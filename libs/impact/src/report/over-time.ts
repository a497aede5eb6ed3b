import { SERIES_WORDS } from '../domain/series-words.js';
import { FILE_WORDS, type Language } from '../domain/words.js';
import type { OverTime, SpanPoint } from '../series.queries.js';
import { stepName } from './figures.js';

type Line = OverTime['series'][number];

/** A month, quarter or year as it is said; several, told together only, from the first to the last. */
export function spanName({ from, to }: SpanPoint, step: OverTime['step'], language: Language): string {
  const nameOf = (day: string) => {
    const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
    const key = { month: `${year}-${month}`, quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`, year }[step];
    return stepName(key, language);
  };
  const [first, last] = [nameOf(from), nameOf(to)];
  return first === last ? first : `${first} – ${last}`;
}

/** In persons or euros; a word where it is left out. */
export function numberOf({ value, reason }: SpanPoint, { unit }: Line, language: Language): number | string {
  const w = FILE_WORDS[language];
  if (value === null) return reason === 'period' ? w.period_ : w.few;
  return unit === 'cents' ? value / 100 : value;
}

export const wordsOf = ({ key }: Line, language: Language) => SERIES_WORDS[language][key];

/** Every figure in one line, for who does not see the drawing: `January 2026: 31`. */
export function listed(line: Line, step: OverTime['step'], language: Language): string {
  const w = FILE_WORDS[language];
  const number = new Intl.NumberFormat(language, {
    ...(line.unit === 'cents' ? { style: 'currency', currency: 'EUR' } : {}),
    maximumFractionDigits: 0,
  });
  return line.points
    .map((point) => {
      const value = numberOf(point, line, language);
      const known = point.of === null ? '' : ` (${point.of} ${w.known})`;
      return `${spanName(point, step, language)} : ${typeof value === 'string' ? value : number.format(value)}${known}`;
    })
    .join(' ; ');
}
