// Own HTML, printed by Chromium: more looks for the dev part.
import { page, pieces, portrait, tasks } from '../html.mjs';
import { esc, place, townLine } from '../words.mjs';

/** After the European form: blue labels to the right of a left column, a line for each thing. */
const europass = (person) => {
  const row = (label, value) => (value ? `<div class=r><div class=l>${esc(label)}</div><div>${value}</div></div>` : '');
  const p = pieces(person);
  const head = (text) => `<div class="r h"><div class=l>${esc(text)}</div><div class=rule></div></div>`;
  const fr = person.language === 'fr';
  const job = (one) => row(one.dates, `<b>${esc(one.title)}</b><br>${esc(place(one))}${tasks(one)}`);
  const course = (one) => row(one.dates, `<b>${esc(one.title)}</b><br>${esc(place(one))}`);
  return page(
    "@page{margin:14mm 16mm}body{font:10pt/1.35 'Liberation Sans',Arial,sans-serif;color:#3f3a38}.r{display:grid;grid-template-columns:50mm 1fr;column-gap:6mm;margin-bottom:1.8mm}.l{text-align:right;color:#1593cb}.h{margin-top:5mm}.h .l{text-transform:uppercase;font-size:9pt}.rule{border-bottom:1px solid #c6c6c6;height:3mm}h1{font-size:17pt;font-weight:normal}ul{padding-left:4mm}",
    `${row(fr ? 'INFORMATIONS PERSONNELLES' : 'PERSONAL INFORMATION', `<h1>${p.name}</h1>`)}${row('', esc([person.street, townLine(person)].filter(Boolean).join(', ')))}${row('', esc(person.phones.join('   ')))}${row('', esc(person.mail))}${row('', esc(person.personal.join(' | ')))}${row(fr ? 'EMPLOI RECHERCHÉ' : 'JOB APPLIED FOR', `<b>${p.head}</b>`)}${head(p.w.jobs)}${person.jobs.map(job).join('')}${head(p.w.education)}${person.education.map(course).join('')}${person.languages.length + person.skills.length ? head(fr ? 'COMPÉTENCES PERSONNELLES' : 'PERSONAL SKILLS') : ''}${row(p.w.languages, person.languages.map((one) => esc(one.shown)).join('<br>'))}${row(p.w.skills, person.skills.map(esc).join('<br>'))}${row(p.w.certificates, person.certificates.map((one) => esc(one.shown)).join('<br>'))}${row(p.w.licence, esc(person.licence.shown))}`,
  );
};

/** Coloured header, cards in two columns, levels of languages drawn as dots. */
const cards = (person) => {
  const dots = {
    native: 5,
    bilingual: 5,
    C2: 5,
    C1: 4,
    fluent: 4,
    professional: 4,
    B2: 4,
    B1: 3,
    intermediate: 3,
    A2: 2,
    school: 2,
    basic: 1,
    A1: 1,
  };
  const p = pieces(person, {
    words: 2,
    job: (one) =>
      `<div class=job><div class=top><span class=t>${esc(one.title)}</span><span class=d>${esc(one.dates)}</span></div><div class=e>${esc(place(one, ' · '))}</div>${tasks(one)}</div>`,
    course: (one) =>
      `<div class=job><div class=top><span class=t>${esc(one.title)}</span><span class=d>${esc(one.dates)}</span></div><div class=e>${esc(place(one, ' · '))}</div></div>`,
  });
  const dot = (level) =>
    Array.from({ length: 5 }, (_, i) => `<i class="${i < (dots[level] ?? 3) ? 'on' : ''}"></i>`).join('');
  const languages = person.languages.length
    ? `<section><h2>${p.w.languages}</h2>${person.languages.map((one) => `<div class=lang><span>${esc(one.name)}</span><span>${dot(one.trueLevel)}</span></div>`).join('')}</section>`
    : '';
  const skills = person.skills.length
    ? `<section><h2>${p.w.skills}</h2>${person.skills.map((one, i) => `<div>${esc(one)}<div class=bar><b style="width:${95 - 12 * i}%"></b></div></div>`).join('')}</section>`
    : '';
  const contact = [...person.phones, person.mail, person.street, townLine(person), person.licence.shown].filter(
    Boolean,
  );
  return page(
    "body{font:9.5pt/1.4 'Open Sans',sans-serif;background:#f3f4f6;min-height:297mm}header{background:linear-gradient(90deg,#5b21b6,#9333ea);color:#fff;padding:9mm 12mm;display:flex;gap:8mm;align-items:center}h1{font-size:22pt}.two{display:grid;grid-template-columns:1fr 62mm;gap:5mm;padding:6mm 10mm}section{background:#fff;border-radius:2mm;padding:4mm 5mm;margin-bottom:4mm}h2{font-size:11pt;color:#5b21b6;margin-bottom:2mm}.top{display:flex;justify-content:space-between}.t{font-weight:bold}.d{color:#777}.e{color:#5b21b6}.job{margin-bottom:3mm}.lang{display:flex;justify-content:space-between}.lang i{display:inline-block;width:7px;height:7px;border-radius:4px;background:#ddd;margin-left:3px}.lang i.on{background:#9333ea}.bar{background:#eee;height:2mm;margin:.5mm 0 1.5mm}.bar b{display:block;height:2mm;background:#9333ea}ul{padding-left:4mm}",
    `<header>${portrait(80)}<div><h1>${p.name}</h1><div>${p.head}</div></div></header><div class=two><main>${p.profile}${p.jobs}${p.education}${p.references}</main><aside><section><h2>${p.w.contact}</h2>${contact.map((one) => `<div>${esc(one)}</div>`).join('')}</section>${languages}${skills}${p.certificates}${p.hobbies}</aside></div>`,
  );
};

