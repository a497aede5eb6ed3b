import { dateSpans } from './dates.js';
import { namesLanguage } from './languages.js';
import { contentOf, type Row } from './row.js';
import { cut, type Found, fold, type Span, span, tidy, wordsOf } from './text.js';

const SEPARATORS = /[;•·▪●■|\t\u2003]|,(?!\d)| \/ | - | – | — |\. (?=\p{Lu})/gu;
/** Dots, stars and percentages that draw a level. */
const GRAPHICS = /[★☆●○■□▮▯⬤◯◐]+|\b\d{1,3} ?%|\b\d ?\/ ?\d{1,2}\b/g;
const ELSEWHERE =
  /^vehicule|(?<![a-z])(?:permis|vehicule personnel|caces|r4[89]\d|sst|psc1|haccp|ssiap|cqp|tfp|fimo|aipr|habilitations?)(?![a-z])|@|www\.|https?:/;

const overlaps = ({ at }: Found<string>, piece: Span) =>
  at.line === piece.line && at.start < piece.end && at.end > piece.start;

/** Short phrases under a heading for skills. Certificates, licences and languages have fields of their own. */
export function readSkills(rows: Row[], certificates: Found<string>[]): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const row of rows) {
    if (row.sections[0] !== 'skills') continue;
    const text = contentOf(row);
    if (dateSpans(text).some((date) => date.range)) continue;
    // `Informatique : Word, Excel`: what stands before the colon names a group.
    const colon = text.indexOf(':');
    const start = colon > 0 && colon < 40 && text.slice(colon + 1).trim() !== '' ? row.start + colon + 1 : row.start;
    if (colon === text.length - 1) continue;
    const whole = span(row.line, start, row.line.text.length);
    for (const piece of cut(whole, SEPARATORS)) {
      const value = tidy(piece.text.replace(GRAPHICS, ' ')).replace(/^[-–.()\s]+|[-–.(\s]+$/g, '');
      const folded = fold(value);
      const words = wordsOf(folded);
      if (value.length < (/\d/.test(value) ? 2 : 3) || value.length > 90 || words.length === 0 || words.length > 12)
        continue;
      // What a narrow margin left of a label: `Compétences` above `professionnelles`.
      if (/^(?:competences?|(?:profession|person)nel(?:le)?s|skills)$/.test(folded)) continue;
      // `Anglais scolaire` among the skills is a language.
      if (words.length <= 3 && (namesLanguage(folded) || /^(?:bi|tri)lingue/.test(folded))) continue;
      if (ELSEWHERE.test(folded) || certificates.some((found) => overlaps(found, piece))) continue;
      if (!found.has(folded)) found.set(folded, { value, confidence: words.length <= 6 ? 0.9 : 0.8, at: piece });
    }
  }
  return [...found.values()];
}
