/**
 * Ways of writing a name, a number or an address so that a plain comparison passes over it: invisible signs, letters of other alphabets that
 * look alike, digits for letters, numbers in words. Somebody may do so to be called directly; a text taken out of a PDF does so by itself.
 */

/** Without signs that nobody sees (soft hyphens, zero-width spaces, marks of direction) and with one form of each letter. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** A word with letters of two alphabets, or a digit that is not 0 to 9: nobody writes so but to be read as something else. */
const MIXED =
  /\p{Script=Latin}\p{M}*[^\p{Script=Latin}\P{L}]|[^\p{Script=Latin}\P{L}]\p{M}*\p{Script=Latin}|(?![0-9])\p{Nd}/u;

/** Ten digits in pairs, whatever stands between the pairs. */
const PHONE = /(?<![a-z\d])0[\W_]{0,3}\d(?:[\W_]{0,3}\d[\W_]{0,3}\d){4}(?![a-z\d])/u;

/** An address of mail in words, on folded words with a space between: `dupont point marie chez exemple point org`. */
const MAIL_IN_WORDS =
  / arobase | (?:point|dot|pt) (?:fr|com|net|org|eu|be|io|me) | chez (?:gmail|hotmail|yahoo|laposte|wanadoo|icloud|sfr) /u;
/** *CACES R482 (A)* is none. */
const AT_IN_BRACKETS = /[([{]\s?(?:at|arobase|chez)\s?[)\]}]|[([{]a[)\]}]\s?[\w-]+\s?[.(]/iu;

/** What somebody is called elsewhere: `snap kev59`. Working with these networks is a skill: *Instagram et Facebook*. */
const NETWORK = 'snap|snapchat|insta|instagram|fb|facebook|tiktok|whatsapp|telegram|linkedin|messenger|skype|twitter';
const CALLED_ELSEWHERE = new RegExp(
  ` (?:${NETWORK}) (?!(?:${NETWORK}|et|ou|ads|business|marketing|pour|pro|live|reels|stories|recruiter) )[a-z0-9]`,
  'u',
);

const UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante nonante';
const NUMBERS = new Set(UNITS.split(' '));
const LEAST_NUMBERS = 4;

/** A way to reach somebody that no pattern of usual numbers and addresses finds. `words` are the folded words of `text`. */
export function hidesContact(text: string, words: readonly string[]): boolean {
  const spaced = ` ${words.join(' ')} `;
  const looksLike = text.toLowerCase().replace(/o/gu, '0').replace(/[il|]/gu, '1');
  return (
    MIXED.test(text) ||
    PHONE.test(looksLike) ||
    MAIL_IN_WORDS.test(spaced) ||
    AT_IN_BRACKETS.test(text) ||
    CALLED_ELSEWHERE.test(spaced) ||
    isNumberInWords(words)
  );
}

/** At least so many numbers one after the other, in words or some of them in digits: nobody counts like that but to be called. */
function isNumberInWords(words: readonly string[]): boolean {
  let inWords = 0;
  for (const word of words) {
    if (NUMBERS.has(word)) inWords++;
    else if (!/^\d+$/u.test(word) && word !== 'et') inWords = 0;
    if (inWords >= LEAST_NUMBERS) return true;
  }
  return false;
}

const LOOKS_LIKE: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };
const unleet = (word: string, one: 'i' | 'l') =>
  word.replace(/\d/gu, (digit) => LOOKS_LIKE[digit] ?? (digit === '1' ? one : digit));

/** `k e v i n` as one word; a single letter or two stay what they are (*permis B*). */
function joined(words: readonly string[]): string[] {
  const found: string[] = [];
  let letters = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && /\p{L}/u.test(word)) letters += word;
    else {
      if (letters.length > 2) found.push(letters);
      letters = '';
    }
  }
  return found;
}

/**
 * The folded words of a text in which one of these folded names may be hidden: `k3v1n`, `k e v i n`, `dupont59`, `kevindupont`, `kdupont`.
 * Only such whole words: *marinade* does not hold the name of a Marin.
 */
export function hidesName(words: readonly string[], names: readonly string[]): boolean {
  const known = names.filter((name) => name.length > 2);
  const initials = new Set(names.flatMap((name) => name.slice(0, 1)));
  const forms = new Set(known.flatMap((one) => known.map((other) => one + other)));
  for (const name of known.filter(({ length }) => length > 3))
    for (const initial of initials) forms.add(initial + name).add(name + initial);
  const isWhole = new Set(known);
  return [...words, ...joined(words)].some((word) => {
    const bare = word.replace(/^\d+|\d+$/gu, '');
    const variants = /\d/u.test(word)
      ? [bare, unleet(word, 'i'), unleet(word, 'l'), unleet(bare, 'i'), unleet(bare, 'l')]
      : [word];
    // A name as it is written is looked for elsewhere, where a trade of the same name is let through.
    return (
      variants.some((variant) => forms.has(variant) || (variant !== word && isWhole.has(variant))) ||
      isSpelt(word, words, isWhole)
    );
  });
}

const isSpelt = (word: string, words: readonly string[], names: ReadonlySet<string>) =>
  !words.includes(word) && names.has(word);
