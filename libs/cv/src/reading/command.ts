import { LIMITS } from './limits.js';
import { CvReader } from './reader.js';

/** Milliseconds after which the command for one file must be about to end. */
const COMMAND_MS = 9_200;
/** npm takes about this many times as long to start as this program, on an idle machine as on a busy one. */
const NPM = 1.2;

/** What is left for reading of the time that the whole command may take. */
function wallLeft(): number {
  const started = performance.now();
  return COMMAND_MS - started - ('npm_lifecycle_event' in process.env ? NPM * started : 0);
}

/**
 * `cv parse FILE...`: writes one JSON line per file, in the order given, and goes on after a bad one. Resolves to the exit code:
 * 0 when all files were read, 1 when some were not. `durationMs` is wall-clock milliseconds.
 */
export async function parseCommand(files: readonly string[], write: (line: string) => unknown): Promise<0 | 1> {
  // Somebody waits for one file: it may take all that is left of their time. Many take the usual time each.
  const reader = new CvReader({ wallMs: files.length === 1 ? wallLeft() : LIMITS.wallMs });
  let exitCode: 0 | 1 = 0;
  try {
    for (const file of files) {
      const start = performance.now();
      const { ok, ...rest } = await reader.read(file);
      if (!ok) exitCode = 1;
      await write(`${JSON.stringify({ file, ok, durationMs: Math.round(performance.now() - start), ...rest })}\n`);
    }
  } finally {
    await reader.close();
  }
  return exitCode;
}
