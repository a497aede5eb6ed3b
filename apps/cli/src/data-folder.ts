import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.js';

interface Secrets {
  FIELD_KEYS: string;
  MEILI_MASTER_KEY: string;
}

/** @throws Failure when the folder cannot be made or written to */
export function prepareDataFolder(dataDir: string): void {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    makeFolder(dataDir);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Failure(
      `The data folder ${dataDir} cannot be written to (${(error as NodeJS.ErrnoException).code}): set DATA_DIR to one that can.`,
    );
  }
}

/** Level by level: Node's own recursive mkdir never returns where the system says that a level does not exist, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o755 });
}

/**
 * The secrets of an installation that keeps everything on one machine, made once. They encrypt what is confidential: without this file,
 * those notes are lost, so it belongs into the backup.
 */
export function ownSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secrets: Secrets = {
    FIELD_KEYS: `a1:${randomBytes(32).toString('base64')}`,
    MEILI_MASTER_KEY: randomBytes(24).toString('base64url'),
  };
  const half = `${file}.${process.pid}`;
  writeFileSync(half, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(half, file);
  return secrets;
}
