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
  let rallyId: string;
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
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    await t.db.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
  };

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

    const now = START;
    const documentId = randomUUID();
    await insert('documents', {
      id: documentId,
      tenant_id: tenantId,
      filename: 'cv.pdf',
      media_type: 'application/pdf',
      size_bytes: 1,
      sha256: 'x',
      storage_key: documentId,
      uploaded_by: who.worker.userId,
      uploaded_at: now,
    });
    await insert('cvs', {
      id: randomUUID(),
      tenant_id: tenantId,
      document_id: documentId,
      state: 'to_review',
      received_at: now,
    });
    const candidateId = randomUUID();
    await insert('candidates', { id: candidateId, tenant_id: tenantId, listed: true, updated_at: now });
    await insert('candidate_aliases', {
      id: randomUUID(),
      employer_id: employerId,
      candidate_id: candidateId,
      pseudonym: 'Mésange 12',
      created_at: now,
    });
    await insert('release_requests', {
      id: randomUUID(),
      candidate_id: candidateId,
      employer_id: employerId,
      requested_by: who.employer.userId,
      state: 'requested',
      requested_at: now,
      expires_at: '2026-12-22T11:00:00Z',
    });
    const offer = {
      employer_id: employerId,
      description: 'Pain.',
      city: 'Douai',
      contract: 'CDI',
      created_by: who.employer.userId,
      created_at: now,
      updated_at: now,
    };
    await insert('offers', { ...offer, id: randomUUID(), title: 'Brouillon', state: 'draft' });
    await insert('offers', {
      ...offer,
      id: randomUUID(),
      title: 'Bientôt finie',
      state: 'published',
      expires_on: '2026-11-30',
    });
    await insert('offers', { ...offer, id: randomUUID(), title: 'Loin', state: 'published', expires_on: '2027-03-01' });

    rallyId = randomUUID();
    await insert('rallies', {
      id: rallyId,
      association_id: associationId,
      name: 'Rallye de Douai',
      held_on: '2026-11-22',
      starts_at: '09:00',
      venue: 'Salle des fêtes',
      address: 'Place',
      slot_minutes: 30,
      slots: 18,
      blocks: '[[0,17]]',
      capacity: 40,
      state: 'on_the_day',
      created_at: now,
    });
    const invitation = { rally_id: rallyId, state: 'sent', sent_at: now, created_at: now };
    await insert('rally_invitations', { ...invitation, id: randomUUID(), employer_id: employerId });
    await insert('rally_invitations', { ...invitation, id: randomUUID(), tenant_id: tenantId });
    // At noon the first slot (9:00) is over, the tenth (14:00) is to come.
    for (const [slot, employer] of [
      [0, employerId],
      [10, (await t.db.one<{ id: string }>(`SELECT id FROM organisations WHERE name = 'Garage Petit'`))?.id],
    ])
      await insert('meetings', {
        id: randomUUID(),
        rally_id: rallyId,
        tenant_id: tenantId,
        employer_id: employer,
        slot,
        table_no: 1,
        score: 1,
        state: 'planned',
      });

    const placementId = randomUUID();
    await insert('placements', {
      id: placementId,
      tenant_id: tenantId,
      kind: 'hire',
      employer_id: employerId,
      organisation_name: 'Boulangerie Lenoir',
      title: 'Vendeuse',
      contract: 'CDI',
      state: 'started',
      promised_at: now,
      started_on: '2026-10-20',
    });
    for (const side of ['employer', 'case_worker', 'tenant'])
      await insert('placement_checks', { placement_id: placementId, month: 1, side, due_on: '2026-11-20' });
    await insert('placement_checks', { placement_id: placementId, month: 3, side: 'employer', due_on: '2027-01-20' });
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
