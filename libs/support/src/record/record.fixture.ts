import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp } from '../../../../test/support/test-app.js';

/** A signature as a finger draws it. */
export const DRAWN = `M10 100${Array.from({ length: 30 }, (_, at) => `L${20 + at * 15} ${60 + (at % 5) * 20}`).join('')}`;

/** An association with its people, a landlord, somebody of another association, and households in the making. */
export async function setRecordStage() {
  const t = await startTestApp();
  const make = (kind: 'landlord' | 'association', name: string) => t.get(Accounts).createOrganisation(kind, name);
  const ours = await make('association', 'Nous');
  const landlordId = await make('landlord', 'Habitat Nord');
  const landlord = await t.signIn('landlord_staff', landlordId);
  const worker = await t.signIn('case_worker', ours);
  const colleague = await t.signIn('case_worker', ours);
  const volunteer = await t.signIn('volunteer', ours);
  const manager = await t.signIn('association_manager', ours);
  const stranger = await t.signIn('case_worker', await make('association', 'Les autres'));

  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(by.headers).send(body);
  const put = (by: Session, path: string, body: object) => http().put(`/api/${path}`).set(by.headers).send(body);
  const patch = (by: Session, path: string, body: object) => http().patch(`/api/${path}`).set(by.headers).send(body);
  const get = (by: Session, path: string) => http().get(`/api/${path}`).set(by.headers);
  const read = async (by: Session, path: string) => (await get(by, path).expect(200)).body;

  /** Moves the clock, and keeps everybody signed in. */
  const travel = async (to: string) => {
    t.clock.set(to);
    await t.db.query("UPDATE sessions SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'", [
      t.clock.now(),
    ]);
  };
  /** Somebody whom `worker` follows and `volunteer` accompanies, referred by the landlord. */
  const household = async (familyName: string): Promise<string> => {
    const body = { givenName: 'Nadia', familyName, email: 'nadia@example.org' };
    const { id } = (await post(worker, 'tenants', body).expect(201)).body as { id: string };
    await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1', [id, landlordId]);
    await post(manager, `tenants/${id}/assignments`, { userId: volunteer.userId, role: 'volunteer' }).expect(204);
    await post(worker, `tenants/${id}/support-record`, {}).expect(201);
    return id;
  };
  const entry = async (by: Session, id: string, body: object): Promise<string> =>
    (await post(by, `tenants/${id}/support-record/entries`, { kind: 'note', text: 'x', ...body }).expect(201)).body.id;
  const objective = async (id: string, domain: string, title: string): Promise<string> =>
    (await post(worker, `tenants/${id}/support-record/objectives`, { domain, title }).expect(201)).body.id;
  const signBoth = async (id: string) => {
    for (const party of ['tenant', 'case_worker']) {
      const { hash } = await read(worker, `tenants/${id}/contract`);
      const signature = { party, name: `La ${party}`, drawing: DRAWN, hash };
      await post(worker, `tenants/${id}/contract/signatures`, signature).expect(201);
    }
  };
  return {
    ...{ t, landlord, worker, colleague, volunteer, manager, stranger },
    ...{ http, post, put, patch, get, read, travel, household, entry, objective, signBoth },
  };
}
export type RecordStage = Awaited<ReturnType<typeof setRecordStage>>;
