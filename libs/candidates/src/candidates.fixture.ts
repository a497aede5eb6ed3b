import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type { CvFields } from '#cv';
import { type Db, Outbox } from '#database';
import { Accounts, type Role } from '#identity';
import type { FixedClock } from '#kernel';
import { findTown } from '#occupations';
import { areaOf } from './areas.js';
import { CROWD } from './domain/crowd.js';
import { Places } from './places.service.js';

interface Session {
  userId: string;
  headers: { cookie: string; 'x-csrf-token': string };
}

/** The part of a running test program that is needed here. */
interface TestApp {
  app: NestFastifyApplication;
  db: Db;
  clock: FixedClock;
  get: NestFastifyApplication['get'];
  settle(): Promise<void>;
  signIn(role: Role, organisationId: string): Promise<Session>;
  close(): Promise<void>;
}

/** The people of the candidate specs: an association with its case worker, two employers, and tenants with validated CVs. */
export interface Stage {
  t: TestApp;
  association: string;
  landlord: string;
  worker: Session;
  /** Case worker of another association. */
  stranger: Session;
  employer: Session & { organisationId: string };
  rival: Session & { organisationId: string };
  http: () => ReturnType<typeof request>;
}

export async function setStage(t: TestApp): Promise<Stage> {
  const accounts = t.get(Accounts);
  const association = await accounts.createOrganisation('association', 'Sauvegarde');
  const other = await accounts.createOrganisation('association', 'Ailleurs');
  const landlord = await accounts.createOrganisation('landlord', 'Bailleur Terrils');
  const first = await accounts.createOrganisation('employer', 'Entrepôts Martel');
  const second = await accounts.createOrganisation('employer', 'Halles Duquesne');
  return {
    ...{ t, association, landlord },
    worker: await t.signIn('case_worker', association),
    stranger: await t.signIn('case_worker', other),
    employer: { ...(await t.signIn('employer', first)), organisationId: first },
    rival: { ...(await t.signIn('employer', second)), organisationId: second },
    http: () => request(t.app.getHttpServer()),
  };
}

const NOTHING: CvFields = {
  ...{ language: 'fr', name: { given: null, family: null }, email: null, phone: null, postcode: null, city: null },
  ...{ drivingLicences: [], languages: [], certificates: [], skills: [], experiences: [], education: [] },
};

export interface NewCandidate {
  tenant?: Record<string, unknown>;
  wanted?: Record<string, unknown>;
  fields?: Partial<CvFields>;
}

/** A tenant with a CV that somebody validated. Not yet listed: that takes a consent. */
export async function tenantWithCv(
  { t, http, worker }: Stage,
  { tenant, wanted, fields }: NewCandidate,
): Promise<string> {
  const body = {
    givenName: 'Nour',
    familyName: 'Vasseur',
    postcode: '59500',
    city: 'Douai',
    ...tenant,
    ...(wanted ? { wanted } : {}),
  };
  const { id } = (await http().post('/api/tenants').set(worker.headers).send(body).expect(201)).body as { id: string };
  await validateCv(t, id, fields ?? {});
  return id;
}

export async function validateCv(t: TestApp, tenantId: string, fields: Partial<CvFields>): Promise<void> {
  const documentId = randomUUID();
  const cvId = randomUUID();
  await t.db.transaction(async () => {
    await t.db.query(
      `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at) VALUES ($1, $2, 'cv.pdf', 'application/pdf', 1, 'x', $3, now())`,
      [documentId, tenantId, documentId],
    );
    await t.db.query(`UPDATE cvs SET state = 'replaced' WHERE tenant_id = $1`, [tenantId]);
    await t.db.query(
      `INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at) VALUES ($1, $2, $3, 'validated', $4, now(), now())`,
      [cvId, tenantId, documentId, JSON.stringify({ ...NOTHING, ...fields })],
    );
    await t.get(Outbox).add('cv.validated', { cvId, tenantId });
  });
  await t.settle();
}

/** The tenant agrees, or no longer agrees, to be shown to employers. */
export async function agree({ t, http, worker }: Stage, tenantId: string, given = true): Promise<void> {
  await http()
    .post(`/api/tenants/${tenantId}/consents`)
    .set(worker.headers)
    .send({ scope: 'listing', given })
    .expect(201);
  await t.settle();
}

export async function listed(stage: Stage, candidate: NewCandidate): Promise<string> {
  const tenantId = await tenantWithCv(stage, candidate);
  await agree(stage, tenantId);
  return tenantId;
}

/** So many others around each of these towns that distances may be told; they are counted, and not found. */
export async function crowd({ t, association }: Stage, townNames: readonly string[]): Promise<void> {
  for (const name of townNames) {
    const town = findTown(name);
    const area = town && areaOf(town);
    if (!area) throw new Error(`${name} has no area.`);
    for (let count = 0; count < CROWD; count++)
      await t.db.query(
        `WITH tenant AS (INSERT INTO tenants (id, association_id, given_name, family_name, created_at, updated_at) VALUES ($1, $2, 'Une', 'Autre', now(), now()) RETURNING id)
         INSERT INTO candidates (id, tenant_id, listed, latitude, longitude, updated_at) SELECT $3, id, true, $4, $5, now() FROM tenant`,
        [randomUUID(), association, randomUUID(), area.lat, area.lon],
      );
  }
  await t.get(Places).forget();
}

export interface NewOffer {
  employerId: string;
  createdBy: string;
  state?: string;
  title?: string;
  occupation?: string | null;
  city?: string;
  certificates?: string[];
}

export async function offerOf({ t }: Stage, offer: NewOffer): Promise<string> {
  const {
    employerId,
    createdBy,
    state = 'published',
    title = 'Préparation de commandes',
    occupation = 'N1103',
    city = 'Douai',
    certificates = [],
  } = offer;
  const id = randomUUID();
  await t.db.query(
    `INSERT INTO offers (id, employer_id, title, occupation, description, city, contract, weekly_hours, certificates, state, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, $4, 'Un poste.', $5, 'CDI', 35, $6, $7, $8, now(), now())`,
    [id, employerId, title, occupation, city, certificates, state, createdBy],
  );
  return id;
}
