// `npm run bench [-- NAME [options]]`: the benchmarks. Plain Node: installs and builds what is missing, then runs one benchmark, or all.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installIfMissing } from '../../apps/cli/install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'main.ts')))
  .map((entry) => entry.name);

const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('-');
if (named && !all.includes(first)) {
  console.error(`There is no benchmark named "${first}": there is ${all.join(', ')}.`);
  process.exit(2);
}
process.chdir(root);
installIfMissing(root);
const { build } = await import('../../apps/cli/build.mjs');
await build({ web: false });

/** Benchmarks are TypeScript like the program; they are compiled beside its build, so that they import what is shipped. */
async function compiled(name) {
  const { transformFile } = await import('@swc/core');
  const target = join(root, 'dist/bench', name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(join(here, name))) {
    const source = join(here, name, file);
    if (file.endsWith('.mjs')) writeFileSync(join(target, file), readFileSync(source));
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts')) continue;
    const { code } = await transformFile(source, { cwd: root, swcrc: true, sourceMaps: false });
    writeFileSync(join(target, file.replace(/\.ts$/, '.js')), code);
  }
  return pathToFileURL(join(target, 'main.js')).href;
}

for (const name of named ? [first] : all) {
  const { run } = await import(await compiled(name));
  // A missed goal is a measurement, not a failure; wrong use is.
  process.exitCode = await run(named ? rest : process.argv.slice(2));
}
