import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#kernel';

export interface RunningMeilisearch {
  url: string;
  stop(): Promise<void>;
}

/** The program named by MEILI_BIN, or `meilisearch` on the PATH; undefined when there is none. */
export function findMeilisearch(named: string | undefined): string | undefined {
  for (const candidate of named ? [named] : ['meilisearch']) {
    const version = spawnSync(candidate, ['--version'], { encoding: 'utf8', timeout: 5000 });
    if (version.status === 0 && /meilisearch/i.test(version.stdout)) return candidate;
  }
  return undefined;
}

/**
 * Left to itself Meilisearch takes two thirds of the machine's memory and clears a share of it for every task, however small: to delete one
 * document took 0.6 s of processor time on a machine of 24 GB, and 0.07 s so.
 */
const INDEXING_MEMORY = '1Gb';

/** Starts the search engine on the loopback interface. Its index can always be made again, so one left by a killed program is ended. */
export async function startMeilisearch(
  program: string,
  folder: string,
  masterKey: string,
): Promise<RunningMeilisearch> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pidFile = join(folder, 'pid');
  await endLeftOver(pidFile, folder);
  const port = await freePort();
  const log = openSync(join(folder, 'log'), 'w', 0o600);
  const args = [
    '--http-addr',
    `127.0.0.1:${port}`,
    '--no-analytics',
    '--max-indexing-memory',
    INDEXING_MEMORY,
    '--env',
    'production',
    '--db-path',
    join(folder, 'data'),
  ];
  const child = spawn(
    program,
    [...args, '--dump-dir', join(folder, 'dumps'), '--snapshot-dir', join(folder, 'snapshots')],
    {
      detached: true,
      stdio: ['ignore', log, log],
      // By the environment: arguments can be read by everyone on the machine.
      env: { PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey },
    },
  );
  closeSync(log);
  child.on('error', () => undefined);
  if (child.pid) writeFileSync(pidFile, String(child.pid));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(`${url}/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    ) {
      writeFileSync(join(folder, 'url'), url);
      return { url, stop: () => stop(child, pidFile) };
    }
    await sleep(50);
  }
  await stop(child, pidFile);
  throw new Error(`Meilisearch did not start (see ${join(folder, 'log')}).`);
}

/** The engine that a running program started in this folder, for commands beside it; undefined when there is none. */
export async function runningMeilisearch(folder: string): Promise<string | undefined> {
  if (!existsSync(join(folder, 'pid')) || !existsSync(join(folder, 'url'))) return undefined;
  const url = readFileSync(join(folder, 'url'), 'utf8');
  const answers = await fetch(`${url}/health`).then(
    (answer) => answer.ok,
    () => false,
  );
  return answers ? url : undefined;
}

async function stop(child: ChildProcess, pidFile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
  }
  rmSync(pidFile, { force: true });
}

async function endLeftOver(pidFile: string, folder: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const commandLine = `/proc/${pid}/cmdline`;
  // A number may meanwhile belong to another program: only one that works in our folder is ended.
  if (pid && existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(folder)) {
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; waited < 100 && existsSync(commandLine); waited++) await sleep(100);
  }
  rmSync(pidFile, { force: true });
}
