import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import type { PlayedProgram } from './played.js';

export const PASSWORD = 'long-enough-indeed';

export interface Person {
  id: string;
  name: string;
  givenName: string;
  email: string | null;
}
export interface Firm {
  id: string;
  name: string;
  /** Who signs in for it. */
  userId: string;
  email: string;
}
export interface PlayedCast {
  organiser: { userId: string; email: string };
  worker: string;
  volunteer: string;
  people: Person[];
  firms: Firm[];
}

const GIVEN = ['Amina', 'Bruno', 'Chloé', 'Driss', 'Élodie', 'Farid', 'Gaëlle', 'Hugo', 'Inès', 'Jules'];
const FAMILY = ['Aubry', 'Belkacem', 'Caron', 'Delattre', 'Estienne', 'Fontaine'];
const FIRMS = [
  ...[
    'Entrepôts de Brunémont',
    'Boulangerie du Raquet',
    'Ateliers de la Scarpe',
    'Nettoyage Clair',
    'Hôtel des Tilleuls',
    'Transports Varlet',
  ],
  ...[
    'Jardins du Kiosque',
    'Cuisines d’Arleux',
    'Résidence des Lilas',
    'Garage Petit-Pont',
    'Menuiserie Lenoir',
    'Supermarché du Canal',
  ],
];
/** ROME occupations that the firms look for, and what the CVs say of them. */
const WORK = [
  { code: 'N1103', title: 'Préparateur de commandes', skill: 'CACES R489 catégorie 1' },
  { code: 'K2204', title: 'Agent de propreté', skill: 'Entretien des sols' },
  { code: 'G1603', title: 'Employé polyvalent de restauration', skill: 'HACCP' },
  { code: 'F1704', title: 'Coffreur bancheur', skill: 'Habilitation travail en hauteur' },
] as const;

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase();
const workOf = (number: number) => WORK[number % WORK.length] as (typeof WORK)[number];

/** A small CV, as a word processor would print it. */
async function cvOf(name: string, email: string | null, work: (typeof WORK)[number]): Promise<Blob> {
  const document = new PDFDocument({ margin: 50 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.fontSize(20).text(name).fontSize(11);
  for (const line of ['59500 Douai', ...(email ? [email] : [])]) document.text(line);
  document.moveDown().fontSize(14).text('EXPÉRIENCES PROFESSIONNELLES').fontSize(11);
  document.text(`2019 - 2024 : ${work.title}, Exemple et fils, Douai`);
  document.moveDown().fontSize(14).text('COMPÉTENCES').fontSize(11).text(work.skill);
  document.end();
  await once(document, 'end');
  return new Blob([Buffer.concat(chunks)], { type: 'application/pdf' });
}

/** The association with its people, twelve firms with an offer each, and candidates whose CV is read and confirmed: all by their own requests. */
export async function assemble(program: PlayedProgram, count: number): Promise<PlayedCast> {
  const landlord = await program.ask<string>('organisation', ['landlord', 'Bailleur du Nord']);
  const association = await program.ask<string>('organisation', ['association', 'Association Exemple']);
  const add = (role: Parameters<PlayedProgram['user']>[0], name: string, organisation: string) =>
    program.user(role, name, organisation, `${plain(name)}@example.org`, PASSWORD);
  const staff = await program.as(await add('landlord_staff', 'Hélène Baudry', landlord));
  const worker = await add('case_worker', 'Nadia Ferrand', association);
  const organiser = await add('organiser', 'Luc Vasseur', association);
  const volunteer = await add('volunteer', 'Odile Lambert', association);
  const firms: Firm[] = [];
  for (const [number, name] of FIRMS.entries()) {
    const email = `recrutement-${number}@example.org`;
    const company = { name, sector: 'Services', city: 'Douai', postcode: '59500', contactName: `Contact ${number}` };
    const { id } = await staff.send<{ id: string }>('POST', '/employers', { ...company, contactEmail: email });
    const userId = await program.user('employer', `Recruteur ${number}`, id, `compte-${email}`, PASSWORD);
    const { send } = await program.as(userId);
    const { code, title } = workOf(number);
    const offer = {
      title,
      occupation: code,
      description: `${title} à Douai, en équipe, du lundi au vendredi ; la formation se fait sur place.`,
      city: 'Douai',
      contract: 'CDI',
      weeklyHours: 35,
    };
    const made = await send<{ id: string }>('POST', '/offers', offer);
    await send('POST', `/offers/${made.id}/publication`);
    firms.push({ id, name, userId, email });
  }
  const people: Person[] = [];
  const { send } = await program.as(worker);
  for (let number = 0; number < count; number++) {
    const givenName = GIVEN[number % GIVEN.length] as string;
    const familyName = FAMILY[Math.floor(number / GIVEN.length)] as string;
    const name = `${givenName} ${familyName}`;
    // The last four have no e-mail address: a letter, or a call.
    const email = number < count - 4 ? `${plain(name)}@example.org` : null;
    const address = { address: `${number + 1} rue des Exemples`, postcode: '59500', city: 'Douai' };
    const known = { givenName, familyName, ...address, ...(email && { email }) };
    const { id } = await send<{ id: string }>('POST', '/tenants', known);
    await send('PATCH', `/tenants/${id}`, { wanted: { occupations: [workOf(number).code] } });
    const form = new FormData();
    form.append('file', await cvOf(name, email, workOf(number)), 'cv.pdf');
    await send('POST', `/tenants/${id}/documents`, form);
    people.push({ id, name, givenName, email });
  }
  await program.until('the CVs to be read', async () => {
    const [row] = await program.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM cvs WHERE state = 'to_review'`,
    );
    return row?.count === count;
  });
  for (const { id } of people) {
    const cv = await send<{ version: number; reading: object }>('GET', `/tenants/${id}/cv`);
    await send('PUT', `/tenants/${id}/cv`, { version: cv.version, fields: cv.reading });
    await send('POST', `/tenants/${id}/consents`, { scope: 'listing', given: true });
  }
  await program.until('the cards', async () => {
    const [row] = await program.rows<{ count: number }>('SELECT count(*)::int AS count FROM candidates WHERE listed');
    return row?.count === count;
  });
  return { organiser: { userId: organiser, email: 'luc-vasseur@example.org' }, worker, volunteer, people, firms };
}
