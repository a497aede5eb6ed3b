import type { NamedCv, RedactedCv } from './domain/employer-cv.js';
import type { Sheet, SheetSection } from './sheet.pdf.js';
import { labels } from './trades.js';

export type Locale = 'fr' | 'en';
type Contract = 'CDI' | 'CDD' | 'INTERIM' | 'APPRENTICESHIP' | 'SUBSIDISED' | 'INTEGRATION';

interface Words {
  curriculum: string;
  wanted: string;
  jobs: string;
  otherJobs: string;
  skills: string;
  certificates: string;
  licences: string;
  licence: (category: string) => string;
  languages: string;
  levels: Record<string, string>;
  diplomas: string;
  availability: string;
  at_once: string;
  from: (day: string) => string;
  hours: (hours: number) => string;
  training: string;
  contracts: Record<Contract, string>;
  duration: (months: number) => string;
  tenYears: string;
  ongoing: string;
  until: (year: number) => string;
  since: (when: string) => string;
  redactedNote: string;
  namedNote: (until: string) => string;
  preview: string;
  page: (page: number, of: number) => string;
}

const CEFR = Object.fromEntries(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((level) => [level, level]));

const WORDS: Record<Locale, Words> = {
  fr: {
    curriculum: 'Curriculum vitæ',
    wanted: 'Recherche',
    jobs: 'Expérience professionnelle',
    otherJobs: 'Autres expériences professionnelles',
    skills: 'Compétences',
    certificates: 'Certificats et habilitations',
    licences: 'Permis de conduire',
    licence: (category) => `Permis ${category}`,
    languages: 'Langues',
    levels: {
      ...CEFR,
      fluent: 'courant',
      professional: 'professionnel',
      intermediate: 'intermédiaire',
      school: 'scolaire',
      basic: 'notions',
    },
    diplomas: 'Formation',
    availability: 'Disponibilité',
    at_once: 'Disponible immédiatement',
    from: (day) => `Disponible à partir du ${day}`,
    hours: (hours) => `${String(hours).replace('.', ',')} heures par semaine`,
    training: 'Ouvert à une formation',
    contracts: {
      ...{ CDI: 'CDI', CDD: 'CDD', INTERIM: 'Intérim', APPRENTICESHIP: 'Apprentissage' },
      ...{ SUBSIDISED: 'Contrat aidé', INTEGRATION: 'Contrat d’insertion' },
    },
    duration: (months) =>
      months < 12
        ? `${months} mois`
        : `${String(months / 12).replace('.5', ' an')}${months % 12 ? ' et demi' : months === 12 ? ' an' : ' ans'}`.replace(
            /^(\d+) an et/,
            (_, years: string) => `${years} ${years === '1' ? 'an' : 'ans'} et`,
          ),
    tenYears: 'dix ans ou plus',
    ongoing: 'en cours',
    until: (year) => `jusqu’en ${year}`,
    since: (when) => `depuis ${when}`,
    redactedNote:
      'CV anonymisé, établi à partir des informations vérifiées par l’association. Le nom et les coordonnées ne sont communiqués qu’avec l’accord de la personne.',
    namedNote: (until) =>
      `CV communiqué avec l’accord de la personne, pour votre seule entreprise, jusqu’au ${until}. À détruire ensuite, ou dès qu’elle revient sur son accord.`,
    preview: 'Aperçu : ce que les employeurs voient',
    page: (page, of) => `Page ${page} sur ${of}`,
  },
  en: {
    curriculum: 'Curriculum vitæ',
    wanted: 'Looking for',
    jobs: 'Work experience',
    otherJobs: 'Other work experience',
    skills: 'Skills',
    certificates: 'Certificates',
    licences: 'Driving licences',
    licence: (category) => `Licence ${category}`,
    languages: 'Languages',
    levels: {
      ...CEFR,
      fluent: 'fluent',
      professional: 'professional',
      intermediate: 'intermediate',
      school: 'learnt at school',
      basic: 'basic',
    },
    diplomas: 'Education',
    availability: 'Availability',
    at_once: 'Available at once',
    from: (day) => `Available from ${day}`,
    hours: (hours) => `${hours} hours a week`,
    training: 'Open to training',
    contracts: {
      ...{ CDI: 'Permanent', CDD: 'Fixed term', INTERIM: 'Agency work', APPRENTICESHIP: 'Apprenticeship' },
      ...{ SUBSIDISED: 'Subsidised job', INTEGRATION: 'Integration contract' },
    },
    duration: (months) =>
      months < 12
        ? `${months} ${months === 1 ? 'month' : 'months'}`
        : `${months / 12} ${months === 12 ? 'year' : 'years'}`,
    tenYears: 'ten years or more',
    ongoing: 'ongoing',
    until: (year) => `until ${year}`,
    since: (when) => `since ${when}`,
    redactedNote:
      'Anonymised CV, made from what the association has checked. Name and contact details are only given with the person’s agreement.',
    namedNote: (until) =>
      `CV given with the person’s agreement, to your company alone, until ${until}. To be destroyed after that, or as soon as they take it back.`,
    preview: 'Preview: what employers see',
    page: (page, of) => `Page ${page} of ${of}`,
  },
};

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };
const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
const listed = (texts: readonly (string | null | false)[]) => texts.filter(Boolean).join(', ');

