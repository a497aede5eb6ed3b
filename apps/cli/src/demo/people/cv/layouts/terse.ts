import type { CvContent } from '../content.js';
import { period } from '../dates.js';
import { type Column, newPdf, type Pdf, write } from '../pdf.js';

const page: Column = { x: 72, width: 440 };

/** Half a page typed in haste: no headings to speak of, years only, not a word too many. */
export function terse(cv: CvContent): Pdf {
  const pdf = newPdf('cv', 64);
  write(pdf, page, `${cv.familyName} ${cv.givenName}`, { font: 'Helvetica-Bold', size: 14 });
  for (const text of [cv.street, cv.town, cv.phone, ...(cv.email ? [cv.email] : []), ...cv.personal])
    write(pdf, page, text, { size: 11 });
  pdf.y += 16;
  write(pdf, page, 'CURRICULUM VITAE', { font: 'Helvetica-Bold', size: 13, after: 12 });
  write(pdf, page, 'Expériences :', { font: 'Helvetica-Bold', size: 11, after: 3 });
  for (const one of cv.experiences) {
    const top = pdf.y;
    write(pdf, { x: page.x, width: 86 }, period(one, 'years'), { size: 11 });
    pdf.y = top;
    write(pdf, { x: page.x + 90, width: page.width - 90 }, `${one.title}, ${one.employer}, ${one.city}`, {
      size: 11,
      after: 2,
    });
  }
  pdf.y += 10;
  const rest = [
    ...cv.education.map((one) => `${one.title} (${one.year})`),
    ...cv.certificates,
    ...(cv.licence ? [cv.licence] : []),
    `Langues : ${cv.languages.map((one) => one.name.toLowerCase()).join(', ')}`,
  ];
  for (const text of rest) write(pdf, page, text, { size: 11, after: 2 });
  return pdf;
}
