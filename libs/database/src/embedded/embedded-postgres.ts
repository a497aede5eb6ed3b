import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '#kernel';
import { type Binaries, findBinaries, SYSTEM_DATA } from './binaries.js';

export interface EmbeddedPostgresOptions {
  /** Where the program keeps its data. The cluster lies in its `postgres` folder, unless that is closed to PostgreSQL's account. */
  dataDir: string;
  /** Gives up durability for speed. For tests only. */
  throwaway?: boolean;
}

/** A PostgreSQL server of our own on the loopback interface. */
export interface EmbeddedPostgres {
  /** Connection URL of the database `rallye`. */
  url: string;
  /** True when the server was still running from a program that had been killed. */
  adopted: boolean;
  stop(): Promise<void>;
}

interface Access {
  password: string;
}

/**
 * Starts the embedded PostgreSQL, or adopts the one that a killed program left behind, and makes the database.
 * @throws Error with one sentence when it cannot start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const cluster = clusterFolder(options.dataDir, binaries);
  const log = join(options.dataDir, 'postgres.log');
  const access = ensureCluster(cluster, options.dataDir, binaries);
  const running = await adopt(cluster, access);
  if (running) {
    await ensureDatabase(running.port, access);
    return { url: urlOf(running.port, access, 'rallye'), adopted: true, stop: () => stopByPid(running.pid) };
  }
  const port = await freePort();
  const child = spawnServer(cluster, port, log, binaries, options.throwaway ?? false);
  await waitUntilReady(child, port, access, log);
  await ensureDatabase(port, access);
  return { url: urlOf(port, access, 'rallye'), adopted: false, stop: () => stopChild(child) };
}

function clusterFolder(dataDir: string, binaries: Binaries): string {
  if (!binaries.runAs) return join(dataDir, 'postgres');
  const beside = join(dataDir, 'postgres');
  mkdirSync(beside, { recursive: true });
  const reachable = spawnSync('test', ['-x', beside], { ...binaries.runAs, cwd: '/' }).status === 0;
  if (reachable) return beside;
  rmSync(beside, { recursive: true, force: true });
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const folder = join(SYSTEM_DATA, name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(join(dataDir, 'postgres.location'), `${folder}\n`);
  return join(folder, 'postgres');
}

function ensureCluster(cluster: string, dataDir: string, { folder, runAs }: Binaries): Access {
  const accessFile = join(dataDir, 'postgres.json');
  if (existsSync(join(cluster, 'PG_VERSION')) && existsSync(accessFile))
    return JSON.parse(readFileSync(accessFile, 'utf8')) as Access;
  if (existsSync(join(cluster, 'PG_VERSION')))
    throw new Error(`${accessFile} is missing: the password of the database in ${cluster} is not known any more.`);
  // What an interrupted initdb left is of no use.
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const access: Access = { password: randomBytes(24).toString('base64url') };
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, access.password, { mode: 0o600 });
  if (runAs) {
    chownSync(cluster, runAs.uid, runAs.gid);
    chownSync(passwordFile, runAs.uid, runAs.gid);
  }
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const done = spawnSync(
    join(folder, 'bin', 'initdb'),
    ['-D', cluster, '-U', 'rallye', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...flags],
    { ...runAs, cwd: '/', encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (done.status !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL could not make its data folder ${cluster}: ${lastLine(done.stderr) || done.error?.message || 'initdb failed'}`,
    );
  }
  writeFileSync(accessFile, JSON.stringify(access), { mode: 0o600 });
  return access;
}

function spawnServer(
  cluster: string,
  port: number,
  log: string,
  { folder, runAs }: Binaries,
  throwaway: boolean,
): ChildProcess {
  const output = openSync(log, 'w', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  if (throwaway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300');
  const flags = settings.flatMap((setting) => ['-c', setting]);
  // Detached: a Ctrl-C in the terminal must reach us first, so that we close before the database does.
  const child = spawn(join(folder, 'bin', 'postgres'), ['-D', cluster, '-p', String(port), ...flags], {
    ...runAs,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return child;
}

async function waitUntilReady(child: ChildProcess, port: number, access: Access, log: string): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (failure) throw new Error(`PostgreSQL could not be started: ${failure.message}`);
    if (child.exitCode !== null)
      throw new Error(`PostgreSQL stopped while starting: ${lastLine(readFileSync(log, 'utf8'))} (see ${log})`);
    if (await canConnect(port, access)) return;
    await sleep(50);
  }
  await stopChild(child);
  throw new Error(`PostgreSQL did not answer within 30 s (see ${log}).`);
}

/** A server left running by a killed program says in its pid file who and where it is. */
async function adopt(cluster: string, access: Access): Promise<{ pid: number; port: number } | undefined> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port || !isAlive(pid)) return undefined;
  for (let tries = 0; tries < 100; tries++) {
    if (await canConnect(port, access)) return { pid, port };
    if (!isAlive(pid)) return undefined;
    await sleep(100);
  }
  return undefined;
}

async function ensureDatabase(port: number, access: Access): Promise<void> {
  const client = await connect(port, access);
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'rallye'");
    if (!rowCount) await client.query('CREATE DATABASE rallye');
  } finally {
    await client.end();
  }
}

async function connect(port: number, access: Access): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(port, access, 'postgres'), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function canConnect(port: number, access: Access): Promise<boolean> {
  try {
    const client = await connect(port, access);
    await client.end();
    return true;
  } catch {
    return false;
  }
}

const urlOf = (port: number, access: Access, database: string) =>
  `postgresql://rallye:${access.password}@127.0.0.1:${port}/${database}`;

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await exited;
  clearTimeout(timer);
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is kept. */
async function stopByPid(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000 && isAlive(pid); waited += 100) await sleep(100);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
