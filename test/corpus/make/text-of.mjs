// The text of a document by other programs than ours: pdftotext (poppler-utils), and the plain XML of DOCX and ODT.
import { execFileSync } from 'node:child_process';

const unzipped = (file, ...names) =>
  execFileSync('unzip', ['-p', file, ...names], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

export async function textOf(file) {
  // As laid out, in reading order and as drawn: a value that wraps in a column is whole in one of the three.
  const pdf = (...order) => execFileSync('pdftotext', [...order, file, '-'], { encoding: 'utf8' });
  if (file.endsWith('.pdf')) return [pdf('-layout'), pdf(), pdf('-raw')].join('\n');
  const xml = file.endsWith('.odt') ? unzipped(file, 'content.xml', 'styles.xml') : unzipped(file, 'word/*.xml');
  return xml
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'");
}
