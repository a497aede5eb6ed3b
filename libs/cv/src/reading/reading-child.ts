import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer-lines.js';
import { type LimitedProcess, startLimited } from './limited-process.js';
import { LIMITS } from './limits.js';
import { readError } from './messages.js';
import type { ReadErrorCode, ReadOutcome } from './types.js';

/** Texts are read by one kind of child, pictures recognised by another. */
export type ChildKind = 'text' | 'scan';

const KINDS = {
  // Renewed early enough to leave the next file more CPU time than its wall time; late enough for warm code (4 × as quick).
  text: { script: 'child.js', limits: LIMITS.child, renewAfterCpu: 20 },
  scan: { script: 'scan/scan-child.js', limits: LIMITS.scanChild, renewAfterCpu: 30 },
} as const;

/** Failures told before a document library saw the file: the child is as good as new. */
const BEFORE_PARSING = new Set<ReadErrorCode>(['unreadable', 'unsupported_type']);

/** The built child beside this file; from source (tests), the one of the last build. */
function childScript(name: string): string {
  const here = import.meta.url;
  const script = here.endsWith('.ts')
    ? fileURLToPath(new URL(`../../../../dist/libs/cv/src/reading/${name}`, here))
    : fileURLToPath(new URL(`./${name}`, here));
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
export class ReadingChild {
  private readonly limited: LimitedProcess;
  private readonly ended: Promise<ReadErrorCode>;
  private stderr = '';
  private buffer = '';
  private onAnswer: (line: string) => void = () => undefined;
  private cpuSeconds = 0;
  private failed = false;

  /** @param background gives way to other processes, such as the one that answers people */
  constructor(
    private readonly kind: ChildKind,
    background: boolean,
  ) {
    const { script, limits } = KINDS[kind];
    this.limited = startLimited(childScript(script), limits);
    const { process: child } = this.limited;
    if (background && child.pid !== undefined) lowerPriority(child.pid);
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
    return !this.failed && this.cpuSeconds < KINDS[this.kind].renewAfterCpu;
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

  /** Null: the pictures of the document must be read, by a child of the other kind. */
  async read(path: string, wallMs: number): Promise<ReadOutcome | null> {
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
      const { outcome, cpuSeconds } = result;
      this.cpuSeconds = cpuSeconds;
      this.failed = outcome?.ok === false && !BEFORE_PARSING.has(outcome.error.code);
      return outcome;
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

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Forbidden here, or gone already: then it runs as it is.
  }
}
