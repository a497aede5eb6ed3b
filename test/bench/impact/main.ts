import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Db, migrate, startEmbeddedPostgres } from '#database';
import type { Cell, Dimension } from '#impact';

const dist = new URL('../../', import.meta.url);
const load = async <T>(path: string) => (await import(new URL(path, dist).href)) as T;
const { courses } = await load<typeof import('../../../apps/cli/src/demo/cohort/courses.js')>(
  'apps/cli/src/demo/cohort/courses.js',
);
const { Rows } = await load<typeof import('../../../apps/cli/src/demo/cohort/rows.js')>(
  'apps/cli/src/demo/cohort/rows.js',
);
const { writeCohort } = await load<typeof import('../../../apps/cli/src/demo/cohort/write.js')>(
  'apps/cli/src/demo/cohort/write.js',
);
const { cells, releaseOf, THRESHOLD } =
  await load<typeof import('../../../libs/impact/src/index.js')>('libs/impact/src/index.js');

/** Four hundred people each. */
const COHORTS = 50;
const TURNS = 7;
const ID = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The rows that an answer reads, counted and no more: what any program that looks at all of them would pay at least. */
const BARE = [
  'referrals',
  'visits',
  'cvs',
  'consents',
  'rally_invitations',
  'meetings',
  'placements',
  'placement_checks',
  'tenancies',
]
  .concat(['arrears_balances', 'debts', 'debt_balances', 'eviction_procedures', 'scales', 'support_records'])
  .map((table) => `(SELECT count(*) FROM ${table})`)
  .join(', ');

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/** Measures an answer about 20,000 people against bare counts of the same rows, on one connection. @returns exit code */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'rallye-bench-'));
  mkdirSync(join(folder, 'data'));
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await migrate(postgres.url);
    await client.connect();
    const people = await fill(client);
    const ask = async (sql: string, values: unknown[] = []) => {
      const times: number[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        const start = performance.now();
        await client.query(sql, values);
        times.push(performance.now() - start);
      }
      return median(times);
    };
    await client.query(`SET work_mem = '64MB'`);
    const bare = await ask(`SELECT ${BARE}`);
    console.log(`Impact of ${people} people; bare counts of the same rows ${bare.toFixed(0)} ms`);
    for (const [years, from, to] of [
      ['one year of ten', '2024-01-01', '2024-12-31'],
      ['ten years', '2015-01-01', '2026-12-31'],
    ] as const)
      for (const grouping of [null, 'territory', 'programme'] as const) {
        const took = await answer(client, grouping, from, to);
        console.log(
          `  ${years}, ${grouping ?? 'everybody'}: ${took.toFixed(0)} ms, ${(took / bare).toFixed(1)} times the bare counts`,
        );
      }
    return 0;
  } finally {
    await client.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the question to what may be told: the statement, and the protection of small numbers. */
async function answer(client: pg.Client, grouping: Dimension | null, from: string, to: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    const { rows } = await client.query<Cell>(cells('association', grouping), [
      ...[ID(1), '2026-11-22', '2026-11-23T00:00:00+01:00', from, to],
    ]);
    releaseOf(rows, THRESHOLD).period({ from, to });
    times.push(performance.now() - start);
  }
  return median(times);
}

async function fill(client: pg.Client): Promise<number> {
  await client.query(
    `INSERT INTO organisations (id, kind, name, created_at) SELECT id, kind, kind || n, now() FROM
     (VALUES ($1::uuid, 'association', 1), ($2, 'landlord', 1), ($3, 'employer', 1), ($4, 'employer', 2)) o (id, kind, n)`,
    [ID(1), ID(2), ID(3), ID(4)],
  );
  await client.query(
    `INSERT INTO users (id, organisation_id, email, display_name, role, password_hash, created_at) VALUES ($1, $2, 'a@example.org', 'A', 'case_worker', '', now())`,
    [ID(5), ID(1)],
  );
  await client.query(
    `INSERT INTO programmes (id, association_id, template, name, definition, version, created_at) VALUES ($1, $2, 'sia-sauvegarde', 'P', '{}', 1, now())`,
    [ID(6), ID(1)],
  );
  const scene = {
    ...{ associationId: ID(1), landlordId: ID(2), workerId: ID(5), landlordUserId: ID(5), programmeId: ID(6) },
    employers: [ID(3), ID(4)],
  };
  const db = {
    query: async (sql: string, values: unknown[]) => (await client.query(sql, values)).rows,
  } as unknown as Db;
  for (let cohort = 0; cohort < COHORTS; cohort++) {
    const rows = new Rows();
    writeCohort(courses(cohort + 1), { ...scene, year: 2015 + (cohort % 10) }, rows);
    await rows.write(db);
  }
  await client.query('ANALYZE');
  const { rows } = await client.query<{ n: string }>('SELECT count(*) AS n FROM referrals');
  return Number(rows[0]?.n);
}
