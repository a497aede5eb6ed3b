import { answerLines } from '../answer-lines.js';
import { OcrEngine } from './engine.js';

/** The process in which pictures of CVs are recognised; started by reader.ts under limits of its own. */
const engine = new OcrEngine();
engine.warmUp();
// As in child.ts: before the canvas is loaded.
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
// Loaded while the engine starts.
const { readScanHere } = await import('./read-scan.js');
await answerLines((path) => readScanHere(path, engine));
// The threads of the recognition would keep it alive.
process.exit(0);
