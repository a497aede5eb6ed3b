import type { Guesses } from '#importing/values';

/** What a column of a list may hold. */
export const IMPORT_FIELDS = [
  'name',
  'siret',
  'naf',
  'sector',
  'employees',
  'city',
  'postcode',
  'contactName',
  'contactRole',
  'contactEmail',
  'contactPhone',
  'tags',
  'notes',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The field of each column, null for one that is left out. */
export type Mapping = readonly (ImportField | null)[];

/** From the most particular to the most general: the first that fits wins. English ones too, since our export may be in English. */
export const GUESSES: Guesses<ImportField> = [
  ['siret', /\bsiret\b/],
  ['naf', /\b(naf|ape)\b/],
  ['contactEmail', /\b(e ?mail|mail|courriel|mel)\b/],
  ['contactPhone', /\b(tel|telephone|phone|portable|mobile)\b/],
  ['postcode', /\b(code postal|postcode|zip|cp)\b/],
  ['contactRole', /\b(fonction|poste|role|qualite)\b/],
  ['employees', /\b(effectifs?|salaries|taille|headcount|employees|size)\b/],
  ['sector', /\b(secteur|activite|sector|activity|metier)\b/],
  ['city', /\b(ville|commune|localite|city|town)\b/],
  ['tags', /\b(etiquettes?|mots cles|tags?|categories?|categorie)\b/],
  ['notes', /\b(notes?|commentaires?|remarques?|observations?|comments?)\b/],
  [
    'contactName',
    /\b(contact|interlocuteur|interlocutrice|responsable|dirigeant|correspondant|referent|nom du contact)\b/,
  ],
  [
    'name',
    /\b(raison sociale|entreprise|societe|employeur|denomination|etablissement|enseigne|structure|company|employer|nom|name)\b/,
  ],
];
