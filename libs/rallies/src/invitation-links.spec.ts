import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { makeWorld, template, tokenOf, type World } from './rallies.fixture.js';

/** What every table holds, and which transaction wrote it. */
async function everything(t: TestApp): Promise<string> {
  const tables = await t.db.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const row = await t.db.one<{ sum: string }>(
      `SELECT count(*) || coalesce(md5(string_agg(x.xmin::text || x::text, '|' ORDER BY x.xmin::text, x::text)), '') AS sum FROM ${name} x`,
    );
    parts.push(`${name} ${row?.sum}`);
  }
  return parts.join('\n');
}

describe('personal links of a rally', () => {
  let t: TestApp;
  let world: World;
  let rallyId: string;
  const http = () => request(t.app.getHttpServer());
  const post = (path: string, who: { headers: Record<string, string> }, body: object = {}) =>
    http().post(`/api${path}`).set(who.headers).send(body);
  const linkOf = (who: string) => tokenOf(t, rallyId, who);
  const rowOf = (who: string) =>
    t.db.one<{ id: string; state: string; version: number }>(
      'SELECT * FROM rally_invitations WHERE rally_id = $1 AND coalesce(tenant_id, employer_id) = $2',
      [rallyId, who],
    );

  beforeAll(async () => {
    t = await startTestApp();
    world = await makeWorld(t, { tenants: 5, employers: 2 });
    const { body } = await post('/rallies', world.organiser, {
      heldOn: '2027-02-01',
      name: 'Rallye de Douai',
      ...template(),
    }).expect(201);
    rallyId = body.id;
    await post(`/rallies/${rallyId}/invitations`, world.organiser).expect(201);
    await t.settle();
  }, 120_000);
  afterAll(() => t.close());

  const [TENANT, OTHER, EMPLOYER] = [0, 1, 0];
  const tenant = () => world.tenants[TENANT] as string;
  const employer = () => world.employers[EMPLOYER]?.id as string;

  it('are short enough to be typed, and taken as people type them', async () => {
    const token = await linkOf(tenant());
    expect(token).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
    const typed = token.toUpperCase().replaceAll('-', '').replaceAll('0', 'O').replaceAll('1', 'l');
    await http().get(`/api/links/${typed}/invitation`).expect(200);
    await http().get(`/api/links/${token}/registration`).expect(404);
    const stored = await t.db.query<{ token_hash: string }>('SELECT token_hash FROM personal_links');
    expect(JSON.stringify(stored)).not.toContain(token.replaceAll('-', ''));
  });

  it('are not changed by ten thousand looks', async () => {
    const own = await linkOf(tenant());
    const firm = await linkOf(employer());
    const paths = [own, firm].flatMap((token) => [
      `/api/links/${token}`,
      `/api/links/${token}/${token === own ? 'invitation' : 'registration'}`,
      `/api/links/${token}/calendar`,
      `/api/links/${token}/opening`,
    ]);
    const before = await everything(t);
    const statuses = new Map<string, number>();
    for (let round = 0; round < 10_000 / 50; round++) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, i) => {
          const method = (round + i) % 2 ? 'GET' : 'HEAD';
          const url = paths[(round * 50 + i) % paths.length] as string;
          return t.app
            .inject({ method, url, remoteAddress: `10.0.${round}.${i}` })
            .then(({ statusCode }) => statusCode);
        }),
      );
      for (const status of answers) statuses.set(`${status}`, (statuses.get(`${status}`) ?? 0) + 1);
    }
    // A quarter asked for what only takes a POST.
    expect(Object.fromEntries(statuses)).toEqual({ 200: 7500, 404: 2500 });
    expect(await everything(t)).toBe(before);
  }, 300_000);

  it('tell at the first touch that somebody reads, once', async () => {
    const token = await linkOf(tenant());
    await http().post(`/api/links/${token}/opening`).expect(204);
    const first = await rowOf(tenant());
    expect(first?.state).toBe('opened');
    await http().post(`/api/links/${token}/opening`).expect(204);
    expect(await rowOf(tenant())).toEqual(first);
  });

  it('take needs with their language, a change of mind, and a refusal with its reason', async () => {
    const token = await linkOf(tenant());
    const answer = (body: object) => http().post(`/api/links/${token}/invitation`).send(body);
    const show = async () => (await http().get(`/api/links/${token}/invitation`).expect(200)).body;
    const constraints = { interpreter: true, interpreterLanguage: 'Dari', companion: false, wheelchair: true };
    await answer({ answer: 'accept', constraints }).expect(200);
    expect((await show()).constraints).toEqual({ interpreter: true, interpreterLanguage: 'Dari', wheelchair: true });
    await answer({ answer: 'accept', constraints: { interpreterLanguage: 'Dari' } }).expect(200);
    expect((await show()).constraints).toEqual({});
    await answer({ answer: 'decline', declineCode: 'transport', reason: 'Pas de bus\nle matin' }).expect(200);
    expect(await show()).toMatchObject({
      state: 'declined',
      declineCode: 'transport',
      declineReason: 'Pas de bus\nle matin',
    });
    await answer({ answer: 'decline', declineCode: 'no_vacancy' }).expect(400);
    const before = await rowOf(tenant());
    await answer({ answer: 'accept' }).expect(200);
    expect((await show()).declineCode).toBeNull();
    expect((await rowOf(tenant()))?.version).toBeGreaterThan(before?.version as number);
  });

  it('show the card as employers see it, and nothing of rent or landlord', async () => {
    const { body, text } = await http()
      .get(`/api/links/${await linkOf(tenant())}/invitation`)
      .expect(200);
    expect(body.card.occupations).toEqual([{ label: expect.any(String), labelEn: expect.any(String) }]);
    expect(Object.keys(body.card).sort()).toEqual([
      'certificates',
      'experiences',
      'languages',
      'licences',
      'occupations',
      'skills',
    ]);
    expect(text).not.toMatch(/loyer|impay|bailleur|landlord|arrears|rent\b|dette|phone|address"?:"1[^ ]|familyName/i);
  });

  it('give a calendar entry that moves with the date and goes when the rally is called off', async () => {
    const { body } = await post('/rallies', world.organiser, {
      heldOn: '2027-04-05',
      name: 'Rallye\r\nATTACH:x; de, printemps'.replace('\r\n', ' '),
      ...template({ address: '1 rue des Glycines, Douai; bât. A' }),
    }).expect(201);
    await post(`/rallies/${body.id}/invitations`, world.organiser, { tenantIds: [tenant()] }).expect(201);
    const token = await tokenOf(t, body.id, tenant());
    const entry = async () => {
      const { text, headers } = await http().get(`/api/links/${token}/calendar`).buffer(true).expect(200);
      expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
      return text.replace(/\r\n[ \t]/g, '');
    };
    const first = await entry();
    expect(first).toMatch(/METHOD:PUBLISH\r\n/);
    expect(first).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Paris\r\n/);
    expect(first).toMatch(/DTSTART;TZID=Europe\/Paris:20270405T090000\r\nDTEND;TZID=Europe\/Paris:20270405T120000\r\n/);
    expect(first).toMatch(/LOCATION:Salle des Glycines\\, 1 rue des Glycines\\, Douai\\; bât. A\r\n/);
    const of = (file: string, field: string) => new RegExp(`\r\n${field}:(.*)\r\n`).exec(file)?.[1] ?? '';
    expect(of(first, 'UID')).toMatch(/^[0-9a-f-]{36}$/);
    const change = http().patch(`/api/rallies/${body.id}`).set(world.organiser.headers);
    await change.send({ heldOn: '2027-03-22' }).expect(204);
    const moved = await entry();
    expect(of(moved, 'UID')).toBe(of(first, 'UID'));
    expect(Number(of(moved, 'SEQUENCE'))).toBeGreaterThan(Number(of(first, 'SEQUENCE')));
    // The other side of the clock change, at the same time on the wall.
    expect(moved).toContain('DTSTART;TZID=Europe/Paris:20270322T090000');
    await post(`/rallies/${body.id}/cancellation`, world.organiser, { reason: 'Salle inondée' }).expect(204);
    const gone = await entry();
    expect(gone).toMatch(/METHOD:CANCEL\r\n/);
    expect(of(gone, 'STATUS')).toBe('CANCELLED');
    expect(Number(of(gone, 'SEQUENCE'))).toBeGreaterThan(Number(of(moved, 'SEQUENCE')));
    expect(of(gone, 'DESCRIPTION')).toContain('Annulé : Salle inondée');
  });

  it('are closed when one went astray, and another is sent', async () => {
    const lost = await linkOf(world.tenants[OTHER] as string);
    const { id } = (await rowOf(world.tenants[OTHER] as string)) as { id: string };
    await post(`/rallies/${rallyId}/invitations/${id}/new-link`, world.stranger).expect(404);
    t.clock.set(new Date(t.clock.now().getTime() + 1000).toISOString());
    await post(`/rallies/${rallyId}/invitations/${id}/new-link`, world.organiser).expect(204);
    expect((await http().get(`/api/links/${lost}/invitation`).expect(410)).body.code).toBe('link_expired');
    await http().post(`/api/links/${lost}/invitation`).send({ answer: 'accept' }).expect(410);
    await http().post(`/api/links/${lost}/opening`).expect(410);
    const fresh = await linkOf(world.tenants[OTHER] as string);
    expect(fresh).not.toBe(lost);
    await http().get(`/api/links/${fresh}/invitation`).expect(200);
  });

  it('cannot be guessed: who tries many is not answered, and right ones go on from elsewhere', async () => {
    const token = await linkOf(tenant());
    const from = (remoteAddress: string, tried: string) =>
      t.app.inject({ method: 'GET', url: `/api/links/${tried}/invitation`, remoteAddress });
    for (let i = 0; i < 40; i++) expect((await from('192.0.2.1', `guess-${i}`)).statusCode).toBe(404);
    const refused = await from('192.0.2.1', token);
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too_many_guesses']);
    expect((await from('192.0.2.2', token)).statusCode).toBe(200);
    t.clock.set(new Date(t.clock.now().getTime() + 11 * 60_000).toISOString());
    expect((await from('192.0.2.1', token)).statusCode).toBe(200);
  });
});
