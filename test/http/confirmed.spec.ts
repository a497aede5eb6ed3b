import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../support/test-app.js';

/** The candidate search begins before the session is looked up; whoever's session ended must not notice. */
describe('a search begun before the session is confirmed', () => {
  let t: TestApp;
  let employerId: string;
  let session: Session;
  const search = (query = '') => request(t.app.getHttpServer()).get(`/api/candidates${query}`).set(session.headers);

  beforeAll(async () => {
    t = await startTestApp();
    employerId = await t.get(Accounts).createOrganisation('employer', 'Atelier');
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    session = await t.signIn('employer', employerId);
    // From now on the program knows the session, and begins before it is confirmed.
    await search().expect(200);
  });

  it('answers nothing once the session was ended', async () => {
    await t.db.query('DELETE FROM sessions WHERE user_id = $1', [session.userId]);
    const { body } = await search().expect(401);
    expect(body).not.toHaveProperty('items');
    await search().expect(401);
  });

  it('answers nothing once the account was closed', async () => {
    await t.db.query('UPDATE users SET active = false WHERE id = $1', [session.userId]);
    await search().expect(401);
  });

  it('tells not even what was wrong with the question', async () => {
    await search('?near=Nulle-Part').expect(400);
    await t.db.query('DELETE FROM sessions WHERE user_id = $1', [session.userId]);
    await search('?near=Nulle-Part').expect(401);
  });

  it('answers nothing that was found for another role or organisation', async () => {
    const other = await t.get(Accounts).createOrganisation('employer', 'Fonderie');
    // With an account made by the administrator it counts as confirmed.
    await t.signIn('employer', other);
    await t.db.query('UPDATE users SET organisation_id = $2 WHERE id = $1', [session.userId, other]);
    await search().expect(401);
    // By now the program knows who they are.
    await search().expect(200);
  });
});
