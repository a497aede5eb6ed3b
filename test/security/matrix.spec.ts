import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts, KIND_OF_ROLE, ROLES, type Role } from '#identity';
import { type Session, startTestApp, type TestApp } from '../support/test-app.js';
import { MATRIX } from './matrix.js';

const LETTERS: Record<Role, string> = {
  case_worker: 'C',
  volunteer: 'V',
  association_manager: 'M',
  landlord_staff: 'L',
  organiser: 'O',
  employer: 'E',
  partner: 'P',
  administrator: 'A',
};
const NOWHERE = '00000000-0000-4000-8000-00000000dead';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof METHODS)[number];

describe('every endpoint × every role', () => {
  let t: TestApp;
  const sessions = new Map<Role, Session>();

  const call = (route: string, headers: Record<string, string> = {}) => {
    const [method, path] = route.split(' ') as [string, string];
    const url = `/api${path
      .replace('{token}', 'no-such-token')
      .replace('{number}', '1')
      .replace(/\{\w+\}/g, NOWHERE)}`;
    return request(t.app.getHttpServer())[method.toLowerCase() as Method](url).set(headers);
  };
  const allowed = (letters: string, role: Role) => letters === 'everyone' || letters.includes(LETTERS[role]);

  beforeAll(async () => {
    t = await startTestApp();
    for (const role of ROLES) {
      const organisation = await t.get(Accounts).createOrganisation(KIND_OF_ROLE[role], `Chez ${role}`);
      sessions.set(role, await t.signIn(role, organisation));
    }
  });
  afterAll(() => t.close());

  it('is in the table, and the table has no route that is not there', async () => {
    const { body } = await request(t.app.getHttpServer()).get('/api/openapi.json').expect(200);
    const routes = Object.entries(body.paths as Record<string, Record<string, unknown>>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/^\/api/, '')}`),
    );
    expect(routes.sort()).toEqual(Object.keys(MATRIX).sort());
  });

  for (const [route, letters] of Object.entries(MATRIX)) {
    it(`${route} is for ${letters}`, async () => {
      const stranger = await call(route);
      if (letters === 'open') {
        expect([401, 403]).not.toContain(stranger.status);
        return;
      }
      expect(stranger.status).toBe(401);
      for (const role of ROLES) {
        if (route === 'DELETE /session') continue;
        const { cookie, ...token } = (sessions.get(role) as Session).headers;
        const answer = await call(route, { cookie, ...token });
        if (!allowed(letters, role))
          expect({ role, status: answer.status, code: answer.body.code }).toEqual({
            role,
            status: 403,
            code: 'forbidden',
          });
        else expect({ role, refused: [401, 403, 500].includes(answer.status) }).toEqual({ role, refused: false });
        // What changes state needs the token of the session, whoever asks.
        if (!route.startsWith('GET ')) {
          const forged = await call(route, { cookie });
          expect({ role, status: forged.status, code: forged.body.code }).toEqual({
            role,
            status: 403,
            code: 'csrf_token_wrong',
          });
        }
      }
    });
  }
});
