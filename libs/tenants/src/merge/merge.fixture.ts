import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type { Db } from '#database';
import { Accounts, type Role } from '#identity';

interface Session {
  userId: string;
  headers: { cookie: string; 'x-csrf-token': string };
}

/** The part of a running test program that is needed here. */
interface TestApp {
  app: NestFastifyApplication;
  db: Db;
  get: NestFastifyApplication['get'];
  settle(): Promise<void>;
  signIn(role: Role, organisationId: string): Promise<Session>;
  close(): Promise<void>;
}

export type MergeStage = Awaited<ReturnType<typeof setMergeStage>>;

/** Two case workers of one association, each with a file of what is one person, and their manager. */
export async function setMergeStage(t: TestApp) {
  const accounts = t.get(Accounts);
  const association = await accounts.createOrganisation('association', 'Nous');
  const landlord = await accounts.createOrganisation('landlord', 'Bailleur');
  const organisationId = await accounts.createOrganisation('employer', 'Entrepôts Martel');
  const employer = { ...(await t.signIn('employer', organisationId)), organisationId };
  const worker = await t.signIn('case_worker', association);
  const colleague = await t.signIn('case_worker', association);
  const manager = await t.signIn('association_manager', association);
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, body: object, as = worker) => http().post(`/api/${path}`).set(as.headers).send(body);
  const get = (path: string, as = manager) => http().get(`/api/${path}`).set(as.headers);
  const preview = async () => (await get(`tenants/${stage.kept}/merge?other=${stage.given}`).expect(200)).body;
  const merge = async () => {
    const { fingerprint } = await preview();
    await post(`tenants/${stage.kept}/merge`, { other: stage.given, fingerprint }, manager).expect(204);
    await t.settle();
  };
  const sql = (text: string, params: unknown[] = []) => t.db.query(text, params);
  const consent = (tenantId: string, isGiven: boolean, employerId?: string, as = manager) =>
    post(
      `tenants/${tenantId}/consents`,
      { scope: employerId ? 'release' : 'listing', given: isGiven, ...(employerId ? { employerId } : {}) },
      as,
    ).expect(201);
  const inForce = async (tenantId: string, scope = 'listing') =>
    (
      await t.db.one<{ given: boolean }>(
        'SELECT given FROM consents WHERE tenant_id = $1 AND scope = $2 ORDER BY seq DESC LIMIT 1',
        [tenantId, scope],
      )
    )?.given;

  const cv = async (tenantId: string, state: string, at: string) => {
    const [documentId, cvId] = [randomUUID(), randomUUID()];
    await sql(
      `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at) VALUES ($1, $2, 'cv.pdf', 'application/pdf', 1, $3, $3, $4)`,
      [documentId, tenantId, documentId, at],
    );
    const fields = {
      ...{
        language: 'fr',
        name: { given: 'Nour', family: 'Vasseur' },
        email: null,
        phone: null,
        postcode: null,
        city: null,
      },
      ...{ drivingLicences: [], languages: [], certificates: [], skills: ['Scan'], experiences: [], education: [] },
    };
    await sql(
      `INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at) VALUES ($1, $2, $3, $4, $5, $6, $6)`,
      [cvId, tenantId, documentId, state, JSON.stringify(fields), at],
    );
    return cvId;
  };
  const placement = (tenantId: string, kind: string) =>
    sql(
      `INSERT INTO placements (id, tenant_id, kind, organisation_name, title, contract, state, promised_at) VALUES ($1, $2, $3, 'Martel', 'Cariste', 'CDD', 'promised', now())`,
      [randomUUID(), tenantId, kind],
    );
  const rally = async (state: string) => {
    const id = randomUUID();
    await sql(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       VALUES ($1, $2, 'Rallye', '2026-12-01', '09:00', 'Salle', 'Rue', 10, 18, '[[0,17]]', 40, $3, now())`,
      [id, association, state],
    );
    return id;
  };
  const invite = async (rallyId: string, tenantId: string, state: string) => {
    const id = randomUUID();
    await sql(
      `INSERT INTO rally_invitations (id, rally_id, tenant_id, state, created_at) VALUES ($1, $2, $3, $4, now())`,
      [id, rallyId, tenantId, state],
    );
    return id;
  };
  const meet = (rallyId: string, tenantId: string, slot: number, state = 'planned') =>
    sql(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state) VALUES ($1, $2, $3, $4, $5, $6, 1, $7)`,
      [randomUUID(), rallyId, tenantId, employer.organisationId, slot, 1, state],
    );
  /** Registers the person anew, twice. */
  const register = async () => {
    const one = { givenName: 'Nour', familyName: 'Vasseur', email: 'nour@example.org' };
    stage.kept = (await post('tenants', one).expect(201)).body.id;
    const other = {
      ...{ givenName: 'Nour', familyName: 'Vaseur', phone: '+33639981234' },
      ...{ address: '12 rue des Lilas', postcode: '59500', wanted: { occupations: ['N1103'] } },
    };
    stage.given = (await post('tenants', other, colleague).expect(201)).body.id;
    await t.settle();
  };
  const stage = {
    ...{ t, association, landlord, employer, worker, colleague, manager, http, post, get, preview, merge, sql },
    ...{ consent, inForce, cv, placement, rally, invite, meet, register },
    /** The file that stays, and the one that is merged into it. */
    kept: '',
    given: '',
  };
  return stage;
}
