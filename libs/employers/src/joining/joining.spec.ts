import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '../../../../test/support/test-app.js';
import { Network } from '../network/network.fixture.js';

const INVITED = { companyName: 'Scierie Dubois', contactName: 'Ida Roy', email: 'ida.roy@example.org' };
const JOINING = {
  ...{ companyName: 'Scierie Dubois', displayName: 'Ida Roy', password: 'long-enough-indeed' },
  ...{ sector: 'Bois', naf: '16', sizeBand: '10_49', city: 'Douai', postcode: '59500', siret: '00012345600014' },
};

describe('an employer invited by link', () => {
  let n: Network;
  const invite = async (more: object = {}, as = n.who.landlord) => {
    const { body } = await n.post(as, 'employers/invitations', { ...INVITED, ...more }).expect(201);
    return { id: body.id as string, path: `/api/links/${String(body.url).split('/t/')[1]}/employer-account` };
  };
  const states = async () =>
    Object.values(
      await n.t.db.query(
        'SELECT count(*) AS n FROM organisations UNION ALL SELECT count(*) FROM users UNION ALL SELECT count(*) FROM employer_profiles',
      ),
    ).map((row) => row.n);
  beforeAll(async () => {
    n = await Network.open();
  });
  afterAll(() => n.close());

  it('sees what is known, and looking a hundred times changes nothing', async () => {
    const { path } = await invite();
    const before = await n.t.db.query('SELECT * FROM personal_links');
    for (let look = 0; look < 50; look++) await n.anyone.get(path).expect(200);
    for (let look = 0; look < 50; look++) await n.anyone.head(path);
    expect(await n.t.db.query('SELECT * FROM personal_links')).toEqual(before);
    expect((await n.anyone.get(path)).body).toMatchObject({
      ...INVITED,
      organisationName: 'Habitat du Nord',
      isKnown: false,
      siret: null,
    });
    expect(await n.t.db.query('SELECT address, body_text FROM messages')).toEqual([
      { address: INVITED.email, body_text: expect.stringContaining('/t/') },
    ]);
    expect((await n.anyone.get(path.replace('/employer-account', ''))).body.purpose).toBe('employer_account');
  });

  it('leaves nothing behind when something is wrong', async () => {
    const { path } = await invite({ email: 'autre@example.org', companyName: 'Autre' });
    await n.employer('Garage Lemoine', { siret: '00012345600014' });
    const before = await states();
    const wrong = async (more: object, status: number) =>
      (
        await n.anyone
          .post(path)
          .send({ ...JOINING, companyName: 'Autre', ...more })
          .expect(status)
      ).body;
    expect((await wrong({}, 409)).code).toBe('siret_taken');
    expect((await wrong({ siret: '00012345600015' }, 400)).errors[0].code).toBe('siret_check_digit');
    expect((await wrong({ password: 'short' }, 400)).errors[0].path).toBe('password');
    expect((await wrong({ siret: null, companyName: 'Garage Lemoine' }, 409)).code).toBe('organisation_exists');
    expect((await wrong({ email: 'evil@example.org' }, 400)).errors[0].code).toBe('unknown_field');
    expect((await wrong({ role: 'administrator' }, 400)).errors[0].code).toBe('unknown_field');
    expect(await states()).toEqual(before);
    await n.t.db.query('DELETE FROM employer_contacts');
    await n.t.db.query('DELETE FROM employer_profiles');
  });

  it('joins once, in the inviter’s network, and signs in', async () => {
    const { body: list } = await n.get(n.who.landlord, 'employers/invitations').expect(200);
    const open = list.items.find((item: { email: string }) => item.email === INVITED.email);
    await n.post(n.who.landlord, `employers/invitations/${open.id}/revocation`).expect(204);
    const { id, path } = await invite();
    const answers = await Promise.all([1, 2, 3].map(() => n.anyone.post(path).send(JOINING)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
    expect(answers.filter(({ status }) => status === 410).map(({ body }) => body.code)).toEqual([
      'link_used',
      'link_used',
    ]);
    expect((await n.anyone.get(path).expect(410)).body.code).toBe('link_used');
    const session = await n.anyone.post('/api/session').send({ email: INVITED.email, password: JOINING.password });
    expect(session.body.user).toMatchObject({
      role: 'employer',
      displayName: 'Ida Roy',
      organisation: { name: 'Scierie Dubois' },
    });
    const { body } = await n.get(n.who.landlord, 'employers?q=scierie').expect(200);
    expect(body.items[0]).toMatchObject({
      landlordId: n.landlordId,
      siren: '000123456',
      hasAccount: true,
      contactEmail: INVITED.email,
    });
    expect((await n.get(n.who.rival, 'employers?q=scierie')).body.total).toBe(0);
    const own = await n.anyone
      .get('/api/employers/me')
      .set('cookie', String(session.headers['set-cookie']))
      .expect(200);
    expect(JSON.stringify(own.body)).not.toContain('Habitat');
    expect((await n.post(n.who.landlord, `employers/invitations/${id}/revocation`).expect(409)).body.code).toBe(
      'already_accepted',
    );
    expect(
      await n.t.db.query(
        `SELECT action, actor_kind FROM audit_entries WHERE action IN ('employer.invite', 'employer.join') ORDER BY seq DESC LIMIT 2`,
      ),
    ).toEqual([
      { action: 'employer.join', actor_kind: 'link' },
      { action: 'employer.invite', actor_kind: 'user' },
    ]);
  });

  it('that is known already completes its own profile and keeps its name', async () => {
    const known = await n.employer('Boulangerie Lenoir', { city: 'Lens', landlordId: null });
    const { path } = await invite(
      { email: 'b@example.org', companyName: 'Boulangerie Lenoir', employerId: known },
      n.who.organiser,
    );
    expect((await n.anyone.get(path)).body).toMatchObject({ isKnown: true, city: 'Lens', sector: expect.any(String) });
    await n.anyone
      .post(path)
      .send({ ...JOINING, companyName: 'Un autre nom', siret: null, displayName: 'Bo Roy' })
      .expect(201);
    const { body } = await n.get(n.who.worker, `employers/${known}`).expect(200);
    expect(body).toMatchObject({ name: 'Boulangerie Lenoir', city: 'Douai', contactName: 'Bo Roy', hasAccount: true });
    expect((await n.get(n.who.worker, `employers/${known}/contacts`)).body.total ?? 2).toBe(2);
    const again = { ...INVITED, email: 'c@example.org', employerId: known };
    expect((await n.post(n.who.organiser, 'employers/invitations', again).expect(409)).body.code).toBe('has_account');
  });

  it('is told clearly when the link is withdrawn or too old, and staff when the address is known', async () => {
    const code = async (more: object) =>
      (await n.post(n.who.landlord, 'employers/invitations', { ...INVITED, companyName: 'Neuve', ...more }).expect(409))
        .body.code;
    expect(await code({ email: 'IDA.roy@example.org' })).toBe('email_taken');
    expect(await code({ email: 'd@example.org', companyName: 'scierie dubois' })).toBe('organisation_exists');
    const withdrawn = await invite({ email: 'd@example.org', companyName: 'Neuve' });
    expect(await code({ email: 'D@example.org' })).toBe('already_invited');
    for (const stranger of [n.who.rival])
      await n.post(stranger, `employers/invitations/${withdrawn.id}/revocation`).expect(404);
    expect((await n.get(n.who.rival, 'employers/invitations')).body.total).toBe(0);
    await n.post(n.who.organiser, `employers/invitations/${withdrawn.id}/revocation`).expect(204);
    expect((await n.anyone.get(withdrawn.path).expect(410)).body.code).toBe('link_expired');
    await n.anyone
      .post(withdrawn.path)
      .send({ ...JOINING, siret: null })
      .expect(410);

    const late = await invite({ email: 'd@example.org', companyName: 'Neuve' });
    n.t.clock.set('2026-12-22T23:30:00Z');
    expect(
      (
        await n.anyone
          .post(late.path)
          .send({ ...JOINING, siret: null })
          .expect(410)
      ).body.code,
    ).toBe('link_expired');
    const later = await n.t.signIn('landlord_staff', n.landlordId);
    const { items } = (await n.get(later, 'employers/invitations').expect(200)).body;
    const states = items
      .filter((i: { companyName: string }) => i.companyName === 'Neuve')
      .map((i: { state: string }) => i.state);
    expect(states.sort()).toEqual(['expired', 'revoked']);
    await invite({ email: 'd@example.org', companyName: 'Neuve' }, later);
    n.t.clock.set(START);
    await n.anyone.get('/api/links/no-such-token/employer-account').expect(404);
  });

  it('finds that the account was made otherwise in the meantime', async () => {
    const { path } = await invite({ email: 'e@example.org', companyName: 'Encore' });
    await n.post(n.who.admin, 'organisations', { kind: 'employer', name: 'Par ailleurs' }).expect(201);
    const { items } = (await n.get(n.who.admin, 'organisations?kind=employer&size=100')).body;
    const organisationId = items.find((o: { name: string }) => o.name === 'Par ailleurs').id;
    const account = {
      organisationId,
      email: 'e@example.org',
      displayName: 'E',
      role: 'employer',
      password: JOINING.password,
    };
    await n.post(n.who.admin, 'users', account).expect(201);
    const before = await states();
    expect(
      (
        await n.anyone
          .post(path)
          .send({ ...JOINING, companyName: 'Encore', siret: null })
          .expect(409)
      ).body.code,
    ).toBe('email_taken');
    expect(await states()).toEqual(before);
  });
});
