import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Meilisearch program on this machine, or undefined. */
export function meilisearchProgram(): string | undefined {
  const program = process.env.MEILI_BIN ?? 'meilisearch';
  return spawnSync(program, ['--version'], { timeout: 5000 }).status === 0 ? program : undefined;
}

export const MEILI_KEY = 'spec-master-key-of-enough-length';

/** A server of the spec's own, to be stopped and started again at the same address. @returns what ends it without a farewell */
export async function startMeilisearch(program: string, folder: string, port: number): Promise<() => Promise<void>> {
  const paths = ['db-path', 'dump-dir', 'snapshot-dir'].flatMap((name) => [`--${name}`, `${folder}/${name}`]);
  const child = spawn(program, ['--http-addr', `127.0.0.1:${port}`, '--no-analytics', ...paths], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: MEILI_KEY },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  for (let tries = 0; tries < 300; tries++) {
    const ok = await fetch(`http://127.0.0.1:${port}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok)
      return async () => {
        child.kill('SIGKILL');
        await gone;
      };
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error('The Meilisearch of this spec did not start.');
}
