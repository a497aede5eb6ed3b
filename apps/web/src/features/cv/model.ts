import type { components } from '../../api/schema.js';
import { formatPhone, parsePhone } from '../../ui/phone.js';
import type { Tenant } from '../../ui/tenant.js';
import { doubtOf } from './confidence.js';
import { formatMonth, parseMonth } from './months.js';
import { sourcesOf } from './sources.js';

export type Cv = components['schemas']['Cv'];
export type CvFields = components['schemas']['CvFields'];
export type Evidence = NonNullable<Cv['evidence']>;
type Language = CvFields['languages'][number];
type Experience = CvFields['experiences'][number];
type Education = CvFields['education'][number];

export interface Row {
  id: string;
  /** Place in what the program read, to find its evidence again; null for what a person added. */
  source: number | null;
}
/** Empty texts are what the CV does not say; months are as people write them, `03/2021` or `2021`. */
export interface ExperienceRow extends Row {
  title: string;
  employer: string;
  city: string;
  start: string;
  end: string;
  current: boolean;
  rome: string | null;
}
export interface EducationRow extends Row {
  title: string;
  school: string;
  year: string;
}
export interface LanguageRow extends Row {
  code: string | null;
  level: Language['level'];
}
export interface ReviewValues {
  given: string;
  family: string;
  email: string;
  phone: string;
  postcode: string;
  city: string;
  drivingLicences: CvFields['drivingLicences'];
  certificates: string[];
  skills: string[];
  languages: LanguageRow[];
  experiences: ExperienceRow[];
  education: EducationRow[];
}

export const emptyFields: CvFields = {
  language: null,
  name: { given: null, family: null },
  email: null,
  phone: null,
  postcode: null,
  city: null,
  drivingLicences: [],
  languages: [],
  certificates: [],
  skills: [],
  experiences: [],
  education: [],
};

/** What the form starts with: what a person confirmed, else what the program read, else what is known of the tenant. */
export const startingFields = ({ fields, reading }: Pick<Cv, 'fields' | 'reading'>, tenant: Tenant): CvFields =>
  fields ??
  reading ?? {
    ...emptyFields,
    name: { given: tenant.givenName, family: tenant.familyName },
    email: tenant.email ?? null,
    phone: tenant.phone ?? null,
    postcode: tenant.postcode ?? null,
    city: tenant.city ?? null,
  };

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** The name on the CV, when it has no word in common with the tenant's: then it may be the CV of somebody else. */
export function otherName(reading: CvFields | null, tenant: Pick<Tenant, 'givenName' | 'familyName'>): string | null {
  const name = [reading?.name.given, reading?.name.family].filter(Boolean).join(' ');
  const known = wordsOf(`${tenant.givenName} ${tenant.familyName}`);
  const read = wordsOf(name);
  return read.length === 0 || read.some((word) => known.includes(word)) ? null : name;
}

export function valuesOf(fields: CvFields, reading: CvFields | null): ReviewValues {
  const read = reading ?? emptyFields;
  const languages = sourcesOf<Language>(fields.languages, read.languages, ['code']);
  const experiences = sourcesOf<Experience>(fields.experiences, read.experiences, ['title', 'employer', 'start']);
  const education = sourcesOf<Education>(fields.education, read.education, ['title', 'year']);
  return {
    given: fields.name.given ?? '',
    family: fields.name.family ?? '',
    email: fields.email ?? '',
    phone: fields.phone === null ? '' : formatPhone(fields.phone),
    postcode: fields.postcode ?? '',
    city: fields.city ?? '',
    // The fields of several texts hold each one once.
    drivingLicences: [...new Set(fields.drivingLicences)],
    certificates: [...new Set(fields.certificates)],
    skills: [...new Set(fields.skills)],
    languages: fields.languages.map((row, index) => ({
      ...row,
      id: `language-${index}`,
      source: languages[index] ?? null,
    })),
    experiences: fields.experiences.map((row, index) => ({
      id: `experience-${index}`,
      source: experiences[index] ?? null,
      title: row.title ?? '',
      employer: row.employer ?? '',
      city: row.city ?? '',
      start: formatMonth(row.start),
      end: formatMonth(row.end),
      current: row.current,
      rome: row.rome,
    })),
    education: fields.education.map((row, index) => ({
      id: `education-${index}`,
      source: education[index] ?? null,
      title: row.title ?? '',
      school: row.school ?? '',
      year: row.year ?? '',
    })),
  };
}

