// `npm run -s cli -- COMMAND`: operator commands. Plain Node, so that it can install and build first; both quiet, since stdout is for data.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { log } = console;
console.log = console.error;
installIfMissing(root);
const { build } = await import('./build.mjs');
await build({ web: false });
console.log = log;
const { main } = await import('../../dist/apps/cli/src/main.js');
await main(process.argv.slice(2));
