import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { BounceMailbox } from '#messaging';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { makeWorld, template, tokenOf, type World } from './rallies.fixture.js';

const SECRET = 'a-secret-of-the-mail-server';

/** What a mail server sends back, to the address of the message or with its headers. */
const bounce = (id: string, { verp = true, action = 'failed', status = '5.1.1' } = {}) =>
  [
    'From: MAILER-DAEMON@mx.example.org',
    `To: ${verp ? `bounces+${id}@example.org` : 'bounces@example.org'}`,
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="=_b1"',
    '',
    '--=_b1',
    'Content-Type: text/plain',
    '',
    'Sorry, tenant0@example.org is unknown here.',
    '--=_b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; tenant0@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    '--=_b1',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Invitation',
    `Message-ID: <${verp ? '00000000-0000-4000-8000-000000000000' : id}@localhost>`,
    '--=_b1--',
    '',
  ].join('\r\n');

describe('messages that do not arrive', () => {
  let t: TestApp;
  let world: World;
  let rallyId: string;
  const mailbox = mkdtempSync(join(tmpdir(), 'bounces-'));
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: Session, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const get = (path: string, who: Session) => http().get(`/api${path}`).set(who.headers);
  const messageTo = async (who: string | undefined) =>
    (await t.db.one<{ id: string; state: string; error: string }>(
      'SELECT * FROM messages WHERE rally_id = $1 AND recipient_id = $2',
      [rallyId, who],
    )) as { id: string; state: string; error: string };
  const invitationOf = async (who: string | undefined) =>
    (await t.db.one<{ id: string; state: string }>(
      'SELECT id, state FROM rally_invitations WHERE rally_id = $1 AND coalesce(tenant_id, employer_id) = $2',
      [rallyId, who],
    )) as { id: string; state: string };
  const toPhone = async () =>
    (await get(`/rallies/${rallyId}/invitations?toPhone=true&kind=tenant`, world.manager).expect(200)).body.items.map(
      ({ tenantId }: { tenantId: string }) => world.tenants.indexOf(tenantId),
    );
  const report = (body: string, signature = createHmac('sha256', SECRET).update(body).digest('hex')) =>
    http()
      .post('/api/webhooks/mail')
      .set('content-type', 'text/plain')
      .set('x-signature', `sha256=${signature}`)
      .send(body);

  beforeAll(async () => {
    for (const name of ['new', 'cur', 'tmp']) mkdirSync(join(mailbox, name));
    t = await startTestApp({ BOUNCE_SECRET: SECRET, BOUNCE_MAILBOX: mailbox, BOUNCE_ADDRESS: 'bounces@example.org' });
    world = await makeWorld(t, { tenants: 5, employers: 2 });
    const { body } = await post('/rallies', world.organiser, {
      heldOn: '2027-02-01',
      name: 'R',
      ...template({ capacity: 5 }),
    }).expect(201);
    rallyId = body.id;
    await post(`/rallies/${rallyId}/invitations`, world.organiser).expect(201);
    // As if a mail server had taken them.
    await t.db.query(`UPDATE messages SET state = 'sent' WHERE channel = 'email' RETURNING id`);
    await t.settle();
  }, 120_000);
  afterAll(async () => {
    await t.close();
    rmSync(mailbox, { recursive: true });
  });

  it('are known from the report that a server posts, and only from a signed one', async () => {
    const [tenant] = world.tenants;
    const { id } = await messageTo(tenant);
    expect(await toPhone()).toEqual([2]);
    expect((await report(bounce(id), 'f'.repeat(64)).expect(400)).body.code).toBe('wrong_signature');
    await report(bounce(id, { action: 'delayed', status: '4.4.1' })).expect(204);
    await report('Content-Type: text/plain\n\nI am on holiday.').expect(204);
    expect((await messageTo(tenant)).state).toBe('sent');
    await report(bounce(id)).expect(204);
    await report(bounce(id)).expect(204);
    await t.settle();
    expect(await messageTo(tenant)).toMatchObject({ state: 'failed', error: '5.1.1' });
    expect((await invitationOf(tenant)).state).toBe('failed');
    expect(await toPhone()).toEqual([0, 2]);
    const sent = await t.db.query(`SELECT id FROM messages WHERE rally_id = $1 AND recipient_id = $2`, [
      rallyId,
      tenant,
    ]);
    expect(sent).toHaveLength(1);
  });

  it('are known from reports in a mailbox, by address or by the headers that came back', async () => {
    const [, second, , fourth] = world.tenants;
    const failed = await messageTo(second);
    const arrived = await messageTo(fourth);
    writeFileSync(join(mailbox, 'new', '1.host'), bounce(failed.id, { verp: false }));
    const mbox = `From MAILER-DAEMON Sun Nov 22 2026\n${bounce(arrived.id, { action: 'delivered', status: '2.0.0' })}\nFrom x@example.org Sun Nov 22 2026\nSubject: Bonjour\n\nRien\n`;
    writeFileSync(join(mailbox, 'new', '2.host'), mbox);
    await t.get(BounceMailbox).read();
    await t.settle();
    expect(readdirSync(join(mailbox, 'new'))).toEqual([]);
    expect(readdirSync(join(mailbox, 'cur'))).toEqual(['1.host:2,S', '2.host:2,S']);
    expect((await invitationOf(second)).state).toBe('failed');
    expect([(await messageTo(fourth)).state, (await invitationOf(fourth)).state]).toEqual(['delivered', 'delivered']);
    expect(await toPhone()).toEqual([0, 1, 2]);
  });

  it('put people on a call sheet: who calls, what came of it, and an answer only with agreement', async () => {
    const [tenant] = world.tenants;
    const { id } = await invitationOf(tenant);
    const path = `/rallies/${rallyId}/invitations/${id}`;
    await http()
      .put(`/api${path}/contact`)
      .set(world.worker.headers)
      .send({ calling: true, channel: 'phone' })
      .expect(204);
    await post(`${path}/calls`, world.worker, { outcome: 'voicemail', note: 'Rappeler après 17 h' }).expect(201);
    const item = async (who: Session) =>
      (await get(`/rallies/${rallyId}/invitations?toPhone=true`, who)).body.items.find(
        (one: { id: string }) => one.id === id,
      );
    expect(await item(world.worker)).toMatchObject({
      callerName: expect.any(String),
      channel: 'phone',
      via: 'email',
      deliveryError: '5.1.1',
      lastCall: { outcome: 'voicemail', note: 'Rappeler après 17 h' },
    });
    // What was said about a tenant is for those who follow them.
    expect((await item(world.organiser)).lastCall).toMatchObject({ outcome: 'voicemail', note: null });
    const answer = { answer: 'accept', constraints: { transport: true } };
    const wrong = await post(`${path}/calls`, world.worker, { outcome: 'answered', answer }).expect(400);
    expect(wrong.body.errors[0]).toMatchObject({ path: 'agreed', code: 'required' });
    await post(`${path}/calls`, world.worker, { outcome: 'no_reply', answer, agreed: true }).expect(400);
    expect((await invitationOf(tenant)).state).toBe('failed');
    const { body } = await post(`${path}/calls`, world.worker, { outcome: 'answered', answer, agreed: true }).expect(
      201,
    );
    expect(body).toEqual({ state: 'accepted' });
    const audit = await t.db.query<{ details: { agreed: boolean } }>(
      `SELECT details FROM audit_entries WHERE action = 'invitation.call' AND subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(audit.map(({ details }) => details.agreed)).toEqual([false, true]);
    await post(`/rallies/${rallyId}/invitations/${(await invitationOf(world.tenants[3])).id}/calls`, world.worker, {
      outcome: 'no_reply',
    }).expect(404);
  });

  it('show at a glance who has not answered, and whether there are tables enough', async () => {
    const [one] = world.employers;
    await post(`/rallies/${rallyId}/registration`, one?.session as Session, {
      tables: 2,
      away: [0],
      recruiters: ['Ida Roy'],
      equipment: ['power'],
    }).expect(200);
    const { body } = await get(`/rallies/${rallyId}/invitation-summary`, world.organiser).expect(200);
    expect(body.candidates).toMatchObject({
      accepted: 1,
      failed: 1,
      delivered: 1,
      sent: 1,
      toSend: 1,
      unanswered: 4,
      toPhone: 3,
    });
    expect(body.employers).toMatchObject({ accepted: 1, sent: 1, unanswered: 1 });
    // Nine slots, less one away, less a break in each of two blocks, for two tables; one candidate needs one meeting at least.
    expect(body.room).toEqual({ tables: 2, meetings: 12, needed: 1, atMost: 3, neededIfAllCome: 5 });
    const open = await get(`/rallies/${rallyId}/invitations?unanswered=true`, world.organiser).expect(200);
    expect(open.body.total).toBe(5);
    const [employer] = (await get(`/rallies/${rallyId}/invitations?kind=employer&state=accepted`, world.organiser)).body
      .items;
    expect(employer.brings).toEqual({
      ...{ recruiters: ['Ida Roy'], offers: [], offerIds: [], ownOffers: [] },
      ...{ equipment: ['power'], equipmentNote: null, place: null },
    });
    await http()
      .get(`/api/links/${await tokenOf(t, rallyId, world.tenants[1] as string)}/invitation`)
      .expect(200);
  });
});
