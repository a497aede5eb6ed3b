import { persons } from '../persons.js';
import type { DemoTenant } from '../types.js';
import { type CvContent, cvContent, numberOf } from './content.js';
import { band } from './layouts/band.js';
import { classic } from './layouts/classic.js';
import { datesLeft } from './layouts/dates-left.js';
import { sidebar } from './layouts/sidebar.js';
import { terse } from './layouts/terse.js';
import { bytesOf } from './pdf.js';
import { wordPlain, wordTable } from './word.js';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Draw = (cv: CvContent, accent: string) => Promise<Buffer>;

const layouts = {
  classic: { mime: PDF, draw: async (cv) => bytesOf(classic(cv)) },
  sidebar: { mime: PDF, draw: async (cv, accent) => bytesOf(sidebar(cv, accent)) },
  'dates-left': { mime: PDF, draw: async (cv, accent) => bytesOf(datesLeft(cv, accent)) },
  band: { mime: PDF, draw: async (cv, accent) => bytesOf(band(cv, accent)) },
  terse: { mime: PDF, draw: async (cv) => bytesOf(terse(cv)) },
  'word-plain': { mime: DOCX, draw: (cv, accent) => wordPlain(cv, accent.slice(1)) },
  'word-table': { mime: DOCX, draw: (cv, accent) => wordTable(cv, accent.slice(1)) },
} satisfies Record<string, { mime: string; draw: Draw }>;

export type CvLayout = keyof typeof layouts;
export const cvLayouts = Object.keys(layouts) as CvLayout[];

export interface CvFile {
  filename: string;
  mime: string;
  bytes: Buffer;
}

const accents = ['#1f4e79', '#2e6b4f', '#7a2e3a', '#4a4e69', '#8a5a1f', '#0f6b78'];

/** The CV of an invented tenant as a real PDF or DOCX file in one of seven layouts; same input, same bytes. */
export async function renderCv(tenant: DemoTenant, layout: CvLayout): Promise<CvFile> {
  const { mime, draw }: { mime: string; draw: Draw } = layouts[layout];
  const accent = accents[numberOf(tenant) % accents.length] ?? '#333333';
  return { filename: filenameOf(tenant, mime), mime, bytes: await draw(cvContent(tenant), accent) };
}

/** Layouts in the order in which the thirty CVs use them: 22 PDF, 8 DOCX, neighbours differ. */
const order: readonly CvLayout[] = [
  ...(['sidebar', 'classic', 'word-plain', 'dates-left', 'band', 'terse', 'word-table', 'classic'] as const),
  ...(['sidebar', 'word-plain', 'dates-left', 'band', 'word-table', 'classic', 'sidebar'] as const),
];

/** Every second person has a CV. */
export function demoCvs(): { tenantIndex: number; layout: CvLayout }[] {
  const withCv = persons.flatMap((_, index) => (index % 2 === 0 ? [index] : []));
  return withCv.map((tenantIndex, nth) => ({ tenantIndex, layout: order[nth % order.length] ?? 'classic' }));
}

/** Names as people give their files: with or without accents, capitals and years. */
function filenameOf(tenant: DemoTenant, mime: string): string {
  const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const { givenName, familyName } = tenant;
  const names = [
    `CV_${plain(familyName)}_${plain(givenName)}`,
    `CV ${givenName} ${familyName}`,
    `cv ${plain(givenName).toLowerCase()}`,
    `CV-${plain(familyName).toUpperCase()}-2026`,
    'mon cv',
  ];
  return `${names[numberOf(tenant) % names.length]}.${mime === PDF ? 'pdf' : 'docx'}`;
}
