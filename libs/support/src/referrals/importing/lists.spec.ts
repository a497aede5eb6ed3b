import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ImportRuns } from '#importing';
import { csvLatin1, sheetOf, zipOf } from '../../../../importing/src/tables.fixture.js';
import { Programmes } from '../../programmes/programmes.service.js';
import { binary, ListStage } from './lists.fixture.js';

jest.setTimeout(300_000);

const HEADER = 'N° dossier;Nom;Prénom;Tél;Impayé;Mois dus;Accord le;Commune';
const ROW = 'D1;Wójcik;Zoé;06 39 98 10 01;1 234,56 €;3,5;20/11/2026;Hénin-Beaumont';

describe('lists of people', () => {
  const stage = new ListStage();
  const { who, get, post, put, remove, upload, read, lines, judged, taken, referrals } = stage;
  beforeAll(() => stage.open());
  afterAll(() => stage.t.close());

  it('are judged first, taken over once, and a second time find nothing new', async () => {
    const file = `${HEADER}\n${ROW}\nD2;Sans;Accord;06 39 98 10 02;0;0;non;Lens\nD3;Vide;;;douze;;hier;\n;;;;;;;\nD1;Autre;Nom;06 39 98 10 03;1;1;oui;Lens`;
    const first = await judged(file);
    expect(first).toMatchObject({
      state: 'judged',
      total: 4,
      done: 4,
      mapping: ['reference', 'familyName', 'givenName', 'phone', 'arrears', 'months', 'agreedOn', 'city'],
      counts: { new: 1, refused: 3, duplicate: 0, unchanged: 0, updated: 0 },
    });
    const [ok, no, empty, again] = await lines(first.id);
    expect(ok).toMatchObject({ line: 2, outcome: 'new', title: 'Zoé Wójcik', problems: [] });
    expect(no.problems).toMatchObject([
      { field: 'agreedOn', code: 'no_agreement', label: { fr: 'Accord de la personne' } },
    ]);
    expect(empty.problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'givenName required',
      'arrears money_format',
      'agreedOn day_format',
    ]);
    expect(again).toMatchObject({ line: 6, problems: [{ code: 'repeated' }] });
    expect((await referrals()).total).toBe(0);
    for (const as of [who.rival, who.manager]) {
      await get(`imports/${first.id}`, as).expect(404);
      await post(`imports/${first.id}/confirmation`, as).expect(404);
    }
    expect((await taken(first.id)).state).toBe('taken');
    await taken(first.id);
    const { items, total } = await referrals();
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      ...{
        familyName: 'Wójcik',
        phone: '+33639981001',
        arrearsCents: 123_456,
        arrearsMonths: 3.5,
        agreedOn: '2026-11-20',
      },
      ...{ source: 'landlord', state: 'received', city: 'Hénin-Beaumont' },
    });
    expect((await judged(file)).counts).toMatchObject({ new: 0, unchanged: 1, refused: 3 });
    // The same person and day without a number, otherwise written.
    const otherwise = `Locataire,Prénom,Téléphone,Dette,Mois,Accord\n"WOJCIK",Zoe,+33 6 39 98 10 01,1234.56,3.5,2026-11-20`;
    const same = await judged(otherwise);
    expect(same.counts).toMatchObject({ unchanged: 1, new: 0 });
    const later = await judged(otherwise.replace('2026-11-20', '2026-11-21'));
    expect(later.counts).toMatchObject({ duplicate: 1 });
    expect((await lines(later.id))[0].match).toMatchObject({ label: 'Zoé Wójcik' });
    // Not for another landlord, who learns nothing of it.
    expect((await judged(otherwise, who.rival)).counts).toMatchObject({ new: 1, duplicate: 0 });
    expect((await taken(later.id, who.landlord, [2])).counts).toMatchObject({ new: 1, duplicate: 0 });
    expect((await referrals()).total).toBe(2);
    expect(
      (await stage.t.db.query(`SELECT count(*) AS n FROM audit_entries WHERE action = 'referrals.import'`))[0],
    ).toEqual({
      n: 2,
    });
  });

  it('give back each refused line with its reason, harmless, to be put right and sent again', async () => {
    const evil = `=HYPERLINK("http://example.org";"x")`;
    const file = `${HEADER}\n"${evil.replaceAll('"', '""')}";+Formule;@Jean;;1;1;20/11/2026;-Lens`;
    const { id } = await judged(file);
    for (const format of ['csv', 'xlsx']) {
      const { body } = await get(`imports/${id}/refused?format=${format}&language=fr`)
        .buffer(true)
        .parse(binary)
        .expect(200);
      if (format === 'xlsx') {
        expect(body.subarray(0, 2).toString()).toBe('PK');
        continue;
      }
      const [headers, row] = parse(body, { delimiter: ';', bom: true }) as string[][];
      expect(headers?.slice(-2)).toEqual(['Ligne du fichier', 'Pourquoi']);
      expect(row).toEqual([
        `'${evil}`,
        "'+Formule",
        "'@Jean",
        '',
        '1',
        '1',
        '20/11/2026',
        "'-Lens",
        '2',
        expect.stringContaining('il faut un téléphone'),
      ]);
      const mended = body.toString('utf8').replace("'@Jean;;", "'@Jean;0639981009;");
      const again = await judged(mended);
      expect(again.counts.new).toBe(1);
      expect((await lines(again.id))[0].title).toBe('@Jean +Formule');
    }
    // A line that a separator has pushed out of its columns stays refused until it is put right.
    const pushed = `${HEADER}\nP1;Pousse;Paul;0639981021;12;1;20/11/2026;3 rue X; Douai`;
    const { id: wide, counts } = await judged(pushed);
    expect(counts).toMatchObject({ new: 0, refused: 1 });
    expect((await lines(wide))[0].problems).toMatchObject([{ field: null, code: 'too_many_cells' }]);
    const sent = (await get(`imports/${wide}/refused?format=csv&language=en`).buffer(true).parse(binary)).body;
    expect((await judged(sent)).counts).toMatchObject({ new: 0, refused: 1 });
    expect((await judged(sent.toString('utf8').replace('3 rue X;Douai', 'Douai;'))).counts).toMatchObject({ new: 1 });
    await get(`imports/${id}/refused`, who.rival).expect(404);
    await remove(`imports/${id}`, who.landlord).expect(204);
    await get(`imports/${id}`).expect(404);
  });

  it('are read in the encodings and with the separators of real files, and as XLSX', async () => {
    const rows = [
      'Nom\tPrénom\tTéléphone\tImpayé\tMois\tAccord\tMessage',
      'Œuvrard\tZoé\t0639981011\t1\u202f000,10\t2\t46346\t"Appeler\naprès 17 h"',
    ];
    const text = rows.join('\r\n');
    for (const file of [
      text,
      `\uFEFF${text}`,
      csvLatin1(text.replace('Œ', '\u008c').replace('\u202f', ' ')),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      `sep=|\n${text.replaceAll('\t', '|')}`,
      sheetOf([
        rows[0]?.split('\t') ?? [],
        ['Œuvrard', 'Zoé', '639981011', '1000.1', '2', '20/11/2026', 'Appeler après 17 h'],
      ]),
    ]) {
      const { id, counts } = await judged(file);
      expect(counts).toMatchObject({ new: 1, refused: 0 });
      expect((await lines(id))[0]).toMatchObject({ title: 'Zoé Œuvrard', summary: '20/11/2026' });
    }
    const refusal = async (content: Buffer | string) => (await upload(content)).body.code;
    expect(await refusal(zipOf({ 'word/document.xml': '<w/>' }))).toBe('unsupported_type');
    expect(await refusal(Buffer.from('%PDF-1.7\0'))).toBe('unsupported_type');
    expect(await refusal(HEADER)).toBe('no_lines');
    expect((await upload(ROW, who.landlord, 'nothing').expect(404)).body.code).toBe('not_found');
    await upload(ROW, who.volunteer).expect(403);
    expect((await upload(ROW, who.worker, 'tenants').expect(403)).body.code).toBe('import_not_yours');
  });

  it('remember which column holds what, for an organisation and a kind', async () => {
    const file = 'Qui;Petit;Appel;Combien;Depuis;Quand\nNeuf;Karim;0639981020;10;1;20/11/2026';
    const { id, mapping } = await judged(file);
    expect(mapping.every((field) => field === null)).toBe(true);
    const said = ['familyName', 'givenName', 'phone', 'arrears', 'months', 'agreedOn'];
    await put(`imports/${id}/settings`, who.landlord, { mapping: said }).expect(204);
    await stage.t.settle();
    expect((await read(id)).counts.new).toBe(1);
    expect((await judged(file)).mapping).toEqual(said);
    expect((await judged(file, who.rival)).mapping).toEqual([null, null, null, null, null, null]);
    await put(`imports/${id}/settings`, who.landlord, { mapping: said.slice(1) }).expect(409);
    await put(`imports/${id}/settings`, who.landlord, { mapping: said.map(() => 'phone') }).expect(400);
    await put(`imports/${id}/settings`, who.landlord, { choices: { association: who.landlord.userId } }).expect(400);
    // With two associations one has to be chosen.
    const { id: open } = (await upload(file)).body;
    expect((await post(`imports/${open}/confirmation`, who.landlord)).body.code).toBe('still_judging');
    await stage.t.settle();
    expect((await post(`imports/${open}/confirmation`, who.landlord).expect(400)).body.errors[0].path).toBe(
      'choices.association',
    );
  });

  it('of an association say who refers', async () => {
    const file =
      'Nom;Prénom;Portable;Origine;Structure;Accord;Procédure\nLambert;Léa;0639981030;CCAS;CCAS de Lens;oui;assignation\nSeul;Léo;0639981031;;;oui;\nFaux;Luc;0639981032;lune;X;oui;bizarre';
    const { id, counts } = await judged(file, who.worker);
    expect(counts).toMatchObject({ new: 1, refused: 2 });
    await taken(id, who.worker);
    const items = (await get('referrals?source=ccas', who.worker)).body.items;
    expect(items).toMatchObject([
      { partnerName: 'CCAS de Lens', evictionStage: 'summons', channel: 'import', landlord: null },
    ]);
  });

  it('tell a case worker of nobody whom only a colleague or the manager reaches', async () => {
    const person = { givenName: 'Abritée', familyName: 'Connue', phone: '+33639981060' };
    const { id: tenantId } = (await post('tenants', who.manager, person).expect(201)).body;
    const file = 'Nom;Prénom;Portable;Origine;Structure;Accord\nConnue;Abritée;0639981060;CCAS;CCAS de Lens;20/11/2026';
    const asked = await judged(file, who.worker);
    expect(asked.counts).toMatchObject({ new: 1, duplicate: 0 });
    const ofManager = await judged(file, who.manager);
    expect((await lines(ofManager.id, who.manager))[0]).toMatchObject({
      outcome: 'duplicate',
      match: { id: tenantId },
    });
    // Another's list tells whom that other reaches.
    expect((await lines(ofManager.id, who.worker))[0].match).toBeNull();
    const { body } = await get(`imports/${ofManager.id}/refused?language=fr`, who.worker).buffer(true).parse(binary);
    expect(body.toString('utf8')).toContain('quelqu’un de déjà connu');
  });

  it('say so when the programme is not of the association that was chosen, and can be settled anew', async () => {
    const { id: programmeId } = await stage.t.get(Programmes).ofTemplate(stage.otherId, 'sia-sauvegarde');
    const { id } = (await upload(`${HEADER}\n${ROW.replace('D1', 'D70')}`).expect(201)).body;
    const choices = { association: stage.associationId, programme: programmeId };
    await put(`imports/${id}/settings`, who.landlord, { choices }).expect(204);
    await stage.t.settle();
    expect(await read(id)).toMatchObject({ state: 'judged', counts: { refused: 1 } });
    expect((await lines(id))[0].problems).toMatchObject([{ code: 'programme_elsewhere' }]);
  });

  it('of tenants fill in files that are known, and make the others', async () => {
    const known = { givenName: 'Aline', familyName: 'Roussel', phone: '+33639981040' };
    const { id } = (await post('tenants', who.manager, known).expect(201)).body;
    const file = `Réf;Nom;Prénom;Téléphone;Ville;Bailleur\nT1;Roussel;Aline;0639981040;Douai;\nT2;Nouveau;Noé;;Lens;habitat nord\nT3;Perdu;Paul;;;Inconnu\nT4;Roussel;Aline;;;`;
    const shown = await judged(file, who.manager, 'tenants');
    expect(shown.counts).toMatchObject({ updated: 1, new: 1, refused: 1, duplicate: 1 });
    await taken(shown.id, who.manager);
    expect((await get(`tenants/${id}`, who.manager)).body).toMatchObject({ ...known, city: 'Douai' });
    const found = (await get('tenants?q=nouveau', who.landlord).expect(200)).body.items;
    expect(found).toMatchObject([{ givenName: 'Noé', status: 'accepted' }]);
    expect((await judged(file, who.manager, 'tenants')).counts).toMatchObject({ new: 0, updated: 0, unchanged: 2 });
  });

  it('of fifty thousand lines are taken over in the background, told how far, and go on after a halt', async () => {
    const many = 50_000;
    const rows = Array.from(
      { length: many },
      (_, at) =>
        `X${at};Nom${at};Prénom${at % 400};06399${String(at).padStart(5, '0')};${at % 900},50;${at % 9};20/11/2026;Douai`,
    );
    const { id } = (await upload([HEADER, ...rows].join('\n'), who.rival).expect(201)).body;
    expect(await read(id, who.rival)).toMatchObject({ state: 'judging', total: many, done: 0 });
    await put(`imports/${id}/settings`, who.rival, { choices: { association: stage.otherId } }).expect(204);
    await stage.t.settle();
    expect(await read(id, who.rival)).toMatchObject({ state: 'judged', done: many, counts: { new: many } });
    await post(`imports/${id}/confirmation`, who.rival).expect(204);
    // Cut off in the middle: what is in is in, and the rest follows once.
    const runs = stage.t.get(ImportRuns);
    const [{ run }] = (await stage.t.db.query('SELECT run FROM imports WHERE id = $1', [id])) as [{ run: number }];
    const working = runs.work({ importId: id, run });
    let seen = 0;
    while (seen < 2_000) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen = (await read(id, who.rival)).done;
    }
    await stage.t.db.query('UPDATE imports SET run = run + 1 WHERE id = $1', [id]);
    await working;
    const halted = await read(id, who.rival);
    expect(halted.state).toBe('taking');
    expect(halted.done).toBeLessThan(many);
    await post(`imports/${id}/confirmation`, who.rival).expect(204);
    await stage.t.settle();
    expect(await read(id, who.rival)).toMatchObject({ state: 'taken', done: many, counts: { new: many, refused: 0 } });
    const [{ n }] = (await stage.t.db.query(`SELECT count(*) AS n FROM referrals WHERE association_id = $1`, [
      stage.otherId,
    ])) as [{ n: number }];
    expect(n).toBe(many);
    expect(await stage.t.db.query('SELECT 1 FROM import_lines WHERE import_id = $1', [id])).toEqual([]);
  });
});
