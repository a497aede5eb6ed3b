// LibreOffice Writer: sources of ours to PDF, DOCX and ODT. Carlito has the widths of Calibri, Caladea those of Cambria.
import { bullets, flatOdt, frame, h, p, table } from '../flat-odt.mjs';
import { writer } from '../tools.mjs';
import { place, townLine, wordsFor } from '../words.mjs';

const shown = (list) => list.map((one) => one.shown);
const who = (person) => [person.street, townLine(person), ...person.phones, person.mail].filter(Boolean);

/** Dates first, a tab, then the rest with a hanging indent, as people type it. */
function tabs(person) {
  const w = wordsFor(person, 1);
  const entry = (one) =>
    p(`${one.dates}\t${[one.title, place(one)].filter(Boolean).join(', ')}`, 'Left') + bullets(one.tasks ?? []);
  const list = (title, all) => (all.length ? h(title) + p(all.join(', ')) : '');
  return flatOdt(
    p(person.shownName, 'Name') +
      who(person)
        .map((one) => p(one))
        .join('') +
      person.personal.map((one) => p(one)).join('') +
      p(person.licence.shown) +
      p(person.head, 'Head') +
      p(person.profile) +
      h(w.jobs) +
      person.jobs.map(entry).join('') +
      (person.education.length ? h(w.education) : '') +
      person.education.map(entry).join('') +
      list(w.certificates, shown(person.certificates)) +
      list(w.languages, shown(person.languages)) +
      list(w.skills, person.skills) +
      list(w.hobbies, person.hobbies),
  );
}

/** Two columns of a table, a row for each job. */
function rows(person) {
  const w = wordsFor(person, 0);
  const entry = (one) => [p(one.dates, 'I'), p(one.title, 'B') + p(place(one)) + bullets(one.tasks ?? [])];
  const list = (title, all) => (all.length ? h(title) + bullets(all) : '');
  return flatOdt(
    table(
      [
        [
          p(person.shownName, 'Name') + p(person.head, 'Head'),
          who(person)
            .map((one) => p(one))
            .join(''),
        ],
      ],
      ['C0', 'C1'],
    ) +
      p(person.profile) +
      h(w.jobs) +
      table(person.jobs.map(entry), ['C2', 'C3']) +
      (person.education.length ? h(w.education) + table(person.education.map(entry), ['C2', 'C3']) : '') +
      list(w.certificates, shown(person.certificates)) +
      list(w.languages, shown(person.languages)) +
      list(w.skills, person.skills) +
      (person.licence.shown ? h(w.licence) + p(person.licence.shown) : '') +
      list(w.hobbies, person.hobbies),
    { font: 'Caladea', colour: '#7b2c2c', header: 'Curriculum vitae', columns: ['9cm', '8cm', '4.5cm', '12.5cm'] },
  );
}

/** Text frames over the page: contact top left, lists below it, the jobs on the right. */
function frames(person) {
  const w = wordsFor(person, 2);
  const entry = (one) =>
    p(one.title, 'B') +
    p(`${place(one, ' - ')}\t${one.dates}`, 'Tab') +
    (one.tasks ?? []).map((task) => p(`- ${task}`)).join('');
  const list = (title, all) => (all.length ? h(title) + all.map((one) => p(one)).join('') : '');
  return flatOdt(
    '<text:p>' +
      frame(
        1.2,
        1.2,
        5.6,
        6,
        p(person.shownName, 'Name') +
          who(person)
            .map((one) => p(one))
            .join(''),
        'grey',
      ) +
      frame(
        1.2,
        9,
        5.6,
        18,
        list(w.licence, [person.licence.shown].filter(Boolean)) +
          list(w.languages, shown(person.languages)) +
          list(w.certificates, shown(person.certificates)) +
          list(w.skills, person.skills) +
          list(w.hobbies, person.hobbies),
      ) +
      frame(7.6, 1.2, 12.4, 2, p(person.head, 'Head')) +
      frame(
        7.6,
        3,
        12.4,
        24,
        p(person.profile) +
          h(w.jobs) +
          person.jobs.map(entry).join('') +
          (person.education.length ? h(w.education) : '') +
          person.education.map(entry).join(''),
      ) +
      '</text:p>',
    { colour: '#38761d', tab: '12cm' },
  );
}

const layout = (name, part, ext, source) => ({
  ...{ name, part, ext, generator: 'libreoffice' },
  make: (person, file) => writer(source(person), file),
});
export const layouts = [
  layout('writer-tabs', 'dev', 'pdf', tabs),
  layout('writer-tabs-docx', 'dev', 'docx', tabs),
  layout('writer-rows', 'dev', 'odt', rows),
  layout('writer-frames', 'held-out', 'pdf', frames),
  layout('writer-frames-docx', 'held-out', 'docx', frames),
];
