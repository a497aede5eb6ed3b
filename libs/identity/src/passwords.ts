import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** Argon2id (RFC 9106) with 19 MiB, 2 passes, 1 lane: the smallest setting that OWASP's password storage guidance recommends. */
// The library's enum is a const enum, which single-file compilation cannot see: 2 is Argon2id.
const ARGON2ID = 2 as Algorithm.Argon2id;
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const MIN_PASSWORD = 10;

export const hashPassword = (password: string): Promise<string> => hash(password, OPTIONS);

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password);

let nobody: Promise<string> | undefined;
/** A hash that no password matches, checked when the account does not exist, so that the answer takes as long. */
export const nobodysHash = (): Promise<string> => {
  nobody ??= hash(`${Math.random()}${process.hrtime.bigint()}`, OPTIONS);
  return nobody;
};
