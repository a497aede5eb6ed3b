import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError, notFound } from '#kernel';
import { DocumentStore } from './document-store.js';

const KEY = /^[0-9a-f-]{36}$/;

/** Documents as files under a folder, spread over 256 sub-folders, readable by this program's account only. */
export class FolderStore extends DocumentStore {
  constructor(private readonly root: string) {
    super();
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(key);
    const half = `${path}.part`;
    const folder = join(path, '..');
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(half, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(half, path);
      // The name itself must survive a crash too.
      const directory = await open(folder, 'r');
      await directory.sync().finally(() => directory.close());
    } catch (error) {
      await rm(half, { force: true });
      await rm(path, { force: true });
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EDQUOT')
        throw new DomainError(
          'storage_full',
          'storage_full',
          'There is no room left for documents: nothing was saved.',
        );
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    const path = await this.existing(key);
    return createReadStream(path);
  }

  async withFile<T>(key: string, use: (path: string) => Promise<T>): Promise<T> {
    return use(await this.existing(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  async ping(): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    await access(this.root, constants.W_OK);
  }

  private async existing(key: string): Promise<string> {
    const path = this.path(key);
    await stat(path).catch(() => {
      throw notFound('document');
    });
    return path;
  }

  private path(key: string): string {
    if (!KEY.test(key)) throw new Error('A document key is a UUID.');
    return join(this.root, key.slice(0, 2), key);
  }
}
