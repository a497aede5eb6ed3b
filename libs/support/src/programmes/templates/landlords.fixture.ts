import { expect, it } from '@jest/globals';
import { type ProgrammeStage } from '../programmes.fixture.js';
import { RecordSteps } from '../record-steps.service.js';
import { templateOf } from './index.js';

/** A household run through each template of landlords.ts, and the rule that is particular to it. */
export function landlordsCases(stage: () => ProgrammeStage): void {
  it('sia-sauvegarde: near-daily contact; overdue goes to the case worker, then to the manager, each once', async () => {
    const s = stage();
    const id = await s.enrolled('sia-sauvegarde');
    await s.after(3);
    expect(await s.kinds(id)).not.toContain('contact_overdue');
    await s.after(4);
    expect(await s.kinds(id)).toContain('contact_overdue');
    const first = (await s.told(s.worker.userId)).length;
    expect((await s.told(s.worker.userId)).some(({ text }) => text.includes('Nadia W.'))).toBe(true);
    expect(await s.told(s.manager.userId)).toEqual([]);
    await s.after(4);
    expect(await s.told(s.worker.userId)).toHaveLength(first);
    await s.after(11);
    expect(await s.told(s.manager.userId)).toHaveLength(1);
    await s.post(s.worker, `tenants/${id}/support-record/entries`, { kind: 'call', text: 'Appel.' }).expect(201);
    expect(await s.kinds(id)).not.toContain('contact_overdue');
    expect(templateOf('sia-sauvegarde').definition.activities.rally).toEqual({ everyMonths: 4 });
  });

  it('sia-renforce: a week without a home visit raises an alert, which a call does not clear', async () => {
    const s = stage();
    const id = await s.enrolled('sia-renforce');
    await s.after(7);
    expect(await s.kinds(id)).not.toContain('home_visit_overdue');
    await s.after(8);
    expect(await s.kinds(id)).toContain('home_visit_overdue');
    await s.visited(id, 8);
    await s.after(15);
    expect(await s.kinds(id)).not.toContain('home_visit_overdue');
    await s.after(16);
    expect(await s.kinds(id)).toContain('home_visit_overdue');
    await s.put(s.worker, `tenants/${id}/course`, { qpv: 'yes' }).expect(204);
    await s.enrolled('sia-renforce');
    const figures = await s.figures(await s.programme('sia-renforce'));
    expect(figures.supported).toMatchObject({ value: 2 });
    expect(figures.in_qpv).toMatchObject({ value: 1, of: 1 });
    expect(figures.qpv_unknown).toMatchObject({ value: 1 });
  });

  it('cheval-bleu: pre-employment workshops close a step; shared housing beside', async () => {
    const s = stage();
    const id = await s.enrolled('maisons-cites-cheval-bleu');
    await s.t.get(RecordSteps).close(id, 'session', '2026-11-21');
    await s.t.get(RecordSteps).close(id, 'session', '2026-11-22');
    expect((await s.read(id)).steps).toContainEqual(
      expect.objectContaining({ key: 'workshops', doneOn: '2026-11-21' }),
    );
    const { activities } = templateOf('maisons-cites-cheval-bleu').definition;
    expect([activities.sharedHousing, activities.groupSessions?.modules.length]).toEqual([true, 3]);
    expect((await s.read(id, s.volunteer).catch(() => null)) ?? 'outside').toBe('outside');
  });

  it('seniors: support without employment, urgent alerts at once, the refusal rate', async () => {
    const s = stage();
    const id = await s.enrolled('seniors-a-domicile');
    const programme = await s.programme('seniors-a-domicile');
    const situation = { situation: 'work', onDay: '2026-11-20' };
    expect((await s.post(s.worker, `tenants/${id}/situations`, situation).expect(409)).body.code).toBe('no_employment');
    const urgent = { service: 'technical', reason: 'heating', words: 'Plus de chauffage depuis lundi' };
    const { id: alert } = (await s.post(s.worker, `tenants/${id}/urgent-alerts`, urgent).expect(201)).body;
    await s.post(s.worker, `tenants/${id}/urgent-alerts`, urgent).expect(409);
    const letters = await s.told(s.manager.userId);
    expect(letters.some(({ text }) => text.includes('alerte urgente'))).toBe(true);
    expect(JSON.stringify(letters)).not.toContain('chauffage');
    expect((await s.read(id)).alerts[0]).toMatchObject({ kind: 'urgent', words: urgent.words });
    expect((await s.read(id, s.manager)).alerts[0]).toMatchObject({ kind: 'urgent', words: null });
    await s.after(1);
    expect(await s.kinds(id)).toContain('urgent');
    await s.post(s.worker, `tenants/${id}/urgent-alerts/${alert}/end`, { words: 'Technicien passé.' }).expect(204);
    expect(await s.kinds(id)).not.toContain('urgent');
    await s.t.db.query(
      `INSERT INTO referrals (id, landlord_id, association_id, programme_id, given_name, family_name, arrears_cents, arrears_months, agreed_on, agreed_how, state, decided_by, decided_at, created_by, created_at)
       SELECT gen_random_uuid(), $1, $2, $3, 'A', 'B', 0, 0, '2026-11-01', 'spoken', CASE WHEN n <= 13 THEN 'refused_by_tenant' ELSE 'accepted' END, $4, '2026-11-20', $5, '2026-11-01'
       FROM generate_series(1, 100) n`,
      [s.landlordId, s.association, programme, s.worker.userId, s.landlord.userId],
    );
    expect((await s.figures(programme)).refused).toMatchObject({ value: 0.13, of: 100 });
  });

  it('opac-chi: partners meet on each case every month; opened and closed are counted; leaving and returning', async () => {
    const s = stage();
    const id = await s.enrolled('opac-oise-chi');
    await s.after(32);
    expect(await s.kinds(id)).toContain('case_meeting_overdue');
    await s.t.get(RecordSteps).discussed(id, '2026-12-20');
    await s.after(32);
    expect(await s.kinds(id)).not.toContain('case_meeting_overdue');
    await s.close(await s.enrolled('opac-oise-chi')).expect(204);
    await s.close(id).expect(204);
    await s.open(id, 'opac-oise-chi').expect(201);
    expect(await s.figures(await s.programme('opac-oise-chi'))).toMatchObject({
      ...{ opened: { value: 3 }, closed: { value: 2 }, open_at_end: { value: 1 }, returned: { value: 1 } },
    });
  });
}
