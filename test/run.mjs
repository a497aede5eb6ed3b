// `npm test`: installs what is missing, builds, starts what the tests need, checks, runs every spec. Plain Node, so that it can install.
// `npm test -- libs/cv` runs only the specs of that path.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from '../apps/cli/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
installIfMissing(root);

const { build } = await import('../apps/cli/build.mjs');
const only = process.argv.slice(2);
// The specs of one lib need no front end.
await build({ web: only.every((path) => !/^(libs|test.(journey|http|security|faults))/.test(path)) });

const { checks } = await import('./checks.mjs');
if (!only.length) checks(root);

const { findEngines, stopEngines } = await import('./engines.mjs');
const { startEmbeddedPostgres } = await import('../dist/libs/database/src/index.js');
const { makeTemplate } = await import('./template.mjs');

const folder = mkdtempSync(join(tmpdir(), 'rallye-test-'));
mkdirSync(join(folder, 'data'));
let status = 1;
let engines;
let postgres;
try {
  postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), throwaway: true });
  await makeTemplate(postgres.url);
  engines = await findEngines(folder);
  const flags = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`;
  const jest = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...only], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: flags.trim(),
      TEST_DATABASE_URL: postgres.url,
      TEST_FOLDER: folder,
      ...engines.env,
    },
  });
  status = jest.status ?? 1;
} finally {
  if (engines) await stopEngines(engines);
  await postgres?.stop();
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
for (const missing of engines?.missing ?? []) console.log(`Not run: ${missing}`);
process.exit(status);
