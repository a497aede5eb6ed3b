import writeXlsxFile from 'write-excel-file/node';
import { FILE_WORDS, type Language } from '../domain/words.js';
import type { Impact } from '../impact.queries.js';
import type { OverTime } from '../series.queries.js';
import { bySection, definitionOf, headOf, labelOf, notesOf, numbersOf, partsOf } from './figures.js';
import { numberOf, spanName, wordsOf } from './over-time.js';

/** Text is written as text, and what a spreadsheet could take for a formula when it is saved as CSV gets an apostrophe before it. */
const text = (value: string, bold = false) => ({
  value: /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value,
  type: String,
  wrap: true,
  ...(bold && { fontWeight: 'bold' as const }),
});
const cell = (value: number | string, format?: string) =>
  typeof value === 'string' ? text(value) : { value, type: Number, ...(format !== undefined && { format }) };

/** A sheet with everybody, groups below one another, one with how it went over time, and one with the definitions. */
export async function impactXlsx(impact: Impact, overTime: OverTime | null, language: Language): Promise<Buffer> {
  const w = FILE_WORDS[language];
  const figures = [
    [text(w.title, true)],
    ...headOf(impact, language).map((line) => [text(line)]),
    ...partsOf(impact, language).flatMap(({ name, indicators }) => [
      [],
      [text(name, true)],
      ...bySection(indicators).flatMap(({ section, lines }) => [
        [text(w.sections[section], true), text(w.number, true), text(w.of, true), text(w.share, true)],
        ...lines.map((indicator) => {
          const { value, of } = numbersOf(indicator, language);
          const format = indicator.unit === 'cents' ? '#,##0.00' : undefined;
          return [
            text(labelOf(indicator.key, language)),
            cell(value, format),
            cell(of, format),
            indicator.share === null ? null : cell(indicator.share, '0 %'),
          ];
        }),
      ]),
    ]),
    [],
    ...notesOf(impact, language).map((line) => [text(line)]),
  ];
  const definitions = [
    [text(w.figure, true), text(w.definition, true)],
    ...impact.total.map(({ key }) => [text(labelOf(key, language)), text(definitionOf(key, language))]),
    ...(overTime?.series ?? []).map((line) => {
      const { label, definition } = wordsOf(line, language);
      return [text(label), text(definition)];
    }),
  ];
  const history = overTime && [
    [text(w.overTime, true)],
    ...overTime.series.flatMap((line) => [
      [],
      [
        text(w.when[overTime.step], true),
        text(wordsOf(line, language).label, true),
        ...(line.unit === 'cents' ? [text(w.known, true)] : []),
      ],
      ...line.points.map((point) => [
        text(spanName(point, overTime.step, language)),
        cell(numberOf(point, line, language), line.unit === 'cents' ? '#,##0.00' : undefined),
        point.of === null ? null : cell(point.of),
      ]),
    ]),
  ];
  return writeXlsxFile([
    {
      data: figures,
      sheet: language === 'fr' ? 'Résultats' : 'Impact',
      columns: [{ width: 48 }, { width: 20 }, { width: 20 }, { width: 10 }],
    },
    ...(history ? [{ data: history, sheet: w.overTime, columns: [{ width: 34 }, { width: 30 }, { width: 20 }] }] : []),
    {
      data: definitions,
      sheet: language === 'fr' ? 'Définitions' : 'Definitions',
      columns: [{ width: 40 }, { width: 110 }],
    },
  ]).toBuffer();
}
