import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Outbox } from '#database';
import { startTestApp } from '../../../test/support/test-app.js';
import { listed, offerOf, type Stage, setStage } from './candidates.fixture.js';

const DAY = 24 * 3600 * 1000;

describe('the release of a name to one employer', () => {
  let stage: Stage;
  let tenantId: string;
  let aliasId: string;
  let people = 0;

  beforeAll(async () => {
    stage = await setStage(await startTestApp());
  });
  afterAll(() => stage.t.close());
  beforeEach(async () => {
    const tenant = {
      givenName: 'Salomé',
      familyName: `Wartel ${++people}`,
      email: `salome${people}@example.org`,
      phone: '+33639981234',
    };
    tenantId = await listed(stage, { tenant, wanted: { occupations: ['N1103'] } });
    const rows = await stage.t.db.query<{ id: string }>('SELECT id FROM candidates WHERE tenant_id = $1', [tenantId]);
    await stage.http().get('/api/candidates?size=100').set(stage.employer.headers).expect(200);
    const alias = await stage.t.db.one<{ id: string }>(
      'SELECT id FROM candidate_aliases WHERE candidate_id = $1 AND employer_id = $2',
      [rows[0]?.id, stage.employer.organisationId],
    );
    aliasId = alias?.id ?? '';
  });

  const get = (path: string, session = stage.employer as Stage['worker']) =>
    stage.http().get(path).set(session.headers);
  const post = (path: string, body: object, session = stage.employer as Stage['worker']) =>
    stage.http().post(path).set(session.headers).send(body);
  const ask = async (body: object = {}) =>
    (await post(`/api/candidates/${aliasId}/release-requests`, body).expect(201)).body.id as string;
  const identity = () => get(`/api/candidates/${aliasId}/identity`);
  /** The token in the newest message to the tenant. */
  const token = async () => {
    const message = await stage.t.db.one<{ body_text: string }>(
      'SELECT body_text FROM messages WHERE recipient_id = $1 ORDER BY created_at DESC, id LIMIT 1',
      [tenantId],
    );
    return /\/t\/([\w-]+)/.exec(message?.body_text ?? '')?.[1] ?? '';
  };
  const answer = (link: string, granted: boolean) => stage.http().post(`/api/links/${link}/release`).send({ granted });
  const stateOf = async (id: string) =>
    (await get('/api/release-requests?size=100')).body.items.find((item: { id: string }) => item.id === id)?.state;
  const audit = async () =>
    (
      await stage.t.db.query<{ action: string }>('SELECT action FROM audit_entries WHERE tenant_id = $1 ORDER BY seq', [
        tenantId,
      ])
    ).map(({ action }) => action);

  it('shows no name before, the name while it lasts, and none afterwards', async () => {
    await identity().expect(404);
    const id = await ask({ message: 'Un poste à Douai vous attend.' });
    await identity().expect(404);
    await answer(await token(), true).expect(204);
    await stage.t.settle();
    const { body } = await identity().expect(200);
    expect(body).toEqual({
      givenName: 'Salomé',
      familyName: `Wartel ${people}`,
      phone: '+33639981234',
      email: `salome${people}@example.org`,
      until: new Date(stage.t.clock.now().getTime() + 90 * DAY).toISOString(),
    });
    await get(`/api/candidates/${aliasId}/identity`, stage.rival).expect(404);
    await get(`/api/candidates/${aliasId}/identity`, stage.worker).expect(403);
    expect(await audit()).toEqual(
      expect.arrayContaining(['release.request', 'release.grant', 'consent.give', 'identity.read']),
    );
    const before = stage.t.clock.now();
    stage.t.clock.set(new Date(before.getTime() + 91 * DAY));
    const fresh = await stage.t.signIn('employer', stage.employer.organisationId);
    await get(`/api/candidates/${aliasId}/identity`, fresh).expect(404);
    expect(
      (await get('/api/release-requests?state=expired', fresh)).body.items.map((item: { id: string }) => item.id),
    ).toContain(id);
    stage.t.clock.set(before);
  });

  it('is shown by the link without changing anything, however often it is opened', async () => {
    const offerId = await offerOf(stage, {
      employerId: stage.employer.organisationId,
      createdBy: stage.employer.userId,
      title: 'Cariste de nuit',
    });
    const id = await ask({ message: 'Bonjour.', offerId });
    const link = await token();
    for (let times = 0; times < 3; times++) {
      const { body } = await stage.http().get(`/api/links/${link}/release`).expect(200);
      expect(body).toMatchObject({
        employerName: 'Entrepôts Martel',
        offerTitle: 'Cariste de nuit',
        message: 'Bonjour.',
        shared: ['name', 'phone', 'email', 'cv'],
        state: 'requested',
      });
    }
    expect(await stateOf(id)).toBe('requested');
    expect(await stage.t.db.one('SELECT opened_at, acted_at FROM personal_links WHERE subject_id = $1', [id])).toEqual({
      opened_at: null,
      acted_at: null,
    });
  });

  it('is taken back by the same link, and the same answer twice is one', async () => {
    const id = await ask();
    const link = await token();
    await answer(link, true).expect(204);
    await answer(link, true).expect(204);
    await identity().expect(200);
    await answer(link, false).expect(204);
    await identity().expect(404);
    await answer(link, false).expect(204);
    expect(await stateOf(id)).toBe('revoked');
    await answer(link, true).expect(409);
    await stage.t.settle();
    expect(await stateOf(id)).toBe('revoked');
  });

  it('is refused, after which the employer may ask again', async () => {
    const id = await ask();
    await post(`/api/candidates/${aliasId}/release-requests`, {}).expect(409);
    await answer(await token(), false).expect(204);
    await stage.t.settle();
    expect(await stateOf(id)).toBe('refused');
    await identity().expect(404);
    await ask();
  });

  it('is answered through the case worker, and by no other', async () => {
    const id = await ask();
    const decision = { granted: true, how: 'spoken' };
    await post(`/api/release-requests/${id}/decision`, decision, stage.stranger).expect(404);
    await post(`/api/release-requests/${id}/decision`, decision).expect(403);
    await post(`/api/release-requests/${id}/decision`, { granted: true }, stage.worker).expect(400);
    await post(`/api/release-requests/${id}/decision`, decision, stage.worker).expect(204);
    await post(`/api/release-requests/${id}/decision`, decision, stage.worker).expect(409);
    await identity().expect(200);
    await post(`/api/release-requests/${id}/revocation`, {}, stage.stranger).expect(404);
    await post(`/api/release-requests/${id}/revocation`, {}, stage.worker).expect(204);
    await identity().expect(404);
    const consents = (await get(`/api/tenants/${tenantId}/consents`, stage.worker)).body.items.filter(
      (one: { scope: string }) => one.scope === 'release',
    );
    expect(consents.map(({ given, how }: { given: boolean; how: string }) => [given, how])).toEqual([
      [false, 'spoken'],
      [true, 'spoken'],
    ]);
  });

  it('ends with a consent withdrawn on the tenant’s page, and is granted by one given there', async () => {
    const consent = async (given: boolean) => {
      await post(
        `/api/tenants/${tenantId}/consents`,
        { scope: 'release', employerId: stage.employer.organisationId, given },
        stage.worker,
      ).expect(201);
    };
    const id = await ask();
    await consent(true);
    await stage.t.settle();
    expect(await stateOf(id)).toBe('granted');
    await identity().expect(200);
    await consent(false);
    // At once, before any event has been handled.
    await identity().expect(404);
    await stage.t.settle();
    expect(await stateOf(id)).toBe('revoked');
  });

  it('is not granted by a consent that has answered an earlier request', async () => {
    const first = await ask();
    await answer(await token(), true).expect(204);
    await stage.t.settle();
    await stage.t.db.query(`UPDATE release_requests SET expires_at = $2 WHERE id = $1`, [first, stage.t.clock.now()]);
    stage.t.clock.set(new Date(stage.t.clock.now().getTime() + 60_000));
    const id = await ask();
    await stage.t.db.transaction(() =>
      stage.t.get(Outbox).add('consent.changed', {
        ...{ tenantId, scope: 'release', employerId: stage.employer.organisationId, given: true },
      }),
    );
    await stage.t.settle();
    expect(await stateOf(id)).toBe('requested');
    await identity().expect(404);
  });

  it('tells each side what concerns it', async () => {
    const id = await ask();
    const mine = (await get('/api/release-requests?size=100')).body.items.find(
      (item: { id: string }) => item.id === id,
    );
    expect(mine).toMatchObject({
      candidateId: aliasId,
      pseudonym: expect.stringMatching(/^Candidat /),
      tenantId: null,
      tenantName: null,
    });
    const theirs = (await get('/api/release-requests?state=requested&size=100', stage.worker)).body.items.find(
      (item: { id: string }) => item.id === id,
    );
    expect(theirs).toMatchObject({
      tenantId,
      tenantName: `Salomé Wartel ${people}`,
      pseudonym: null,
      employerName: 'Entrepôts Martel',
    });
    expect((await get('/api/release-requests', stage.stranger)).body.total).toBe(0);
    expect((await get('/api/release-requests', stage.rival)).body.total).toBe(0);
    await answer(await token(), true).expect(204);
    const told = await stage.t.db.one<{ body_text: string; address: string }>(
      'SELECT body_text FROM messages WHERE recipient_id = $1 AND occasion = $2',
      [stage.employer.userId, `release:${id}:answered`],
    );
    expect(told?.body_text).toContain(mine.pseudonym);
    expect(told?.body_text).not.toContain('Wartel');
  });

  it('lets one of many requests at once win, and knows no offers of others', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async () => (await post(`/api/candidates/${aliasId}/release-requests`, {})).status),
    );
    expect(statuses.sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    const offerId = await offerOf(stage, { employerId: stage.rival.organisationId, createdBy: stage.rival.userId });
    await post(`/api/candidates/${aliasId}/release-requests`, { offerId }).expect(404);
    await stage.http().get('/api/links/not-a-token/release').expect(404);
  });
});
