import { type CvContent, textScale } from '../content.js';
import { period } from '../dates.js';
import { type Column, newPdf, PAGE, type Pdf, write } from '../pdf.js';

const BAND = 106;
const page: Column = { x: 48, width: PAGE.width - 96 };
const half = (page.width - 30) / 2;
const left: Column = { x: page.x, width: half };
const right: Column = { x: page.x + half + 30, width: half };
const line: Column = { x: page.x + 22, width: page.width - 22 };
const WHITE = '#ffffff';

/** A coloured band with the name, then the career from the first job to the last along a line. */
export function band(cv: CvContent, accent: string): Pdf {
  const pdf = newPdf(`CV ${cv.givenName} ${cv.familyName}`, 36, textScale(cv));
  pdf.rect(0, 0, PAGE.width, BAND).fill(accent);
  pdf.y = 22;
  write(pdf, page, `${cv.givenName} ${cv.familyName}`, { font: 'Helvetica-Bold', size: 26, color: WHITE, after: 1 });
  write(pdf, page, cv.headline, { size: 13, color: WHITE, after: 7 });
  const reach = [cv.phone, ...(cv.email ? [cv.email] : []), `${cv.street}, ${cv.town}`].join('   |   ');
  write(pdf, page, reach, { size: 9, color: WHITE });
  pdf.y = BAND + 14;
  if (cv.personal.length > 0) write(pdf, page, cv.personal.join('  |  '), { size: 9, color: '#555555', after: 6 });
  write(pdf, page, cv.profile, { size: 10, color: '#444444', after: 2 });

  heading(pdf, page, 'Mon parcours', accent);
  const first = pdf.y + 6;
  let last = first;
  for (const one of [...cv.experiences].reverse()) {
    last = pdf.y + 6;
    pdf.circle(page.x + 6, last, 4).fill(accent);
    write(pdf, line, period(one, 'short'), { font: 'Helvetica-Bold', size: 9, color: accent });
    write(pdf, line, `${one.title} – ${one.employer} (${one.city})`, { font: 'Helvetica-Bold', size: 10.5, after: 1 });
    write(pdf, line, `${one.tasks.join('. ')}.`, { size: 9.5, after: 8 });
  }
  pdf
    .moveTo(page.x + 6, first)
    .lineTo(page.x + 6, last)
    .lineWidth(1.2)
    .strokeColor(accent)
    .stroke();

  const top = pdf.y;
  if (cv.education.length > 0) heading(pdf, left, 'Formation', accent);
  for (const one of cv.education) {
    write(pdf, left, `${one.year} – ${one.title}`, { font: 'Helvetica-Bold', size: 9.5 });
    write(pdf, left, one.school, { size: 9.5, after: 4 });
  }
  if (cv.certificates.length > 0) heading(pdf, left, 'Habilitations', accent);
  for (const one of cv.certificates) write(pdf, left, one, { size: 9.5, after: 2 });
  pdf.y = top;
  heading(pdf, right, 'Mes atouts', accent);
  for (const skill of cv.skills) write(pdf, right, skill, { size: 9.5, after: 2 });
  heading(pdf, right, 'En plus', accent);
  if (cv.licence) write(pdf, right, cv.licence, { size: 9.5, after: 2 });
  for (const one of cv.languages) write(pdf, right, `${one.name} : ${one.level}`, { size: 9.5, after: 2 });
  write(pdf, right, cv.interests.join(', '), { size: 9.5 });
  return pdf;
}

function heading(pdf: Pdf, column: Column, title: string, accent: string): void {
  pdf.y += 10 * pdf.textScale;
  write(pdf, column, title, { font: 'Helvetica-Bold', size: 13, color: accent, after: 5 });
}
