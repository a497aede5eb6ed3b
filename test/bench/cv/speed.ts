import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CvReader } from '#cv/reading';

export interface Times {
  /** Milliseconds. */
  p50: number;
  p95: number;
}
export interface Speed {
  files: number;
  reading: Times;
  bare: Times;
  /** Documents a second with one reader, and with two at once. */
  throughput: [number, number];
}

/** The baseline's process: answers each path by a line once its text is there. */
class BareText {
  private readonly child: ChildProcess;
  private answered: () => void = () => undefined;
  private failed: (error: Error) => void = () => undefined;

  constructor() {
    const script = fileURLToPath(new URL('./bare-text.mjs', import.meta.url));
    this.child = spawn(process.execPath, ['--no-warnings', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.once('close', (code) => this.failed(new Error(`The text extraction ended (${code}).`)));
    createInterface({ input: this.child.stdout! }).on('line', () => this.answered());
  }

  read(path: string): Promise<void> {
    return new Promise((done, fail) => {
      this.answered = done;
      this.failed = fail;
      this.child.stdin!.write(`${JSON.stringify(path)}\n`);
    });
  }

  close(): void {
    this.child.kill();
  }
}

function quantiles(all: number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

async function timed(read: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await read();
  return performance.now() - start;
}

async function throughput(paths: string[], readers: number): Promise<number> {
  const left = [...paths];
  const all = Array.from({ length: readers }, () => new CvReader());
  await Promise.all(all.map((reader, i) => reader.read(paths[i % paths.length]!)));
  const start = performance.now();
  await Promise.all(
    all.map(async (reader) => {
      for (let path = left.pop(); path; path = left.pop()) await reader.read(path);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(all.map((reader) => reader.close()));
  return paths.length / seconds;
}

/**
 * Times of the reading against bare text extraction: both warm, the same files by turns, each the better of two rounds' times,
 * which takes out what else the machine did.
 */
export async function measureSpeed(pdfs: string[], all: string[]): Promise<Speed> {
  const reader = new CvReader();
  const bare = new BareText();
  const own = new Map<string, number>();
  const base = new Map<string, number>();
  for (const path of pdfs.slice(0, 8)) await Promise.all([reader.read(path), bare.read(path)]);
  for (let round = 0; round < 2; round += 1) {
    for (const path of pdfs) {
      const keep = (times: Map<string, number>, ms: number) => times.set(path, Math.min(ms, times.get(path) ?? ms));
      keep(own, await timed(() => reader.read(path)));
      keep(base, await timed(() => bare.read(path)));
    }
  }
  await reader.close();
  bare.close();
  const both: [number, number] = [await throughput(all, 1), await throughput(all, 2)];
  return {
    files: pdfs.length,
    reading: quantiles([...own.values()]),
    bare: quantiles([...base.values()]),
    throughput: both,
  };
}
