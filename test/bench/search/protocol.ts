import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** What the measuring process asks of the one that runs the program. */
export interface Ask {
  ask: 'signIn' | 'reindex' | 'record' | 'recorded' | 'work' | 'indexed' | 'stop';
  name?: string;
  role?: string;
  organisationId?: string | undefined;
  id?: string;
}

export interface Asked {
  headers?: Record<string, string>;
  count?: number;
  ms?: number;
  indexed?: boolean;
  statements?: Statement[];
  meili?: { path: string; body: string }[];
}

type Message = { ready: number } | { number: number; answer?: Asked; error?: string };

/** The program in a process of its own. */
export class Program {
  private asked = 0;
  private readonly waiting = new Map<number, { resolve: (answer: Asked) => void; reject: (error: Error) => void }>();

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    child.on('message', (message: Message) => {
      if (!('number' in message)) return;
      const { resolve, reject } = this.waiting.get(message.number) ?? {};
      this.waiting.delete(message.number);
      if (message.error) reject?.(new Error(message.error));
      else resolve?.(message.answer ?? {});
    });
    child.on('exit', (code) => {
      for (const { reject } of this.waiting.values()) reject(new Error(`The program ended with code ${code}.`));
    });
  }

  static start(env: Record<string, string>): Promise<Program> {
    const child = fork(fileURLToPath(new URL('server.js', import.meta.url)), {
      env: { ...process.env, LOG_LEVEL: 'error', SEARCH_PLACES_PER_DAY: '10000', ...env },
      execArgv: process.env.BENCH_PROFILE ? ['--cpu-prof', '--cpu-prof-dir', process.env.BENCH_PROFILE] : [],
    });
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The program did not start (code ${code}).`)));
      child.once('message', (message: Message) => {
        if ('ready' in message) resolve(new Program(child, `http://127.0.0.1:${message.ready}`));
      });
    });
  }

  ask(ask: Ask['ask'], more: Omit<Ask, 'ask'> = {}): Promise<Asked> {
    const number = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.child.send({ ask, number, ...more });
    });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    await this.ask('stop').catch(() => this.child.kill());
    await gone;
  }
}
