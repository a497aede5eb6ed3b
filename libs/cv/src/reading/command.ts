import { LIMITS } from './limits.js';
import { CvReader } from './reader.js';

/**
 * `cv parse FILE...`: writes one JSON line per file, in the order given, and goes on after a bad one. Resolves to the exit code:
 * 0 when all files were read, 1 when some were not. `durationMs` is wall-clock milliseconds.
 *
 * @param wallMs what reading may take when there is but one file; of many, each may take the usual time
 */
export async function parseCommand(
  files: readonly string[],
  write: (line: string) => unknown,
  wallMs: number = LIMITS.wallMs,
): Promise<0 | 1> {
  const reader = new CvReader({ wallMs: files.length === 1 ? wallMs : LIMITS.wallMs });
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
