import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('signing in', () => {
  let t: TestApp;
  const http = () => request(t.app.getHttpServer());

  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('asks for the first administrator, once', async () => {
    expect((await http().get('/api/session').expect(200)).body).toEqual({
      csrfToken: null,
      user: null,
      setupRequired: true,
      demo: false,
    });
    const first = { displayName: 'Première', email: 'admin@example.org', password: 'long-enough-indeed' };
    const answers = await Promise.all([
      http().post('/api/setup').send(first),
      http()
        .post('/api/setup')
        .send({ ...first, email: 'other@example.org' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });

  it('gives a session in a cookie that scripts cannot read, and ends it', async () => {
    const { body, headers } = await http()
      .post('/api/session')
      .send({ email: 'ADMIN@example.org', password: 'long-enough-indeed' });
    const again = body.user
      ? { body, headers }
      : await http().post('/api/session').send({ email: 'other@example.org', password: 'long-enough-indeed' });
    expect(again.body.user.role).toBe('administrator');
    const cookie = String(again.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const session = cookie.split(';')[0] as string;
    await http().delete('/api/session').set('cookie', session).expect(403);
    await http().delete('/api/session').set('cookie', session).set('x-csrf-token', again.body.csrfToken).expect(204);
    await http().get('/api/users').set('cookie', session).expect(401);
  });

  it('says the same of an unknown account and a wrong password, and stops guessing', async () => {
    const organisationId = await t.get(Accounts).createOrganisation('landlord', 'Bailleur');
    await t.get(Accounts).createUser({
      organisationId,
      email: 'l@example.org',
      displayName: 'L',
      role: 'landlord_staff',
      password: 'long-enough-indeed',
    });
    const unknown = await http().post('/api/session').send({ email: 'nobody@example.org', password: 'x' }).expect(401);
    const wrong = await http().post('/api/session').send({ email: 'l@example.org', password: 'x' }).expect(401);
    expect({ ...unknown.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
    expect(wrong.headers['content-type']).toContain('application/problem+json');
    for (let i = 0; i < 9; i++)
      await http().post('/api/session').send({ email: 'l@example.org', password: 'x' }).expect(401);
    await http().post('/api/session').send({ email: 'l@example.org', password: 'long-enough-indeed' }).expect(429);
    t.clock.set('2026-11-22T11:16:00Z');
    await http().post('/api/session').send({ email: 'l@example.org', password: 'long-enough-indeed' }).expect(200);
  });

  it('names every wrong and unknown field', async () => {
    const { body } = await http().post('/api/session').send({ email: '', role: 'administrator' }).expect(400);
    expect(body.code).toBe('validation_failed');
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['email', 'password', 'role']);
    const query = await http().get('/api/session?admin=1').expect(400);
    expect(query.body.errors[0]).toMatchObject({ path: 'admin', code: 'unknown_field' });
  });

  it('serves its own description', async () => {
    const { body } = await http().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(body.paths['/api/session'].post.responses['200'].content['application/json'].schema).toBeDefined();
  });
});
