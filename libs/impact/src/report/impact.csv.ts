import { csvOf } from '#importing/values';
import { FILE_WORDS, type Language } from '../domain/words.js';
import type { Impact } from '../impact.queries.js';
import type { OverTime } from '../series.queries.js';
import { definitionOf, headOf, labelOf, notesOf, numbersOf, partsOf } from './figures.js';
import { numberOf, spanName, wordsOf } from './over-time.js';

/** A line for each figure of each part, with its definition. */
export function impactCsv(impact: Impact, overTime: OverTime | null, language: Language): string {
  const w = FILE_WORDS[language];
  return csvOf([
    [w.title],
    ...headOf(impact, language).map((line) => [line]),
    [],
    [w.whole, w.figure, w.number, w.of, w.share, w.definition],
    ...partsOf(impact, language).flatMap(({ name, indicators }) =>
      indicators.map((indicator) => {
        const { value, of } = numbersOf(indicator, language);
        const { key, share } = indicator;
        return [
          name,
          labelOf(key, language),
          decimal(value, language),
          decimal(of, language),
          decimal(share ?? '', language),
          definitionOf(key, language),
        ];
      }),
    ),
    ...(overTime
      ? [
          [],
          [w.overTime],
          [w.when[overTime.step], w.figure, w.number, w.of, '', w.definition],
          ...overTime.series.flatMap((line) =>
            line.points.map((point) => [
              spanName(point, overTime.step, language),
              wordsOf(line, language).label,
              decimal(numberOf(point, line, language), language),
              point.of === null ? '' : `${point.of} ${w.known}`,
              '',
              wordsOf(line, language).definition,
            ]),
          ),
        ]
      : []),
    [],
    ...notesOf(impact, language).map((line) => [line]),
  ]);
}

/** As the spreadsheet of that language reads it; a number below zero is no formula. */
function decimal(value: number | string, language: Language): number | string {
  if (typeof value === 'string' || language === 'en' || Number.isInteger(value)) return value;
  return String(value).replace('.', ',');
}
