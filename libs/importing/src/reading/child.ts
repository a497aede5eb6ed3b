import { writeSync } from 'node:fs';
import type { TableLimits } from './limits.js';
import { readTableHere } from './read-table.js';

/**
 * The process in which lists are read; started by table-reader.ts under limits, with nothing of the parent's environment. Takes a line with
 * the limits and then the bytes of one file on standard input, and answers with one JSON line on descriptor 3, since libraries may print.
 */
const ANSWERS = 3;

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const input = Buffer.concat(chunks);
const end = input.indexOf('\n');
const limits = JSON.parse(input.subarray(0, end).toString('utf8')) as TableLimits;
const answer = Buffer.from(`${JSON.stringify(await readTableHere(input.subarray(end + 1), limits))}\n`);
for (let written = 0; written < answer.length; ) written += writeSync(ANSWERS, answer, written);
