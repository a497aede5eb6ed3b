import { hidesContact, hidesName, plainText } from './disguises.js';
import { saysForbidden, withoutSex } from './forbidden.js';

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
  /[\p{L}\p{N}_.+-]{1,64}\s?(?:@|[([]at?[)\]](?=\s?[\w-]+\.)|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}/giu,
  /[\p{L}\p{N}_.+-]{1,64}\s\(?arobase\)?\s[\p{L}\p{N}_.-]{1,63}(?:\s\(?(?:point|dot)\)?\s\p{L}{2,10}){0,3}/giu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /(?<![\w.-])(?!asp\.net)[\w-]{2,63}\.(?:fr|com|net|org|eu|be|io|me)(?:\/\S*)?(?!\w)/giu,
  /(?<!\d)(?:\+|00)?\d(?:[\s./()-]{0,2}\d){7,14}(?!\d)/gu,
  // With any other sign between the digits: 06–39–98, 06 - 39 - 98.
  /(?<!\d)\d(?:[^\p{L}\d\n]{0,3}\d){8,14}(?!\d)/gu,
  /(?<!\w)@\w{3,}/gu,
];

/** What tells a person or an age by itself. */
const TELLTALES: readonly RegExp[] = [
  // A day, above all of birth: 12 mars 1980.
  /(?<!\d)\d{1,2}(?:er)?\s(?:janv|f[ée]vr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)\p{L}{0,6}\.?(?:\s\d{2,4})?/giu,
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/gu,
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
  CONTACTS.reduce((rest, pattern) => rest.replace(pattern, MASK), plainText(text));

/** Where somebody lives, written otherwise than in their file: `5 bis, avenue Foch`, `rue des Lilas`. *Éducateur de rue* is a trade. */
const STREET =
  /\b\d{1,4} (?:bis |ter )?(?:rue|avenue|av|boulevard|bd|place|allee|impasse|chemin|route|residence|quai|cite|square|lotissement|cours|faubourg|r)\b|\b(?:rue|avenue|boulevard|impasse|allee|lotissement|faubourg) (?:de|des|du|d|la|le|les|l) |^ (?:cite|residence|quartier|hameau|tour|bat|batiment) (?:de |des |du |d |la |le |les |l )?[a-z]+ (?:$|appt|apt|app |appartement)|\bapp(?:t|artement) \d/;

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
  const reachless = withoutContacts(text);
  const masked = TELLTALES.reduce((rest, pattern) => rest.replace(pattern, MASK), reachless)
    .replace(/[\p{C}<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = wordsOf(masked);
  if (!words.length || masked.length > limits.characters || words.length > limits.words) return null;
  const spaced = ` ${words.join(' ')} `;
  if (saysForbidden(spaced) || STREET.test(spaced) || hidesContact(reachless, words)) return null;
  const known = names.flatMap(wordsOf);
  const namesIt = known.some((name) => name.length > 2 && spaced.includes(` ${name} `) && !isTradeWord(name));
  // A name of two letters is one only where it is written like one: *Ly*, not *RH* nor *de*.
  const isShortName = (word: string) => /^\p{Lu}\p{Ll}$/u.test(word) && known.includes(folded(word));
  const shortNamesIt = (masked.match(/[\p{L}\p{N}]+/gu) ?? []).some(isShortName);
  const placesIt = places
    .map((place) => wordsOf(place).join(' '))
    .some((place) => place.length > 3 && spaced.includes(` ${place} `) && !isTradeWord(place));
  if (namesIt || shortNamesIt || placesIt || hidesName(words, known) || namesPartOf(masked, places, isTradeWord))
    return null;
  return withoutSex(masked, words);
}

/**
 * Of *Transports Delobel* people write *formation Delobel*. A word of a place counts when it is written like a name: with a capital, not at the
 * beginning. Otherwise a *Restaurant du Beffroi* would take *service en restaurant* from its people.
 */
function namesPartOf(text: string, places: readonly string[], isTradeWord: (word: string) => boolean): boolean {
  const [, ...written] = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = written.filter((word) => /^\p{Lu}/u.test(word)).flatMap(wordsOf);
  const words = wordsOf(text);
  const parts = new Set(places.flatMap(wordsOf).filter((word) => word.length > 3 && !isTradeWord(word)));
  const chez = words.includes('chez') ? words.slice(words.indexOf('chez') + 1) : [];
  // Nothing but words of one place, in any order: `delobel transports`. One alone may be the trade of a school: `soudage`.
  const isOnePlace = words.length > 1 && places.some((place) => words.every((word) => wordsOf(place).includes(word)));
  return [...named, ...chez, ...(isOnePlace ? words : [])].some((word) => parts.has(word));
}

/** Lower case without accents. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
