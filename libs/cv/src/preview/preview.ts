import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startLimited } from '../reading/limited-process.js';

/** Milliseconds for one document. */
const WALL_MS = 9000;
/** Bytes of an answer: ten pages of pictures, in base64. */
const ANSWER_BYTES = 40 * 1024 * 1024;

const Preview = z.object({
  text: z.string().max(400_000).nullable(),
  pages: z
    .array(z.object({ number: z.int().min(1), width: z.int().min(1), height: z.int().min(1), png: z.string() }))
    .max(10),
});
export type Preview = z.output<typeof Preview>;

/** What is shown beside the fields; null when the document could not be pictured, however that ended. */
export function previewDocument(path: string): Promise<Preview | null> {
  const limited = startLimited(childScript());
  const child = limited.process;
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => limited.kill(), WALL_MS);
  child.stdin?.on('error', () => undefined);
  child.stderr?.resume();
  const answers = child.stdio[3] as NodeJS.ReadableStream;
  answers.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > ANSWER_BYTES) limited.kill();
    else chunks.push(chunk);
  });
  child.stdin?.end(`${JSON.stringify(path)}\n`);
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 && size <= ANSWER_BYTES ? parse(Buffer.concat(chunks).toString('utf8')) : null);
    });
  });
}

function parse(answer: string): Preview | null {
  try {
    return Preview.parse(JSON.parse(answer));
  } catch {
    return null;
  }
}

/** The built child; from source (tests), the one of the last build. */
function childScript(): string {
  const here = import.meta.url;
  return fileURLToPath(
    here.endsWith('.ts')
      ? new URL('../../../../dist/libs/cv/src/preview/preview-child.js', here)
      : new URL('./preview-child.js', here),
  );
}
