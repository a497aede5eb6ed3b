/** The field of each column, null for one that is left out. */
export type Mapping<F extends string = string> = readonly (F | null)[];

/** From the most particular to the most general: the first that fits wins. The words are compared with `headerKey` of a header. */
export type Guesses<F extends string = string> = readonly (readonly [F, RegExp])[];

/** How headers are compared: without accents, capitals and punctuation. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A column each: what was said for this header before, else what its words suggest, each field at most once. */
export function guessMapping<F extends string>(
  headers: readonly string[],
  remembered: ReadonlyMap<string, F | null>,
  guesses: Guesses<F>,
): Mapping<F> {
  const mapping: (F | null)[] = headers.map(() => null);
  const taken = new Set<F>();
  const take = (at: number, field: F) => {
    if (taken.has(field)) return;
    taken.add(field);
    mapping[at] = field;
  };
  const keys = headers.map(headerKey);
  for (const [at, key] of keys.entries()) {
    const field = remembered.get(key);
    if (field) take(at, field);
  }
  for (const [field, words] of guesses)
    for (const [at, key] of keys.entries())
      if (mapping[at] === null && !remembered.has(key) && words.test(key)) take(at, field);
  return mapping;
}
