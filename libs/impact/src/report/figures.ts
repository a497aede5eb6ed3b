import type { Indicator, Section } from '../domain/indicators.js';
import { SECTIONS } from '../domain/indicators.js';
import { FILE_WORDS, type Language, WORDS } from '../domain/words.js';
import type { GroupFigures, Impact } from '../impact.queries.js';

/** One part of a file: everybody, one group, or the period compared. */
export interface Part {
  name: string;
  indicators: Indicator[];
  /** The same of the period compared. */
  before?: Indicator[];
}

export const monthName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
export const dayName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** A month, quarter or year as it is said. */
export function stepName(key: string, language: Language): string {
  if (/^\d{4}-\d{2}$/.test(key)) return monthName(`${key}-01`, language);
  // Plain letters: the font of the PDF has no raised ones.
  return key.replace(/^(\d{4})-Q(\d)$/, language === 'fr' ? '$2e trimestre $1' : 'Q$2 $1').replace(/^1e /, '1er ');
}

export function partsOf(impact: Impact, language: Language): Part[] {
  const w = FILE_WORDS[language];
  const isCohort = impact.groupBy === 'month' || impact.groupBy === 'quarter' || impact.groupBy === 'year';
  const nameOf = ({ key, label }: GroupFigures) => (isCohort ? stepName(key, language) : (label ?? w.none));
  return [
    { name: impact.only ? (impact.only.label ?? w.none) : w.whole, indicators: impact.total },
    ...impact.groups.map((group) => ({ name: nameOf(group), indicators: group.indicators })),
    ...(impact.compared
      ? [
          { name: `${w.compared} : ${periodName(impact.compared, language)}`, indicators: impact.compared.total },
          ...impact.compared.groups.map((group) => ({
            name: `${w.compared} : ${nameOf(group)}`,
            indicators: group.indicators,
          })),
        ]
      : []),
  ];
}

/** Likewise with the period compared beside each part, not below all: months and quarters by their place, others by who they are. */
export function pairedParts(impact: Impact, language: Language): Part[] {
  const { compared, groupBy, groups } = impact;
  const isCohort = groupBy === 'month' || groupBy === 'quarter' || groupBy === 'year';
  return partsOf({ ...impact, compared: null }, language).map((part, at) => {
    const key = groups[at - 1]?.key;
    const other = isCohort ? compared?.groups[at - 1] : compared?.groups.find((one) => one.key === key);
    const before = at === 0 ? compared?.total : other?.indicators;
    return { ...part, ...(before && { before }) };
  });
}

export const periodName = ({ from, to }: { from: string; to: string }, language: Language): string =>
  `${monthName(from, language)} – ${monthName(to, language)}`;

/** What stands above the figures: whose they are, of whom, when, and what was assumed. */
export function headOf(impact: Impact, language: Language): string[] {
  const w = FILE_WORDS[language];
  return [
    ...impact.associations.map((name) => `${w.association} : ${name}`),
    ...impact.landlords.map((name) => `${w.landlord} : ${name}`),
    ...(impact.only && (impact.groupBy === 'programme' || impact.groupBy === 'territory')
      ? [`${w.group[impact.groupBy]} : ${impact.only.label ?? w.none}`]
      : []),
    w.period(monthName(impact.from, language), monthName(impact.to, language)),
    ...(impact.compared
      ? [w.comparedTo(monthName(impact.compared.from, language), monthName(impact.compared.to, language))]
      : []),
    w.asOf(dayName(impact.asOf, language)),
  ];
}

export function notesOf(impact: Impact, language: Language): string[] {
  const w = FILE_WORDS[language];
  const { cents, source } = impact.evictionCost;
  const amount = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);
  const hasCost = impact.total.some(({ section }) => section === 'evictions');
  return [w.threshold(impact.threshold), ...(hasCost ? [w.cost(amount, source ?? w.assumed)] : [])];
}

/** A figure in euros, persons or levels, and what it is of; a word where it is left out. */
export function numbersOf({ unit, numerator, denominator, reason }: Indicator, language: Language) {
  const w = FILE_WORDS[language];
  const scale = unit === 'cents' ? 100 : 1;
  const said = (value: number | null): number | string =>
    value === null ? (reason === 'period' ? w.period_ : w.few) : value / scale;
  return { value: said(numerator), of: said(denominator) };
}

/** A line as one says it: "125 of 400". */
export function sentenceOf(indicator: Indicator, language: Language): string {
  const w = FILE_WORDS[language];
  const { value, of } = numbersOf(indicator, language);
  const number = (n: number | string) =>
    typeof n === 'string'
      ? n
      : new Intl.NumberFormat(language, {
          ...(indicator.unit === 'cents' ? { style: 'currency', currency: 'EUR' } : {}),
          maximumFractionDigits: indicator.unit === 'persons' ? 0 : indicator.unit === 'level' ? 1 : 0,
        }).format(n);
  if (typeof of === 'string') return of;
  if (of === 0) return w.nobody;
  if (indicator.unit === 'level') return `${number(value)} (${w.atFirst} ${number(of)})`;
  const share = indicator.share === null ? '' : ` (${Math.round(indicator.share * 100)} %)`;
  return `${number(value)} ${w.ofWord} ${number(of)}${share}`;
}

export const labelOf = (key: Indicator['key'], language: Language): string => WORDS[language][key].label;
export const definitionOf = (key: Indicator['key'], language: Language): string => WORDS[language][key].definition;

export const bySection = (indicators: readonly Indicator[]): { section: Section; lines: Indicator[] }[] =>
  SECTIONS.map((section) => ({ section, lines: indicators.filter((one) => one.section === section) })).filter(
    ({ lines }) => lines.length > 0,
  );
