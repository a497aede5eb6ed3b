import type { CvFields } from '#cv/reading';
import { assign } from './assign.js';
import { sameText, sameValue, similarity } from './text.js';

/** Fields as they are counted, by group. `rome` and the language of the document stand beside the sum. */
export const GROUPS: Record<string, string[]> = {
  contact: ['name.given', 'name.family', 'email', 'phone', 'postcode', 'city'],
  experiences: ['title', 'employer', 'city', 'start', 'end', 'current'].map((key) => `experiences.${key}`),
  education: ['title', 'school', 'year'].map((key) => `education.${key}`),
  lists: ['drivingLicences', 'languages.code', 'languages.level', 'certificates', 'skills'],
};
export const FIELDS: string[] = [...Object.values(GROUPS).flat(), 'language'];

/** Right; claimed but wrong or not said; said but not found. A wrong value counts in both of the last. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}
/** One value that the reading claims, by its pointer into the fields, and whether it is right. */
export interface Claim {
  pointer: string;
  field: string;
  right: boolean;
}
export interface Fault {
  field: string;
  truth: string | null;
  read: string | null;
}
export interface Score {
  counts: Map<string, Count>;
  claims: Claim[];
  faults: Fault[];
}

export const f1 = ({ right, wrong, missed }: Count): number | null =>
  right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);

type Value = string | null | undefined;
type Same = (a: string, b: string) => boolean;

class Counting implements Score {
  readonly counts = new Map<string, Count>();
  readonly claims: Claim[] = [];
  readonly faults: Fault[] = [];

  compare(field: string, truth: Value, read: Value, pointer: string, same: Same = sameValue): void {
    if (!truth && !read) return;
    const count = this.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    this.counts.set(field, count);
    const right = Boolean(truth && read && same(truth, read));
    if (right) count.right += 1;
    if (!right && read) count.wrong += 1;
    if (!right && truth) count.missed += 1;
    if (!right) this.faults.push({ field, truth: truth ?? null, read: read ?? null });
    if (read) this.claims.push({ pointer, field, right });
  }

  /** Lists are sets: each value of the one is paired with at most one of the other. */
  list(field: string, truth: string[], read: string[], same: Same = sameValue): void {
    const weight = (a: string, b: string) => (same(a, b) ? 1 + similarity(a, b) : 0);
    const partner = assign(truth.map((a) => read.map((b) => weight(a, b))));
    truth.forEach((value, i) => {
      const at = partner[i]!;
      if (at < 0) this.compare(field, value, null, '');
      else this.compare(field, value, read[at], `/${field}/${at}`, same);
    });
    read.forEach((value, at) => {
      if (!partner.includes(at)) this.compare(field, null, value, `/${field}/${at}`);
    });
  }
}

type Experience = CvFields['experiences'][number];
type Course = CvFields['education'][number];
const near = (a: Value, b: Value) => (a && b ? similarity(a, b) : 0);
const year = (date: Value) => date?.slice(0, 4);

/** How much two entries are the same one: by what they say and when. Under 1 they are two. */
function likeExperience(a: Experience, b: Experience): number {
  const dates =
    (a.start && a.start === b.start ? 1.5 : a.start && year(a.start) === year(b.start) ? 0.7 : 0) +
    (a.end && a.end === b.end ? 0.7 : 0);
  const sum = dates + 1.5 * near(a.title, b.title) + 1.5 * near(a.employer, b.employer);
  return sum >= 1 ? sum : 0;
}
function likeCourse(a: Course, b: Course): number {
  const sum = (a.year && a.year === b.year ? 1 : 0) + 2 * near(a.title, b.title) + near(a.school, b.school);
  return sum >= 1 ? sum : 0;
}

/** Pairs of the two lists, what has no partner beside nothing. */
function pairs<T>(truth: T[], read: T[], like: (a: T, b: T) => number): [T | null, T | null, number][] {
  const partner = assign(truth.map((a) => read.map((b) => like(a, b))));
  const both = truth.map((a, i): [T | null, T | null, number] => [a, read[partner[i]!] ?? null, partner[i]!]);
  const extra = read.flatMap((b, at): [T | null, T | null, number][] => (partner.includes(at) ? [] : [[null, b, at]]));
  return [...both, ...extra];
}

const yes = (value: boolean | undefined): Value => (value ? 'true' : null);

/** Compares what was read with what the document says. `read` null: it was not read at all. */
export function score(truth: CvFields, read: CvFields | null): Score {
  const counting = new Counting();
  const one = (field: string, a: Value, b: Value) => counting.compare(field, a, b, `/${field.replace('.', '/')}`);
  one('name.given', truth.name.given, read?.name.given);
  one('name.family', truth.name.family, read?.name.family);
  for (const key of ['email', 'phone', 'postcode', 'city', 'language'] as const) one(key, truth[key], read?.[key]);
  counting.list('drivingLicences', truth.drivingLicences, read?.drivingLicences ?? []);
  counting.list('certificates', truth.certificates, read?.certificates ?? []);
  counting.list('skills', truth.skills, read?.skills ?? [], sameText);
  const spoken = read?.languages ?? [];
  for (const [a, b, at] of pairs(truth.languages, spoken, (x, y) => (x.code === y.code ? 1 : 0))) {
    counting.compare('languages.code', a?.code, b?.code, `/languages/${at}`);
    counting.compare('languages.level', a?.level, b?.level, `/languages/${at}`);
  }
  for (const [a, b, at] of pairs(truth.experiences, read?.experiences ?? [], likeExperience)) {
    const field = (key: 'title' | 'employer' | 'city' | 'start' | 'end', same: Same = sameValue) =>
      counting.compare(`experiences.${key}`, a?.[key], b?.[key], `/experiences/${at}/${key}`, same);
    field('title', sameText);
    field('employer', sameText);
    field('city');
    field('start');
    field('end');
    counting.compare('experiences.current', yes(a?.current), yes(b?.current), `/experiences/${at}/current`);
    if (a?.rome) counting.compare('experiences.rome', a.rome, b?.rome, `/experiences/${at}/rome`);
  }
  for (const [a, b, at] of pairs(truth.education, read?.education ?? [], likeCourse)) {
    const field = (key: keyof Course, same: Same) =>
      counting.compare(`education.${key}`, a?.[key], b?.[key], `/education/${at}/${key}`, same);
    field('title', sameText);
    field('school', sameText);
    field('year', sameValue);
  }
  return counting;
}

export function sum(counts: Iterable<Count>): Count {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

/** Counts of a field (or of several together) over documents. */
export const over = (scores: Score[], ...fields: string[]): Count =>
  sum(scores.flatMap((one) => fields.flatMap((field) => one.counts.get(field) ?? [])));
