/**
 * What each category of the French driving licence gives besides itself, or cannot be had without (Code de la route R221-4, R221-5): who
 * drives articulated lorries holds C and B, whether or not the CV says so.
 */
const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  A: ['A2', 'A1', 'AM'],
  A2: ['A1', 'AM'],
  A1: ['AM'],
  B: ['B1', 'AM'],
  BE: ['B', 'B1', 'AM'],
  C1: ['B', 'B1', 'AM'],
  C: ['C1', 'B', 'B1', 'AM'],
  C1E: ['C1', 'BE', 'B', 'B1', 'AM'],
  CE: ['C', 'C1E', 'C1', 'BE', 'B', 'B1', 'AM'],
  D1: ['B', 'B1', 'AM'],
  D: ['D1', 'B', 'B1', 'AM'],
  D1E: ['D1', 'BE', 'B', 'B1', 'AM'],
  DE: ['D', 'D1E', 'D1', 'BE', 'B', 'B1', 'AM'],
};

/** True when who holds these categories may drive what is asked for. */
export const holdsLicence = (held: readonly string[], asked: string): boolean =>
  held.some((one) => one === asked || INCLUDES[one]?.includes(asked));
