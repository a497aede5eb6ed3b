import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Outbox } from '#database';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';

interface Pair {
  id: string;
  score: number;
  reasons: string[];
  people: { id: string; givenName: string; familyName: string }[];
}

describe('people who may be registered twice', () => {
  let t: TestApp;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let stranger: Session;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, body: object, as = worker) => http().post(`/api/${path}`).set(as.headers).send(body);
  const register = async (body: object, as = worker) => (await post('tenants', body, as).expect(201)).body;
  const pairs = async (as: Session, query = ''): Promise<Pair[]> =>
    (await http().get(`/api/duplicates?size=100${query}`).set(as.headers).expect(200)).body.items;
  const pairOf = async (as: Session, ids: string[], query = '') =>
    (await pairs(as, query)).find(({ people }) => ids.every((id) => people.some((person) => person.id === id)));
  const home = async (as: Session, kind: string) =>
    (await http().get('/api/home').set(as.headers)).body.cards.find((card: { kind: string }) => card.kind === kind);

  beforeAll(async () => {
    t = await startTestApp();
    const ours = await t.get(Accounts).createOrganisation('association', 'Nous');
    const theirs = await t.get(Accounts).createOrganisation('association', 'Les autres');
    worker = await t.signIn('case_worker', ours);
    colleague = await t.signIn('case_worker', ours);
    manager = await t.signIn('association_manager', ours);
    stranger = await t.signIn('association_manager', theirs);
  });
  afterAll(() => t.close());

  it('are told to who registers them, before and after, as far as they know them', async () => {
    const first = await register({ givenName: 'Zoé', familyName: 'Ślusarczyk', phone: '+33639981234' });
    expect(first.possibleDuplicates).toEqual([]);
    const again = { givenName: 'SLUSARCZYK', familyName: 'Zoe', phone: '+33639981234' };
    const asked = (await post('tenants/duplicates', again).expect(200)).body.items;
    expect(asked).toMatchObject([{ tenant: { id: first.id }, score: 88, reasons: ['swapped_name', 'same_phone'] }]);
    // Somebody who does not follow her learns nothing.
    expect((await post('tenants/duplicates', again, colleague).expect(200)).body.items).toEqual([]);
    expect((await post('tenants/duplicates', again, stranger).expect(200)).body.items).toEqual([]);
    t.clock.set('2026-11-22T11:05:00.000Z');
    const second = await register(again, colleague);
    expect(second.possibleDuplicates).toEqual([]);
    await t.settle();
    const ids = [first.id, second.id];
    expect(await pairOf(worker, ids)).toBeUndefined();
    expect(await pairOf(colleague, ids)).toBeUndefined();
    expect(await pairOf(stranger, ids)).toBeUndefined();
    expect(await pairOf(manager, ids)).toMatchObject({ score: 88, people: [{ id: first.id }, { id: second.id }] });
    expect(await home(manager, 'duplicates')).toMatchObject({ count: 1 });
    expect(await home(worker, 'duplicates')).toMatchObject({ count: 0 });
  });

  it('stay told apart once a person has said so', async () => {
    const one = await register({ givenName: 'Nathalie', familyName: 'Dubois' });
    const two = await register({ givenName: 'Nathalie', familyName: 'Dubois' });
    expect(two.possibleDuplicates).toMatchObject([{ tenant: { id: one.id }, reasons: ['same_name'] }]);
    await t.settle();
    const ids = [one.id, two.id];
    const pair = (await pairOf(worker, ids)) as Pair;
    await post(`duplicates/${pair.id}/decision`, { decision: 'different' }, colleague).expect(404);
    await post(`duplicates/${pair.id}/decision`, { decision: 'different' }).expect(204);
    await http().patch(`/api/tenants/${one.id}`).set(worker.headers).send({ phone: '+33639985555' }).expect(204);
    await http().patch(`/api/tenants/${two.id}`).set(worker.headers).send({ phone: '+33639985555' }).expect(204);
    await t.settle();
    expect(await pairOf(worker, ids)).toBeUndefined();
    expect(await pairOf(worker, ids, '&state=different')).toMatchObject({ decidedBy: 'Personne 1' });
    await post(`duplicates/${pair.id}/decision`, { decision: 'open' }).expect(204);
    expect(await pairOf(worker, ids, `&tenantId=${one.id}`)).toMatchObject({ id: pair.id });
  });

  it('are no longer suggested when a correction shows that they are not', async () => {
    const one = await register({ givenName: 'Karim', familyName: 'Belkacem' });
    const two = await register({ givenName: 'Karim', familyName: 'Belkacem' });
    await t.settle();
    expect(await pairOf(worker, [one.id, two.id])).toBeDefined();
    await http().patch(`/api/tenants/${two.id}`).set(worker.headers).send({ givenName: 'Yasmina' }).expect(204);
    await t.settle();
    expect(await pairOf(worker, [one.id, two.id])).toBeUndefined();
  });

  it('are found by one document, and by what the CV says, whoever uploaded it', async () => {
    const one = await register({ givenName: 'Marc', familyName: 'Thibaut' });
    const two = await register({ givenName: 'Léa', familyName: 'Renard' }, colleague);
    const three = await register({ givenName: 'Marck', familyName: 'Tibaut', phone: '+33639987777' }, colleague);
    const bytes = Buffer.from(`the same bytes ${randomUUID()}`);
    const upload = (id: string, as: Session) =>
      http().post(`/api/tenants/${id}/documents`).set(as.headers).attach('file', bytes, 'cv.txt');
    const first = await upload(one.id, worker).expect(202);
    // The answer is that of any other document: that a colleague has it is not said.
    const second = await upload(two.id, colleague).expect(202);
    expect(Object.keys(second.body)).toEqual(Object.keys(first.body));
    expect(second.body.known).toBe(false);
    await t.settle();
    expect(await pairOf(manager, [one.id, two.id])).toMatchObject({ reasons: ['same_document'] });
    expect(await pairOf(manager, [one.id, three.id])).toBeUndefined();
    const [cv] = await t.db.query<{ id: string }>(
      `UPDATE cvs SET state = 'to_review', reading = '{"phone": "+33639987777"}' WHERE tenant_id = $1 RETURNING id`,
      [one.id],
    );
    await t.db.transaction(() => t.get(Outbox).add('cv.read', { cvId: cv?.id ?? '', tenantId: one.id }));
    await t.settle();
    expect(await pairOf(manager, [one.id, three.id])).toMatchObject({ reasons: ['sounds_alike', 'same_phone'] });
  });
});
