import { expect, it } from '@jest/globals';
import { PersonalLinks } from '#messaging';
import { doneSteps, type ProgrammeStage } from '../programmes.fixture.js';
import { RecordSteps } from '../record-steps.service.js';
import { templateOf } from './index.js';

/** A household run through each template of audiences.ts, and the rule that is particular to it. */
export function audiencesCases(stage: () => ProgrammeStage): void {
  it('residence-jeunes-actifs: only under 30; the share in work, training or active search', async () => {
    const s = stage();
    const programme = await s.programme('residence-jeunes-actifs');
    const join = async (bornOn: string) => {
      const id = await s.tenant();
      await s.prove(id, programme, 'under_30', { bornOn });
      return id;
    };
    const old = await join('1996-11-22');
    expect((await s.open(old, 'residence-jeunes-actifs').expect(409)).body.code).toBe('conditions_missing');
    expect((await s.read(old, s.worker, `?programme=${programme}`)).checklist[0].state).toBe('not_met');
    const young = [await join('1996-11-23'), await join('2004-01-01'), await join('2005-01-01')];
    for (const id of young) await s.open(id, 'residence-jeunes-actifs').expect(201);
    const [first = '', second = ''] = young;
    await s.post(s.worker, `tenants/${first}/situations`, { situation: 'work_study', onDay: '2026-11-20' }).expect(204);
    await s
      .post(s.worker, `tenants/${second}/situations`, { situation: 'active_search', onDay: '2026-11-20' })
      .expect(204);
    expect((await s.figures(programme)).active).toMatchObject({ value: 0.6667, of: 3, goal: 0.6 });
    // The day after the last one under 30, the condition is told to end.
    await s.after(1);
    expect((await s.standing(first)).map(({ kind }) => kind)).toContain('checklist_incomplete');
  });

  it('solfa: nothing that locates the person leaves the association, also once the record is closed', async () => {
    const s = stage();
    const id = await s.tenant({ address: '7 rue Cachée', postcode: '59187', city: 'Dechy' });
    await s.t.db.query(
      `INSERT INTO referrals (id, landlord_id, association_id, given_name, family_name, address, postcode, city, arrears_cents, arrears_months, agreed_on, agreed_how, state, tenant_id, decided_by, decided_at, created_by, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'Nadia', 'Wojcik', '7 rue Cachée', '59187', 'Dechy', 0, 0, '2026-11-01', 'spoken', 'accepted', $3, $4, '2026-11-02', $5, '2026-11-03')`,
      [s.landlordId, s.association, id, s.worker.userId, s.landlord.userId],
    );
    const seen = async () =>
      JSON.stringify([(await s.get(s.landlord, 'referrals')).body, (await s.get(s.landlord, `tenants/${id}`)).body]);
    expect(await seen()).toContain('rue Cachée');
    await s.open(id, 'logis-metropole-solfa').expect(201);
    expect(await seen()).not.toMatch(/Cachée|59187|Dechy/);
    await s.close(id).expect(204);
    expect(await seen()).not.toMatch(/Cachée|59187|Dechy/);
    expect((await s.get(s.landlord, `tenants/${id}`).expect(200)).body.status).toBe('in_support');
    expect((await s.get(s.worker, `tenants/${id}`).expect(200)).body).toMatchObject({ status: 'ended', city: 'Dechy' });
    await s.put(s.worker, `tenants/${id}/shelter`, { sheltered: false, reason: 'Demande de la personne' }).expect(403);
    await s.put(s.manager, `tenants/${id}/shelter`, { sheltered: false, reason: 'Demande de la personne' }).expect(204);
    expect(await seen()).toContain('rue Cachée');
    const under = await s.enrolled('logis-metropole-solfa');
    await s.put(s.manager, `tenants/${under}/shelter`, { sheltered: false, reason: 'Essai' }).expect(409);
    await s.after(20);
    const letters = (await s.told(s.worker.userId)).map(({ text }) => text).join('\n');
    expect(letters).toContain('une personne dont le nom n’est pas écrit ici (Logis Métropole – Solfa)');
  });

  it('habited: 18 to 40, with documents; a day activity to be proved again each year; pictograms', async () => {
    const s = stage();
    const programme = await s.programme('habited');
    const id = await s.tenant();
    expect((await s.prove(id, programme, 'age_18_40', { bornOn: '2008-11-22' })).status).toBe(201);
    expect((await s.prove(id, programme, 'autism', { how: 'seen' })).status).toBe(400);
    expect((await s.prove(id, programme, 'autism')).status).toBe(201);
    await s.open(id, 'habited').expect(409);
    expect((await s.prove(id, programme, 'day_activity')).status).toBe(201);
    await s.open(id, 'habited').expect(201);
    const view = await s.read(id);
    expect(view).toMatchObject({ complete: true, programme: { pictograms: true } });
    // The person's own page begins with pictograms; nobody else's does.
    const pageOf = async (tenantId: string) => {
      const { token } = await s.t.get(PersonalLinks).issue({
        ...{ purpose: 'tenant_space', subjectId: tenantId, tenantId, expiresAt: new Date('2027-01-01') },
      });
      return (await s.http().get(`/api/links/${token}`).expect(200)).body;
    };
    expect(await pageOf(id)).toMatchObject({ purpose: 'tenant_space', pictograms: true });
    expect(await pageOf(await s.tenant())).toMatchObject({ pictograms: false });
    expect(view.checklist.find(({ key }: { key: string }) => key === 'day_activity').until).toBe('2027-11-01');
    await s.after(315);
    expect(await s.standing(id)).toContainEqual({ kind: 'proof_expiring', subject: 'day_activity' });
    await s.after(345);
    expect(await s.kinds(id)).toContain('checklist_incomplete');
  });

  it('un-jeune-un-logement: a meeting with a counsellor within the first month', async () => {
    const s = stage();
    const programme = await s.programme('un-jeune-un-logement');
    const join = async () => {
      const id = await s.tenant();
      await s.prove(id, programme, 'under_30', { bornOn: '2005-05-05' });
      for (const condition of ['origin', 'project']) await s.prove(id, programme, condition);
      await s.open(id, 'un-jeune-un-logement').expect(201);
      return id;
    };
    const [late, met] = [await join(), await join()];
    await s.visited(met, 29);
    await s.after(31);
    expect(await s.kinds(late)).toContain('first_meeting_overdue');
    expect(await s.kinds(met)).not.toContain('first_meeting_overdue');
    expect((await s.figures(programme)).met_on_time).toMatchObject({ value: 1, of: 1 });
  });

  it('apart: all conditions documented and dated, the health ones behind the wall', async () => {
    const s = stage();
    const programme = await s.programme('apart');
    const id = await s.tenant();
    const missing = async () =>
      (await s.open(id, 'apart')).body.errors?.map(({ path }: { path: string }) => path.split('.')[1]);
    expect(await missing()).toEqual(['age_25_60', 'handicap', 'protection', 'medical']);
    await s.prove(id, programme, 'age_25_60', { bornOn: '2001-11-22' });
    for (const condition of ['handicap', 'protection'])
      expect((await s.prove(id, programme, condition)).status).toBe(201);
    expect(await missing()).toEqual(['medical']);
    expect((await s.prove(id, programme, 'medical', { onDay: '2025-11-21' })).status).toBe(201);
    expect(await missing()).toEqual(['medical']);
    expect((await s.prove(id, programme, 'medical', { words: 'Certificat du docteur Ancel' })).status).toBe(201);
    await s.open(id, 'apart').expect(201);
    expect(doneSteps(await s.read(id))).toContain('checklist');
    await s.post(s.manager, `tenants/${id}/assignments`, { userId: s.volunteer.userId, role: 'volunteer' }).expect(204);
    const byVolunteer = await s.read(id, s.volunteer);
    expect(byVolunteer.checklist.map(({ key }: { key: string }) => key)).toEqual(['age_25_60']);
    expect(JSON.stringify(byVolunteer)).not.toMatch(/edical|édical|andicap|Ancel|protection"/);
    const byManager = await s.read(id, s.manager);
    expect(byManager.checklist).toHaveLength(4);
    expect(JSON.stringify(byManager)).not.toContain('Ancel');
    expect(JSON.stringify(await s.read(id))).toContain('docteur Ancel');
    const [stored] = await s.t.db.query<{ words: string }>(
      'SELECT string_agg(words, chr(32)) AS words FROM condition_proofs WHERE tenant_id = $1',
      [id],
    );
    expect(stored?.words).not.toContain('Ancel');
  });

  it('sip-agena: a training site for a group of twelve', async () => {
    const s = stage();
    const { activities } = templateOf('sip-agena').definition;
    expect([activities.trainingSite, activities.groupSessions?.places]).toEqual([{ places: 12 }, 12]);
    const id = await s.enrolled('sip-agena');
    await s.t.get(RecordSteps).close(id, 'session');
    await s.put(s.worker, `tenants/${id}/steps/lease`, { doneOn: '2026-11-22' }).expect(204);
    expect(doneSteps(await s.read(id))).toEqual(['lease', 'site']);
  });
}
