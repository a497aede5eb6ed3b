// pdfkit: standard fonts that are not embedded, text placed by hand.
import { createWriteStream } from 'node:fs';
import PDFDocument from 'pdfkit';
import { place, townLine, wordsFor } from '../words.mjs';

const written = (pdf, file) =>
  new Promise((done) => {
    pdf.pipe(createWriteStream(file)).on('finish', done);
    pdf.end();
  });

/** Dates on the right edge, a band of colour on top. */
function band(person, file) {
  const pdf = new PDFDocument({ size: 'A4', margin: 50, info: { CreationDate: new Date(0) } });
  const w = wordsFor(person, 0);
  pdf.rect(0, 0, 595, 90).fill('#1d3557');
  pdf.fillColor('#fff').font('Helvetica-Bold').fontSize(22).text(person.shownName, 50, 28);
  pdf.font('Helvetica').fontSize(12).text(person.head);
  pdf.fillColor('#000').fontSize(9.5);
  const who = [
    person.street,
    townLine(person),
    ...person.phones,
    person.mail,
    ...person.personal,
    person.licence.shown,
  ];
  pdf.text(who.filter(Boolean).join('  •  '), 50, 104, { width: 495 });
  const head = (text) =>
    pdf.moveDown(0.8).font('Helvetica-Bold').fontSize(12).fillColor('#1d3557').text(text.toUpperCase()).moveDown(0.2);
  const entry = (one) => {
    const y = pdf.y;
    pdf.fillColor('#444').font('Helvetica-Oblique').fontSize(9).text(one.dates, 380, y, { width: 165, align: 'right' });
    pdf.fillColor('#000').font('Helvetica-Bold').fontSize(10.5).text(one.title, 50, y, { width: 325 });
    pdf.font('Helvetica').fontSize(10).text(place(one), { width: 495 });
    for (const task of one.tasks ?? []) pdf.text(`- ${task}`, 62, pdf.y, { width: 480 });
    pdf.x = 50;
    pdf.moveDown(0.4);
  };
  const list = (title, all) => {
    if (all.length === 0) return;
    head(title);
    pdf.fillColor('#000').font('Helvetica').fontSize(10).text(all.join(', '));
  };
  head(w.jobs);
  person.jobs.forEach(entry);
  if (person.education.length) head(w.education);
  person.education.forEach(entry);
  list(
    w.certificates,
    person.certificates.map((one) => one.shown),
  );
  list(
    w.languages,
    person.languages.map((one) => one.shown),
  );
  list(w.skills, person.skills);
  list(w.hobbies, person.hobbies);
  return written(pdf, file);
}

const latin = (person) => /^[\u0020-\u00ff–—’œŒ…•→]*$/.test(JSON.stringify(person));
export const layouts = [{ name: 'pdfkit-band', part: 'dev', ext: 'pdf', generator: 'pdfkit', make: band, only: latin }];
