import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ReadOutcome } from './types.js';

/** What a reading child answers; `outcome` is null for a document whose pictures must be read, by the other kind of child. */
export interface Answer {
  outcome: ReadOutcome | null;
  cpuSeconds: number;
}

/** Libraries may print: answers go to a descriptor of their own. */
const ANSWERS = 3;

/** Takes one path (a JSON string) per line on standard input and answers each with one JSON line on descriptor 3. */
export async function answerLines(read: (path: string) => Promise<ReadOutcome | null>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const outcome = await read(JSON.parse(line) as string);
    const { user, system } = process.cpuUsage();
    const bytes = Buffer.from(`${JSON.stringify({ outcome, cpuSeconds: (user + system) / 1e6 } satisfies Answer)}\n`);
    for (let written = 0; written < bytes.length; ) written += writeSync(ANSWERS, bytes, written);
  }
}
