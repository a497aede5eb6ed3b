// DOCX by the docx package: paragraphs with tab stops; a table of two columns.
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { place, townLine, wordsFor } from '../words.mjs';

const text = (value, options = {}) => new Paragraph({ children: [new TextRun({ text: value, ...options })] });
const bullet = (value) => new Paragraph({ text: value, bullet: { level: 0 } });
const heading = (value) => new Paragraph({ text: value, heading: HeadingLevel.HEADING_2, spacing: { before: 200 } });
const save = async (children, file, extra = {}) =>
  writeFileSync(
    file,
    await Packer.toBuffer(
      new Document({
        styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
        sections: [{ children, ...extra }],
      }),
    ),
  );

/** Title and employer, a tab, and the dates on the right. */
function tabs(person, file) {
  const w = wordsFor(person, 0);
  const entry = (one) => [
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
      children: [new TextRun({ text: one.title, bold: true }), new TextRun({ text: `\t${one.dates}` })],
    }),
    ...(place(one) ? [text(place(one), { italics: true })] : []),
    ...(one.tasks ?? []).map(bullet),
  ];
  const list = (title, all) => (all.length ? [heading(title), ...all.map(bullet)] : []);
  const who = [
    person.street,
    townLine(person),
    ...person.phones.map((one) => `${w.phone} : ${one}`),
    person.mail,
    ...person.personal,
  ];
  return save(
    [
      new Paragraph({ text: person.shownName, heading: HeadingLevel.TITLE }),
      text(person.head, { bold: true, size: 26 }),
      ...who.filter(Boolean).map((one) => text(one)),
      ...(person.profile ? [heading(w.profile), text(person.profile)] : []),
      heading(w.jobs),
      ...person.jobs.flatMap(entry),
      ...(person.education.length ? [heading(w.education), ...person.education.flatMap(entry)] : []),
      ...list(
        w.certificates,
        person.certificates.map((one) => one.shown),
      ),
      ...list(
        w.languages,
        person.languages.map((one) => one.shown),
      ),
      ...list(w.skills, person.skills),
      ...(person.licence.shown ? [heading(w.licence), text(person.licence.shown)] : []),
      ...list(w.hobbies, person.hobbies),
    ],
    file,
    {
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ children: [PageNumber.CURRENT] })],
            }),
          ],
        }),
      },
    },
  );
}

/** A table without lines: side column on the left, the rest on the right, as ready-made models of word processors have it. */
function sideTable(person, file) {
  const w = wordsFor(person, 1);
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const list = (title, all) => (all.length ? [heading(title), ...all.map((one) => text(one))] : []);
  const entry = (one) => [
    text(one.dates, { color: '666666' }),
    text([one.title, place(one)].filter(Boolean).join(' – '), { bold: true }),
    ...(one.tasks ?? []).map(bullet),
  ];
  const left = [
    ...list(w.contact, [person.street, townLine(person), ...person.phones, person.mail].filter(Boolean)),
    ...list(w.licence, [person.licence.shown].filter(Boolean)),
    ...list(
      w.languages,
      person.languages.map((one) => one.shown),
    ),
    ...list(
      w.certificates,
      person.certificates.map((one) => one.shown),
    ),
    ...list(w.skills, person.skills),
    ...list(w.hobbies, person.hobbies),
  ];
  const right = [
    text(person.shownName, { bold: true, size: 40 }),
    text(person.head, { size: 26 }),
    ...(person.profile ? [heading(w.profile), text(person.profile)] : []),
    heading(w.jobs),
    ...person.jobs.flatMap(entry),
    ...(person.education.length ? [heading(w.education), ...person.education.flatMap(entry)] : []),
  ];
  const cell = (children, size, fill) =>
    new TableCell({
      children,
      width: { size, type: WidthType.PERCENTAGE },
      ...(fill ? { shading: { type: ShadingType.CLEAR, fill } } : {}),
    });
  return save(
    [
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        borders,
        rows: [new TableRow({ children: [cell(left, 34, 'E7ECEF'), cell(right, 66)] })],
      }),
    ],
    file,
  );
}

const layout = (name, part, make) => ({ name, part, ext: 'docx', generator: 'docx', make });
export const layouts = [layout('docx-tabs', 'dev', tabs), layout('docx-side-table', 'held-out', sideTable)];
