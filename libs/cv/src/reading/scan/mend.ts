import type { OcrWord } from './engine.js';

/** What recognition is known to take for something else, put right where the form of the word leaves no doubt. Nothing is guessed. */

/** Frames, rules and shades that were taken for signs. */
const SPECKS = /^[|_~`'"“”‘’^=\\/.,;:!¦¬—–-]+$/;
/** What bullets and little pictures are read as, alone at the beginning of a line. */
const BULLETS = /^(?:[eEoO0«»*©®¢°&¥€§@><+•·■▪►➢✓v]|[«»<>]{2}|\([)]?|\[\]|\[J)$/;
const AT = /^([\w.+-]{2,})(?:©|®|¢|\(Q|\(a\)|\[at\]|\(at\)|G(?=[a-z-]+[.,][a-z]{2,3}$)|Q(?=[a-z-]+[.,][a-z]{2,3}$))([\w-]+(?:[.,][\w-]+)*[.,][a-z]{2,4})$/;

const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

function address(text: string): string {
  const mended = text.replace(AT, '$1@$2');
  if (!/^[^@\s]+@[^@\s]+$/.test(mended)) return mended;
  // Addresses have neither accents nor commas, and ours on CVs hardly ever capitals.
  return unaccented(mended).replace(/(?<=\w),(?=\w)/g, '.');
}

/** `O6`, `2O21`, `l2` → digits; only where nothing but digits and what resembles them stands. */
function digits(text: string): string {
  if (!/^[(+]?[\dOoIl|]{2,}[).,:;]?$/.test(text)) return text;
  const count = text.match(/\d/g)?.length ?? 0;
  if (count === 0 || count * 2 < text.replace(/[^\dOoIl|]/g, '').length) return text;
  return text.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
}

/** Is there a gap of a space at least, and no more than of a tab stop? */
const follows = (a: OcrWord, b: OcrWord) =>
  Math.abs(a.baseline - b.baseline) < 0.4 * a.size && b.left - a.right < 0.6 * a.size && b.left > a.left;

/** Puts together an address that was read as two or three words. */
function joinAddresses(words: OcrWord[]): OcrWord[] {
  const joined: OcrWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const ends = last && /^[\w.+-]+@$|^[\w.+-]+@[\w.-]*[.,]$/.test(last.text) && /^[a-z0-9][\w.,-]*$/.test(word.text);
    const starts = last && /^[a-z0-9]+(?:[._-][a-z0-9]+)*[._-]?$/.test(last.text) && /^@[a-z0-9][\w.-]*$/.test(word.text);
    if (last && (ends || starts) && follows(last, word)) {
      joined[joined.length - 1] = {
        ...{ ...last, text: last.text + word.text, right: word.right, bottom: Math.max(last.bottom, word.bottom) },
        ...{ top: Math.min(last.top, word.top), confidence: Math.min(last.confidence, word.confidence) },
      };
    } else joined.push(word);
  }
  return joined;
}

/** Words of one page in Tesseract's order → those that can be text, mended. */
export function mend(words: readonly OcrWord[]): OcrWord[] {
  const kept = words.filter(({ text, confidence }) => {
    if (text === '') return false;
    if (confidence < 20) return false;
    return confidence >= 60 || !SPECKS.test(text) || /^[-–—:/,]$/.test(text);
  });
  const mended: OcrWord[] = [];
  kept.forEach((word, index) => {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    const first = !before || !follows(before, word);
    if (first && after && BULLETS.test(word.text) && follows(word, after) && /^[\p{L}\d+(]/u.test(after.text)) {
      mended.push({ ...word, text: '•' });
    } else if (first && /^[|¦[\]_~`'"“”‘’^=\\]+$/.test(word.text)) {
      // A rule at the edge of a column.
    } else mended.push({ ...word, text: digits(word.text) });
  });
  return joinAddresses(mended).map((word) => ({ ...word, text: address(word.text) }));
}