/** The page of a pseudonym; without one it is the preview of who follows the tenant. */
export function redactedSheet(cv: RedactedCv, pseudonym: string | null, locale: Locale): Sheet {
  const words = WORDS[locale];
  const jobs = cv.jobs.map(({ occupation, title, months, untilYear, current }) => ({
    text: (locale === 'fr' && title) || (occupation ? labels[locale](occupation) : words.otherJobs),
    detail: listed([
      months !== null && (months >= 120 ? words.tenYears : words.duration(months)),
      current ? words.ongoing : untilYear !== null && words.until(untilYear),
    ]),
  }));
  return {
    language: TAGS[locale],
    title: `${words.curriculum} – ${pseudonym ?? words.preview}`,
    name: pseudonym ?? words.preview,
    lines: [labelsOf(cv, locale)],
    sections: [
      availability(cv, locale),
      { heading: words.jobs, items: jobs },
      ...knowledge(cv, locale),
      { heading: words.diplomas, items: cv.diplomas.map((text) => ({ text })) },
    ],
    note: words.redactedNote,
    page: words.page,
  };
}

export interface Contact {
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
  /** `YYYY-MM-DD`. */
  untilDay: string;
}

export function namedSheet(cv: NamedCv, contact: Contact, locale: Locale): Sheet {
  const words = WORDS[locale];
  const name = `${contact.givenName} ${contact.familyName}`;
  const when = (start: string | null, end: string | null, current: boolean) =>
    current && start ? words.since(month(start)) : [start, end].flatMap((at) => (at ? month(at) : [])).join(' – ');
  return {
    language: TAGS[locale],
    // What a file manager or a search over files shows of a document: not who it is about.
    title: words.curriculum,
    name,
    lines: [labelsOf(cv, locale), listed([contact.phone, contact.email])],
    sections: [
      availability(cv, locale),
      {
        heading: words.jobs,
        items: cv.jobs.map((job) => ({
          text: listed([job.title, job.employer, job.city]),
          detail: when(job.start, job.end, job.current),
        })),
      },
      ...knowledge(cv, locale),
      {
        heading: words.diplomas,
        items: cv.diplomas.map(({ title, school, year }) => ({ text: listed([title, school]), detail: year ?? '' })),
      },
    ],
    note: words.namedNote(dayIn(locale, contact.untilDay)),
    page: words.page,
  };
}

/** `2019-03` → `03/2019`. */
const month = (at: string) => at.split('-').reverse().join('/');

const labelsOf = (cv: Pick<RedactedCv, 'occupations'>, locale: Locale) =>
  cv.occupations.slice(0, 3).map(labels[locale]).join(' · ');

function availability(
  { availability: day, weeklyHours, contracts, training }: Omit<RedactedCv, 'jobs' | 'diplomas'>,
  locale: Locale,
): SheetSection {
  const words = WORDS[locale];
  const kinds = contracts.flatMap((contract) => words.contracts[contract as Contract] ?? []).join(', ');
  return {
    heading: words.availability,
    items: [
      day ? words.from(dayIn(locale, day)) : words.at_once,
      kinds,
      weeklyHours && words.hours(weeklyHours),
      training && words.training,
    ]
      .filter((text): text is string => Boolean(text))
      .map((text) => ({ text })),
  };
}

function knowledge(cv: Omit<RedactedCv, 'jobs' | 'diplomas'>, locale: Locale): SheetSection[] {
  const words = WORDS[locale];
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return [
    { heading: words.skills, items: cv.skills.map((text) => ({ text })) },
    { heading: words.certificates, items: cv.certificates.map((text) => ({ text })) },
    { heading: words.licences, items: cv.licences.map((category) => ({ text: words.licence(category) })) },
    {
      heading: words.languages,
      items: cv.languages.map(({ code, level }) => ({
        text: names.of(code) ?? code,
        detail: level ? (words.levels[level] ?? '') : '',
      })),
    },
  ];
}
