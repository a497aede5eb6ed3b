import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import request from 'supertest';
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
