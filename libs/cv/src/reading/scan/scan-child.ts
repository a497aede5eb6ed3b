import { answerLines } from '../answer-lines.js';
import { OcrEngine } from './engine.js';
import { readScanHere } from './read-scan.js';

/** The process in which pictures of CVs are recognised; started by reader.ts under limits of its own. */
const engine = new OcrEngine();
engine.warmUp();
await answerLines((path) => readScanHere(path, engine));
// The threads of the recognition would keep it alive.
process.exit(0);
