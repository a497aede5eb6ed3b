import type { OcrWord } from './engine.js';

/** What recognition is known to take for something else, put right where the form of the word leaves no doubt. Nothing is guessed. */

/** Frames, rules and shades that were taken for signs. */
const SPECKS = /^[|_~`'"“”‘’^=\\/.,;:!¦¬—–-]+$/;
/** What bullets and little pictures are read as, alone at the beginning of a line. */
const BULLETS = /^(?:[eEoO0«»*©®¢°&¥€§@><+•·■▪►➢✓v]|[«»<>]{2}|\([)]?|\[\]|\[J)$/;
const AT =
  /^([\w.+-]{2,})(?:©|®|¢|\(Q|\(a\)|\[at\]|\(at\)|G(?=[a-z-]+[.,][a-z]{2,3}$)|Q(?=[a-z-]+[.,][a-z]{2,3}$))([\w-]+(?:[.,][\w-]+)*[.,][a-z]{2,4})$/;

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

const sameRow = (a: OcrWord, b: OcrWord) => Math.abs(a.baseline - b.baseline) < 0.4 * a.size && b.left > a.left;
/** Do two words stand in one row, no further apart than this many ems? */
const within = (ems: number, a: OcrWord | undefined, b: OcrWord | undefined) =>
  a !== undefined && b !== undefined && sameRow(a, b) && b.left - a.right < ems * Math.max(a.size, b.size);
const follows = (a: OcrWord, b: OcrWord) => within(0.6, a, b);

/** `Budget/` → `Budget` `/`, `AetF` → `A` `et` `F`, `2021=` → `2021` `–`: what stands apart on paper, by the share of its letters. */
function apart(word: OcrWord): OcrWord[] {
  const pieces = /^(\p{L}{2,})(\/)$|^([A-G]|\d)(et)([A-G]|\d)?$|^(\d[\d./-]*\d)([=~])$/u
    .exec(word.text)
    ?.slice(1)
    .filter(Boolean);
  if (!pieces) return [word];
  const step = (word.right - word.left) / word.text.length;
  let at = word.left;
  return pieces.map((text) => {
    const left = at;
    at += step * text.length;
    return { ...word, text: /^[=~]$/.test(text) ? '–' : text, left, right: at - 0.2 * step };
  });
}

/** Puts together an address that was read as two or three words. */
function joinAddresses(words: OcrWord[]): OcrWord[] {
  const joined: OcrWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const ends = last && /^[\w.+-]+@$|^[\w.+-]+@[\w.-]*[.,]$/.test(last.text) && /^[a-z0-9][\w.,-]*$/.test(word.text);
    const starts =
      last && /^[a-z0-9]+(?:[._-][a-z0-9]+)*[._-]?$/.test(last.text) && /^@[a-z0-9][\w.-]*$/.test(word.text);
    if (last && (ends || starts) && follows(last, word)) {
      joined[joined.length - 1] = {
        ...{ ...last, text: last.text + word.text, right: word.right, bottom: Math.max(last.bottom, word.bottom) },
        ...{ top: Math.min(last.top, word.top), confidence: Math.min(last.confidence, word.confidence) },
      };
    } else joined.push(word);
  }
  return joined;
}

/** Electrical authorisations (NF C 18-510), whose zeros are read as letters: `BO` → `B0`, `HOV` → `H0V`. */
const authorisation = (text: string) => (/^(?:[BH]O){1,2}V?[),.;]?$/.test(text) ? text.replaceAll('O', '0') : text);

const isDash = (text: string) => /^[-–—]$/.test(text);

/** Could it be text at all? */
function isText(word: OcrWord, before: OcrWord | undefined, after: OcrWord | undefined): boolean {
  const { text, confidence } = word;
  if (text === '') return false;
  if (isDash(text)) return true;
  if (confidence < 20) return false;
  if (SPECKS.test(text) && !/^[:/,]$/.test(text)) return confidence >= 60;
  // A sign or two all by themselves, far from other text.
  return confidence >= 55 || text.length > 2 || within(1.5, before, word) || within(1.5, word, after);
}

/** Words of one page in Tesseract's order → those that can be text, mended. */
export function mend(words: readonly OcrWord[]): OcrWord[] {
  const kept = words.filter((word, index) => isText(word, words[index - 1], words[index + 1])).flatMap(apart);
  const mended: OcrWord[] = [];
  kept.forEach((word, index) => {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    const first = !within(3, before, word);
    if (first && after && BULLETS.test(word.text) && within(2, word, after) && /^[\p{L}\d+(]/u.test(after.text)) {
      // Close to its text, so that it is no column of its own.
      mended.push({ ...word, text: '•', right: Math.max(word.right, after.left - 0.3 * word.size) });
    } else if (!within(0.9, before, word) && /^[|¦[\]_~`'"“”‘’^=\\]+$/.test(word.text)) {
      // A rule at the edge of a column.
    } else mended.push({ ...word, text: authorisation(digits(word.text)) });
  });
  return joinAddresses(mended).map((word) => ({ ...word, text: address(word.text) }));
}
