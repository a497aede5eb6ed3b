import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { LIMITS } from './limits.js';
import { ReadFailure } from './messages.js';

/** The bytes of an ordinary file. A pipe or device is never opened, nor waited for when it takes a file's place meanwhile. */
export async function loadFile(path: string): Promise<Buffer> {
  const check = (stats: { isFile(): boolean; size: number }) => {
    if (!stats.isFile()) throw new ReadFailure('unreadable');
    if (stats.size > LIMITS.fileBytes) throw new ReadFailure('too_large');
  };
  try {
    check(await stat(path));
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      check(await file.stat());
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof ReadFailure ? error : new ReadFailure('unreadable', String(error));
  }
}
