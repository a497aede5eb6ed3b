import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { readConfig } from '#config';
import { FieldCipher, FieldRotation } from '#database';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Handovers } from './handovers.service.js';
import { Reminders } from './reminders.service.js';
import { Retention } from './retention.service.js';

const DRAWN = `M10 100${Array.from({ length: 30 }, (_, at) => `L${20 + at * 15} ${60 + (at % 5) * 20}`).join('')}`;

describe('the record, day by day', () => {
  let t: TestApp;
  let landlord: Session;
  let worker: Session;
  let colleague: Session;
  let volunteer: Session;
  let manager: Session;
  let stranger: Session;
  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object = {}) => http().post(`/api/${path}`).set(by.headers).send(body);
  const put = (by: Session, path: string, body: object) => http().put(`/api/${path}`).set(by.headers).send(body);
  const patch = (by: Session, path: string, body: object) => http().patch(`/api/${path}`).set(by.headers).send(body);
  const get = (by: Session, path: string) => http().get(`/api/${path}`).set(by.headers);
  const read = async (by: Session, path: string) => (await get(by, path).expect(200)).body;

  beforeAll(async () => {
    t = await startTestApp();
    const make = (kind: 'landlord' | 'association', name: string) => t.get(Accounts).createOrganisation(kind, name);
    const ours = await make('association', 'Nous');
    landlord = await t.signIn('landlord_staff', await make('landlord', 'Habitat Nord'));
    worker = await t.signIn('case_worker', ours);
    colleague = await t.signIn('case_worker', ours);
    volunteer = await t.signIn('volunteer', ours);
    manager = await t.signIn('association_manager', ours);
    stranger = await t.signIn('case_worker', await make('association', 'Les autres'));
  });
  afterAll(() => t.close());

  /** Moves the clock, and keeps everybody signed in. */
  const travel = async (to: string) => {
    t.clock.set(to);
    await t.db.query("UPDATE sessions SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'", [
      t.clock.now(),
    ]);
  };
  /** Somebody whom `worker` follows and `volunteer` accompanies, referred by the landlord. */
  const household = async (familyName = 'Wojcik') => {
    const landlordId = (await t.db.one<{ id: string }>(`SELECT id FROM organisations WHERE name = 'Habitat Nord'`))?.id;
    const body = { givenName: 'Nadia', familyName, email: 'nadia@example.org' };
    const { id } = (await post(worker, 'tenants', body).expect(201)).body as { id: string };
    await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1', [id, landlordId]);
    await post(manager, `tenants/${id}/assignments`, { userId: volunteer.userId, role: 'volunteer' }).expect(204);
    await post(worker, `tenants/${id}/support-record`, {}).expect(201);
    return id;
  };
  const entry = async (by: Session, id: string, body: object) =>
    (await post(by, `tenants/${id}/support-record/entries`, { kind: 'note', text: 'x', ...body }).expect(201)).body.id;
  const objective = async (id: string, domain: string, title: string) =>
    (await post(worker, `tenants/${id}/support-record/objectives`, { domain, title }).expect(201)).body.id as string;
  const signBoth = async (id: string) => {
    for (const party of ['tenant', 'case_worker']) {
      const { hash } = await read(worker, `tenants/${id}/contract`);
      await post(worker, `tenants/${id}/contract/signatures`, {
        party,
        name: `La ${party}`,
        drawing: DRAWN,
        hash,
      }).expect(201);
    }
  };

  it('shows each field of a record to whom the wall lets see it, and no other', async () => {
    const id = await household('Du Mur');
    await entry(worker, id, { domain: 'health', text: 'MOT-SANTE' });
    await entry(worker, id, { domain: 'family', text: 'MOT-FAMILLE' });
    await entry(worker, id, { kind: 'step', domain: 'mobility', text: 'MOT-ETAPE' });
    const debts = await objective(id, 'debts', 'MOT-BUT-DETTES');
    await objective(id, 'work', 'MOT-BUT-EMPLOI');
    await post(worker, `tenants/${id}/actions`, {
      objectiveId: debts,
      title: 'MOT-ACTION-DETTES',
      doer: 'tenant',
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
    const MANAGER = ['MOT-ETAPE', 'MOT-BUT-EMPLOI', 'MOT-ACTION-EMPLOI', 'MOT-PARTENAIRE', '123456'];
    expect(await seen(worker)).toEqual(FIELDS);
    expect(await seen(volunteer)).toEqual(VOLUNTEER);
    expect(await seen(manager)).toEqual(MANAGER);
    expect(await seen(landlord)).toEqual(['123456']);
    expect(await seen(colleague)).toEqual([]);
    expect(await seen(stranger)).toEqual([]);

    // Nothing of the confidential themes lies in the clear: not in any table, not in any file.
    const tables = await t.db.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const SECRET = /MOT-(SANTE|BUT-DETTES|ACTION-DETTES|CONTRAT|PAPIER|VISITE|NIVEAU-SANTE|RELAIS)/;
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

  it('pages the journal by kind and theme, beyond any number', async () => {
    const id = await household('Longue');
    await t.db.query(
      `INSERT INTO record_entries (id, tenant_id, at, kind, domain, text, encrypted, author_id, created_at)
       SELECT gen_random_uuid(), $1, '2026-01-01'::timestamptz + n * interval '1 hour', CASE n % 2 WHEN 0 THEN 'call' ELSE 'step' END, 'work', 'n' || n, false, $2, now()
       FROM generate_series(1, 700) n`,
      [id, worker.userId],
    );
    const last = await read(worker, `tenants/${id}/journal?size=100&page=7`);
    expect([last.total, last.items.length, last.items[99].text]).toEqual([700, 100, 'n1']);
    expect((await read(worker, `tenants/${id}/journal?kind=call&size=1`)).total).toBe(350);
    expect((await read(worker, `tenants/${id}/journal?domain=health`)).total).toBe(0);
    expect(await read(worker, `tenants/${id}/journal?page=90`)).toMatchObject({ total: 700, items: [] });
    await get(worker, `tenants/${id}/journal?kind=song`).expect(400);
  });

  it('lets an author correct an entry in time, and keeps what was written first', async () => {
    const id = await household('Correction');
    const written = await entry(worker, id, { kind: 'call', domain: 'health', text: 'Premier.' });
    const change = { kind: 'call', domain: 'family', text: 'Corrigé.' };
    await put(colleague, `record-entries/${written}`, change).expect(404);
    await put(volunteer, `record-entries/${written}`, change).expect(403);
    await put(worker, `record-entries/${written}`, change).expect(204);
    const [item] = (await read(worker, `tenants/${id}/journal`)).items;
    expect(item).toMatchObject({ text: 'Corrigé.', domain: 'family', mayCorrect: true });
    expect(item.editedAt).not.toBeNull();
    const versions = (await read(worker, `record-entries/${written}/versions`)).items;
    expect(versions).toMatchObject([{ number: 1, domain: 'health', text: 'Premier.' }]);
    // It was first written under a theme that is closed to a volunteer.
    expect((await read(volunteer, `record-entries/${written}/versions`)).items).toEqual([]);
    await travel('2026-11-25T11:00:00Z');
    await put(worker, `record-entries/${written}`, change).expect(409);
    expect((await read(worker, `tenants/${id}/journal`)).items[0].mayCorrect).toBe(false);
    await travel('2026-11-22T11:00:00Z');
  });

  it('keeps a note that was sent twice once', async () => {
    const id = await household('Escalier');
    const send = () =>
      post(worker, `tenants/${id}/support-record/entries`, { kind: 'call', text: 'Dans la cage d’escalier.' })
        .set('idempotency-key', 'stairwell-1')
        .expect(201);
    const ids = await Promise.all([send(), send()]);
    await send();
    expect(new Set(ids.map(({ body }) => body.id)).size).toBe(1);
    expect((await read(worker, `tenants/${id}/journal`)).total).toBe(1);
  });

  describe('the contract', () => {
    it('is signed by both on the text that was shown, changes with it, and is printed as it was signed', async () => {
      const id = await household('Contrat');
      const sign = (party: string, hash: string) =>
        post(worker, `tenants/${id}/contract/signatures`, { party, name: 'Quelqu’un', drawing: DRAWN, hash });
      const contract = () => read(worker, `tenants/${id}/contract`);
      expect(await contract()).toMatchObject({ state: 'none', reviewDays: 90 });
      await put(worker, `tenants/${id}/contract`, {
        general: 'Retrouver un emploi, tranquillement.',
        reviewDays: 30,
      }).expect(204);
      await sign('tenant', (await contract()).hash).expect(409);
      const work = await objective(id, 'work', 'Un emploi');
      const shown = (await contract()).hash;
      await objective(id, 'health', 'Voir un médecin');
      expect((await sign('tenant', shown).expect(409)).body.code).toBe('contract_changed');
      const { hash } = await contract();
      expect((await sign('tenant', hash).expect(201)).body).toEqual({ inForce: false });
      expect((await sign('tenant', hash).expect(409)).body.code).toBe('already_signed');
      expect((await contract()).state).toBe('half_signed');
      expect((await sign('case_worker', hash).expect(201)).body).toEqual({ inForce: true });
      expect(await contract()).toMatchObject({
        state: 'signed',
        nextReviewOn: '2026-12-22',
        versions: [{ number: 1, state: 'signed', hash }],
      });
      // Getting on changes nothing; what is agreed anew asks for new signatures.
      await post(worker, `objectives/${work}/state`, { state: 'reached' }).expect(204);
      expect((await contract()).state).toBe('signed');
      await post(worker, `tenants/${id}/actions`, {
        objectiveId: work,
        title: 'Appeler',
        doer: 'tenant',
        dueOn: '2026-11-30',
      }).expect(201);
      const changed = await contract();
      expect(changed).toMatchObject({ state: 'changed', signed: [] });
      await sign('tenant', changed.hash).expect(201);
      await sign('case_worker', changed.hash).expect(201);
      const { versions } = await contract();
      expect(versions.map((one: { state: string; number: number }) => [one.number, one.state])).toEqual([
        [2, 'signed'],
        [1, 'superseded'],
      ]);
      const file = async (version: number) => {
        const response = await get(worker, `contracts/${versions[version].id}/file`).expect(200);
        expect(response.headers['content-type']).toBe('application/pdf');
        return createHash('sha256').update(response.body).digest('hex');
      };
      expect(await file(1)).toBe(await file(1));
      expect(await file(1)).not.toBe(await file(0));
      await get(manager, `contracts/${versions[0].id}/file`).expect(403);
      await get(colleague, `contracts/${versions[0].id}/file`).expect(404);
      await travel('2026-12-23T11:00:00Z');
      expect((await contract()).reviewDue).toBe(true);
      expect((await read(worker, 'my-day')).lines).toContainEqual(
        expect.objectContaining({ kind: 'review', tenant: expect.objectContaining({ id }) }),
      );
      await post(worker, `tenants/${id}/contract/reviews`, { note: 'On tient bon.' }).expect(204);
      expect(await contract()).toMatchObject({ reviewDue: false, nextReviewOn: '2027-01-22' });
      await travel('2026-11-22T11:00:00Z');
      for (const drawing of ['', 'M1 1', 'javascript:alert(1)'])
        await post(worker, `tenants/${id}/contract/signatures`, { party: 'tenant', name: 'x', drawing, hash }).expect(
          400,
        );
    });

    it('is opened, judged and taken along by the person themselves', async () => {
      const id = await household('Elle-même');
      const goal = await objective(id, 'debts', 'Tenir le plan');
      const secret = await entry(worker, id, { domain: 'health', text: 'Pas partagé.' });
      await entry(worker, id, { domain: 'work', text: 'Partagé.', sharedWithTenant: true });
      expect((await post(worker, `tenants/${id}/own-links`).expect(201)).body).toEqual({ by: 'email' });
      const message = await t.db.one<{ text: string }>(
        `SELECT body_text AS text FROM messages WHERE recipient_id = $1 ORDER BY created_at DESC LIMIT 1`,
        [id],
      );
      const token = /\/t\/(\S+)/.exec(message?.text ?? '')?.[1];
      const link = (path = '') => http().get(`/api/links/${token}/own-record${path}`);
      const own = (await link().expect(200)).body;
      expect(own).toMatchObject({
        givenName: 'Nadia',
        objectives: [{ title: 'Tenir le plan', self: null }],
        entries: [{ text: 'Partagé.' }],
      });
      expect(JSON.stringify(own)).not.toContain('Pas partagé');
      const say = (body: object) => http().post(`/api/links/${token}/own-record/words`).send(body);
      await say({ objectiveId: goal, said: 'too_hard', note: 'Trop cher ce mois.' }).expect(204);
      await say({ objectiveId: secret, said: 'done' }).expect(404);
      await say({ said: 'done' }).expect(400);
      expect((await read(worker, `tenants/${id}/contract`)).objectives).toMatchObject([
        { self: { said: 'too_hard', note: 'Trop cher ce mois.' } },
      ]);
      expect((await read(manager, `tenants/${id}/contract`)).objectives).toMatchObject([{ title: null, self: null }]);
      const exported = JSON.parse((await link('/export').buffer(true).expect(200)).text ?? '{}');
      expect(exported.identity).toMatchObject([{ family_name: 'Elle-même' }]);
      expect(exported.objectives).toMatchObject([{ title: 'Tenir le plan' }]);
      expect(exported.journal).toBeUndefined();
      await http().get('/api/links/nothing-of-the-kind/own-record').expect(404);
    });
  });

  it('gathers the day, puts lines off, and mails reminders once', async () => {
    const id = await household('Journée');
    await t.db.query('UPDATE day_put_offs SET until = until WHERE user_id = $1', [worker.userId]);
    await post(worker, `tenants/${id}/visits`, { plannedAt: '2026-11-22T15:00:00Z' }).expect(201);
    const action = (
      await post(worker, `tenants/${id}/actions`, {
        domain: 'debts',
        title: 'Écrire à la banque',
        doer: 'case_worker',
        dueOn: '2026-11-22',
      }).expect(201)
    ).body.id;
    const reminder = (
      await post(worker, 'reminders', { text: 'Rappeler le CCAS', dueOn: '2026-11-22', tenantId: id }).expect(201)
    ).body.id;
    await post(worker, 'reminders', { text: 'x', dueOn: '2026-11-21' }).expect(400);
    await post(stranger, 'reminders', { text: 'x', dueOn: '2026-11-23', tenantId: id }).expect(404);
    const mine = async (by = worker) =>
      (
        (await read(by, 'my-day')).lines as {
          kind: string;
          title: string | null;
          key: string;
          tenant: { id: string } | null;
        }[]
      ).filter(({ tenant }) => tenant?.id === id);
    expect((await mine()).map(({ kind, title }) => [kind, title])).toEqual([
      ['visit', null],
      ['reminder', 'Rappeler le CCAS'],
      ['action', 'Écrire à la banque'],
    ]);
    // The action is about debts, the reminder and the visit are somebody else's.
    expect(await mine(volunteer)).toEqual([]);
    await patch(worker, `actions/${action}`, { state: 'done' }).expect(204);
    await post(worker, 'my-day/put-offs', { key: `reminder:${reminder}`, until: '2026-11-24' }).expect(204);
    await post(worker, 'my-day/put-offs', { key: `reminder:${reminder}`, until: '2027-03-01' }).expect(400);
    expect((await mine()).map(({ kind }) => kind)).toEqual(['visit']);
    await travel('2026-11-24T06:15:00Z');
    expect((await mine()).map(({ kind }) => kind)).toContain('reminder');
    await t.get(Reminders).digest();
    await t.get(Reminders).digest();
    const mails = await t.db.query<{ text: string; subject: string }>(
      `SELECT subject, body_text AS text FROM messages WHERE recipient_id = $1 AND occasion LIKE 'reminders:%'`,
      [worker.userId],
    );
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toContain('CCAS');
    await post(worker, `reminders/${reminder}/done`).expect(204);
    await post(colleague, `reminders/${reminder}/done`).expect(404);
    expect((await mine()).map(({ kind }) => kind)).not.toContain('reminder');
    await travel('2026-11-22T11:00:00Z');
  });

  it('hands people over on their day, and lets somebody stand in until theirs', async () => {
    const id = await household('Relais');
    const reaches = async (by: Session) => (await get(by, `tenants/${id}/journal`)).status === 200;
    const plan = {
      tenants: [id],
      fromUserId: worker.userId,
      toUserId: colleague.userId,
      onDay: '2026-12-01',
      note: 'Elle préfère le matin.',
    };
    await post(colleague, 'handovers', plan).expect(403);
    await post(worker, 'handovers', { ...plan, toUserId: stranger.userId }).expect(400);
    await post(worker, 'stand-ins', {
      tenants: [id],
      userId: colleague.userId,
      forUserId: worker.userId,
      fromDay: '2026-11-23',
      untilDay: '2026-11-24',
    }).expect(201);
    expect(await reaches(colleague)).toBe(false);
    await travel('2026-11-23T00:05:00+01:00');
    await t.get(Handovers).change();
    expect([await reaches(worker), await reaches(colleague)]).toEqual([true, true]);
    await travel('2026-11-25T00:05:00+01:00');
    await t.get(Handovers).change();
    await t.get(Handovers).change();
    expect([await reaches(worker), await reaches(colleague)]).toEqual([true, false]);
    const visit = (await post(worker, `tenants/${id}/visits`, { plannedAt: '2026-12-03T09:00:00Z' }).expect(201)).body
      .id;
    await post(worker, 'handovers', plan).expect(201);
    expect((await post(worker, 'handovers', plan).expect(409)).body.code).toBe('handover_planned');
    await travel('2026-12-01T00:05:00+01:00');
    await t.get(Handovers).change();
    expect([await reaches(worker), await reaches(colleague)]).toEqual([false, true]);
    expect((await read(colleague, `tenants/${id}/handovers`)).handovers).toMatchObject([
      { note: 'Elle préfère le matin.', state: 'done' },
    ]);
    expect((await read(colleague, 'visits?from=2026-12-01&to=2026-12-05')).items).toMatchObject([{ id: visit }]);
    const told = await t.db.query<{ recipient_id: string }>(
      `SELECT recipient_id FROM messages WHERE occasion LIKE 'handover:%' AND created_at = '2026-11-24T23:05:00Z'`,
    );
    expect(new Set(told.map(({ recipient_id }) => recipient_id))).toEqual(new Set([worker.userId, colleague.userId]));
    await travel('2026-11-22T11:00:00Z');
  });

  it('closes with a review, not over open tasks unless that is said, and a new record begins afresh', async () => {
    const id = await household('Fin');
    await post(worker, `tenants/${id}/actions`, { domain: 'work', title: 'Encore à faire', doer: 'tenant' }).expect(
      201,
    );
    const closing = { reason: 'at_work', reached: 'Un CDI.', words: 'Bravo.' };
    const refused = await post(worker, `tenants/${id}/support-record/closure`, closing).expect(409);
    expect(refused.body.code).toBe('tasks_open');
    await post(worker, `tenants/${id}/support-record/closure`, { ...closing, leaveOpen: true }).expect(204);
    await post(worker, `tenants/${id}/support-record/closure`, { ...closing, leaveOpen: true }).expect(409);
    expect((await read(worker, `tenants/${id}/closings`)).closings).toMatchObject([
      { reached: 'Un CDI.', words: 'Bravo.', leftOpen: { actions: 1 } },
    ]);
    expect((await read(manager, `tenants/${id}/closings`)).closings).toMatchObject([
      { reason: 'at_work', reached: null, words: null },
    ]);
    await post(worker, `tenants/${id}/actions`, { domain: 'work', title: 'x', doer: 'tenant' }).expect(409);
    await post(worker, `tenants/${id}/support-record`, {}).expect(201);
    expect((await read(worker, `tenants/${id}/contract`)).actions).toEqual([]);
    expect((await read(worker, `tenants/${id}/story`)).milestones.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['opened', 'closed']),
    );
    expect(await read(landlord, `tenants/${id}/agreed-story`)).toMatchObject({
      status: 'in_support',
      supportedSince: '2026-11-22',
    });
    await get(landlord, `tenants/${id}/story`).expect(403);
    await get(stranger, `tenants/${id}/story`).expect(404);
  });

  it('encrypts anew under another key while people write, and after being cut short', async () => {
    const id = await household('Clé');
    for (let at = 0; at < 30; at++) await entry(worker, id, { domain: 'debts', text: `Secret ${at}` });
    const config = (keys: string) =>
      readConfig({
        DATABASE_URL: t.config.databaseUrl,
        DATA_DIR: t.config.dataDir,
        FIELD_KEYS: keys,
      } as NodeJS.ProcessEnv);
    const old = `t1:${Buffer.alloc(32, 7).toString('base64')}`;
    const keys = config(`t2:${Buffer.alloc(32, 9).toString('base64')},${old}`);
    const rotation = new FieldRotation(t.db, keys, new FieldCipher(keys));
    const before = (await rotation.keysInUse()).find(({ keyId }) => keyId === 't1')?.fields ?? 0;
    expect(before).toBeGreaterThan(40);
    expect(await rotation.forgotten()).toEqual([]);
    let batches = 0;
    const cut = rotation.run(7, () => {
      if (++batches === 3) throw new Error('killed');
    });
    await expect(cut).rejects.toThrow('killed');
    const half = await rotation.keysInUse();
    expect(half.find(({ keyId }) => keyId === 't2')?.fields).toBe(21);
    // Meanwhile the program, which knows the old key alone, goes on writing.
    const meanwhile = await entry(worker, id, { domain: 'debts', text: 'Écrit pendant ce temps' });
    const [one, two] = await Promise.all([rotation.run(5), rotation.run(5)]);
    expect([...one.failed, ...two.failed]).toEqual([]);
    expect((await rotation.keysInUse()).map(({ keyId, fields }) => [keyId, fields])).toEqual([
      ['t2', before + 1],
      ['t1', 0],
    ]);
    const cipher = new FieldCipher(keys);
    const row = await t.db.one<{ text: string }>('SELECT text FROM record_entries WHERE id = $1', [meanwhile]);
    expect(cipher.decrypt(row?.text ?? '', `record_entries:${meanwhile}`)).toBe('Écrit pendant ce temps');
    const gone = config(old);
    expect(
      (await new FieldRotation(t.db, gone, new FieldCipher(gone)).keysInUse()).find(({ keyId }) => keyId === 't2')
        ?.state,
    ).toBe('missing');
    // Back, so that the rest of this file reads on.
    const back = config(`${old},t2:${Buffer.alloc(32, 9).toString('base64')}`);
    expect((await new FieldRotation(t.db, back, new FieldCipher(back)).run()).failed).toEqual([]);
  });

  it('archives, then makes anonymous what had its time; figures stay', async () => {
    const id = await household('Ancienne');
    await entry(worker, id, { domain: 'health', text: 'À oublier.' });
    await post(worker, `tenants/${id}/support-record/closure`, { reason: 'moved_away' }).expect(204);
    const counts = () =>
      t.db.query(`SELECT kind, domain, count(*) AS count FROM record_entries WHERE tenant_id = $1 GROUP BY 1, 2`, [id]);
    const before = await counts();
    await travel('2028-11-23T03:00:00Z');
    expect((await t.get(Retention).run(true)).archived).toBeGreaterThan(0);
    expect(await t.db.one('SELECT archived_at FROM tenants WHERE id = $1', [id])).toEqual({ archived_at: null });
    await t.get(Retention).run(false);
    expect((await get(worker, `tenants/${id}/journal`)).status).not.toBe(200);
    const again = await t.signIn(
      'association_manager',
      (await t.db.one<{ id: string }>(`SELECT association_id AS id FROM tenants WHERE id = $1`, [id]))?.id ?? '',
    );
    await get(again, `tenants/${id}/support-record?exception=${encodeURIComponent('Demande du tribunal')}`).expect(200);
    await travel('2031-11-24T03:00:00Z');
    await t.get(Retention).run(false);
    const person = await t.db.one(
      `SELECT given_name, email, erased_at IS NOT NULL AS erased FROM tenants WHERE id = $1`,
      [id],
    );
    expect(person).toEqual({ given_name: 'Personne', email: null, erased: true });
    expect(await counts()).toEqual(before);
    expect(await t.db.query(`SELECT text FROM record_entries WHERE tenant_id = $1 AND text <> ''`, [id])).toEqual([]);
    expect((await t.get(Retention).run(false)).anonymised).toBe(0);
    await travel('2026-11-22T11:00:00Z');
  });
});
