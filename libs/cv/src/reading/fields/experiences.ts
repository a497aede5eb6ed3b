import { suggestOccupation } from '#occupations';
import type { CvFields } from '../types.js';
import { chooseEmployer, chooseTitle, chooseTown, NO_PATTERN, type Pattern } from './choose.js';
import { SURE } from './confidence.js';
import { isCourse, withoutCountry } from './education.js';
import { type Entry, entriesOf } from './entries.js';
import { headerParts } from './job-header.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import { type Part, townOf } from './parts.js';
import { contentOf, type Row } from './row.js';
import { fold, properCase, remembered, type Span, span, tidy, withoutStop, wordsOf } from './text.js';

/** From here on the title is one of the catalogue's. */
const KNOWN_TITLE = 0.975;
/** A less sure occupation is not given: a person picks one. */
const LEAST_SURE = 0.6;

/** Few titles differ from one CV to the next. */
const occupationOf = remembered(suggestOccupation, 1000);

type Experience = CvFields['experiences'][number];
export interface FoundExperience {
  value: Experience;
  /** Of each property that has a value. */
  evidence: Partial<Record<keyof Experience, { confidence: number; at: Span }>>;
}

/** Times without a job that people account for; they are no jobs. */
const NO_JOB =
  /^(?:demandeu(?:r|se) d'emploi|recherche d'emploi|en recherche|sans (?:emploi|activite)|chomage|conge (?:parental|maternite|paternite|sabbatique|maladie)|arret maladie|annee sabbatique|(?:mere|pere) au foyer|parent au foyer|inactivite|periode d'inactivite|education de mes enfants|elever mes|eleve mes|mere de famille|pere de famille|garde de mes enfants|aidante? familiale?|proche aidante?|pause (?:familiale|carriere)|parenthese)/;

const PREFIX =
  /^(?:(?:agence d['’]?intérim|intérim|agence|missions? (?:en )?intérim|via|pour|chez|société|entreprise|sté)\s*:?\s+(?=\p{Lu})|(?:des|un|une|plusieurs|divers) (?=particuli))/iu;

function employerName(part: Part): Span {
  const { at } = part;
  const skip = /^(?:agence d|intérim|agence|mission|via|pour|chez|des |un|plusieurs|divers)/i.test(at.text)
    ? (PREFIX.exec(at.text)?.[0].length ?? 0)
    : 0;
  return span(at.line, at.start + skip, at.end);
}

function toExperience(entry: Entry, pattern: Pattern): FoundExperience | null {
  const first = entry.head[0]?.text ?? (entry.tail[0] ? contentOf(entry.tail[0]) : '');
  if (NO_JOB.test(fold(first).trim())) return null;
  const parts = headerParts(entry, pattern);
  const title = chooseTitle(parts, pattern);
  const employer = chooseEmployer(parts, title);
  if (!title && !employer) return null;
  const town = chooseTown(
    parts.filter((part) => part !== title?.part && part !== title?.until),
    employer,
    title,
  );
  const evidence: FoundExperience['evidence'] = {};
  const keep = (key: keyof Experience, at: Span, confidence: number, text = withoutStop(tidy(at.text))) => {
    if (text === '') return null;
    evidence[key] = { at, confidence };
    return text.slice(0, 200);
  };
  const date = entry.date;
  const sure = date?.value.range ? SURE.period : SURE.lonePoint;
  for (const key of ['start', 'end', 'current'] as const)
    if (date?.value[key]) evidence[key] = { at: date.at, confidence: sure };
  const titleAt =
    title && withoutCountry(span(title.part.at.line, title.part.at.start, (title.until ?? title.part).at.end));
  const occupation = titleAt && occupationOf(tidy(titleAt.text));
  const rome = occupation && occupation.confidence >= LEAST_SURE ? occupation.code : null;
  if (title && titleAt && occupation && rome)
    evidence.rome = {
      at: titleAt,
      confidence: Math.min(
        title.confidence,
        occupation.confidence,
        occupation.confidence >= KNOWN_TITLE ? SURE.occupationKnown : SURE.occupation,
      ),
    };
  const townText =
    town &&
    (townOf(town.part.at.text) ?? properCase(tidy(town.part.at.text.replace(/^\d{5}\s+|\s*\(?\d{2,5}\)?$/g, ''))));
  return {
    value: {
      title: titleAt && keep('title', titleAt, title.confidence),
      employer: employer && keep('employer', employerName(employer.part), employer.confidence),
      city: town && keep('city', town.part.at, town.confidence, townText ?? undefined),
      start: date?.value.start ?? null,
      end: date?.value.end ?? null,
      current: date?.value.current ?? false,
      rome,
    },
    evidence,
  };
}

/** Jobs listed without any date: one to a line. */
function undated(rows: Row[]): Entry[] {
  return rows
    .filter((row) => contentOf(row).length <= 110 && JOB_WORDS.has(wordsOf(fold(contentOf(row)))[0] ?? ''))
    .map((row) => ({ date: null, head: [span(row.line, row.start, row.line.text.length)], tail: [] }));
}

/** The jobs of one block of rows under a heading for jobs, and the courses that stand among them. */
export function readExperiences(rows: Row[]): { jobs: FoundExperience[]; courses: Entry[] } {
  const entries = entriesOf(rows);
  const courses = entries.filter(isCourse);
  return {
    jobs: experiencesOf(entries.length > 0 ? entries.filter((entry) => !isCourse(entry)) : undated(rows)),
    courses,
  };
}

/** What most of the clear entries agree on. */
function patternOf(entries: Entry[]): Pattern {
  let [titleFirst, firmFirst] = [0, 0];
  const rows = new Map<number, number>();
  for (const entry of entries) {
    const parts = headerParts(entry, NO_PATTERN);
    const title = chooseTitle(parts, NO_PATTERN);
    const employer = chooseEmployer(parts, title);
    if (!title || !employer || title.part.kind !== 'title' || title.part.weak) continue;
    if (parts.indexOf(title.part) < parts.indexOf(employer.part)) titleFirst += 1;
    else firmFirst += 1;
    const row = entry.tail.findIndex(({ line }) => line === employer.part.at.line);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const [row, count] = [...rows].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  return {
    titleFirst: titleFirst === firmFirst ? null : titleFirst > firmFirst,
    employerRow: row >= 0 && count * 2 > titleFirst + firmFirst ? row : null,
  };
}

export function experiencesOf(entries: Entry[]): FoundExperience[] {
  const pattern = entries.length > 1 ? patternOf(entries) : NO_PATTERN;
  return entries
    .map((entry) => toExperience(entry, pattern))
    .filter((found): found is FoundExperience => found !== null);
}
