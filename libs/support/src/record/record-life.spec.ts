import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../../test/support/test-app.js';
import { Handovers } from './handovers.service.js';
import { type RecordStage, setRecordStage } from './record.fixture.js';
import { Reminders } from './reminders.service.js';

describe('the record, day by day', () => {
  let stage: RecordStage;
  beforeAll(async () => {
    stage = await setRecordStage();
  });
  afterAll(() => stage.t.close());

  it('pages the journal by kind and theme, beyond any number', async () => {
    const { t, worker, get, read, household } = stage;
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
    const { worker, colleague, volunteer, put, read, travel, household, entry } = stage;
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

  it('takes back a visit noted at the door by a slip of the finger, and keeps what was written', async () => {
    const { worker, colleague, post, read, travel, household } = stage;
    const id = await household('Porte');
    const planned = { plannedAt: '2026-11-22T10:00:00Z' };
    const visit = (await post(worker, `tenants/${id}/visits`, planned).expect(201)).body.id;
    const noted = (state: string) => post(worker, `visits/${visit}/outcome`, { state });
    await post(worker, `visits/${visit}/reopening`).expect(409);
    await noted('nobody_home').expect(204);
    await post(colleague, `visits/${visit}/reopening`).expect(404);
    await post(worker, `visits/${visit}/reopening`).expect(204);
    expect((await read(worker, `tenants/${id}/visits`)).items).toMatchObject([{ state: 'planned', reason: null }]);
    await noted('refused').expect(204);
    const entries = (await read(worker, `tenants/${id}/journal`)).items as { id: string; kind: string; text: string }[];
    const undone = entries.find(({ text }) => text.includes('par erreur'));
    expect(entries.filter(({ kind }) => kind === 'visit')).toHaveLength(1);
    expect((await read(worker, `record-entries/${undone?.id}/versions`)).items).toMatchObject([{ number: 1 }]);
    await travel('2026-11-24T12:00:00Z');
    expect((await post(worker, `visits/${visit}/reopening`).expect(409)).body.code).toBe('visit_stays');
    await travel('2026-11-22T11:00:00Z');
  });

  it('keeps a note that was sent twice once', async () => {
    const { worker, post, read, household } = stage;
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

  it('gathers the day, puts lines off, and mails reminders once', async () => {
    const { t, worker, colleague, volunteer, stranger, post, patch, read, travel, household } = stage;
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
    const { t, worker, colleague, stranger, post, get, read, travel, household } = stage;
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

  it('ends access on its day without any alarm, and hands over a visit that the new one was to come along to', async () => {
    const { t, worker, colleague, post, get, read, travel, household } = stage;
    const id = await household('Ensemble');
    const reaches = async (by: Session) => (await get(by, `tenants/${id}/journal`)).status === 200;
    const days = { fromDay: '2026-11-22', untilDay: '2026-11-24' };
    await post(worker, 'stand-ins', {
      ...{ tenants: [id], userId: colleague.userId, forUserId: worker.userId },
      ...days,
    }).expect(201);
    const visit = { plannedAt: '2026-11-27T09:00:00Z', companionId: colleague.userId };
    const visitId = (await post(worker, `tenants/${id}/visits`, visit).expect(201)).body.id;
    expect(await reaches(colleague)).toBe(true);
    // The program stood still over midnight: the day is over all the same.
    await travel('2026-11-25T00:05:00+01:00');
    expect(await reaches(colleague)).toBe(false);
    expect((await read(colleague, 'visits?from=2026-11-25&to=2026-11-28')).items).toEqual([]);
    await post(worker, 'handovers', {
      ...{ tenants: [id], fromUserId: worker.userId, toUserId: colleague.userId },
      ...{ onDay: '2026-11-25', note: 'Vous vous connaissez.' },
    }).expect(201);
    expect([await reaches(worker), await reaches(colleague)]).toEqual([false, true]);
    expect((await read(colleague, 'visits?from=2026-11-25&to=2026-11-28')).items).toMatchObject([
      { id: visitId, companion: null },
    ]);
    expect(await t.db.query(`SELECT state FROM stand_ins WHERE tenant_id = $1`, [id])).toEqual([{ state: 'ended' }]);
    await travel('2026-11-22T11:00:00Z');
  });

  it('closes with a review, not over open tasks unless that is said, and a new record begins afresh', async () => {
    const { landlord, worker, manager, stranger, post, get, read, household } = stage;
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
});
