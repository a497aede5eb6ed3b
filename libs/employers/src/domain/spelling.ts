/** Words on which the rules depend and that are often misspelt, folded; long enough that one wrong letter does not make another word. */
const WORDS = (
  'abstenir aveugles bancaire candidats catholique celibataire celibataires chomeurs depressifs diabetiques dynamique enceinte epileptiques ' +
  'etrangers etudiante europeen exclusivement feminin francaise fumeurs grossesse handicape handicapes heterosexuel homosexuel imperatif ' +
  'imperativement maghrebin maghrebins maternelle maternite motorise musulman musulmans nationalite obligatoire piercing pratiquant preference ' +
  'presentation quartier quinquagenaires recherche recherchons religieux retraites roumains seniors souhaitons surendettes syndicalistes ' +
  'syndiques tatouages transgenres transsexuels travesti uniquement'
).split(' ');

const byInitial = new Map<string, string[]>();
for (const word of WORDS) byInitial.set(word.charAt(0), [...(byInitial.get(word.charAt(0)) ?? []), word]);
const known = new Set(WORDS);

/** What a word with one letter too many, too few, wrong or swapped was meant to be; null when nothing is near, or only another ending. */
export function meant(word: string): string | null {
  if (word.length < 6 || known.has(word)) return null;
  return (byInitial.get(word.charAt(0)) ?? []).find((one) => isOneSlipAway(word, one)) ?? null;
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  // A different last letter or two is grammar, not a slip.
  if (back === 0 || from >= Math.min(a.length, b.length) - 1) return false;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
