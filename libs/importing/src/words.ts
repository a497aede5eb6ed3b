import type { ImportKind, Words } from './import-kind.js';

/** What the reader of values and the importer itself say about a line. */
export const COMMON_PROBLEMS: Readonly<Record<string, Words>> = {
  required: { fr: 'il manque', en: 'is missing' },
  too_long: { fr: 'trop long', en: 'too long' },
  cell_error: { fr: 'la formule du tableur a échoué', en: 'the spreadsheet’s formula failed' },
  repeated: { fr: 'déjà sur une ligne plus haut', en: 'is on a line above already' },
  too_many_cells: {
    fr: 'plus de cases que de colonnes : mettez entre guillemets ce qui contient le séparateur, et videz la colonne « En trop »',
    en: 'more fields than columns: quote what has the separator in it, and empty the column “En trop”',
  },
  not_kept: { fr: 'n’a pas pu être enregistrée', en: 'could not be kept' },
  day_format: { fr: 'ce n’est pas une date (par exemple 12/03/2026)', en: 'is not a date (for example 12/03/2026)' },
  month_format: { fr: 'ce n’est pas un mois (par exemple 03/2026)', en: 'is not a month (for example 03/2026)' },
  in_the_future: { fr: 'cette date est dans le futur', en: 'this date is in the future' },
  money_format: {
    fr: 'ce n’est pas un montant clair (par exemple 1 234,56)',
    en: 'is not a clear amount (for example 1 234,56)',
  },
  number_format: { fr: 'ce n’est pas un nombre', en: 'is not a number' },
  negative: { fr: 'ne peut pas être négatif', en: 'cannot be negative' },
  phone_format: { fr: 'ce n’est pas un numéro complet', en: 'is not a complete number' },
  email_format: { fr: 'ce n’est pas une adresse', en: 'is not an address' },
  postcode_format: { fr: 'cinq chiffres sont attendus', en: 'must be five digits' },
  choice_format: { fr: 'ce n’est pas une des réponses possibles', en: 'is none of the possible answers' },
};

const UNKNOWN: Words = { fr: 'refusée', en: 'refused' };

export const problemWords = (kind: ImportKind, code: string): Words =>
  kind.problems[code] ?? COMMON_PROBLEMS[code] ?? UNKNOWN;

export const fieldLabel = (kind: ImportKind, field: string | null): Words | null =>
  kind.fields.find(({ name }) => name === field)?.label ?? null;
