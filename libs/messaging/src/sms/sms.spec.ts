import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { segmentsOf, toGsm } from '../domain/gsm.js';
import { isMobile } from '../domain/phone.js';
import { Messages } from '../messages.service.js';
import { SmsGateway } from './sms-gateway.js';
import { bodyOf, pointed } from './sms-template.js';

describe('the text of a message', () => {
  it('is put into the GSM alphabet, and counted as it is paid', () => {
    expect(toGsm('Êtes-vous là ? « Œuvre » – c’est prêt…')).toBe('Etes-vous là ? " OEuvre " - c\'est pret...');
    expect(segmentsOf('a'.repeat(160))).toEqual({ alphabet: 'gsm', units: 160, segments: 1 });
    expect(segmentsOf('a'.repeat(161)).segments).toBe(2);
    expect(segmentsOf(`${'a'.repeat(159)}€`)).toEqual({ alphabet: 'gsm', units: 161, segments: 2 });
    expect(segmentsOf('ê'.repeat(70)).segments).toBe(1);
    expect(segmentsOf('ê'.repeat(71))).toEqual({ alphabet: 'ucs2', units: 71, segments: 2 });
    expect(toGsm('مرحبا ’')).toBe('مرحبا ’');
  });

  it.each([
    ['+33639981234', true],
    ['+33199001234', false],
    ['+32470123456', true],
    ['0639981234', false],
    ['+3363998123', false],
  ])('goes to %s: %s', (phone, goes) => expect(isMobile(phone)).toBe(goes));

  it('cannot add a field to what is sent', () => {
    const fields = { to: '+33639981234', text: 'x","admin":true,"y":"&to=1\n{{id}}', id: '1', callback: 'c' };
    expect(JSON.parse(bodyOf('{"to":"{{to}}","m":[{"text":"{{text}}"}],"n":1}', fields).body)).toEqual({
      to: fields.to,
      m: [{ text: fields.text }],
      n: 1,
    });
    const form = bodyOf('to={{to}}&text={{text}}', fields);
    expect(Object.fromEntries(new URLSearchParams(form.body))).toEqual({ to: fields.to, text: fields.text });
    expect(pointed({ messages: [{ 'a/b': 7 }] }, '/messages/0/a~1b')).toBe('7');
    expect(pointed({ messages: [] }, '/messages/0/id')).toBeNull();
  });
});

