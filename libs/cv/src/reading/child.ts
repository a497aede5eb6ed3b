import { answerLines } from './answer-lines.js';
import { readCvHere } from './read-document.js';

/** The process in which CVs are read; started by reader.ts under limits, with nothing of the parent's environment. */
await answerLines(readCvHere);
