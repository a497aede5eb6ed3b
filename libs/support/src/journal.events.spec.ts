import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type EventPayload, type EventType, Outbox } from '#database';
import { Accounts, Sessions } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('what comes back into the record', () => {
  let t: TestApp;
  let worker: Session;
  let employerId: string;
  let tenantId: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, body: object) => http().post(`/api/${path}`).set(worker.headers).send(body);
  const tell = async <T extends EventType>(type: T, payload: EventPayload<T>) => {
    await t.db.transaction(() => t.get(Outbox).add(type, payload));
    await t.settle();
  };
  /** Sets the clock, with a session that is young then. */
  const travel = async (time: string) => {
    t.clock.set(time);
    const sessions = t.get(Sessions);
    const secret = await sessions.open(worker.userId);
    worker = { ...worker, headers: { cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) } };
  };
  const record = async () =>
    (await http().get(`/api/tenants/${tenantId}/support-record`).set(worker.headers).expect(200)).body;
  const texts = async () => ((await record()).entries as { text: string }[]).map(({ text }) => text).reverse();
  const objectives = async () =>
    Object.fromEntries((await record()).objectives.map((o: { title: string; state: string }) => [o.title, o.state]));

  const place = async (kind: 'hire' | 'training' = 'hire') => {
    const id = randomUUID();
    await t.db.query(
      `INSERT INTO placements (id, tenant_id, kind, organisation_name, title, contract, contract_months, state, promised_at)
       VALUES ($1, $2, $3, 'Transports Delattre', 'Cariste', $4, $5, 'promised', $6)`,
      [id, tenantId, kind, kind === 'hire' ? 'CDD' : null, kind === 'hire' ? 6 : null, t.clock.now()],
    );
    return id;
  };

  beforeAll(async () => {
    t = await startTestApp();
    worker = await t.signIn('case_worker', await t.get(Accounts).createOrganisation('association', 'Nous'));
    employerId = await t.get(Accounts).createOrganisation('employer', 'Boulangerie Lenoir');
  });
  beforeEach(async () => {
    t.clock.set(START);
    tenantId = (await post('tenants', { givenName: 'Nadia', familyName: 'Wojcik' }).expect(201)).body.id;
    await t.settle();
  });
  afterAll(() => t.close());

  it('writes each step of a placement once, however often and late it is told', async () => {
    const placementId = await place();
    const made = { placementId, tenantId, kind: 'hire' } as const;
    await tell('placement.made', made);
    await tell('placement.made', made);
    expect(await texts()).toEqual(['Embauche promise : Cariste, Transports Delattre, CDD de 6 mois.']);
    await travel('2026-12-02T09:00:00Z');
    await t.db.query(`UPDATE placements SET state = 'started', started_on = '2026-12-01' WHERE id = $1`, [placementId]);
    await tell('placement.changed', { placementId, tenantId, state: 'started' });
    await tell('placement.made', made);
    const { entries, placements } = await record();
    expect(entries.map(({ text, at }: { text: string; at: string }) => [text, at])).toEqual([
      ['Emploi commencé : Cariste, Transports Delattre, CDD de 6 mois.', '2026-12-01T11:00:00.000Z'],
      ['Embauche promise : Cariste, Transports Delattre, CDD de 6 mois.', '2026-11-22T11:00:00.000Z'],
    ]);
    expect(placements).toEqual([
      expect.objectContaining({ id: placementId, state: 'started', startedOn: '2026-12-01' }),
    ]);
  });

  it('reaches the objectives agreed for it, and opens them again when the promise is not kept', async () => {
    await post(`tenants/${tenantId}/support-record`, {}).expect(201);
    for (const [title, reachedBy] of [
      ['Emploi', 'hire'],
      ['Formation', 'training'],
      ['Avancer', 'any_placement'],
      ['Permis', null],
    ] as const)
      await post(`tenants/${tenantId}/support-record/objectives`, { domain: 'work', title, reachedBy }).expect(201);
    const placementId = await place();
    await tell('placement.made', { placementId, tenantId, kind: 'hire' });
    expect(await objectives()).toEqual({
      Emploi: 'reached',
      Formation: 'in_progress',
      Avancer: 'reached',
      Permis: 'in_progress',
    });
    expect((await record()).objectives.find((o: { title: string }) => o.title === 'Emploi')).toMatchObject({
      placementId,
      endedAt: '2026-11-22T11:00:00.000Z',
    });

    await t.db.query(`UPDATE placements SET state = 'cancelled' WHERE id = $1`, [placementId]);
    await tell('placement.changed', { placementId, tenantId, state: 'cancelled' });
    expect(await objectives()).toEqual({
      Emploi: 'in_progress',
      Formation: 'in_progress',
      Avancer: 'in_progress',
      Permis: 'in_progress',
    });
    expect((await texts()).at(-1)).toBe('Embauche annulée : Cariste, Transports Delattre, CDD de 6 mois.');

    const training = await place('training');
    await tell('placement.made', { placementId: training, tenantId, kind: 'training' });
    expect(await objectives()).toEqual({
      Emploi: 'in_progress',
      Formation: 'reached',
      Avancer: 'reached',
      Permis: 'in_progress',
    });
  });

  it('does not reach an objective agreed on after the placement ended', async () => {
    const placementId = await place();
    await t.db.query(
      `UPDATE placements SET state = 'ended', started_on = '2026-11-22', ended_on = '2026-11-22' WHERE id = $1`,
      [placementId],
    );
    await post(`tenants/${tenantId}/support-record`, {}).expect(201);
    await post(`tenants/${tenantId}/support-record/objectives`, {
      domain: 'work',
      title: 'Emploi',
      reachedBy: 'hire',
    }).expect(201);
    await tell('placement.changed', { placementId, tenantId, state: 'ended' });
    expect(await objectives()).toEqual({ Emploi: 'in_progress' });
    expect(await texts()).toEqual(
      expect.arrayContaining(['Emploi terminé : Cariste, Transports Delattre, CDD de 6 mois.']),
    );
  });

  it('notes a validated CV, a rally and a verdict', async () => {
    const [documentId, cvId, rallyId, meetingId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await t.db.query(
      `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at)
       VALUES ($1, $2, 'cv.pdf', 'application/pdf', 1, 'x', $3, $4)`,
      [documentId, tenantId, documentId, t.clock.now()],
    );
    await t.db.query(
      `INSERT INTO cvs (id, tenant_id, document_id, state, received_at, validated_at) VALUES ($1, $2, $3, 'validated', $4, $4)`,
      [cvId, tenantId, documentId, t.clock.now()],
    );
    await t.db.query(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       SELECT $1, association_id, 'Rallye de Douai', '2026-11-22', '09:00', 'Salle', 'Rue', 10, 18, '[[0,17]]', 40, 'on_the_day', $3
       FROM tenants WHERE id = $2`,
      [rallyId, tenantId, t.clock.now()],
    );
    await t.db.query(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state, verdict, verdict_reason, verdict_at)
       VALUES ($1, $2, $3, $4, 0, 1, 1, 'held', 'refused', 'distance', $5)`,
      [meetingId, rallyId, tenantId, employerId, t.clock.now()],
    );
    for (let twice = 0; twice < 2; twice++) {
      await tell('cv.validated', { cvId, tenantId });
      await tell('rally.signed_in', { rallyId, tenantId });
      await tell('meeting.verdict', { meetingId, tenantId, verdict: 'refused' });
    }
    expect((await texts()).sort()).toEqual([
      'CV vérifié et validé.',
      'Présence au rallye : Rallye de Douai.',
      'Rencontre avec Boulangerie Lenoir : pas de suite (distance).',
    ]);
  });
});
