import { buildCard, type Card, type CardSource, type CvForCard, type Trades } from './card.js';
import { type PastWork, pastWork } from './past-work.js';
import { safeTexts, type TextLimits } from './safe-text.js';

/** The confirmed CV as far as a page for employers needs it. */
export interface CvForEmployer extends CvForCard {
  experiences: readonly (CvForCard['experiences'][number] & { employer: string | null; city: string | null })[];
  education: readonly { title: string | null; school: string | null; year: string | null }[];
}

/** What the redacted page needs to know of occupations beyond what a card does. */
export interface TitleBook extends Trades {
  /** A usual title of that occupation in both genders, or null when the catalogue does not have it. */
  bothForms(title: string, code: string): string | null;
  /** A word that tells where somebody comes from: the name of a country or of its people. Folded. */
  isOrigin(word: string): boolean;
}

export interface RedactedJob extends Omit<PastWork, 'occupation'> {
  /** ROME code; null for work whose occupation nobody has named. */
  occupation: string | null;
  /** French, in both genders, when the CV's own title is a usual one. */
  title: string | null;
}

/** The page of somebody whom the employer knows by a pseudonym. */
export interface RedactedCv extends Omit<Card, 'experiences' | 'latitude' | 'longitude'> {
  jobs: RedactedJob[];
  diplomas: string[];
}

const DIPLOMA: TextLimits = { characters: 110, words: 16 };
const UNNAMED = '';

/**
 * The redacted CV. More than the card it has the titles of the jobs and the diplomas; not their employers, schools, places and exact dates:
 * two or three of them single a person out. A title is told in both genders, as the catalogue has it; one that the catalogue does not have
 * tells its occupation, and one without an occupation that there was other work.
 */
export function redactedCv(source: Omit<CardSource, 'cv'> & { cv: CvForEmployer }, book: TitleBook): RedactedCv {
  const { latitude: _, longitude: __, experiences: ___, ...card } = buildCard(source, book);
  const named = source.cv.experiences.map((job) => {
    const code = job.rome ?? (job.title ? book.codeOf(job.title) : null);
    // Also a usual title may hold the name of its holder.
    const [safe] = job.title ? safeTexts([job.title], source.person, book.isTradeWord) : [];
    return { code, title: code && safe ? book.bothForms(safe, code) : null, job };
  });
  const work = pastWork(
    named.map(({ code, title, job }) => ({ occupation: code ? `${code} ${title ?? ''}` : UNNAMED, period: job })),
    source.today,
  );
  return {
    ...card,
    jobs: work.map(({ occupation, ...periods }) => ({
      ...periods,
      occupation: occupation.slice(0, 5) || null,
      title: occupation.slice(6) || null,
    })),
    diplomas: diplomasOf(source, book),
  };
}

function diplomasOf(source: Omit<CardSource, 'cv'> & { cv: CvForEmployer }, book: TitleBook): string[] {
  const titles = source.cv.education.flatMap(({ title }) => title ?? []);
  return safeTexts(titles, source.person, book.isTradeWord, DIPLOMA)
    .filter((title) => !wordsOf(title).some(book.isOrigin))
    .map((title) => title.replace(/[\s(,–-]*…[\s)]*$/u, ''))
    .filter((title) => /\p{L}/u.test(title))
    .map(book.inBothForms);
}

export interface NamedJob {
  title: string | null;
  employer: string | null;
  city: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
}

/** The page of somebody who agreed that this employer learns who they are. */
export interface NamedCv extends Omit<RedactedCv, 'jobs' | 'diplomas'> {
  jobs: NamedJob[];
  diplomas: { title: string; school: string | null; year: string | null }[];
}

/** The confirmed fields without what tells where somebody lived, worked or learned. */
export function withoutPlaces(source: Omit<CardSource, 'cv'> & { cv: CvForEmployer }): typeof source {
  const { cv } = source;
  return {
    ...source,
    position: null,
    cv: {
      ...cv,
      experiences: cv.experiences.map((job) => ({ ...job, employer: null, city: null })),
      education: cv.education.map((one) => ({ ...one, school: null })),
    },
  };
}

/** With employers, schools and dates. Age, family, nationality, health and the like stay out: agreeing to a name is not agreeing to those. */
/** @param hidden places that are left out of every text, for somebody who must not be found */
export function namedCv(
  source: Omit<CardSource, 'cv'> & { cv: CvForEmployer },
  book: TitleBook,
  hidden: readonly string[] = [],
): NamedCv {
  const person = { names: [], places: [...hidden] };
  const { latitude: _, longitude: __, experiences: ___, ...card } = buildCard({ ...source, person }, book);
  const shown = (text: string | null) =>
    text ? (safeTexts([text], person, book.isTradeWord, DIPLOMA)[0] ?? null) : null;
  return {
    ...card,
    jobs: source.cv.experiences.flatMap(({ start, end, current, ...job }) => {
      const [title, employer, city] = [shown(job.title), shown(job.employer), shown(job.city)];
      return title || employer ? [{ title, employer, city, start, end, current }] : [];
    }),
    diplomas: source.cv.education.flatMap(({ year, ...of }) => {
      const title = shown(of.title);
      return title ? [{ title, school: shown(of.school), year }] : [];
    }),
  };
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
