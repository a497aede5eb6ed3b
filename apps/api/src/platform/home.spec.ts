import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../../test/support/test-app.js';

interface Card {
  kind: string;
  count: number;
  items: { title: string | null; detail: string | null; code: string | null; target: { kind: string; id: string } }[];
}

describe('the home page', () => {
  let t: TestApp;
  let landlordId: string;
  let associationId: string;
  let employerId: string;
  let tenantId: string;
  const who = {} as Record<
    | 'landlord'
    | 'worker'
    | 'colleague'
    | 'volunteer'
    | 'manager'
    | 'stranger'
    | 'organiser'
    | 'employer'
    | 'rival'
    | 'admin',
    Session
  >;
  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object) => http().post(`/api/${path}`).set(by.headers).send(body);
  const home = async (by: Session): Promise<Card[]> =>
    (await http().get('/api/home').set(by.headers).expect(200)).body.cards;
  /** What waits, as `kind: titles`; cards in which nothing waits are left out. */
  const waiting = async (by: Session) =>
    Object.fromEntries(
      (await home(by))
        .filter(({ count }) => count > 0)
        .map(({ kind, items }) => [kind, items.map(({ title }) => title)]),
    );

  beforeAll(async () => {
    t = await startTestApp();
    const make = (kind: 'landlord' | 'association' | 'employer' | 'platform', name: string) =>
      t.get(Accounts).createOrganisation(kind, name);
    landlordId = await make('landlord', 'Habitat Nord');
    associationId = await make('association', 'Nous');
    employerId = await make('employer', 'Boulangerie Lenoir');
    const others = await make('association', 'Les autres');
    who.landlord = await t.signIn('landlord_staff', landlordId);
    who.worker = await t.signIn('case_worker', associationId);
    who.colleague = await t.signIn('case_worker', associationId);
    who.volunteer = await t.signIn('volunteer', associationId);
    who.manager = await t.signIn('association_manager', associationId);
    who.organiser = await t.signIn('organiser', associationId);
    who.stranger = await t.signIn('association_manager', others);
    who.employer = await t.signIn('employer', employerId);
    who.rival = await t.signIn('employer', await make('employer', 'Garage Petit'));
    who.admin = await t.signIn('administrator', await make('platform', 'Rallye Emploi'));
    await fill();
  });
  afterAll(() => t.close());

  async function fill() {
    const referral = (givenName: string) => ({
      associationId,
      givenName,
      familyName: 'Wojcik',
      arrearsCents: 100_000,
      arrearsMonths: 2,
      agreedOn: '2026-11-01',
      agreedHow: 'written',
    });
    const { id } = (await post(who.landlord, 'referrals', referral('Nadia')).expect(201)).body;
    tenantId = (await post(who.worker, `referrals/${id}/acceptance`, { accepted: true }).expect(201)).body.tenantId;
    await post(who.landlord, 'referrals', referral('Karim')).expect(201);
    await post(who.manager, `tenants/${tenantId}/assignments`, { userId: who.volunteer.userId, role: 'volunteer' });
    const unfollowed = (await post(who.manager, 'tenants', { givenName: 'Ahmed', familyName: 'Seul' }).expect(201)).body
      .id;
    // Both were registered long ago; with Nadia somebody spoke last week, with Ahmed nobody did.
    await t.db.query(`UPDATE tenants SET created_at = '2026-10-01'`);
    await t.db.query(`UPDATE record_entries SET at = '2026-10-01'`);
    const spoken = { kind: 'call', text: 'Va mieux.', at: '2026-11-16T10:00:00Z' };
    await post(who.worker, `tenants/${tenantId}/support-record/entries`, spoken).expect(201);
    await post(who.manager, `tenants/${unfollowed}/support-record/entries`, { ...spoken, at: '2026-10-20T10:00:00Z' });
    await t.db.query(`UPDATE arrears_balances SET on_day = '2026-09-30'`);

    for (const plannedAt of ['2026-11-20T10:00:00Z', '2026-11-25T10:00:00Z', '2026-12-20T10:00:00Z'])
      await post(who.volunteer, `tenants/${tenantId}/visits`, { plannedAt }).expect(201);

    const rival = await t.db.one<{ organisation_id: string }>('SELECT organisation_id FROM users WHERE id = $1', [
      who.rival.userId,
    ]);
    const documentId = randomUUID();
    const candidateId = randomUUID();
    const rallyId = randomUUID();
    const placementId = randomUUID();
    const now = `'${START}'`;
    const offer = `'Pain.', 'Douai', 'CDI', '${who.employer.userId}', ${now}, ${now}`;
    // What the other contexts would have written. At noon the first slot (9:00) is over, the eleventh (14:00) is to come.
    await t.db.query(`
      INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_by, uploaded_at)
      VALUES ('${documentId}', '${tenantId}', 'cv.pdf', 'application/pdf', 1, 'x', 'x', '${who.worker.userId}', ${now});
      INSERT INTO cvs (id, tenant_id, document_id, state, received_at)
      VALUES ('${randomUUID()}', '${tenantId}', '${documentId}', 'to_review', ${now});
      INSERT INTO candidates (id, tenant_id, listed, updated_at) VALUES ('${candidateId}', '${tenantId}', true, ${now});
      INSERT INTO candidate_aliases (id, employer_id, candidate_id, pseudonym, created_at)
      VALUES ('${randomUUID()}', '${employerId}', '${candidateId}', 'Mésange 12', ${now});
      INSERT INTO release_requests (id, candidate_id, employer_id, requested_by, state, requested_at, expires_at)
      VALUES ('${randomUUID()}', '${candidateId}', '${employerId}', '${who.employer.userId}', 'requested', ${now}, '2026-12-22');
      INSERT INTO offers (id, employer_id, title, state, expires_on, description, city, contract, created_by, created_at, updated_at)
      VALUES ('${randomUUID()}', '${employerId}', 'Brouillon', 'draft', NULL, ${offer}),
        ('${randomUUID()}', '${employerId}', 'Bientôt finie', 'published', '2026-11-30', ${offer}),
        ('${randomUUID()}', '${employerId}', 'Loin', 'published', '2027-03-01', ${offer});
      INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
      VALUES ('${rallyId}', '${associationId}', 'Rallye de Douai', '2026-11-22', '09:00', 'Salle', 'Place', 30, 18, '[[0,17]]', 40, 'on_the_day', ${now});
      INSERT INTO rally_invitations (id, rally_id, employer_id, tenant_id, state, sent_at, created_at)
      VALUES ('${randomUUID()}', '${rallyId}', '${employerId}', NULL, 'sent', ${now}, ${now}),
        ('${randomUUID()}', '${rallyId}', NULL, '${tenantId}', 'sent', ${now}, ${now});
      INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state)
      VALUES ('${randomUUID()}', '${rallyId}', '${tenantId}', '${employerId}', 0, 1, 1, 'planned'),
        ('${randomUUID()}', '${rallyId}', '${tenantId}', '${rival?.organisation_id}', 10, 1, 1, 'planned');
      INSERT INTO placements (id, tenant_id, kind, employer_id, organisation_name, title, contract, state, promised_at, started_on)
      VALUES ('${placementId}', '${tenantId}', 'hire', '${employerId}', 'Boulangerie Lenoir', 'Vendeuse', 'CDI', 'started', ${now}, '2026-10-20');
      INSERT INTO placement_checks (placement_id, month, side, due_on)
      VALUES ('${placementId}', 1, 'employer', '2026-11-20'), ('${placementId}', 1, 'case_worker', '2026-11-20'),
        ('${placementId}', 1, 'tenant', '2026-11-20'), ('${placementId}', 3, 'employer', '2027-01-20')`);
  }

  it('shows a case worker what waits with those they follow', async () => {
    expect(await waiting(who.worker)).toEqual({
      referrals_to_decide: ['Karim Wojcik'],
      cvs_to_review: ['Nadia Wojcik'],
      release_requests: ['Nadia Wojcik'],
      placement_checks: ['Nadia Wojcik'],
    });
    expect(await waiting(who.colleague)).toEqual({ referrals_to_decide: ['Karim Wojcik'] });
    const [card] = (await home(who.worker)).filter(({ kind }) => kind === 'release_requests');
    expect(card?.items[0]).toMatchObject({ detail: 'Boulangerie Lenoir', target: { kind: 'tenant', id: tenantId } });
  });

  it('shows a volunteer their visits, and no CV that they did not bring', async () => {
    expect(await waiting(who.volunteer)).toEqual({ visits_to_note: ['Nadia Wojcik'], visits_coming: ['Nadia Wojcik'] });
  });

  it('shows a manager the whole association, and nothing of another', async () => {
    expect(await waiting(who.manager)).toEqual({
      referrals_to_decide: ['Karim Wojcik'],
      tenants_without_referent: ['Ahmed Seul'],
      visits_to_note: ['Nadia Wojcik'],
      visits_coming: ['Nadia Wojcik'],
      cvs_to_review: ['Nadia Wojcik'],
      tenants_without_contact: ['Ahmed Seul'],
      release_requests: ['Nadia Wojcik'],
      placement_checks: ['Nadia Wojcik'],
      rallies_coming: ['Rallye de Douai'],
    });
    expect(await waiting(who.stranger)).toEqual({});
  });

  it('shows landlord staff their referrals and the balances to bring up to date', async () => {
    expect(await waiting(who.landlord)).toEqual({
      referrals_waiting: ['Karim Wojcik'],
      referrals_decided: ['Nadia Wojcik'],
      arrears_to_update: ['Nadia Wojcik'],
    });
  });

  it('shows an employer their own, and candidates by pseudonym only', async () => {
    expect(await waiting(who.employer)).toEqual({
      rally_invitations: ['Rallye de Douai'],
      meetings_without_verdict: ['Mésange 12'],
      offers_draft: ['Brouillon'],
      offers_expiring: ['Bientôt finie'],
      placement_checks: ['Vendeuse'],
    });
    expect(JSON.stringify(await home(who.employer))).not.toMatch(/Nadia|Wojcik|Habitat/);
    expect(await waiting(who.rival)).toEqual({});
    await t.db.query(`UPDATE release_requests SET state = 'granted', decided_at = requested_at`);
    expect((await waiting(who.employer)).releases_granted).toEqual(['Mésange 12']);
  });

  it('shows an organiser the rally', async () => {
    expect(await waiting(who.organiser)).toEqual({
      rallies_coming: ['Rallye de Douai'],
      invitations_unanswered: ['Boulangerie Lenoir', 'Nadia Wojcik'],
      meetings_without_verdict: ['Boulangerie Lenoir'],
    });
  });

  it('shows an administrator no content', async () => {
    expect(await home(who.admin)).toEqual([]);
    await http().get('/api/home').expect(401);
  });

  it('counts all and names ten', async () => {
    for (let nth = 0; nth < 11; nth++)
      await post(who.manager, 'tenants', { givenName: 'Sans', familyName: `Référent ${nth}` }).expect(201);
    const [card] = (await home(who.manager)).filter(({ kind }) => kind === 'tenants_without_referent');
    expect([card?.count, card?.items.length]).toEqual([12, 10]);
  });
});
