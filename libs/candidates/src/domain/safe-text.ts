/** Words that would tell who somebody is, taken from their own file. */
export interface KnownPerson {
  /** Names, as in the file and as on the CV. */
  names: readonly string[];
  /** Street, town, postcode, employers and schools of the CV, landlord and association: any of them whole. */
  places: readonly string[];
}

/** A sentence is no skill; what it tells besides cannot be foreseen. */
export interface TextLimits {
  characters: number;
  words: number;
}
const SKILL: TextLimits = { characters: 60, words: 8 };
const MOST_TEXTS = 40;

const MASK = '…';
/** In this order: an address of a page may hold an `@`. Each is linear: no repeated group within a repeated group. */
const CONTACTS: readonly RegExp[] = [
  /[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}/giu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /(?<![\w.-])(?!asp\.net)[\w-]{2,63}\.(?:fr|com|net|org|eu|be|io|me)(?:\/\S*)?(?!\w)/giu,
  /(?<!\d)(?:\+|00)?\d(?:[\s./()-]{0,2}\d){7,14}(?!\d)/gu,
  /(?<!\w)@\w{3,}/gu,
];

/** What tells a person or an age by itself. */
const TELLTALES: readonly RegExp[] = [
  // A day, above all of birth: 12 mars 1980.
  /(?<!\d)\d{1,2}(?:er)?\s(?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)\p{L}{0,6}\.?(?:\s\d{2,4})?/giu,
  // A postcode; but ISO 14001 is a standard.
  /(?<!\d|iso[ -]{0,2})\d{5}(?!\d)/giu,
  // A year tells an age: a diploma of 1989.
  /(?<!\d)(?:19|20)\d{2}(?!\d)/gu,
];

/**
 * What an employer writes to somebody whose name it does not know, without telephone numbers, e-mail addresses and pages: by those, names
 * would be told past the release. Names stay, also that of whom it is written to: to take out the right one would tell that it was right.
 */
export const withoutContacts = (text: string): string =>
  CONTACTS.reduce((rest, pattern) => rest.replace(pattern, MASK), text.normalize('NFKC'));

/**
 * What no employer may go by (Code du travail L1132-1, L5212-13) and CVs say all the same, on folded text. A skill that says so is left
 * out whole; *garde d'enfants* and *aide aux personnes handicapées* are skills and stay.
 */
const FORBIDDEN =
  /\brqth\b|\baah\b|\brsa\b|travailleu(?:r|se) handicape|reconnaissance handicap|\b(?:ne|nee) (?:le|en|a)\b|date de naissance|\bnationalite\b|titre de sejour|\bqpv\b|quartiers? prioritaire|carte de sejour|\brefugiee?\b|\bcelibataire\b|\bmariee?\b|\bdivorcee?\b|\bveu(?:f|ve)\b|\bpacsee?\b|\b\d+ enfants?\b|\benceinte\b|\bmere de\b|\bpere de\b|mere au foyer|pere au foyer|\b[1-9]\d ans\b|\b(?:homme|femme|monsieur|madame|mme)\b|\bsexe\b|\bsyndica|\bimpayes?\b|surendettement|logement social|\bhlm\b|\bbailleur\b|\bchretienn?e?\b|\bmusulmane?\b|\bjui(?:f|ve)\b|\bcatholique\b|\breligion\b|\bcasier judiciaire\b/;

/** Where somebody lives, written otherwise than in their file: `5 bis, avenue Foch`, `rue des Lilas`. *Éducateur de rue* is a trade. */
const STREET =
  /\b\d{1,4} (?:bis |ter )?(?:rue|avenue|av|boulevard|bd|place|allee|impasse|chemin|route|residence|quai|cite|square|lotissement|cours|faubourg)\b|\b(?:rue|avenue|boulevard|impasse|allee|lotissement|faubourg) (?:de|des|du|d|la|le|les|l) /;

/** Short texts of a CV as they may stand on a card: contacts masked, and none that tells who it is or what nobody may ask. */
export function safeTexts(
  texts: readonly string[],
  person: KnownPerson,
  isTradeWord: (word: string) => boolean,
  limits: TextLimits = SKILL,
): string[] {
  const seen = new Set<string>();
  const safe: string[] = [];
  for (const text of texts) {
    const shown = safeText(text, person, isTradeWord, limits);
    if (shown === null || seen.has(folded(shown)) || safe.length >= MOST_TEXTS) continue;
    seen.add(folded(shown));
    safe.push(shown);
  }
  return safe;
}

function safeText(
  text: string,
  { names, places }: KnownPerson,
  isTradeWord: (word: string) => boolean,
  limits: TextLimits,
): string | null {
  const masked = [...CONTACTS, ...TELLTALES]
    .reduce((rest, pattern) => rest.replace(pattern, MASK), text.normalize('NFKC'))
    .replace(/[\p{C}<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = wordsOf(masked);
  if (!words.length || masked.length > limits.characters || words.length > limits.words) return null;
  const spaced = ` ${words.join(' ')} `;
  if (FORBIDDEN.test(spaced) || STREET.test(spaced)) return null;
  const namesIt = names
    .flatMap(wordsOf)
    .some((name) => name.length > 2 && spaced.includes(` ${name} `) && !isTradeWord(name));
  const placesIt = places
    .map((place) => wordsOf(place).join(' '))
    .some((place) => place.length > 3 && spaced.includes(` ${place} `) && !isTradeWord(place));
  return namesIt || placesIt || namesPartOf(masked, places, isTradeWord) ? null : masked;
}

/**
 * Of *Transports Delobel* people write *formation Delobel*. A word of a place counts when it is written like a name: with a capital, not at the
 * beginning. Otherwise a *Restaurant du Beffroi* would take *service en restaurant* from its people.
 */
function namesPartOf(text: string, places: readonly string[], isTradeWord: (word: string) => boolean): boolean {
  const [, ...written] = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = written.filter((word) => /^\p{Lu}/u.test(word)).flatMap(wordsOf);
  const parts = new Set(places.flatMap(wordsOf).filter((word) => word.length > 3 && !isTradeWord(word)));
  return named.some((word) => parts.has(word));
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
