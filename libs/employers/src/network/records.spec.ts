import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#identity';
import { columnsThat, MERGE_PLAN } from '../domain/merge-plan.js';
import { Network } from './network.fixture.js';

const HOLD = ['2026-10-20', '09:00'] as const;

describe('what an employer promised and did', () => {
  let n: Network;
  let id: string;
  let serial = 0;
  const uuid = () => `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`;
  const sql = (text: string, values: unknown[] = []) => n.t.db.query<Record<string, never>>(text, values);

  const tenant = async () => {
    const tenantId = uuid();
    await sql(
      `INSERT INTO tenants (id, association_id, given_name, family_name, created_at, updated_at) VALUES ($1, $2, 'Nadia', 'Wojcik', now(), now())`,
      [tenantId, n.associationId],
    );
    return tenantId;
  };
  const rally = async (heldOn: string = HOLD[0], state = 'closing') => {
    const rallyId = uuid();
    await sql(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       VALUES ($1, $2, 'Rallye', $3, '09:00', 'Salle', 'Rue', 10, 6, '[[0,5]]', 20, $4, now())`,
      [rallyId, n.associationId, heldOn, state],
    );
    return rallyId;
  };
  const invitation = async (
    rallyId: string,
    employerId: string,
    state: string,
    attendance = 'unknown',
    sentAt = '2026-10-01',
  ) => {
    const invitationId = uuid();
    await sql(
      `INSERT INTO rally_invitations (id, rally_id, employer_id, state, attendance, sent_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [invitationId, rallyId, employerId, state, attendance, sentAt],
    );
    return invitationId;
  };
  const meeting = async (rallyId: string, employerId: string, slot: number, verdictAt: string | null, table = 1) =>
    sql(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state, verdict, verdict_at)
       VALUES ($1, $2, $3, $4, $5, $6, 1, 'held', $7, $8)`,
      [uuid(), rallyId, await tenant(), employerId, slot, table, verdictAt && 'trial', verdictAt],
    );
  const hire = async (employerId: string, startedOn: string, kind = 'hire') => {
    const placementId = uuid();
    await sql(
      `INSERT INTO placements (id, tenant_id, kind, employer_id, organisation_name, title, contract, state, promised_at, started_on)
       VALUES ($1, $2, $3, $4, 'X', 'Cariste', 'CDI', 'started', '2026-10-21', $5)`,
      [placementId, await tenant(), kind, employerId, startedOn],
    );
    return placementId;
  };

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

  describe('merging two employers that are one', () => {
    it('knows every column that names an organisation', async () => {
      const columns = await n.t.db.query<{ name: string }>(
        `SELECT c.conrelid::regclass || '.' || a.attname AS name FROM pg_constraint c
         JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
         WHERE c.contype = 'f' AND c.confrelid = 'organisations'::regclass
         UNION SELECT table_name || '.' || column_name FROM information_schema.columns
         WHERE table_schema = 'public' AND column_name IN ('employer_id', 'organisation_id', 'landlord_id', 'association_id')`,
      );
      expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(MERGE_PLAN).sort());
      expect(columnsThat('moves').length).toBeGreaterThan(5);
    });

    it('takes over what is the duplicate’s, puts notes together, and closes it', async () => {
      const kept = await n.employer('Garage Lemoine', { siret: '00012345600014', sector: 'Garage' });
      const duplicate = await n.employer('GARAGE LEMOINE SARL', { naf: '45', contactName: 'Bo Roy' }, n.who.landlord);
      const user = await n.t.signIn('employer', duplicate);
      await n.post(n.who.organiser, `employers/${duplicate}/exchanges`, {
        kind: 'call',
        happenedOn: '2026-11-01',
        summary: 'Oui.',
      });
      const tie = { knownByUserId: null, knownByName: 'Léa', tags: ['auto'], notes: 'Un' };
      await n.put(n.who.organiser, `employers/${kept}/tie`, tie).expect(204);
      await n.put(n.who.organiser, `employers/${duplicate}/tie`, { ...tie, tags: ['moto'], notes: 'Deux' }).expect(204);
      const [both, alone] = [await rally('2027-02-01', 'open'), await rally('2026-09-01', 'closed')];
      await invitation(both, kept, 'accepted');
      const closed = await invitation(both, duplicate, 'sent');
      await invitation(alone, duplicate, 'accepted', 'present');
      await meeting(alone, duplicate, 0, null);
      for (const role of [n.who.organiser, n.who.landlord, n.who.worker])
        await n.post(role, `employers/${kept}/merge`, { duplicateId: duplicate }).expect(403);
      await n.post(n.who.manager, `employers/${kept}/merge`, { duplicateId: duplicate }).expect(204);

      expect((await n.get(n.who.worker, `employers/${kept}`).expect(200)).body).toMatchObject({
        ...{ siret: '00012345600014', naf: '45', sector: 'Garage', landlordId: n.landlordId, hasAccount: true },
        contactName: 'Aline Ferrand',
      });
      expect((await n.get(n.who.worker, `employers/${kept}/contacts`)).body.items).toMatchObject([
        { name: 'Aline Ferrand', isMain: true },
        { name: 'Bo Roy', isMain: false },
      ]);
      expect((await n.get(n.who.worker, `employers/${kept}/exchanges`)).body.total).toBe(1);
      expect((await n.get(n.who.organiser, `employers/${kept}/tie`)).body.own).toMatchObject({
        tags: ['auto', 'moto'],
        notes: 'Un\n\nDeux',
      });
      expect((await n.get(user, 'employers/me').expect(200)).body.id).toBe(kept);
      expect((await n.get(n.who.organiser, `employers/${kept}/figures`)).body).toMatchObject({
        ralliesInvited: 2,
        meetingsHeld: 1,
      });
      expect(await sql('SELECT state, employer_id FROM rally_invitations WHERE id = $1', [closed])).toEqual([
        { state: 'expired', employer_id: duplicate },
      ]);
      await n.get(n.who.worker, `employers/${duplicate}`).expect(404);
      await n.post(n.who.manager, `employers/${kept}/merge`, { duplicateId: duplicate }).expect(404);
      await n.employer('GARAGE LEMOINE SARL', { city: 'Arras' });
      expect(
        await sql(`SELECT details ->> 'duplicateId' AS of FROM audit_entries WHERE action = 'employer.merge'`),
      ).toEqual([{ of: duplicate }]);
    });

    it('is refused where a tenant agreed to one company only, two networks, two companies, or both at one rally', async () => {
      const a = await n.employer('Alpha', { city: 'Arras', siret: '00000000000018' }, n.who.landlord);
      const b = await n.employer('Bêta', { city: 'Arras' }, n.who.rival);
      const c = await n.employer('Gamma', { city: 'Arras', siret: '73282932000074' });
      const d = await n.employer('Delta', { city: 'Arras' });
      const merge = async (kept: string, duplicateId: string) =>
        (await n.post(n.who.admin, `employers/${kept}/merge`, { duplicateId })).body.code;
      expect(await merge(a, b)).toBe('merge_two_networks');
      expect(await merge(a, c)).toBe('merge_different_companies');
      expect(await merge(a, a)).toBe('validation_failed');
      const here = await rally('2027-03-01', 'open');
      await invitation(here, a, 'accepted');
      await invitation(here, d, 'accepted');
      expect(await merge(a, d)).toBe('merge_same_rally');
      await sql(`UPDATE rally_invitations SET state = 'declined' WHERE rally_id = $1 AND employer_id = $2`, [here, d]);

      const candidate = uuid();
      await sql(`INSERT INTO candidates (id, tenant_id, listed, updated_at) VALUES ($1, $2, true, now())`, [
        candidate,
        await tenant(),
      ]);
      const release = (employerId: string, by: string) =>
        sql(
          `INSERT INTO release_requests (id, candidate_id, employer_id, requested_by, state, requested_at, expires_at)
           VALUES ($1, $2, $3, $4, 'granted', now(), '2027-06-01')`,
          [uuid(), candidate, employerId, by],
        );
      await release(d, n.who.organiser.userId);
      expect(await merge(a, d)).toBe('merge_live_releases');
      await sql(`UPDATE release_requests SET state = 'revoked' WHERE employer_id = $1`, [d]);
      // The people of the duplicate would get to know whom only the other one was told of.
      await release(a, n.who.organiser.userId);
      const someone = await n.t.signIn('employer', d);
      expect(await merge(a, d)).toBe('merge_live_releases');
      await n.t
        .get(Accounts)
        .setActive(someone.userId, false, { userId: n.who.admin.userId, organisationId: d, role: 'administrator' });
      expect(await merge(a, d)).toBeUndefined();
      expect(await sql('SELECT employer_id FROM release_requests WHERE state = $1', ['revoked'])).toEqual([
        { employer_id: d },
      ]);
    });
  });
});
