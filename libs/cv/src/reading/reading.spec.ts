import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as docxLibrary from 'docx';
import { parseCommand } from './command.js';
import { CvReader } from './reader.js';
import { odtOf, pdfOf } from './reading.fixture.js';
import { type CvFields, CvFieldsSchema, type ReadSuccess } from './types.js';

type Node = object;
/** What is used here of `docx`, whose own types (9.7) TypeScript cannot resolve under Node's rules. */
const { Document, Packer, Paragraph, Table, TableCell, TableRow } = docxLibrary as unknown as {
  Document: new (options: { sections: { children: Node[] }[] }) => Node;
  Packer: { toBuffer(document: Node): Promise<Buffer> };
  Paragraph: new (options: string | { text: string; heading?: string; bullet?: { level: number } }) => Node;
  Table: new (options: { rows: Node[] }) => Node;
  TableRow: new (options: { children: Node[] }) => Node;
  TableCell: new (options: { children: Node[] }) => Node;
};

const folder = mkdtempSync(join(tmpdir(), 'cv-reading-'));
const reader = new CvReader();
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

const EXPECTED: CvFields = {
  language: 'fr',
  name: { given: 'Fatima', family: 'El Amrani' },
  email: 'f.elamrani@example.org',
  phone: '+33639980144',
  postcode: '62110',
  city: 'Hénin-Beaumont',
  drivingLicences: ['B'],
  languages: [
    { code: 'fr', level: 'fluent' },
    { code: 'ar', level: 'native' },
  ],
  certificates: ['HACCP', 'SST'],
  skills: ['Nettoyage des bureaux', 'Bionettoyage', 'Utilisation de la monobrosse'],
  experiences: [
    {
      title: "Agent d'entretien",
      employer: 'Onet Propreté',
      city: 'Lens',
      start: '2019-02',
      end: null,
      current: true,
      rome: 'K2205',
    },
    {
      title: 'Employée de ménage',
      employer: 'Shiva',
      city: 'Arras',
      start: '2016',
      end: '2018',
      current: false,
      rome: 'K1304',
    },
  ],
  education: [{ title: 'CAP Petite enfance', school: 'Lycée Darchicourt', year: '2011' }],
};
const CONTACT = [
  '4 allée des Tilleuls',
  '62110 Hénin-Beaumont',
  '06 39 98 01 44',
  'f.elamrani@example.org',
  'Née le 3 mai 1990 à Lille',
  'Permis B',
];
const SKILLS = ['Nettoyage des bureaux', 'Bionettoyage', 'Utilisation de la monobrosse'];
const CERTIFICATES = ['HACCP', 'SST'];
const LANGUAGES = ['Français : courant', 'Arabe : langue maternelle'];
const JOBS = [
  {
    title: "Agent d'entretien",
    where: 'Onet Propreté, Lens',
    when: 'Depuis février 2019',
    tasks: ['Nettoyage des sanitaires', 'Vidage des corbeilles'],
  },
  { title: 'Employée de ménage', where: 'Shiva, Arras', when: '2016 - 2018', tasks: ['Entretien du logement'] },
];

async function read(name: string, data: Buffer): Promise<ReadSuccess> {
  const path = join(folder, name);
  writeFileSync(path, data);
  const outcome = await reader.read(path);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome;
}

const oneColumn = () =>
  pdfOf((pdf) => {
    pdf.fontSize(20).text('Fatima EL AMRANI').fontSize(10);
    for (const line of CONTACT) pdf.text(line);
    const heading = (text: string) => pdf.moveDown().fontSize(13).text(text).fontSize(10);
    heading('EXPÉRIENCES PROFESSIONNELLES');
    for (const job of JOBS) {
      pdf.text(job.title, { continued: false }).moveUp().text(job.when, { align: 'right' }).text(job.where);
      for (const task of job.tasks) pdf.text(`• ${task}`, { indent: 10 });
    }
    heading('FORMATION').text('2011 : CAP Petite enfance – Lycée Darchicourt');
    heading('COMPÉTENCES');
    for (const skill of SKILLS) pdf.text(`- ${skill}`);
    heading('CERTIFICATIONS').text(CERTIFICATES.join(', '));
    heading('LANGUES').text(LANGUAGES.join(' – '));
  });

