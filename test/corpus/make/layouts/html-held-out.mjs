// Own HTML, printed by Chromium: looks that nobody tunes on.
import { icon, page, pieces, portrait, tasks } from '../html.mjs';
import { esc, place, townLine } from '../words.mjs';

/** Side column on the right, dates under the employer. */
const sidebarRight = (person) => {
  const p = pieces(person, {
    job: (one) =>
      `<div class=job><p class=e>${esc(one.employer)}</p><p class=t>${esc(one.title)}</p><p class=d>${esc([one.city, one.dates].filter(Boolean).join(' | '))}</p>${tasks(one)}</div>`,
    course: (one) =>
      `<div class=job><p class=e>${esc(one.school)}</p><p class=t>${esc(one.title)}</p><p class=d>${esc([one.city, one.dates].filter(Boolean).join(' | '))}</p></div>`,
  });
  const who = [
    ...person.phones.map((one) => icon('phone', '#fff') + esc(one)),
    person.mail && icon('mail', '#fff') + esc(person.mail),
    p.address && icon('home', '#fff') + p.address,
    person.licence.shown && icon('car', '#fff') + esc(person.licence.shown),
  ].filter(Boolean);
  return page(
    'body{display:grid;grid-template-columns:1fr 64mm;min-height:297mm;font-size:10pt}main{padding:14mm 9mm}aside{background:#7c2d12;color:#fff;padding:14mm 6mm}aside svg:first-child{margin-bottom:2mm}h1{font-size:27pt;line-height:1}.n{color:#7c2d12;margin-bottom:4mm}h2{font-size:12pt;margin:5mm 0 2mm;letter-spacing:1px}.e{font-weight:bold}.t{font-style:italic}.d{font-size:8.5pt;color:#777}.job{margin-bottom:3mm}ul{padding-left:4mm}aside ul{list-style:none;padding:0}aside .who div{margin-bottom:1.5mm;font-size:9pt}',
    `<main><h1>${p.name}</h1><p class=n>${p.head}</p>${p.profile}${p.jobs}${p.education}</main><aside>${portrait(110, '#fed7aa')}<div class=who>${who.map((one) => `<div>${one}</div>`).join('')}</div>${p.languages}${p.certificates}${p.skills}${p.personal}${p.hobbies}</aside>`,
  );
};

/** Boxes placed by hand over one another, the name twice as large as anything, in the manner of online drawing tools. */
const boxes = (person) => {
  const p = pieces(person, {
    words: 2,
    job: (one) =>
      `<p class=d>${esc(one.dates)}</p><p class=t>${esc(one.title)}</p><p>${esc(place(one, ' – '))}</p>${tasks(one)}`,
    course: (one) => `<p class=d>${esc(one.dates)}</p><p class=t>${esc(one.title)}</p><p>${esc(place(one, ' – '))}</p>`,
  });
  const box = (x, y, w, html, css = '') =>
    `<div class=box style="left:${x}mm;top:${y}mm;width:${w}mm;${css}">${html}</div>`;
  const contact = [...person.phones, person.mail, person.street, townLine(person), person.licence.shown].filter(
    Boolean,
  );
  return page(
    "body{position:relative;height:297mm;background:#fffaf5;font:9.5pt/1.4 'Lato',sans-serif}.box{position:absolute}h1{font-size:34pt;line-height:1;text-transform:uppercase;letter-spacing:2px}h2{font-size:12pt;letter-spacing:3px;text-transform:uppercase;color:#b45309;margin:4mm 0 1mm}.d{color:#999;margin-top:2mm}.t{font-weight:bold}ul{padding-left:4mm}",
    // Drawn in the order in which somebody put them there, not in the order of reading.
    box(0, 0, 210, '', 'height:52mm;background:#fde8cf') +
      box(80, 62, 118, `${p.profile}${p.jobs}`) +
      box(
        12,
        62,
        56,
        `<section><h2>${p.w.contact}</h2>${contact.map((one) => `<div>${esc(one)}</div>`).join('')}</section>${p.languages}${p.skills}`,
      ) +
      box(12, 12, 180, `<h1>${p.name}</h1>`) +
      box(12, 200, 56, `${p.certificates}${p.hobbies}`) +
      box(80, 205, 118, p.education) +
      box(12, 38, 180, `<p>${p.head}</p>`),
  );
};

