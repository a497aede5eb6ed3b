import { findOccupation } from '#occupations';
import type { CandidateDocument } from './domain/document.js';

export const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const TODAY = '2026-11-22';
export const DOUAI = { lat: 50.3675, lon: 3.0803 };
export const BANDS = [5, 10, 20, 40];
export const LILLE = { lat: 50.6319, lon: 3.0575 };

/** A document as a card of that occupation makes it. */
export function someone(number: number, code: string, more: Partial<CandidateDocument> = {}): CandidateDocument {
  const occupation = findOccupation(code);
  if (!occupation) throw new Error(`The occupations lack ${code}.`);
  return {
    id: id(number),
    version: 1,
    titles: occupation.titles.flatMap(({ masculine, feminine }) => [masculine, feminine]),
    words: [...occupation.words],
    skills: [],
    certificates: [],
    pastTitles: [],
    others: [],
    occupations: [code],
    licences: [],
    contracts: [],
    availableFrom: null,
    weeklyHours: null,
    training: false,
    changedAt: number * 1000,
    position: null,
    ...more,
  };
}

export const WELDER = someone(1, 'H2913', {
  skills: ['Soudure MIG/MAG', 'Lecture de plans'],
  licences: ['B'],
  contracts: ['CDI', 'INTERIM'],
  position: DOUAI,
  availableFrom: '2026-12-01',
  weeklyHours: 35,
});
export const FORKLIFT = someone(2, 'N1101', {
  certificates: ['CACES R489 cat. 1A, 3, 5'],
  licences: ['B'],
  contracts: ['CDI'],
  position: LILLE,
});
export const PICKER = someone(3, 'N1103', {
  certificates: ['CACES R489 cat. 1A'],
  skills: ['Scan', 'Préparation vocale'],
  contracts: ['INTERIM'],
  position: DOUAI,
  weeklyHours: 20,
  training: true,
});
export const CARE = someone(4, 'J1501', { certificates: ['AFGSU 2'], contracts: ['CDI', 'CDD'], position: DOUAI });
/** An occupation outside of the starter set: its title alone. */
export const NURSE = someone(5, 'J1501', {
  titles: ['Infirmier', 'Infirmière'],
  words: [],
  occupations: ['J1506'],
  contracts: ['CDI'],
  position: LILLE,
});
export const CLEANER = someone(6, 'K1304', { contracts: ['CDD'], position: DOUAI, others: ['permis B', 'anglais'] });
export const TRUCKER = someone(7, 'N4115', {
  certificates: ['FIMO marchandises', 'ADR'],
  licences: ['B', 'C', 'CE'],
  contracts: ['CDI'],
  position: LILLE,
  availableFrom: '2027-06-01',
  weeklyHours: 39,
  training: true,
});
export const COOK = someone(8, 'G1602', { pastTitles: ['Soudeur', 'Soudeuse'], contracts: ['CDI'], position: null });
export const LORRY = someone(9, 'N4101', { licences: ['C'], contracts: ['CDI'], position: null });
export const EVERYONE = [WELDER, FORKLIFT, PICKER, CARE, NURSE, CLEANER, TRUCKER, COOK, LORRY];
