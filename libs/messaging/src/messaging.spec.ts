import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import request from 'supertest';
import { Accounts } from '#identity';
import { JobRunner } from '#jobs';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { isOneAddress } from './domain/address.js';
import { toHtml } from './domain/html.js';
import { Messages } from './messages.service.js';
import { PersonalLinks } from './personal-links.service.js';

describe('one address', () => {
  it.each(['a@example.org', "jeanne.d'arc+test@mail.example.org"])('takes %s', (address) =>
    expect(isOneAddress(address)).toBe(true),
  );
  it.each([
    'a@b',
    'a@example.org\r\nBcc: evil@example.org',
    'a@example.org, b@example.org',
    'A <a@example.org>',
    '',
    'a@@example.org',
    'a@example.org\0',
    `a@${'x'.repeat(260)}.org`,
  ])('refuses %j', (address) => expect(isOneAddress(address)).toBe(false));
});

it('escapes what people wrote and links addresses only', () => {
  expect(toHtml('<script>alert(1)</script>\n\nhttps://example.org/t/abc')).toContain('&lt;script&gt;');
  expect(toHtml('https://example.org/t/a"b')).not.toContain('href="https://example.org/t/a"b');
});

const message = (occasion: string, address: string | null = 'tenant@example.org') => ({
  occasion,
  recipient: { kind: 'tenant' as const, id: '00000000-0000-4000-8000-000000000001' },
  address,
  locale: 'fr' as const,
  subject: 'Rallye\r\nBcc: evil@example.org',
  text: 'Bonjour',
});

describe('messages with a mail server', () => {
  let t: TestApp;
  let server: SMTPServer;
  const received: { to: string[]; data: string }[] = [];
  let refuse = false;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, done) => done(refuse ? Object.assign(new Error('try later'), { responseCode: 451 }) : null),
      onData: (stream, session, done) => {
        let data = '';
        stream.on('data', (chunk: Buffer) => {
          data += chunk.toString();
        });
        stream.on('end', () => {
          received.push({ to: session.envelope.rcptTo.map((recipient) => recipient.address), data });
          done();
        });
      },
    });
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as { port: number }).port));
    });
    t = await startTestApp({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await t.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('sends once per occasion, to one address, however often it is asked', async () => {
    const messages = t.get(Messages);
    expect(await messages.queue(message('rally:1:invite:1'))).toBe(true);
    expect(await messages.queue(message('rally:1:invite:1'))).toBe(false);
    await t.settle();
    const row = await t.db.one<{ id: string; state: string }>(
      `SELECT id, state FROM messages WHERE occasion = 'rally:1:invite:1'`,
    );
    expect(row?.state).toBe('sent');
    await messages.send({ messageId: row?.id ?? '' });
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(['tenant@example.org']);
    expect(received[0]?.data).not.toMatch(/^bcc:/im);
  });

  it('takes an entry for the calendar along', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
    await t.get(Messages).queue({ ...message('rally:1:cancelled:1'), calendar });
    await t.settle();
    expect(received.at(-1)?.data).toMatch(/content-type: text\/calendar; charset=utf-8; method=CANCEL/i);
    received.pop();
  });

  it('keeps a refused message as failed and sends it at the next try, under the same Message-ID', async () => {
    refuse = true;
    await t.get(Messages).queue(message('rally:1:invite:2'));
    await expect(t.settle()).rejects.toThrow(/451/);
    const row = await t.db.one<{ id: string; state: string; error: string; smtp_message_id: string }>(
      `SELECT * FROM messages WHERE occasion = 'rally:1:invite:2'`,
    );
    expect(row).toMatchObject({ state: 'failed', error: expect.stringContaining('451') });
    refuse = false;
    await t.get(Messages).send({ messageId: row?.id ?? '' });
    expect(received.at(-1)?.data).toContain(row?.smtp_message_id);
  });

  it('leaves a message alone that another process has in hand, until that one must have died', async () => {
    const messages = t.get(Messages);
    await messages.queue(message('rally:1:invite:3'));
    const row = await t.db.one<{ id: string; messageId: string }>(
      `UPDATE messages SET state = 'sending', sending_since = $1 WHERE occasion = 'rally:1:invite:3'
       RETURNING id, smtp_message_id AS "messageId"`,
      [t.clock.now()],
    );
    const before = received.length;
    const messageId = row?.id ?? '';
    await expect(messages.send({ messageId })).rejects.toThrow(/in other hands/);
    expect(received).toHaveLength(before);
    t.clock.set(new Date(t.clock.now().getTime() + 60_000));
    const tries = await Promise.allSettled([messages.send({ messageId }), messages.send({ messageId })]);
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(received).toHaveLength(before + 1);
    expect(received.at(-1)?.data).toContain(row?.messageId);
    await t.settle();
    expect(received).toHaveLength(before + 1);
  });

  it('sends what has lost its job', async () => {
    await t.get(Messages).queue(message('rally:1:invite:4'));
    await t.db.query(`UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL RETURNING id`);
    await t.settle();
    const stateOf = async () =>
      (await t.db.one<{ state: string }>(`SELECT state FROM messages WHERE occasion = 'rally:1:invite:4'`))?.state;
    t.clock.set(new Date(t.clock.now().getTime() + 20 * 60_000));
    await t.get(JobRunner).run({ name: 'messages.sweep', data: {} });
    await t.settle();
    expect(await stateOf()).toBe('to_send');
    t.clock.set(new Date(t.clock.now().getTime() + 11 * 60_000));
    await t.get(JobRunner).run({ name: 'messages.sweep', data: {} });
    await t.settle();
    expect(await stateOf()).toBe('sent');
  });

  it('keeps a message for who has no address, or one that is not one', async () => {
    await t.get(Messages).queue(message('letter:1', null));
    await t.get(Messages).queue(message('letter:2', 'a@example.org\r\nBcc: evil@example.org'));
    await t.settle();
    const rows = await t.db.query(`SELECT channel, state, address FROM messages WHERE occasion LIKE 'letter:%'`);
    expect(rows).toEqual(Array(2).fill({ channel: 'letter', state: 'kept', address: null }));
  });
});

