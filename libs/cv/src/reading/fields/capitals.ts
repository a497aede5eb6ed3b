import type { TextLine } from '../document.js';

const LETTER = /\p{L}/u;
/** Where a name or a title may begin: a line, a piece of it, behind `chez` and `à`, behind a postcode. */
const BEGINNINGS = /(^\P{L}*|[,;:|/\t(•–—] *| - |\s(?:chez|à|a) |\d{5} )(\p{Ll})/gu;

/**
 * Some people write without any capitals. Names and towns are known by theirs, so that such a document gets them where things
 * begin; everything keeps its place. Other documents are left as they are.
 */
export function withCapitals(lines: TextLine[]): TextLine[] {
  const text = lines.map((line) => line.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (lines.length < 6 || letters < 80 || capitals > 0.012 * letters) return lines;
  return lines.map((line, index) => {
    if (line.text.includes('@')) return line;
    const name = index < 4 && !/\d/.test(line.text) && line.text.split(' ').length <= 5;
    const pattern = name ? /((?:^|[\s'’-]))(\p{Ll})/gu : BEGINNINGS;
    const raised = line.text.replace(pattern, (all, before: string, letter: string) => {
      const capital = letter.toUpperCase();
      return capital.length === 1 && LETTER.test(capital) ? before + capital : all;
    });
    return { ...line, text: raised };
  });
}
