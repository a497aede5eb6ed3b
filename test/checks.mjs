// What is true of the code before it runs: formatting and lint, the arrows between parts, types, the generated client.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export function checks(root) {
  const bin = (name) => join(root, 'node_modules/.bin', name);
  const steps = [
    ['format and lint', bin('biome'), ['check', '.']],
    [
      'import rules',
      bin('depcruise'),
      ['apps', 'libs', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
    ],
    ['types', bin('tsc'), ['-p', 'tsconfig.json']],
    ['generated client', process.execPath, ['apps/web/generate-client.mjs', '--check']],
    ['types of the front end', bin('tsc'), ['-p', 'apps/web/tsconfig.json']],
  ];
  for (const [name, command, args] of steps) {
    if (!existsSync(command)) throw new Error(`${command} is missing: run npm ci.`);
    const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    if (done.status !== 0) {
      console.error(done.stdout + done.stderr);
      console.error(`Failed: ${name}.`);
      process.exit(1);
    }
    console.log(`Checked: ${name}.`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  checks(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
