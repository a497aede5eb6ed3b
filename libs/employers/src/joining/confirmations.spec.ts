import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '#config';
import { needsConfirmation, type Permission, POLICY, Sessions } from '#identity';
import type { Session } from '../../../../test/support/test-app.js';
import { Network } from '../network/network.fixture.js';

const PASSWORD = 'long-enough-indeed';
const PROFILE = { sector: 'Bois', city: 'Douai', postcode: '59500', siret: null };

describe('an employer that came by a link', () => {
  let n: Network;
  beforeAll(async () => {
    n = await Network.open();
  });
  afterAll(() => n.close());

  const join = async (companyName: string, email: string, employerId: string | null = null) => {
    const { body } = await n
      .post(n.who.landlord, 'employers/invitations', { companyName, contactName: 'Ida Roy', email, employerId })
      .expect(201);
    const path = `/api/links/${String(body.url).split('/t/')[1]}/employer-account`;
    await n.anyone
      .post(path)
      .send({ ...PROFILE, companyName, displayName: 'Ida Roy', password: PASSWORD })
      .expect(201);
    const user = await n.t.db.one<{ id: string; organisationId: string }>(
      'SELECT id, organisation_id AS "organisationId" FROM users WHERE email = $1',
      [email],
    );
    const sessions = n.t.get(Sessions);
    const secret = await sessions.open(user?.id ?? '');
    const headers = { cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) };
    return { session: { userId: user?.id ?? '', headers } as Session, id: user?.organisationId ?? '' };
  };
  const PEOPLE = [
    'candidates',
    'shortlist',
    'saved-searches',
    'proposals',
    'release-requests',
    'rallies',
    'placements',
  ];

  it('is shown no people and is shown to none before the association has confirmed it', async () => {
    const { session, id } = await join('Scierie Dubois', 'ida@scierie-dubois.example');
    for (const path of PEOPLE)
      expect({ path, code: (await n.get(session, path).expect(403)).body.code }).toEqual({
        path,
        code: 'employer_not_confirmed',
      });
    await n.get(session, 'employers/me').expect(200);
    const { body: draft } = await n.post(session, 'offers', { title: 'Menuisier' }).expect(201);
    expect((await n.post(session, `offers/${draft.id}/publication`).expect(403)).body.code).toBe(
      'employer_not_confirmed',
    );
    expect((await n.get(session, 'home').expect(200)).body.cards.map(({ kind }: { kind: string }) => kind)).toEqual([
      'offers_draft',
    ]);
    expect((await n.get(session, 'session').expect(200)).body.user.awaitsConfirmation).toBe(true);

    const { body } = await n.get(n.who.organiser, 'employers/confirmations').expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        ...{ id, name: 'Scierie Dubois', siret: null, email: 'ida@scierie-dubois.example', mailSign: 'of_company' },
        ...{ mailDomain: 'scierie-dubois.example', invitedFrom: 'Habitat du Nord', displayName: 'Ida Roy' },
      }),
    ]);
    // Who invited it is not who confirms it.
    for (const who of [n.who.landlord, n.who.worker, n.who.admin, session])
      await n.post(who, `employers/${id}/confirmation`).expect(403);
    expect((await n.get(n.who.landlord, `employers/${id}`)).body.awaitsConfirmation).toBe(true);

    const answers = await Promise.all([1, 2].map(() => n.post(n.who.organiser, `employers/${id}/confirmation`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    for (const path of PEOPLE)
      expect({ path, status: (await n.get(session, path)).status }).toEqual({ path, status: 200 });
    expect((await n.get(session, 'session')).body.user.awaitsConfirmation).toBe(false);
    expect((await n.get(n.who.organiser, 'employers/confirmations')).body.total).toBe(0);
    const told = await n.t.db.query<{ address: string; text: string }>(
      `SELECT address, body_text AS text FROM messages WHERE occasion LIKE 'employer-confirmed:%'`,
    );
    expect(told).toEqual([
      {
        address: 'ida@scierie-dubois.example',
        text: expect.stringContaining(`${n.t.get(Config).publicUrl}/candidates`),
      },
    ]);
    expect(
      await n.t.db.query(`SELECT actor_id, subject_id FROM audit_entries WHERE action = 'employer.confirm'`),
    ).toEqual([{ actor_id: n.who.organiser.userId, subject_id: id }]);
  });

  it('that was refused is signed out, cannot come back, and can be invited again', async () => {
    const { session, id } = await join('Fausse Entreprise', 'quelquun@gmail.com');
    const { items } = (await n.get(n.who.manager, 'employers/confirmations')).body;
    expect(items).toMatchObject([{ mailSign: 'of_anybody' }]);
    await n.post(n.who.manager, `employers/${id}/refusal`).expect(204);
    await n.get(session, 'employers/me').expect(401);
    const credentials = { email: 'quelquun@gmail.com', password: PASSWORD };
    await n.anyone.post('/api/session').send(credentials).expect(401);
    expect((await n.post(n.who.manager, `employers/${id}/refusal`).expect(409)).body.code).toBe('nothing_to_confirm');
    expect((await n.post(n.who.manager, `employers/${id}/confirmation`).expect(409)).body.code).toBe(
      'nothing_to_confirm',
    );
    const again = await join('Fausse Entreprise', 'rh@fausse.example', id);
    expect(again.id).toBe(id);
    await n.get(again.session, 'candidates').expect(403);
  });

  it('is checked anew when somebody else makes an account for an employer that was confirmed', async () => {
    const id = await n.employer('Boulangerie Lenoir', {}, n.who.landlord);
    const first = await n.t.signIn('employer', id);
    await n.get(first, 'candidates').expect(200);
    await n.t.db.query('UPDATE users SET active = false WHERE id = $1', [first.userId]);
    const { session } = await join('Boulangerie Lenoir', 'nouveau@example.org', id);
    await n.get(session, 'candidates').expect(403);
    const nowhere = '00000000-0000-4000-8000-00000000dead';
    await n.post(n.who.manager, `employers/${nowhere}/confirmation`).expect(404);
    await n.post(n.who.manager, `employers/${n.landlordId}/refusal`).expect(404);
  });

  it('may do nothing but what was decided for it, whatever permission is added', () => {
    const may = (Object.keys(POLICY) as Permission[]).filter((permission) =>
      (POLICY[permission] as readonly string[]).includes('employer'),
    );
    expect(may.length).toBeGreaterThan(15);
    expect(may.filter((permission) => !needsConfirmation(permission)).sort()).toEqual([
      'employer.profile',
      'home.read',
      'occupation.read',
      'offer.read',
      'offer.write',
      'session.read',
    ]);
  });
});