describe('personal links', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('are kept as a hash, shown without effect, refused after their day and when revoked', async () => {
    const links = t.get(PersonalLinks);
    const subjectId = '00000000-0000-4000-8000-000000000002';
    const { token, url } = await links.issue({
      purpose: 'invitation',
      subjectId,
      expiresAt: new Date('2026-12-01T00:00:00Z'),
    });
    expect(url).toBe(`${t.config.publicUrl}/t/${token}`);
    const before = await t.db.query('SELECT * FROM personal_links');
    expect(JSON.stringify(before)).not.toContain(token);
    const http = request(t.app.getHttpServer());
    for (let i = 0; i < 20; i++) await http.get(`/api/links/${token}`).expect(200);
    await http.head(`/api/links/${token}`).expect(200);
    expect(await t.db.query('SELECT * FROM personal_links')).toEqual(before);
    await http.get('/api/links/unknown').expect(404);
    await expect(links.resolve(token, 'release')).rejects.toMatchObject({ code: 'not_found' });
    t.clock.set('2026-12-01T00:00:01Z');
    expect((await http.get(`/api/links/${token}`).expect(410)).body.code).toBe('link_expired');
    t.clock.set('2026-11-30T00:00:00Z');
    await links.revoke(subjectId);
    await http.get(`/api/links/${token}`).expect(410);
  });
});

describe('who reads messages', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('a case worker those of their tenants, an organiser those of rallies without addresses, nobody a secret that was sent', async () => {
    const association = await t.get(Accounts).createOrganisation('association', 'Nous');
    const worker = await t.signIn('case_worker', association);
    const colleague = await t.signIn('case_worker', association);
    const organiser = await t.signIn('organiser', association);
    const manager = await t.signIn('association_manager', association);
    const http = request(t.app.getHttpServer());
    const { body: tenant } = await http
      .post('/api/tenants')
      .set(worker.headers)
      .send({ givenName: 'Ada', familyName: 'B' })
      .expect(201);
    const rallyId = '00000000-0000-4000-8000-0000000000c1';
    await t.db.query(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       VALUES ($1, $2, 'R', '2027-01-20', '09:00', 'S', 'A', 15, 6, '[]', 10, 'planned', now())`,
      [rallyId, association],
    );
    const text = 'Répondez ici : http://localhost:3000/t/SECRET_123';
    const queue = (occasion: string, about: object) =>
      t.get(Messages).queue({ ...message(occasion), ...about, recipient: { kind: 'tenant', id: tenant.id }, text });
    await queue('invite', { rallyId });
    await queue('release', {});
    await t.db.query(`UPDATE messages SET state = 'sent' WHERE occasion = 'invite'`);
    const read = async (session: { headers: Record<string, string> }) =>
      (await http.get('/api/messages').set(session.headers).expect(200)).body.items as {
        text: string;
        address: string | null;
        state: string;
      }[];
    expect((await read(worker)).map(({ state }) => state).sort()).toEqual(['kept', 'sent']);
    expect(await read(colleague)).toEqual([]);
    expect(await read(manager)).toHaveLength(2);
    const [rally, ...more] = await read(organiser);
    expect(more).toEqual([]);
    expect(rally).toMatchObject({ address: null, state: 'sent' });
    for (const { text: shown, state } of await read(manager))
      expect(shown.includes('SECRET_123')).toBe(state === 'kept');
  });
});
