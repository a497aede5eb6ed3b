import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, crowd, listed, type Stage, setStage } from './candidates.fixture.js';

const WANTED = { wanted: { occupations: ['N1103'] }, fields: { skills: ['Scan'] } };

/** The statements that the database was asked meanwhile: what an answer takes, without a clock. */
async function statementsOf<T>(work: () => Promise<T>): Promise<{ statements: string[]; result: T }> {
  const statements: string[] = [];
  const original = pg.Client.prototype.query;
  const noting = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    statements.push(typeof first === 'string' ? first : ((first as { text?: string })?.text ?? ''));
    return Reflect.apply(original, this, args);
  };
  pg.Client.prototype.query = noting as typeof original;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = original;
  }
}

describe('a card that is not shown', () => {
  let stage: Stage;
  /** By why it is not shown: the id that the employer would ask for. */
  const ids: Record<string, string> = {};

  const asks: Record<
    string,
    (id: string) => Promise<{ status: number; body: object; headers: Record<string, string> }>
  > = {
    card: (id) => stage.http().get(`/api/candidates/${id}`).set(stage.employer.headers),
    cardByOffer: (id) => stage.http().get(`/api/candidates/${id}?near=Lille`).set(stage.employer.headers),
    identity: (id) => stage.http().get(`/api/candidates/${id}/identity`).set(stage.employer.headers),
    cv: (id) => stage.http().get(`/api/candidates/${id}/cv`).set(stage.employer.headers),
    release: (id) =>
      stage
        .http()
        .post(`/api/candidates/${id}/release-requests`)
        .set(stage.employer.headers)
        .send({ message: 'Bonjour' }),
    shortlist: (id) => stage.http().post('/api/shortlist').set(stage.employer.headers).send({ candidateId: id }),
  };

  beforeAll(async () => {
    stage = await setStage(await startTestApp());
    await crowd(stage, ['Lille']);
    const withdrawn = await listed(stage, WANTED);
    await listed(stage, WANTED);
    const alias = async (by: Stage['employer'], tenantId: string) => {
      await stage.http().get('/api/candidates?size=100').set(by.headers).expect(200);
      const row = await stage.t.db.one<{ id: string }>(
        `SELECT a.id FROM candidate_aliases a JOIN candidates k ON k.id = a.candidate_id WHERE a.employer_id = $1 AND k.tenant_id = $2`,
        [by.organisationId, tenantId],
      );
      return row?.id ?? '';
    };
    ids.withdrawn = await alias(stage.employer, withdrawn);
    ids.ofAnother = await alias(stage.rival, withdrawn);
    ids.ofAnotherShown = await alias(stage.rival, await listed(stage, WANTED));
    ids.tenant = withdrawn;
    ids.candidate =
      (await stage.t.db.one<{ id: string }>('SELECT id FROM candidates WHERE tenant_id = $1', [withdrawn]))?.id ?? '';
    await agree(stage, withdrawn, false);
    // The first of each kind of question warms what is cached.
    for (const ask of Object.values(asks)) await ask(randomUUID());
  }, 120_000);
  afterAll(() => stage.t.close());

  it.each(Object.keys(asks))('answers to %s as one that never was: code, words, headers and work', async (kind) => {
    const ask = asks[kind];
    if (!ask) throw new Error(kind);
    const answer = async (id: string) => {
      const { result, statements } = await statementsOf(() => ask(id));
      // The number of the request is longer for the tenth: the words are compared without it.
      const { 'x-request-id': _, 'content-length': ____, date: __, ...headers } = result.headers;
      const { instance: ___, requestId: _____, ...body } = result.body as Record<string, unknown>;
      return { status: result.status, body, headers, statements };
    };
    const never = await answer(randomUUID());
    expect(never.status).toBe(404);
    expect(never.statements.length).toBeGreaterThan(2);
    for (const [why, id] of Object.entries(ids)) expect({ why, ...(await answer(id)) }).toEqual({ why, ...never });
  });

  it('tells nothing by searching either: not in a count, a facet or a page', async () => {
    const search = (q: string) => stage.http().get(`/api/candidates?${q}`).set(stage.employer.headers);
    const { body } = await search('q=preparateur&facets=true').expect(200);
    expect(body.total).toBe(2);
    expect(body.facets.skill).toEqual([expect.objectContaining({ count: 2 })]);
    expect((await search('q=preparateur&size=1&page=3')).body.items).toEqual([]);
  });

  it('is left out of lists without a gap: shortlist, proposals, saved searches', async () => {
    for (const path of ['shortlist', 'proposals', 'saved-searches', 'release-requests']) {
      const { text } = await stage.http().get(`/api/${path}`).set(stage.employer.headers).expect(200);
      for (const id of Object.values(ids)) expect(text).not.toContain(id);
    }
  });
});
