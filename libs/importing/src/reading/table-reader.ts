import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { startLimited } from '#cv/reading';
import type { TableError, TableLimits, TableOutcome } from './limits.js';

/** The built child beside this file; from source (tests), the one of the last build. */
function childScript(): string {
  const here = import.meta.url;
  const script = here.endsWith('.ts')
    ? fileURLToPath(new URL('../../../../dist/libs/importing/src/reading/child.js', here))
    : fileURLToPath(new URL('./child.js', here));
  if (!existsSync(script))
    throw new Error(`The reading of lists is not built (${script} is missing): run "npm run build" first.`);
  return script;
}

/** Reads a list in a process of its own, under limits of memory, processor and time; one file at a time. */
@Injectable()
export class TableReader {
  private queue: Promise<unknown> = Promise.resolve();

  /** Never rejects for what a file is; only when the program is not built or no process can be started. */
  read(bytes: Buffer, limits: TableLimits): Promise<TableOutcome> {
    const turn = this.queue.then(() => readConfined(bytes, limits));
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

function readConfined(bytes: Buffer, limits: TableLimits): Promise<TableOutcome> {
  return new Promise((done, fail) => {
    const limited = startLimited(childScript());
    const { process: child } = limited;
    let ended: TableError | undefined;
    let size = 0;
    const answer: Buffer[] = [];
    const timer = setTimeout(() => {
      ended = 'timed_out';
      limited.kill();
    }, limits.wallMs);
    (child.stdio[3] as NodeJS.ReadableStream).on('data', (chunk: Buffer) => {
      answer.push(chunk);
      size += chunk.length;
      if (size > limits.answerBytes) {
        ended = 'too_large';
        limited.kill();
      }
    });
    child.stderr?.resume();
    // A child that ended early is told by `close`; writing to it then is no further error.
    child.stdin?.on('error', () => undefined);
    child.once('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 && !ended) done(JSON.parse(Buffer.concat(answer).toString('utf8')) as TableOutcome);
      else done({ ok: false, code: ended ?? (signal === 'SIGXCPU' ? 'timed_out' : 'out_of_memory') });
    });
    child.stdin?.write(`${JSON.stringify(limits)}\n`);
    child.stdin?.end(bytes);
  });
}
