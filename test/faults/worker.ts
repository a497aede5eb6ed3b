import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { TestApp } from '../support/test-app.js';

/** The job program as it is run in earnest: a process of its own, on the database of a test program. */
export class WorkerProcess {
  private child: ChildProcess | undefined;

  constructor(
    private readonly t: TestApp,
    private readonly environment: Record<string, string>,
  ) {}

  start(): void {
    const { config } = this.t;
    this.child = spawn(process.execPath, [join(process.cwd(), 'dist/apps/worker/src/main.js')], {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH ?? '',
        DATABASE_URL: config.databaseUrl ?? '',
        DATABASE_POOL: '6',
        DATA_DIR: config.dataDir,
        PUBLIC_URL: config.publicUrl,
        FIELD_KEYS: config.fieldKeys.map(({ id, key }) => `${id}:${key.toString('base64')}`).join(','),
        LOG_LEVEL: 'silent',
        ...this.environment,
      },
    });
  }

  /** As when the power goes: no handler runs, nothing is put in order. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  }
}

/** A mail server that takes its time, and remembers what it took. */
export class SlowMailServer {
  readonly taken: { to: string; messageId: string }[] = [];
  private readonly server: SMTPServer;
  url = '';

  constructor(delayMs: number) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        let data = '';
        stream.on('data', (chunk: Buffer) => {
          data += chunk.toString();
        });
        stream.on('end', () => {
          // Taken before the answer: whoever is killed now never hears of it.
          const messageId = /^message-id: *(\S+)/im.exec(data)?.[1] ?? '';
          this.taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId });
          setTimeout(done, delayMs);
        });
      },
    });
    // A client that is killed in the middle breaks its connection.
    this.server.on('error', () => undefined);
  }

  async open(): Promise<void> {
    const port = await new Promise<number>((resolve) => {
      const listening = this.server.listen(0, '127.0.0.1', () =>
        resolve((listening.address() as { port: number }).port),
      );
    });
    this.url = `smtp://127.0.0.1:${port}`;
  }

  close = (): Promise<void> => new Promise((resolve) => this.server.close(resolve));
}

/** Looks every 25 ms, and gives up after that many seconds. */
export async function until(done: () => boolean | Promise<boolean>, what: string, seconds: number): Promise<void> {
  for (let tries = 0; tries < seconds * 40; tries++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`still waiting: ${what}`);
}
