import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Staged, stagePlacements } from './placements.fixture.js';

describe('how a placement goes on, as both sides tell it', () => {
  let s: Staged;
  beforeAll(async () => {
    s = await stagePlacements();
  });
  beforeEach(() => s.register());
  afterAll(() => s.t.close());

  it('begin by the word of either side, last by both, contradict each other and are settled', async () => {
    const { t, cast, get, post, show, act, read, travel, letters, news, journal, bakery, made } = s;
    const { worker } = cast;
    const id = await made(bakery());
    expect(await read(id)).toMatchObject({
      contractForm: 'CIE',
      via: 'own_search',
      contactName: 'Mme Lenoir',
      starts: [],
    });
    await travel('2026-11-24');
    const [boss, person] = [await letters(id, 'employer'), await letters(id, 'tenant')];
    expect(boss.last).toContain('Nadia W. devait commencer');
    expect(await show(person.token)).toMatchObject({
      side: 'tenant',
      person: 'Nadia',
      asked: 'start',
      state: 'promised',
    });
    expect((await read(id)).starts).toEqual([]);
    const early = await act(person.token, { act: 'start', began: true, beganOn: '2026-11-25' }).expect(400);
    expect(early.body.errors[0]).toMatchObject({ path: 'beganOn', code: 'in_future' });
    await act(person.token, { act: 'start', began: true, beganOn: '2026-11-24' }).expect(204);
    await act(boss.token, { act: 'start', began: true, beganOn: '2026-11-24' }).expect(204);
    expect(await read(id)).toMatchObject({
      state: 'started',
      startedOn: '2026-11-24',
      starts: [
        { side: 'employer', began: true, via: 'link' },
        { side: 'tenant', began: true, via: 'link' },
      ],
    });
    expect((await show(boss.token)).asked).toBeNull();

    await travel('2026-12-24');
    expect((await letters(id, 'tenant')).count).toBe(2);
    expect(await show(boss.token)).toMatchObject({ side: 'employer', person: 'Nadia W.', asked: 1, answers: [] });
    await act(boss.token, { act: 'check', month: 1, stillThere: true, comment: 'Très à l’heure.' }).expect(204);
    await act(boss.token, { act: 'check', month: 3, stillThere: true }).expect(409);
    await act(person.token, {
      ...{ act: 'check', month: 1, stillThere: false, endedOn: '2026-12-20', endReason: 'resigned' },
      ...{ comment: 'Mon dos me fait mal.', wantsCall: true },
    }).expect(204);
    await t.settle();
    const shown = await read(id);
    expect(shown).toMatchObject({ contradictions: [1], state: 'started' });
    expect(shown.endsTold).toEqual([{ month: 1, side: 'tenant', endedOn: '2026-12-20', endReason: 'resigned' }]);
    expect(
      shown.checks.find(({ side, month }: { side: string; month: number }) => side === 'tenant' && month === 1),
    ).toMatchObject({
      comment: 'Mon dos me fait mal.',
      wantsCall: true,
    });
    expect(await news(id)).toEqual(['1 contradiction', '1 wants_call']);
    // The other side learns nothing of it, and at rest the tenant's words are not to be read.
    expect(JSON.stringify(await show(boss.token))).not.toMatch(/ dos |2026-12-20/);
    expect(
      JSON.stringify(await t.db.query('SELECT * FROM placement_checks WHERE placement_id = $1', [id])),
    ).not.toContain('dos');
    expect((await get(worker, 'placement-calls').expect(200)).body.items).toContainEqual(
      expect.objectContaining({ placementId: id, side: 'tenant', month: 1, wantsCall: true, callee: 'Nadia Wojcik' }),
    );

    expect(
      (await post(worker, `placements/${id}/settlements`, { month: 1, stillThere: false }).expect(400)).body.errors[0]
        .path,
    ).toBe('end');
    await post(worker, `placements/${id}/settlements`, {
      month: 1,
      stillThere: true,
      note: 'Arrêt d’une semaine.',
    }).expect(204);
    const settled = await read(id);
    expect(settled).toMatchObject({ contradictions: [], endsTold: [], state: 'started' });
    expect(settled.settlements).toEqual([
      expect.objectContaining({ month: 1, stillThere: true, note: 'Arrêt d’une semaine.' }),
    ]);
    expect(
      await t.db.query(
        'SELECT side, still_there AS "stillThere", said FROM placement_checks WHERE placement_id = $1 AND month = 1 AND answered_at IS NOT NULL ORDER BY side',
        [id],
      ),
    ).toEqual([
      { side: 'employer', stillThere: true, said: null },
      { side: 'tenant', stillThere: true, said: false },
    ]);
    await t.settle();
    expect(await journal()).toEqual([
      'Embauche promise : Vendeuse, Boulangerie Lenoir, contrat aidé (CIE) de 9 mois.',
      expect.stringContaining('A commencé le 24/11/2026'),
      expect.stringContaining('A commencé le 24/11/2026'),
      expect.stringContaining('Emploi commencé'),
      'Après 1 mois : toujours en place, d’après l’employeur.',
      'Après 1 mois : plus en place depuis le 20/12/2026, d’après la personne.',
      'Après 1 mois : toujours en place, après vérification auprès des deux côtés.',
    ]);
  });

  it('follow silence up: a reminder, then the phone; what is said there is noted for that side', async () => {
    const { cast, get, post, read, travel, letters, bakery, made, today } = s;
    const { worker, employer } = cast;
    const id = await made(bakery({ contactEmail: undefined, contactPhone: '+33327000000', startOn: undefined }));
    await post(worker, `placements/${id}/start`, { startedOn: today() }).expect(204);
    const calls = async () =>
      ((await get(worker, 'placement-calls').expect(200)).body.items as { placementId: string; side: string }[])
        .filter(({ placementId }) => placementId === id)
        .map(({ side }) => side);
    await travel('2026-12-22');
    expect(await calls()).toEqual(['employer']);
    expect((await letters(id, 'tenant')).count).toBe(1);
    await travel('2026-12-26');
    expect((await letters(id, 'tenant')).count).toBe(1);
    await travel('2026-12-27');
    const again = await letters(id, 'tenant');
    expect(again).toMatchObject({ count: 2, last: expect.stringContaining('Sans elle, nous vous appellerons') });
    await travel('2026-12-31');
    expect(await calls()).toEqual(['employer', 'tenant']);
    await post(worker, `placements/${id}/calls`, { month: 1, side: 'employer' }).expect(204);
    await post(employer, `placements/${id}/calls`, { month: 1, side: 'employer' }).expect(403);
    await post(worker, `placements/${id}/checks`, { month: 1, side: 'employer', stillThere: true }).expect(204);
    expect((await post(worker, `placements/${id}/calls`, { month: 1, side: 'employer' }).expect(409)).body.code).toBe(
      'already_answered',
    );
    expect(await calls()).toEqual(['tenant']);
    expect((await read(id)).checks.find(({ side }: { side: string }) => side === 'employer')).toMatchObject({
      via: 'phone',
      tries: 1,
    });
  });

  it('are called about their start too: a call that nobody took is counted until that side has answered', async () => {
    const { cast, get, post, travel, bakery, made } = s;
    const { worker, employer } = cast;
    const id = await made(bakery({ contactEmail: undefined, contactPhone: '+33327000000' }));
    await travel('2026-11-24');
    const tries = async () =>
      ((await get(worker, 'placement-calls').expect(200)).body.items as { placementId: string; month: number | null }[])
        .filter(({ placementId }) => placementId === id)
        .map(({ placementId: _, ...call }) => call);
    const start = { month: null, side: 'employer' };
    expect(await tries()).toEqual([expect.objectContaining({ ...start, tries: 0, triedAt: null })]);
    await post(employer, `placements/${id}/calls`, start).expect(403);
    await post(worker, `placements/${id}/calls`, { ...start, side: 'case_worker' }).expect(400);
    await post(worker, `placements/${id}/calls`, { side: 'employer' }).expect(400);
    for (const _ of [1, 2]) await post(worker, `placements/${id}/calls`, start).expect(204);
    expect(await tries()).toEqual([expect.objectContaining({ ...start, tries: 2, triedAt: expect.any(String) })]);
    await post(worker, `placements/${id}/start`, { startedOn: '2026-11-24' }).expect(204);
    expect((await post(worker, `placements/${id}/calls`, start).expect(409)).body.code).toBe('already_answered');
    expect(await tries()).toEqual([]);
  });

  it('end early when who follows the tenant confirms what a side told, and tell the landlord no more than was agreed', async () => {
    const { t, cast, get, post, show, act, read, travel, letters, news, bakery, made, today, tenantId } = s;
    const { worker, landlord } = cast;
    const id = await made(bakery({ startOn: undefined, contract: 'CDD', contractForm: undefined }));
    const status = async () => (await get(landlord, `tenants/${tenantId}`).expect(200)).body;
    await post(worker, `placements/${id}/start`, { startedOn: today() }).expect(204);
    expect(await status()).toEqual({ id: tenantId, givenName: 'Nadia', familyName: 'Wojcik', status: 'at_work' });
    for (const path of [`placements/${id}`, 'placements', 'placement-calls']) await get(landlord, path).expect(403);
    await travel('2026-12-22');
    const { token } = await letters(id, 'employer');
    const odd = await act(token, { act: 'check', month: 1, stillThere: true, endedOn: today() }).expect(400);
    expect(odd.body.errors[0].code).toBe('only_when_left');
    await act(token, {
      act: 'check',
      month: 1,
      stillThere: false,
      endedOn: '2026-12-18',
      endReason: 'dismissed',
    }).expect(204);
    await t.settle();
    expect(await news(id)).toEqual(['1 left']);
    expect((await read(id)).state).toBe('started');
    expect(
      (
        await post(worker, `placements/${id}/end`, {
          endedOn: '2026-12-18',
          reason: 'dismissed',
          side: 'tenant',
        }).expect(400)
      ).body.errors[0].code,
    ).toBe('other_side');
    await post(worker, `placements/${id}/end`, { endedOn: '2026-12-18', reason: 'dismissed' }).expect(204);
    expect(await read(id)).toMatchObject({ state: 'ended', endSide: 'employer', endsTold: [] });
    expect((await status()).status).not.toBe('at_work');
    // What was only asked is asked no more, and the link says so.
    expect(await show(token)).toMatchObject({ state: 'ended', asked: null });
  });

  it('give the second of two employers a clear answer that says nothing of the first', async () => {
    const { t, cast, get, post, employerId, rivalId, tenantId } = s;
    const { employer, rival } = cast;
    const candidateId = randomUUID();
    await t.db.query('INSERT INTO candidates (id, tenant_id, listed, updated_at) VALUES ($1, $2, true, now())', [
      candidateId,
      tenantId,
    ]);
    const aliasOf = async (by: string, name: string) => {
      const alias = randomUUID();
      await t.db.query(
        `INSERT INTO candidate_aliases (id, employer_id, candidate_id, pseudonym, created_at) VALUES ($1, $2, $3, $4, now())`,
        [alias, by, candidateId, name],
      );
      return alias;
    };
    const release = async (by: string) => {
      await t.db.query(
        `INSERT INTO release_requests (id, candidate_id, employer_id, state, requested_at, decided_at, expires_at) VALUES ($1, $2, $3, 'granted', $4, $4, $5)`,
        [randomUUID(), candidateId, by, t.clock.now(), new Date('2027-06-01')],
      );
      await t.db.query(
        `INSERT INTO consents (id, tenant_id, scope, employer_id, given, how, at) VALUES ($1, $2, 'release', $3, true, 'link', now())`,
        [randomUUID(), tenantId, by],
      );
    };
    const hire = (candidate: string) => ({ candidateId: candidate, kind: 'hire', title: 'Cariste', contract: 'CDI' });
    const [first, second] = [await aliasOf(employerId, 'Aube'), await aliasOf(rivalId, 'Brume')];
    await release(employerId);
    // Without a release, or by another's name for them, there is no such candidate.
    await post(rival, 'placements', hire(second)).expect(404);
    await post(rival, 'placements', hire(first)).expect(404);
    await release(rivalId);
    for (const extra of [{ employerId: rivalId }, { organisationName: 'X' }, { tenantId }])
      expect((await post(employer, 'placements', { ...hire(first), ...extra }).expect(400)).body.errors[0].code).toBe(
        'unknown_field',
      );
    const answers = await Promise.all([
      post(employer, 'placements', hire(first)),
      post(rival, 'placements', hire(second)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body;
    expect(refused.code).toBe('no_longer_free');
    expect(JSON.stringify(refused)).not.toMatch(/Ferrand|Concurrent|Wojcik|hire|embauche/i);
    const winner = answers[0]?.status === 201 ? employer : rival;
    const loser = winner === employer ? rival : employer;
    const id = answers.find(({ status }) => status === 201)?.body.id;
    const own = (await get(winner, `placements/${id}`).expect(200)).body;
    expect(own).toMatchObject({ tenantName: 'Nadia Wojcik', state: 'promised' });
    for (const hidden of [
      'tenantId',
      'via',
      'stillLooking',
      'settlements',
      'contradictions',
      'endsTold',
      'contactName',
    ])
      expect(own).not.toHaveProperty(hidden);
    await get(loser, `placements/${id}`).expect(404);
  });
});
