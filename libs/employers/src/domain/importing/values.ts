import { emailIn, type Problem as LineProblem, LineReader, phoneIn, postcodeIn } from '#importing/values';
import { findNaf, nafDivisionOf } from '../naf.js';
import { isSiret } from '../siret.js';
import { type SizeBand, sizeBandOf } from '../size-bands.js';
import type { ImportField, Mapping } from './columns.js';

export type Problem = LineProblem<ImportField>;

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

/** `25`, `10 à 49`, `250 et plus`, `moins de 10`. */
function sizeBandIn(text: string): SizeBand | null {
  const number = /\d+/.exec(text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, ''));
  if (!number) return null;
  const below = /moins|less|under|</i.test(text) ? 1 : 0;
  return sizeBandOf(Number(number[0]) - below);
}

/** Reads a line field by field; every field that cannot be used is named. */
export function valuesOf(cells: readonly string[], mapping: Mapping): { values: Values; problems: Problem[] } {
  const line = new LineReader<ImportField>(cells, mapping);
  const text = (field: ImportField) => line.text(field, LONGEST[field]);
  const read = <T>(field: ImportField, code: string, parse: (given: string) => T | null) =>
    line.read(field, code, parse, LONGEST[field]);
  const name = line.needed('name', LONGEST.name);
  const siret = read('siret', 'siret_format', siretIn);
  if (siret !== null && !isSiret(siret)) line.refuse('siret', 'siret_check_digit');
  const naf = read('naf', 'unknown_naf', nafDivisionOf);
  const values: Values = {
    name,
    siret,
    naf,
    sector: text('sector') ?? (naf === null ? null : (findNaf(naf)?.label ?? null)),
    sizeBand: read('employees', 'employees_format', sizeBandIn),
    city: text('city'),
    postcode: read('postcode', 'postcode_format', postcodeIn),
    contactName: text('contactName'),
    contactRole: text('contactRole'),
    contactEmail: read('contactEmail', 'email_format', emailIn),
    contactPhone: read('contactPhone', 'phone_format', phoneIn),
    tags: (text('tags') ?? '')
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
      .slice(0, MOST_TAGS),
    notes: text('notes'),
  };
  if (values.contactName === null && (values.contactEmail ?? values.contactPhone ?? values.contactRole) !== null)
    line.refuse('contactName', 'required');
  return { values, problems: line.problems };
}
