import { boxOf, type CvDocument, certaintyOfRange } from '../document.js';
import type { CvFields, Evidence } from '../types.js';
import { readCertificates } from './certificates.js';
import { readEmail, readPhone } from './contact.js';
import { educationOf, type FoundCourse, isCourse, readEducation } from './education.js';
import { type Entry, entriesOf } from './entries.js';
import { experiencesOf, type FoundExperience, readExperiences } from './experiences.js';
import { languageOf } from './language.js';
import { readLanguages } from './languages.js';
import { readLicences } from './licences.js';
import { readName } from './name.js';
import { readPlace } from './place.js';
import type { Row } from './row.js';
import { rowsOfDocument } from './sections.js';
import { readSkills } from './skills.js';
import { type Found, fold } from './text.js';

/** Groups rows under one heading; a block that continues on the next page stays one. */
function blocksOf(rows: Row[]): Row[][] {
  const blocks = new Map<number, Row[]>();
  for (const row of rows) blocks.set(row.block, [...(blocks.get(row.block) ?? []), row]);
  return [...blocks.values()];
}

/** Jobs and courses, each from the blocks with such a heading; a block that announces both is told apart entry by entry. */
function readEntries(rows: Row[]): { jobs: FoundExperience[]; courses: FoundCourse[] } {
  const jobs: FoundExperience[] = [];
  const courses: FoundCourse[] = [];
  const share = (entries: Entry[]) => {
    jobs.push(...experiencesOf(entries.filter((entry) => !isCourse(entry))));
    courses.push(...educationOf(entries.filter(isCourse)));
  };
  for (const block of blocksOf(rows)) {
    const sections = block[0]!.sections;
    if (sections.includes('experience') && sections.includes('education')) share(entriesOf(block));
    else if (sections[0] === 'experience') {
      const found = readExperiences(block);
      jobs.push(...found.jobs);
      courses.push(...educationOf(found.courses));
    } else if (sections.includes('education')) courses.push(...readEducation(block));
  }
  // A CV without headings, or with none above its jobs: periods with a trade or a diploma still tell.
  if (jobs.length === 0) {
    const loose = entriesOf(rows.filter((row) => row.sections.length === 0));
    if (courses.length === 0) share(loose);
    else jobs.push(...experiencesOf(loose.filter((entry) => !isCourse(entry))));
  }
  return { jobs, courses };
}

/** Drops courses that are only a certificate, which has its own field. */
function withoutCertificates(courses: FoundCourse[], certificates: Found<string>[]): FoundCourse[] {
  return courses.filter(({ value, evidence }) => {
    const at = evidence.title?.at;
    const isCertificate = certificates.some(
      (found) =>
        fold(found.value) === fold(value.title ?? '') ||
        (found.at.line === at?.line && found.at.start < at.end && found.at.end > at.start),
    );
    return (
      !isCertificate ||
      /^(?:cqp|tfp|cap|bep|bac|bts|titre|diplome|brevet|licence)(?![a-z])/.test(fold(value.title ?? ''))
    );
  });
}

class EvidenceWriter {
  readonly evidence: Evidence = {};

  put(pointer: string, found: Pick<Found<unknown>, 'at' | 'confidence'>): void {
    const { line, start, end } = found.at;
    const confidence = Math.round(100 * found.confidence * certaintyOfRange(line, start, end)) / 100;
    this.evidence[pointer] = { confidence, page: line.page, box: boxOf(line, start, end) };
  }

  value<T>(pointer: string, found: Found<T> | null): T | null {
    if (found) this.put(pointer, found);
    return found?.value ?? null;
  }

  list<T>(pointer: string, found: Found<T>[], most: number): T[] {
    return found.slice(0, most).map((item, index) => {
      this.put(`${pointer}/${index}`, item);
      return item.value;
    });
  }

  objects<T extends object>(
    pointer: string,
    found: { value: T; evidence: Partial<Record<keyof T, Omit<Found<unknown>, 'value'>>> }[],
    most: number,
  ): T[] {
    return found.slice(0, most).map((item, index) => {
      for (const key of Object.keys(item.evidence) as (keyof T & string)[])
        this.put(`${pointer}/${index}/${key}`, item.evidence[key]!);
      return item.value;
    });
  }
}

/** Lines of a CV → fields, each with its evidence. Pure: says only what the lines say. */
export function readFields(document: CvDocument): { fields: CvFields; evidence: Evidence } {
  const rows = rowsOfDocument(document);
  const writer = new EvidenceWriter();
  const email = readEmail(rows);
  const name = readName(rows, email?.value ?? null);
  const place = readPlace(rows);
  const { jobs, courses } = readEntries(rows);
  const certificates = readCertificates(rows);
  const languages = readLanguages(rows);
  const fields: CvFields = {
    language: languageOf(document.lines.map((line) => line.text)),
    name: { given: writer.value('/name/given', name.given), family: writer.value('/name/family', name.family) },
    email: writer.value('/email', email),
    phone: writer.value('/phone', readPhone(rows)),
    postcode: writer.value('/postcode', place.postcode),
    city: writer.value('/city', place.city),
    drivingLicences: writer.list('/drivingLicences', readLicences(rows), 16),
    languages: writer.list('/languages', languages, 20),
    certificates: writer.list('/certificates', certificates, 60),
    skills: writer.list('/skills', readSkills(rows, certificates), 120),
    experiences: writer.objects('/experiences', jobs, 80),
    education: writer.objects('/education', withoutCertificates(courses, certificates), 40),
  };
  return { fields, evidence: writer.evidence };
}
