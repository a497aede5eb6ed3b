// The people of the corpus, from the text files beside: see README.md for their notation.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = join(dirname(fileURLToPath(import.meta.url)), 'people');
const parts = (text, sign) => text.split(sign).map((part) => part.trim());
/** `as printed => as it is true`; without the sign both are the same, `-` is nothing. */
function printed(text) {
  const [shown, truth] = parts(text ?? '', '=>');
  return { shown, truth: truth === '-' ? null : (truth ?? shown) || null };
}

function job(text) {
  const [dates, title, employer, city, rome] = parts(text, '|');
  const when = printed(dates);
  const [start, end] = when.truth.split('..');
  const job = { dates: when.shown, start: start || null, end: end || null, current: end === '', tasks: [] };
  const [one, two] = [printed(title), printed(employer)];
  Object.assign(job, { title: one.shown, trueTitle: one.truth, employer: two.shown, trueEmployer: two.truth });
  // A period of no work, such as years at home: printed among the jobs, but none.
  return Object.assign(job, { city: city || '', rome: rome || null, none: title.includes('=> -') });
}

function course(text) {
  const [when, title, school, city] = parts(text, '|');
  const [one, two, three] = [printed(when), printed(title), printed(school)];
  const year = three && one.truth?.match(/\d{4}/g)?.at(-1);
  return {
    ...{ dates: one.shown, year: year ?? null, title: one && two.shown, trueTitle: two.truth },
    ...{ school: three.shown, trueSchool: three.truth, city: city || '' },
  };
}

function language(text) {
  const { shown, truth } = printed(text);
  const [, name, sign, level = ''] = /^([^(:]+?)\s*(?:([(:])\s*(.*?)\)?)?$/.exec(shown);
  const [code, trueLevel] = truth === null || truth === shown ? [] : truth.split(' ');
  return { shown, name, sign, level, code: code ?? null, trueLevel: trueLevel ?? null };
}

const list = (text, read = (one) => one) => (text ? parts(text, ';').filter(Boolean).map(read) : []);

function person(block) {
  const [first, ...lines] = block.trim().split('\n');
  const [id, lang, name, shownName] = parts(first, '|');
  const [given, family] = parts(name, '/');
  const one = { id, language: lang, given, family, shownName, jobs: [], education: [], phones: [], personal: [] };
  Object.assign(one, {
    languages: [],
    certificates: [],
    alsoCertificates: [],
    skills: [],
    hobbies: [],
    references: [],
    profile: '',
  });
  Object.assign(one, {
    head: '',
    mail: null,
    street: '',
    postcode: null,
    city: null,
    licence: { shown: '', truth: [] },
  });
  const rows = {
    head: (text) => (one.head = text),
    addr: (text) => ([one.street, one.postcode, one.city] = parts(text, '|').map((part) => part || null)),
    tel: (text) => (one.phones = parts(text, '|').filter(Boolean)),
    mail: (text) => (one.mail = text || null),
    priv: (text) => (one.personal = parts(text, '|')),
    lic: (text) => {
      const { shown, truth } = printed(text);
      one.licence = { shown, truth: truth ? parts(truth, ',') : [] };
    },
    A: (text) => (one.profile = text),
    J: (text) => one.jobs.push(job(text)),
    '-': (text) => one.jobs.at(-1).tasks.push(text),
    E: (text) => one.education.push(course(text)),
    L: (text) => (one.languages = list(text, language)),
    C: (text) => (one.certificates = list(text, printed)),
    K: (text) => one.alsoCertificates.push(text),
    S: (text) => (one.skills = list(text)),
    H: (text) => (one.hobbies = list(text)),
    R: (text) => one.references.push(text),
  };
  for (const line of lines) {
    const [, key, text] = /^(\S+)\s*(.*)$/.exec(line.trim());
    if (!rows[key]) throw new Error(`${id}: what is "${line}"?`);
    rows[key](text);
  }
  return one;
}

/** @param {'dev' | 'held-out'} part */
export function peopleOf(part) {
  return readdirSync(here)
    .filter((name) => name.startsWith(part))
    .sort()
    .flatMap((name) => readFileSync(join(here, name), 'utf8').split(/^@ /m).slice(1).map(person));
}
