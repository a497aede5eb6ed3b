import { Accounts } from '#identity';
import type { Session, TestApp } from '../../../test/support/test-app.js';

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

/** A listed candidate; the third one has no e-mail address. */
async function makeCandidate(t: TestApp, world: World, number: number): Promise<string> {
  const [row] = await t.db.query<{ id: string }>(
    `INSERT INTO tenants (id, association_id, given_name, family_name, email, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $2, 'Essai', $3, $4::timestamptz + $5 * interval '1 second', $4) RETURNING id`,
    [world.association, `Prénom ${number}`, number === 2 ? null : `tenant${number}@example.org`, t.clock.now(), number],
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
  await t.db.query(
    `INSERT INTO candidates (id, tenant_id, listed, headline, occupations, updated_at)
     VALUES (gen_random_uuid(), $1, true, 'Agent logistique', $2, $3)`,
    [id, [OCCUPATIONS[number % OCCUPATIONS.length]], t.clock.now()],
  );
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
