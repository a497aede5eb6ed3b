// The baseline of the times: nothing but pdf-parse's text of each file, in a warm process of the same kind as the reading's.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { PDFParse } from 'pdf-parse';

for await (const line of createInterface({ input: process.stdin })) {
  const parser = new PDFParse({ data: new Uint8Array(await readFile(JSON.parse(line))), verbosity: 0 });
  const { text } = await parser.getText();
  await parser.destroy();
  process.stdout.write(`${JSON.stringify({ letters: text.length })}\n`);
}
