// Pieces that the HTML layouts share. What a person does not have leaves no heading behind.
import { esc, place, townLine, wordsFor } from './words.mjs';

export const page = (css, body, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>@page{size:A4;margin:0}*{box-sizing:border-box}` +
  `body{margin:0;font:10.5pt/1.4 'Lato',sans-serif;color:#222}h1,h2,h3,p,ul{margin:0}${css}</style><body>${body}</body></html>`;

export const section = (title, body, attribute = '') =>
  body ? `<section ${attribute}><h2>${esc(title)}</h2>${body}</section>` : '';
export const items = (list, tag = 'ul') =>
  list.length ? `<${tag}>${list.map((one) => `<li>${esc(one)}</li>`).join('')}</${tag}>` : '';
export const lines = (list) =>
  list
    .filter(Boolean)
    .map((one) => `<div>${esc(one)}</div>`)
    .join('');
export const shown = (list) => list.map((one) => one.shown);

export const tasks = (one) => items(one.tasks);

/** The sections of a CV by name, made by a layout's way of writing a job and a course. */
export function pieces(person, { words = 0, job, course, join = items } = {}) {
  const w = wordsFor(person, words);
  const ownJob =
    job ?? ((one) => `<p><b>${esc(one.title)}</b> — ${esc(place(one))}<br><i>${esc(one.dates)}</i></p>${tasks(one)}`);
  const ownCourse =
    course ?? ((one) => `<p>${esc([one.dates, one.title, place(one)].filter(Boolean).join(' – '))}</p>`);
  return {
    w,
    name: esc(person.shownName),
    head: esc(person.head),
    town: esc(townLine(person)),
    address: esc([person.street, townLine(person)].filter(Boolean).join(', ')),
    profile: section(w.profile, person.profile && `<p>${esc(person.profile)}</p>`, 'class=profile'),
    jobs: section(w.jobs, person.jobs.map(ownJob).join(''), 'class=jobs'),
    education: section(w.education, person.education.map(ownCourse).join(''), 'class=education'),
    skills: section(w.skills, join(person.skills), 'class=skills'),
    languages: section(w.languages, join(shown(person.languages)), 'class=languages'),
    certificates: section(w.certificates, join(shown(person.certificates)), 'class=certificates'),
    licence: section(w.licence, person.licence.shown && `<p>${esc(person.licence.shown)}</p>`, 'class=licence'),
    hobbies: section(w.hobbies, join(person.hobbies), 'class=hobbies'),
    references: section(w.references, lines(person.references), 'class=references'),
    personal: section(w.personal, lines(person.personal), 'class=personal'),
  };
}

/** A drawn portrait: nobody's. */
export const portrait = (size, back = '#cfd8dc') =>
  `<svg width="${size}" height="${size}" viewBox="0 0 100 100"><circle cx="50" cy="50" r="50" fill="${back}"/>` +
  '<circle cx="50" cy="40" r="18" fill="#8d6e63"/><path d="M18 92a32 32 0 0 1 64 0z" fill="#546e7a"/></svg>';
const ICONS = {
  phone: 'M3 2h3l2 5-2 1a10 10 0 0 0 5 5l1-2 5 2v3a2 2 0 0 1-2 2A15 15 0 0 1 1 4a2 2 0 0 1 2-2z',
  mail: 'M1 3h16v12H1zM1 3l8 7 8-7',
  home: 'M9 1l8 7h-2v9h-4v-5H7v5H3V8H1z',
  car: 'M2 12l2-6h10l2 6v4h-3v-2H5v2H2z',
};
export const icon = (name, colour = '#444') =>
  `<svg width="12" height="12" viewBox="0 0 18 18" style="margin-right:5px"><path d="${ICONS[name]}" fill="${colour}" stroke="${colour}" fill-rule="evenodd"/></svg>`;
