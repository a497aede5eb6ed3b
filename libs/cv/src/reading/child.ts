import { answerLines } from './answer-lines.js';
import { readCvHere } from './read-document.js';

/** The process in which CVs are read; started by reader.ts under limits, with nothing of the parent's environment. */
// The canvas that pdfjs brings looks for all fonts of the machine when it is loaded, which takes 0.2 s and serves nothing here.
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
await answerLines(readCvHere);
