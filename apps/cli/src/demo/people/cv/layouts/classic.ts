import { type CvContent, textScale } from '../content.js';
import { period } from '../dates.js';
import { bullet, type Column, newPdf, PAGE, type Pdf, rule, write } from '../pdf.js';

const page: Column = { x: 62, width: PAGE.width - 124 };

/** One column in Times, centred name, ruled headings: the CV of the word processor's first template. */
export function classic(cv: CvContent): Pdf {
  const pdf = newPdf(`CV ${cv.givenName} ${cv.familyName}`, 50, textScale(cv));
  write(pdf, page, `${cv.givenName} ${cv.familyName.toUpperCase()}`, {
    font: 'Times-Bold',
    size: 22,
    align: 'center',
    after: 2,
  });
  write(pdf, page, `${cv.street}, ${cv.town}`, { font: 'Times-Roman', size: 11, align: 'center' });
  const reach = [`Tél. : ${cv.phone}`, ...(cv.email ? [`E-mail : ${cv.email}`] : [])].join('   –   ');
  write(pdf, page, reach, { font: 'Times-Roman', size: 11, align: 'center' });
  if (cv.personal.length > 0)
    write(pdf, page, cv.personal.join(' – '), { font: 'Times-Roman', size: 11, align: 'center' });
  pdf.y += 12 * pdf.textScale;
  write(pdf, page, cv.headline, { font: 'Times-BoldItalic', size: 15, align: 'center', after: 4 });

  heading(pdf, 'Expérience professionnelle');
  for (const one of cv.experiences) {
    write(pdf, page, `${period(one, 'long')}`, { font: 'Times-Italic', size: 11 });
    write(pdf, page, `${one.title} – ${one.employer}, ${one.city}`, { font: 'Times-Bold', size: 11.5 });
    for (const task of one.tasks)
      bullet(pdf, { x: page.x + 12, width: page.width - 12 }, task, { font: 'Times-Roman', size: 11 }, '-');
    pdf.y += 5 * pdf.textScale;
  }
  if (cv.education.length + cv.certificates.length > 0) heading(pdf, 'Formation');
  for (const one of cv.education)
    write(pdf, page, `${one.year} : ${one.title} – ${one.school}`, { font: 'Times-Roman', size: 11, after: 2 });
  for (const one of cv.certificates) write(pdf, page, one, { font: 'Times-Roman', size: 11, after: 2 });

  heading(pdf, 'Compétences');
  for (const skill of cv.skills) bullet(pdf, page, skill, { font: 'Times-Roman', size: 11 }, '-');

  heading(pdf, 'Divers');
  if (cv.licence) write(pdf, page, cv.licence, { font: 'Times-Roman', size: 11 });
  const spoken = cv.languages.map((one) => `${one.name} (${one.level})`).join(', ');
  write(pdf, page, `Langues : ${spoken}`, { font: 'Times-Roman', size: 11 });
  write(pdf, page, `Loisirs : ${cv.interests.join(', ')}`, { font: 'Times-Roman', size: 11 });
  return pdf;
}

function heading(pdf: Pdf, text: string): void {
  pdf.y += 9 * pdf.textScale;
  write(pdf, page, text, { font: 'Times-Bold', size: 13, color: '#1f3a5f', after: 1 });
  rule(pdf, page, '#1f3a5f');
  pdf.y += 5 * pdf.textScale;
}
