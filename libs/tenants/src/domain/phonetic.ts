/**
 * How a name sounds in French, roughly: names that are said alike get one key (Lefèvre, Lefebvre, Le Fevre; Kowalczyk, Kovalchik). Made
 * for comparing, never for showing. Linear in the length of the name.
 */
export function soundOf(name: string): string {
  let text = folded(name);
  for (const [pattern, sound] of SOUNDS) text = text.replace(pattern, sound);
  return text;
}

/** In this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ebv|ebre(?=$)/g, 'ev'],
  [/ph/g, 'f'],
  [/cz|tch|tsch|sch|sh|ch/g, 'S'],
  [/sz/g, 'S'],
  [/w/g, 'v'],
  [/qu|q|ck|c(?=[aoulrt]|$)|k/g, 'K'],
  [/c(?=[eiy])|ss|z/g, 's'],
  [/c/g, 'K'],
  [/gu(?=[eiy])/g, 'g'],
  [/ge(?=[ao])|j/g, 'j'],
  [/h/g, ''],
  [/eaux?|aux?/g, 'o'],
  [/ai|ei|ay|ey|oe/g, 'e'],
  [/ou/g, 'u'],
  [/y/g, 'i'],
  [/[ae]n(?=[^aeiou]|$)|[ae]m(?=[bp])/g, 'A'],
  [/in(?=[^aeiou]|$)|im(?=[bp])/g, 'I'],
  [/(.)\1+/g, '$1'],
  // Letters that are written at the end and not said.
  [/(?:es|e|s|t|d|x|er|ez|ent)$/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Lower case without accents and ligatures. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o');