/** Dates on a line of their own above, all in one face and size: typed on an old machine. */
const typed = (person) => {
  const p = pieces(person);
  const rule = (text) => `\n${text.toUpperCase()}\n${'-'.repeat(text.length)}\n`;
  const job = (one) =>
    `${one.dates} :\n   ${one.title}${place(one) ? `, ${place(one)}` : ''}\n${one.tasks.map((task) => `   . ${task}\n`).join('')}`;
  const course = (one) =>
    `${one.dates ? `${one.dates} : ` : ''}${[one.title, place(one)].filter(Boolean).join(', ')}\n`;
  const list = (title, all) => (all.length ? rule(title) + all.map((one) => ` - ${one}\n`).join('') : '');
  const text = [
    `${person.shownName}\n${person.street ?? ''}\n${townLine(person)}\n`,
    person.phones.map((one) => `Tel : ${one}\n`).join(''),
    person.mail ? `Mail : ${person.mail}\n` : '',
    `${person.personal.join('\n')}\n`,
    `\n        ${person.head}\n`,
    person.profile ? `\n${person.profile}\n` : '',
    rule(p.w.jobs) + person.jobs.map(job).join(''),
    person.education.length ? rule(p.w.education) + person.education.map(course).join('') : '',
    list(
      p.w.certificates,
      person.certificates.map((one) => one.shown),
    ),
    list(
      p.w.languages,
      person.languages.map((one) => one.shown),
    ),
    list(p.w.skills, person.skills),
    person.licence.shown ? `\n${person.licence.shown}\n` : '',
    list(p.w.hobbies, person.hobbies),
  ].join('');
  return page(
    "@page{margin:18mm}pre{font:11pt/1.25 'Liberation Mono',monospace;margin:0;white-space:pre-wrap}",
    `<pre>${esc(text)}</pre>`,
  );
};

/** Two even columns, jobs left, all else right, headings letter-spaced. */
const twoEven = (person) => {
  const p = pieces(person, {
    words: 1,
    job: (one) =>
      `<p class=d>${esc(one.dates)}</p><p class=t>${esc(one.title)}</p><p>${esc(one.employer)}${one.city ? ` (${esc(one.city)})` : ''}</p>${tasks(one)}`,
    course: (one) =>
      `<p class=d>${esc(one.dates)}</p><p class=t>${esc(one.title)}</p><p>${esc(one.school)}${one.city ? ` (${esc(one.city)})` : ''}</p>`,
  });
  return page(
    "@page{margin:15mm 14mm}body{font:10pt/1.4 'Roboto','Lato',sans-serif}h1{font-size:30pt;font-weight:100;text-align:center;letter-spacing:6px;text-transform:uppercase}.c{text-align:center;margin-bottom:4mm}.two{display:grid;grid-template-columns:1fr 1fr;gap:10mm}h2{font-size:10pt;letter-spacing:5px;text-transform:uppercase;font-weight:normal;border-bottom:2px solid #111;margin:5mm 0 2mm}.d{font-size:8.5pt;color:#666;margin-top:2mm}.t{font-weight:bold}ul{padding-left:4mm}",
    `<h1>${p.name}</h1><p class=c>${p.head}</p><p class=c>${esc([person.phones.join(' / '), person.mail, person.street, townLine(person)].filter(Boolean).join('  ·  '))}</p><div class=two><div>${p.profile}${p.jobs}</div><div>${p.education}${p.certificates}${p.skills}${p.languages}${p.licence}${p.personal}${p.hobbies}</div></div>`,
  );
};

export const layouts = [
  { name: 'html-europass', html: europass },
  { name: 'html-cards', html: cards, omits: ['languages.level'] },
  { name: 'html-typed', html: typed },
  { name: 'html-two-even', html: twoEven },
].map((one) => ({ ...one, part: 'dev', ext: 'pdf', generator: 'chromium' }));
