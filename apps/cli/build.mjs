// Builds the program into dist/: the server by swc, the web front end by Vite, each only when its sources changed.
// Plain Node, and the only place that knows how a build is made; `npm start`, `npm test` and `npm run build` call it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');

function files(folder, keep) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : files(path, keep);
    return keep(path) ? [path] : [];
  });
}

/** Changes when a source, or how it is built, changes. Names, sizes and times are enough: contents need not be read. */
function stamp(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of [
    ...paths,
    join(root, 'package-lock.json'),
    join(root, '.swcrc'),
    fileURLToPath(import.meta.url),
  ]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const isFresh = (name, current) => {
  const file = join(dist, `.${name}.stamp`);
  return existsSync(file) && readFileSync(file, 'utf8') === current;
};

async function buildServer() {
  const sources = ['apps/api', 'apps/worker', 'apps/cli', 'libs'].flatMap((folder) =>
    files(
      join(root, folder, ''),
      (path) => /\.(ts|json)$/.test(path) && !/\.(spec|fixture|contract|d)\.ts$/.test(path),
    ),
  );
  const current = stamp(sources);
  if (isFresh('server', current)) return false;
  const { transformFile } = await import('@swc/core');
  for (const name of ['apps', 'libs']) rmSync(join(dist, name), { recursive: true, force: true });
  for (const source of sources) {
    const target = join(dist, relative(root, source)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    if (source.endsWith('.json')) {
      writeFileSync(target, readFileSync(source));
      continue;
    }
    const { code, map } = await transformFile(source, { cwd: root, swcrc: true });
    writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
    writeFileSync(`${target}.map`, map);
  }
  writeFileSync(join(dist, '.server.stamp'), current);
  return true;
}

async function buildWeb() {
  const folder = join(root, 'apps/web');
  const config = join(folder, 'vite.config.ts');
  const sources = files(folder, (path) => !/\.spec\.ts$/.test(path));
  const current = stamp(sources);
  if (!existsSync(config) || isFresh('web', current)) return false;
  const { build } = await import('vite');
  await build({ configFile: config, logLevel: 'warn' });
  writeFileSync(join(dist, '.web.stamp'), current);
  return true;
}

/** @returns {Promise<string[]>} what was built */
export async function build({ web = true } = {}) {
  mkdirSync(dist, { recursive: true });
  const built = [];
  if (await buildServer()) built.push('server');
  if (web && (await buildWeb())) built.push('web');
  return built;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const built = await build({ web: !process.argv.includes('--no-web') });
  console.log(built.length ? `Built: ${built.join(', ')}.` : 'Everything was built already.');
}
