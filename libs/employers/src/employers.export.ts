import { csvOf } from '#importing/values';
import type { SizeBand } from './domain/size-bands.js';
import type { ExportRow } from './employers.queries.js';

type Language = 'fr' | 'en';
type Field = keyof ExportRow;

/** The headers are those that the import knows, in either language. */
const HEADERS: Record<Field, Record<Language, string>> = {
  name: { fr: 'Entreprise', en: 'Company' },
  siret: { fr: 'SIRET', en: 'SIRET' },
  naf: { fr: 'Division NAF', en: 'NAF division' },
  sector: { fr: 'Secteur', en: 'Sector' },
  sizeBand: { fr: 'Effectif', en: 'Employees' },
  city: { fr: 'Ville', en: 'Town' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  contactName: { fr: 'Contact', en: 'Contact' },
  contactRole: { fr: 'Fonction', en: 'Role' },
  contactEmail: { fr: 'E-mail', en: 'E-mail' },
  contactPhone: { fr: 'Téléphone', en: 'Telephone' },
  tags: { fr: 'Étiquettes', en: 'Tags' },
  notes: { fr: 'Notes', en: 'Notes' },
};
const FIELDS = Object.keys(HEADERS) as Field[];

/** In words: a spreadsheet would take `1-9` for a day of September. */
const BANDS: Record<SizeBand, Record<Language, string>> = {
  '0': { fr: '0', en: '0' },
  '1_9': { fr: '1 à 9', en: '1 to 9' },
  '10_49': { fr: '10 à 49', en: '10 to 49' },
  '50_249': { fr: '50 à 249', en: '50 to 249' },
  '250_more': { fr: '250 et plus', en: '250 and more' },
};

export const employersCsv = (rows: readonly ExportRow[], language: Language): string =>
  csvOf([
    FIELDS.map((field) => HEADERS[field][language]),
    ...rows.map((row) =>
      FIELDS.map((field) =>
        field === 'sizeBand' && row.sizeBand !== null ? BANDS[row.sizeBand as SizeBand][language] : row[field],
      ),
    ),
  ]);
