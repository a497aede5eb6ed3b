import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Alerts } from './alerts.service.js';

const DAY_MS = 86_400_000;

export interface StandingAlert {
  kind: string;
  subject: string;
}

/** An association with all roles and a landlord, and what the specs of programmes do with households. */
export async function setProgrammeStage() {
  const t: TestApp = await startTestApp();
  const accounts = t.get(Accounts);
  const association = await accounts.createOrganisation('association', 'Association des Terrils');
  const landlordId = await accounts.createOrganisation('landlord', 'Bailleur des Terrils');
  const worker = await t.signIn('case_worker', association);
  const manager = await t.signIn('association_manager', association);
  const volunteer = await t.signIn('volunteer', association);
  const landlord = await t.signIn('landlord_staff', landlordId);
  const stranger = await t.signIn('case_worker', await accounts.createOrganisation('association', 'Ailleurs'));
  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object) => http().post(`/api/${path}`).set(by.headers).send(body);
  const put = (by: Session, path: string, body: object) => http().put(`/api/${path}`).set(by.headers).send(body);
  const get = (by: Session, path: string) => http().get(`/api/${path}`).set(by.headers);
  let start = t.clock.now();
  /** What comes later is later. */
  const tick = () => {
    start = new Date(start.getTime() + 1000);
    t.clock.set(start);
  };

  const tenant = async (more: object = {}) => {
    const body = { givenName: 'Nadia', familyName: 'Wojcik', ...more };
    const { id } = (await post(worker, 'tenants', body).expect(201)).body as { id: string };
    await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1', [id, landlordId]);
    return id;
  };
  const programme = async (template: string): Promise<string> => {
    const { items } = (await get(manager, 'programmes').expect(200)).body as {
      items: { id: string; template: string }[];
    };
    const found = items.find((one) => one.template === template);
    return found ? found.id : (await post(manager, 'programmes', { template }).expect(201)).body.id;
  };
  const prove = async (tenantId: string, programmeId: string, condition: string, more: object = {}) => {
    tick();
    return post(worker, `tenants/${tenantId}/proofs`, {
      ...{ programmeId, condition, how: 'document', onDay: '2026-11-01', words: 'Courrier du 1er novembre' },
      ...more,
    });
  };
  const open = (tenantId: string, template: string) => {
    tick();
    return post(worker, `tenants/${tenantId}/support-record`, { programme: template });
  };
  const enrolled = async (template: string, more: object = {}) => {
    const id = await tenant(more);
    await open(id, template).expect(201);
    return id;
  };
  const close = (tenantId: string) => post(worker, `tenants/${tenantId}/support-record/closure`, { reason: 'other' });
  const read = async (tenantId: string, by: Session = worker, query = '') =>
    (await get(by, `tenants/${tenantId}/programme${query}`).expect(200)).body;
  /** Runs the daily watch as if so many days had passed. */
  const after = async (days: number) => {
    t.clock.set(new Date(start.getTime() + days * DAY_MS));
    await t.get(Alerts).watchAll();
    t.clock.set(start);
  };
  const standing = (tenantId: string) =>
    t.db.query<StandingAlert>(
      `SELECT a.kind, a.subject FROM record_alerts a JOIN support_records r ON r.id = a.record_id
       WHERE r.tenant_id = $1 AND a.cleared_at IS NULL ORDER BY a.kind, a.subject`,
      [tenantId],
    );
  const kinds = async (tenantId: string) => [...new Set((await standing(tenantId)).map(({ kind }) => kind))];
  /** A visit at home that took place, so many days after the start. */
  const visited = async (tenantId: string, days: number) => {
    const at = new Date(start.getTime() + days * DAY_MS);
    await t.db.query(
      `INSERT INTO visits (id, tenant_id, user_id, planned_at, state, done_at, created_at) VALUES (gen_random_uuid(), $1, $2, $3, 'done', $3, $3)`,
      [tenantId, worker.userId, at],
    );
  };
  const told = (userId: string) =>
    t.db.query<{ subject: string; text: string }>(
      `SELECT subject, body_text AS text FROM messages WHERE recipient_id = $1 AND occasion LIKE 'alerts:%' ORDER BY created_at, id`,
      [userId],
    );
  const figures = async (
    programmeId: string,
    more = '',
  ): Promise<Record<string, { value: number | null; of: number | null; suppressed: boolean }>> => {
    const query = `programmes/${programmeId}/indicators?from=2026-11-01&to=2026-12-31${more}`;
    const { indicators } = (await get(manager, query).expect(200)).body as {
      indicators: { key: string; figures: { key: string; value: number; of: number; suppressed: boolean }[] }[];
    };
    return Object.fromEntries(indicators.flatMap((one) => one.figures.map((figure) => [figure.key, figure] as const)));
  };
  return {
    ...{ t, association, landlordId, worker, manager, volunteer, landlord, stranger, post, put, get, http },
    ...{ tenant, programme, prove, open, close, enrolled, read, after, standing, kinds, visited, told, figures },
  };
}
/** The steps that are done. */
export const doneSteps = (view: { steps: { key: string; doneOn: string | null }[] }) =>
  view.steps.filter(({ doneOn }) => doneOn !== null).map(({ key }) => key);
export type ProgrammeStage = Awaited<ReturnType<typeof setProgrammeStage>>;
