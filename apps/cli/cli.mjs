// `npm run -s cli -- COMMAND`: operator commands. Plain Node, so that it can install and build first; both quiet, since stdout is for data.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const has = (path) => existsSync(join(root, path));
// A production image holds the build without the tools that made it.
const production = has('dist/.server.stamp') && has('node_modules') && !has('node_modules/@swc/core');
if (!production) {
  const { log } = console;
  console.log = console.error;
  const { installIfMissing } = await import('./install.mjs');
  installIfMissing(root);
  const { build } = await import('./build.mjs');
  await build({ web: false });
  console.log = log;
}
const { main } = await import('../../dist/apps/cli/src/main.js');
await main(process.argv.slice(2));
