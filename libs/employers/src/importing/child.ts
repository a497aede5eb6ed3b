import { writeSync } from 'node:fs';
import { readTableHere } from './read-table.js';

/**
 * The process in which lists are read; started by table-reader.ts under limits, with nothing of the parent's environment. Takes the bytes of
 * one file on standard input and answers with one JSON line on descriptor 3, since libraries may print.
 */
const ANSWERS = 3;

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const answer = Buffer.from(`${JSON.stringify(await readTableHere(Buffer.concat(chunks)))}\n`);
for (let written = 0; written < answer.length; ) written += writeSync(ANSWERS, answer, written);
