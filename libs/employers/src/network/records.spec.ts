import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Network } from './network.fixture.js';
import { recordsOf } from './records.fixture.js';

describe('what an employer promised and did', () => {
  let n: Network;
  let id: string;
  const { sql, rally, invitation, meeting, hire } = recordsOf(() => n);

  beforeAll(async () => {
    n = await Network.open();
    id = await n.employer('Entrepôts Ferrand');
    const rallyId = await rally();
    await invitation(rallyId, id, 'accepted', 'present');
    await invitation(await rally('2026-06-10', 'closed'), id, 'accepted', 'no_show');
    await meeting(rallyId, id, 0, '2026-10-21T07:00:00Z');
    await meeting(rallyId, id, 1, '2026-10-23T07:10:00Z');
    await meeting(rallyId, id, 2, null);
    const placement = await hire(id, '2026-10-25');
    await hire(id, '2026-11-02', 'training');
    await sql(
      `INSERT INTO placement_checks (placement_id, month, side, due_on, still_there, answered_at) VALUES
       ($1, 1, 'employer', '2026-11-25', true, now()), ($1, 1, 'tenant', '2026-11-25', true, now()), ($1, 3, 'employer', '2027-01-25', NULL, NULL)`,
      [placement],
    );
  });
  afterAll(() => n.close());

  it('is counted from the records', async () => {
    expect((await n.get(n.who.organiser, `employers/${id}/figures`).expect(200)).body).toEqual({
      ...{
        cardsOpened: 0,
        cardsShown: 0,
        offersPublished: 0,
        offersFilled: 0,
        ralliesInvited: 2,
        ralliesRegistered: 2,
        ralliesAttended: 1,
        ralliesAbsent: 1,
      },
      ...{
        meetingsHeld: 3,
        verdictsGiven: 2,
        verdictsOwed: 1,
        meanVerdictDays: 2,
        hires: 1,
        trainings: 1,
        suppressed: false,
      },
      checks: [
        { month: 1, asked: 1, stillThere: 1 },
        { month: 3, asked: 0, stillThere: 0 },
        { month: 6, asked: 0, stillThere: 0 },
      ],
    });
  });

  it('tells a landlord no number of persons so small that it could know who', async () => {
    const { body } = await n.get(n.who.landlord, `employers/${id}/figures`).expect(200);
    expect(body).toMatchObject({ ralliesAttended: 1, verdictsOwed: 1, hires: null, trainings: null, suppressed: true });
    expect(body.checks[0]).toEqual({ month: 1, asked: null, stillThere: null });
    expect(JSON.stringify(body)).not.toMatch(/Nadia|Wojcik|Cariste/);
  });

  it('is set beside its promises', async () => {
    const path = `employers/${id}/promises`;
    const promise = { amount: 2, promisedOn: '2026-10-01', dueOn: '2026-11-30', label: 'Deux embauches' };
    await n.post(n.who.organiser, path, { ...promise, kind: 'hires' }).expect(201);
    await n.post(n.who.organiser, path, { ...promise, kind: 'rally', amount: 1, dueOn: '2026-10-31' }).expect(201);
    await n.post(n.who.organiser, path, { ...promise, kind: 'positions', dueOn: '2026-11-01' }).expect(201);
    const other = (
      await n.post(n.who.landlord, path, { ...promise, kind: 'other', label: 'Visite', private: true }).expect(201)
    ).body.id;
    const states = async (as: (typeof n.who)['worker']) =>
      Object.fromEntries(
        (await n.get(as, path).expect(200)).body.items.map((p: { kind: string; done: number; state: string }) => [
          p.kind,
          [p.done, p.state],
        ]),
      );
    expect(await states(n.who.worker)).toEqual({ hires: [1, 'open'], rally: [1, 'kept'], positions: [0, 'broken'] });
    expect(await states(n.who.landlord)).toEqual({
      hires: [null, null],
      rally: [1, 'kept'],
      positions: [0, 'broken'],
      other: [null, 'open'],
    });
    await n.post(n.who.landlord, `${path}/${other}/settlement`, { settled: 'partly' }).expect(204);
    await n.post(n.who.rival, `${path}/${other}/settlement`, { settled: 'kept' }).expect(404);
    expect((await states(n.who.landlord)).other).toEqual([null, 'partly']);
    const counted = (await n.get(n.who.organiser, path)).body.items.find(
      (p: { kind: string }) => p.kind === 'rally',
    ).id;
    expect(
      (await n.post(n.who.organiser, `${path}/${counted}/settlement`, { settled: 'kept' }).expect(409)).body.code,
    ).toBe('promise_is_counted');
  });

  it('shows who is silent, and why', async () => {
    const quiet = await n.employer('Muette SA', { city: 'Lens' });
    await sql(`UPDATE organisations SET created_at = '2026-05-01' WHERE id = $1`, [quiet]);
    const coming = await rally('2027-01-20', 'open');
    await invitation(coming, quiet, 'sent', 'unknown', '2026-11-10');
    await invitation(coming, id, 'sent', 'unknown', '2026-11-21');
    const silent = async (as = n.who.worker) =>
      (await n.get(as, 'employers/silent').expect(200)).body.items.map(
        (e: { name: string; reasons: { code: string }[] }) => [e.name, ...e.reasons.map(({ code }) => code)],
      );
    expect(await silent()).toEqual([
      ['Muette SA', 'invitation', 'no_exchange'],
      ['Entrepôts Ferrand', 'verdicts'],
    ]);
    expect((await n.get(n.who.worker, 'employers?silent=true&q=muette')).body.total).toBe(1);
    const again = (employerId: string, as = n.who.organiser) =>
      n.post(as, `rallies/${coming}/reminders`, { employerId });
    for (let twice = 0; twice < 2; twice++) await again(quiet).expect(204);
    await again(quiet, n.who.landlord).expect(403);
    await again(await n.employer('Pas invitée', { city: 'Lens' })).expect(404);
    expect(await sql(`SELECT recipient_id FROM messages WHERE subject LIKE 'Participez-vous%'`)).toEqual([
      { recipient_id: quiet },
    ]);
    const word = { kind: 'call', happenedOn: '2026-11-20', summary: 'Viendra peut-être.', private: true };
    await n.post(n.who.landlord, `employers/${quiet}/exchanges`, word).expect(201);
    expect(await silent(n.who.landlord)).toContainEqual(['Muette SA', 'invitation']);
    // What one may not read is no word for one either.
    expect((await silent(n.who.rival))[0]).toEqual(['Muette SA', 'invitation', 'no_exchange']);
  });
});
