import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readCvHere } from './read-document.js';

/**
 * The process in which CVs are read; started by reader.ts under limits, with nothing of the parent's environment. Takes one path
 * (a JSON string) per line on standard input and answers each with one JSON line on descriptor 3, since libraries may print.
 */
const ANSWERS = 3;

function answer(value: unknown): void {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
  for (let written = 0; written < bytes.length; ) written += writeSync(ANSWERS, bytes, written);
}

for await (const line of createInterface({ input: process.stdin })) {
  const outcome = await readCvHere(JSON.parse(line) as string);
  const { user, system } = process.cpuUsage();
  answer({ outcome, cpuSeconds: (user + system) / 1e6 });
}
