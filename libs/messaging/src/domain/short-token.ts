import { createHash } from 'node:crypto';

/** Letters and digits that nobody takes for one another (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;
const TYPED = /^[0-9a-z]{4}(?:-?[0-9a-z]{4}){3}$/i;

/** 80 random bits for links that are typed from paper or sent as a text message: `k7mq-3xwd-9fha-2npt` without its dashes. */
export function shortToken(secret: string): string {
  const digest = createHash('sha256').update(secret).digest();
  return [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

export const dashed = (token: string): string => token.replace(/.{4}(?=.)/g, '$&-');

/** What was typed as the program wrote it: capitals, dashes, and the letters that look like digits do not matter. */
export function asIssued(typed: string): string {
  if (!TYPED.test(typed)) return typed;
  return typed.toLowerCase().replaceAll('-', '').replaceAll('o', '0').replace(/[il]/g, '1');
}
