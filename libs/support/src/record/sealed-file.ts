import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** A file under a key of its own (AES-256-GCM): nonce, ciphertext, tag. Only the key has to be encrypted anew when keys change. */
export function sealFile(bytes: Uint8Array): { sealed: Buffer; key: string } {
  const key = randomBytes(32);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return { sealed: Buffer.concat([nonce, body, cipher.getAuthTag()]), key: key.toString('base64') };
}

/** @throws Error when a byte of it was changed, or the key is another one */
export function openFile(sealed: Buffer, key: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
}
