import type { SeriesKey } from './series.js';
import { frenchly, type Language, type Words } from './words.js';

const SERIES_FR: Record<SeriesKey, Words> = {
  followed: {
    label: 'Personnes suivies',
    definition:
      'Personnes signalées puis acceptées, dont le dossier n’était pas clos à la fin du mois (ou du dernier mois du trimestre, de l’année).',
  },
  hired: {
    label: 'Embauches',
    definition: 'Personnes embauchées pendant cette durée : la première embauche promise et non annulée de chacune.',
  },
  training: {
    label: 'Entrées en formation',
    definition: 'Personnes entrées en formation pendant cette durée, sans embauche : la première entrée de chacune.',
  },
  arrears: {
    label: 'Impayés des personnes suivies',
    definition:
      'Somme des derniers soldes connus à la fin du mois, pour les personnes suivies dont un solde est connu ; leur nombre est indiqué. Un avoir compte pour zéro.',
  },
};
const SERIES_EN: Record<SeriesKey, Words> = {
  followed: {
    label: 'People followed',
    definition:
      'People referred and taken on whose record was not closed at the end of the month (or of the last month of the quarter, or year).',
  },
  hired: {
    label: 'Hires',
    definition: 'People hired during this time: the first hire of each that was promised and not cancelled.',
  },
  training: {
    label: 'Training starts',
    definition: 'People who started training during this time, without a hire: the first start of each.',
  },
  arrears: {
    label: 'Arrears of the people followed',
    definition:
      'Sum of the last balances known at the end of the month, of the people followed of whom one is known; their number is given. A credit counts as nothing owed.',
  },
};

/** What each figure over time is called and means. */
export const SERIES_WORDS: Record<Language, Record<SeriesKey, Words>> = {
  fr: Object.fromEntries(Object.entries(SERIES_FR).map(([key, words]) => [key, frenchly(words)])) as typeof SERIES_FR,
  en: SERIES_EN,
};
