import { regulatedDiplomas } from './diplomas.js';
import { type PastWork, pastWork, type WorkPeriod } from './past-work.js';
import { type KnownPerson, safeTexts } from './safe-text.js';

/** What employers may know of a candidate before a release, and nothing else: the type has no place for the rest. */
export interface Card {
  /** Official labels of the first occupations looked for; with both genders, so that none is told. */
  headline: string;
  /** ROME codes, the most wanted first. */
  occupations: string[];
  skills: string[];
  certificates: string[];
  licences: string[];
  languages: SpokenLanguage[];
  experiences: PastWork[];
  /** `YYYY-MM-DD`, the 1st or the 16th of a month; null means at once. */
  availability: string | null;
  /** One of the usual working times. */
  weeklyHours: number | null;
  contracts: string[];
  training: boolean;
  /** Centre of the area, for distance bands; never shown. */
  latitude: number | null;
  longitude: number | null;
}

export interface SpokenLanguage {
  /** ISO 639-1. */
  code: string;
  level: string | null;
}

/** The part of a validated CV that a card is made from. What else the CV holds does not get this far. */
export interface CvForCard {
  skills: readonly string[];
  certificates: readonly string[];
  /** Only diplomas that the law requires for an occupation are taken over, by their official names. */
  education: readonly { title: string | null }[];
  drivingLicences: readonly string[];
  languages: readonly SpokenLanguage[];
  experiences: readonly (WorkPeriod & { title: string | null; rome: string | null })[];
}

export interface WantedForCard {
  occupations?: readonly string[];
  contracts?: readonly string[];
  weeklyHours?: number | null;
  availableFrom?: string | null;
  training?: boolean;
}

export interface CardSource {
  wanted: WantedForCard;
  cv: CvForCard;
  position: { lat: number; lon: number } | null;
  /** Who the person is, only to keep it out of the texts. */
  person: KnownPerson;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What the card needs to know of occupations; handed in, so that this stays a pure function. */
export interface Trades {
  /** Official label of a ROME code, or null. */
  label(code: string): string | null;
  /** ROME code of a title written on a CV, when it is beyond doubt. */
  codeOf(title: string): string | null;
  /** A word of some occupation's title: it identifies nobody, even when it is also a family name (Boulanger). */
  isTradeWord(word: string): boolean;
  /** A text that is the title of an occupation, or a diploma that ends with one, with the title in both genders; any other as it is. */
  inBothForms(text: string): string;
}

const MOST_OCCUPATIONS = 8;

/** The pseudonymous card. The same work, skills and wishes give the same card, whoever the person is. */
export function buildCard({ wanted, cv, position, person, today }: CardSource, trades: Trades): Card {
  const experiences = pastWork(
    cv.experiences.flatMap((experience) => {
      const code = experience.rome ?? (experience.title ? trades.codeOf(experience.title) : null);
      return code ? [{ occupation: code, period: experience }] : [];
    }),
    today,
  );
  // `Infirmière` among the skills tells a sex, and `Infirmier` the other.
  const inBothForms = (texts: readonly string[]) => [
    ...new Set(safeTexts(texts, person, trades.isTradeWord).map(trades.inBothForms)),
  ];
  const wishes = [...new Set(wanted.occupations ?? [])];
  const occupations = (wishes.length ? wishes : experiences.map((experience) => experience.occupation)).slice(
    0,
    MOST_OCCUPATIONS,
  );
  return {
    headline: occupations
      .flatMap((code) => trades.label(code) ?? [])
      .slice(0, 2)
      .join(' · '),
    occupations,
    skills: inBothForms(cv.skills),
    certificates: [
      ...new Set([...inBothForms(cv.certificates), ...regulatedDiplomas(cv.education.map(({ title }) => title))]),
    ],
    licences: [...new Set(cv.drivingLicences)],
    languages: cv.languages
      .filter(({ code }) => COMMON_LANGUAGES.has(code))
      .map(({ code, level }) => ({ code, level: withoutOrigin(level) })),
    experiences,
    availability: wanted.availableFrom && wanted.availableFrom > today ? halfMonthOf(wanted.availableFrom) : null,
    weeklyHours: wanted.weeklyHours ? usualHours(wanted.weeklyHours) : null,
    contracts: [...(wanted.contracts ?? [])],
    training: wanted.training ?? false,
    latitude: position?.lat ?? null,
    longitude: position?.lon ?? null,
  };
}

/** A mother tongue tells where someone comes from (L1132-1); that they speak it fluently is all an employer needs. */
const withoutOrigin = (level: string | null) => (level === 'native' || level === 'bilingual' ? 'fluent' : level);

/**
 * Languages that many people of the region speak or learn at school. Any other tells where somebody comes from (L1132-1), and there may be
 * one person who speaks it: it is in the CV once the name is released.
 */
const COMMON_LANGUAGES = new Set('ar de en es fr it nl pl pt ro ru tr uk zh'.split(' '));

/** The 1st or the 16th that follows: a day of leaving a job, known to who worked there, would single a person out. */
export function halfMonthOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date === 1 || date === 16) return day;
  return new Date(Date.UTC(year, date < 16 ? month - 1 : month, date < 16 ? 16 : 1)).toISOString().slice(0, 10);
}

const USUAL_HOURS: readonly number[] = [10, 15, 20, 24, 28, 32, 35, 39];
/** The nearest usual working time: 31.5 hours is one person, 32 are many. */
const usualHours = (hours: number): number =>
  USUAL_HOURS.reduce((best, usual) => (Math.abs(usual - hours) < Math.abs(best - hours) ? usual : best));

/** The card without whatever else its holder has. */
export function cardOnly(of: Card): Card {
  const { headline, occupations, skills, certificates, licences, languages, experiences } = of;
  const { availability, weeklyHours, contracts, training, latitude, longitude } = of;
  return {
    ...{ headline, occupations, skills, certificates, licences, languages, experiences },
    ...{ availability, weeklyHours, contracts, training, latitude, longitude },
  };
}

/** The card of somebody who does not agree to one. */
export const EMPTY_CARD: Card = {
  headline: '',
  occupations: [],
  skills: [],
  certificates: [],
  licences: [],
  languages: [],
  experiences: [],
  availability: null,
  weeklyHours: null,
  contracts: [],
  training: false,
  latitude: null,
  longitude: null,
};
