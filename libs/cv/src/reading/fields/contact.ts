import type { TextLine } from '../document.js';
import { knownTown } from './lexicon/towns.js';
import { inSection, type Row } from './row.js';
import { type Found, fold, properCase, type Span, span, tidy } from './text.js';

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63} ?@ ?[a-z0-9-]{1,63}(?: ?\. ?[a-z0-9-]{1,63}){1,4}/gi;

/** The first address of the person: not one of a referee or employer. */
export function readEmail(rows: Row[]): Found<string> | null {
  for (const [index, row] of rows.entries()) {
    if (inSection(row, 'references') || !row.line.text.includes('@')) continue;
    const broken = brokenEmail(row, rows[index + 1]);
    if (broken) return broken;
    for (const match of row.line.text.matchAll(EMAIL)) {
      const value = match[0].replaceAll(' ', '').toLowerCase();
      const domain = value.slice(value.indexOf('@') + 1);
      if (!/\.[a-z]{2,24}$/.test(domain) || /\.\.|--?\.|\.-/.test(value)) continue;
      const at = span(row.line, match.index, match.index + match[0].length);
      return { value, confidence: match[0].includes(' ') ? 0.9 : 0.99, at };
    }
  }
  return null;
}

const COMMON_ENDINGS = /\.(?:fr|com|net|org|eu|be|info|pro|uk|de|es|it|pt|pl)$/;

/** An address that a narrow column broke behind its `@`. */
function brokenEmail(row: Row, next: Row | undefined): Found<string> | null {
  const head = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9.-]{0,63}$/i.exec(row.line.text.trimEnd());
  if (!head || !next || COMMON_ENDINGS.test(head[0].toLowerCase())) return null;
  const tail = /^\s*([a-z0-9-]{0,63}(?:\.[a-z0-9-]{1,63}){0,3})(?=\s|$)/i.exec(next.line.text)?.[1] ?? '';
  const value = (head[0] + tail).toLowerCase();
  if (!COMMON_ENDINGS.test(value) || !/@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(value)) return null;
  return { value, confidence: 0.85, at: span(row.line, head.index, row.line.text.length) };
}

const FRENCH =
  /(?<![\d+])(?:(?:\+|00) ?33[ .-]?(?:\(0\)|0)?[ .-]{0,2}|\(?0\)? ?)[1-9](?:[ .-]{0,3}\d){8}(?![ .-]?\d)|(?<![\d+])0[1-9](?:\/\d\d){4}(?!\d)/g;
const FOREIGN = /(?<![\d+])(?:\+|00) ?[1-9]\d{0,2}(?:[ .()-]{0,3}\d){6,12}(?!\d)/g;

function toE164(written: string): string {
  const digits = written.replace(/\(0\)/, written.includes('33') ? '' : '0').replace(/\D/g, '');
  const international = written.trim().startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (international === null) return `+33${digits.slice(1)}`;
  return `+${international.startsWith('330') ? `33${international.slice(3)}` : international}`;
}

/** The person's number in E.164, a mobile one first. National forms are read as French. */
export function readPhone(rows: Row[]): Found<string> | null {
  const found: Found<string>[] = [];
  for (const row of rows) {
    if (inSection(row, 'references', 'experience')) continue;
    const text = fold(row.line.text);
    const french = [...text.matchAll(FRENCH)];
    for (const match of french.length > 0 ? french : text.matchAll(FOREIGN)) {
      if (/fax\s*:?\s*$/.test(text.slice(0, match.index))) continue;
      const value = toE164(match[0]);
      const at = span(row.line, match.index, match.index + match[0].length);
      found.push({ value, confidence: value.length === 12 && value.startsWith('+33') ? 0.99 : 0.9, at });
    }
  }
  return found.find(({ value }) => /^\+33[67]/.test(value)) ?? found[0] ?? null;
}

export interface Place {
  postcode: Found<string> | null;
  city: Found<string> | null;
}

