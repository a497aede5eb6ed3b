/** Endings of folded French words, with those of their other gender and number. */
const ENDINGS: readonly (readonly [ending: RegExp, forms: string])[] = [
  [/teur$/, 't(?:eur|rice|euse)s?'],
  [/eur$/, 'eu(?:r|re|se)s?'],
  [/(?:eux|euse)$/, 'eu(?:x|se|ses)'],
  [/if$/, 'i(?:f|ve)s?'],
  [/([aeiou])n$/, '$1n(?:n?e)?s?'],
  [/al$/, 'a(?:l|ux|le|les)'],
  [/el$/, 'el(?:le)?s?'],
  [/er$/, 'er(?:e)?s?'],
  [/([rt])c$/, '$1(?:c|que|cque)s?'],
  [/eau$/, '(?:eau|eaux|elle|elles)'],
  [/([sx])$/, '$1(?:e|es)?'],
  [/$/, 'e?s?'],
];
/** Words that stay as they are inside an expression. */
const FIXED =
  /^(?:de|du|des|d'.*|l'.*|a|au|aux|en|et|la|le|les|du|sur|dans|qui|se|par|pas|trop|tres|chez|.*[^a-z'-].*)$/;

/**
 * A pattern for each of the words or expressions parted by `|`, in both genders and numbers: `retraite|en fin de carriere`. A word that is
 * written as a pattern (`b(?:eau|elle)`) is left alone. All on folded text.
 */
export function forms(list: string): string {
  const all = list.split(/\|(?![^(]*\))/).map((expression) => expression.trim().split(' ').map(formsOf).join('[ -]'));
  return `(?:${all.join('|')})`;
}

function formsOf(word: string): string {
  if (FIXED.test(word)) return word;
  for (const [ending, replacement] of ENDINGS) if (ending.test(word)) return word.replace(ending, replacement);
  return word;
}
