// `npm run play`: a whole rally on screen, against the program as it is run, killed twice in the middle. Some minutes; needs Chromium.
// PICTURES=<folder> keeps a picture of each main step.
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from '../../apps/cli/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
installIfMissing(root);
const { build } = await import('../../apps/cli/build.mjs');
await build();
const { findChromium } = await import('../engines.mjs');
const chromium = findChromium();
if (!chromium) {
  console.error('The play needs Chromium: put it on the PATH or name it in CHROMIUM_PATH.');
  process.exit(2);
}
const flags = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`;
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), '--testMatch', '**/test/play/*.play.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: flags.trim(), CHROMIUM_PATH: chromium } },
);
process.exit(status ?? 1);
