/** A refusal of the input: one sentence that begins with the place. Thrown inside parsing only; `parseInstance` returns it. */
export class Refusal extends Error {
  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
  }
}

/** Numbers above this are refused, so that sums stay exact. */
const LARGEST = 1e12;

const shown = (value: unknown): string => {
  // JSON has no word for Infinity, which 1e999 becomes.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** An object with these fields and no others. */
export function readObject(
  value: unknown,
  place: string,
  required: readonly string[],
  optional: readonly string[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(place || 'input', `must be an object, not ${shown(value)}`);
  }
  const fields = new Map(Object.entries(value));
  const under = (field: string) => (place ? `${place}.${field}` : field);
  for (const field of fields.keys()) {
    if (!required.includes(field) && !optional.includes(field)) throw new Refusal(under(field), 'unknown field');
  }
  for (const field of required) {
    if (!fields.has(field)) throw new Refusal(under(field), 'is missing');
  }
  return Object.fromEntries(fields);
}

export function readArray(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal(place, `must be an array, not ${shown(value)}`);
  return value;
}

export function readString(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new Refusal(place, `must be a string, not ${shown(value)}`);
  return value;
}

/** A finite number from 0 to 10¹². */
export function readAmount(value: unknown, place: string): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new Refusal(place, `must be a number ≥ 0, not ${shown(value)}`);
  if (value > LARGEST) throw new Refusal(place, `must be at most ${LARGEST}, not ${shown(value)}`);
  return value;
}

/** A whole number from `least` to 10¹². */
export function readCount(value: unknown, place: string, least = 0): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw new Refusal(place, `must be a whole number ≥ ${least}, not ${shown(value)}`);
  }
  return readAmount(value, place);
}

export function readSlot(value: unknown, place: string, slots: number): number {
  const slot = readCount(value, place);
  if (slot >= slots) throw new Refusal(place, `slot ${slot} is past the day of ${slots} slots`);
  return slot;
}
