import type { TextLine } from '../document.js';

const FOLDS: Record<string, string> = {
  œ: 'o',
  Œ: 'o',
  æ: 'a',
  Æ: 'a',
  ß: 's',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
};
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;

function foldUnit(unit: string): string {
  const known = FOLDS[unit];
  if (known) return known;
  if (DASHES.test(unit)) return '-';
  if (/\s/.test(unit)) return unit === '\t' ? '\t' : ' ';
  const base = unit.normalize('NFD')[0] ?? ' ';
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : ' ';
}

/** Of the few signs outside ASCII that texts use; 65,536 at most. */
const foldedUnits = new Map<string, string>();

function foldedUnit(unit: string): string {
  const known = foldedUnits.get(unit) ?? foldUnit(unit);
  foldedUnits.set(unit, known);
  return known;
}

/** Lower case without accents, every dash as `-`; unit for unit, so that offsets in the result are offsets in the text. */
export function fold(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) result += text[i];
    else if (code >= 65 && code <= 90) result += String.fromCharCode(code + 32);
    else if (code < 128) result += code === 10 || code === 13 ? ' ' : code === 96 ? "'" : text[i];
    else result += foldedUnit(text[i]!);
  }
  return result;
}

/** The words of a folded text. */
export const wordsOf = (folded: string): string[] => folded.match(/[a-z0-9]+/g) ?? [];

/** A lexicon from text: one entry per comma or line break, folded. */
export const lexicon = (text: string): Set<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((word) => fold(word).trim())
      .filter((word) => word !== ''),
  );

/** A piece of a line, with its place in it. */
export interface Span {
  line: TextLine;
  start: number;
  end: number;
  text: string;
}

const EDGE_START = /^[\s,;:|/\\*•·●○◦▪■□◆◇►▶➢➤➔→›»‣⁃∙✓✔✅☑❯❖✦★\uE000-\uF8FF–—‑-]+/u;
const EDGE_END = /[\s,;:|/\\*•·●▪■–—‑-]+$/;

/** The piece from `start` to `end` without separators at its edges. */
export function span(line: TextLine, start: number, end: number): Span {
  const raw = line.text.slice(start, end);
  const from = start + (EDGE_START.exec(raw)?.[0].length ?? 0);
  const rest = line.text.slice(from, end);
  const to = Math.max(from, end - (EDGE_END.exec(rest)?.[0].length ?? 0));
  return { line, start: from, end: to, text: line.text.slice(from, to) };
}

/** Cuts a span where the pattern (global) matches; empty pieces are dropped. */
export function cut(piece: Span, separator: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(separator)) {
    pieces.push(span(piece.line, piece.start + from, piece.start + match.index));
    from = match.index + match[0].length;
  }
  pieces.push(span(piece.line, piece.start + from, piece.end));
  return pieces.filter((part) => part.text !== '');
}

/** A value read from the document, how sure that is (0 to 1), and where it stands. */
export interface Found<T> {
  value: T;
  confidence: number;
  at: Span;
}

const SMALL = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'sur',
  'sous',
  'en',
  'lez',
  'lès',
  'et',
  'aux',
  'au',
  'à',
]);

/** `HÉNIN-BEAUMONT` → `Hénin-Beaumont`, `LE CATEAU-CAMBRÉSIS` → `Le Cateau-Cambrésis`; mixed case is kept. */
export function properCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  let first = true;
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const small = !first && SMALL.has(lower);
    first = false;
    return small ? lower : lower[0]!.toUpperCase() + lower.slice(1);
  });
}

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Told rather than named: with a verb, or longer than any name. */
export const isSentence = (text: string): boolean => {
  const folded = fold(text);
  return (
    /(?:^|[\s,])(?:j'(?:ai|etais)|je|nous|il|elle|est|etait|sont|ont|was|were|have)\s/.test(folded) ||
    wordsOf(folded).length > 12
  );
};

/** `CNED.` → `CNED`: the full stop of a sentence, not that of an abbreviation. */
export const withoutStop = (text: string): string => text.replace(/(?<=\p{L}{4}|\p{Lu}{3}|[\d)])\.+$/u, '');

const BULLET = /^\s*(?:[•·●○◦▪■□◆◇►▶➢➤➔→›»‣⁃∙✓✔✅☑❯❖✦★*\uE000-\uF8FF]|[-–—>]\s|o\s(?=\p{Lu}))\s*/u;

/** Length of the bullet that a line starts with, 0 without one. Icon fonts put their signs into the private use area. */
export const bulletLength = (text: string): number => BULLET.exec(text)?.[0].length ?? 0;

/** Remembers what a pure function of a text said: the parts of a reading ask the same of the same lines. Forgets all when full. */
export function remembered<T>(ask: (text: string) => T, most = 4000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    if (known.size >= most) known.clear();
    if (text.length <= 300) known.set(text, answer);
    return answer;
  };
}
