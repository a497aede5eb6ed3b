import { expect, it } from '@jest/globals';
import { doneSteps, type ProgrammeStage } from '../programmes.fixture.js';
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
    // Five domains, not one less.
    const assess = (domains: string[]) =>
      s
        .post(s.worker, `tenants/${id}/assessments`, {
          assessments: domains.map((domain) => ({ domain, level: 3 })),
        })
        .expect((response) => expect(response.status).toBeLessThan(300));
    await assess(['work', 'money', 'health', 'law']);
    expect(doneSteps(await s.read(id))).not.toContain('five_domains');
    await assess(['debts']);
    expect(doneSteps(await s.read(id))).toContain('five_domains');
    // A rally every four months: the programme says that none is planned.
    const programme = await s.get(s.worker, `programmes/${await s.programme('sia-sauvegarde')}`).expect(200);
    expect(programme.body.rally).toEqual({ everyMonths: 4, lastOn: null, nextOn: null, dueOn: null, late: true });
  });

  it('sia-sauvegarde: a training and a trial set the rhythm while they last; their end is told before, and asked after', async () => {
    const s = stage();
    const id = await s.enrolled('sia-sauvegarde');
    const place = async (body: object, startedOn: string) => {
      const made = { tenantId: id, organisationName: 'Centre Duquesne', title: 'Titre', ...body };
      const { id: placed } = (await s.post(s.worker, 'placements', made).expect(201)).body as { id: string };
      await s.post(s.worker, `placements/${placed}/start`, { startedOn }).expect(204);
      return placed;
    };
    const standing = async () =>
      (await s.standing(id)).filter(({ kind }) => /contact|placement/.test(kind)).map((one) => [one.kind, one.subject]);
    expect((await s.read(id)).contact).toEqual({ everyDays: 3, because: null, usualDays: 3 });
    const training = await place({ kind: 'training', trainingLevel: '3', endsOn: '2027-01-15' }, '2026-11-22');
    expect((await s.read(id)).contact).toEqual({ everyDays: 21, because: 'training', usualDays: 3 });
    await s.after(21);
    expect(await standing()).toEqual([]);
    await s.after(22);
    expect(await standing()).toEqual([['contact_overdue', '']]);
    // A trial beside it is followed more closely.
    const trial = await place({ kind: 'trial', endsOn: '2026-12-05' }, '2026-11-22');
    expect((await s.read(id)).contact).toMatchObject({ everyDays: 7, because: 'trial' });
    await s.post(s.worker, `placements/${trial}/end`, { endedOn: '2026-11-22', reason: 'trial_completed' }).expect(204);
    await s.post(s.worker, `tenants/${id}/support-record/entries`, { kind: 'call', text: 'Appel.' }).expect(201);
    await s.after(21);
    expect(await standing()).toEqual([]);
    const before = (await s.told(s.worker.userId)).length;
    await s.after(24);
    expect(await standing()).toEqual([
      ['contact_overdue', ''],
      ['placement_ending', `${training}:30`],
    ]);
    await s.after(47);
    expect(await standing()).toContainEqual(['placement_ending', `${training}:7`]);
    expect((await s.told(s.worker.userId)).length - before).toBeGreaterThanOrEqual(2);
    expect((await s.told(s.worker.userId)).at(-1)?.text).toContain('un essai se termine le 15 janvier 2027');
    await s.after(55);
    expect(await standing()).toContainEqual(['placement_end_passed', training]);
    expect((await s.read(id)).alerts).toContainEqual(
      expect.objectContaining({ kind: 'placement_end_passed', placementId: training }),
    );
    // Longer than it was, by who follows the person; the question is gone.
    const renew = (by: typeof s.worker, body: object) => s.post(by, `placements/${training}/renewal`, body);
    await renew(s.worker, { endsOn: '2027-01-15' }).expect(400);
    await renew(s.worker, { contract: 'CDI' }).expect(400);
    await renew(s.stranger, { endsOn: '2027-03-31' }).expect(404);
    await renew(s.worker, { endsOn: '2027-03-31' }).expect(204);
    const asked = await s.t.db.query('SELECT month FROM placement_checks WHERE placement_id = $1 AND month = 3', [
      training,
    ]);
    expect(asked).not.toEqual([]);
    await s.t.settle();
    expect((await standing()).some(([kind]) => kind === 'placement_end_passed')).toBe(false);
    await s
      .post(s.worker, `placements/${training}/end`, { endedOn: '2026-11-22', reason: 'training_completed' })
      .expect(204);
    await renew(s.worker, { endsOn: '2027-04-30' }).expect(409);
    await s.after(4);
    expect(await standing()).toEqual([['contact_overdue', '']]);
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
    // A visit of one to two hours at home: a short one is none.
    const visit = (minutes: number, place: string) =>
      s.t.db.query(
        `INSERT INTO visits (id, tenant_id, user_id, planned_at, minutes, place, state, done_at, created_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 'done', $3, $3)`,
        [id, s.worker.userId, s.t.clock.now(), minutes, place],
      );
    const closes = async () => {
      await s.t.get(RecordSteps).close(id, 'visit');
      return doneSteps(await s.read(id)).includes('long_visit');
    };
    await visit(30, 'home');
    await visit(90, 'office');
    expect(await closes()).toBe(false);
    await visit(60, 'home');
    expect(await closes()).toBe(true);
    const urgent = { service: 'technical', reason: 'heating', words: 'Plus de chauffage depuis lundi' };
    const { id: alert } = (await s.post(s.worker, `tenants/${id}/urgent-alerts`, urgent).expect(201)).body;
    await s.post(s.worker, `tenants/${id}/urgent-alerts`, urgent).expect(409);
    const letters = await s.told(s.manager.userId);
    expect(letters.some(({ text }) => text.includes('alerte urgente'))).toBe(true);
    expect(JSON.stringify(letters)).not.toContain('chauffage');
    expect((await s.read(id)).alerts[0]).toMatchObject({ kind: 'urgent', words: urgent.words });
    expect((await s.read(id, s.manager)).alerts[0]).toMatchObject({ kind: 'urgent', words: null });
    // Written to the service that the programme names, as far as the person agrees; what was noted stays inside.
    const { version, name, definition } = (await s.get(s.manager, `programmes/${programme}`).expect(200)).body;
    const adapt = (urgentContacts: object[]) =>
      s.put(s.manager, `programmes/${programme}`, {
        ...{ version, name, note: 'Adresse du service', definition: { ...definition, urgentContacts } },
      });
    const contact = { service: 'technical', name: 'Astreinte d’Oise Habitat', email: 'astreinte@example.org' };
    await adapt([contact, contact]).expect(400);
    await adapt([contact]).expect(204);
    const send = (body: object, by = s.worker) => s.post(by, `tenants/${id}/urgent-alerts/${alert}/sendings`, body);
    await send({ to: 'autre@example.org', shares: false }).expect(400);
    await send({ to: contact.email, shares: true }, s.stranger).expect(404);
    const { id: sending } = (await send({ to: contact.email, shares: true }).expect(201)).body;
    expect((await send({ to: contact.email, shares: false }).expect(409)).body.code).toBe('already_sent');
    const written = () =>
      s.t.db.query<{ address: string | null; text: string }>(
        `SELECT address, subject || body_text AS text FROM messages WHERE recipient_kind = 'service' AND recipient_id = $1`,
        [sending],
      );
    const [letter] = await written();
    expect(letter).toMatchObject({ address: contact.email, text: expect.stringContaining('plus de chauffage') });
    expect(letter?.text).toMatch(/Nadia Wojcik/);
    expect(letter?.text).not.toContain('depuis lundi');
    const read = async (by = s.manager) =>
      (await s.get(by, 'messages?size=100').expect(200)).body.items.find(
        (one: { recipientKind: string }) => one.recipientKind === 'service',
      );
    expect(await read()).toMatchObject({ recipientName: contact.name });
    const answer = (body: object) => s.post(s.worker, `tenants/${id}/urgent-sendings/${sending}/answer`, body);
    await answer({ answeredOn: '2026-11-21', words: 'Hier' }).expect(400);
    await answer({ answeredOn: '2026-11-22', words: 'Un technicien passe ce soir.' }).expect(204);
    await answer({ answeredOn: '2026-11-22', words: 'Encore' }).expect(409);
    expect((await s.read(id)).alerts[0].sendings).toMatchObject([{ name: contact.name, answeredOn: '2026-11-22' }]);
    const { entries } = (await s.get(s.worker, `tenants/${id}/support-record`).expect(200)).body;
    expect(JSON.stringify(entries)).toContain('Réponse de Astreinte d’Oise Habitat à l’alerte urgente : Un technicien');
    await s.after(1);
    expect(await s.kinds(id)).toContain('urgent');
    // Somebody who is sheltered: the service is told that there is something, and not of whom.
    const hidden = await s.enrolled('seniors-a-domicile', { familyName: 'Caché', address: '7 rue Cachée' });
    await s.put(s.worker, `tenants/${hidden}/shelter`, { sheltered: true }).expect(204);
    const raise = (shares: boolean) =>
      s.post(s.worker, `tenants/${hidden}/urgent-alerts`, { ...urgent, send: { to: contact.email, shares } });
    expect((await raise(true).expect(409)).body.code).toBe('sheltered_person');
    expect(await s.kinds(hidden)).toEqual([]);
    await raise(false).expect(201);
    const letters2 = await s.t.db.query<{ text: string }>(
      `SELECT subject || body_text AS text FROM messages WHERE recipient_kind = 'service' ORDER BY created_at DESC LIMIT 1`,
    );
    expect(letters2[0]?.text).not.toMatch(/Caché|Nadia/);
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
