import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FolderStore } from './folder-store.js';

describe('documents in a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'rallye-store-'));
  const store = new FolderStore(root);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('keeps, reads and removes, closed to other accounts', async () => {
    const key = randomUUID();
    await store.put(key, Buffer.from('un CV'));
    expect(await text(await store.read(key))).toBe('un CV');
    const path = await store.withFile(key, async (file) => file);
    expect(statSync(path).mode & 0o077).toBe(0);
    await store.remove(key);
    await store.remove(key);
    await expect(store.read(key)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes no key that is a path', async () => {
    for (const key of ['../../etc/passwd', 'a/b', '', `${randomUUID()}/x`])
      await expect(store.put(key, Buffer.from('x'))).rejects.toThrow(/UUID/);
  });

  it('leaves nothing behind when it fails', async () => {
    const key = randomUUID();
    await expect(store.put(key, 42 as unknown as Uint8Array)).rejects.toThrow();
    const left = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(left).toEqual([]);
  });
});
