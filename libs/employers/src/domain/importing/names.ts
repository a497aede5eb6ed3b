/** Lower case without accents. */
export const nameKey = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const LEGAL_FORMS = /\b(sarl|sas|sasu|sa|eurl|ei|scop|sci|snc|ets|etablissements|societe|association|groupe)\b/g;

/** A company's name without its legal form and punctuation, for comparison. Never empty for a name that is nothing but a legal form. */
export function bareName(name: string): string {
  const key = nameKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return key.replace(LEGAL_FORMS, ' ').replace(/\s+/g, ' ').trim() || key;
}

/** A town's name as post offices write it: `Saint-Amand` is `st amand`; CEDEX and district numbers say nothing. */
export const townKey = (town: string | null): string =>
  nameKey(town ?? '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint(e?)\b/g, 'st$1')
    .replace(/\bcedex\b.*$/, '')
    .trim();

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Share of the letter pairs that two texts have in common (Dice's coefficient), 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (!left.length || !right.length) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) {
      common++;
      counts.set(pair, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}
