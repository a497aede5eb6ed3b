import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../test/support/test-app.js';

interface Entry {
  kind: string;
  domain: string;
  text: string | null;
  visitNote: string | null;
}

describe('the support record', () => {
  let t: TestApp;
  let landlord: Session;
  let worker: Session;
  let colleague: Session;
  let volunteer: Session;
  let manager: Session;
  let stranger: Session;
  let administrator: Session;
  const http = () => request(t.app.getHttpServer());
  const post = (by: Session, path: string, body: object) => http().post(`/api/${path}`).set(by.headers).send(body);
  const get = (by: Session, path: string) => http().get(`/api/${path}`).set(by.headers);

  beforeAll(async () => {
    t = await startTestApp();
    const make = (kind: 'landlord' | 'association' | 'platform', name: string) =>
      t.get(Accounts).createOrganisation(kind, name);
    const ours = await make('association', 'Nous');
    const theirs = await make('association', 'Les autres');
    landlord = await t.signIn('landlord_staff', await make('landlord', 'Habitat Nord'));
    worker = await t.signIn('case_worker', ours);
    colleague = await t.signIn('case_worker', ours);
    volunteer = await t.signIn('volunteer', ours);
    manager = await t.signIn('association_manager', ours);
    stranger = await t.signIn('case_worker', theirs);
    administrator = await t.signIn('administrator', await make('platform', 'Rallye Emploi'));
  });
  afterAll(() => t.close());

  /** A tenant whom `worker` follows and `volunteer` accompanies. */
  const household = async () => {
    const { id } = (await post(worker, 'tenants', { givenName: 'Nadia', familyName: 'Wojcik' }).expect(201)).body;
    await post(manager, `tenants/${id}/assignments`, { userId: volunteer.userId, role: 'volunteer' }).expect(204);
    return id as string;
  };
  const plan = async (tenantId: string) =>
    (await post(worker, `tenants/${tenantId}/visits`, { plannedAt: '2026-11-24T14:00:00Z' }).expect(201)).body.id;
  const record = async (by: Session, tenantId: string) =>
    (await get(by, `tenants/${tenantId}/support-record`).expect(200)).body;
  const audited = (tenantId: string, by: Session) =>
    t.db.query<{ action: string; details: object }>(
      `SELECT action, details FROM audit_entries WHERE tenant_id = $1 AND actor_id = $2 AND action LIKE 'record.read%' ORDER BY seq`,
      [tenantId, by.userId],
    );

  describe('the wall', () => {
    let id: string;
    const secrets = {
      money: 'Reste à vivre : 3 euros.',
      health: 'Traitement lourd.',
      law: 'Audience le 4.',
      debts: 'Sept crédits.',
    };

    beforeAll(async () => {
      id = await household();
      await post(worker, `tenants/${id}/support-record`, {}).expect(201);
      const entry = (by: Session, kind: string, domain: string, text: string) =>
        post(by, `tenants/${id}/support-record/entries`, { kind, domain, text }).expect(201);
      const objective = (domain: string, title: string) =>
        post(worker, `tenants/${id}/support-record/objectives`, { domain, title }).expect(201);
      for (const [domain, text] of Object.entries(secrets)) await entry(worker, 'note', domain, text);
      await entry(worker, 'step', 'law', 'Avocat trouvé.');
      await entry(worker, 'step', 'mobility', 'Permis obtenu.');
      await entry(volunteer, 'call', 'work', 'Moral en hausse.');
      await objective('debts', 'Déposer le dossier à la Banque de France');
      await objective('work', 'Retrouver un emploi');
      const visit = await plan(id);
      await post(worker, `visits/${visit}/outcome`, {
        state: 'done',
        note: 'Volets fermés.',
        assessments: [
          { domain: 'debts', level: 1, note: 'Huissier passé.' },
          { domain: 'work', level: 4, note: 'Motivée.' },
        ],
      }).expect(204);
    });
    const said = (seen: { entries: Entry[] }) =>
      seen.entries
        .map(({ text }) => text)
        .filter((text) => text !== null)
        .sort();

    it('shows the case worker everything', async () => {
      const seen = await record(worker, id);
      expect(seen).toMatchObject({ view: 'full', state: 'open', programme: 'sia-sauvegarde', entriesTotal: 8 });
      expect(said(seen)).toEqual(
        [
          ...Object.values(secrets),
          'Avocat trouvé.',
          'Moral en hausse.',
          'Permis obtenu.',
          'Visite à domicile faite.',
        ].sort(),
      );
      expect(seen.objectives.map((o: { title: string }) => o.title)).toEqual([
        'Déposer le dossier à la Banque de France',
        'Retrouver un emploi',
      ]);
    });

    it('shows the volunteer the journal without money, health, law and debts', async () => {
      const seen = await record(volunteer, id);
      expect(seen).toMatchObject({ view: 'without_confidential', entriesTotal: 3 });
      expect(said(seen)).toEqual(['Moral en hausse.', 'Permis obtenu.', 'Visite à domicile faite.']);
      expect(seen.entries.every((entry: Entry) => entry.visitNote === null)).toBe(true);
      expect(seen.objectives.map((o: { domain: string }) => o.domain)).toEqual(['work']);
      expect(seen.assessments).toEqual([expect.objectContaining({ domain: 'work', note: 'Motivée.' })]);
    });

    it('shows the manager what happened, not what was written', async () => {
      const seen = await record(manager, id);
      expect(seen).toMatchObject({ view: 'outline', entriesTotal: 8 });
      // « Permis obtenu. » is a step too, but in the words of the case worker.
      expect(said(seen)).toEqual([]);
      expect(seen.entries.every((entry: Entry) => entry.visitNote === null)).toBe(true);
      expect(seen.objectives.map((o: { title: string | null }) => o.title)).toEqual([null, 'Retrouver un emploi']);
      expect(seen.assessments.map((a: { level: number; note: string | null }) => [a.level, a.note])).toEqual([
        [1, null],
        [4, null],
      ]);
      expect((await get(manager, `tenants/${id}/visits`).expect(200)).body.items[0].note).toBeNull();
    });

    it('opens the notes to a manager who says why, once, on the record', async () => {
      const seen = (
        await get(manager, `tenants/${id}/support-record?exception=Plainte%20de%20la%20personne`).expect(200)
      ).body;
      expect(said(seen)).toEqual(expect.arrayContaining(Object.values(secrets)));
      expect(await audited(id, manager)).toContainEqual({
        action: 'record.read_exception',
        details: { view: 'full', reason: 'Plainte de la personne' },
      });
      await get(manager, `tenants/${id}/support-record?exception=`).expect(400);
      for (const by of [worker, volunteer]) await get(by, `tenants/${id}/support-record?exception=x`).expect(403);
      expect((await record(manager, id)).view).toBe('outline');
    });

    it('is closed to everybody else', async () => {
      for (const by of [landlord, administrator]) {
        await get(by, `tenants/${id}/support-record`).expect(403);
        await get(by, `tenants/${id}/visits`).expect(403);
      }
      for (const by of [stranger, colleague]) {
        await get(by, `tenants/${id}/support-record`).expect(404);
        await get(by, `tenants/${id}/visits`).expect(404);
        await post(by, `tenants/${id}/visits`, { plannedAt: '2026-11-24T14:00:00Z' }).expect(404);
        await post(by, `tenants/${id}/support-record/entries`, { kind: 'note', text: 'x' }).expect(404);
        await post(by, `tenants/${id}/support-record/closure`, { reason: 'other' }).expect(404);
      }
      const foreign = await plan(id);
      await post(stranger, `visits/${foreign}/outcome`, { state: 'done' }).expect(404);
      const [objective] = (await record(worker, id)).objectives;
      await post(stranger, `objectives/${objective.id}/state`, { state: 'reached' }).expect(404);
    });

    it('writes every reading to the audit trail, and no reading that was refused', async () => {
      const before = (await audited(id, volunteer)).length;
      await record(volunteer, id);
      expect((await audited(id, volunteer)).slice(before)).toEqual([
        { action: 'record.read', details: { view: 'without_confidential' } },
      ]);
      expect(await audited(id, stranger)).toEqual([]);
    });

    it('keeps confidential words unreadable in the database', async () => {
      const rows = await t.db.query(
        `SELECT to_jsonb(e)::text AS row FROM record_entries e WHERE tenant_id = $1
         UNION ALL SELECT to_jsonb(a)::text FROM assessments a WHERE tenant_id = $1
         UNION ALL SELECT to_jsonb(v)::text FROM visits v WHERE tenant_id = $1
         UNION ALL SELECT to_jsonb(o)::text FROM objectives o JOIN support_records r ON r.id = o.record_id WHERE r.tenant_id = $1`,
        [id],
      );
      const stored = JSON.stringify(rows);
      for (const words of [...Object.values(secrets), 'Avocat trouvé', 'Huissier', 'Volets', 'Banque de France'])
        expect(stored).not.toContain(words);
      // What is not confidential proves that the words would have been found.
      for (const words of ['Permis obtenu', 'Motivée', 'Retrouver un emploi']) expect(stored).toContain(words);
      // A text copied to another row does not decrypt there.
      const [health, money] = await t.db.query<{ id: string }>(
        `SELECT id FROM record_entries WHERE tenant_id = $1 AND kind = 'note' AND domain IN ('health', 'money') ORDER BY domain`,
        [id],
      );
      await t.db.query(
        'UPDATE record_entries SET text = (SELECT text FROM record_entries WHERE id = $1) WHERE id = $2',
        [health?.id, money?.id],
      );
      await get(worker, `tenants/${id}/support-record`).expect(500);
    });
  });

  it('is opened once, agrees on objectives, and is closed with a reason', async () => {
    const id = await household();
    const path = `tenants/${id}/support-record`;
    expect((await post(worker, `${path}/objectives`, { domain: 'work', title: 'x' }).expect(409)).body.code).toBe(
      'record_not_opened',
    );
    expect((await post(worker, `${path}/closure`, { reason: 'at_work' }).expect(409)).body.code).toBe(
      'record_not_opened',
    );
    const opened = await Promise.all([post(worker, path, {}), post(manager, path, {})]);
    expect(opened.map(({ status }) => status).sort()).toEqual([201, 409]);
    await post(worker, path, { programme: 'inconnu' }).expect(400);
    const objective = (
      await post(worker, `${path}/objectives`, {
        domain: 'work',
        title: 'Refaire le CV',
        targetOn: '2026-12-01',
      }).expect(201)
    ).body.id;
    await post(worker, `${path}/objectives`, { domain: 'work', title: 'x', targetOn: '2026-11-01' }).expect(400);
    await post(worker, `objectives/${objective}/state`, { state: 'reached' }).expect(204);
    expect((await post(worker, `objectives/${objective}/state`, { state: 'given_up' }).expect(409)).body.code).toBe(
      'illegal_transition',
    );
    expect((await record(worker, id)).objectives[0]).toMatchObject({
      state: 'reached',
      targetOn: '2026-12-01',
      endedAt: '2026-11-22T11:00:00.000Z',
    });
    expect(
      (await post(worker, `${path}/entries`, { kind: 'call', text: 'x', at: '2026-11-23T00:00:00Z' }).expect(400)).body
        .errors[0].path,
    ).toBe('at');
    await post(worker, `${path}/entries`, { kind: 'placement', text: 'x' }).expect(400);
    await post(worker, `${path}/closure`, { reason: 'at_work' }).expect(204);
    expect(await record(worker, id)).toMatchObject({ state: 'closed', closeReason: 'at_work' });
    for (const [end, body] of [
      ['entries', { kind: 'note', text: 'x' }],
      ['objectives', { domain: 'work', title: 'x' }],
    ] as const)
      expect((await post(worker, `${path}/${end}`, body).expect(409)).body.code).toBe('record_closed');
    expect((await post(worker, `objectives/${objective}/state`, { state: 'in_progress' }).expect(409)).body.code).toBe(
      'record_closed',
    );
    await post(worker, `${path}/closure`, { reason: 'other' }).expect(409);
  });
});
