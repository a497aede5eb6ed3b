// Makes the committed pictures: node test/corpus/make/photos.mjs, after a run of the benchmark (which builds what it uses) and with
// heif-enc (libheif-examples). The other scans are made when the benchmark runs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFParse } from 'pdf-parse';
import { KINDS } from '../../../dist/bench/cv/scan-kinds.js';

const corpus = resolve(dirname(fileURLToPath(import.meta.url)), '../cv');
const WANTED = {
  dev: [
    ['html-centred.antoine-de-bruyne', 'photo', 'jpg'],
    ['writer-tabs.agnieszka-kowalczyk', 'photo', 'heic'],
    ['html-dates-left.hamza-yildiz', 'grey', 'png'],
  ],
  'held-out': [
    ['html-strips.ricardo-ferreira', 'photo', 'heic'],
    ['html-two-pages.nadia-haddad', 'dim', 'jpg'],
    ['writer-frames.bilal-el-amrani', 'grey', 'png'],
  ],
};

async function pictureOf(path, kind) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const { pages } = await parser.getScreenshot({ scale: kind.dpi / 72, imageDataUrl: false, partial: [1] });
  await parser.destroy();
  return kind.spoil(Buffer.from(pages[0].data), 7);
}

const { default: sharp } = await import('sharp');
for (const [part, list] of Object.entries(WANTED)) {
  for (const [name, kind, ext] of list) {
    const picture = await pictureOf(join(corpus, part, `${name}.pdf`), KINDS[kind]);
    const file = join(corpus, part, `${name}.scan-${ext}.${ext}`);
    if (ext === 'jpg') writeFileSync(file, picture);
    else if (ext === 'png')
      writeFileSync(file, await sharp(picture).greyscale().png({ palette: true, colours: 16 }).toBuffer());
    else {
      const folder = mkdtempSync(join(tmpdir(), 'rallye-heic-'));
      writeFileSync(join(folder, 'photo.jpg'), picture);
      execFileSync('heif-enc', ['-q', '45', '-o', file, join(folder, 'photo.jpg')], { stdio: 'ignore' });
      rmSync(folder, { recursive: true });
    }
  }
}
