// JSON Resume themes from npm, printed by Chromium; their English labels are put into French for a French CV, as their users do.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resumeOf } from '../jsonresume.mjs';

/** A folder in which the themes were installed by npm: see README.md. */
const FOLDER = process.env.THEMES ?? '/tmp/corpus/themes';
const require = createRequire(join(FOLDER, 'index.js'));

const FRENCH = [
  [/\b(?:Work\s+)?Experience\b/gi, 'Expérience professionnelle'],
  [/^(\s*)Work(\s*)$/g, '$1Expériences$2'],
  [/\bEducation\b/gi, 'Formation'],
  [/\bProfessional Skills\b/g, 'Compétences professionnelles'],
  [/\bSkills\b/gi, 'Compétences'],
  [/\bLanguages\b/gi, 'Langues'],
  [/\bInterests\b/gi, "Centres d'intérêt"],
  [/\bCertificates\b/gi, 'Certificats'],
  [/\bHighlights\b/gi, 'Missions'],
  [/\b(?:About|Summary)\b/g, 'Profil'],
  [/\bPhone\b/g, 'Téléphone'],
  [/\bAddress\b/g, 'Adresse'],
  [/\bBackground\b/g, 'Parcours'],
  [/\bPersonal\b/g, 'Personnel'],
  [/\bPostal Code & City\b/g, 'Code postal et ville'],
  [/\bLocation\b/g, 'Localisation'],
  [/\b(?:Present|Current)\b/g, "aujourd'hui"],
  [/ at (?=\p{Lu})/gu, ' chez '],
  [/^(\s*)at(\s*)$/g, '$1chez$2'],
  [/^(\s*)to(\s*)$/g, '$1à$2'],
  [/(?<=\d)\s+to\s+(?=\d|aujourd)/g, ' à '],
  [/\b(\d+) years?\b/g, '$1 ans'],
  [/\b(\d+) months?\b/g, '$1 mois'],
  [/\b(\d+) days?\b/g, '$1 jours'],
  [/\bIssued on:/g, ''],
  ...Object.entries({
    ...{ January: 'janvier', February: 'février', March: 'mars', April: 'avril', June: 'juin', July: 'juillet' },
    ...{ August: 'août', September: 'septembre', October: 'octobre', November: 'novembre', December: 'décembre' },
    ...{ Jan: 'janv.', Feb: 'févr.', Mar: 'mars', Apr: 'avr.', May: 'mai', Jun: 'juin', Jul: 'juil.', Aug: 'août' },
    ...{ Sept: 'sept.', Sep: 'sept.', Oct: 'oct.', Nov: 'nov.', Dec: 'déc.' },
  }).map(([english, french]) => [new RegExp(`\\b${english}\\b(?=,? \\d{4})`, 'g'), french]),
];
const inFrench = (html) =>
  html.replace(/(?<=>)[^<>]+(?=<)/g, (text) => FRENCH.reduce((all, [from, to]) => all.replace(from, to), text));

async function themeOf(name) {
  const folder = join(FOLDER, 'node_modules', `jsonresume-theme-${name}`);
  try {
    return require(folder);
  } catch {
    const { main, module, exports } = require(join(folder, 'package.json'));
    const own = exports?.['.']?.import ?? exports?.import;
    const entry = own?.default ?? own ?? module ?? main ?? 'index.js';
    return import(pathToFileURL(join(folder, entry)).href);
  }
}

/** Themes date to the month: a lone year becomes its January, for the reader too. */
const monthsOf = (person) => ({
  ...person,
  jobs: person.jobs.map((job) => {
    const month = (date) => (date?.length === 4 ? `${date}-01` : date);
    return { ...job, start: month(job.start), end: month(job.end) };
  }),
});

const theme = (name, part, omits, options = {}, only = undefined) => ({
  only,
  ...{ name: `jsonresume-${name}`, part, ext: 'pdf', generator: 'chromium' },
  omits: [...omits, ...(omits.includes('certificates') ? ['drivingLicences'] : [])],
  ...(options.raw ? {} : { seen: monthsOf }),
  async html(person) {
    const { render, default: other } = await themeOf(name);
    const html = await (render ?? other.render)(resumeOf(person, options));
    return person.language === 'fr' ? inFrench(html) : html;
  },
});

const NONE = ['experiences.city', 'certificates'];
export const layouts = [
  theme('elegant', 'dev', ['experiences.city', 'languages.level']),
  theme('flat', 'dev', [...NONE, 'postcode', 'city'], { raw: true }),
  theme('kendall', 'dev', ['certificates', 'languages'], {}, (person) =>
    person.skills.every((one) => one.length <= 32),
  ),
  theme('macchiato', 'dev', [...NONE, 'education.year'], { skills: 'group' }),
  theme('spartan', 'dev', NONE),
  theme('onepage', 'dev', [...NONE, 'postcode', 'education.year'], { raw: true, skills: 'group' }),
  theme('paper', 'held-out', [...NONE, 'education.year'], { raw: true, skills: 'group' }),
  theme('short', 'held-out', [...NONE, 'postcode', 'city']),
  theme('stackoverflow', 'held-out', ['education.year']),
  theme('even', 'held-out', ['postcode', 'education.year']),
];
