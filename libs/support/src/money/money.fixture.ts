import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Alerts } from '../programmes/alerts.service.js';
import { MONEY_ALERTS } from '../programmes/domain/alerts.js';

/** A landlord with a rival, an association with a stranger, and households referred on 15 June 2026. */
export async function setMoneyStage() {
  const t: TestApp = await startTestApp();
  const make = (kind: 'landlord' | 'association', name: string) => t.get(Accounts).createOrganisation(kind, name);
  const [landlordId, rivalId] = [await make('landlord', 'Habitat Nord'), await make('landlord', 'Habitat Sud')];
  const [associationId, others] = [await make('association', 'Nous'), await make('association', 'Les autres')];
  const landlord = await t.signIn('landlord_staff', landlordId);
  const rival = await t.signIn('landlord_staff', rivalId);
  const worker = await t.signIn('case_worker', associationId);
  const manager = await t.signIn('association_manager', associationId);
  const volunteer = await t.signIn('volunteer', associationId);
  const stranger = await t.signIn('case_worker', others);
  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(by.headers).send(body);
  const patch = (by: Session, path: string, body: object) => http().patch(`/api/${path}`).set(by.headers).send(body);
  const get = (by: Session, path: string) => http().get(`/api/${path}`).set(by.headers);
  const made = async (by: Session, path: string, body: object) =>
    (await post(by, path, body).expect(201)).body.id as string;

  let people = 0;
  /** Referred by the landlord with that much owed, accepted the same day, followed by `worker` and seen by `volunteer`. */
  const household = async (arrearsCents = 200_000): Promise<string> => {
    t.clock.set(new Date('2026-06-15T09:00:00Z'));
    const id = await made(landlord, 'referrals', {
      ...{ associationId, givenName: 'Nadia', familyName: `Wojcik${++people}`, arrearsCents, arrearsMonths: 4 },
      ...{ agreedOn: '2026-06-14', agreedHow: 'spoken', phone: '+33639980102', address: '4 rue des Galibots' },
      ...{ postcode: '59500', city: 'Douai' },
    });
    const { tenantId } = (await post(worker, `referrals/${id}/acceptance`, { accepted: true }).expect(201)).body;
    await post(manager, `tenants/${tenantId}/assignments`, { userId: volunteer.userId, role: 'volunteer' }).expect(204);
    t.clock.set(new Date(START));
    return tenantId;
  };
  const owes = (by: Session, tenantId: string, onDay: string, balanceCents: number, tenancyId?: string) =>
    post(by, `tenants/${tenantId}/arrears`, { onDay, balanceCents, ...(tenancyId ? { tenancyId } : {}) });
  const tenancyOf = async (tenantId: string) =>
    (await get(worker, `tenants/${tenantId}/tenancies`).expect(200)).body.items[0].id as string;
  const opened = async (arrearsCents?: number): Promise<string> => {
    const id = await household(arrearsCents);
    await post(worker, `tenants/${id}/support-record`, {}).expect(201);
    return id;
  };
  /** The alerts about money that stand, after the daily watch of that moment. */
  const alertsOn = async (tenantId: string, at: string): Promise<string[]> => {
    t.clock.set(new Date(at));
    await t.get(Alerts).watchAll();
    return standing(tenantId);
  };
  const standing = async (tenantId: string): Promise<string[]> => {
    const rows = await t.db.query<{ kind: string }>(
      `SELECT a.kind FROM record_alerts a JOIN support_records r ON r.id = a.record_id
       WHERE r.tenant_id = $1 AND a.cleared_at IS NULL AND a.kind = ANY($2) ORDER BY a.kind`,
      [tenantId, MONEY_ALERTS],
    );
    return rows.map(({ kind }) => kind);
  };
  const overview = async (tenantId: string) => (await get(worker, `tenants/${tenantId}/money`).expect(200)).body;
  return {
    ...{ t, landlordId, rivalId, associationId, landlord, rival, worker, manager, volunteer, stranger },
    ...{ http, post, patch, get, made, household, opened, alertsOn, standing, owes, tenancyOf, overview },
  };
}
export type MoneyStage = Awaited<ReturnType<typeof setMoneyStage>>;