/** A year from whatever says one: `2013`, `juin 2013`. */
const parseYear = (text: string) => parseMonth(text)?.slice(0, 4) ?? null;

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What is sent. Rows in which nothing was written are left out. */
export function fieldsOf(values: ReviewValues, language: string | null): CvFields {
  const isWritten = (...texts: string[]) => texts.some((text) => text.trim() !== '');
  return {
    language,
    name: { given: orNull(values.given), family: orNull(values.family) },
    email: orNull(values.email),
    phone: parsePhone(values.phone),
    postcode: orNull(values.postcode),
    city: orNull(values.city),
    drivingLicences: values.drivingLicences,
    certificates: values.certificates,
    skills: values.skills,
    languages: values.languages.flatMap(({ code, level }) => (code === null ? [] : [{ code, level }])),
    experiences: values.experiences
      .filter((row) => isWritten(row.title, row.employer, row.city, row.start, row.end))
      .map((row) => ({
        title: orNull(row.title),
        employer: orNull(row.employer),
        city: orNull(row.city),
        start: parseMonth(row.start),
        end: row.current ? null : parseMonth(row.end),
        current: row.current,
        rome: row.rome,
      })),
    education: values.education
      .filter((row) => isWritten(row.title, row.school, row.year))
      .map((row) => ({ title: orNull(row.title), school: orNull(row.school), year: parseYear(row.year) })),
  };
}

/** JSON pointers into the reading, by the name of the field in the form. */
export const POINTERS = {
  given: '/name/given',
  family: '/name/family',
  email: '/email',
  phone: '/phone',
  postcode: '/postcode',
  city: '/city',
} as const;
export type TextField = keyof typeof POINTERS;

export type ListField = 'drivingLicences' | 'certificates' | 'skills';

/** The pointers of those texts of a list that the program read. */
export const pointersOfList = (list: ListField, texts: readonly string[], reading: CvFields | null): string[] =>
  texts.flatMap((text) => {
    const place = (reading?.[list] as readonly string[] | undefined)?.indexOf(text) ?? -1;
    return place === -1 ? [] : [`/${list}/${place}`];
  });

export const pointerOfRow = (list: 'languages' | 'experiences' | 'education', row: Row, column?: string) =>
  row.source === null ? null : [`/${list}/${row.source}`, column].filter(Boolean).join('/');

/** What has to be looked at before the CV is confirmed, in the order of the form. */
export function doubtful(values: ReviewValues, { reading, evidence }: Pick<Cv, 'reading' | 'evidence'>): string[] {
  const rows = (list: 'experiences' | 'education', columns: readonly string[]) =>
    values[list].flatMap((row) => columns.map((column) => pointerOfRow(list, row, column)));
  const pointers = [
    ...Object.values(POINTERS),
    ...pointersOfList('drivingLicences', values.drivingLicences, reading),
    ...rows('experiences', ['title', 'employer', 'city', 'start', 'end', 'rome']),
    ...rows('education', ['title', 'school', 'year']),
    ...pointersOfList('certificates', values.certificates, reading),
    ...pointersOfList('skills', values.skills, reading),
    ...values.languages.map((row) => pointerOfRow('languages', row)),
  ];
  return pointers.filter((pointer): pointer is string => pointer !== null && doubtOf(evidence, pointer) !== null);
}
