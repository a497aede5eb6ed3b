import request from 'supertest';
import { instantOf } from '#kernel';
import type { Session, TestApp } from '../../../../test/support/test-app.js';
import { makeWorld, signInAgain, template, type World } from '../rallies.fixture.js';

export interface GridMeeting {
  id: string;
  slot: number;
  tenantId: string;
  employerId: string;
  employerName: string;
  state: string;
  verdict: string | null;
  verdictVia: string | null;
  undoUntil: string | null;
  word: string | null;
  comment: string | null;
  bothWant: boolean;
  isExcused: boolean;
  tenantName: string | null;
  steps: { id: string; kind: string; state: string; outcome: string | null; startsOn: string }[];
}

export interface PlayedRally {
  t: TestApp;
  world: World;
  id: string;
  http: () => ReturnType<typeof request>;
  post: (path: string, who: Session | null, body?: object) => request.Test;
  put: (path: string, who: Session, body?: object) => request.Test;
  get: (path: string, who?: Session) => request.Test;
  outcomes: (who?: Session) => Promise<GridMeeting[]>;
  employer: (index: number) => World['employers'][0];
}

/** A rally on 1 February 2027, announced, on its day at two in the afternoon; everybody came. */
export async function playRally(t: TestApp, count: { tenants: number; employers: number }): Promise<PlayedRally> {
  const world = await makeWorld(t, count);
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session | null, body: object = {}) => {
    const call = http().post(`/api${path}`).send(body);
    return who ? call.set(who.headers) : call;
  };
  const put = (path: string, who: Session, body: object = {}) => http().put(`/api${path}`).set(who.headers).send(body);
  const get = (path: string, who?: Session) => {
    const call = http().get(`/api${path}`);
    return who ? call.set(who.headers) : call;
  };
  t.clock.set(instantOf('2027-01-28', '12:00'));
  await signInAgain(t, world);
  const { body } = await post('/rallies', world.organiser, {
    heldOn: '2027-02-01',
    name: 'Rallye',
    ...template({ capacity: 60 }),
  }).expect(201);
  const id: string = body.id;
  await post(`/rallies/${id}/invitations`, world.organiser).expect(201);
  await t.db.query(
    `UPDATE rally_invitations SET state = 'accepted' WHERE rally_id = $1 AND tenant_id IS NOT NULL RETURNING id`,
    [id],
  );
  for (const { session } of world.employers)
    await post(`/rallies/${id}/registration`, session, { tables: 2 }).expect(200);
  await post(`/rallies/${id}/timetable`, world.organiser, { announce: true }).expect(201);
  await t.settle();
  t.clock.set(instantOf('2027-02-01', '14:00'));
  await signInAgain(t, world);
  await t.settle();
  await t.db.query(
    `UPDATE rally_invitations SET attendance = 'present', signed_in_at = $2 WHERE rally_id = $1 RETURNING id`,
    [id, instantOf('2027-02-01', '08:50')],
  );
  const outcomes = async (who: Session = world.manager): Promise<GridMeeting[]> =>
    (await get(`/rallies/${id}/outcomes`, who).expect(200)).body.meetings;
  const employer = (index: number) => world.employers[index] as World['employers'][0];
  return { t, world, id, http, post, put, get, outcomes, employer };
}
