import { expect, it } from '@jest/globals';
import request from 'supertest';
import type { Session } from '../../../../test/support/test-app.js';
import type { Case, CommitteeStage } from './committees.fixture.js';

const PASSWORD = 'une phrase bien longue';
const WISH = { contactName: 'Dr Roussel', organisation: 'CHI de Clermont', capacity: 'Psychiatre' };

/** What committees.spec.ts says of people of other bodies who are invited to a table, on the program that it has booted. */
export function invitedPartners(stage: () => CommitteeStage): void {
  it('let a partner who was invited see what is presented at their table from then on, and nothing else', async () => {
    const s = stage();
    const { t, made, post, put, get, at, read } = s.stage;
    const { worker, manager, colleague, stranger, landlord } = s.who;
    const { ids, body, household, committee, meeting, caseOf, decide } = s;
    const server = t.app.getHttpServer();
    await at('2027-01-11');
    const [before, presented, silent, secret] = [
      await household('Avant', ids.soliha),
      await household('Montré', ids.soliha),
      await household('Gardé', ids.soliha),
      await household('Cachée', ids.soliha),
    ];
    await t.db.query('UPDATE tenants SET sheltered = true WHERE id = $1 RETURNING id', [secret]);
    const id = await made(manager, 'committees', body('orientation', ids.soliha, { anchorOn: '2027-01-11' }));
    const other = await made(manager, 'committees', body('orientation', ids.soliha, { anchorOn: '2027-01-18' }));
    await made(manager, `committees/${id}/members`, { userId: worker.userId });
    const first = (await committee(id)).next.id as string;
    const tell = async (meetingId: string, tenantId: string, family: string, shared: string | null) => {
      if (!(await meeting(meetingId)).cases.some(({ person }: Case) => person.includes(family)))
        await made(worker, `committee-meetings/${meetingId}/cases`, { tenantId });
      const { id: caseId, version } = await caseOf(meetingId, family);
      await put(worker, `committee-cases/${caseId}/presentation`, {
        ...{ presentation: `Santé de ${family}.`, shared, version },
      }).expect(204);
      return caseId;
    };
    await tell(first, before, 'Avant', 'Dit avant son arrivée.');
    expect((await decide(first, 'Avant', 'goes_on', {}, worker)).status).toBe(204);
    await post(worker, `committee-meetings/${first}/closure`, { nextOn: '2027-02-08' }).expect(204);

    // Invited by the manager of that association, by nobody else.
    await at('2027-01-12');
    const wish = { ...WISH, email: 'roussel@example.org' };
    for (const [by, status] of [
      [worker, 403],
      [landlord, 403],
      [stranger, 404],
    ] as const)
      await post(by, `committees/${id}/invitations`, wish).expect(status);
    expect((await post(manager, `committees/${id}/invitations`, { ...wish, email: 'x' })).status).toBe(400);
    const invited = (await post(manager, `committees/${id}/invitations`, wish).expect(201)).body;
    expect((await post(manager, `committees/${id}/invitations`, wish).expect(409)).body.code).toBe('already_invited');
    expect((await committee(id)).invitations).toEqual([expect.objectContaining({ email: wish.email })]);
    expect((await committee(id, worker)).invitations).toEqual([]);
    const taken = (await t.db.one<{ email: string }>('SELECT email FROM users WHERE id = $1', [colleague.userId]))
      ?.email;
    expect((await post(manager, `committees/${id}/invitations`, { ...wish, email: taken }).expect(409)).body.code).toBe(
      'email_taken',
    );

    const link = (invited.url as string).split('/t/')[1];
    const seat = `/api/links/${link}/committee-seat`;
    expect((await request(server).get(seat).expect(200)).body).toMatchObject({
      email: wish.email,
      association: 'Nous',
    });
    expect((await committee(id)).members).toHaveLength(1);
    await request(server).post(seat).send({ displayName: 'Dr Roussel', password: 'court' }).expect(400);
    await request(server).post(seat).send({ displayName: 'Dr Roussel', password: PASSWORD }).expect(201);
    expect(
      (await request(server).post(seat).send({ displayName: 'x', password: PASSWORD }).expect(410)).body.code,
    ).toBe('link_used');
    const signIn = async (): Promise<Session> => {
      const answer = await request(server)
        .post('/api/session')
        .send({ email: wish.email, password: PASSWORD })
        .expect(200);
      const cookie = String(answer.headers['set-cookie']).split(';')[0] as string;
      const { csrfToken, user } = (await request(server).get('/api/session').set({ cookie }).expect(200)).body;
      expect(user.role).toBe('partner');
      return { userId: user.id, headers: { cookie, 'x-csrf-token': csrfToken } } as Session;
    };
    let partner = await signIn();

    // The next meeting: one case is written for the table, one is not, one must not leave the association.
    const next = (await committee(id)).next.id as string;
    const shown = await tell(next, presented, 'Montré', 'Cherche un logement plus petit.');
    await tell(next, silent, 'Gardé', null);
    await tell(next, secret, 'Cachée', 'Écrit par erreur.');
    await at('2027-02-08');
    partner = await signIn();
    await made(worker, `committee-cases/${shown}/tasks`, { what: 'Appeler la clinique', userId: worker.userId });
    await made(worker, `committee-cases/${shown}/tasks`, {
      what: 'Envoyer le courrier',
      person: 'Dr Roussel',
      shared: true,
    });
    expect((await decide(next, 'Montré', 'goes_on', { note: 'Fragile.', said: 'On continue.' }, worker)).status).toBe(
      204,
    );

    const table = (await get(partner, `committees/${id}`).expect(200)).body;
    expect(table).toMatchObject({ isMember: true, invitations: [], signals: { opened: 0, closed: 0 } });
    expect(table.meetings.map(({ cases }: { cases: number }) => cases)).toEqual([1]);
    expect((await read(partner, 'committees')).items.map((one: { id: string }) => one.id)).toEqual([id]);
    const agenda = await meeting(next, partner);
    expect(agenda).toMatchObject({ mayRun: false, committee: { hasPartner: true } });
    expect(await meeting(next)).toMatchObject({ committee: { hasPartner: true } });
    expect(agenda.cases).toEqual([
      expect.objectContaining({
        ...{
          person: 'Nadia Montré',
          shared: 'Cherche un logement plus petit.',
          decision: 'goes_on',
          said: 'On continue.',
        },
        ...{
          presentation: null,
          note: null,
          tenantId: null,
          landlord: null,
          status: null,
          caseWorker: null,
          signal: null,
        },
        ...{ mayDecide: [], mayPresent: false, tasks: [expect.objectContaining({ what: 'Envoyer le courrier' })] },
      }),
    ]);
    for (const words of ['Avant', 'Gardé', 'Cachée', 'Santé', 'Fragile', 'Opac', 'clinique'])
      expect(JSON.stringify([table, agenda])).not.toContain(words);
    await get(partner, `committee-meetings/${next}/minutes?audience=association`).expect(200);
    expect((await read(partner, 'activities')).committees).toBe(true);
    const seen = `SELECT 1 FROM audit_entries WHERE action = 'committee.read_case' AND tenant_id = $1 AND actor_id = $2`;
    expect((await t.db.query(seen, [presented, partner.userId])).length).toBeGreaterThan(0);

    // Neither what came before, nor another table, nor anything else of the person.
    for (const path of [`committee-meetings/${first}`, `committees/${other}`]) await get(partner, path).expect(404);
    for (const path of [`committees/${id}/signals`, `tenants/${presented}`, 'tenants', 'group-series', 'referrals'])
      await get(partner, path).expect(403);
    await post(partner, `committee-cases/${shown}/tasks`, { what: 'x', person: 'y' }).expect(403);

    // A second table is given to the account that is there; off the first, nothing of it is left to see.
    const again = (await post(manager, `committees/${other}/invitations`, wish).expect(201)).body;
    expect(again).toMatchObject({ hasAccount: true, url: null });
    const member = table.members.find(({ userId }: { userId: string }) => userId === partner.userId).id;
    await post(manager, `committees/${id}/members/${member}/removal`).expect(204);
    await get(partner, `committee-meetings/${next}`).expect(404);
    expect((await read(partner, 'committees')).items.map((one: { id: string }) => one.id)).toEqual([other]);

    // What shelters its people keeps its tables to itself, also when it begins to.
    await t.db.query(
      `UPDATE programmes SET definition = jsonb_set(definition, '{confidentiality}', '"highest"') WHERE id = $1 RETURNING id`,
      [ids.soliha],
    );
    expect(
      (await post(manager, `committees/${other}/invitations`, { ...wish, email: 'b@example.org' })).body.code,
    ).toBe('sheltered_table');
  });

  it('take an invitation back before it is used', async () => {
    const { stage: at, who, ids, body, committee } = stage();
    const id = await at.made(
      who.manager,
      'committees',
      body('joint_cell', ids.cell, { anchorOn: '2027-03-09', partnerId: ids.landlord }),
    );
    const wish = { ...WISH, email: 'absent@example.org' };
    const made = (await at.post(who.manager, `committees/${id}/invitations`, wish).expect(201)).body;
    await at.post(who.stranger, `committees/${id}/invitations/${made.id}/revocation`).expect(404);
    await at.post(who.manager, `committees/${id}/invitations/${made.id}/revocation`).expect(204);
    const link = (made.url as string).split('/t/')[1];
    await request(at.t.app.getHttpServer()).get(`/api/links/${link}/committee-seat`).expect(410);
    expect((await committee(id)).invitations).toEqual([]);
  });
}
