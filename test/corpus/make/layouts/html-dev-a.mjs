// Own HTML, printed by Chromium: looks for the dev part.
import { icon, lines, page, pieces, portrait, tasks } from '../html.mjs';
import { esc, place, townLine } from '../words.mjs';

const sidebarLeft = (person) => {
  const job = (one) =>
    `<div class=job><h3>${esc(one.title)}</h3><p class=where>${esc(place(one, ' – '))}</p><p class=when>${esc(one.dates)}</p>${tasks(one)}</div>`;
  const p = pieces(person, { job });
  const contact = lines([person.street, townLine(person), ...person.phones, person.mail]);
  return page(
    'body{display:grid;grid-template-columns:70mm 1fr;min-height:297mm}aside{background:#264653;color:#fff;padding:12mm 7mm}main{padding:14mm 10mm}h1{font-size:25pt;line-height:1.1;color:#264653}h2{font-size:12pt;text-transform:uppercase;margin:6mm 0 2mm;border-bottom:1px solid currentColor}aside svg{display:block;margin:0 auto}aside ul{padding-left:5mm}main ul{padding-left:6mm}.when{font-style:italic;color:#777}.where{font-weight:bold}.head{font-size:13pt;color:#2a9d8f}.job{margin-bottom:4mm}',
    `<aside>${portrait(120)}<h2>${p.w.contact}</h2>${contact}${p.personal}${p.licence}${p.languages}${p.skills}${p.hobbies}</aside><main><h1>${p.name}</h1><p class=head>${p.head}</p>${p.profile}${p.jobs}${p.education}${p.certificates}${p.references}</main>`,
  );
};

const datesLeft = (person) => {
  const row = (one, text) => `<div class=row><div class=d>${esc(one.dates)}</div><div>${text}</div></div>`;
  const p = pieces(person, {
    words: 1,
    job: (one) =>
      row(
        one,
        `<b>${esc(one.title)}</b>, ${esc(place(one))}${one.tasks.length ? `<br>${esc(one.tasks.join('. '))}` : ''}`,
      ),
    course: (one) => row(one, `<b>${esc(one.title)}</b>${place(one) ? ` – ${esc(place(one))}` : ''}`),
    join: (list) => (list.length ? `<p>${esc(list.join(', '))}</p>` : ''),
  });
  return page(
    "@page{margin:18mm 20mm}body{font:11pt/1.35 'Liberation Serif',serif}h1{font-size:16pt;float:left}.c{text-align:right}.t{clear:both;text-align:center;border:1px solid #000;padding:2mm;margin:5mm 0;font-size:14pt;font-weight:bold}h2{font-size:12pt;background:#ddd;padding:1mm 2mm;margin:5mm 0 2mm}.row{display:grid;grid-template-columns:46mm 1fr;column-gap:4mm;margin-bottom:2.5mm}",
    `<h1>${p.name}</h1><div class=c>${lines([person.street, townLine(person), ...person.phones.map((one) => `Tél : ${one}`), person.mail, ...person.personal, person.licence.shown])}</div><div class=t>${p.head}</div>${p.profile}${p.jobs}${p.education}${p.certificates}${p.languages}${p.skills}${p.hobbies}${p.references}`,
  );
};

const timeline = (person) => {
  const job = (one) =>
    `<div class=step><span class=dot></span><p class=when>${esc(one.dates)}</p><h3>${esc(one.title)}</h3><p>${esc(place(one, ' | '))}</p>${tasks(one)}</div>`;
  const p = pieces(person, {
    words: 2,
    job,
    course: (one) =>
      `<div class=step><span class=dot></span><p class=when>${esc(one.dates)}</p><h3>${esc(one.title)}</h3><p>${esc(place(one, ' | '))}</p></div>`,
    join: (list) => list.map((one) => `<span class=chip>${esc(one)}</span>`).join(' '),
  });
  const who = [
    ...person.phones.map((one) => `${icon('phone')}${esc(one)}`),
    person.mail && `${icon('mail')}${esc(person.mail)}`,
    p.address && `${icon('home')}${p.address}`,
    person.licence.shown && `${icon('car')}${esc(person.licence.shown)}`,
  ];
  return page(
    "body{padding:0 15mm 12mm;font-family:'Open Sans',sans-serif;font-size:9.5pt}header{background:#e76f51;color:#fff;margin:0 -15mm;padding:10mm 15mm}h1{font-size:28pt;font-weight:300;letter-spacing:1px}.bar{display:flex;flex-wrap:wrap;gap:2mm 7mm;padding:4mm 0;border-bottom:1px solid #ccc}h2{color:#e76f51;font-size:14pt;margin:5mm 0 2mm}.step{border-left:2px solid #e76f51;margin-left:2mm;padding:0 0 3mm 6mm;position:relative}.dot{position:absolute;left:-5px;top:4px;width:8px;height:8px;border-radius:4px;background:#e76f51}.when{font-size:8.5pt;color:#888}h3{font-size:10.5pt}.chip{display:inline-block;background:#eee;border-radius:3mm;padding:.5mm 3mm;margin:0 1mm 1mm 0}.step ul{padding-left:4mm}",
    `<header><h1>${p.name}</h1><p>${p.head}</p></header><div class=bar>${who
      .filter(Boolean)
      .map((one) => `<span>${one}</span>`)
      .join('')}</div>${p.profile}${p.jobs}${p.education}${p.certificates}${p.languages}${p.skills}${p.hobbies}`,
  );
};