describe('text messages over a gateway', () => {
  let t: TestApp;
  let gateway: Server;
  const taken: { headers: IncomingMessage['headers']; body: Record<string, string> }[] = [];
  let answers: number[] = [];
  const phone = '+33639981234';
  const queue = (occasion: string, to = phone) =>
    t.get(Messages).queue({
      occasion,
      recipient: { kind: 'tenant', id: '00000000-0000-4000-8000-000000000001' },
      address: null,
      locale: 'fr',
      subject: 'Rallye',
      text: 'long',
      channel: 'sms',
      sms: { to, text: `Êtes-vous là ? ${occasion}` },
    });
  const rowOf = async (occasion: string) =>
    (await t.db.one<{
      id: string;
      state: string;
      channel: string;
      provider_id: string;
      error: string;
      attempts: number;
    }>('SELECT * FROM messages WHERE occasion = $1', [occasion])) as {
      id: string;
      state: string;
      channel: string;
      provider_id: string;
      error: string;
      attempts: number;
    };
  const pathOf = (url: string) => url.replace(/^https?:\/\/[^/]+/, '');
  const http = () => request(t.app.getHttpServer());

  beforeAll(async () => {
    gateway = createServer((asked, reply) => {
      let body = '';
      asked.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      asked.on('end', () => {
        taken.push({ headers: asked.headers, body: JSON.parse(body) });
        const status = answers.shift() ?? 201;
        reply.writeHead(status, {
          'content-type': 'application/json',
          ...(status === 302 && { location: 'http://192.0.2.1/' }),
        });
        reply.end(JSON.stringify({ messages: [{ id: `op-${taken.length}` }] }));
      });
    });
    await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done));
    t = await startTestApp({
      SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`,
      SMS_HEADERS: '{"authorization":"Bearer t0k3n"}',
      SMS_REFERENCE: '/messages/0/id',
      SMS_SECRET: 'signs-the-addresses-of-reports',
    });
  }, 120_000);
  afterAll(async () => {
    await t.close();
    await new Promise((done) => gateway.close(done));
  });

  it('leave once an occasion, with the operator’s headers and the message’s own id', async () => {
    expect(await queue('one')).toBe(true);
    expect(await queue('one')).toBe(false);
    await t.settle();
    await t.settle();
    expect(taken).toHaveLength(1);
    const row = await rowOf('one');
    expect(taken[0]?.headers.authorization).toBe('Bearer t0k3n');
    expect(taken[0]?.body).toMatchObject({ to: phone, text: 'Etes-vous là ? one', reference: row.id });
    expect(row).toMatchObject({ state: 'sent', provider_id: 'op-1', channel: 'sms' });
  });

  it('are tried again when the gateway is busy, under the same id, and not when it refuses', async () => {
    answers = [503];
    await queue('busy');
    const { id } = await rowOf('busy');
    await expect(t.get(Messages).send({ messageId: id })).rejects.toThrow(/not taken: HTTP 503/);
    expect((await rowOf('busy')).state).toBe('failed');
    await t.get(Messages).send({ messageId: id });
    expect(await rowOf('busy')).toMatchObject({ state: 'sent', attempts: 2 });
    expect(taken.slice(-2).map(({ body }) => body.reference)).toEqual([id, id]);
    answers = [422];
    await queue('refused');
    await t.settle();
    const before = taken.length;
    await t.get(Messages).send({ messageId: (await rowOf('refused')).id });
    expect(taken).toHaveLength(before);
    expect(await rowOf('refused')).toMatchObject({ state: 'failed', error: 'HTTP 422' });
  });

  it('are not followed to another address', async () => {
    answers = [302];
    await queue('elsewhere');
    await expect(t.get(Messages).send({ messageId: (await rowOf('elsewhere')).id })).rejects.toThrow(/not taken/);
    await t.get(Messages).send({ messageId: (await rowOf('elsewhere')).id });
  });

  it('are reported by who was given the signed address, and by nobody else', async () => {
    const callback = pathOf(taken[0]?.body.callback ?? '');
    const other = await rowOf('busy');
    await http()
      .post(callback.replace(/signature=./, 'signature=_'))
      .send({ status: 'delivered' })
      .expect(404);
    await http()
      .post(callback.replace((await rowOf('one')).id, other.id))
      .send({ status: 'delivered' })
      .expect(404);
    expect((await rowOf('one')).state).toBe('sent');
    await http().post(callback).send({ status: 'buffered' }).expect(204);
    expect((await rowOf('one')).state).toBe('sent');
    await http().post(callback).type('form').send('status=DELIVRD&to=33639981234').expect(204);
    await http().post(callback).send({ status: 'delivered' }).expect(204);
    expect((await rowOf('one')).state).toBe('delivered');
    const path = pathOf(t.get(SmsGateway).callbackOf(other.id));
    await http().post(path).send({ status: 'undelivered' }).expect(204);
    expect(await rowOf('busy')).toMatchObject({ state: 'failed', error: 'undelivered' });
    await t.get(Messages).send({ messageId: other.id });
    expect((await rowOf('busy')).state).toBe('failed');
  });

  it('end for who answers STOP, and begin again for who asks', async () => {
    const inbound = pathOf(t.get(SmsGateway).inboundAddress());
    await http().post('/api/webhooks/sms-inbound?signature=x').send({ from: '33639981234', text: 'STOP' }).expect(404);
    await queue('written-before');
    await http().post(inbound).send({ from: '33639981234', text: ' Stop merci' }).expect(204);
    const before = taken.length;
    await t.settle();
    expect(taken).toHaveLength(before);
    expect(await rowOf('written-before')).toMatchObject({ state: 'failed', error: 'STOP' });
    expect(JSON.stringify(await t.db.query('SELECT * FROM sms_stops'))).not.toContain('639981234');
    await http().post(inbound).send({ from: phone, message: 'START' }).expect(204);
    await queue('afterwards');
    await t.settle();
    expect((await rowOf('afterwards')).state).toBe('sent');
  });
});
