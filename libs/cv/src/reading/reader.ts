import { resolve } from 'node:path';
import { LIMITS } from './limits.js';
import { readError } from './messages.js';
import { isPicturesOnly } from './pictures-only.js';
import { type ChildKind, ReadingChild } from './reading-child.js';
import type { ReadOutcome } from './types.js';

/** Milliseconds after which a child that recognises pictures, and holds some 400 MB, is let go. */
const IDLE_MS = 60_000;

/** Children of one kind, one at a time; files are read in the order asked. */
class Lane {
  private child: ReadingChild | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly kind: ChildKind,
    private readonly background: boolean,
  ) {}

  /** `ms`: how long it took, without waiting for others. */
  read(path: string, wallMs: number): Promise<{ outcome: ReadOutcome | null; ms: number }> {
    const turn = this.queue.then(() => this.readNow(path, wallMs));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async readNow(path: string, wallMs: number): Promise<{ outcome: ReadOutcome | null; ms: number }> {
    clearTimeout(this.idle);
    const start = performance.now();
    // A child that ended while idle, for whatever reason, must not count against this file.
    if (!this.child?.usable) {
      await this.child?.stop();
      this.child = new ReadingChild(this.kind, this.background);
    }
    const { child } = this;
    try {
      return { outcome: await child.read(path, wallMs), ms: performance.now() - start };
    } finally {
      if (!child.usable) await this.letGo();
      else if (this.kind === 'scan') this.idle = setTimeout(() => this.close(), IDLE_MS).unref();
    }
  }

  private async letGo(): Promise<void> {
    const { child } = this;
    this.child = null;
    await child?.stop();
  }

  close(): Promise<void> {
    clearTimeout(this.idle);
    const turn = this.queue.then(() => this.letGo());
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

export interface ReaderOptions {
  /** Milliseconds that one file may take, start of the child included. */
  wallMs?: number;
  /** The same for files of pictures, which take longer; `wallMs` when absent. */
  scanWallMs?: number;
  /** Pictures are recognised behind whatever else the machine has to do. */
  background?: boolean;
}

/**
 * Reads CVs in child processes, one at a time, in the order asked; pictures of CVs in one of their own, so that texts need not wait for
 * them. Good files share a warm child; after a file whose parsing failed, and now and then anyway, the next one gets a new child. Call
 * `close` when done.
 */
export class CvReader {
  private readonly wallMs: number;
  private readonly scanWallMs: number;
  private readonly texts: Lane;
  private readonly scans: Lane;

  constructor({ wallMs = LIMITS.wallMs, scanWallMs = wallMs, background = false }: ReaderOptions = {}) {
    this.wallMs = wallMs;
    this.scanWallMs = scanWallMs;
    this.texts = new Lane('text', false);
    this.scans = new Lane('scan', background);
  }

  /** Never rejects for what a file is; only when the program itself is not built or no process can be started. */
  async read(path: string): Promise<ReadOutcome> {
    const file = resolve(path);
    let left = this.scanWallMs;
    if (!(await isPicturesOnly(file))) {
      const { outcome, ms } = await this.texts.read(file, this.wallMs);
      if (outcome) return outcome;
      if (this.scanWallMs <= this.wallMs) left = this.wallMs - ms;
    }
    return (await this.scans.read(file, left)).outcome ?? readError('damaged');
  }

  async close(): Promise<void> {
    await Promise.all([this.texts.close(), this.scans.close()]);
  }
}