const twoColumns = () =>
  pdfOf((pdf) => {
    const write = (x: number, width: number, rows: [string, number][]) => {
      let y = 60;
      for (const [text, size] of rows) {
        pdf.fontSize(size).text(text, x, y, { width });
        y += size * 1.45;
      }
    };
    const rows = (heading: string, lines: string[]): [string, number][] => [
      [heading, 13],
      ...lines.map((line): [string, number] => [line, 9.5]),
    ];
    write(40, 150, [
      ...rows('Contact', CONTACT),
      ...rows('Compétences', SKILLS),
      ...rows('Certifications', CERTIFICATES),
      ...rows('Langues', LANGUAGES),
    ]);
    write(230, 320, [
      ['Fatima EL AMRANI', 22],
      ...rows(
        'Expériences',
        JOBS.flatMap((job) => [job.when, job.title, job.where, ...job.tasks.map((task) => `• ${task}`)]),
      ),
      ...rows('Formation', ['2011', 'CAP Petite enfance', 'Lycée Darchicourt']),
    ]);
  });

function docx(): Promise<Buffer> {
  const line = (text: string) => new Paragraph(text);
  const heading = (text: string) => new Paragraph({ text, heading: 'Heading1' });
  const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  const row = (cells: Node[][]) => new TableRow({ children: cells.map((children) => new TableCell({ children })) });
  const children = [
    ...['Fatima EL AMRANI', ...CONTACT].map(line),
    heading('Expériences professionnelles'),
    new Table({
      rows: JOBS.map((job) => row([[line(job.when)], [line(`${job.title}, ${job.where}`), ...job.tasks.map(item)]])),
    }),
    ...[
      heading('Formation'),
      line('CAP Petite enfance – Lycée Darchicourt – 2011'),
      heading('Compétences'),
      ...SKILLS.map(item),
    ],
    ...[heading('Certifications'), ...CERTIFICATES.map(item), heading('Langues'), ...LANGUAGES.map(line)],
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const odt = () =>
  odtOf(
    [
      ...['Fatima EL AMRANI', ...CONTACT, 'EXPERIENCES'],
      ...JOBS.flatMap((job) => [`${job.title}\t${job.when}`, job.where, ...job.tasks.map((task) => `- ${task}`)]),
      ...['FORMATION', 'CAP Petite enfance, Lycée Darchicourt, 2011', 'COMPETENCES', SKILLS.join(', ')],
      ...['CERTIFICATIONS', ...CERTIFICATES, 'LANGUES', ...LANGUAGES],
    ].join('\n'),
  );

describe('reading real documents in the child process', () => {
  let one: ReadSuccess;
  beforeAll(async () => {
    one = await read('one.pdf', await oneColumn());
  });

  it('reads a PDF of one column', () => expect(one.fields).toEqual(EXPECTED));
  it('reads a PDF of two columns', async () =>
    expect((await read('two.pdf', await twoColumns())).fields).toEqual(EXPECTED));
  it('reads a DOCX', async () => expect((await read('cv.docx', await docx())).fields).toEqual(EXPECTED));
  it('reads an ODT', async () => expect((await read('cv.odt', odt())).fields).toEqual(EXPECTED));
  it('knows a type by its content, not its name', async () =>
    expect((await read('one.docx', await oneColumn())).fields).toEqual(EXPECTED));
  it('gives fields that the schema of the API accepts', () =>
    expect(CvFieldsSchema.safeParse(one.fields).success).toBe(true));

  it('says for every value how sure it is and where it stands', () => {
    const pointers = Object.keys(one.evidence);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/name/family',
        '/email',
        '/skills/2',
        '/languages/1',
        '/experiences/0/employer',
        '/education/0/year',
      ]),
    );
    for (const [pointer, { confidence, page, box }] of Object.entries(one.evidence)) {
      const value = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], one.fields);
      expect(value ?? null).not.toBeNull();
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(page).toBe(1);
      expect(box).toHaveLength(4);
    }
    // 20 pt letters at the top left margin of 40 pt.
    const [x, y, , height] = one.evidence['/name/family']?.box ?? [];
    expect([x, height]).toEqual([40, 20]);
    expect(y).toBeGreaterThan(35);
    expect(y).toBeLessThan(60);
  });

  it('has no boxes where the format has no positions', async () => {
    const { evidence } = await read('cv.odt', odt());
    expect(evidence['/email']).toEqual({ confidence: 0.99, page: 1, box: null });
  });
});

describe('cv parse', () => {
  it('writes a line per file in order, goes on after a bad one, and exits with 1', async () => {
    const good = join(folder, 'one.pdf');
    const lines: string[] = [];
    const code = await parseCommand([good, join(folder, 'missing.pdf'), good], (line) => lines.push(line));
    const rows = lines.map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(rows.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(Object.keys(rows[0])).toEqual(['file', 'ok', 'durationMs', 'pages', 'language', 'fields', 'evidence']);
    expect(rows[1]).toEqual({
      file: join(folder, 'missing.pdf'),
      ok: false,
      durationMs: expect.any(Number),
      error: { code: 'unreadable', message: expect.any(String) },
    });
    expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  it('exits with 0 when all were read', async () => {
    expect(await parseCommand([join(folder, 'one.pdf')], () => undefined)).toBe(0);
  });
});
