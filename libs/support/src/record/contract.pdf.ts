import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DateTime } from 'luxon';
import PDFDocument from 'pdfkit';
import { ZONE } from '#kernel';
import type { ContractText } from '../domain/contract.js';
import { type ContractLanguage, contractWords } from './contract.words.js';

export interface PrintedContract {
  number: number;
  text: ContractText;
  /** Of the text, in hexadecimal: the same as under each signature. */
  hash: string | null;
  /** Full name. */
  tenant: string;
  association: string;
  signatures: readonly { party: 'tenant' | 'case_worker'; name: string; drawing: string; signedAt: Date }[];
  /** When the version became what it is: the same version printed twice is the same file. */
  at: Date;
}

const INK = '#1d2b2f';
const SOFT = '#4a5b60';
const ACCENT = '#0b5d6b';
const MARGIN = 56;

/** Liberation Sans (SIL Open Font Licence), which pdfjs ships. Only the glyphs used are embedded. */
const require = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const FONTS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');

/** What the font has no shapes for would be printed as empty boxes. */
const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} \n°©®™\u00a0]/gu, '')
    .trim();

/** The contract as it was signed: a tagged PDF with both signatures as they were drawn, name, moment and hash under each. */
export async function contractPdf(contract: PrintedContract, language: ContractLanguage): Promise<Buffer> {
  const w = contractWords[language];
  const title = w.title(contract.number);
  const options: PDFKit.PDFDocumentOptions = {
    ...{ size: 'A4', margin: MARGIN, bufferPages: true, font: join(FONTS, 'LiberationSans-Regular.ttf') },
    ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
    info: { Title: title, Creator: 'Rallye Emploi', Producer: 'Rallye Emploi', CreationDate: contract.at },
  };
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => pdf.once('end', resolve).once('error', reject));
  pdf.registerFont('regular', join(FONTS, 'LiberationSans-Regular.ttf'));
  pdf.registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const say = (type: string, text: string, font: string, size: number, colour: string, indent = 0) =>
    root.add(
      pdf.struct(type, {}, () =>
        pdf
          .font(font)
          .fontSize(size)
          .fillColor(colour)
          .text(printable(text), MARGIN + indent, pdf.y, { lineGap: 2, width: pdf.page.width - 2 * MARGIN - indent }),
      ),
    );
  const heading = (text: string) => {
    if (pdf.y > pdf.page.height - MARGIN - 80) pdf.addPage();
    pdf.moveDown(0.8);
    say('H2', text, 'bold', 13, ACCENT);
  };
  const line = (text: string, indent = 0) => say('P', text, 'regular', 10.5, INK, indent);
  const day = (iso: string) => DateTime.fromISO(iso).setLocale(language).toFormat('dd/MM/yyyy');

  say('H1', title, 'bold', 20, ACCENT);
  line(w.between(contract.tenant, contract.association));
  heading(w.general);
  line(contract.text.general);
  heading(w.byTheme);
  for (const { domain, objectives } of contract.text.themes) {
    pdf.moveDown(0.4);
    say('H3', w.domains[domain], 'bold', 11.5, INK);
    for (const { title: objective, targetOn, actions } of objectives) {
      if (objective) line(`${objective}${targetOn ? ` (${w.until} ${day(targetOn)})` : ''}`, 10);
      for (const { title: action, doer, doerName, dueOn } of actions) {
        const who = doerName ?? w.doers[doer];
        line(`– ${action} : ${who}${dueOn ? `, ${w.until} ${day(dueOn)}` : ''}`, 24);
      }
    }
  }
  heading(w.review);
  line(w.reviewed(contract.text.reviewDays));
  heading(w.signatures);
  for (const { party, name, drawing, signedAt } of contract.signatures) {
    if (pdf.y > pdf.page.height - MARGIN - 110) pdf.addPage();
    const when = DateTime.fromJSDate(signedAt, { zone: ZONE }).setLocale(language);
    line(w.signed(w.parties[party], name, when.toFormat('dd/MM/yyyy'), when.toFormat('HH:mm')));
    const top = pdf.y + 4;
    // (Its types do not know the box that PDF/UA asks of a figure.)
    const figure = Object.assign({ alt: w.drawn(name) }, { bbox: [MARGIN, top, MARGIN + 180, top + 60] });
    const drawn = pdf.struct('Figure', figure, () =>
      pdf.save().translate(MARGIN, top).scale(0.3).path(drawing).lineWidth(6).strokeColor(INK).stroke().restore(),
    );
    root.add(drawn);
    pdf.y = top + 66;
  }
  if (!contract.signatures.length) line(w.unsigned);
  if (contract.hash) say('P', `${w.hash} ${contract.hash}`, 'regular', 8, SOFT);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}
