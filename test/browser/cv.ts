import { once } from 'node:events';
import PDFDocument from 'pdfkit';

/** The CV of an invented person, as a word processor would print it. */
export async function cvOfSamira(): Promise<Buffer> {
  const document = new PDFDocument({ margin: 50 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const section = (title: string, ...lines: string[]) => {
    document.moveDown().fontSize(14).text(title).fontSize(11);
    for (const line of lines) document.text(line);
  };
  document.fontSize(20).text('Samira KOWALCZYK').fontSize(11);
  for (const line of ['12 rue des Exemples, 59500 Douai', '06 39 98 10 01', 'samira.kowalczyk@example.org', 'Permis B'])
    document.text(line);
  section(
    'EXPÉRIENCES PROFESSIONNELLES',
    '2021 - 2024 : Préparatrice de commandes, Logidouai, Lambres-lez-Douai',
    '2018 - 2021 : Agent de production, Usine du Raquet, Douai',
  );
  section('FORMATION', '2017 : CAP Opérateur logistique, Lycée professionnel de Douai');
  section('COMPÉTENCES', 'CACES R489 catégorie 1, SST, travail en équipe');
  document.end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}
