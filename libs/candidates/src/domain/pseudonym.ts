/** No I, L, O, and no 0 or 1: read out over the phone, none is taken for another. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/**
 * The name by which one employer knows a candidate, such as `Candidat K7-425`: made from the random alias id, so that it tells nothing
 * of the person and differs from employer to employer. 23 × 8 × 1,000 of them; a second of the same employer is drawn again.
 */
export function pseudonymOf(aliasId: string): string {
  const bits = Number.parseInt(aliasId.replaceAll('-', '').slice(-12), 16);
  const letter = LETTERS[bits % LETTERS.length];
  const digit = DIGITS[Math.floor(bits / LETTERS.length) % DIGITS.length];
  const number = Math.floor(bits / (LETTERS.length * DIGITS.length)) % 1000;
  return `Candidat ${letter}${digit}-${String(number).padStart(3, '0')}`;
}
