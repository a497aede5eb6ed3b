import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ProgrammeStage, setProgrammeStage } from './programmes.fixture.js';

describe('the programmes of an association', () => {
  let s: ProgrammeStage;
  beforeAll(async () => {
    s = await setProgrammeStage();
  }, 120_000);
  afterAll(() => s.t.close());

  const shown = async (id: string) => (await s.get(s.manager, `programmes/${id}`).expect(200)).body;
  const adapt = async (id: string, change: object, more: object = {}) => {
    const { version, name, definition } = await shown(id);
    return s.put(s.manager, `programmes/${id}`, {
      ...{ version, name, definition: { ...definition, ...change }, note: 'Décidé en réunion' },
      ...more,
    });
  };

  it('are made from templates by a manager, each name once', async () => {
    expect((await s.get(s.manager, 'programmes/templates').expect(200)).body.items).toHaveLength(16);
    const id = await s.programme('seniors-a-domicile');
    const again = { template: 'seniors-a-domicile' };
    expect((await s.post(s.manager, 'programmes', again).expect(409)).body.code).toBe('programme_exists');
    await s.post(s.manager, 'programmes', { ...again, name: 'Seniors du Douaisis' }).expect(201);
    await s.post(s.worker, 'programmes', { ...again, name: 'Autre' }).expect(403);
    await s.get(s.stranger, `programmes/${id}`).expect(404);
    expect((await s.get(s.stranger, 'programmes').expect(200)).body.items).toEqual([]);
  });

  it('are adapted without code: checked, kept as they were, and records go on under the new rules', async () => {
    const id = await s.programme('coup-de-pouce-habitat');
    const tenant = await s.enrolled('coup-de-pouce-habitat');
    await s.put(s.worker, `tenants/${tenant}/steps/site_contract`, { doneOn: '2026-11-22' }).expect(204);
    const { definition } = await shown(id);
    const wrong = await adapt(id, { steps: [definition.steps[0], definition.steps[0]] });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'definition.steps']);
    expect((await shown(id)).version).toBe(1);
    const rhythm = { ...definition.rhythm, contactDays: 2 };
    const shorter = { maxDays: 100, rhythm, steps: definition.steps.slice(2) };
    expect((await adapt(id, shorter, { name: 'Coup de pouce court' })).status).toBe(204);
    expect(await shown(id)).toMatchObject({
      ...{ version: 2, name: 'Coup de pouce court', definition: { maxDays: 100 } },
      versions: [{ version: 1, note: 'Décidé en réunion', name: 'Coup de pouce Habitat (Roubaix, Wattrelos)' }],
    });
    expect((await adapt(id, {}, { version: 1 })).body.code).toBe('changed_meanwhile');
    const view = await s.read(tenant);
    expect([view.lastDay, view.steps.length]).toEqual(['2027-03-02', definition.steps.length - 2]);
    await s.after(3);
    expect(await s.kinds(tenant)).toContain('contact_overdue');
    // The step is back as it was done.
    await adapt(id, { steps: definition.steps });
    expect((await s.read(tenant)).steps[1]).toMatchObject({ key: 'site_contract', doneOn: '2026-11-22' });
  });

  it('shelter everybody who is supported when the highest confidentiality is asked for', async () => {
    const id = await s.programme('sip-agena');
    const tenant = await s.enrolled('sip-agena', { city: 'Dechy' });
    expect((await s.read(tenant)).sheltered).toBe(false);
    await adapt(id, { confidentiality: 'highest' });
    expect((await s.read(tenant)).sheltered).toBe(true);
    await adapt(id, { confidentiality: 'usual' });
    expect((await s.read(tenant)).sheltered).toBe(true);
  });

  it('out of use take nobody, and let those who are in it go on', async () => {
    const id = await s.programme('dix-mille-logements');
    const tenant = await s.enrolled('dix-mille-logements');
    await s.post(s.manager, `programmes/${id}/archival`, { archived: true }).expect(204);
    const other = await s.tenant();
    const refused = await s.post(s.worker, `tenants/${other}/support-record`, { programmeId: id }).expect(409);
    expect(refused.body.code).toBe('unknown_programme');
    expect((await s.read(tenant)).state).toBe('open');
    const items = (await s.get(s.worker, 'programmes').expect(200)).body.items as { id: string }[];
    expect(items.some((one) => one.id === id)).toBe(false);
    await s.post(s.manager, `programmes/${id}/archival`, { archived: false }).expect(204);
    await s.post(s.worker, `tenants/${other}/support-record`, { programmeId: id }).expect(201);
  });

  it('are chosen by the referral where nobody names one', async () => {
    const id = await s.programme('habited');
    const usual = await s.programme('opac-oise-chi');
    const tenant = await s.tenant();
    await s.t.db.query(
      `INSERT INTO referrals (id, landlord_id, association_id, programme_id, given_name, family_name, arrears_cents, arrears_months, agreed_on, agreed_how, state, tenant_id, decided_by, decided_at, created_by, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'A', 'B', 0, 0, '2026-11-01', 'spoken', 'accepted', $4, $5, '2026-11-02', $6, '2026-11-01')`,
      [s.landlordId, s.association, usual, tenant, s.worker.userId, s.landlord.userId],
    );
    await s.post(s.worker, `tenants/${tenant}/support-record`, {}).expect(201);
    expect((await s.read(tenant)).programme.id).toBe(usual);
    const nobody = await s.tenant();
    await s.post(s.worker, `tenants/${nobody}/support-record`, { programmeId: id }).expect(409);
    await s.post(s.worker, `tenants/${nobody}/support-record`, {}).expect(201);
    expect((await s.read(nobody)).programme.template).toBe('sia-sauvegarde');
  });

  it('show their alerts to who follows the household, and all of them to the manager', async () => {
    await s.after(30);
    await s.after(40);
    const total = async (by: ProgrammeStage['worker']) => (await s.get(by, 'alerts').expect(200)).body.total as number;
    const all = await total(s.manager);
    expect(all).toBeGreaterThan(3);
    expect(await total(s.worker)).toBe(all);
    expect(await total(s.stranger)).toBe(0);
    await s.get(s.volunteer, 'alerts').expect(403);
    await s.get(s.landlord, 'alerts').expect(403);
    const [first] = (await s.get(s.worker, 'alerts?size=1').expect(200)).body.items;
    expect(first.told).toEqual([
      expect.objectContaining({ level: 'worker' }),
      expect.objectContaining({ level: 'manager' }),
    ]);
    // The manager sees whose they are, and those of one.
    await s.get(s.worker, 'alerts/followers').expect(403);
    const { items } = (await s.get(s.manager, 'alerts/followers').expect(200)).body;
    expect(items).toContainEqual(expect.objectContaining({ userId: s.worker.userId, alerts: all }));
    expect(items[0].households).toBeLessThanOrEqual(all);
    const of = async (who: string) => (await s.get(s.manager, `alerts?follower=${who}`).expect(200)).body.total;
    expect(await of(s.worker.userId)).toBe(all);
    expect(await of('nobody')).toBe(0);
    await s.get(s.manager, 'alerts?follower=someone').expect(400);
    expect((await s.get(s.stranger, 'alerts/followers')).body.items ?? []).toEqual([]);
  });

  it('count for managers, and for those outside without what is about too few', async () => {
    const id = await s.programme('logement-dabord-pas-de-calais');
    for (let n = 0; n < 3; n++) await s.enrolled('logement-dabord-pas-de-calais');
    expect((await s.figures(id)).supported).toMatchObject({ value: 3, suppressed: false });
    expect((await s.figures(id, '&audience=outside')).supported).toMatchObject({ value: null, suppressed: true });
    await s.get(s.worker, `programmes/${id}/indicators?from=2026-01-01&to=2026-02-01`).expect(403);
    await s.get(s.manager, `programmes/${id}/indicators?from=2026-02-02&to=2026-02-01`).expect(400);
  });
});
