import type { DemoExperience } from '../types.js';

/** The ways in which people date their jobs. */
export type DateStyle = 'numeric' | 'short' | 'long' | 'years';

const months = [
  ['janvier', 'Janv.'],
  ['février', 'Févr.'],
  ['mars', 'Mars'],
  ['avril', 'Avril'],
  ['mai', 'Mai'],
  ['juin', 'Juin'],
  ['juillet', 'Juil.'],
  ['août', 'Août'],
  ['septembre', 'Sept.'],
  ['octobre', 'Oct.'],
  ['novembre', 'Nov.'],
  ['décembre', 'Déc.'],
] as const;

/** `03/2017 à 08/2020`, `Sept. 2018 – Juin 2019`, `septembre 2018 à juin 2019`, `2015-2017`, `depuis …`. */
export function period({ start, end }: Pick<DemoExperience, 'start' | 'end'>, style: DateStyle): string {
  const from = dated(start, style);
  if (end === null) return style === 'numeric' || style === 'long' ? `depuis ${from}` : `Depuis ${from.toLowerCase()}`;
  const to = dated(end, style);
  if (style === 'years') return from === to ? from : `${from}-${to}`;
  return style === 'short' ? `${from} – ${to}` : `${from} à ${to}`;
}

function dated(yearMonth: string, style: DateStyle): string {
  const [year = '', ofYear = ''] = yearMonth.split('-');
  if (style === 'years') return year;
  if (style === 'numeric') return `${ofYear}/${year}`;
  const name = months[Number(ofYear) - 1];
  if (!name) throw new RangeError(`No month in ${yearMonth}.`);
  return `${style === 'long' ? name[0] : name[1]} ${year}`;
}
