import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#identity';
import type { Session } from '../../../../test/support/test-app.js';
import { ownRights } from '../rights/own-rights.fixture.js';
import { Handovers } from './handovers.service.js';
import { type RecordStage, setRecordStage } from './record.fixture.js';

describe('the wall inside a record', () => {
  let stage: RecordStage;
  beforeAll(async () => {
    stage = await setRecordStage();
  });
  afterAll(() => stage.t.close());

  it('shows each field of a record to whom the wall lets see it, and no other', async () => {
    const {
      t,
      landlord,
      worker,
      colleague,
      volunteer,
      manager,
      stranger,
      http,
      post,
      put,
      get,
      read,
      household,
      entry,
      objective,
      signBoth,
    } = stage;
    const id = await household('Du Mur');
    await entry(worker, id, { domain: 'health', text: 'MOT-SANTE' });
    await entry(worker, id, { domain: 'family', text: 'MOT-FAMILLE' });
    await entry(worker, id, { kind: 'step', domain: 'mobility', text: 'MOT-ETAPE' });
    const debts = await objective(id, 'debts', 'MOT-BUT-DETTES');
    await objective(id, 'work', 'MOT-BUT-EMPLOI');
    await post(worker, `tenants/${id}/actions`, {
      objectiveId: debts,
      title: 'MOT-ACTION-DETTES',
      doer: 'partner',
      doerName: 'MOT-PARTNER-DETTES',
    }).expect(201);
    await post(worker, `tenants/${id}/actions`, {
      domain: 'work',
      title: 'MOT-ACTION-EMPLOI',
      doer: 'partner',
      doerName: 'MOT-PARTENAIRE',
    }).expect(201);
    await put(worker, `tenants/${id}/contract`, { general: 'MOT-CONTRAT' }).expect(204);
    await signBoth(id);
    const paper = (by: Session, domain: string, name: string) =>
      http()
        .post(`/api/tenants/${id}/record-documents?kind=letter&domain=${domain}`)
        .set(by.headers)
        .attach('file', Buffer.from('%PDF-1.4 MOT-PAPIER'), name);
    await paper(worker, 'law', 'MOT-PAPIER-DROIT.pdf').expect(201);
    await paper(worker, 'housing', 'MOT-PAPIER-LOGEMENT.pdf').expect(201);
    const visit = (await post(worker, `tenants/${id}/visits`, { plannedAt: '2026-11-22T10:00:00Z' }).expect(201)).body
      .id;
    await post(worker, `visits/${visit}/outcome`, {
      state: 'done',
      note: 'MOT-VISITE',
      assessments: [
        { domain: 'health', level: 2, note: 'MOT-NIVEAU-SANTE' },
        { domain: 'work', level: 3, note: 'MOT-NIVEAU-EMPLOI' },
      ],
    }).expect(204);
    await t.db.query(
      `INSERT INTO arrears_balances (tenant_id, landlord_id, on_day, balance_cents, source, noted_at) SELECT id, landlord_id, '2026-11-01', 123456, 'landlord', now() FROM tenants WHERE id = $1`,
      [id],
    );
    await post(worker, 'handovers', {
      tenants: [id],
      fromUserId: worker.userId,
      toUserId: colleague.userId,
      onDay: '2027-01-04',
      note: 'MOT-RELAIS',
    }).expect(201);

    const FIELDS = [
      'MOT-SANTE',
      'MOT-FAMILLE',
      'MOT-ETAPE',
      'MOT-BUT-DETTES',
      'MOT-BUT-EMPLOI',
      'MOT-ACTION-DETTES',
      'MOT-PARTNER-DETTES',
      'MOT-ACTION-EMPLOI',
      'MOT-PARTENAIRE',
      'MOT-CONTRAT',
      'MOT-PAPIER-DROIT',
      'MOT-PAPIER-LOGEMENT',
      'MOT-VISITE',
      'MOT-NIVEAU-SANTE',
      'MOT-NIVEAU-EMPLOI',
      '123456',
      'MOT-RELAIS',
    ];
    const PATHS = [
      'journal',
      'contract',
      'record-documents',
      'closings',
      'support-record',
      'handovers',
      'story',
      'agreed-story',
      'arrears',
      'visits',
    ];
    const seen = async (by: Session) => {
      let all = '';
      for (const path of PATHS) all += (await get(by, `tenants/${id}/${path}`)).text;
      for (const word of FIELDS)
        all += JSON.stringify(
          (await get(by, `record-search?q=${word}`)).body?.items?.map((item: { excerpt: string }) => item.excerpt) ??
            '',
        );
      all += (await get(by, 'my-day')).text;
      return FIELDS.filter((word) => all.includes(word));
    };
    const VOLUNTEER = [
      'MOT-FAMILLE',
      'MOT-ETAPE',
      'MOT-BUT-EMPLOI',
      'MOT-ACTION-EMPLOI',
      'MOT-PARTENAIRE',
      'MOT-PAPIER-LOGEMENT',
      'MOT-NIVEAU-EMPLOI',
    ];
    const MANAGER = ['MOT-BUT-EMPLOI', 'MOT-ACTION-EMPLOI', 'MOT-PARTENAIRE', '123456'];
    expect(await seen(worker)).toEqual(FIELDS);
    expect(await seen(volunteer)).toEqual(VOLUNTEER);
    expect(await seen(manager)).toEqual(MANAGER);
    expect(await seen(landlord)).toEqual(['123456']);
    expect(await seen(colleague)).toEqual([]);
    expect(await seen(stranger)).toEqual([]);
    // Whoever read what is kept apart from the journal is in the trail as well.
    const trail = await t.db.query<{ who: string; what: string }>(
      `SELECT DISTINCT actor_id AS who, coalesce(details->>'part', action) AS what FROM audit_entries WHERE tenant_id = $1`,
      [id],
    );
    for (const [who, what] of [
      [worker.userId, 'handovers'],
      [worker.userId, 'arrears.read'],
      [landlord.userId, 'arrears.read'],
    ])
      expect(trail).toContainEqual({ who, what });

    // Nothing of the confidential themes lies in the clear: not in any table, not in any file.
    const tables = await t.db.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const SECRET = /MOT-(SANTE|BUT-DETTES|ACTION-DETTES|PARTNER-DETTES|CONTRAT|PAPIER|VISITE|NIVEAU-SANTE|RELAIS)/;
    for (const { name } of tables) {
      const { text } = (await t.db.one<{ text: string | null }>(
        `SELECT string_agg(x::text, ' ') AS text FROM "${name}" x`,
      )) ?? { text: '' };
      expect([name, SECRET.exec(text ?? '')?.[0]]).toEqual([name, undefined]);
    }
    const papers = (await read(worker, `tenants/${id}/record-documents`)).items as { id: string; domain: string }[];
    const law = papers.find(({ domain }) => domain === 'law')?.id;
    const opened = await get(worker, `record-documents/${law}/content`).expect(200);
    expect(Buffer.from(opened.body).toString()).toBe('%PDF-1.4 MOT-PAPIER');
    expect(opened.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringContaining('attachment'),
    });
    await get(volunteer, `record-documents/${law}/content`).expect(404);
    await get(manager, `record-documents/${law}/content`).expect(404);
    await paper(volunteer, 'health', 'x.pdf').expect(403);
    await http()
      .post(`/api/tenants/${id}/record-documents?kind=letter`)
      .set(worker.headers)
      .attach('file', Buffer.from('<script>'), 'x.pdf')
      .expect(400);
  });

  it('tells the whole story to the case worker, and of it to the landlord the agreed status, its days and their own figures', async () => {
    const { t, landlord, worker, manager, volunteer, post, get, read, travel, household, objective, entry } = stage;
    const id = await household('Parcours');
    await objective(id, 'health', 'MOT-SOIN');
    await entry(worker, id, { kind: 'step', domain: 'work', text: 'MOT-DEMARCHE' });
    for (const [onDay, balanceCents] of [
      ['2026-11-01', 90_000],
      ['2026-11-20', 120_000],
    ])
      await post(landlord, `tenants/${id}/arrears`, { onDay, balanceCents }).expect(204);
    const hire = (
      await post(worker, 'placements', {
        ...{ tenantId: id, kind: 'hire', title: 'MOT-POSTE', organisationName: 'MOT-FIRME' },
        ...{ contract: 'CDI', contactName: 'MOT-CONTACT' },
      }).expect(201)
    ).body.id;
    await post(worker, `placements/${hire}/start`, { startedOn: '2026-11-22' }).expect(204);
    await travel('2026-12-23T11:00:00Z');
    await post(worker, `placements/${hire}/checks`, { month: 1, side: 'employer', stillThere: true }).expect(204);
    await post(landlord, `tenants/${id}/arrears`, { onDay: '2026-12-20', balanceCents: 30_000 }).expect(204);
    const story = await read(worker, `tenants/${id}/story`);
    expect(story.money).toMatchObject({
      arrears: { peakCents: 120_000, nowCents: 30_000, recoveredSincePeakCents: 90_000 },
      plans: [],
    });
    expect(story.placements).toMatchObject([
      {
        ...{ kind: 'hire', title: 'MOT-POSTE', organisation: 'MOT-FIRME', contract: 'CDI', state: 'started' },
        checks: [
          { month: 1, stillThere: true, contradicted: false },
          { month: 3, stillThere: null },
          { month: 6, stillThere: null },
        ],
      },
    ]);
    for (const word of ['MOT-DEMARCHE', 'MOT-FIRME']) expect(JSON.stringify(story)).toContain(word);
    for (const who of [manager, volunteer, landlord]) await get(who, `tenants/${id}/story`).expect(403);

    const agreed = await read(landlord, `tenants/${id}/agreed-story`);
    expect(agreed).toEqual({
      tenant: { id, givenName: 'Nadia', familyName: 'Parcours' },
      status: 'at_work',
      referredOn: null,
      acceptedOn: null,
      supportedSince: '2026-11-22',
      endedOn: null,
      arrears: [
        { onDay: '2026-11-01', balanceCents: 90_000 },
        { onDay: '2026-11-20', balanceCents: 120_000 },
        { onDay: '2026-12-20', balanceCents: 30_000 },
      ],
    });
    expect(Object.keys(await read(landlord, `tenants/${id}`)).sort()).toEqual([
      'familyName',
      'givenName',
      'id',
      'status',
    ]);
    // Nor is it found by who may not read it: no line, no excerpt, no number of hits.
    const hits = async (by: Session, q: string) => (await get(by, `record-search?q=${q}`)).body;
    for (const [who, found] of [
      [worker, 1],
      [volunteer, 0],
      [manager, 0],
    ] as const)
      expect(await hits(who, 'MOT-SOIN')).toMatchObject({ total: found, complete: true });
    expect(await hits(volunteer, 'MOT-SOIN')).toEqual({ items: [], total: 0, complete: true });
    expect((await hits(landlord, 'MOT-SOIN')).code).toBe('forbidden');
    // Somebody who stands in finds what they may read, for as long as they do.
    const { colleague } = stage;
    expect((await hits(colleague, 'MOT-SOIN')).total).toBe(0);
    await post(worker, 'stand-ins', {
      ...{ tenants: [id], userId: colleague.userId, forUserId: worker.userId },
      ...{ fromDay: '2026-12-24', untilDay: '2026-12-24' },
    }).expect(201);
    await travel('2026-12-24T11:00:00Z');
    await t.get(Handovers).change();
    expect((await hits(colleague, 'MOT-SOIN')).total).toBe(1);
    await travel('2026-12-25T11:00:00Z');
    await t.get(Handovers).change();
    expect((await hits(colleague, 'MOT-SOIN')).total).toBe(0);
    await travel('2026-11-22T11:00:00Z');
  });

  describe('a person’s own data by their link', () => ownRights(() => stage));

  it('tells a landlord its own part of the story, and of a sheltered person no more than that they are supported', async () => {
    const { t, landlord, worker, post, read, household } = stage;
    const id = await household('Deux Bailleurs');
    const other = await t.get(Accounts).createOrganisation('landlord', 'Un autre bailleur');
    for (const [landlordId, cents] of [
      [other, 777_777],
      [null, 888_888],
    ])
      await t.db.query(
        `INSERT INTO arrears_balances (tenant_id, landlord_id, on_day, balance_cents, source, noted_at)
         SELECT id, $2, '2026-11-02', $3, $4, now() FROM tenants WHERE id = $1`,
        [id, landlordId, cents, landlordId === null ? 'association' : 'landlord'],
      );
    await t.db.query(
      `INSERT INTO arrears_balances (tenant_id, landlord_id, on_day, balance_cents, source, noted_at)
       SELECT id, landlord_id, '2026-11-01', 123456, 'landlord', now() FROM tenants WHERE id = $1`,
      [id],
    );
    const person = { givenName: 'Nadia', familyName: 'Deux Bailleurs', phone: '+33639980101' };
    const referral = { ...person, source: 'ccas', partnerName: 'CCAS', agreedOn: '2026-11-20', agreedHow: 'spoken' };
    const { id: referralId } = (await post(worker, 'referrals', referral).expect(201)).body;
    await post(worker, `referrals/${referralId}/acceptance`, { accepted: true, tenantId: id }).expect(201);
    const story = () => read(landlord, `tenants/${id}/agreed-story`);
    expect(await story()).toMatchObject({
      ...{ status: 'in_support', referredOn: null, acceptedOn: null, supportedSince: '2026-11-22' },
      arrears: [{ onDay: '2026-11-01', balanceCents: 123_456 }],
    });
    await t.db.query('UPDATE tenants SET sheltered = true WHERE id = $1', [id]);
    await post(worker, `tenants/${id}/support-record/closure`, { reason: 'moved_away' }).expect(204);
    expect(await story()).toMatchObject({ status: 'in_support', supportedSince: null, endedOn: null });
  });
});
