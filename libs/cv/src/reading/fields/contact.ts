import { inSection, type Row } from './row.js';
import { type Found, fold, span } from './text.js';

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63} ?@ ?[a-z0-9-]{1,63}(?: ?\. ?[a-z0-9-]{1,63}){1,4}/gi;

/** The first address of the person: not one of a referee or employer. */
export function readEmail(rows: Row[]): Found<string> | null {
  for (const [index, row] of rows.entries()) {
    if (inSection(row, 'references') || !row.line.text.includes('@')) continue;
    const broken = brokenEmail(row, rows[index + 1]) ?? brokenName(rows[index - 1], row);
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

/** An address that a narrow column broke before its `@`: `maria.ferreira.dossa` above `ntos@example.org`. */
function brokenName(above: Row | undefined, row: Row): Found<string> | null {
  const head = /(?:^|[\s:])([a-z][a-z0-9._-]{5,63})\s*$/.exec(above?.line.text ?? '')?.[1];
  const tail = /^\s*([a-z0-9_-]{0,30}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,3})\s*$/.exec(row.line.text)?.[1];
  if (!head || !tail || !above || above.line.region !== row.line.region) return null;
  // A word above a whole address is no part of it, unless it is written like one.
  if (!tail.startsWith('@') && !/[._\d]/.test(head)) return null;
  if (COMMON_ENDINGS.test(head)) return null;
  return { value: head + tail, confidence: 0.85, at: span(row.line, 0, row.line.text.length) };
}

/** `06 39 98` above `77 31`, in a narrow column. */
function brokenPhone(row: Row, next: Row | undefined): Found<string> | null {
  const head = /(?:^|[\s:])((?:\+33 ?[1-9]|0[1-9])[\d .]{0,12})$/.exec(row.line.text.trimEnd());
  if (!head || !next || next.line.region !== row.line.region || !/^[\d .]{2,14}$/.test(next.line.text.trim()))
    return null;
  const digits = `${head[1]}${next.line.text}`.replace(/[ .]/g, '');
  if (!/^(?:\+33|0)[1-9]\d{8}$/.test(digits)) return null;
  return { value: toE164(digits), confidence: 0.88, at: span(row.line, head.index, row.line.text.length) };
}

const FRENCH =
  /(?<![\d+])(?:(?:\+|00) ?33[ .-]?(?:\(0\)|0)?[ .-]{0,2}|\(?0\)? ?)[1-9](?:[ .-]{0,3}\d){8}(?![ .-]?\d)|(?<![\d+])0[1-9](?:\/\d\d){4}(?!\d)|(?<![\d+])(?:\(33\)|33) ?[1-9](?:[ .-]{0,3}\d){8}(?![ .-]?\d)/g;
const FOREIGN = /(?<![\d+])(?:\+|00) ?[1-9]\d{0,2}(?:[ .()-]{0,3}\d){6,12}(?!\d)/g;

/** Overseas numbers are written like those of the mainland and have country codes of their own (ARCEP numbering plan). */
const OVERSEAS: [RegExp, string][] = [
  [/^(?:262|263|269|69[23]|639(?!98))/, '262'],
  [/^(?:590|69[01])/, '590'],
  [/^(?:594|694)/, '594'],
  [/^(?:596|69[67])/, '596'],
];

const MOBILE = /^\+(?:33[67]|262(?:69|639)|590(?:69)|59[46]69)/;

function toE164(written: string): string {
  const number = plainE164(written);
  const national = number.startsWith('+33') ? number.slice(3) : '';
  const code = OVERSEAS.find(([pattern]) => pattern.test(national))?.[1];
  return code ? `+${code}${national}` : number;
}

function plainE164(written: string): string {
  const digits = written.replace(/\(0\)/, written.includes('33') ? '' : '0').replace(/\D/g, '');
  const international = written.trim().startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (international === null) return digits.length === 11 ? `+${digits}` : `+33${digits.slice(1)}`;
  return `+${international.startsWith('330') ? `33${international.slice(3)}` : international}`;
}

/** The person's number in E.164, a mobile one first. National forms are read as French. */
export function readPhone(rows: Row[]): Found<string> | null {
  const found: Found<string>[] = [];
  for (const [index, row] of rows.entries()) {
    if (inSection(row, 'references', 'experience')) continue;
    const broken = brokenPhone(row, rows[index + 1]);
    if (broken) found.push(broken);
    const text = fold(row.line.text);
    const french = [...text.matchAll(FRENCH)];
    for (const match of french.length > 0 ? french : text.matchAll(FOREIGN)) {
      if (/fax\s*:?\s*$/.test(text.slice(0, match.index))) continue;
      const value = toE164(match[0]);
      const at = span(row.line, match.index, match.index + match[0].length);
      found.push({ value, confidence: value.length === 12 && value.startsWith('+33') ? 0.99 : 0.9, at });
    }
  }
  return found.find(({ value }) => MOBILE.test(value)) ?? found[0] ?? null;
}
