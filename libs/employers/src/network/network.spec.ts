import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Network, PROFILE } from './network.fixture.js';

describe('what is known of an employer', () => {
  let n: Network;
  let id: string;
  beforeAll(async () => {
    n = await Network.open();
    id = await n.employer('Menuiserie Caron', { siret: '00012345600014', naf: '16', sizeBand: '10_49' });
  });
  afterAll(() => n.close());

  it('is its company, with SIREN, activity and size, to be put right by the network’s people', async () => {
    expect((await n.get(n.who.worker, `employers/${id}`).expect(200)).body).toMatchObject({
      siren: '000123456',
      naf: '16',
      sizeBand: '10_49',
      landlordName: null,
    });
    await n.patch(n.who.landlord, `employers/${id}`, { naf: '43', sector: 'Menuiserie' }).expect(204);
    expect((await n.get(n.who.worker, `employers/${id}`)).body).toMatchObject({ naf: '43', city: 'Douai' });
    expect((await n.patch(n.who.landlord, `employers/${id}`, { naf: '04' }).expect(400)).body.errors[0].code).toBe(
      'unknown_naf',
    );
    await n.patch(n.who.worker, `employers/${id}`, { naf: '41' }).expect(403);
    expect((await n.get(n.who.worker, 'employers?section=F')).body.items.map((e: { id: string }) => e.id)).toEqual([
      id,
    ]);
    expect((await n.get(n.who.worker, 'employers?section=C')).body.total).toBe(0);
    expect((await n.get(n.who.worker, 'employers?network=held')).body.total).toBe(0);
    expect((await n.anyone.get('/api/sectors').expect(200)).body.divisions).toHaveLength(88);
  });

  it('is several contacts, one of whom letters go to', async () => {
    const person = {
      name: 'Zoé Petit',
      role: 'Gérante',
      email: 'zoe@example.org',
      phone: null,
      isMain: true,
      hasLeft: false,
    };
    const { body } = await n.post(n.who.landlord, `employers/${id}/contacts`, person).expect(201);
    const contacts = (await n.get(n.who.worker, `employers/${id}/contacts`).expect(200)).body.items;
    expect(contacts).toMatchObject([
      { name: 'Zoé Petit', isMain: true, role: 'Gérante' },
      { name: 'Aline Ferrand', isMain: false, email: PROFILE.contactEmail },
    ]);
    expect((await n.get(n.who.worker, `employers/${id}`)).body).toMatchObject({
      contactName: 'Zoé Petit',
      contactEmail: 'zoe@example.org',
      contactPhone: null,
    });
    const path = `employers/${id}/contacts`;
    const gone = { ...person, isMain: false, hasLeft: true };
    expect((await n.put(n.who.landlord, `${path}/${body.id}`, gone).expect(409)).body.code).toBe('main_contact_left');
    const aline = { ...person, name: 'Aline Ferrand', email: null };
    await n.put(n.who.landlord, `${path}/${contacts[1].id}`, aline).expect(204);
    await n.put(n.who.landlord, `${path}/${body.id}`, gone).expect(204);
    expect((await n.get(n.who.worker, path)).body.items).toMatchObject([
      { name: 'Aline Ferrand', isMain: true },
      { name: 'Zoé Petit', isMain: false, leftOn: '2026-11-22' },
    ]);
    await n.put(n.who.landlord, `${path}/${id}`, aline).expect(404);
  });

  it('keeps one main contact when two are named at once', async () => {
    const person = (name: string) => ({ name, role: null, email: null, phone: null, isMain: true, hasLeft: false });
    const names = Array.from({ length: 8 }, (_, at) => `Personne ${at}`);
    const answers = await Promise.all(
      names.map((name) => n.post(n.who.organiser, `employers/${id}/contacts`, person(name))),
    );
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
    const { items } = (await n.get(n.who.worker, `employers/${id}/contacts`)).body;
    expect(items.filter((contact: { isMain: boolean }) => contact.isMain)).toHaveLength(1);
    expect((await n.get(n.who.worker, `employers/${id}`)).body.contactName).toBe(items[0].name);
  });

  it('is who knows them; tags and notes stay with those who wrote them, and no landlord reads another', async () => {
    const secret = 'Cousin du directeur, ne pas le dire.';
    const tie = {
      knownByUserId: n.who.landlord.userId,
      knownByName: null,
      tags: ['bâtiment', 'bâtiment'],
      notes: secret,
    };
    await n.put(n.who.landlord, `employers/${id}/tie`, tie).expect(204);
    expect((await n.get(n.who.landlord, `employers/${id}/tie`).expect(200)).body).toMatchObject({
      own: { knownBy: expect.stringContaining('Personne'), tags: ['bâtiment'], notes: secret },
      others: [],
    });
    const associations = (await n.get(n.who.worker, `employers/${id}/tie`).expect(200)).body;
    expect(associations.others).toEqual([{ organisation: 'Habitat du Nord', knownBy: expect.any(String) }]);
    const rivals = (await n.get(n.who.rival, `employers/${id}/tie`).expect(200)).body;
    expect(rivals).toEqual({
      own: { knownByUserId: null, knownByName: null, knownBy: null, tags: [], notes: null },
      others: [],
    });
    expect(JSON.stringify([associations, rivals])).not.toMatch(/Cousin|bâtiment/);
    expect((await n.get(n.who.rival, 'employers?q=bâtiment')).body.total).toBe(0);
    expect((await n.get(n.who.landlord, 'employers?q=batiment')).body.total).toBe(1);
    const stranger = { ...tie, knownByUserId: n.who.rival.userId };
    expect((await n.put(n.who.landlord, `employers/${id}/tie`, stranger).expect(400)).body.errors[0].code).toBe(
      'unknown_user',
    );
  });

  it('is what was said, and what is to be done next', async () => {
    const call = {
      kind: 'call',
      happenedOn: '2026-11-20',
      summary: 'Cherche deux caristes.',
      nextStep: 'Rappeler',
      nextOn: '2026-11-21',
    };
    const path = `employers/${id}/exchanges`;
    const { body } = await n.post(n.who.landlord, path, call).expect(201);
    await n
      .post(n.who.landlord, path, { kind: 'visit', happenedOn: '2026-11-19', summary: 'Entre nous.', private: true })
      .expect(201);
    await n.post(n.who.organiser, path, { kind: 'mail', happenedOn: '2026-11-18', summary: 'Invitation.' }).expect(201);
    const seen = async (as: (typeof n.who)['worker']) =>
      (await n.get(as, path).expect(200)).body.items.map((e: { summary: string }) => e.summary);
    expect(await seen(n.who.landlord)).toEqual(['Cherche deux caristes.', 'Entre nous.', 'Invitation.']);
    expect(await seen(n.who.worker)).toEqual(['Cherche deux caristes.', 'Invitation.']);
    expect(await seen(n.who.rival)).toEqual(['Invitation.']);
    expect((await n.get(n.who.landlord, 'employers/tasks').expect(200)).body.items).toMatchObject([
      { employerName: 'Menuiserie Caron', nextStep: 'Rappeler', nextOn: '2026-11-21', own: true },
    ]);
    for (const other of [n.who.rival, n.who.organiser]) {
      expect((await n.get(other, 'employers/tasks')).body.total).toBe(0);
      await n.post(other, `${path}/${body.id}/completion`).expect(404);
    }
    for (let twice = 0; twice < 2; twice++) await n.post(n.who.landlord, `${path}/${body.id}/completion`).expect(204);
    expect((await n.get(n.who.landlord, 'employers/tasks')).body.total).toBe(0);
    const wrong = async (body: object) => (await n.post(n.who.landlord, path, body).expect(400)).body.errors[0];
    expect(await wrong({ ...call, happenedOn: '2026-11-23' })).toMatchObject({
      path: 'happenedOn',
      code: 'in_the_future',
    });
    expect(await wrong({ ...call, nextOn: null })).toMatchObject({ path: 'nextOn', code: 'required' });
    expect(await wrong({ ...call, contactId: id })).toMatchObject({ path: 'contactId', code: 'unknown_contact' });
    await n.post(n.who.worker, path, call).expect(403);
  });

  it('is written to, which is noted', async () => {
    const letter = { subject: 'Des nouvelles ?', text: 'Nous n’avons plus de vos nouvelles.' };
    const contact = {
      name: 'Ida Roy',
      role: null,
      email: 'ida@example.org',
      phone: null,
      isMain: false,
      hasLeft: false,
    };
    const ida = (await n.post(n.who.landlord, `employers/${id}/contacts`, contact).expect(201)).body.id;
    expect((await n.post(n.who.landlord, `employers/${id}/messages`, letter).expect(409)).body.code).toBe('no_address');
    await n.post(n.who.landlord, `employers/${id}/messages`, { ...letter, contactId: ida }).expect(201);
    expect(await n.t.db.query('SELECT address, subject, body_text FROM messages')).toEqual([
      { address: 'ida@example.org', subject: 'Des nouvelles ?', body_text: expect.stringContaining('Habitat du Nord') },
    ]);
    expect((await n.get(n.who.worker, `employers/${id}/exchanges`)).body.items[0]).toMatchObject({
      kind: 'mail',
      contactName: 'Ida Roy',
      happenedOn: '2026-11-22',
    });
  });

  it('is nothing for a landlord whose network it is not in', async () => {
    const held = await n.employer('Chasse gardée', { city: 'Lens' }, n.who.landlord);
    for (const part of ['', '/contacts', '/tie', '/exchanges', '/promises', '/figures'])
      await n.get(n.who.rival, `employers/${held}${part}`).expect(404);
    const exchange = { kind: 'call', happenedOn: '2026-11-20', summary: 'Non.' };
    await n.post(n.who.rival, `employers/${held}/exchanges`, exchange).expect(404);
    await n
      .put(n.who.rival, `employers/${held}/tie`, { knownByUserId: null, knownByName: null, tags: [], notes: null })
      .expect(404);
    await n.patch(n.who.rival, `employers/${held}`, { city: 'Lille' }).expect(404);
    expect(
      (await n.get(n.who.rival, 'employers/duplicates?name=Chasse%20gard%C3%A9e&city=Lens').expect(200)).body.items,
    ).toEqual([]);
  });

  it('is found again before it is created twice', async () => {
    const find = async (query: Record<string, string>) =>
      (await n.get(n.who.organiser, `employers/duplicates?${new URLSearchParams(query)}`).expect(200)).body.items.map(
        ({ name, reason }: { name: string; reason: string }) => [name, reason],
      );
    expect(await find({ siret: '00012345600014' })).toEqual([['Menuiserie Caron', 'siret']]);
    expect(await find({ siret: '00012345600022' })).toEqual([['Menuiserie Caron', 'siren']]);
    expect(await find({ name: 'SARL Menuiseries Caron', city: 'DOUAI' })).toEqual([
      ['Menuiserie Caron', 'name_and_town'],
    ]);
    expect(await find({ name: 'menuiserie  caron', city: 'Lille' })).toEqual([['Menuiserie Caron', 'name']]);
    expect(await find({ name: 'Boulangerie Lenoir', city: 'Douai' })).toEqual([]);
    expect(await find({ siret: '00012345600014', except: id })).toEqual([]);
  });

  it('leaves as a file that a spreadsheet does not run', async () => {
    await n.employer('=HYPERLINK("https://example.org")', { city: 'Lens' });
    const { text, headers } = await n.get(n.who.organiser, 'employers/export').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('employeurs.csv');
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect(text.split('\r\n').filter((line) => /^"?[=+\-@]/.test(line))).toEqual([]);
    expect((await n.get(n.who.organiser, 'employers/export?language=en&q=caron')).text).toMatch(
      /^\uFEFFCompany;SIRET;.*\r\nMenuiserie Caron;00012345600014/,
    );
  });
});
