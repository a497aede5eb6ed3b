import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobQueues } from '#jobs';
import type { Session, TestApp } from '../../../../test/support/test-app.js';
import { ActivityStage } from './activities.fixture.js';

describe('work-sites, tools, shared places', () => {
  let t: TestApp;
  let { post, put, get, made, read, at, paper } = {} as ActivityStage;
  let worker: Session;
  let colleague: Session;
  let manager: Session;
  let stranger: Session;
  const ids = { coup: '', homes: '', plain: '' };

  beforeAll(async () => {
    const stage = await ActivityStage.open();
    ({ t, post, put, get, made, read, at, paper } = stage);
    worker = await stage.signIn('case_worker');
    colleague = await stage.signIn('case_worker');
    manager = await stage.signIn('association_manager');
    stranger = await stage.signIn('case_worker', await stage.organisation('association', 'Les autres'));
    ids.coup = await stage.programme('coup-de-pouce-habitat');
    ids.homes = await stage.programme('maisons-cites-cheval-bleu');
    ids.plain = await stage.programme('sia-renforce');
    await stage.programme('soliha-metropole-nord');
  });
  afterAll(() => t.close());

  const tenant = (givenName: string, more: object = {}, by = worker) =>
    made(by, 'tenants', { givenName, familyName: 'Wojcik', ...more });
  const told = (tenantId: string) =>
    t.db.query<{ subject: string; channel: string }>(
      'SELECT subject, channel FROM messages WHERE recipient_id = $1 ORDER BY created_at, occasion',
      [tenantId],
    );
  const journal = async (tenantId: string) =>
    (await read(worker, `tenants/${tenantId}/support-record`)).entries.map(
      ({ kind, text }: { kind: string; text: string }) => `${kind}: ${text}`,
    );
  const standing = (tenantId: string) =>
    t.db.query(
      `SELECT a.kind, a.due_on::text AS due FROM record_alerts a JOIN support_records r ON r.id = a.record_id
       WHERE r.tenant_id = $1 AND a.cleared_at IS NULL AND a.kind IN ('site_too_long', 'loan_overdue')`,
      [tenantId],
    );
  it('runs a work-site under a signed contract, within two months, and says what it cost', async () => {
    await at('2026-11-26');
    const family = await tenant('Paul');
    await post(worker, `tenants/${family}/support-record`, { programmeId: ids.coup }).expect(201);
    const body = {
      programmeId: ids.coup,
      tenantId: family,
      title: 'Cuisine et chambre',
      beganOn: '2026-11-20',
      beforeState: 'Murs humides.',
    };
    await post(worker, 'work-sites', { ...body, programmeId: ids.plain }).expect(409);
    await post(colleague, 'work-sites', body).expect(404);
    const id = await made(worker, 'work-sites', body);
    expect((await post(worker, 'work-sites', body).expect(409)).body.code).toBe('site_exists');
    const site = () => read(worker, `work-sites/${id}`);
    const plan = async (days: string[]) =>
      put(worker, `work-sites/${id}/plan`, {
        ...{
          title: 'Cuisine',
          days,
          tasks: [{ what: 'Peindre', by: 'family', done: false }],
          helpers: [{ name: 'M. Petit', kind: 'neighbour' }],
        },
        version: (await site()).version,
      });
    const six = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12'];
    expect((await (await plan(six)).body).errors[0].code).toBe('too_many_days');
    await (await plan(six.slice(0, 4))).status;
    expect(
      (await post(worker, `work-sites/${id}/start`, { version: (await site()).version }).expect(409)).body.code,
    ).toBe('contract_missing');
    await get(worker, `work-sites/${id}/contract`).expect(200);
    const drawn = 'M10 20L30 40L50 60L70 80';
    const contract = async (drawnFamily: string | null, drawnAssociation: string | null) =>
      post(worker, `work-sites/${id}/contract`, {
        ...{ signedOn: '2026-11-25', signedFamily: 'Paul Wojcik', signedAssociation: 'Léa Martin' },
        ...{ drawnFamily, drawnAssociation, version: (await site()).version },
      });
    // One side only, or something that is not a line, is not a signed contract.
    expect((await contract(drawn, null)).body.errors[0].code).toBe('both_sign');
    expect((await contract('javascript:alert(1)', drawn)).status).toBe(400);
    expect(await site()).toMatchObject({ state: 'preparing', signedOn: null });
    expect((await contract(drawn, drawn)).status).toBe(204);
    expect(await site()).toMatchObject({ state: 'contracted', drawnFamily: drawn, drawnAssociation: drawn });
    expect(JSON.stringify(await t.db.query('SELECT * FROM work_sites'))).not.toContain(drawn);
    await get(worker, `work-sites/${id}/contract`).expect(200);
    // What is planned anew is not what was signed.
    await (await plan(six.slice(0, 3))).status;
    const [signed] = await t.db.query<{ days: string[] }>(
      `SELECT signed_plan->'days' AS days FROM work_sites WHERE id = $1`,
      [id],
    );
    expect(signed?.days).toEqual(six.slice(0, 4));
    expect((await site()).days).toEqual(six.slice(0, 3));
    // A paper of somebody else is not this contract.
    const kept = async (tenantId: string) => (await paper(worker, tenantId, 'contrat.pdf').expect(201)).body.id;
    const other = await tenant('Olga');
    await post(worker, `tenants/${other}/support-record`, { programmeId: ids.coup }).expect(201);
    const attach = async (documentId: string) =>
      put(worker, `work-sites/${id}/contract-paper`, { documentId, version: (await site()).version });
    expect((await attach(await kept(other))).body.errors[0].code).toBe('unknown_document');
    const documentId = await kept(family);
    expect((await attach(documentId)).status).toBe(204);
    expect(await site()).toMatchObject({ documentId, state: 'contracted' });
    await post(worker, `work-sites/${id}/start`, { version: (await site()).version }).expect(204);
    expect(await site()).toMatchObject({
      state: 'under_way',
      endsBy: '2027-01-20',
      daysOver: 0,
      maxDays: 5,
      targetCents: 130_000,
    });
    await made(worker, `work-sites/${id}/costs`, {
      kind: 'materials',
      label: 'Peinture',
      cents: 84_000,
      onDay: '2026-11-26',
    });
    const wrong = await made(worker, `work-sites/${id}/costs`, {
      kind: 'people',
      label: 'Encadrement',
      cents: 9_999,
      onDay: '2026-11-26',
    });
    await post(worker, `work-sites/${id}/costs/${wrong}/removal`).expect(204);
    await at('2027-01-25');
    expect(await site()).toMatchObject({ daysOver: 5 });
    expect((await read(worker, 'activities')).waiting.sitesLate).toBe(1);
    await t.get(JobQueues).enqueue('activities.daily', {});
    await t.settle();
    expect(await standing(family)).toEqual([{ kind: 'site_too_long', due: '2027-01-20' }]);
    await post(worker, `work-sites/${id}/end`, {
      finishedOn: '2027-01-22',
      afterState: 'Murs secs.',
      version: (await site()).version,
    }).expect(204);
    expect(await standing(family)).toEqual([]);
    const list = await read(manager, 'work-sites');
    expect(list.costs).toEqual([
      expect.objectContaining({ sites: 1, totalCents: 84_000, meanCents: 84_000, targetCents: 130_000 }),
    ]);
    // Finished two days late, whenever one looks.
    expect(list.items[0]).toMatchObject({ state: 'finished', daysOver: 2 });
    expect((await read(colleague, 'work-sites')).items).toEqual([]);
    await get(colleague, `work-sites/${id}`).expect(404);
    expect(await journal(family)).toEqual(
      ['terminé', 'commencés', 'signé'].map((word) => expect.stringContaining(word)),
    );
  });

  it('never lends a tool twice, and asks for what is late', async () => {
    await at('2027-01-26');
    const body = { programmeId: ids.coup, name: 'Perceuse', code: 'P-01' };
    const id = await made(worker, 'tools', body);
    expect((await post(worker, 'tools', body).expect(409)).body.code).toBe('tool_code_taken');
    const [one, two] = [await tenant('Rita', { email: 'rita@example.org' }), await tenant('Sam')];
    const lend = (tenantId: string) => post(worker, `tools/${id}/loans`, { tenantId, dueOn: '2027-01-28' });
    const both = await Promise.all([lend(one), lend(two)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const borrower = both[0]?.status === 201 ? one : two;
    const [tool] = (await read(worker, 'tools')).items;
    expect(tool.loan).toMatchObject({ tenantId: borrower, daysLate: 0 });
    expect((await read(colleague, 'tools')).items[0].loan).toMatchObject({
      tenantId: null,
      person: null,
      dueOn: '2027-01-28',
    });
    const morning = async (day: string) => {
      await at(day);
      await t.get(JobQueues).enqueue('activities.daily', {});
      await t.settle();
    };
    const reminders = async () => (await told(borrower)).filter(({ subject }) => subject.startsWith('Outil')).length;
    await morning('2027-01-28');
    expect(await reminders()).toBe(0);
    await morning('2027-01-29');
    await morning('2027-01-30');
    expect(await reminders()).toBe(1);
    await morning('2027-02-12');
    expect(await reminders()).toBe(2);
    expect(await told(worker.userId)).toEqual([expect.objectContaining({ subject: 'Outil non rendu' })]);
    expect((await read(worker, 'activities')).waiting.toolsLate).toBe(1);
    await post(colleague, `tool-loans/${tool.loan.id}/return`, { state: 'broken' }).expect(204);
    await post(colleague, `tool-loans/${tool.loan.id}/return`, { state: 'good' }).expect(409);
    expect((await lend(two)).body.code ?? '').toBe('validation_failed');
    expect(
      (await post(worker, `tools/${id}/loans`, { tenantId: two, dueOn: '2027-02-20' }).expect(409)).body.code,
    ).toBe('not_lendable');
  });

  it('gives a place of shared housing to one person at a time', async () => {
    const place = await made(manager, 'shared-places', {
      programmeId: ids.homes,
      home: 'Rue des Lilas',
      label: 'Chambre 1',
    });
    const other = await made(manager, 'shared-places', {
      programmeId: ids.homes,
      home: 'Rue des Lilas',
      label: 'Chambre 2',
    });
    await post(worker, 'shared-places', { programmeId: ids.homes, home: 'x', label: 'y' }).expect(403);
    const rename = (by: Session, label: string) => put(by, `shared-places/${place}`, { home: 'Rue des Lilas', label });
    expect((await rename(manager, 'Chambre 2').expect(409)).body.code).toBe('place_exists');
    await rename(worker, 'Chambre bleue').expect(403);
    await rename(manager, 'Chambre bleue').expect(204);
    await rename(manager, 'Chambre 1').expect(204);
    const [one, two] = [await tenant('Tia'), await tenant('Ugo')];
    const enter = (id: string, tenantId: string) =>
      post(worker, `shared-places/${id}/stays`, { tenantId, onDay: '2027-02-12' });
    await enter(place, one).expect(204);
    expect((await enter(place, two).expect(409)).body.code).toBe('place_taken');
    expect((await enter(other, one).expect(409)).body.code).toBe('has_a_place');
    expect((await read(worker, `tenants/${one}/activities`)).place).toEqual({
      name: 'Rue des Lilas, Chambre 1',
      since: '2027-02-12',
    });
    expect((await read(colleague, 'shared-places')).items[0]).toMatchObject({
      taken: true,
      tenantId: null,
      person: null,
    });
    await post(colleague, `shared-places/${place}/departure`, { onDay: '2027-02-12' }).expect(404);
    await post(worker, `shared-places/${place}/departure`, { onDay: '2027-02-12' }).expect(204);
    await enter(place, two).expect(204);
    // Whoever is erased keeps no place from others.
    await post(manager, `tenants/${two}/erasure`).expect(204);
    expect((await read(manager, 'shared-places')).items[0]).toMatchObject({ taken: false });
    expect(await read(stranger, 'activities')).toMatchObject({ committees: false, groups: false, places: false });
    expect(await read(worker, 'activities')).toMatchObject({
      committees: true,
      groups: true,
      sites: true,
      tools: true,
      places: true,
    });
  });
});
