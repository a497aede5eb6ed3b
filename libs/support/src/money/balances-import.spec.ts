import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csvLatin1, sheetOf } from '../../../importing/src/tables.fixture.js';
import { type MoneyStage, setMoneyStage } from './money.fixture.js';

interface Line {
  line: number;
  outcome: string;
  title: string;
  problems: { field: string | null; code: string }[];
}

describe('a landlord’s list of balances', () => {
  let s: MoneyStage;
  let nadia: string;
  beforeAll(async () => {
    s = await setMoneyStage();
    nadia = await s.household();
  });
  afterAll(() => s.t.close());

  const upload = async (content: Buffer | string, filename = 'soldes.csv', by = s.landlord) =>
    (
      await s
        .http()
        .post('/api/imports?kind=balances')
        .set(by.headers)
        .attach('file', Buffer.from(content as string), filename)
        .expect(201)
    ).body.id as string;
  const state = async (id: string) => (await s.get(s.landlord, `imports/${id}`).expect(200)).body;
  const judged = async (id: string) => {
    await s.t.settle();
    const { items } = (await s.get(s.landlord, `imports/${id}/lines?size=100`).expect(200)).body as { items: Line[] };
    return items.map(({ line, outcome, problems }) => [
      line,
      outcome,
      ...problems.map(({ field, code }) => `${field}:${code}`),
    ]);
  };
  const take = async (id: string) => {
    await s.post(s.landlord, `imports/${id}/confirmation`, { asNew: [] }).expect(204);
    await s.t.settle();
    return (await state(id)).counts;
  };
  const balances = async (tenantId: string) =>
    (await s.get(s.landlord, `tenants/${tenantId}/arrears`).expect(200)).body.items.map(
      (row: { onDay: string; balanceCents: number; source: string }) =>
        `${row.onDay} ${row.balanceCents} ${row.source}`,
    );

  it('is read as it comes: French figures, days or months, a credit; the lease is learned by the name; the rest is refused with its reason', async () => {
    const file = csvLatin1(
      [
        'N° de bail;Nom;Prénom;Solde au;Solde dû;Loyer;Règlement plan',
        'B-100;Wojcik1;Nadia;31/07/2026;1 950,50 EUR;512,00;',
        'B-100;Wojcik1;Nadia;août 2026;"1.800,00";512,00;',
        'B-100;WOJCIK1;NADIA;11/2026;-12,50;515,30;',
        'B-100;Wojcik1;Nadia;31/07/2026;1 950,50;512,00;',
        'B-200;Personne;Zoé;31/07/2026;200;;',
        'B-300;Wojcik1;Nadia;31/02/2026;100;;',
        'B-300;Wojcik1;Nadia;31/12/2026;100;;',
        'B-300;Wojcik1;Nadia;30/09/2026;cent;;',
        ';Wojcik1;Nadia;30/09/2026;100;;',
        'B-300;Wojcik1;Nadia;30/09/2026;;;',
        'B-300;Wojcik1;Nadia;30/09/2026;5;-3;',
      ].join('\r\n'),
    );
    const id = await upload(file);
    expect(await judged(id)).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'new'],
      [5, 'refused', 'null:repeated'],
      [6, 'refused', 'reference:not_followed'],
      [7, 'refused', 'day:day_format'],
      [8, 'refused', 'day:in_the_future'],
      [9, 'refused', 'balance:money_format'],
      [10, 'refused', 'reference:required'],
      [11, 'refused', 'balance:required'],
      [12, 'refused', 'rent:negative'],
    ]);
    // Judging changes nothing.
    expect(await balances(nadia)).toEqual(['2026-06-15 200000 referral']);
    expect(await take(id)).toMatchObject({ new: 3, refused: 8 });
    expect(await balances(nadia)).toEqual([
      '2026-11-22 -1250 import',
      '2026-08-31 180000 import',
      '2026-07-31 195050 import',
      '2026-06-15 200000 referral',
    ]);
    const [home] = (await s.get(s.landlord, `tenants/${nadia}/tenancies`).expect(200)).body.items;
    expect(home).toMatchObject({ reference: 'B-100', rentCents: 51_530, nowCents: -1_250 });
  });

  it('can be repeated: what is the same stays, what differs is corrected and kept, by its number alone', async () => {
    const again = await upload('reference,date,solde\nb-100,31/07/2026,1950.50\nB-100,31/08/2026,"1 700,00"\n');
    expect(await judged(again)).toEqual([
      [2, 'unchanged'],
      [3, 'updated'],
    ]);
    expect(await take(again)).toMatchObject({ unchanged: 1, updated: 1 });
    expect(await balances(nadia)).toContain('2026-08-31 170000 import');
    expect((await s.get(s.landlord, `tenants/${nadia}/arrears/corrections`).expect(200)).body.items).toMatchObject([
      { onDay: '2026-08-31', balanceCents: 180_000, source: 'import' },
    ]);
    // Two people of one name are not guessed between.
    const sameName = [await s.household(), await s.household()];
    for (const id of sameName) await s.t.db.query(`UPDATE tenants SET family_name = 'Double' WHERE id = $1`, [id]);
    const twins = await upload('bail;nom;prénom;date;solde\nB-7;Double;Nadia;31/07/2026;5\n');
    expect(await judged(twins)).toEqual([[2, 'refused', 'reference:several_people']]);
  });

  it('sees a payment on the plan once, whether it was noted by hand before or not', async () => {
    const id = await s.household();
    const tenancyId = await s.tenancyOf(id);
    await s.patch(s.landlord, `tenancies/${tenancyId}`, { reference: 'P-1' }).expect(204);
    const plan = await s.made(s.worker, `tenants/${id}/repayment-plans`, {
      tenancyId,
      terms: { agreedOn: '2026-08-01', agreedWith: 'landlord', totalCents: 90_000, count: 3, firstDueOn: '2026-09-05' },
    });
    await s.made(s.worker, `repayment-plans/${plan}/payments`, { onDay: '2026-09-04', cents: 30_000 });
    const file =
      'bail;date;solde;versement;date du versement\nP-1;30/09/2026;1700;300,00;07/09/2026\nP-1;31/10/2026;1400;300;05/10/2026\n';
    for (const outcome of ['new', 'unchanged']) {
      const run = await upload(file);
      expect((await judged(run)).map((line) => line[1])).toEqual([outcome, outcome]);
      await take(run);
    }
    const [view] = (await s.get(s.worker, `tenants/${id}/repayment-plans`).expect(200)).body.items;
    expect(view.payments.map(({ onDay, source }: { onDay: string; source: string }) => [onDay, source])).toEqual([
      ['2026-10-05', 'import'],
      ['2026-09-04', 'hand'],
    ]);
    expect(view).toMatchObject({ paidCents: 60_000, state: 'late' });
  });

  it('is the landlord’s own: another landlord recognises nobody, nobody else may', async () => {
    const id = await upload('bail;nom;prénom;date;solde\nB-100;Wojcik1;Nadia;31/07/2026;5\n', 'soldes.csv', s.rival);
    await s.t.settle();
    const { items } = (await s.get(s.rival, `imports/${id}/lines`).expect(200)).body;
    expect(items).toMatchObject([{ outcome: 'refused', problems: [{ code: 'not_followed' }] }]);
    await s.get(s.landlord, `imports/${id}`).expect(404);
    for (const by of [s.worker, s.manager])
      await s
        .http()
        .post('/api/imports?kind=balances')
        .set(by.headers)
        .attach('file', Buffer.from('a;b\n1;2'), 'a.csv')
        .expect(403);
  });

  it('may write what is owed with a minus, and come as a workbook', async () => {
    const id = await upload(
      sheetOf([
        ['Compte locataire', 'Période', 'Solde'],
        ['B-100', '09/2026', '-1 234,56'],
      ]),
      'soldes.xlsx',
    );
    await s.t.settle();
    await s
      .http()
      .put(`/api/imports/${id}/settings`)
      .set(s.landlord.headers)
      .send({ choices: { sign: 'debit_negative' } })
      .expect(204);
    await s.t.settle();
    await take(id);
    expect(await balances(nadia)).toContain('2026-09-30 123456 import');
  });

  it('takes a whole rent roll, with its progress (fifty thousand lines: the spec of the importer)', async () => {
    const rows = ['bail;date;solde'];
    for (let line = 0; line < 5_000; line++)
      rows.push(
        line % 100
          ? `X-${line};31/10/2026;${line},10`
          : `B-100;${String(1 + ((line / 100) % 28)).padStart(2, '0')}/0${1 + (line > 2_700 ? 1 : 0)}/2026;${line},10`,
      );
    const id = await upload(rows.join('\n'));
    await s.t.settle();
    const before = await state(id);
    expect(before).toMatchObject({ state: 'judged', total: 5_000, done: 5_000, counts: { refused: 4_950 } });
    await take(id);
    expect(await state(id)).toMatchObject({ state: 'taken', counts: { new: 50 } });
    expect((await balances(nadia)).length).toBe(50 + 5);
  }, 120_000);
});