/** Two pages with a header on each, made by a table that repeats its head; everything justified, dates in brackets behind. */
const twoPages = (person) => {
  const p = pieces(person, {
    words: 1,
    job: (one) => `<p class=j><b>${esc(one.title)}</b>, ${esc(place(one))} (${esc(one.dates)})</p>${tasks(one)}`,
    course: (one) =>
      `<p class=j>${esc([one.title, place(one)].filter(Boolean).join(', '))}${one.dates ? ` (${esc(one.dates)})` : ''}</p>`,
  });
  return page(
    "@page{margin:14mm 22mm}body{font:12pt/1.55 'Liberation Serif',serif}table{width:100%}thead td{font-size:9pt;color:#666;border-bottom:1px solid #999}h1{font-size:20pt}h2{font-size:13pt;text-decoration:underline;margin:8mm 0 3mm}.j{text-align:justify;hyphens:auto;margin-bottom:3mm}.next{break-before:page}",
    `<table><thead><tr><td>${esc(person.shownName)} – Curriculum vitae</td></tr></thead><tbody><tr><td><h1>${p.name}</h1><p>${p.head}</p><p>${esc([person.street, townLine(person)].filter(Boolean).join(' – '))}</p><p>${esc([...person.phones, person.mail].filter(Boolean).join(' – '))}</p><p>${esc(person.personal.join(', '))}</p>${p.profile}${p.jobs}<div class=next>${p.education}${p.certificates}${p.languages}${p.skills}${p.licence}${p.hobbies}${p.references}</div></td></tr></tbody></table>`,
    person.language,
  );
};

/** Years in a strip above each job, titles in small capitals, lines of lists parted by bars. */
const strips = (person) => {
  const p = pieces(person, {
    job: (one) =>
      `<div class=strip>${esc(one.dates)}</div><p class=t>${esc(one.title)}</p><p>${esc(place(one, ', '))}</p>${one.tasks.length ? `<p class=s>${esc(one.tasks.join(' – '))}</p>` : ''}`,
    course: (one) =>
      `<div class=strip>${esc(one.dates || '–')}</div><p class=t>${esc(one.title)}</p><p>${esc(place(one, ', '))}</p>`,
    join: (list) => (list.length ? `<p>${esc(list.join(' | '))}</p>` : ''),
  });
  return page(
    "@page{margin:12mm 20mm}body{font:10.5pt/1.35 'Caladea',serif}h1{text-align:right;font-size:20pt}.r{text-align:right}.strip{background:#e0f2fe;padding:.5mm 2mm;margin-top:2.5mm;font-size:9pt}.t{font-variant:small-caps;font-weight:bold}.s{font-size:9pt}h2{color:#0369a1;font-size:13pt;margin-top:4mm}",
    `<h1>${p.name}</h1><p class=r>${p.head}</p><p class=r>${esc([...person.phones, person.mail].filter(Boolean).join(' – '))}<br>${p.address}<br>${esc(person.licence.shown)}</p>${p.jobs}${p.education}${p.skills}${p.certificates}${p.languages}${p.hobbies}`,
  );
};

export const layouts = [
  { name: 'html-sidebar-right', html: sidebarRight },
  { name: 'html-boxes', html: boxes },
  { name: 'html-two-pages', html: twoPages },
  { name: 'html-strips', html: strips },
].map((one) => ({ ...one, part: 'held-out', ext: 'pdf', generator: 'chromium' }));
