import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '#kernel';

jest.setTimeout(120_000);

interface Run {
  process: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
  ready: Promise<string>;
}

/** `npm start`, as a person runs it, on a data folder of its own. */
describe('npm start', () => {
  const root = process.cwd();
  let folder: string;
  let runs: Run[] = [];

  function start(environment: Record<string, string>, ...args: string[]): Run {
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment };
    const child = spawn(process.execPath, [join(root, 'apps/cli/start.mjs'), ...args], { cwd: root, env });
    let text = '';
    const listeners: (() => void)[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        for (const listener of listeners) listener();
      });
    }
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    const ready = new Promise<string>((done, failed) => {
      listeners.push(() => /is ready at/.test(text) && done(text));
      void ended.then((code) => failed(new Error(`ended with ${code}: ${text}`)));
    });
    ready.catch(() => undefined);
    const run = { process: child, output: () => text, ended, ready };
    runs.push(run);
    return run;
  }

  const stop = async (run: Run) => {
    run.process.kill('SIGINT');
    return run.ended;
  };
  const post = (port: number, path: string, body: object) =>
    fetch(`http://localhost:${port}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const account = { displayName: 'Première', email: 'first@example.org', password: 'long-enough-indeed' };
  const databasePid = (data: string) => {
    const location = join(data, 'postgres.location');
    const cluster = existsSync(location)
      ? join(readFileSync(location, 'utf8').trim(), 'postgres')
      : join(data, 'postgres');
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  };
  const alive = (pid: number) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rallye-start-'));
    // PostgreSQL's own account must be able to pass through, as it can in most folders.
    chmodSync(folder, 0o755);
  });
  afterEach(async () => {
    for (const run of runs) if (run.process.exitCode === null && run.process.signalCode === null) await stop(run);
    runs = [];
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps everything over a stop and over a kill, whose database it takes over, and leaves nothing running', async () => {
    const port = await freePort();
    const data = join(folder, 'data');
    const env = { PORT: String(port), DATA_DIR: data };
    const first = start(env, '--no-demo');
    expect(await first.ready).toContain(`Rallye Emploi is ready at http://localhost:${port}\n`);
    expect((await post(port, '/setup', account)).status).toBe(201);
    expect((await fetch(`http://localhost:${port}/`)).headers.get('content-type')).toContain('text/html');
    const database = databasePid(data);
    expect(await stop(first)).toBe(0);
    expect(alive(database)).toBe(false);

    const second = start(env, '--no-demo');
    await second.ready;
    expect((await post(port, '/session', account)).status).toBe(400);
    expect((await post(port, '/session', { email: account.email, password: account.password })).status).toBe(200);
    const left = databasePid(data);
    second.process.kill('SIGKILL');
    await second.ended;
    expect(alive(left)).toBe(true);

    const third = start(env, '--no-demo');
    await third.ready;
    expect(databasePid(data)).toBe(left);
    expect((await post(port, '/session', { email: account.email, password: account.password })).status).toBe(200);
    expect(await stop(third)).toBe(0);
    expect(alive(left)).toBe(false);
  });

  it('says in one sentence that the port is taken, and starts nothing', async () => {
    const port = await freePort();
    const rival = createServer().listen(port, 'localhost');
    const run = start({ PORT: String(port), DATA_DIR: join(folder, 'data') }, '--no-demo');
    expect(await run.ended).toBe(1);
    rival.close();
    expect(run.output().trim()).toBe(`Port ${port} is in use by another program: set PORT to a free one.`);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('says in one sentence that the data folder cannot be written to', async () => {
    writeFileSync(join(folder, 'file'), '');
    const run = start({ PORT: String(await freePort()), DATA_DIR: join(folder, 'file/data') }, '--no-demo');
    expect(await run.ended).toBe(1);
    expect(run.output().trim()).toMatch(
      /^The data folder .*\/file\/data cannot be written to \(ENOTDIR\): set DATA_DIR to one that can\.$/,
    );
  });

  it('does not run twice on one data folder, nor disturb the one that runs', async () => {
    const port = await freePort();
    const data = join(folder, 'data');
    const first = start({ PORT: String(port), DATA_DIR: data }, '--no-demo');
    await first.ready;
    const second = start({ PORT: String(await freePort()), DATA_DIR: data }, '--no-demo');
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(`Rallye Emploi is already running on the data folder ${data}.`);
    expect((await fetch(`http://localhost:${port}/api/health/ready`)).status).toBe(200);
  });

  it('runs in a folder that is closed to other accounts', async () => {
    const data = join(folder, 'closed/data');
    mkdirSync(join(folder, 'closed'), { mode: 0o700 });
    const port = await freePort();
    const run = start({ PORT: String(port), DATA_DIR: data }, '--no-demo');
    await run.ready;
    expect((await fetch(`http://localhost:${port}/api/health/ready`)).status).toBe(200);
    expect(await stop(run)).toBe(0);
    const location = join(data, 'postgres.location');
    if (existsSync(location)) rmSync(readFileSync(location, 'utf8').trim(), { recursive: true, force: true });
  });

  it('names wrong options and variables', async () => {
    const option = start({ PORT: String(await freePort()), DATA_DIR: join(folder, 'data') }, '--demo-please');
    expect(await option.ended).toBe(1);
    expect(option.output()).toMatch(/--demo-please.*--no-demo/s);
    const variable = start({ PORT: 'many', DATA_DIR: join(folder, 'data') });
    expect(await variable.ended).toBe(1);
    expect(variable.output().trim()).toMatch(/^Rallye Emploi could not start: The environment is not right: PORT /);
  });
});
