import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readWorkbook from 'read-excel-file/node';
import { Accounts } from '#identity';
import { instantOf } from '#kernel';
import { startTestApp } from '../../../../test/support/test-app.js';
import { signInAgain } from '../rallies.fixture.js';
import { type GridMeeting, type PlayedRally, playRally } from './outcomes.fixture.js';
import { safeText } from './report.xlsx.js';

describe('the report of a rally', () => {
  let r: PlayedRally;
  let landlord: string;
  let all: GridMeeting[];
  const NAME = '=HYPERLINK("https://example.org";"clic")';
  const report = async (who = r.world.organiser) => (await r.get(`/rallies/${r.id}/report`, who).expect(200)).body;
  const bytesOf = async (path: string): Promise<Buffer> =>
    (
      await r
        .get(path, r.world.organiser)
        .buffer(true)
        .parse((res, done) => {
          const chunks: Buffer[] = [];
          res.on('data', (chunk: Buffer) => chunks.push(chunk));
          res.on('end', () => done(null, Buffer.concat(chunks)));
        })
        .expect(200)
    ).body;

  beforeAll(async () => {
    r = await playRally(await startTestApp(), { tenants: 14, employers: 3 });
    landlord = await r.t.get(Accounts).createOrganisation('landlord', 'Bailleur des Glycines');
    await r.t.db.query('UPDATE tenants SET landlord_id = $1 WHERE id = ANY($2) RETURNING id', [
      landlord,
      r.world.tenants.slice(0, 12),
    ]);
    await r.t.db.query('UPDATE rallies SET name = $2 WHERE id = $1 RETURNING id', [r.id, NAME]);
    all = await r.outcomes();
    const verdict = (m: GridMeeting, body: object) =>
      r.post(`/meetings/${m.id}/verdict`, r.world.organiser, body).expect(204);
    await verdict(all[0] as GridMeeting, { verdict: 'hire' });
    await verdict(all[1] as GridMeeting, { verdict: 'refused', reason: 'distance' });
    const missed = (m: GridMeeting, body: object) =>
      r.put(`/meetings/${m.id}/absence`, r.world.organiser, body).expect(204);
    await missed(all[2] as GridMeeting, { state: 'missed_by_candidate', isExcused: true, reason: 'Enfant malade' });
    await missed(all[3] as GridMeeting, { state: 'missed_by_candidate', reason: 'Pas venu' });
    await missed(all[4] as GridMeeting, { state: 'missed_by_employer', reason: 'Parti plus tôt' });
    await r.t.settle();
  });
  afterAll(() => r.t.close());

  it('counts absences by side, excused ones apart, and verdicts of what could be answered', async () => {
    expect(await report()).toMatchObject({
      meetings: { planned: all.length, held: 2, missedByCandidate: 2, missedByEmployer: 1 },
      absences: { candidate: { missed: 2, excused: 1 }, employer: { missed: 1, excused: 0 } },
      verdicts: { hire: 1, refused: 1, missing: all.length - 5 },
      placements: { hires: 1, trainings: 0 },
      association: 'Association',
      landlords: ['Bailleur des Glycines'],
    });
  });

  it('knows of each hire whether they are still there, gone, or unheard of, once the months have passed', async () => {
    const [placement] = await r.t.db.query<{ id: string }>('SELECT id FROM placements WHERE rally_id = $1', [r.id]);
    r.t.clock.set(instantOf('2027-02-10', '12:00'));
    await signInAgain(r.t, r.world);
    const start = { startedOn: '2027-02-10', contract: 'CDI', title: 'Cariste' };
    await r.post(`/placements/${placement?.id}/start`, r.world.manager, start).expect(204);
    const none = { due: 0, there: 0, left: 0, unknown: 0 };
    expect((await report()).retention).toEqual([1, 3, 6].map((month) => ({ month, ...none })));
    r.t.clock.set(instantOf('2027-05-11', '12:00'));
    await signInAgain(r.t, r.world);
    const [first, third, sixth] = (await report()).retention;
    expect([first, third]).toMatchObject([
      { due: 1, there: 0, left: 0, unknown: 1 },
      { due: 1, there: 0, left: 0, unknown: 1 },
    ]);
    expect(sixth).toMatchObject(none);
    await r.post(`/placements/${placement?.id}/checks`, r.world.manager, { month: 1, stillThere: true }).expect(204);
    expect((await report()).retention.slice(0, 2)).toMatchObject([{ there: 1 }, { there: 0, unknown: 1 }]);
    const end = { endedOn: '2027-04-30', reason: 'resigned' };
    await r.post(`/placements/${placement?.id}/end`, r.world.manager, end).expect(204);
    expect((await report()).retention.slice(0, 2)).toMatchObject([{ there: 1 }, { left: 1, unknown: 0 }]);
  });

  it('shares entered costs among meetings and hires', async () => {
    const costs = {
      ...{ venueCents: 30_000, cateringCents: 12_000, transportCents: null, otherCents: null },
      ...{ staffHours: 12.5, staffHourCents: 2_400 },
    };
    await r.put(`/rallies/${r.id}/costs`, r.world.worker, costs).expect(403);
    const hours = { ...costs, staffHourCents: null };
    expect((await r.put(`/rallies/${r.id}/costs`, r.world.organiser, hours).expect(400)).body.errors[0].code).toBe(
      'hours_and_cost',
    );
    await r.put(`/rallies/${r.id}/costs`, r.world.organiser, costs).expect(204);
    const body = await report();
    expect(body.costs).toMatchObject({ ...costs, totalCents: 72_000, perMeetingCents: 36_000, perHireCents: 72_000 });
    expect(body.series).toMatchObject([{ id: r.id, totalCents: 72_000 }]);
  });

  it('is a workbook in which nothing runs, and a PDF with the names of both houses', async () => {
    expect(['=1', '+1', '-1', '@a', '\t=1', 'a=1'].map(safeText)).toEqual(["'=1", "'+1", "'-1", "'@a", "'\t=1", 'a=1']);
    const workbook = await bytesOf(`/rallies/${r.id}/report/file?format=xlsx&language=fr`);
    // As a spreadsheet program reads it: what stands there is what was counted, and numbers are numbers.
    const sheets = await readWorkbook(workbook);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Bilan', 'Série']);
    const [bilan = [], series = []] = sheets.map(({ data }) => data);
    expect(bilan[0]?.[0]).toBe(`Bilan du rallye : ${NAME}`);
    const held = bilan.find(([label]) => label === 'Tenus');
    expect(held?.slice(0, 4)).toEqual(['Tenus', 2, all.length, 2 / all.length]);
    expect(series[1]?.[0]).toBe(`'${NAME}`);
    expect(series[1]?.at(-1)).toBe(720);
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    try {
      const file = join(folder, 'report.xlsx');
      writeFileSync(file, workbook);
      const parts = execFileSync('unzip', ['-p', file, 'xl/worksheets/*.xml', 'xl/sharedStrings.xml'], {
        encoding: 'utf8',
      });
      expect(parts).not.toMatch(/<f[ >]/);
      expect(parts).toContain('Bailleur des Glycines');
      expect(parts).toMatch(/(?:'|&apos;|&#39;)=HYPERLINK/);
    } finally {
      rmSync(folder, { recursive: true });
    }
    for (const language of ['fr', 'en']) {
      const pdf = await bytesOf(`/rallies/${r.id}/report/file?format=pdf&language=${language}`);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(10_000);
    }
  });

  it('shows a landlord its own people only, and no few of them', async () => {
    const staff = await r.t.signIn('landlord_staff', landlord);
    await r.get(`/rallies/${r.id}/report`, staff).expect(403);
    const own = async () => (await r.get('/rally-results', staff).expect(200)).body;
    // While it goes on nothing is told of it: two looks apart would tell of one person.
    expect((await own()).items).toEqual([]);
    await r.t.settle();
    const { threshold, items } = await own();
    expect(threshold).toBe(11);
    expect(items).toMatchObject([{ rallyId: r.id, invited: 12, came: 12, hired: null, wanted: null, trained: null }]);
    const other = await r.t.signIn(
      'landlord_staff',
      await r.t.get(Accounts).createOrganisation('landlord', 'Ailleurs'),
    );
    expect((await r.get('/rally-results', other).expect(200)).body.items).toEqual([]);
  });

  it('shows an employer what it met itself', async () => {
    const { session, id } = r.employer(0);
    const { items } = (await r.get('/rally-results', session).expect(200)).body;
    expect(items).toHaveLength(1);
    expect(items[0].invited).toBe(all.filter((m) => m.employerId === id).length);
  });
});
