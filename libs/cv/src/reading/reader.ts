import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LimitedProcess, startLimited } from './limited-process.js';
import { LIMITS } from './limits.js';
import { readError } from './messages.js';
import type { ReadErrorCode, ReadOutcome } from './types.js';

interface Answer {
  outcome: ReadOutcome;
  cpuSeconds: number;
}

/** CPU seconds after which a child is renewed, so that the next file has most of the limit before it. */
const RENEW_AFTER_CPU = 2;

/** Failures told before a document library saw the file: the child is as good as new. */
const BEFORE_PARSING = new Set<ReadErrorCode>(['unreadable', 'unsupported_type']);

/** The built child beside this file; from source (tests), the one of the last build. */
function childScript(): string {
  const here = import.meta.url;
  const script = here.endsWith('.ts')
    ? fileURLToPath(new URL('../../../../dist/libs/cv/src/reading/child.js', here))
    : fileURLToPath(new URL('./child.js', here));
  if (!existsSync(script))
    throw new Error(`The CV reading is not built (${script} is missing): run "npm run build" first.`);
  return script;
}

/** What the end of a child that gave no answer means. */
function codeOfEnd(signal: NodeJS.Signals | null, stderr: string): ReadErrorCode {
  if (signal === 'SIGXCPU') return 'timed_out';
  if (/out of memory|heap limit|bad_alloc|allocation fail|cannot allocate|memory allocation|virtualalloc/i.test(stderr))
    return 'out_of_memory';
  // Nobody but the kernel kills it, for want of memory; a trap or a segmentation fault is how V8 and C++ end without any.
  return signal === 'SIGKILL' || signal === 'SIGTRAP' || signal === 'SIGILL' || signal === 'SIGSEGV'
    ? 'out_of_memory'
    : 'damaged';
}

/** One child, and the files it is asked to read one after the other. */
class Child {
  private readonly limited: LimitedProcess = startLimited(childScript());
  private readonly ended: Promise<ReadErrorCode>;
  private stderr = '';
  private buffer = '';
  private onAnswer: (line: string) => void = () => undefined;
  private cpuSeconds = 0;
  private failed = false;

  constructor() {
    const { process: child } = this.limited;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr = (this.stderr + text).slice(-8192);
    });
    // A child that has ended is told by `close`; writing to it then is no further error.
    child.stdin?.on('error', () => undefined);
    const answers = child.stdio[3] as NodeJS.ReadableStream;
    answers.setEncoding('utf8');
    answers.on('data', (text: string) => this.receive(text));
    this.ended = new Promise((done, fail) => {
      // It could not be started: that is no fault of the file.
      child.once('error', fail);
      child.once('close', (_code, signal) => {
        this.failed = true;
        done(this.limited.overMemory() ? 'out_of_memory' : codeOfEnd(signal, this.stderr));
      });
    });
    // Whoever reads is told; between two files nobody waits for the end.
    this.ended.catch(() => undefined);
  }

  get usable(): boolean {
    return !this.failed && this.cpuSeconds < RENEW_AFTER_CPU;
  }

  private receive(text: string): void {
    this.buffer += text;
    const end = this.buffer.indexOf('\n');
    if (end < 0) {
      if (this.buffer.length > LIMITS.answerBytes) this.limited.kill();
      return;
    }
    this.onAnswer(this.buffer.slice(0, end));
    this.buffer = this.buffer.slice(end + 1);
  }

  async read(path: string, wallMs: number): Promise<ReadOutcome> {
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      this.limited.kill();
    }, wallMs);
    const answered = new Promise<string>((done) => {
      this.onAnswer = done;
    });
    this.limited.process.stdin?.write(`${JSON.stringify(path)}\n`);
    const answer = answered.then((line) => JSON.parse(line) as Answer);
    const result = await Promise.race([answer, this.ended]).finally(() => clearTimeout(timer));
    if (typeof result === 'object') {
      this.cpuSeconds = result.cpuSeconds;
      this.failed = !result.outcome.ok && !BEFORE_PARSING.has(result.outcome.error.code);
      return result.outcome;
    }
    this.failed = true;
    return readError(timedOut ? 'timed_out' : result);
  }

  /** Resolves when the process is gone, so that its memory is free for the next one. */
  async stop(): Promise<void> {
    this.limited.kill();
    await this.ended.catch(() => undefined);
  }
}

/**
 * Reads CVs in a child process, one at a time, in the order asked. Good files share a warm child; after a file whose parsing
 * failed, and now and then anyway, the next one gets a new child. Call `close` when done.
 */
export class CvReader {
  private child: Child | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** @param wallMs milliseconds that one file may take, start of the child included */
  constructor(private readonly wallMs: number = LIMITS.wallMs) {}

  /** Never rejects for what a file is; only when the program itself is not built or no process can be started. */
  read(path: string): Promise<ReadOutcome> {
    const turn = this.queue.then(() => this.readNow(path));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async readNow(path: string): Promise<ReadOutcome> {
    // A child that ended while idle, for whatever reason, must not count against this file.
    if (!this.child?.usable) this.child = new Child();
    const { child } = this;
    try {
      return await child.read(resolve(path), this.wallMs);
    } finally {
      if (!child.usable) {
        this.child = null;
        await child.stop();
      }
    }
  }

  async close(): Promise<void> {
    await this.queue;
    await this.child?.stop();
    this.child = null;
  }
}
