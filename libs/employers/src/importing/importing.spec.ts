import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { csvLatin1, sheetOf, zipOf } from '../../../importing/src/tables.fixture.js';
import { Network } from '../network/network.fixture.js';

jest.setTimeout(60_000);

const HEADER = 'Entreprise;SIRET;Secteur;Ville;Contact;E-mail';
const CSV = `${HEADER}\nScierie Dubois;00012345600014;Bois;Douai;Ida Roy;ida@example.org\nÀ l’Étage;;Café;Hénin;;\n;;;;;\nSans ville;;Bois;;;\n`;

describe('a list of employers', () => {
  let n: Network;
  const preview = async (content: Buffer | string, as = n.who.landlord) => {
    const { body } = await n.upload(as, content).expect(201);
    return (await n.get(as, `employers/imports/${body.id}`).expect(200)).body;
  };
  const refusal = async (content: Buffer | string) => {
    const { status, body } = await n.upload(n.who.landlord, content);
    return [status, body.code];
  };
  const count = async () =>
    (await n.t.db.one<{ n: number }>(`SELECT count(*) AS n FROM organisations WHERE kind = 'employer'`))?.n;
  beforeAll(async () => {
    n = await Network.open();
  });
  afterAll(() => n.close());

  it('is looked at before anything is taken over', async () => {
    const shown = await preview(CSV);
    expect(shown).toMatchObject({
      mapping: ['name', 'siret', 'sector', 'city', 'contactName', 'contactEmail'],
      counts: { new: 2, updated: 0, unchanged: 0, duplicate: 0, refused: 1 },
    });
    expect(shown.lines[2]).toMatchObject({
      line: 5,
      outcome: 'refused',
      problems: [{ field: 'city', code: 'required' }],
    });
    expect(await count()).toBe(0);
  });

  it('is taken over once, all of it, and a second time finds nothing new', async () => {
    const { id } = await preview(CSV);
    await n.post(n.who.rival, `employers/imports/${id}/confirmation`).expect(404);
    for (let twice = 0; twice < 2; twice++)
      expect((await n.post(n.who.landlord, `employers/imports/${id}/confirmation`).expect(200)).body).toMatchObject({
        new: 2,
        refused: 1,
      });
    expect(await count()).toBe(2);
    const { items } = (await n.get(n.who.landlord, 'employers?q=scierie')).body;
    expect(items[0]).toMatchObject({ landlordId: n.landlordId, contactName: 'Ida Roy', siret: '00012345600014' });
    expect((await preview(CSV)).counts).toEqual({ new: 0, updated: 0, unchanged: 2, duplicate: 0, refused: 1 });
    expect(await n.t.db.query(`SELECT details FROM audit_entries WHERE action = 'employer.import'`)).toEqual([
      { details: { new: 2, updated: 0, unchanged: 0, duplicate: 0, refused: 1 } },
    ]);
    expect((await n.t.db.query('SELECT lines FROM employer_imports WHERE id = $1', [id]))[0]?.lines).toEqual([]);
  });

  it('updates what is known, adds contacts, tags and notes, and is the same list again as exported', async () => {
    const more = `Entreprise;SIRET;Effectif;Contact;Fonction;Tél;Étiquettes;Notes\nScierie Dubois;00012345600014;25;Bo Petit;Chef d’atelier;06 39 98 10 01;bois, douai;Accueille des stages\n`;
    const { id, lines } = await preview(more);
    expect(lines[0].changes).toEqual(['sizeBand', 'contactName', 'contactRole', 'contactPhone', 'tags', 'notes']);
    await n.post(n.who.landlord, `employers/imports/${id}/confirmation`).expect(200);
    expect((await preview(more)).counts.unchanged).toBe(1);
    const employer = (await n.get(n.who.landlord, 'employers?q=scierie')).body.items[0];
    expect(employer).toMatchObject({ sizeBand: '10_49', contactName: 'Ida Roy' });
    expect((await n.get(n.who.landlord, `employers/${employer.id}/contacts`)).body.items).toMatchObject([
      { name: 'Ida Roy', isMain: true },
      { name: 'Bo Petit', role: 'Chef d’atelier', phone: '+33639981001' },
    ]);
    expect((await n.get(n.who.landlord, `employers/${employer.id}/tie`)).body.own).toMatchObject({
      tags: ['bois', 'douai'],
      notes: 'Accueille des stages',
    });
    const exported = await n.get(n.who.landlord, 'employers/export').expect(200);
    expect((await preview(exported.text)).counts).toMatchObject({ new: 0, updated: 0, unchanged: 2 });
  });

  it('remembers which column holds what', async () => {
    const own = 'Qui;Où;Quoi\nGrange Neuve;Lens;Ferme\n';
    const { id, mapping } = await preview(own);
    expect(mapping).toEqual([null, null, null]);
    const said = { mapping: ['name', 'city', 'sector'] };
    await n.put(n.who.landlord, `employers/imports/${id}/mapping`, said).expect(204);
    expect((await n.get(n.who.landlord, `employers/imports/${id}`)).body.counts.new).toBe(1);
    expect((await preview(own)).mapping).toEqual(said.mapping);
    expect((await preview(own, n.who.organiser)).mapping).toEqual([null, null, null]);
    await n.put(n.who.landlord, `employers/imports/${id}/mapping`, { mapping: ['name'] }).expect(409);
    await n.put(n.who.landlord, `employers/imports/${id}/mapping`, { mapping: ['name', 'name', null] }).expect(400);
  });

  it('is read in the encodings and with the separators of real files, and as XLSX', async () => {
    const rows = ['Entreprise,Ville,Secteur', '"Brûlerie, Œuvre & Cie",Béthune,Café'];
    for (const file of [
      rows.join('\r\n'),
      `\uFEFF${rows.join('\n')}`,
      csvLatin1(rows.join('\n').replace('Œ', '\u008c')),
      Buffer.from(`\uFEFF${rows.join('\n')}`, 'utf16le'),
      `sep=\t\nEntreprise\tVille\tSecteur\nBrûlerie, Œuvre & Cie\tBéthune\tCafé`,
      sheetOf([
        ['Entreprise', 'Ville', 'Secteur'],
        ['Brûlerie, Œuvre & Cie', 'Béthune', 'Café'],
      ]),
    ])
      expect((await preview(file)).lines[0]).toMatchObject({
        outcome: 'new',
        values: { name: 'Brûlerie, Œuvre & Cie', city: 'Béthune', sector: 'Café' },
      });
  });

  it('keeps a formula as the text that it is', async () => {
    const sheet = sheetOf([
      ['Entreprise', 'Ville', 'Secteur'],
      ['=cmd|calc', 'Lens', '<f>1+1</f>'],
    ]);
    expect((await preview(sheet)).lines[0].values).toMatchObject({ name: '=cmd|calc' });
    expect((await preview(`Entreprise;Ville;Secteur\n"=1+1";Lens;@x`)).lines[0].values.name).toBe('=1+1');
  });

  it('is refused when it is hostile or no list, and the program goes on', async () => {
    const bomb = zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/big.xml': Buffer.alloc(200 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb)).toEqual([413, 'too_large']);
    const lying = zipOf({ 'xl/workbook.xml': '<workbook/>' });
    lying.writeUInt32LE(5, lying.indexOf('PK\x01\x02') + 24);
    expect((await refusal(lying))[0]).toBe(400);
    expect(await refusal(zipOf({ 'word/document.xml': '<w/>' }))).toEqual([400, 'unsupported_type']);
    expect(await refusal(zipOf({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }))).toEqual([
      400,
      'damaged',
    ]);
    expect(await refusal(`${HEADER}\n${'A;;Bois;Lens;;\n'.repeat(100_000)}`)).toEqual([400, 'too_many_lines']);
    expect(await refusal(`${HEADER}\n"${'x'.repeat(2_000)}";;;;;\n`)).toEqual([400, 'cell_too_long']);
    expect(await refusal(`${HEADER}\n"${'x\n'.repeat(500_000)}`)).toEqual([400, 'cell_too_long']);
    expect(await refusal(`${'x;'.repeat(500)}\n${'y;'.repeat(500)}\n`)).toEqual([400, 'too_many_columns']);
    expect(await refusal(HEADER)).toEqual([400, 'no_lines']);
    expect(await refusal('')).toEqual([400, 'no_lines']);
    expect(await refusal(Buffer.alloc(4096))).toEqual([400, 'unsupported_type']);
    expect(await refusal(Buffer.from('%PDF-1.7\0'))).toEqual([400, 'unsupported_type']);
    expect(await refusal(Buffer.alloc(6 * 1024 * 1024, 'a;'))).toEqual([413, 'too_large']);
    expect(await refusal(Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(9999))]))).toEqual([
      400,
      'damaged',
    ]);
    expect((await preview(CSV)).counts.unchanged).toBe(2);
  });

  it('takes five thousand lines', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `Société ${at} numéro ${at * 7919};;Bois;Ville ${at % 50};Contact ${at};c${at}@example.org`,
    );
    const { id, counts } = await preview([HEADER, ...rows].join('\n'), n.who.organiser);
    expect(counts.new).toBeGreaterThan(4_750);
    const before = (await count()) ?? 0;
    await n.post(n.who.organiser, `employers/imports/${id}/confirmation`).expect(200);
    expect(await count()).toBe(before + counts.new);
  });
});
