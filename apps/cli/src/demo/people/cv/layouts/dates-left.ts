import { type CvContent, textScale } from '../content.js';
import { period } from '../dates.js';
import { bullet, type Column, newPdf, PAGE, type Pdf, rule, write } from '../pdf.js';

const page: Column = { x: 50, width: PAGE.width - 100 };
const dates: Column = { x: 50, width: 112 };
const text: Column = { x: 172, width: PAGE.width - 222 };

/** Dates in a column of their own on the left, text on the right, grey headings. */
export function datesLeft(cv: CvContent, accent: string): Pdf {
  const pdf = newPdf(`CV ${cv.givenName} ${cv.familyName}`, 44, textScale(cv));
  const top = pdf.y;
  const address = [cv.street, cv.town, cv.phone, ...(cv.email ? [cv.email] : []), ...cv.personal];
  for (const line of address)
    write(pdf, { x: 320, width: PAGE.width - 370 }, line, { size: 9.5, align: 'right', after: 1 });
  const below = pdf.y;
  pdf.y = top;
  write(pdf, { x: 50, width: 265 }, `${cv.familyName.toUpperCase()} ${cv.givenName}`, {
    font: 'Helvetica-Bold',
    size: 19,
    color: accent,
    after: 3,
  });
  write(pdf, { x: 50, width: 265 }, cv.headline, { size: 12.5, color: '#444444' });
  pdf.y = Math.max(pdf.y, below) + 6;

  heading(pdf, 'Expérience', accent);
  for (const one of cv.experiences) {
    beside(pdf, period(one, 'numeric'), () => {
      write(pdf, text, one.title, { font: 'Helvetica-Bold', size: 10.5 });
      write(pdf, text, `${one.employer}, ${one.city}`, { font: 'Helvetica-Oblique', size: 10, after: 1 });
      for (const task of one.tasks) bullet(pdf, text, task, { size: 9.5 }, '–');
    });
  }
  if (cv.education.length > 0) heading(pdf, 'Diplômes et formation', accent);
  for (const one of cv.education) {
    beside(pdf, one.year, () => {
      write(pdf, text, one.title, { font: 'Helvetica-Bold', size: 10.5 });
      write(pdf, text, one.school, { size: 10 });
    });
  }
  heading(pdf, 'Savoir-faire', accent);
  beside(pdf, 'Compétences', () => write(pdf, text, cv.skills.join(', ')));
  if (cv.certificates.length > 0) beside(pdf, 'Certificats', () => write(pdf, text, cv.certificates.join('\n')));
  if (cv.licence) beside(pdf, 'Permis', () => write(pdf, text, cv.licence ?? ''));
  beside(pdf, 'Langues', () => write(pdf, text, cv.languages.map((one) => `${one.name} : ${one.level}`).join('\n')));
  beside(pdf, 'Loisirs', () => write(pdf, text, cv.interests.join(', ')));
  return pdf;
}

/** A label or date in the left column with what it stands for on the right. */
function beside(pdf: Pdf, label: string, content: () => void): void {
  const top = pdf.y;
  write(pdf, dates, label, { size: 9.5, color: '#555555' });
  const below = pdf.y;
  pdf.y = top;
  content();
  pdf.y = Math.max(pdf.y, below) + 6;
}

function heading(pdf: Pdf, title: string, accent: string): void {
  pdf.y += 8 * pdf.textScale;
  write(pdf, page, title, { font: 'Helvetica-Bold', size: 12.5, color: accent, after: 2 });
  rule(pdf, page, '#bbbbbb', 0.6);
  pdf.y += 7 * pdf.textScale;
}
