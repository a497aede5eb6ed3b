import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import PDFDocument from 'pdfkit';
import pg from 'pg';
import { cloneDatabase } from '../support/database.js';

jest.setTimeout(240_000);

interface Result {
  code: number | null;
  out: string;
  err: string;
}

/** The commands as an operator types them. */
describe('operator commands', () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof cloneDatabase>>;

  async function cli(args: string[], input = ''): Promise<Result> {
    const env = {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: database.url,
      DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'error',
      FIELD_KEYS: `c1:${Buffer.alloc(32, 9).toString('base64')}`,
    };
    const child = spawn(process.execPath, ['apps/cli/cli.mjs', ...args], { env });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdin.end(input);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, out, err };
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rallye-cli-'));
    database = await cloneDatabase();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('say what they are, and what was wrong about their use, with exit code 2', async () => {
    expect(await cli(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('cv') });
    for (const args of [
      ['nonsense'],
      ['cv', 'parse'],
      ['rally', 'plan'],
      ['rally', 'school-holidays'],
      ['occupations', 'import'],
      ['admin', 'create', 'not-an-address'],
    ]) {
      const { code, out, err } = await cli(args);
      expect({ args, code, out, lines: err.trim().split('\n').length }).toEqual({ args, code: 2, out: '', lines: 1 });
    }
  });

  it('occupations import: one sentence about a folder that holds no tables, and nothing stored', async () => {
    const { code, out, err } = await cli(['occupations', 'import', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim()).toMatch(/^Nothing was imported: .* lacks the file unix_referentiel_code_rome_v…_utf8\.csv\.$/);
  });

  it("rally school-holidays: takes over the Ministry's file, or says in one sentence why not", async () => {
    const file = join(folder, 'fr-en-calendrier-scolaire.csv');
    writeFileSync(file, 'a;b\n1;2\n');
    const wrong = await cli(['rally', 'school-holidays', file]);
    expect(wrong).toMatchObject({ code: 1, out: '', err: 'Nothing was imported: it has no column « description ».\n' });
    const head = 'description;population;start_date;end_date;location;zones;annee_scolaire';
    const row = 'Vacances de Noël;-;2027-12-17T23:00:00+00:00;2028-01-02T23:00:00+00:00;Lille;Zone B;2027-2028';
    writeFileSync(file, `${head}\n${row}\n`);
    const { code, out } = await cli(['rally', 'school-holidays', file]);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'School holidays of zones A, B and C: 1, school years 2027-2028.\n',
    });
  });

  it('cv parse: one line per file, in order, and exit code 1 when one could not be read', async () => {
    const good = join(folder, 'cv.pdf');
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.text('Zoé MARTIN').text('zoe.martin@example.org').text('Permis B').end();
    await once(document, 'end');
    writeFileSync(good, Buffer.concat(chunks));
    const all = await cli(['cv', 'parse', good]);
    expect(all.code).toBe(0);
    expect(JSON.parse(all.out)).toMatchObject({
      file: good,
      ok: true,
      pages: 1,
      fields: { email: 'zoe.martin@example.org', drivingLicences: ['B'] },
    });
    const some = await cli(['cv', 'parse', join(folder, 'missing.pdf'), folder, good]);
    expect(some.code).toBe(1);
    const lines = some.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.ok, line.error?.code])).toEqual([
      [false, 'unreadable'],
      [false, 'unreadable'],
      [true, undefined],
    ]);
  });

  it('rally plan: the timetable, or a sentence that names the place and exit code 2', async () => {
    const file = join(folder, 'rally.json');
    const rally = {
      slots: 2,
      employers: [{ id: 'e', tables: 1 }],
      candidates: [{ id: 'c', min: 1 }],
      wishes: [['c', 'e', 7]],
      shortfallPenalty: 1000,
    };
    writeFileSync(file, JSON.stringify(rally));
    expect(JSON.parse((await cli(['rally', 'plan', file])).out)).toMatchObject({
      meetings: [['c', 'e', 0, 1]],
      objective: 7,
      gap: 0,
    });
    writeFileSync(file, JSON.stringify({ ...rally, wishes: [['c', 'nobody', 7]] }));
    const wrong = await cli(['rally', 'plan', file]);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/wishes.*nobody/);
  });

  it('tenants import and referrals import: take a list over once, and tell what was refused', async () => {
    const list = join(folder, 'tenants.csv');
    writeFileSync(list, 'Réf;Nom;Prénom;Tél\nA1;Wójcik;Zoé;06 39 98 12 34\nA2;;Paul;12\n');
    expect(await cli(['tenants', 'import', list])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no association manager'),
    });
    const db = new pg.Client({ connectionString: database.url });
    await db.connect();
    const [nous, manager] = ['00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000c2'];
    await db.query(`INSERT INTO organisations (id, kind, name, created_at) VALUES ($1, 'association', 'Nous', now())`, [
      nous,
    ]);
    await db.query(
      `INSERT INTO users (id, organisation_id, email, display_name, role, password_hash, created_at)
       VALUES ($1, $2, 'm@example.org', 'M', 'association_manager', 'x', now())`,
      [manager, nous],
    );
    const refused = join(folder, 'refused.csv');
    const dry = await cli(['tenants', 'import', list, '--dry-run', '--refused', refused]);
    expect(dry).toMatchObject({ code: 1, err: '' });
    expect(dry.out).toBe(
      'Would be taken over: 1 new, 0 updated. Left: 0 known already, 0 possible duplicates, 1 refused.\n  line 3: Family name: is missing ; Telephone: is not a complete number\n',
    );
    expect(readFileSync(refused, 'utf8')).toContain('A2;;Paul;12;3;');
    const count = async () =>
      (await db.query('SELECT (SELECT count(*) FROM tenants) AS t, (SELECT count(*) FROM imports) AS i')).rows[0];
    expect(await count()).toEqual({ t: '0', i: '0' });
    expect((await cli(['tenants', 'import', list])).out).toMatch(/^Taken over: 1 new/);
    expect((await cli(['tenants', 'import', list])).out).toMatch(
      /^Taken over: 0 new, 0 updated. Left: 1 known already/,
    );
    expect((await count()).t).toBe('1');
    writeFileSync(list, 'Nom;Prénom;Tél;Accord;Origine;Structure\nNoir;Ana;0639981235;oui;CCAS;CCAS de Lens\n');
    expect(await cli(['referrals', 'import', list, '--as', 'm@example.org'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Taken over: 1 new/),
    });
    expect(await cli(['referrals', 'import', join(folder, 'none.csv')])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/cannot be read/),
    });
    await db.end();
  });

  it('admin create, migrate, doctor, reindex and audit verify work on the database', async () => {
    expect((await cli(['migrate'])).out).toBe('The database is up to date.\n');
    expect(await cli(['admin', 'create', 'root@example.org'], 'short\n')).toMatchObject({
      code: 1,
      err: expect.stringContaining('10 characters'),
    });
    expect((await cli(['admin', 'create', 'root@example.org'], 'long-enough-indeed\n')).out).toBe(
      'The administrator root@example.org can sign in.\n',
    );
    expect((await cli(['admin', 'create', 'root@example.org'], 'long-enough-indeed\n')).code).toBe(1);
    const doctor = await cli(['doctor']);
    expect(doctor.out).toMatch(
      /^database: ok\njobs \(PostgreSQL\): ok\nsearch \(PostgreSQL\): ok\ndocuments: ok\nmail: /,
    );
    expect(doctor.code).toBe(0);
    expect((await cli(['reindex'])).out).toBe('0 candidates indexed.\n');
    expect((await cli(['audit', 'verify'])).out).toMatch(/^\d+ sealed entries, all in order\.\n$/);
    expect(await cli(['demo'])).toMatchObject({ code: 1, err: expect.stringContaining('not empty') });
  });
});
