import { SURE } from './confidence.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import type { Part } from './parts.js';
import { fold, isSentence, wordsOf } from './text.js';

export interface Chosen {
  part: Part;
  confidence: number;
  /** Last part that the value reaches to: `Préparateur, cariste` is one title. */
  until?: Part;
}

const sameLine = (a: Part, b: Part) => a.at.line === b.at.line;
const isName = (part: Part) =>
  /^[\p{Lu}\d]/u.test(part.at.text) && part.at.text.length <= 70 && !isSentence(part.at.text);

const SINGLE_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** A single name behind an employer on its line is where that is, though the town be unknown. */
const isPlaceOf = (before: Part | undefined, part: Part) =>
  before?.kind === 'employer' && sameLine(before, part) && /^\p{Lu}[\p{L}'’-]+$/u.test(part.at.text);

/** `Pedreiro (maçon)`: what stands in brackets explains the title before it. */
const isGloss = (parts: Part[], i: number) => {
  const [before, part] = [parts[i - 1], parts[i]!];
  return (
    before?.kind === 'unknown' &&
    sameLine(before, part) &&
    part.at.line.text.slice(before.at.end, part.at.start).trim() === '('
  );
};

/**
 * What the entries of a block that are clear have in common, for those that are not: whether the trade stands before the firm, and
 * in which line below the date the firm stands (from 0).
 */
export interface Pattern {
  titleFirst: boolean | null;
  employerRow: number | null;
}
export const NO_PATTERN: Pattern = { titleFirst: null, employerRow: null };

export function chooseTitle(all: Part[], pattern: Pattern): Chosen | null {
  const sure = all.some((part, i) => part.kind === 'title' && !part.weak && !isGloss(all, i));
  // Beside a trade that we know, a word that is only made like one may be a firm: `Bailleur social`.
  const parts = sure ? all.map((part): Part => (part.weak ? Object.assign(part, { kind: 'unknown' }) : part)) : all;
  const at = parts.findIndex((part, i) => part.kind === 'title' && !isGloss(parts, i));
  if (at >= 0) {
    const part = parts[at]!;
    let until = part;
    // Two trades in a row on one line, `Préparateur de commandes, cariste`, are one title.
    for (const next of parts.slice(at + 1)) {
      const between = part.at.line.text.slice(until.at.end, next.at.start);
      if (next.kind !== 'title' || !sameLine(part, next) || !/^\s*(?:,|-|–|\/)\s*$/.test(between)) break;
      until = next;
    }
    return { part, until, confidence: part.weak ? SURE.titleOfForm : SURE.titleOfTrade };
  }
  // `Spawacz (soudeur)`: a title in another language, with what it means.
  const gloss = parts.find((part, i) => part.kind === 'title' && isGloss(parts, i));
  const glossed = gloss && parts[parts.indexOf(gloss) - 1];
  if (gloss && glossed) {
    const { at } = gloss;
    const closed = at.line.text[at.end] === ')' ? { ...at, end: at.end + 1, text: `${at.text})` } : at;
    return { part: glossed, until: Object.assign(gloss, { at: closed }), confidence: SURE.titleOfForm };
  }
  const unknown = parts.filter(
    (part, i) => part.kind === 'unknown' && part.at.text.length <= 80 && !isPlaceOf(parts[i - 1], part),
  );
  // The other entries name the firm first: so does this one.
  const [firm, trade] = unknown;
  if (pattern.titleFirst === false && firm && trade && !parts.some((part) => part.kind === 'employer'))
    return { part: trade, confidence: SURE.titleOfForm };
  // … or the trade first.
  if (
    pattern.titleFirst &&
    firm &&
    !parts.some((part) => part.kind === 'employer' && parts.indexOf(part) < parts.indexOf(firm))
  )
    if (trade || parts.some((part) => part.kind === 'employer')) return { part: firm, confidence: SURE.titleOfForm };
  // Whoever shares a line with a town is an employer.
  const first =
    unknown.find((part) => !parts.some((other) => other.kind === 'town' && sameLine(part, other))) ??
    (parts.some((part) => part.kind === 'employer') ? unknown[0] : undefined);
  const task = parts.find((part) => part.kind === 'task' && part.at.text.length <= 60);
  if (first)
    return {
      part: first,
      confidence: parts.some((part) => part.kind === 'employer') ? SURE.titleBesideEmployer : SURE.titleByOrder,
    };
  // `Bénévole au Secours populaire`: how someone was employed, for want of more.
  const helper = parts.find((part) => part.kind === 'contract' && JOB_WORDS.has(fold(part.at.text)));
  const last = task ?? helper;
  return last ? { part: last, confidence: task ? SURE.titleOfTask : SURE.titleOfForm } : null;
}

/** `vendeuse, marché de gros, Douala`: in its place, though without a capital. */
function betweenTitleAndTown(parts: Part[], title: Chosen | null): Part | undefined {
  const at = title ? parts.indexOf(title.until ?? title.part) + 1 : 0;
  const [part, town] = [parts[at], parts[at + 1]];
  const fits =
    at > 0 &&
    part?.kind === 'unknown' &&
    town?.kind === 'town' &&
    sameLine(part, town) &&
    title &&
    sameLine(title.part, part);
  return fits && wordsOf(fold(part.at.text)).length <= 5 && !isSentence(part.at.text) ? part : undefined;
}

export function chooseEmployer(parts: Part[], title: Chosen | null): Chosen | null {
  const free = parts.filter((part) => part !== title?.part && part !== title?.until);
  const named = free.find((part) => part.kind === 'employer');
  if (named) {
    const other = free.some(
      (part) => part !== named && part.kind === 'unknown' && sameLine(part, named) && isName(part),
    );
    return { part: named, confidence: other ? SURE.employerAmongNames : SURE.employerNamed };
  }
  const unknown = free.find((part) => part.kind === 'unknown' && isName(part)) ?? betweenTitleAndTown(parts, title);
  return unknown
    ? {
        part: unknown,
        confidence: title && title.confidence > SURE.titleOfForm ? SURE.employerBesideTitle : SURE.employerByOrder,
      }
    : null;
}

export function chooseTown(parts: Part[], employer: Chosen | null, title: Chosen | null = null): Chosen | null {
  const known = parts.find((part) => part.kind === 'town');
  if (known) return { part: known, confidence: SURE.townKnown };
  if (!employer) return null;
  // `ARMÉE DE TERRE` above `Conducteur, Mourmelon`.
  const beside = title && parts.find((part) => part.kind === 'unknown' && sameLine(part, title.part));
  if (
    title &&
    beside &&
    !sameLine(employer.part, title.part) &&
    beside.at.start > title.part.at.end &&
    SINGLE_NAME.test(beside.at.text)
  )
    return { part: beside, confidence: SURE.townByPlace };
  const after = parts[parts.indexOf(employer.part) + 1];
  const words = after ? wordsOf(fold(after.at.text)).length : 0;
  if (
    after?.kind !== 'unknown' ||
    !sameLine(after, employer.part) ||
    words > 4 ||
    !/^\p{Lu}[\p{L}'’ -]+$/u.test(after.at.text)
  )
    return null;
  return { part: after, confidence: SURE.townByPlace };
}
