import { PDFParse } from 'pdf-parse';
import sharp, { type Sharp } from 'sharp';
import { pdfOf } from '../reading.fixture.js';
import { DRAWING } from './pdf-drawing.js';

/** Helpers of the specs beside: pictures of invented CVs, made in memory. Not used by the program. */

/** A CV of two columns; its contact stands at the left. A4, standard fonts. */
export const twoColumnCv = (): Promise<Buffer> =>
  pdfOf((pdf) => {
    const write = (x: number, width: number, rows: [string, number][]) => {
      let y = 60;
      for (const [text, size] of rows) {
        pdf.fontSize(size).text(text, x, y, { width });
        y += size * 1.6;
      }
    };
    write(40, 170, [
      ...([
        ['Contact', 14],
        ['06 39 98 27 15', 11],
        ['s.benali@example.org', 11],
        ['59500 Douai', 11],
      ] as [string, number][]),
      ...([
        ['Langues', 14],
        ['Français : courant', 11],
        ['Arabe : langue maternelle', 11],
      ] as [string, number][]),
      ...([
        ['Certifications', 14],
        ['HACCP', 11],
        ['SST', 11],
      ] as [string, number][]),
    ]);
    write(240, 320, [
      ['Samira BENALI', 24],
      ['Expériences', 14],
      ...([
        ['Depuis mars 2019', 11],
        ['Agent de propreté', 11],
        ['Netviva, Lens', 11],
      ] as [string, number][]),
      ...([
        ['2016 - 2018', 11],
        ['Femme de chambre', 11],
        ['Hôtel Ibis, Arras', 11],
      ] as [string, number][]),
      ...([
        ['Formation', 14],
        ['2015 : CAP Agent polyvalent de restauration', 11],
      ] as [string, number][]),
    ]);
  });

/** What is on a second page. */
export const secondPage = (): Promise<Buffer> =>
  pdfOf((pdf) => {
    pdf.fontSize(16).text('Compétences', 60, 80);
    pdf.fontSize(12).text('Bionettoyage', 60, 120).text('Utilisation de la monobrosse', 60, 144);
    pdf.fontSize(16).text('Permis', 60, 200);
    pdf.fontSize(12).text('Permis B', 60, 240);
  });

/** The first page of a PDF at so many dots per inch. */
export async function pictured(pdf: Buffer, dpi = 200): Promise<Sharp> {
  const parser = new PDFParse({ data: new Uint8Array(pdf), isEvalSupported: false, ...DRAWING });
  const { pages } = await parser.getScreenshot({ first: 1, scale: dpi / 72, imageBuffer: true, imageDataUrl: false });
  await parser.destroy();
  return sharp(Buffer.from(pages[0]!.data)).flatten({ background: '#fff' }).greyscale();
}

/** Grey paper, uneven light and grain, as JPEG of poor quality. */
export async function worn(picture: Sharp, quality = 40): Promise<Buffer> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  let seed = 1;
  for (let i = 0; i < data.length; i += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const light = 0.8 - (0.35 * (i % info.width)) / info.width;
    data[i] = Math.min(255, Math.max(0, data[i]! * light + 14 * (seed / 2147483648 - 0.5)));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .jpeg({ quality })
    .toBuffer();
}

/** Lying on a dark table. */
export const onTable = async (picture: Sharp, angle: number): Promise<Sharp> => {
  const dark = { background: '#282828' };
  const turned = await picture.rotate(angle, dark).png().toBuffer();
  return sharp(
    await sharp(turned)
      .extend({ top: 120, bottom: 90, left: 150, right: 100, ...dark })
      .png()
      .toBuffer(),
  );
};

/** A PDF of whole-page pictures; a page may also be words, which are then written as text. */
export const pdfOfPictures = (pages: (Buffer | string[])[]): Promise<Buffer> =>
  pdfOf((pdf) => {
    pages.forEach((page, index) => {
      if (index > 0) pdf.addPage();
      if (Buffer.isBuffer(page)) pdf.image(page, 0, 0, { width: 595.28, height: 841.89 });
      else for (const line of page) pdf.text(line);
    });
  });
