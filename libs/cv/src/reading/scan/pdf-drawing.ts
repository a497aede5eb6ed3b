import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** pdfjs as pdf-parse brings it. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const PDFJS = dirname(require.resolve('pdfjs-dist/package.json'));

/** Options of pdfjs for drawing pages. */
export const DRAWING = {
  // Without them, PDFs that count on the fonts every reader has are drawn in another one, letter over letter.
  standardFontDataUrl: `${join(PDFJS, 'standard_fonts')}/`,
  cMapUrl: `${join(PDFJS, 'cmaps')}/`,
  cMapPacked: true,
  // Pixels; pdfjs leaves out larger pictures.
  maxImageSize: 110e6,
};

/** Numbers of the operators in the lists that pdfjs makes of a page. */
export async function pdfOperators(): Promise<Record<string, number>> {
  const { OPS } = (await import(pathToFileURL(join(PDFJS, 'legacy/build/pdf.mjs')).href)) as {
    OPS: Record<string, number>;
  };
  return OPS;
}
