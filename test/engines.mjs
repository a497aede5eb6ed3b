// Optional engines: used where they are found, else named at the end with the reason.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../dist/libs/kernel/src/free-port.js';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const which = (name) => {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};

/** @returns {string | undefined} the browser, where there is one */
export function findChromium() {
  const path = process.env.CHROMIUM_PATH ?? CHROMIUM.map(which).find(Boolean);
  return path && existsSync(path) ? path : undefined;
}

async function answers(url, tries = 100) {
  for (let i = 0; i < tries; i++) {
    const ok = await fetch(url).then(
      (r) => r.ok,
      () => false,
    );
    if (ok) return true;
    await sleep(100);
  }
  return false;
}

export async function findEngines(folder) {
  const env = {};
  const missing = [];
  const processes = [];
  const run = (command, args) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    processes.push(child);
    return child;
  };

  const chromium = findChromium();
  if (chromium) env.CHROMIUM_PATH = chromium;
  else missing.push('browser tests: no Chromium (set CHROMIUM_PATH, or install the package chromium).');

  if (process.env.TEST_REDIS_URL) env.TEST_REDIS_URL = process.env.TEST_REDIS_URL;
  else if (which('redis-server')) {
    const port = await freePort();
    run('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
    env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
  } else missing.push('jobs on Redis: no redis-server (install the package redis-server, or set TEST_REDIS_URL).');

  const meilisearch = process.env.MEILI_BIN ?? which('meilisearch');
  if (process.env.TEST_MEILI_URL) {
    env.TEST_MEILI_URL = process.env.TEST_MEILI_URL;
    env.TEST_MEILI_KEY = process.env.TEST_MEILI_KEY ?? '';
  } else if (meilisearch) {
    const port = await freePort();
    mkdirSync(join(folder, 'meili'));
    const key = 'test-master-key-of-enough-length';
    run(meilisearch, [
      '--http-addr',
      `127.0.0.1:${port}`,
      '--no-analytics',
      '--max-indexing-memory',
      '1Gb',
      '--master-key',
      key,
      '--db-path',
      join(folder, 'meili/data'),
      '--dump-dir',
      join(folder, 'meili/dumps'),
      '--snapshot-dir',
      join(folder, 'meili/snapshots'),
    ]);
    if (await answers(`http://127.0.0.1:${port}/health`)) {
      env.TEST_MEILI_URL = `http://127.0.0.1:${port}`;
      env.TEST_MEILI_KEY = key;
    } else missing.push('search on Meilisearch: the program was found but did not answer.');
  } else
    missing.push(
      'search on Meilisearch: no meilisearch program (put it on the PATH, or set MEILI_BIN or TEST_MEILI_URL).',
    );
  return { env, missing, processes };
}

export async function stopEngines({ processes }) {
  await Promise.all(
    processes.map((child) => {
      if (child.exitCode !== null) return undefined;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      return gone;
    }),
  );
}
