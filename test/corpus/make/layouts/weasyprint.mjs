// HTML by WeasyPrint: another engine of lines and fonts than Chromium's, with hyphenation and running headers.
import { page, pieces, tasks } from '../html.mjs';
import { weasyprint } from '../tools.mjs';
import { esc, place, townLine } from '../words.mjs';

const modern = (person) => {
  const p = pieces(person, {
    job: (one) =>
      `<table class=e><tr><td class=t>${esc(one.title)}</td><td class=d>${esc(one.dates)}</td></tr></table><p class=w>${esc(place(one))}</p>${tasks(one)}`,
    course: (one) =>
      `<table class=e><tr><td class=t>${esc(one.title)}</td><td class=d>${esc(one.dates)}</td></tr></table><p class=w>${esc(place(one))}</p>`,
    join: (list) => (list.length ? `<p>${esc(list.join(' | '))}</p>` : ''),
  });
  const who = [townLine(person), ...person.phones, person.mail, person.licence.shown].filter(Boolean);
  return page(
    "@page{size:A4;margin:18mm 17mm}body{font:10.5pt/1.45 'Lato',sans-serif}h1{font-size:26pt;color:#0f766e;margin:0}h2{font-size:12.5pt;color:#0f766e;border-left:4px solid #0f766e;padding-left:3mm;margin:5mm 0 2mm}.e{width:100%;border-collapse:collapse}.t{font-weight:bold}.d{text-align:right;color:#555;white-space:nowrap}.w{color:#0f766e}ul{padding-left:5mm;margin:0}",
    `<h1>${p.name}</h1><p>${p.head}</p><p>${esc(who.join('  —  '))}</p>${p.profile}${p.jobs}${p.education}${p.certificates}${p.languages}${p.skills}${p.hobbies}`,
  );
};

/** Justified and hyphenated in two columns, on pages with a running header and a page number. */
const newspaper = (person) => {
  const p = pieces(person, {
    words: 1,
    job: (one) =>
      `<div class=k><p class=d>${esc(one.dates)}</p><p class=t>${esc([one.title, place(one, ' – ')].filter(Boolean).join(', '))}</p>${one.tasks.length ? `<p class=j>${esc(one.tasks.join('. '))}.</p>` : ''}</div>`,
    course: (one) =>
      `<div class=k><p class=d>${esc(one.dates)}</p><p class=t>${esc([one.title, place(one, ' – ')].filter(Boolean).join(', '))}</p></div>`,
    join: (list) => (list.length ? `<p class=j>${esc(list.join(' ; '))}</p>` : ''),
  });
  return page(
    `@page{size:A5;margin:20mm 14mm 16mm;@top-right{content:"Curriculum vitae";font:8pt 'Liberation Serif'}@bottom-center{content:"Page " counter(page) " / " counter(pages);font:8pt 'Liberation Serif'}}body{font:10pt/1.35 'Liberation Serif',serif}h1{font-size:19pt;margin:0}h2{font-size:11pt;font-variant:small-caps;margin:4mm 0 1mm;border-bottom:.5px solid #000}.two{columns:2;column-gap:8mm}.k{break-inside:avoid}h2{break-after:avoid}.d{font-style:italic;margin:1.5mm 0 0}.t{font-weight:bold;margin:0}.j{text-align:justify;hyphens:auto;margin:0}`,
    `<h1>${p.name}</h1><p>${p.head}</p><p>${esc([person.street, townLine(person)].filter(Boolean).join(', '))}<br>${esc([...person.phones, person.mail].filter(Boolean).join(' – '))}</p><div class=two>${p.profile}${p.jobs}${p.education}${p.certificates}${p.skills}${p.languages}${p.licence}${p.hobbies}</div>`,
    person.language,
  );
};

const layout = (name, part, html) => ({
  ...{ name, part, ext: 'pdf', generator: 'weasyprint' },
  make: (person, file) => weasyprint(html(person), file),
});
export const layouts = [layout('weasy-modern', 'dev', modern), layout('weasy-newspaper', 'held-out', newspaper)];
