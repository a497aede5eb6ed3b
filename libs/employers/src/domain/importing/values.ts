import { withoutGuard } from '../csv.js';
import { findNaf, nafDivisionOf } from '../naf.js';
import { isSiret } from '../siret.js';
import { type SizeBand, sizeBandOf } from '../size-bands.js';
import type { ImportField, Mapping } from './columns.js';

export interface Problem {
  field: ImportField | null;
  code: string;
}

/** What a line says, each thing as the program keeps it; null for what it does not say. */
export interface Values {
  name: string;
  siret: string | null;
  naf: string | null;
  sector: string | null;
  sizeBand: SizeBand | null;
  city: string | null;
  postcode: string | null;
  contactName: string | null;
  contactRole: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  tags: string[];
  notes: string | null;
}

const LONGEST: Partial<Record<ImportField, number>> = { name: 200, notes: 1000, contactEmail: 254 };
const MOST_TAGS = 20;

/** Spreadsheets drop the zeros in front of a number: they are put back where the check digit then fits. */
function siretIn(text: string): string | null {
  const digits = text.replace(/[\s.\-\u00a0\u202f]/g, '');
  if (!/^\d{10,14}$/.test(digits)) return null;
  return digits.length === 14 || isSiret(digits.padStart(14, '0')) ? digits.padStart(14, '0') : null;
}

/** E.164 of a number as it is written in France. */
function phoneIn(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/[\s.\-/()\u00a0\u202f]/g, '');
  const international = digits
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9]\d{8}$)/, '+33')
    .replace(/^(?=[1-9]\d{8}$)/, '+33');
  return /^\+[1-9]\d{6,14}$/.test(international) ? international : null;
}

/** `25`, `10 à 49`, `250 et plus`, `moins de 10`. */
function sizeBandIn(text: string): SizeBand | null {
  const number = /\d+/.exec(text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, ''));
  if (!number) return null;
  const below = /moins|less|under|</i.test(text) ? 1 : 0;
  return sizeBandOf(Number(number[0]) - below);
}

const EMAIL = /^[^\s@,;<>"]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250})\.[a-z]{2,}$/i;

/** Reads a line field by field; every field that cannot be used is named. */
export function valuesOf(cells: readonly string[], mapping: Mapping): { values: Values; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = (field: ImportField): string | null => {
    const at = mapping.indexOf(field);
    const cell = at < 0 ? '' : withoutGuard(cells[at] ?? '').trim();
    if (cell.length > (LONGEST[field] ?? 100)) problems.push({ field, code: 'too_long' });
    return cell === '' ? null : cell;
  };
  const read = <T>(field: ImportField, code: string, parse: (given: string) => T | null): T | null => {
    const given = text(field);
    if (given === null) return null;
    const value = parse(given);
    if (value === null) problems.push({ field, code });
    return value;
  };
  const name = text('name');
  if (name === null) problems.push({ field: 'name', code: 'required' });
  const siret = read('siret', 'siret_format', siretIn);
  if (siret !== null && !isSiret(siret)) problems.push({ field: 'siret', code: 'siret_check_digit' });
  const naf = read('naf', 'unknown_naf', nafDivisionOf);
  const values: Values = {
    name: name ?? '',
    siret,
    naf,
    sector: text('sector') ?? (naf === null ? null : (findNaf(naf)?.label ?? null)),
    sizeBand: read('employees', 'employees_format', sizeBandIn),
    city: text('city'),
    postcode: read('postcode', 'postcode_format', (given) => {
      const digits = given.replace(/\s/g, '').padStart(5, '0');
      return /^\d{5}$/.test(digits) ? digits : null;
    }),
    contactName: text('contactName'),
    contactRole: text('contactRole'),
    contactEmail: read('contactEmail', 'email_format', (given) => (EMAIL.test(given) ? given : null)),
    contactPhone: read('contactPhone', 'phone_format', phoneIn),
    tags: (text('tags') ?? '')
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
      .slice(0, MOST_TAGS),
    notes: text('notes'),
  };
  if (values.contactName === null && (values.contactEmail ?? values.contactPhone ?? values.contactRole) !== null)
    problems.push({ field: 'contactName', code: 'required' });
  return { values, problems };
}
