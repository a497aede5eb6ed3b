import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, listed, type Stage, setStage } from './candidates.fixture.js';

describe('a release that nobody asked for, and who knows whom', () => {
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

  it('may be given in a talk, to an employer that has not asked, and is told to both in writing', async () => {
    const employerId = stage.employer.organisationId;
    const noted = { scope: 'release', employerId, given: true, how: 'spoken' };
    await post(`/api/tenants/${tenantId}/consents`, noted, stage.worker).expect(201);
    await stage.t.settle();
    expect((await identity().expect(200)).body).toMatchObject({ familyName: `Wartel ${people}` });
    await post(`/api/candidates/${aliasId}/release-requests`, {}).expect(409);
    const told = await stage.t.db.query<{ occasion: string; body_text: string }>(
      `SELECT occasion, body_text FROM messages WHERE recipient_id = ANY($1) AND occasion LIKE 'release:%' ORDER BY created_at DESC, occasion LIMIT 2`,
      [[tenantId, stage.employer.userId]],
    );
    expect(told.map(({ occasion }) => occasion.split(':')[2])).toEqual(['answered', 'noted']);
    expect(told[0]?.body_text).not.toContain('Wartel');
    const link = await token();
    const { body } = await stage.http().get(`/api/links/${link}/sharing`).expect(200);
    expect(body.releases).toEqual([
      expect.objectContaining({ employerName: 'Entrepôts Martel', lastSeenAt: stage.t.clock.now().toISOString() }),
    ]);
    expect(body.seen.map(({ what }: { what: string }) => what)).toEqual(['identity', 'granted']);
    expect((await get(`/api/tenants/${tenantId}/sharing`, stage.worker).expect(200)).body).toEqual({
      releases: body.releases,
      seen: body.seen,
    });
    await get(`/api/tenants/${tenantId}/sharing`, stage.stranger).expect(404);
    await post(`/api/tenants/${tenantId}/consents`, noted, stage.worker).expect(201);
    await stage.t.settle();
    expect((await stage.http().get(`/api/links/${link}/sharing`)).body.releases).toHaveLength(1);
    const takeBack = { releaseId: body.releases[0].id };
    await stage.http().post(`/api/links/${link}/sharing/revocations`).send(takeBack).expect(204);
    await identity().expect(404);
    await stage.http().post(`/api/links/${link}/sharing/revocations`).send(takeBack).expect(409);
    await stage.t.settle();
    await identity().expect(404);
    const after = (await stage.http().get(`/api/links/${link}/sharing`)).body;
    expect(after).toMatchObject({
      releases: [],
      seen: [{ what: 'revoked' }, { what: 'identity' }, { what: 'granted' }],
    });
  });

  it('may be given by somebody who is shown to nobody else', async () => {
    await agree(stage, tenantId, false);
    await get(`/api/candidates/${aliasId}`).expect(404);
    const noted = { scope: 'release', employerId: stage.employer.organisationId, given: true };
    await post(`/api/tenants/${tenantId}/consents`, noted, stage.worker).expect(201);
    await stage.t.settle();
    await identity().expect(200);
    expect((await get(`/api/candidates/${aliasId}`).expect(200)).body).toMatchObject({ release: { state: 'granted' } });
    await get(`/api/candidates/${aliasId}`, stage.rival).expect(404);
    const never = (await post('/api/tenants', { givenName: 'Aya', familyName: 'Ndiaye' }, stage.worker).expect(201))
      .body.id;
    stage.t.clock.set(new Date(stage.t.clock.now().getTime() + 1000));
    await post(`/api/tenants/${never}/consents`, noted, stage.worker).expect(201);
    await stage.t.settle();
    const [mine] = (await get('/api/release-requests?state=granted&size=1')).body.items;
    expect((await get(`/api/candidates/${mine.candidateId}/identity`).expect(200)).body.familyName).toBe('Ndiaye');
  });

  it('cannot be ended by the link of another tenant', async () => {
    const noted = { scope: 'release', employerId: stage.employer.organisationId, given: true };
    await post(`/api/tenants/${tenantId}/consents`, noted, stage.worker).expect(201);
    await stage.t.settle();
    const [theirs] = (await get(`/api/tenants/${tenantId}/sharing`, stage.worker)).body.releases;
    const other = await listed(stage, { tenant: { givenName: 'Autre', familyName: 'Personne' } });
    await post(`/api/tenants/${other}/consents`, noted, stage.worker).expect(201);
    await stage.t.settle();
    tenantId = other;
    await stage
      .http()
      .post(`/api/links/${await token()}/sharing/revocations`)
      .send({ releaseId: theirs.id })
      .expect(404);
    await identity().expect(200);
  });

  it('passes on what an employer writes without the ways around it', async () => {
    const id = await ask({
      message: 'Appelez-moi au 06 39 98 11 22 ou a.b@example.org, www.example.org. Poste au 59500.',
    });
    const { body } = await get('/api/release-requests?size=100');
    expect(body.items.find((item: { id: string }) => item.id === id).message).toBe(
      'Appelez-moi au … ou …, … Poste au 59500.',
    );
  });
});
