import { suggestOccupation } from '#occupations';
import type { CvFields } from '../types.js';
import { isCourse } from './education.js';
import { type Entry, entriesOf, isHeaderLike } from './entries.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import { isLabelled, type Part, partsOf, townOf } from './parts.js';
import { contentOf, type Row } from './row.js';
import { fold, properCase, type Span, span, tidy, wordsOf } from './text.js';

/** A less sure occupation is not given: a person picks one. */
const LEAST_SURE = 0.6;

type Experience = CvFields['experiences'][number];
export interface FoundExperience {
  value: Experience;
  /** Of each property that has a value. */
  evidence: Partial<Record<keyof Experience, { confidence: number; at: Span }>>;
}

interface Chosen {
  part: Part;
  confidence: number;
  /** Last part that the value reaches to: `Préparateur, cariste` is one title. */
  until?: Part;
}

const sameLine = (a: Part, b: Part) => a.at.line === b.at.line;
const isName = (part: Part) => /^[\p{Lu}\d]/u.test(part.at.text) && part.at.text.length <= 70;

/** A single name behind an employer on its line is where that is, though the town be unknown. */
const isPlaceOf = (before: Part | undefined, part: Part) =>
  before?.kind === 'employer' && sameLine(before, part) && /^\p{Lu}[\p{L}'’-]+$/u.test(part.at.text);

/** `Pedreiro (maçon)`: what stands in brackets explains the title before it. */
const isGloss = (parts: Part[], i: number) => {
  const [before, part] = [parts[i - 1], parts[i]!];
  return (
    before?.kind === 'unknown' &&
    sameLine(before, part) &&
    part.at.line.text.slice(before.at.end, part.at.start).trim() === '('
  );
};

/** Times without a job that people account for; they are no jobs. */
const NO_JOB =
  /^(?:demandeu(?:r|se) d'emploi|recherche d'emploi|en recherche|sans (?:emploi|activite)|chomage|conge (?:parental|maternite|paternite|sabbatique|maladie)|arret maladie|annee sabbatique|(?:mere|pere) au foyer|parent au foyer|inactivite|periode d'inactivite|education de mes enfants|elever mes|eleve mes|mere de famille|pere de famille|garde de mes enfants|aidante? familiale?|proche aidante?|pause (?:familiale|carriere)|parenthese)/;

function chooseTitle(all: Part[]): Chosen | null {
  const sure = all.some((part, i) => part.kind === 'title' && !part.weak && !isGloss(all, i));
  // Beside a trade that we know, a word that is only made like one may be a firm: `Bailleur social`.
  const parts = sure ? all.map((part): Part => (part.weak ? Object.assign(part, { kind: 'unknown' }) : part)) : all;
  const at = parts.findIndex((part, i) => part.kind === 'title' && !isGloss(parts, i));
  if (at >= 0) {
    const part = parts[at]!;
    let until = part;
    // Two trades in a row on one line, `Préparateur de commandes, cariste`, are one title.
    for (const next of parts.slice(at + 1)) {
      const between = part.at.line.text.slice(until.at.end, next.at.start);
      if (next.kind !== 'title' || !sameLine(part, next) || !/^\s*(?:,|-|–|\/)\s*$/.test(between)) break;
      until = next;
    }
    return { part, until, confidence: part.weak ? 0.8 : 0.93 };
  }
  const unknown = parts.filter(
    (part, i) => part.kind === 'unknown' && part.at.text.length <= 80 && !isPlaceOf(parts[i - 1], part),
  );
  // Whoever shares a line with a town is an employer.
  const first =
    unknown.find((part) => !parts.some((other) => other.kind === 'town' && sameLine(part, other))) ??
    (parts.some((part) => part.kind === 'employer') ? unknown[0] : undefined);
  const task = parts.find((part) => part.kind === 'task' && part.at.text.length <= 60);
  if (first) return { part: first, confidence: parts.some((part) => part.kind === 'employer') ? 0.75 : 0.55 };
  return task ? { part: task, confidence: 0.5 } : null;
}

function chooseEmployer(parts: Part[], title: Chosen | null): Chosen | null {
  const free = parts.filter((part) => part !== title?.part && part !== title?.until);
  const named = free.find((part) => part.kind === 'employer');
  if (named) return { part: named, confidence: 0.92 };
  const unknown = free.find((part) => part.kind === 'unknown' && isName(part));
  return unknown ? { part: unknown, confidence: title && title.confidence > 0.8 ? 0.82 : 0.55 } : null;
}

function chooseTown(parts: Part[], employer: Chosen | null): Chosen | null {
  const known = parts.find((part) => part.kind === 'town');
  if (known) return { part: known, confidence: 0.93 };
  if (!employer) return null;
  const after = parts[parts.indexOf(employer.part) + 1];
  const words = after ? wordsOf(fold(after.at.text)).length : 0;
  if (
    after?.kind !== 'unknown' ||
    !sameLine(after, employer.part) ||
    words > 4 ||
    !/^\p{Lu}[\p{L}'’ -]+$/u.test(after.at.text)
  )
    return null;
  return { part: after, confidence: 0.65 };
}

/** What a line below the header adds to it: its first cell, for beside it a table may tell the tasks; or both, when the other is a town. */
function headerCell(row: Row): Span {
  const { line, start } = row;
  // `Nom de l'employeur\tOnet`: a form with its labels in the margin.
  if (partsOf(span(line, start, line.text.length)).length > 0 && isLabelled(line.text.slice(start)))
    return span(line, start, line.text.length);
  const tab = line.text.indexOf('\t', start);
  return span(line, start, tab < 0 || townOf(line.text.slice(tab)) ? line.text.length : tab);
}

/** May the line below the header belong to it? What is clearly an employer or a trade may; else only a line that differs from the tasks below. */
function nextHeaderRow(tail: Row[], index: number, wanted: 'title' | 'employer', hasEmployer: boolean): Part[] | null {
  const row = tail[index];
  if (!row || !isHeaderLike(row) || row.line.text.trim().length > 110) return null;
  const parts = partsOf(headerCell(row));
  if (parts.some((part) => part.kind === wanted)) return parts;
  // Below a date that stands alone, the firm may come before the trade.
  if (wanted === 'title' && !hasEmployer && parts.some((part) => part.kind === 'employer')) return parts;
  if (wanted === 'employer' && parts.some((part) => part.kind === 'town')) return parts;
  const next = tail[index + 1];
  const differs =
    next && (next.bullet || next.line.style !== row.line.style || (next.line.size ?? 0) < (row.line.size ?? 0) - 0.4);
  return (wanted === 'title' || differs) && parts.some((part) => part.kind === 'unknown') ? parts : null;
}

/** `Principales activités\t…`: what a form says about tasks stands between trade and employer. */
const TASKS =
  /^(?:principales? )?(?:activites?|missions?|taches|responsabilites)(?: principales?)?(?: et responsabilites)? ?[\t:]/;

function headerParts({ head, tail: below }: Entry): Part[] {
  const tail = below.filter((row) => !TASKS.test(fold(contentOf(row))));
  const parts = head.flatMap(partsOf);
  let used = 0;
  for (let index = 0; index < 3; index += 1) {
    const title = chooseTitle(parts);
    const named = title?.part.kind === 'title' || (title?.part.kind === 'unknown' && title.confidence >= 0.9);
    const missing = !named ? 'title' : chooseEmployer(parts, title) ? null : 'employer';
    if (!missing) break;
    const more = nextHeaderRow(
      tail,
      index,
      missing,
      parts.some((part) => part.kind === 'employer'),
    );
    if (!more) break;
    // With two unnamed parts the order decides; only a trade in so many words overrules it.
    const enough =
      missing === 'title' && title !== null && (title.confidence >= 0.6 || chooseEmployer(parts, title) !== null);
    if (enough && !more.some((part) => part.kind === 'title')) break;
    if (index === 2 && !more.some((part) => part.kind === missing)) break;
    parts.push(...more);
    used = index + 1;
  }
  const closing = tail[used];
  // A town on a line of its own closes the header.
  if (closing && !parts.some((part) => part.kind === 'town')) {
    const cell = headerCell(closing);
    if (townOf(cell.text)) parts.push({ at: cell, kind: 'town' });
  }
  return parts;
}

const PREFIX =
  /^(?:agence d['’]?intérim|intérim|agence|missions? (?:en )?intérim|via|pour|chez|société|entreprise|sté)\s*:?\s+(?=\p{Lu})/iu;

function employerName(part: Part): Span {
  const { at } = part;
  const skip = /^(?:agence d|intérim|agence|mission|via|pour|chez)/i.test(at.text)
    ? (PREFIX.exec(at.text)?.[0].length ?? 0)
    : 0;
  return span(at.line, at.start + skip, at.end);
}

function toExperience(entry: Entry): FoundExperience | null {
  const first = entry.head[0]?.text ?? (entry.tail[0] ? contentOf(entry.tail[0]) : '');
  if (NO_JOB.test(fold(first).trim())) return null;
  const parts = headerParts(entry);
  const title = chooseTitle(parts);
  const employer = chooseEmployer(parts, title);
  if (!title && !employer) return null;
  const town = chooseTown(
    parts.filter((part) => part !== title?.part && part !== title?.until),
    employer,
  );
  const evidence: FoundExperience['evidence'] = {};
  const keep = (key: keyof Experience, at: Span, confidence: number, text = tidy(at.text)) => {
    if (text === '') return null;
    evidence[key] = { at, confidence };
    return text.slice(0, 200);
  };
  const date = entry.date;
  const sure = date?.value.range ? 0.96 : 0.8;
  for (const key of ['start', 'end', 'current'] as const)
    if (date?.value[key]) evidence[key] = { at: date.at, confidence: sure };
  const titleAt = title && span(title.part.at.line, title.part.at.start, (title.until ?? title.part).at.end);
  const occupation = titleAt && suggestOccupation(tidy(titleAt.text));
  const rome = occupation && occupation.confidence >= LEAST_SURE ? occupation.code : null;
  if (title && titleAt && occupation && rome)
    evidence.rome = { at: titleAt, confidence: Math.min(title.confidence, occupation.confidence) };
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

export const experiencesOf = (entries: Entry[]): FoundExperience[] =>
  entries.map(toExperience).filter((found): found is FoundExperience => found !== null);
