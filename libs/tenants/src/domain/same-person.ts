import { folded, soundOf } from './phonetic.js';

/** What is compared of somebody. Lists hold what the file and the CV say, each. */
export interface Traits {
  givenName: string;
  familyName: string;
  phones: readonly string[];
  emails: readonly string[];
  /** Street and number; null when the file has none. */
  address: string | null;
  postcode: string | null;
  /** SHA-256 of the documents that were uploaded. */
  documents: readonly string[];
}

export const SAME_REASONS = [
  'same_name',
  'swapped_name',
  'sounds_alike',
  'similar_name',
  'same_phone',
  'same_email',
  'same_address',
  'same_postcode',
  'same_document',
] as const;
export type SameReason = (typeof SAME_REASONS)[number];

export interface Sameness {
  /** 0 to 100. */
  score: number;
  reasons: SameReason[];
}

/** From this score on a pair is put before a person. */
export const SUGGEST_FROM = 60;

const NAME: Partial<Record<SameReason, number>> = {
  same_name: 60,
  swapped_name: 58,
  sounds_alike: 45,
  similar_name: 40,
};
const CONTACT = { same_phone: 30, same_email: 35, same_address: 20, same_postcode: 5 } as const;
/** The file of another person, taken by mistake, is worth a look too: whoever the names belong to. */
const SAME_DOCUMENT = 65;
/** What contradicts: each of these known on both sides and different. */
const AGAINST = { phone: 10, email: 8, postcode: 8 };

/**
 * How sure it is that two files are of one person. Contact data alone never suggests it: couples and families share a telephone, an address
 * and a family name. So without a name in common, given name included, only the same document counts.
 */
export function sameness(a: Traits, b: Traits): Sameness {
  const document = a.documents.some((sha) => b.documents.includes(sha));
  const name = namesAlike(a, b);
  if (!name) return document ? { score: SAME_DOCUMENT, reasons: ['same_document'] } : { score: 0, reasons: [] };
  const reasons: SameReason[] = [name];
  let score = NAME[name] ?? 0;
  const phone = compare(a.phones, b.phones, (text) => text.replace(/\D/g, '').slice(-9));
  const email = compare(a.emails, b.emails, (text) => folded(text).trim());
  const address = compare(one(a.address), one(b.address), streetOf);
  const postcode = compare(one(a.postcode), one(b.postcode), (text) => text);
  const noted = {
    same_phone: phone,
    same_email: email,
    same_address: address && postcode !== false,
    same_postcode: postcode,
  };
  for (const [reason, same] of Object.entries(noted) as [keyof typeof CONTACT, boolean | null][]) {
    if (!same) continue;
    reasons.push(reason);
    score += CONTACT[reason];
  }
  if (document) {
    reasons.push('same_document');
    score += SAME_DOCUMENT;
  }
  if (phone === false) score -= AGAINST.phone;
  if (email === false) score -= AGAINST.email;
  if (postcode === false) score -= AGAINST.postcode;
  return { score: Math.max(0, Math.min(100, score)), reasons };
}

function namesAlike(a: Traits, b: Traits): SameReason | null {
  const [given, family] = [wordsOf(a.givenName), wordsOf(a.familyName)];
  const [otherGiven, otherFamily] = [wordsOf(b.givenName), wordsOf(b.familyName)];
  if (![given, family, otherGiven, otherFamily].every((words) => words.length)) return null;
  const equal = (x: string[], y: string[]) => x.join(' ') === y.join(' ') || x.join('') === y.join('');
  if (equal(given, otherGiven) && equal(family, otherFamily)) return 'same_name';
  if (equal(given, otherFamily) && equal(family, otherGiven)) return 'swapped_name';
  const sounds = (x: string[], y: string[]) => {
    const [left, right] = [soundOf(x.join('')), soundOf(y.join(''))];
    return left.length > 1 && left === right;
  };
  const aGiven = equal(given, otherGiven) || sounds(given, otherGiven);
  const aFamily = equal(family, otherFamily) || sounds(family, otherFamily);
  if (aGiven && aFamily) return 'sounds_alike';
  if (sounds(given, otherFamily) && sounds(family, otherGiven)) return 'sounds_alike';
  // One slip of the pen in one of them, or one name out of two: Marie-Line and Marie, Dupont and Dupont-Leroy.
  if (aGiven && (near(family, otherFamily) || partOf(family, otherFamily))) return 'similar_name';
  if (aFamily && (near(given, otherGiven) || partOf(given, otherGiven))) return 'similar_name';
  return null;
}

/** Null when one side does not say it. */
function compare(a: readonly string[], b: readonly string[], keyOf: (text: string) => string): boolean | null {
  const keys = new Set(a.map(keyOf).filter(Boolean));
  const others = b.map(keyOf).filter(Boolean);
  if (!keys.size || !others.length) return null;
  return others.some((key) => keys.has(key));
}

const one = (text: string | null): string[] => (text ? [text] : []);
const wordsOf = (name: string): string[] => folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
const partOf = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length < long.length && short.every((word) => word.length > 2 && long.includes(word));
};

const SHORT_FORMS: Record<string, string> = {
  av: 'avenue',
  bd: 'boulevard',
  boul: 'boulevard',
  pl: 'place',
  all: 'allee',
  r: 'rue',
};
const SMALL = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'appt', 'apt', 'appartement', 'no']);
/** `12 r. des Lilas` and `12, rue Lilas` are one door. */
const streetOf = (address: string): string =>
  wordsOf(address)
    .map((word) => SHORT_FORMS[word] ?? word)
    .filter((word) => !SMALL.has(word))
    .join(' ');

/** At most one letter wrong, missing, added or two swapped; in names of eight letters or more, two. Short names must be equal. */
function near(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.join(''), b.join('')];
  const length = Math.min(left.length, right.length);
  return length >= 4 && distance(left, right) <= (length >= 8 ? 2 : 1);
}

/** Damerau-Levenshtein, optimal string alignment (L. Boytsov, 2011, sec. 2.2). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
