/** A letter's address, as far as it orders a postman's or a volunteer's walk. */
export interface Address {
  name: string;
  address: string;
  postcode: string | null;
  city: string | null;
}

const STREET = /^(\d+)\s*(bis|ter|quater|[a-d])?\s*,?\s+(.*)$/i;
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function keyOf({ name, address, postcode, city }: Address): [string, string, string, number, string, string] {
  const [, number = '0', suffix = '', street = address] = STREET.exec(address.trim()) ?? [];
  return [postcode ?? '', plain(city ?? ''), plain(street), Number(number), plain(suffix), plain(name)];
}

/** By postcode, town, street and number, so that the letters of a run can be walked as they lie. */
export function inWalkingOrder<T extends Address>(letters: readonly T[]): T[] {
  const keyed = letters.map((letter) => ({ letter, key: keyOf(letter) }));
  keyed.sort((a, b) => {
    for (const [index, value] of a.key.entries()) {
      const other = b.key[index];
      if (typeof value === 'number' && typeof other === 'number' && value !== other) return value - other;
      if (value !== other) return String(value) < String(other) ? -1 : 1;
    }
    return 0;
  });
  return keyed.map(({ letter }) => letter);
}