const centred = (person) => {
  const p = pieces(person, {
    job: (one) =>
      `<p class=l><b>${esc(one.title)}</b><span>${esc(one.dates)}</span></p><p class=l><i>${esc(one.employer)}</i><span>${esc(one.city)}</span></p>${tasks(one)}`,
    course: (one) =>
      `<p class=l><b>${esc(one.title)}</b><span>${esc(one.dates)}</span></p><p class=l><i>${esc(one.school)}</i><span>${esc(one.city)}</span></p>`,
    join: (list) => (list.length ? `<p>${esc(list.join(' • '))}</p>` : ''),
  });
  return page(
    "@page{margin:16mm 22mm}body{font-family:'Liberation Serif',serif;font-size:11.5pt}h1,.head,.c{text-align:center}h1{font-variant:small-caps;font-size:24pt;letter-spacing:3px}h2{text-align:center;font-size:12pt;letter-spacing:4px;text-transform:uppercase;border-top:1px solid #999;margin-top:5mm;padding-top:2mm}.l{display:flex;justify-content:space-between}",
    `<h1>${p.name}</h1><p class=head>${p.head}</p><p class=c>${esc([person.street, townLine(person)].filter(Boolean).join(' – '))}</p><p class=c>${esc([...person.phones, person.mail].filter(Boolean).join(' | '))}</p><p class=c>${esc([...person.personal, person.licence.shown].filter(Boolean).join(' – '))}</p>${p.profile}${p.jobs}${p.education}${p.certificates}${p.skills}${p.languages}${p.hobbies}${p.references}`,
  );
};

const bigTable = (person) => {
  const cell = (left, right) => (right ? `<tr><td>${left}</td><td>${right}</td></tr>` : '');
  const w = pieces(person, { words: 1 }).w;
  const jobs = person.jobs
    .map((one) =>
      cell(
        esc(one.dates),
        `<b>${esc(one.title)}</b><br>${esc(place(one, ' à '))}${one.tasks.map((task) => `<br>- ${esc(task)}`).join('')}`,
      ),
    )
    .join('');
  const courses = person.education
    .map((one) => cell(esc(one.dates), `${esc(one.title)}<br>${esc(place(one, ' à '))}`))
    .join('');
  const head = (text) => `<tr><th colspan=2>${text}</th></tr>`;
  const list = (title, all) => (all.length ? head(title) + all.map((one) => cell('', esc(one))).join('') : '');
  return page(
    '@page{margin:15mm}body{font:10pt/1.3 Arial,"Liberation Sans",sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:1.2mm 2mm;vertical-align:top}th{background:#bdd7ee;text-align:left}td:first-child{width:42mm}',
    `<table>${head('CURRICULUM VITAE')}${cell('Nom et prénom', esc(person.shownName))}${cell(w.address, esc(`${person.street ?? ''} ${person.postcode ?? ''} ${person.city ?? ''}`.trim()))}${cell(w.phone, esc(person.phones.join(' / ')))}${cell(w.mail, esc(person.mail))}${cell(w.personal, esc(person.personal.join(', ')))}${cell(w.licence, esc(person.licence.shown))}${cell('Poste recherché', esc(person.head))}${head(w.jobs)}${jobs}${head(w.education)}${courses}${list(
      w.certificates,
      person.certificates.map((one) => one.shown),
    )}${list(
      w.languages,
      person.languages.map((one) => one.shown),
    )}${list(w.skills, person.skills)}${list(w.hobbies, person.hobbies)}</table>`,
  );
};

export const layouts = [
  { name: 'html-sidebar-left', html: sidebarLeft },
  { name: 'html-dates-left', html: datesLeft },
  { name: 'html-timeline', html: timeline },
  { name: 'html-centred', html: centred },
  { name: 'html-table', html: bigTable },
].map((one) => ({ ...one, part: 'dev', ext: 'pdf', generator: 'chromium' }));
