import { type Contract } from '#tenants';

/** When the work is done; several may be true. */
export const SCHEDULES = ['day', 'evening', 'night', 'weekend', 'shifts', 'split'] as const;
export type Schedule = (typeof SCHEDULES)[number];

export const LANGUAGE_LEVELS = ['basic', 'working', 'fluent'] as const;

/** A language that the work needs. Lawful only for a reason that lies in the work itself (Code du travail L1133-1), so it comes with one. */
export interface NeededLanguage {
  /** Name in French: `français`, `anglais`. */
  language: string;
  level: (typeof LANGUAGE_LEVELS)[number];
  /** What the language is for at work; a draft may lack it, publication asks for it. */
  reason: string;
}

/** What an employer writes into an offer. A draft may lack what is null or empty here. */
export interface OfferContent {
  title: string;
  /** ROME code. */
  occupation: string | null;
  /** The tasks, in the employer's words. */
  description: string;
  city: string | null;
  postcode: string | null;
  /** Whether buses or trains reach the place at the hours of work; null: not said. */
  publicTransport: boolean | null;
  contract: Contract | null;
  contractMonths: number | null;
  weeklyHours: number | null;
  schedules: Schedule[];
  /** Gross pay in integer cents, by `payPer`. */
  payMinCents: number | null;
  payMaxCents: number | null;
  payPer: 'hour' | 'month';
  /** `YYYY-MM-DD`; null means as soon as possible. */
  startOn: string | null;
  /** Demanded: without them the work cannot be done. */
  skills: string[];
  certificates: string[];
  licences: string[];
  /** Wished: they help, their lack keeps nobody out. */
  wishedSkills: string[];
  wishedCertificates: string[];
  wishedLicences: string[];
  /** Years of experience wished; 0: beginners are welcome, null: not said. */
  experienceYears: number | null;
  languages: NeededLanguage[];
  positions: number;
  openToTraining: boolean;
  /** How many interviews a candidate goes through, so that nobody is surprised; null: not said. */
  interviews: number | null;
}

/** A draft with nothing but its title. */
export const EMPTY_OFFER: Omit<OfferContent, 'title'> = {
  occupation: null,
  description: '',
  city: null,
  postcode: null,
  publicTransport: null,
  contract: null,
  contractMonths: null,
  weeklyHours: null,
  schedules: [],
  payMinCents: null,
  payMaxCents: null,
  payPer: 'hour',
  startOn: null,
  skills: [],
  certificates: [],
  licences: [],
  wishedSkills: [],
  wishedCertificates: [],
  wishedLicences: [],
  experienceYears: null,
  languages: [],
  positions: 1,
  openToTraining: false,
  interviews: null,
};

/** What is demanded is not wished as well; the demand stays. */
export function withoutDoubles<T extends OfferContent>(content: T): T {
  const rest = <V extends string>(wished: readonly V[], demanded: readonly V[]) => [
    ...new Set(wished.filter((one) => !demanded.includes(one))),
  ];
  return Object.assign(content, {
    wishedSkills: rest(content.wishedSkills, content.skills),
    wishedCertificates: rest(content.wishedCertificates, content.certificates),
    wishedLicences: rest(content.wishedLicences, content.licences),
  });
}

/** The content alone, of an offer that holds more: for a copy. */
export function contentOf(offer: OfferContent): OfferContent {
  const keys = ['title', ...Object.keys(EMPTY_OFFER)] as (keyof OfferContent)[];
  return Object.fromEntries(keys.map((key) => [key, offer[key]])) as unknown as OfferContent;
}
