import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Role } from '#identity';
import { freePort } from '#kernel';

const STARTING_MS = 120_000;
const LOOK_EVERY_MS = 150;

/** The program in a process of its own, on a data folder that outlives it. */
export class PlayedProgram {
  private child: ChildProcess | undefined;
  private asked = 0;
  private readonly waiting = new Map<
    number | 'ready',
    { done: (answer: unknown) => void; fail: (error: Error) => void }
  >();
  readonly folder = mkdtempSync(join(tmpdir(), 'rallye-play-'));
  private last = '';

  private constructor(
    private readonly port: number,
    private readonly environment: Record<string, string>,
  ) {
    // PostgreSQL's own account passes through.
    chmodSync(this.folder, 0o755);
  }

  /** @param furnish puts a data folder that an earlier run kept at that path */
  static async begin(
    at: string,
    environment: Record<string, string>,
    furnish?: (path: string) => void,
  ): Promise<PlayedProgram> {
    const program = new PlayedProgram(await freePort(), environment);
    furnish?.(join(program.folder, 'data'));
    await program.start(at);
    return program;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(at: string): Promise<void> {
    this.last = at;
    const child = fork(join(process.cwd(), 'test/play/program.mjs'), [], {
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
        DATA_DIR: join(this.folder, 'data'),
        HOST: '127.0.0.1',
        PORT: `${this.port}`,
        PUBLIC_URL: this.url,
        PLAY_AT: at,
        ...this.environment,
      },
    });
    this.child = child;
    child.on('message', ({ id, answer, error }: { id: number | 'ready'; answer: unknown; error?: string }) => {
      const waits = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waits?.fail(new Error(error));
      else waits?.done(answer);
    });
    const gone = () => {
      for (const { fail } of this.waiting.values()) fail(new Error('The program is gone.'));
      this.waiting.clear();
    };
    child.once('exit', gone);
    const timer = setTimeout(gone, STARTING_MS);
    await new Promise((done, fail) => this.waiting.set('ready', { done, fail }));
    clearTimeout(timer);
  }

  /** As when the power goes. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.child?.once('exit', done));
    this.child?.kill('SIGKILL');
    await gone;
  }

  /** In order: nothing is left running, and the data folder is whole. */
  async stop(): Promise<void> {
    if (this.child?.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((done) => this.child?.once('exit', done));
    await this.ask('stop').catch(() => this.child?.kill('SIGKILL'));
    await gone;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  ask<T = unknown>(act: string, given?: unknown): Promise<T> {
    const id = ++this.asked;
    return new Promise((done, fail) => {
      this.waiting.set(id, { done: done as (answer: unknown) => void, fail });
      this.child?.send({ id, act, given }, (error) => error && fail(error));
    });
  }

  rows<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.ask('rows', [sql, parameters]);
  }
  async one<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T> {
    const [row] = await this.rows<T>(sql, parameters);
    if (!row) throw new Error(`Nothing found: ${sql}`);
    return row;
  }
  async now(): Promise<Date> {
    return new Date(await this.ask<string>('now'));
  }
  /** Where the clock was set last: a program that was killed goes on from there. */
  get lastAt(): string {
    return this.last;
  }
  async at(instant: string): Promise<void> {
    this.last = instant;
    await this.ask('at', instant);
  }

  /** Waits for what the program does in the background. */
  async until(what: string, done: () => Promise<boolean>, seconds = 120): Promise<void> {
    for (let looks = (seconds * 1000) / LOOK_EVERY_MS; looks > 0; looks--) {
      if (await done()) return;
      await pause(LOOK_EVERY_MS);
    }
    throw new Error(`Still waiting: ${what}`);
  }
  /** Every step of a rally that is due is done, and every message that can leave has left. */
  async settled(rallyId: string): Promise<void> {
    const now = await this.now();
    let rang = Date.now();
    await this.until(`steps until ${now.toISOString()}`, async () => {
      const due = await this.rows(
        'SELECT step FROM rally_steps WHERE rally_id = $1 AND done_at IS NULL AND due_at <= $2',
        [rallyId, now],
      );
      if (due.length && Date.now() - rang > 5000) {
        rang = Date.now();
        await this.ask('ring', 'rally.tick');
      }
      return due.length === 0;
    });
    await this.until('messages to leave', async () => {
      const open = await this.rows(`SELECT id FROM messages WHERE state IN ('to_send', 'sending', 'failed') LIMIT 1`);
      const events = await this.rows(`SELECT id FROM outbox WHERE type LIKE 'message%' AND relayed_at IS NULL LIMIT 1`);
      return open.length + events.length === 0;
    });
  }

  /** A person's requests over HTTP, for what no screen of the play is about. */
  async as(userId: string) {
    const { secret, csrf } = await this.ask<{ secret: string; csrf: string }>('session', userId);
    const headers = { cookie: `re_session=${secret}`, 'x-csrf-token': csrf };
    const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
      const isForm = body instanceof FormData;
      const answer = await fetch(`${this.url}/api${path}`, {
        method,
        headers: { ...headers, ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as T;
    };
    return { secret, send };
  }

  user(role: Role, displayName: string, organisationId: string, email: string, password: string): Promise<string> {
    return this.ask('user', { organisationId, displayName, role, email, password });
  }
}
