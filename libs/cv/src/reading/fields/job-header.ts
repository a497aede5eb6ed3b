import { chooseEmployer, chooseTitle, type Pattern } from './choose.js';
import { SURE } from './confidence.js';
import { type Entry, isHeaderLike } from './entries.js';
import { isLabelled, type Part, partsOf, townOf } from './parts.js';
import { contentOf, type Row } from './row.js';
import { fold, type Span, span } from './text.js';

/** What a line below the header adds to it: its first cell, for beside it a table may tell the tasks; or both, when the other is a town. */
function headerCell(row: Row): Span {
  const { line, start } = row;
  // `Nom de l'employeur\tOnet`: a form with its labels in the margin.
  if (partsOf(span(line, start, line.text.length)).length > 0 && isLabelled(line.text.slice(start)))
    return span(line, start, line.text.length);
  const tab = line.text.indexOf('\t', start);
  return span(line, start, tab < 0 || townOf(line.text.slice(tab)) ? line.text.length : tab);
}

/** May the line below the header belong to it? What is clearly an employer or a trade may; else only a line that differs from the tasks below. */
function nextHeaderRow(
  tail: Row[],
  index: number,
  wanted: 'title' | 'employer',
  hasEmployer: boolean,
  expected: boolean,
): Part[] | null {
  const row = tail[index];
  if (!row || !isHeaderLike(row) || row.line.text.trim().length > 110) return null;
  const parts = partsOf(headerCell(row));
  if (parts.some((part) => part.kind === wanted)) return parts;
  // Below a date that stands alone, the firm may come before the trade.
  if (wanted === 'title' && !hasEmployer && parts.some((part) => part.kind === 'employer')) return parts;
  if (wanted === 'employer' && parts.some((part) => part.kind === 'town')) return parts;
  const next = tail[index + 1];
  const differs =
    expected ||
    (next && (next.bullet || next.line.style !== row.line.style || (next.line.size ?? 0) < (row.line.size ?? 0) - 0.4));
  return (wanted === 'title' || differs) && parts.some((part) => part.kind === 'unknown') ? parts : null;
}

/** `Principales activités\t…`: what a form says about tasks stands between trade and employer. */
const TASKS =
  /^(?:principales? )?(?:activites?|missions?|taches|responsabilites)(?: principales?)?(?: et responsabilites)? ?[\t:]/;

/** The parts of the header of a job: the line with the date, those above it, and those below that belong to it. */
export function headerParts({ head, tail: below }: Entry, pattern: Pattern): Part[] {
  const tail = below.filter((row) => !TASKS.test(fold(contentOf(row))));
  const parts = head.flatMap(partsOf);
  let used = 0;
  for (let index = 0; index < 3; index += 1) {
    const title = chooseTitle(parts, pattern);
    const named = title?.part.kind === 'title';
    const missing = !named ? 'title' : chooseEmployer(parts, title) ? null : 'employer';
    if (!missing) break;
    const more = nextHeaderRow(
      tail,
      index,
      missing,
      parts.some((part) => part.kind === 'employer'),
      pattern.employerRow === index,
    );
    if (!more) break;
    // With two unnamed parts the order decides; only a trade in so many words overrules it.
    const enough =
      missing === 'title' &&
      title !== null &&
      (title.confidence > SURE.titleByOrder || chooseEmployer(parts, title) !== null);
    if (enough && !more.some((part) => part.kind === 'title')) break;
    if (index === 2 && !more.some((part) => part.kind === missing)) break;
    parts.push(...more);
    used = index + 1;
  }
  const closing = tail[used];
  // A town on a line of its own closes the header.
  if (closing && !parts.some((part) => part.kind === 'town')) {
    const cell = headerCell(closing);
    if (townOf(cell.text)) parts.push({ at: cell, kind: 'town' });
  }
  return parts;
}
