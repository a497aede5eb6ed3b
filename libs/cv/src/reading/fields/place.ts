import type { TextLine } from '../document.js';
import { communesNamed } from './lexicon/communes.js';
import { knownTown } from './lexicon/towns.js';
import { inSection, type Row } from './row.js';
import { type Found, fold, properCase, type Span, span, tidy } from './text.js';

export interface Place {
  postcode: Found<string> | null;
  city: Found<string> | null;
}

const POSTCODE = /(?<![\d+.,/-])(?:F-|FR-)?((?:0[1-9]|[1-8]\d|9[0-578])[ ]?\d{3})(?![\d/]|[ .-]\d)/g;
const WORD = /\p{L}[\p{L}'’.]*(?:\/ ?)?|\d{1,2}e/gu;
/** Words in the longest names of communes, counted at hyphens: `Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson`. */
const MOST_WORDS = 9;

interface Town {
  name: string;
  from: number;
  to: number;
  /** The register knows the town under this postcode; else it lies in the same department. */
  exact: boolean;
}

/** The town in a text that the register knows under the postcode, the longest one; else one of the same department. */
export function townWith(postcode: string, text: string): Town | null {
  const words = [...text.slice(0, 200).matchAll(WORD)];
  let nearby: Town | null = null;
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const [from, last] = [words[at]!.index, words[at + count - 1]!];
      const to = last.index + last[0].length;
      const piece = text.slice(from, to);
      // Signs other than those of a name end it.
      if (piece.length < 2 || /[^\p{L}\s'’./-]|\s[-–]\s/u.test(piece)) continue;
      const communes = communesNamed(piece);
      const exact = communes.find((one) => one.postcodes.includes(postcode));
      if (exact) return { name: exact.name, from, to, exact: true };
      if (nearby || piece.length < 3 || /^(?:rue|place|cours|avenue|cedex|la|le|les)$/i.test(piece)) continue;
      // Big firms and towns have postcodes of their own (Cedex).
      const near = communes.find((one) => one.postcodes.some((other) => other.slice(0, 2) === postcode.slice(0, 2)));
      if (near && /^\p{Lu}/u.test(piece)) nearby = { name: near.name, from, to, exact: false };
    }
  }
  return nearby;
}

/** What an unknown town's name is made of, behind its postcode; it ends at any other sign. */
const TOWN =
  /^[\s,:–—-]{0,4}(\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}[\p{L}'’-]*|\d{1,2}e|de|du|des|la|le|les|lez|lès|sur|sous|en|et|d['’]\p{L}+|l['’]\p{L}+|aux?|à)){0,6})/u;
const NOT_TOWN =
  /\b(?:cedex|france|fr|permis|tel|telephone|mobile|portable|mail|email|e-mail|vehicule|age|nationalite|linkedin|port)\b.*$/;

/** The name in the usual place of a town that the register does not know: abroad, a quarter, misspelt. */
function unknownTown(text: string): Town | null {
  const match = TOWN.exec(text);
  if (!match) return null;
  const from = match[0].length - match[1]!.length;
  const drop = NOT_TOWN.exec(fold(match[1]!));
  const raw = tidy(drop ? match[1]!.slice(0, drop.index) : match[1]!).replace(/[ -]+$/, '');
  if (raw.length < 3) return null;
  return { name: knownTown(raw) ?? properCase(raw), from, to: from + raw.length, exact: false };
}

interface Placed {
  name: string;
  at: Span;
  confidence: number;
}

/** The town that belongs to a postcode: behind it or before it on its line, else on the line below or above. */
function townOfPostcode(
  postcode: string,
  row: Row,
  beside: (Row | undefined)[],
  from: number,
  to: number,
): Placed | null {
  const placed = (on: TextLine, offset: number, town: Town | null, confidence: number): Placed | null =>
    town && { name: town.name, at: span(on, offset + town.from, offset + town.to), confidence };
  const { line } = row;
  const [after, before] = [townWith(postcode, line.text.slice(to)), townWith(postcode, line.text.slice(0, from))];
  if (after?.exact) return placed(line, to, after, 0.99);
  if (before?.exact) return placed(line, 0, before, 0.99);
  for (const other of beside) {
    if (!other || other.line.region !== line.region || other.line.text.length > 60) continue;
    const town = townWith(postcode, other.line.text);
    if (town?.exact) return placed(other.line, 0, town, 0.96);
  }
  return (
    placed(line, to, after, 0.9) ??
    placed(line, to, unknownTown(line.text.slice(to)), 0.8) ??
    placed(line, 0, before, 0.85)
  );
}

/** Where the person lives, from the part of the CV that is not about jobs, schools or referees. */
export function readPlace(rows: Row[]): Place {
  const own = rows.filter((row) => !inSection(row, 'experience', 'education', 'references'));
  let weak: Place | null = null;
  for (const [index, row] of own.entries()) {
    for (const match of row.line.text.matchAll(POSTCODE)) {
      const digits = match[1]!.replace(' ', '');
      const end = match.index + match[0].length;
      const town = townOfPostcode(digits, row, [own[index + 1], own[index - 1]], match.index, end);
      const known = town !== null && town.confidence >= 0.9;
      // Five digits without a town may be anything, and digits set apart may be part of a longer number.
      if (!known && match[1]!.includes(' ')) continue;
      if (!town && row.line.text.trim() !== match[0] && !inSection(row, 'contact')) continue;
      const confidence = town ? (known ? 0.99 : 0.93) : 0.75;
      const place: Place = {
        postcode: { value: digits, confidence, at: span(row.line, match.index, end) },
        city: town && { value: town.name, confidence: town.confidence, at: town.at },
      };
      if (known) return place;
      weak ??= place;
    }
  }
  return weak ?? { postcode: null, city: townAlone(own) };
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
