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

/** How headers are compared: without accents, capitals and punctuation. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** From the most particular to the most general: the first that fits wins. English ones too, since our export may be in English. */
const GUESSES: readonly (readonly [ImportField, RegExp])[] = [
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

/** A column each: what was said for this header before, else what its words suggest, each field at most once. */
export function guessMapping(headers: readonly string[], remembered: ReadonlyMap<string, ImportField | null>): Mapping {
  const mapping: (ImportField | null)[] = headers.map(() => null);
  const taken = new Set<ImportField>();
  const take = (at: number, field: ImportField) => {
    if (taken.has(field)) return;
    taken.add(field);
    mapping[at] = field;
  };
  const keys = headers.map(headerKey);
  for (const [at, key] of keys.entries()) {
    const field = remembered.get(key);
    if (field) take(at, field);
  }
  for (const [field, words] of GUESSES)
    for (const [at, key] of keys.entries())
      if (mapping[at] === null && !remembered.has(key) && words.test(key)) take(at, field);
  return mapping;
}