const POSTCODE = /(?<![\d+.,/-])(?:F-)?((?:0[1-9]|[1-8]\d|9[0-578])[ ]?\d{3})(?![\d/]|[ .-]\d)/g;
/** What a town's name is made of; it ends at any other sign. */
const TOWN =
  /^[\s,:–—-]{0,4}(\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}[\p{L}'’-]*|\d{1,2}e|de|du|des|la|le|les|lez|lès|sur|sous|en|et|d['’]\p{L}+|l['’]\p{L}+|aux?|à)){0,6})/u;
const NOT_TOWN =
  /\b(?:cedex|france|permis|tel|telephone|mobile|portable|mail|email|e-mail|vehicule|age|nationalite|linkedin|port)\b.*$/;

/** The town that the text begins with. */
function townAt(text: string): { name: string; from: number; to: number } | null {
  const match = TOWN.exec(text);
  if (!match) return null;
  const from = match[0].length - match[1]!.length;
  const drop = NOT_TOWN.exec(fold(match[1]!));
  const raw = tidy(drop ? match[1]!.slice(0, drop.index) : match[1]!).replace(/[ -]+$/, '');
  if (raw.length < 2) return null;
  return { name: knownTown(raw) ?? properCase(raw), from, to: from + raw.length };
}

/** The town that the text ends with, when it stands before its postcode: `Douai (59500)`. */
function townBefore(text: string): { name: string; from: number; to: number } | null {
  const trimmed = text.replace(/[\s(,–—-]+$/, '');
  const from = Math.max(
    ...[',', '\t', '|', ':', '•', ' - ', ' – ', ' / '].map((sign) =>
      trimmed.includes(sign) ? trimmed.lastIndexOf(sign) + sign.length : 0,
    ),
  );
  const piece = trimmed
    .slice(from)
    .replace(/^\s*(?:ville|adresse|domicile|lieu|localité)\s*:?\s/i, '')
    .trim();
  const start = trimmed.indexOf(piece, from);
  const name = knownTown(piece) ?? (/^\p{Lu}[\p{L}' -]{1,40}$/u.test(piece) ? properCase(piece) : null);
  return name ? { name, from: start, to: start + piece.length } : null;
}

/** The town that belongs to a postcode: behind it, before it, or on the line below when the postcode ends its own. */
function townOfPostcode(row: Row, next: Row | undefined, from: number, to: number): { name: string; at: Span } | null {
  const { line } = row;
  const placed = (on: TextLine, offset: number, town: ReturnType<typeof townAt>) =>
    town && { name: town.name, at: span(on, offset + town.from, offset + town.to) };
  const after = line.text.slice(to);
  const beside = placed(line, to, townAt(after)) ?? placed(line, 0, townBefore(line.text.slice(0, from)));
  const below = after.trim() === '' && next?.line.region === line.region ? townAt(next.line.text) : null;
  return below && knownTown(below.name) && next ? placed(next.line, 0, below) : beside;
}

/** Where the person lives, from the part of the CV that is not about jobs, schools or referees. */
export function readPlace(rows: Row[]): Place {
  const own = rows.filter((row) => !inSection(row, 'experience', 'education', 'references'));
  for (const [index, row] of own.entries()) {
    for (const match of row.line.text.matchAll(POSTCODE)) {
      const digits = match[1]!;
      const end = match.index + match[0].length;
      const town = townOfPostcode(row, own[index + 1], match.index, end);
      const known = town !== null && knownTown(town.name) !== null;
      // Five digits without a town may be anything, and digits set apart may be part of a longer number.
      if (!town && row.line.text.trim() !== match[0] && !inSection(row, 'contact')) continue;
      if (digits.includes(' ') && !known) continue;
      const confidence = town ? (known ? 0.98 : 0.93) : 0.75;
      return {
        postcode: { value: digits.replace(' ', ''), confidence, at: span(row.line, match.index, end) },
        city: town && { value: town.name, confidence, at: town.at },
      };
    }
  }
  return { postcode: null, city: townAlone(own) };
}

const LIVES =
  /(?:habite|reside|domicilie|demeurant|ville|adresse|localite|based in|living in|address|location)[a-z]{0,3} ?(?:a |:)? ?/;

/** A town without its postcode: a known one that stands by itself, or after words such as `ville :`. */
function townAlone(rows: Row[]): Found<string> | null {
  for (const row of rows.slice(0, 40)) {
    const { text } = row.line;
    for (const piece of text.matchAll(/[^\t|•,;()–—]+/g)) {
      const raw = piece[0].replace(/^[\s:-]+|[\s:-]+$/g, '').replace(/ ?\d{2}$/, '');
      const label = LIVES.exec(fold(raw));
      const name = knownTown(label ? raw.slice(label.index + label[0].length) : raw);
      if (!name) continue;
      return {
        value: name,
        confidence: label || inSection(row, 'contact') ? 0.9 : 0.75,
        at: span(row.line, piece.index, piece.index + piece[0].length),
      };
    }
  }
  return null;
}
