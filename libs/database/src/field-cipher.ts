import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';

/**
 * Encrypts single fields at rest: AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit nonce, stored as `k1.<key id>.<base64url of nonce,
 * tag, ciphertext>`. The context (for example `record_entries:<id>`) is authenticated, so that a value moved to another row does not decrypt.
 */
@Injectable()
export class FieldCipher {
  constructor(private readonly config: Config) {}

  encrypt(plain: string, context: string): string {
    const key = this.config.fieldKeys[0];
    if (!key) throw new Error('FIELD_KEYS is not set: confidential notes cannot be kept.');
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key.key, nonce).setAAD(Buffer.from(context));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `k1.${key.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  decrypt(stored: string, context: string): string {
    const [, id, body] = stored.split('.', 3);
    const key = this.config.fieldKeys.find((candidate) => candidate.id === id);
    if (!key || !body) throw new Error(`No key ${id ?? ''} to decrypt ${context}.`);
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key.key, bytes.subarray(0, 12)).setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }
}
