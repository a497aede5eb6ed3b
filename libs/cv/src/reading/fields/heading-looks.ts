import type { CvDocument, TextLine } from '../document.js';
import { headingOf } from './headings.js';
import { bulletLength } from './text.js';

/** How a line looks, to compare it with headings; null where the format says nothing of it. */
function lookOf(line: TextLine): string | null {
  if (line.role === 'heading') return 'heading';
  return line.size === null ? null : `${line.style}|${Math.round(line.size * 2)}`;
}

/**
 * Tells lines that look like the headings of this document, whatever their words: `En plus`, `Mon côté perso`. A look counts when
 * at least two headings known by their words have it, and most lines that have it are such headings.
 */
export function headingLooks(document: CvDocument): (line: TextLine) => boolean {
  const counts = new Map<string, { known: number; all: number }>();
  for (const line of document.lines) {
    const look = lookOf(line);
    if (!look) continue;
    const count = counts.get(look) ?? { known: 0, all: 0 };
    count.all += 1;
    if (headingOf(line.text.slice(bulletLength(line.text)))) count.known += 1;
    counts.set(look, count);
  }
  return (line) => {
    const { known, all } = counts.get(lookOf(line) ?? '') ?? { known: 0, all: 0 };
    return known >= 2 && known >= 0.5 * all && /^[\p{L}'’ &/-]{3,40}:?$/u.test(line.text.trim());
  };
}
