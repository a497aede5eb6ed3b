/** Articles, prepositions and conjunctions: they tell no occupation from another. */
const LINKING = new Set(
  'a au aupres aux avec chez d dans de des du en et l la le les ma mon ou par pour sa ses son sur un une'.split(' '),
);

/** What a CV adds to a title: contract, working time, level, "(H/F)", dates. None of it names a trade. */
const CIRCUMSTANCES = new Set(
  (
    'alternance apprenti apprentie apprentissage an ans annee annees benevole benevolat cat categorie cdd cddi cdi confirme ' +
    'confirmee contrat debutant debutante eleve emploi experience experimente experimentee f h hf hebdo interim interimaire ' +
    'interimaires job jour jours m mission missions mois niv niveau partiel plein poste qualifie qualifiee remplacant ' +
    'remplacante remplacement saison saisonnier saisonniere semaine stage stagiaire temps x'
  ).split(' '),
);

/**
 * Feminine and plural endings with the form that stands for the whole family. Both sides of every comparison go through
 * this list, so it need not be perfect French, only send a pair of forms to one string.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{4})s$/, ''],
  [/trices?$/, 'teur'],
  [/euses?$/, 'eur'],
  [/ieres?$/, 'ier'],
  [/eres?$/, 'er'],
  [/iennes?$/, 'ien'],
  [/onnes?$/, 'on'],
  [/elles?$/, 'el'],
  [/ives?$/, 'if'],
  [/(?<=\w{4})e$/, ''],
  [/(?<=\w{4})e$/, ''],
];

/** Lower case, without accents and ligatures. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe');
}

/** Takes the abridged second form of inclusive writing out of folded text: `vendeur(se)`, `agent·e`, `préparateur/trice`. */
export function withoutInclusive(folded: string): string {
  return folded.replace(
    /(?<=[a-z])[(·•./-]+(?:e|ne|le|se|ve|te|re|ere|iere|ice|trice|rice|euse|enne|onne)s?\b(?!-)\)?/g,
    '',
  );
}

/**
 * Plain lower-case words of a text: without accents, punctuation, digits, the dots of `A.S.H.` or the abridged feminine of inclusive writing
 * (`vendeur(se)`, `agent·e`, `préparateur/trice`). A full second form (`Vendeur / Vendeuse`) stays.
 */
export function plainWords(text: string): string[] {
  return withoutInclusive(fold(text))
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

export const isLinking = (word: string): boolean => LINKING.has(word);
export const isCircumstance = (word: string): boolean => CIRCUMSTANCES.has(word);

/** One string for all forms of a word: `préparatrices` and `préparateur` both give `preparateur`. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = /[es]$/.test(word)
    ? ENDINGS.reduce((form, [ending, common]) => form.replace(ending, common), word)
    : word;
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(word, found);
  return found;
}

/** The same words come again and again, and their forms cost more than all else in making a catalogue. */
const stems = new Map<string, string>();
const STEMS_KEPT = 20_000;
