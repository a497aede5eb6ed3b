import { expect, it } from '@jest/globals';
import { Alerts } from '../alerts.service.js';
import { doneSteps, type ProgrammeStage } from '../programmes.fixture.js';
import { RecordSteps } from '../record-steps.service.js';
import { templateOf } from './index.js';

/** A household run through each template of housing.ts, and the rule that is particular to it. */
export function housingCases(stage: () => ProgrammeStage): void {
  it('soliha: a contract unreviewed for three months; a support path beside a housing path; seven profiles', async () => {
    const s = stage();
    const id = await s.enrolled('soliha-metropole-nord');
    await s.t.get(RecordSteps).reviewed(id, '2026-11-22');
    await s.after(90);
    expect(await s.kinds(id)).not.toContain('review_overdue');
    await s.after(91);
    expect(await s.kinds(id)).toContain('review_overdue');
    await s.t.get(RecordSteps).close(id, 'orientation');
    await s.t.get(RecordSteps).close(id, 'allocation');
    const view = await s.read(id);
    expect(doneSteps(view)).toEqual(['orientation', 'allocation', 'contract']);
    expect(new Set(view.steps.map(({ path }: { path: string }) => path))).toEqual(new Set(['support', 'housing']));
    expect(view.programme.profiles).toHaveLength(7);
    await s.put(s.worker, `tenants/${id}/course`, { profile: 'alone' }).expect(204);
    await s.put(s.worker, `tenants/${id}/course`, { profile: 'nobody' }).expect(400);
    expect(await s.read(id)).toMatchObject({ profile: 'alone' });
    expect(templateOf('soliha-metropole-nord').definition.activities.groupSessions?.modules).toHaveLength(7);
  });

  it('coup-de-pouce: six months at the most, longer only by a manager with a reason; a site that takes too long', async () => {
    const s = stage();
    const id = await s.enrolled('coup-de-pouce-habitat');
    const view = await s.read(id);
    expect(view.lastDay).toBe('2027-05-24');
    await s.after(183);
    expect(await s.kinds(id)).not.toContain('too_long');
    await s.after(184);
    expect(await s.kinds(id)).toContain('too_long');
    const longer = { untilDay: '2027-07-01', reason: 'Le chantier a commencé tard.' };
    await s.post(s.worker, `tenants/${id}/extensions`, longer).expect(403);
    await s.post(s.manager, `tenants/${id}/extensions`, { ...longer, untilDay: '2027-05-24' }).expect(400);
    await s.post(s.manager, `tenants/${id}/extensions`, longer).expect(204);
    await s.after(184);
    expect(await s.kinds(id)).not.toContain('too_long');
    expect(await s.read(id)).toMatchObject({ lastDay: '2027-07-01', extensions: [{ reason: longer.reason }] });
    await s.t.get(Alerts).hold(view.recordId, 'site_too_long', 'site', '2026-11-20');
    await s.t.get(Alerts).hold(view.recordId, 'site_too_long', 'site', '2026-11-20');
    await s.after(1);
    expect((await s.standing(id)).filter(({ kind }) => kind === 'site_too_long')).toHaveLength(1);
    expect(templateOf('coup-de-pouce-habitat').definition.activities.workSites).toEqual({
      ...{ maxDays: 5, siteMaxDays: 61, supportMaxDays: 183, costCents: 130_000 },
    });
  });

  it('dix-mille-logements: three years; what became of the home is counted', async () => {
    const s = stage();
    const id = await s.enrolled('dix-mille-logements');
    expect((await s.read(id)).lastDay).toBe('2029-11-22');
    await s.put(s.worker, `tenants/${id}/course`, { housingOutcome: 'rehoused' }).expect(204);
    const lost = await s.enrolled('dix-mille-logements');
    await s.put(s.worker, `tenants/${lost}/course`, { housingOutcome: 'lost' }).expect(204);
    const figures = await s.figures(await s.programme('dix-mille-logements'));
    expect(figures).toMatchObject({ rehoused: { value: 1 }, kept: { value: 0 }, housed: { value: 0.5, of: 2 } });
    expect(figures.months?.value).toBeGreaterThan(0);
  });

  it('logement-dabord: any partner may refer; a coordinator within a week', async () => {
    const s = stage();
    const { referralSources } = templateOf('logement-dabord-pas-de-calais').definition;
    expect(referralSources).toEqual(
      expect.arrayContaining(['siao', 'ccas', 'social_worker', 'psychiatry', 'landlord', 'hospital']),
    );
    const id = await s.enrolled('logement-dabord-pas-de-calais');
    await s.after(8);
    expect(await s.standing(id)).toContainEqual({ kind: 'step_overdue', subject: 'coordinator' });
    await s.put(s.worker, `tenants/${id}/steps/coordinator`, { doneOn: '2026-11-22' }).expect(204);
    await s.after(8);
    expect(await s.standing(id)).not.toContainEqual({ kind: 'step_overdue', subject: 'coordinator' });
    await s.put(s.worker, `tenants/${id}/steps/coordinator`, { doneOn: '2026-11-23' }).expect(400);
    await s.put(s.worker, `tenants/${id}/steps/nothing`, { doneOn: '2026-11-22' }).expect(404);
  });

  it('cottage-social: the landlord is contacted first; a person comes back under a new record', async () => {
    const s = stage();
    const programme = await s.programme('cottage-social-flandres');
    const id = await s.tenant();
    const refused = await s.open(id, 'cottage-social-flandres').expect(409);
    expect(refused.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'conditions.landlord_contacted',
      'conditions.agrees',
    ]);
    for (const condition of ['landlord_contacted', 'agrees'])
      expect((await s.prove(id, programme, condition, { how: 'seen' })).status).toBe(201);
    await s.open(id, 'cottage-social-flandres').expect(201);
    await s.open(id, 'cottage-social-flandres').expect(409);
    await s.close(id).expect(204);
    expect((await s.read(id)).state).toBe('closed');
    await s.open(id, 'cottage-social-flandres').expect(201);
    expect((await s.read(id)).records).toHaveLength(2);
    expect(await s.figures(programme)).toMatchObject({ returned: { value: 1 }, left: { value: 1 } });
  });
}
