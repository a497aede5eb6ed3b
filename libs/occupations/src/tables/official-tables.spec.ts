import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#identity';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { findOccupation, occupations, searchOccupations, suggestOccupation, takeOver } from '../current.js';
import { releaseIn } from './folder.js';
import { OfficialTableQueries } from './official-tables.queries.js';
import { OfficialTables } from './official-tables.service.js';
import { ImportRefused } from './refused.js';
import { smallRelease, writeRelease } from './release.fixture.js';

describe('the import of the official tables', () => {
  let t: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'rallye-rome-')), 'release');
    t = await startTestApp();
  });
  afterEach(() => takeOver([]));
  afterAll(async () => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
    await t.close();
  });

  const importNow = async () => t.get(OfficialTables).store(await releaseIn(folder));
  const count = async (table: string) => (await t.db.one<{ count: number }>(`SELECT count(*) FROM ${table}`))?.count;
  const edited = (table: string, from: string, to: string) => ({
    [table]: (smallRelease[table] ?? '').replace(from, to),
  });

  it('stores a release, says what it did and what the starter set has that it lacks', async () => {
    writeRelease(folder, { referentiel_savoir: `\uFEFF${smallRelease.referentiel_savoir}` });
    const report = await importNow();
    expect(report).toMatchObject({
      version: '460',
      changes: [
        { what: 'occupations', total: 3, added: 3, changed: 0, gone: 0 },
        { what: 'titles', total: 4, added: 4 },
        { what: 'skills', total: 3, added: 3 },
        { what: 'skills of occupations', total: 3, added: 3 },
        { what: 'near occupations', total: 2, added: 2 },
      ],
      renamedStarterCodes: [],
    });
    expect(report.unknownStarterCodes).toContain('K2205');
    expect(report.unknownStarterCodes).not.toContain('N1101');
    expect(await t.get(OfficialTableQueries).skillsOf('N1101')).toEqual(
      [
        { label: 'Conduire un chariot', kind: 'skill', core: true },
        { label: 'Faire preuve de rigueur', kind: 'behaviour', core: false },
        { label: 'Règles de stockage', kind: 'knowledge', core: false },
      ].sort((a, b) => Number(b.core) - Number(a.core) || (a.kind < b.kind ? 1 : -1)),
    );
  });

  it('changes nothing the second time, and only what differs the third', async () => {
    writeRelease(folder);
    const again = await importNow();
    expect(again.changes.every(({ added, changed, gone }) => added + changed + gone === 0)).toBe(true);
    const revision = async () => (await t.db.one<{ revision: number }>('SELECT revision FROM rome_releases'))?.revision;
    expect(await revision()).toBe(1);
    writeRelease(
      folder,
      {
        ...edited('referentiel_code_rome', '"Cariste","O"', '"Conducteur de chariots","O"'),
        ...edited(
          'referentiel_appellation',
          '"11","Conducteur / Conductrice de chariot","N1101","O"\n',
          '"14","Pilote de chariot","N1101","N"\n',
        ),
      },
      '461',
    );
    const third = await importNow();
    expect(third.changes.slice(0, 3)).toEqual([
      { what: 'occupations', total: 3, added: 0, changed: 1, gone: 0 },
      { what: 'titles', total: 4, added: 1, changed: 0, gone: 1 },
      { what: 'skills', total: 3, added: 0, changed: 0, gone: 0 },
    ]);
    expect(third.renamedStarterCodes).toEqual(['N1101']);
    expect(await revision()).toBe(2);
    expect(await t.db.one('SELECT version FROM rome_releases')).toEqual({ version: '461' });
  });

  it('widens what the running program knows, with the everyday words of the starter set in front', async () => {
    const before = occupations().length;
    expect(findOccupation('K1901')).toBeNull();
    writeRelease(folder);
    await importNow();
    expect(occupations().length).toBe(before + 1);
    expect(findOccupation('K1901')?.titles).toEqual([
      { masculine: 'Notaire "associé", en office', feminine: 'Notaire "associé", en office' },
    ]);
    expect(suggestOccupation('notaire')?.code).toBe('K1901');
    expect(suggestOccupation('fenwick')?.code).toBe('N1101');
    expect(searchOccupations('notai')[0]?.code).toBe('K1901');
    expect(findOccupation('N1101')?.labelEn).toBe('Forklift driver');
    expect(findOccupation('N1101')?.near).toEqual(['N1103']);
    const organisationId = await t.get(Accounts).createOrganisation('association', 'Nous');
    const { headers } = await t.signIn('case_worker', organisationId);
    const answer = await request(t.app.getHttpServer()).get('/api/occupations?q=notaire').set(headers).expect(200);
    expect(answer.body.items).toMatchObject([{ code: 'K1901', label: 'Notaire' }]);
  });

  it.each([
    ['a file that is missing', { item: null }, /lacks the file unix_item_v/],
    [
      'a column that is missing',
      edited('referentiel_appellation', 'code_rome', 'rome'),
      /appellation_v460_utf8.csv, line 1: the column "code_rome" is missing/,
    ],
    [
      'a code that is none',
      edited('referentiel_code_rome', '"N1103","2"', '"N11","2"'),
      /code_rome_v460_utf8.csv, line 3: "N11" is no ROME code/,
    ],
    [
      'an occupation twice',
      edited('referentiel_code_rome', '"N1103","2"', '"N1101","2"'),
      /line 3: "N1101" is there twice/,
    ],
    [
      'a title of an unknown occupation',
      edited('referentiel_appellation', '"N1103"', '"M9999"'),
      /appellation_v460_utf8.csv, line 4: the occupation "M9999" is not in/,
    ],
    ['an unknown item', edited('coherence_item', '"300"', '"999"'), /line 5: the item "999" is in none/],
    [
      'an unknown neighbour',
      edited('rubrique_mobilite', '"N1101","N1103"', '"N1101","N1104"'),
      /line 2: the occupation "N1104"/,
    ],
    ['broken quoting', edited('referentiel_savoir', '"200",', '"200,'), /savoir_v460_utf8.csv, line 2: /],
    [
      'a record with a field too many',
      edited('item', '"300",', '"300","x",'),
      /line 2: 3 fields where the first line has 2/,
    ],
    [
      'an empty name',
      edited('referentiel_savoir', 'Règles de stockage', ' '),
      /line 2: the column "libelle_savoir" is empty/,
    ],
    [
      'another encoding',
      { item: Uint8Array.from(Buffer.from('"code_ogr","libelle"\n"300","Travail posté"', 'latin1')) },
      /unix_item_v460_utf8.csv is not UTF-8/,
    ],
    ['an empty table', { rubrique_mobilite: '"code_rome","code_rome_cible","numero_ordre"\n' }, /holds no record/],
  ])('refuses %s, says where, and leaves the tables as they were', async (_what, changes, message) => {
    const before = await count('rome_titles');
    writeRelease(folder, changes as Record<string, string | null>);
    const failure = await importNow().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportRefused);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain('\n');
    expect(await count('rome_titles')).toBe(before);
  });

  it('refuses a folder that is none, and files of two versions', async () => {
    await expect(releaseIn(join(folder, 'nowhere'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
    writeRelease(folder);
    writeFileSync(join(folder, 'unix_item_v459_utf8.csv'), smallRelease.item ?? '');
    await expect(releaseIn(folder)).rejects.toThrow(/several versions/);
  });

  it('stores all or nothing when the database refuses a part', async () => {
    writeRelease(folder);
    const release = await releaseIn(folder);
    const before = await count('rome_occupations');
    const broken = { ...release, occupations: release.occupations.slice(0, 2) };
    await expect(t.get(OfficialTables).store(broken)).rejects.toThrow();
    expect(await count('rome_occupations')).toBe(before);
  });
});
