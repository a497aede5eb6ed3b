import { once } from 'node:events';
import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as docxLibrary from 'docx';
import PDFDocument from 'pdfkit';

/** What is used here of `docx`, whose own types (9.7) TypeScript cannot resolve under Node's rules. */
const { Document, Packer, Paragraph } = docxLibrary as unknown as {
  Document: new (options: { sections: { children: object[] }[] }) => object;
  Packer: { toBuffer(document: object): Promise<Buffer> };
  Paragraph: new (text: string) => object;
};

const PERSON = [
  'Samira KOWALCZYK',
  '12 rue des Exemples, 59500 Douai',
  '06 39 98 10 01',
  'samira.kowalczyk@example.org',
];
const PARTS = [
  'EXPÉRIENCES PROFESSIONNELLES',
  'Mars 2021 - Juin 2024 : Préparatrice de commandes, Logidouai, Lambres-lez-Douai',
  '2018 - 2021 : Agent de production, Usine du Raquet, Douai',
  'FORMATION',
  '2017 : CAP Opérateur logistique, Lycée professionnel de Douai',
];
const isHeading = (line: string) => line === line.toUpperCase();

async function pdfOf(options: PDFKit.PDFDocumentOptions, pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = new PDFDocument({ margin: 50, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  pages.forEach((lines, page) => {
    if (page > 0) document.addPage();
    lines.forEach((line, at) => {
      if (isHeading(line)) document.moveDown();
      document.fontSize(page + at === 0 ? 20 : isHeading(line) ? 14 : 11).text(line);
    });
  });
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}

const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
export type GivenFile = ReturnType<typeof file>;

/** CVs of one invented person, of every kind that people bring. `mark` makes each another document. */
export const files = {
  /** Two pages; the name of an employer can be read only with doubt. */
  doubtful: async (mark: string) =>
    file(
      'cv.pdf',
      'application/pdf',
      await pdfOf({}, [
        [...PERSON, ...PARTS],
        ['COMPÉTENCES', `Accueil, tri, ${mark}`],
      ]),
    ),
  encrypted: async () =>
    file('cv-secret.pdf', 'application/pdf', await pdfOf({ userPassword: 'secret', pdfVersion: '1.7' }, [PERSON])),
  damaged: async () => {
    const whole = await pdfOf({}, [[...PERSON, ...PARTS]]);
    return file('cv-coupé.pdf', 'application/pdf', whole.subarray(0, 500));
  },
  words: async () => {
    const children = [...PERSON, ...PARTS].map((text) => new Paragraph(text));
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    return file('cv.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes);
  },
  /** The path of a file of 26 MB, which takes no room on the disk. */
  tooLarge: async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'rallye-photo-')), 'photo.jpg');
    await writeFile(path, '');
    await truncate(path, 26 * 1024 * 1024);
    return path;
  },
};
