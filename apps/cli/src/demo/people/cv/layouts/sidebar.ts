import { type CvContent, textScale } from '../content.js';
import { period } from '../dates.js';
import { bullet, type Column, newPdf, PAGE, type Pdf, write } from '../pdf.js';

const PANEL = 190;
const side: Column = { x: 22, width: PANEL - 44 };
const main: Column = { x: PANEL + 26, width: PAGE.width - PANEL - 62 };
const WHITE = '#ffffff';

/** Two columns: a coloured panel with what is short on the left, the career on the right. */
export function sidebar(cv: CvContent, accent: string): Pdf {
  const pdf = newPdf(`CV ${cv.givenName} ${cv.familyName}`, 40, textScale(cv));
  pdf.rect(0, 0, PANEL, PAGE.height).fill(accent);
  panel(pdf, cv, accent);

  pdf.y = 46;
  write(pdf, main, cv.givenName, { size: 21, color: accent });
  write(pdf, main, cv.familyName.toUpperCase(), { font: 'Helvetica-Bold', size: 25, color: accent, after: 2 });
  write(pdf, main, cv.headline, { size: 13, color: '#555555', after: 9 });
  write(pdf, main, cv.profile, { font: 'Helvetica-Oblique', size: 9.5, color: '#444444', after: 4 });

  heading(pdf, main, 'EXPÉRIENCES PROFESSIONNELLES', accent);
  for (const one of cv.experiences) {
    write(pdf, main, one.title, { font: 'Helvetica-Bold', size: 10.5 });
    write(pdf, main, `${one.employer} · ${one.city}`, { size: 9.5, color: accent });
    write(pdf, main, period(one, 'short'), { size: 8.5, color: '#777777', after: 2 });
    for (const task of one.tasks) bullet(pdf, main, task, { size: 9 });
    pdf.y += 6 * pdf.textScale;
  }
  if (cv.education.length > 0) heading(pdf, main, 'FORMATION', accent);
  for (const one of cv.education) {
    write(pdf, main, one.title, { font: 'Helvetica-Bold', size: 10 });
    write(pdf, main, `${one.school} · ${one.year}`, { size: 9, color: '#555555', after: 5 });
  }
  return pdf;
}

function panel(pdf: Pdf, cv: CvContent, accent: string): void {
  const centre = PANEL / 2;
  pdf.circle(centre, 92, 44).fill(WHITE);
  pdf.y = 76;
  const initials = `${cv.givenName.charAt(0)}${cv.familyName.charAt(0)}`;
  write(pdf, { x: centre - 44, width: 88 }, initials, {
    font: 'Helvetica-Bold',
    size: 34,
    color: accent,
    align: 'center',
  });

  pdf.y = 156;
  heading(pdf, side, 'CONTACT', WHITE);
  const lines = [
    cv.phone,
    ...(cv.email ? [cv.email] : []),
    cv.street,
    cv.town,
    ...(cv.licence ? [cv.licence] : []),
    ...cv.personal,
  ];
  // Addresses do not grow with the rest: they would no longer fit on one line.
  for (const line of lines) write(pdf, side, line, { size: 8.5 / pdf.textScale, color: WHITE, after: 3 });
  heading(pdf, side, 'COMPÉTENCES', WHITE);
  for (const skill of cv.skills) bullet(pdf, side, skill, { size: 9, color: WHITE, after: 2 });
  if (cv.certificates.length > 0) heading(pdf, side, 'CERTIFICATS', WHITE);
  for (const one of cv.certificates) bullet(pdf, side, one, { size: 9, color: WHITE, after: 2 });
  heading(pdf, side, 'LANGUES', WHITE);
  for (const one of cv.languages) {
    write(pdf, side, one.name, { size: 9, color: WHITE, after: 2 });
    pdf.rect(side.x, pdf.y, side.width, 3).fillOpacity(0.3).fill(WHITE);
    pdf
      .rect(side.x, pdf.y, side.width * one.share, 3)
      .fillOpacity(1)
      .fill(WHITE);
    pdf.y += 9 * pdf.textScale;
  }
  heading(pdf, side, 'LOISIRS', WHITE);
  write(pdf, side, cv.interests.join(', '), { size: 9, color: WHITE });
}

function heading(pdf: Pdf, column: Column, text: string, color: string): void {
  pdf.y += 10 * pdf.textScale;
  write(pdf, column, text, { font: 'Helvetica-Bold', size: 11, color, after: 2 });
  pdf.rect(column.x, pdf.y, 26, 2).fill(color);
  pdf.y += 8 * pdf.textScale;
}
