import type { INestApplication } from '@nestjs/common';
import { Candidates } from '#candidates';
import type { Db } from '#database';
import { Accounts, type Role, Sessions } from '#identity';
import type { Clock } from '#kernel';

interface Session {
  userId: string;
  headers: { cookie: string; 'x-csrf-token': string };
}

/** The part of a running test program that is needed here. */
interface TestApp {
  get: INestApplication['get'];
  db: Db;
  clock: Clock;
  signIn(role: Role, organisationId: string): Promise<Session>;
}

/** Invented people and firms around one association, for the specs of this folder. */
export interface World {
  association: string;
  organiser: Session;
  manager: Session;
  worker: Session;
  stranger: Session;
  employers: { id: string; session: Session }[];
  /** Tenant ids of listed candidates. */
  tenants: string[];
}

const TEMPLATE = {
  venue: 'Salle des Glycines',
  address: '1 rue des Glycines, Douai',
  startsAt: '09:00',
  slots: 9,
  slotMinutes: 20,
  blocks: [
    [0, 3],
    [4, 8],
  ],
  breaksPerBlock: 1,
  minMeetings: 1,
  maxMeetings: 3,
  capacity: 4,
};
export const template = (changes: object = {}) => ({ ...TEMPLATE, ...changes });

const EMPTY_CV = {
  language: 'fr',
  name: { given: null, family: null },
  email: null,
  phone: null,
  postcode: null,
  city: null,
  drivingLicences: [],
  languages: [],
  certificates: [],
  skills: [],
  experiences: [],
  education: [],
};

const OCCUPATIONS = ['N1103', 'K2204', 'G1603', 'F1704'];

export async function makeWorld(t: TestApp, count: { tenants: number; employers: number }): Promise<World> {
  const accounts = t.get(Accounts);
  const association = await accounts.createOrganisation('association', 'Association');
  const other = await accounts.createOrganisation('association', 'Autre association');
  const employers: World['employers'] = [];
  for (let i = 0; i < count.employers; i++) {
    const id = await accounts.createOrganisation('employer', `Employeur ${String(i).padStart(3, '0')}`);
    await t.db.query(
      `INSERT INTO employer_profiles (employer_id, sector, city, contact_name, contact_email, updated_at)
       VALUES ($1, 'logistique', 'Douai', 'Camille', $2, $3)`,
      [id, `employeur${i}@example.org`, t.clock.now()],
    );
    employers.push({ id, session: await t.signIn('employer', id) });
  }
  const world = {
    association,
    organiser: await t.signIn('organiser', association),
    manager: await t.signIn('association_manager', association),
    worker: await t.signIn('case_worker', association),
    stranger: await t.signIn('organiser', other),
    employers,
    tenants: [] as string[],
  };
  for (let i = 0; i < count.tenants; i++) world.tenants.push(await makeCandidate(t, world, i));
  return world;
}

/** The same people signed in anew: a session ends when months pass. */
export async function signInAgain(t: TestApp, world: World): Promise<void> {
  const sessions = t.get(Sessions);
  for (const session of [
    world.organiser,
    world.manager,
    world.worker,
    world.stranger,
    ...world.employers.map((known) => known.session),
  ]) {
    const secret = await sessions.open(session.userId);
    session.headers = { cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) };
  }
}

/** A listed candidate; the third one has no e-mail address. */
async function makeCandidate(t: TestApp, world: World, number: number): Promise<string> {
  const [row] = await t.db.query<{ id: string }>(
    `INSERT INTO tenants (id, association_id, given_name, family_name, email, wanted, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $2, 'Essai', $3, $4, $5::timestamptz + $6 * interval '1 second', $5) RETURNING id`,
    [
      world.association,
      `Prénom ${number}`,
      number === 2 ? null : `tenant${number}@example.org`,
      JSON.stringify({ occupations: [OCCUPATIONS[number % OCCUPATIONS.length]] }),
      t.clock.now(),
      number,
    ],
  );
  const id = row?.id as string;
  await t.db.query(
    `INSERT INTO tenant_assignments (tenant_id, user_id, role, since) SELECT $1, $2, 'referent', $3 WHERE $4 < 2`,
    [id, world.worker.userId, t.clock.now(), number],
  );
  await t.db.query(
    `INSERT INTO consents (id, tenant_id, scope, given, how, at) VALUES (gen_random_uuid(), $1, 'listing', true, 'spoken', $2)`,
    [id, t.clock.now()],
  );
  const [document] = await t.db.query<{ id: string }>(
    `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at)
     VALUES (gen_random_uuid(), $1, 'cv.pdf', 'application/pdf', 1, '', gen_random_uuid()::text, $2) RETURNING id`,
    [id, t.clock.now()],
  );
  await t.db.query(
    `INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at)
     VALUES (gen_random_uuid(), $1, $2, 'validated', $3, $4, $4)`,
    [id, document?.id, JSON.stringify(EMPTY_CV), t.clock.now()],
  );
  await t.get(Candidates).refresh(id);
  return id;
}

/** The newest personal link in the messages to somebody: what they would click on. */
export async function tokenOf(t: TestApp, rallyId: string, recipientId: string): Promise<string> {
  const message = await t.db.one<{ text: string }>(
    `SELECT body_text AS text FROM messages WHERE rally_id = $1 AND recipient_id = $2 AND body_text LIKE '%/t/%' ORDER BY created_at DESC, occasion LIMIT 1`,
    [rallyId, recipientId],
  );
  const token = /\/t\/([\w-]+)/.exec(message?.text ?? '')?.[1];
  if (!token) throw new Error('Nobody wrote to them.');
  return token;
}
