import { SURE } from './confidence.js';
import { headingOf } from './headings.js';
import { FIRST_NAMES } from './lexicon/first-names.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import { knownTown } from './lexicon/towns.js';
import { isFirstName, NO_NAME, PARTICLES, unglued, VIETNAMESE } from './name-words.js';
import { inSection, type Row } from './row.js';
import { cut, type Found, fold, type Span, span, tidy, wordsOf } from './text.js';

const TOKEN = /^\p{L}[\p{L}'’.-]*$/u;
const TITLE_WORDS =
  /^(?:m|mr|mme|mlle|mrs|ms|monsieur|madame|mademoiselle|cv|curriculum|vitae|de|nom|prenoms?|et|name|full)$/;
const LABEL =
  /^(?:nom(?:\(s\))?(?: de famille| d'usage)?(?:(?: et| \/|,|) prenoms?(?:\(s\))?)?|prenoms?(?:\(s\))?(?:(?: et| \/|,|) nom(?:\(s\))?)?|full name|name|first name|last name|surname)\s*[:\t]\s*/;

export interface PersonName {
  given: Found<string> | null;
  family: Found<string> | null;
}

interface Candidate {
  at: Span;
  tokens: string[];
  score: number;
  sure: boolean;
  /** Behind a label that says so: `Nom / Prénom`. */
  familyFirst?: boolean;
}

const isUpper = (token: string) => token.length > 1 && /\p{Lu}/u.test(token) && !/\p{Ll}/u.test(token);
/** `DUPONT` → `Dupont`, `LE GALL` → `Le Gall`, `O'BRIEN` → `O'Brien`; a name in mixed case is kept. */
function nameCase(name: string): string {
  return name
    .split(' ')
    .map((token) => {
      if (!isUpper(token))
        return PARTICLES.has(fold(token)) ? token : token.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      return token
        .toLowerCase()
        .replace(/(^|[-'’.])(\p{L})/gu, (_, sign: string, letter: string) => sign + letter.toUpperCase());
    })
    .join(' ');
}

/** The words of the address before the @, as a check: `j.dupont12` → j, dupont. */
const emailWords = (email: string | null): string[] => fold(email?.split('@')[0] ?? '').match(/[a-z]+/g) ?? [];

function tokensOf(text: string): string[] | null {
  const tokens = tidy(text.replace(/\b(?:née?|épouse|ep\.)\s.*$/iu, '')).split(' ');
  while (tokens.length > 0 && TITLE_WORDS.test(fold(tokens[0]!).replace('.', ''))) tokens.shift();
  if (tokens.length < 2 || tokens.length > 6) return null;
  if (
    !tokens.every(
      (token) => TOKEN.test(token) && (/^\p{Lu}/u.test(token) || PARTICLES.has(fold(token).replace(/['’].*/, ''))),
    )
  )
    return null;
  const words = tokens.flatMap((token) => wordsOf(fold(token)));
  if (words.some((word) => NO_NAME.has(word))) return null;
  if (words.some((word) => JOB_WORDS.has(word) && !FIRST_NAMES.has(word)) || headingOf(text) || knownTown(text))
    return null;
  return tokens;
}

function scored(at: Span, tokens: string[], rank: number, biggest: number, email: string[]): Candidate {
  const words = tokens.flatMap((token) => wordsOf(fold(token)));
  const inEmail = words.filter(
    (word) => word.length > 2 && email.some((part) => part === word || (part.length > 3 && part.includes(word))),
  ).length;
  const first = tokens.some(isFirstName);
  const capitals = tokens.some(isUpper) && !tokens.every(isUpper);
  const size = at.line.size !== null && biggest > 0 ? at.line.size / biggest : 0;
  const score =
    3 * inEmail +
    (first ? 2.5 : 0) +
    (capitals ? 1.5 : 0) +
    2.5 * (size > 0.9 ? 1 : 0) +
    (at.line.role === 'heading' ? 0.5 : 0) -
    0.12 * rank;
  return { at, tokens, score, sure: inEmail >= 2 || (inEmail > 0 && first) };
}

function labelled(rows: Row[]): PersonName | null {
  const found: PersonName = { given: null, family: null };
  for (const row of rows.slice(0, 30)) {
    for (const piece of cut(span(row.line, 0, row.line.text.length), /[|;•]|\t(?=pr[ée]noms?\b)/gi)) {
      const folded = fold(piece.text);
      const label = LABEL.exec(folded)?.[0];
      if (!label) continue;
      const at = span(row.line, piece.start + label.length, piece.end);
      const both = (/(?<!pre)nom/.test(label) && label.includes('prenom')) || /^(?:full name|name)/.test(label);
      if (both || at.text === '' || !/^[\p{L}' ’.-]{2,60}$/u.test(at.text)) continue;
      const value = { value: nameCase(tidy(at.text)), confidence: SURE.nameProven, at };
      if (/^prenom|^first/.test(label)) found.given ??= value;
      else found.family ??= value;
    }
  }
  return found.given && found.family ? found : null;
}

interface Piece {
  at: Span;
  x: number;
  size: number | null;
}

/** The pieces of a row, each with the size of its letters. */
function piecesOf(row: Row): Piece[] {
  const { line } = row;
  if (line.cells.length === 0) return [{ at: span(line, 0, line.text.length), x: 0, size: line.size }];
  return line.cells.map((cell) => ({ at: span(line, cell.start, cell.end), x: cell.x, size: cell.h }));
}

/** Where the format knows no sizes: `Karim` above `AÏT OUALI`, among the first lines. */
function underEachOther(rows: Row[], index: number): { tokens: string[]; at: Span } | null {
  const [above, below] = [rows[index]!.line, rows[index + 1]?.line];
  if (!below || index > 3) return null;
  const [given, family] = [tidy(above.text).split(' '), tidy(below.text).split(' ')];
  if (given.length > 3 || family.length > 3 || !given.every(isFirstName) || !family.every(isUpper)) return null;
  const tokens = tokensOf(`${given.join(' ')} ${family.join(' ')}`);
  return tokens && { tokens, at: span(above, 0, above.text.length) };
}

/** Two lines, `Marie` above `DUPONT`, set alike and larger than the text; other things may stand beside and between. */
function stacked(rows: Row[], index: number, biggest: number): { tokens: string[]; at: Span } | null {
  const plain = rows[index]!.line.cells.length === 0 ? underEachOther(rows, index) : null;
  if (plain) return plain;
  const large = (piece: Piece) => piece.size !== null && piece.size >= 0.6 * biggest;
  for (const piece of piecesOf(rows[index]!).filter(large)) {
    for (const next of rows.slice(index + 1, index + 4)) {
      const below = piecesOf(next).find(
        (other) => large(other) && Math.abs(other.x - piece.x) < 3 && Math.abs(other.size! - piece.size!) < 0.6,
      );
      if (!below || next.line.region !== rows[index]!.line.region) continue;
      // Some themes print the name twice, for screens and for paper.
      if (fold(piece.at.text) === fold(below.at.text)) break;
      const words = [piece, below].map(({ at }) => at.text.trim().split(' ').length);
      const tokens = words[0]! <= 4 && words[1]! <= 3 ? tokensOf(`${piece.at.text} ${below.at.text}`) : null;
      if (tokens) return { tokens, at: piece.at };
      break;
    }
  }
  return null;
}

/** Which words are the given name. Capitals beside mixed case decide, then the lexicon, then the address, then the usual order. */
function splitName(tokens: string[], email: string[]): { given: string[]; family: string[]; known: boolean } {
  const upper = tokens.map(
    (token, i) =>
      isUpper(token) || (PARTICLES.has(fold(token)) && tokens[i + 1] !== undefined && isUpper(tokens[i + 1]!)),
  );
  if (tokens.some((token) => isUpper(token)) && !upper.every(Boolean)) {
    return { given: tokens.filter((_, i) => !upper[i]), family: tokens.filter((_, i) => upper[i]), known: true };
  }
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  // `Nguyen Thi Lan`: in Vietnam the family comes first; here, some write it last.
  if (tokens.length > 1 && VIETNAMESE.has(fold(first)) && !VIETNAMESE.has(fold(last)))
    return { given: tokens.slice(1), family: [first], known: true };
  if (tokens.length > 2 && VIETNAMESE.has(fold(last)))
    return { given: tokens.slice(0, -1), family: [last], known: true };
  const lastIsGiven = isFirstName(last) && !isFirstName(first);
  const initial =
    email.length === 2 && email[0]!.length === 1 && email[1] === fold(first) && fold(last)[0] === email[0];
  if (tokens.length > 1 && (lastIsGiven || initial)) return { given: [last], family: tokens.slice(0, -1), known: true };
  let count = 1;
  while (count < tokens.length - 1 && isFirstName(tokens[count]!) && isFirstName(first)) count += 1;
  return { given: tokens.slice(0, count), family: tokens.slice(count), known: isFirstName(first) };
}

/** The person's name: near the top, set large, made like a name, borne out by the e-mail address. */
export function readName(rows: Row[], email: string | null): PersonName {
  const own = rows.filter(
    (row) => row.line.page === 1 && !inSection(row, 'experience', 'education', 'references', 'skills', 'interests'),
  );
  const named = labelled(own);
  if (named) return named;
  const words = emailWords(email);
  // Initials in a circle are larger than the name.
  const biggest = Math.max(0, ...own.flatMap(piecesOf).map(({ at, size }) => (at.text.length > 3 ? (size ?? 0) : 0)));
  const candidates: Candidate[] = [];
  own.slice(0, 60).forEach((row, index) => {
    const pair = stacked(own, index, biggest);
    if (pair) {
      const candidate = scored(pair.at, pair.tokens, index, biggest, words);
      candidates.push({ ...candidate, score: candidate.score + 0.5 });
    }
    const whole = LABEL.exec(fold(row.line.text))?.[0].length ?? 0;
    for (const piece of cut(span(row.line, whole, row.line.text.length), /[\t|;•,(]| [-–—] /g)) {
      const label = LABEL.exec(fold(piece.text))?.[0].length ?? 0;
      const at = span(row.line, piece.start + label, piece.end);
      const tokens = tokensOf(unglued(at.text, words) ?? at.text);
      const familyFirst = /^noms?(?:\(s\))? ?(?:\/|et|,) ?prenom/.test(fold(row.line.text).trim());
      if (tokens) candidates.push({ ...scored(at, tokens, index, biggest, words), familyFirst });
    }
  });
  const best = candidates.reduce<Candidate | null>((top, next) => (top && top.score >= next.score ? top : next), null);
  if (!best || best.score < 0.8) return { given: null, family: null };
  const split = splitName(best.tokens, words);
  const { given, family, known } =
    best.familyFirst && !split.known
      ? { given: best.tokens.slice(1), family: best.tokens.slice(0, 1), known: false }
      : split;
  const confidence =
    best.sure && known
      ? SURE.nameProven
      : best.sure || (known && best.score > 3)
        ? SURE.nameLikely
        : best.score > 2
          ? SURE.nameByLooks
          : SURE.nameGuessed;
  const found = (parts: string[]) =>
    parts.length > 0 ? { value: nameCase(parts.join(' ')), confidence, at: best.at } : null;
  return { given: found(given), family: found(family) };
}
