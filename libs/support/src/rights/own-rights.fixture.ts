import { expect, it } from '@jest/globals';
import { PDFParse } from 'pdf-parse';
import type { Response } from 'supertest';
import type { Session } from '../../../../test/support/test-app.js';
import type { RecordStage } from '../record/record.fixture.js';
import { OwnErasures } from './own-erasures.service.js';

/** What people do with their own data by their link, over HTTP. Part of a spec that has the program running. */
export function ownRights(set: () => RecordStage): void {
  const token = async (id: string): Promise<string> => {
    const { worker, post } = set();
    const { url } = (await post(worker, `tenants/${id}/own-links/shown`).expect(201)).body as { url: string };
    return url.split('/t/')[1] ?? '';
  };
  const by = (link: string) => {
    const { http } = set();
    const at = (path: string) => `/api/links/${link}/${path}`;
    return {
      data: async () => (await http().get(at('own-data')).expect(200)).body,
      change: (body: object) => http().patch(at('own-data')).send(body),
      ask: (body: object) => http().post(at('own-requests')).send(body),
      act: (id: string, what: string, body: object = {}) =>
        http()
          .post(at(`own-requests/${id}/${what}`))
          .send(body),
      get: (path: string) => http().get(at(path)),
    };
  };
  const told = (id: string) =>
    set().t.db.query<{ address: string | null; channel: string; text: string; occasion: string }>(
      `SELECT address, channel, body_text AS text, occasion FROM messages WHERE recipient_id = $1 AND occasion LIKE 'own_rights:%'
       ORDER BY created_at, occasion`,
      [id],
    );
  const code = async (id: string) =>
    /\b\d{6}\b/.exec((await told(id)).filter(({ occasion }) => occasion.includes(':code:')).at(-1)?.text ?? '')?.[0] ??
    '';
  const day = async (who: Session, id: string) =>
    ((await set().read(who, 'my-day')).lines as { kind: string; code: string; tenant: { id: string } | null }[])
      .filter(({ kind, tenant }) => kind === 'rights' && tenant?.id === id)
      .map((line) => line.code);
  const listed = async (who: Session, id: string) => (await set().read(who, `tenants/${id}/own-requests`)).items;

  it('lets people change their contacts at once, keeps what was before, and tells them at the contact of before', async () => {
    const { t, worker, manager, volunteer, landlord, stranger, get, read, post, household } = set();
    const [id, other] = [await household('Contacts'), await household('Quelqu’un')];
    const link = by(await token(id));
    expect(await link.data()).toMatchObject({
      ...{ givenName: 'Nadia', email: 'nadia@example.org', phone: null, located: true, requests: [] },
      codeGoesTo: { by: 'email', to: 'n…@example.org' },
    });
    await link.change({ email: 'nadia.neuve@example.org', phone: '+33639980102', city: 'Douai' }).expect(204);
    expect((await link.change({ city: 'Douai' }).expect(409)).body.code).toBe('nothing_changed');
    await link.change({ familyName: 'Autre' }).expect(400);
    await link.change({ email: 'a@example.org, b@example.org' }).expect(400);
    expect(await read(worker, `tenants/${id}`)).toMatchObject({ email: 'nadia.neuve@example.org', city: 'Douai' });
    expect((await read(worker, `tenants/${other}`)).email).toBe('nadia@example.org');
    expect(await told(id)).toMatchObject([{ address: 'nadia@example.org' }]);
    const [change] = await listed(worker, id);
    expect(change.former).toEqual([
      { field: 'email', value: 'nadia@example.org' },
      { field: 'phone', value: null },
      { field: 'city', value: null },
    ]);
    expect((await listed(manager, id))[0]).toMatchObject({ former: null, words: null });
    // The link that changed it does not show what was there before, nor does the trail.
    expect(JSON.stringify((await link.data()).requests)).not.toContain('nadia@');
    const trail = await t.db.query(
      `SELECT details FROM audit_entries WHERE tenant_id = $1 AND action = 'own_data.change'`,
      [id],
    );
    expect(trail).toEqual([{ details: { fields: 'email,phone,city' } }]);
    expect([await day(worker, id), await day(volunteer, id)]).toEqual([['contact'], []]);
    for (const who of [volunteer, landlord]) await get(who, `tenants/${id}/own-requests`).expect(403);
    await get(stranger, `tenants/${id}/own-requests`).expect(404);
    await post(stranger, `own-requests/${change.id}/answer`, { outcome: 'done' }).expect(404);
    await post(worker, `own-requests/${change.id}/answer`, { outcome: 'done' }).expect(204);
    expect(await day(worker, id)).toEqual([]);
    for (let at = 0; at < 4; at++) await link.change({ city: `Ville ${at}` }).expect(204);
    expect((await link.change({ city: 'Encore' }).expect(429)).body.code).toBe('too_many_changes');
  });

  it('brings a correction into the case worker’s day, and the answer back to the person alone', async () => {
    const { worker, manager, post, household } = set();
    const [id, other] = [await household('Erreur'), await household('Voisin')];
    const [link, theirs] = [by(await token(id)), by(await token(other))];
    const asked = (
      await link.ask({ kind: 'correction', words: 'MOT-DEMANDE : je n’ai jamais eu de crédit.' }).expect(201)
    ).body;
    expect(asked.confirmBy).toBeNull();
    expect(await day(worker, id)).toEqual(['correction']);
    expect(JSON.stringify(await listed(manager, id))).not.toContain('MOT-DEMANDE');
    expect((await listed(worker, id))[0]).toMatchObject({ words: expect.stringContaining('MOT-DEMANDE'), by: 'link' });
    expect((await theirs.data()).requests).toEqual([]);
    await theirs.act(asked.id, 'cancellation').expect(404);
    const answer = (body: object) => post(worker, `own-requests/${asked.id}/answer`, body);
    expect((await answer({ outcome: 'done' }).expect(400)).body.errors[0].code).toBe('answer_missing');
    await answer({ outcome: 'done', words: 'MOT-REPONSE : c’est corrigé.' }).expect(204);
    await answer({ outcome: 'refused', words: 'x' }).expect(409);
    expect((await link.data()).requests).toMatchObject([
      { state: 'done', answer: expect.stringContaining('MOT-REPONSE') },
    ]);
    const [letter] = await told(id);
    expect(letter?.text).not.toContain('MOT-REPONSE');
    expect((await by(/\/t\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '').data()).requests).toHaveLength(1);
    for (let at = 0; at < 5; at++) await theirs.ask({ kind: 'correction', words: `n° ${at}` }).expect(201);
    expect((await theirs.ask({ kind: 'correction', words: 'de trop' }).expect(409)).body.code).toBe('requests_waiting');
  });

  it('erases by the link of the person: with the code from their own mailbox, some days later, unless they think better of it', async () => {
    const { t, worker, manager, get, travel, household } = set();
    const [id, other] = [await household('Partie'), await household('Reste')];
    const [link, theirs] = [by(await token(id)), by(await token(other))];
    // A link that went astray: whoever has it puts in an address of theirs first. The code goes to the one of before.
    await link.change({ email: 'voleur@example.org' }).expect(204);
    const asked = (await link.ask({ kind: 'erasure' }).expect(201)).body;
    expect(asked.confirmBy).toBe('email');
    expect((await link.ask({ kind: 'erasure' }).expect(409)).body.code).toBe('erasure_asked');
    expect((await told(id)).filter(({ occasion }) => occasion.includes(':code:'))).toMatchObject([
      { address: 'nadia@example.org' },
    ]);
    const right = await code(id);
    const wrong = right === '000000' ? '000001' : '000000';
    // Neither does the copy of one's data tell the code or another link.
    const copy = (await link.get('own-record/export').buffer(true).expect(200)).text ?? '';
    expect(copy).not.toContain(right);
    expect(copy).not.toMatch(/\/t\/\w/);
    await theirs.act(asked.id, 'confirmation', { code: right }).expect(404);
    const guesses = await Promise.all(
      Array.from({ length: 8 }, () => link.act(asked.id, 'confirmation', { code: wrong })),
    );
    expect(guesses.map(({ body }) => body.code).sort()).toEqual([
      ...Array<string>(3).fill('code_spent'),
      ...Array<string>(5).fill('code_wrong'),
    ]);
    expect((await link.act(asked.id, 'confirmation', { code: right }).expect(409)).body.code).toBe('code_spent');
    await link.act(asked.id, 'code').expect(204);
    await link.act(asked.id, 'confirmation', { code: await code(id) }).expect(204);
    // Everybody is told: the person at both addresses, the case worker and the manager in their day.
    const coming = (await told(id)).filter(({ occasion }) => occasion.includes(':coming:'));
    expect(coming.map(({ address }) => address).sort()).toEqual(['nadia@example.org', 'voleur@example.org']);
    expect([(await day(worker, id)).sort(), await day(manager, id)]).toEqual([['contact', 'erasure'], ['erasure']]);
    await t.get(OwnErasures).due();
    await link.act(asked.id, 'cancellation').expect(204);
    await travel('2026-12-05T11:00:00Z');
    await t.get(OwnErasures).due();
    expect((await link.data()).givenName).toBe('Nadia');
    const again = (await link.ask({ kind: 'erasure' }).expect(201)).body.id;
    await link.act(again, 'confirmation', { code: await code(id) }).expect(204);
    await travel('2026-12-12T22:30:00Z');
    await t.get(OwnErasures).due();
    await link.get('own-data').expect(200);
    await travel('2026-12-13T11:00:00Z');
    await t.get(OwnErasures).due();
    await t.get(OwnErasures).due();
    await link.get('own-data').expect(410);
    await get(worker, `tenants/${id}`).expect(404);
    expect((await theirs.data()).familyName).toBe('Reste');
    const erased = await t.db.query(
      `SELECT q.state, q.words, t.family_name AS name, (SELECT a.actor_kind FROM audit_entries a WHERE a.tenant_id = t.id AND a.action = 'tenant.erase') AS by
       FROM own_requests q JOIN tenants t ON t.id = q.tenant_id WHERE q.id = $1`,
      [again],
    );
    expect(erased).toEqual([{ state: 'done', words: null, name: 'effacée', by: 'link' }]);
    await travel('2026-11-22T11:00:00Z');
  });

  it('has a way for who has neither e-mail nor mobile phone, and for who must not be found', async () => {
    const { t, worker, colleague, manager, post, travel, household } = set();
    const id = await household('Sans adresse');
    await t.db.query(`UPDATE tenants SET email = NULL, phone = '+33365710101' WHERE id = $1`, [id]);
    const link = by(await token(id));
    const asked = (await link.ask({ kind: 'erasure' }).expect(201)).body;
    expect(asked.confirmBy).toBe('case_worker');
    expect((await link.act(asked.id, 'confirmation', { code: '000000' }).expect(409)).body.code).toBe('code_spent');
    expect(await day(worker, id)).toEqual(['erasure_to_confirm']);
    await post(colleague, `own-requests/${asked.id}/confirmation`).expect(404);
    await post(manager, `own-requests/${asked.id}/confirmation`).expect(403);
    await post(worker, `own-requests/${asked.id}/confirmation`).expect(204);
    expect(await told(id)).toMatchObject([{ channel: 'letter', address: null }]);
    await post(worker, `own-requests/${asked.id}/cancellation`, { reason: 'Ce n’était pas elle.' }).expect(204);
    expect((await link.data()).requests).toMatchObject([{ state: 'cancelled', answer: 'Ce n’était pas elle.' }]);
    const noted = (await post(worker, `tenants/${id}/own-requests`, { kind: 'erasure' }).expect(201)).body.id;
    expect(await listed(worker, id)).toContainEqual(
      expect.objectContaining({ id: noted, by: 'staff', state: 'waiting' }),
    );
    await travel('2026-12-01T11:00:00Z');
    await t.get(OwnErasures).due();
    await link.get('own-data').expect(410);
    await travel('2026-11-22T11:00:00Z');

    const hidden = await household('Cachée');
    await t.db.query(
      `UPDATE tenants SET sheltered = true, address = '9 rue SECRÈTE', postcode = '59999', city = 'VILLE-SECRÈTE' WHERE id = $1`,
      [hidden],
    );
    const hers = by(await token(hidden));
    expect((await hers.change({ city: 'Ailleurs' }).expect(409)).body.code).toBe('ask_case_worker');
    const shown = JSON.stringify([
      await hers.data(),
      (await hers.get('own-record/export').buffer(true).expect(200)).text,
    ]);
    expect(shown).toContain('Cachée');
    expect(shown).not.toMatch(/SECRÈTE|59999/);
  });

  it('gives a copy to be read: words instead of what the program keeps', async () => {
    const { worker, post, household, objective, signBoth, put, entry } = set();
    const id = await household('Copie');
    await objective(id, 'debts', 'Tenir le plan');
    await entry(worker, id, { domain: 'work', text: 'Rendez-vous jeudi.', sharedWithTenant: true });
    await post(worker, `tenants/${id}/actions`, { domain: 'work', title: 'Appeler', doer: 'tenant' }).expect(201);
    await put(worker, `tenants/${id}/contract`, { general: 'Avancer ensemble.' }).expect(204);
    await signBoth(id);
    const link = by(await token(id));
    await link.ask({ kind: 'correction', words: 'Mon prénom s’écrit Nadya.' }).expect(201);
    const file = await link.get('own-record/copy').buffer(true).parse(bytes).expect(200);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': expect.stringContaining('no-store'),
    });
    const parser = new PDFParse({ data: new Uint8Array(file.body as Buffer) });
    const { text } = await parser.getText();
    await parser.destroy();
    for (const word of [
      'Nadia Copie',
      'Tenir le plan',
      'dettes',
      'en cours',
      'Rendez-vous jeudi.',
      'Avancer ensemble.',
      'Nadya',
      'Par : vous',
    ])
      expect(text).toContain(word);
    expect(text).not.toMatch(/in_progress|to_confirm|_at\b|undefined|\[object|\{"|k1\./);
  });
}

const bytes = (response: Response, done: (error: Error | null, body: Buffer) => void) => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};
