// Typst: its own fonts (Libertinus), ligatures, justified lines.
import { typst } from '../tools.mjs';
import { place, townLine, wordsFor } from '../words.mjs';

const safe = (text) => String(text ?? '').replace(/[\\#$*_`@<>[\]~=/+-]/g, (sign) => `\\${sign}`);
const list = (all) => all.map((one) => `- ${safe(one)}\n`).join('');

function simple(person) {
  const w = wordsFor(person, 0);
  const entry = (one) =>
    `#grid(columns: (1fr, auto), [*${safe(one.title)}*#if ${place(one) ? 'true' : 'false'} [ – #emph[${safe(place(one))}]]], [${safe(one.dates)}])\n${list(one.tasks ?? [])}\n`;
  const section = (title, body) => (body ? `== ${safe(title)}\n${body}\n` : '');
  const who = [
    person.street,
    townLine(person),
    ...person.phones,
    person.mail,
    person.licence.shown,
    ...person.personal,
  ];
  return `#set page(paper: "a4", margin: 2cm)
#set text(size: 11pt, lang: "${person.language}")
#set par(justify: true)
#show heading.where(level: 2): it => [#v(4pt) #text(size: 13pt, fill: rgb("#1d4ed8"), smallcaps(it.body)) #v(-6pt) #line(length: 100%, stroke: .5pt)]
= ${safe(person.shownName)}
#text(size: 12pt)[${safe(person.head)}]

${safe(who.filter(Boolean).join(' · '))}

${section(w.profile, safe(person.profile))}
${section(w.jobs, person.jobs.map(entry).join(''))}
${section(w.education, person.education.map(entry).join(''))}
${section(w.certificates, list(person.certificates.map((one) => one.shown)))}
${section(w.languages, list(person.languages.map((one) => one.shown)))}
${section(w.skills, list(person.skills))}
${section(w.hobbies, list(person.hobbies))}`;
}

/** The year column on the far left of the page, outside of the text. */
function margin(person) {
  const w = wordsFor(person, 2);
  const row = (left, right) => `[#text(fill: gray)[${left}]], [${right}],\n`;
  const entry = (one) =>
    row(
      safe(one.dates),
      `*${safe(one.title)}* \\\n ${safe(place(one, ' — ')) || '~'} \\\n ${(one.tasks ?? []).map(safe).join('; ')}`,
    );
  const head = (title) => `[], [#v(6pt) #text(size: 14pt, weight: "bold")[${safe(title)}]],\n`;
  const all = (title, values) => (values.length ? head(title) + row('', values.map(safe).join(' \\\n ')) : '');
  return `#set page(paper: "a4", margin: (left: 1.2cm, right: 2cm, y: 1.8cm))
#set text(font: "Liberation Sans", size: 10pt, lang: "${person.language}")
#grid(columns: (4cm, 1fr), column-gutter: 8mm, row-gutter: 9pt,
[], [#text(size: 24pt)[${safe(person.shownName)}] \\
 ${safe(person.head)}],
${row(safe(w.contact), [person.street, townLine(person), ...person.phones, person.mail, person.licence.shown].filter(Boolean).map(safe).join(' \\\n '))}
${head(w.jobs)}${person.jobs.map(entry).join('')}
${person.education.length ? head(w.education) : ''}${person.education.map(entry).join('')}
${all(
  w.certificates,
  person.certificates.map((one) => one.shown),
)}${all(
  w.languages,
  person.languages.map((one) => one.shown),
)}${all(w.skills, person.skills)}${all(w.hobbies, person.hobbies)})`;
}

const layout = (name, part, source) => ({
  ...{ name, part, ext: 'pdf', generator: 'typst' },
  make: (person, file) => typst(source(person), file),
});
export const layouts = [layout('typst-simple', 'dev', simple), layout('typst-margin', 'held-out', margin)];
