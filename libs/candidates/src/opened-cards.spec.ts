import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp } from '../../../test/support/test-app.js';
import { listed, type Stage, setStage } from './candidates.fixture.js';
import { Candidates } from './candidates.service.js';

describe('opening cards', () => {
  let stage: Stage;
  let cards: string[];
  const tenants: string[] = [];
  const open = (id: string | undefined, by: { headers: Record<string, string> } = stage.employer) =>
    stage.http().get(`/api/candidates/${id}`).set(by.headers);
  const trail = (action: string) =>
    stage.t.db.query<{ tenant: string | null; by: string; details: object }>(
      'SELECT tenant_id AS tenant, actor_id AS by, details FROM audit_entries WHERE action = $1 ORDER BY seq',
      [action],
    );

  beforeAll(async () => {
    stage = await setStage(await startTestApp({ CARDS_PER_DAY: '3' }));
    for (let count = 0; count < 5; count++) tenants.push(await listed(stage, { wanted: { occupations: ['N1103'] } }));
    const { body } = await stage.http().get('/api/candidates').set(stage.employer.headers).expect(200);
    cards = body.items.map(({ id }: { id: string }) => id);
  }, 120_000);
  afterAll(() => stage.t.close());

  it('is noted once a day for each account and person, and nobody is noted for a list', async () => {
    expect(await trail('card.read')).toEqual([]);
    for (let again = 0; again < 3; again++) await open(cards[0]).expect(200);
    const colleague = await stage.t.signIn('employer', stage.employer.organisationId);
    await open(cards[0], colleague).expect(200);
    const noted = await trail('card.read');
    expect(noted).toEqual([
      { tenant: expect.any(String), by: stage.employer.userId, details: { employerId: stage.employer.organisationId } },
      { tenant: noted[0]?.tenant, by: colleague.userId, details: { employerId: stage.employer.organisationId } },
    ]);
    expect(tenants).toContain(noted[0]?.tenant);
  });

  it('of the association is no concern of the trail of employers', async () => {
    const { body } = await stage.http().get('/api/candidates').set(stage.worker.headers).expect(200);
    await open(body.items[0].id, stage.worker).expect(200);
    expect(await trail('card.read')).toHaveLength(2);
  });

  it('is told to the tenant once a day for the firm, in words that do not claim a name was seen', async () => {
    const [first] = await trail('card.read');
    const { body } = await stage
      .http()
      .get(`/api/tenants/${first?.tenant}/sharing`)
      .set(stage.worker.headers)
      .expect(200);
    expect(body.seen).toEqual([expect.objectContaining({ what: 'card', employerName: 'Entrepôts Martel' })]);
  });

  it('ends for the firm at its number, is noted, and what was opened stays open', async () => {
    for (const id of cards.slice(1, 3)) await open(id).expect(200);
    const refused = await open(cards[3]).expect(429);
    expect(refused.body.code).toBe('too_many_cards');
    expect(await trail('card.too_many')).toMatchObject([{ tenant: null, details: { cards: 3 } }]);
    await open(cards[0]).expect(200);
    // Another firm has its own number, and tomorrow is another day.
    const { body } = await stage.http().get('/api/candidates').set(stage.rival.headers).expect(200);
    await open(body.items[3].id, stage.rival).expect(200);
    stage.t.clock.set('2026-11-23T11:00:00Z');
    const tomorrow = await stage.t.signIn('employer', stage.employer.organisationId);
    await open(cards[3], tomorrow).expect(200);
  });

  it('is forgotten after a month, but for the trail', async () => {
    stage.t.clock.set('2026-12-30T11:00:00Z');
    await stage.t.get(Candidates).reconcile();
    expect(await stage.t.db.query('SELECT 1 FROM cards_opened')).toEqual([]);
    expect(await trail('card.read')).toHaveLength(6);
  });
});
