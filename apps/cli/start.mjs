// `npm start`: installs what is missing, builds what is not built, starts everything on one machine. Plain Node, so that it can install.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
installIfMissing(root);
const { build } = await import('./build.mjs');
const built = await build().catch((error) => {
  console.error(`The program could not be built: ${error.message}`);
  process.exit(1);
});
if (built.length) console.log(`Built: ${built.join(', ')}.`);
const { serve } = await import('../../dist/apps/cli/src/serve.js');
await serve(process.argv.slice(2), root);
