import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#config';
import { Db, migrate, startEmbeddedPostgres } from '#database';
import { Alerts, ProgrammeDefinition, TEMPLATES } from '#support';

const { createApi } = (await import(
  new URL('../../apps/api/src/app.js', import.meta.url).href
)) as typeof import('../../../apps/api/src/app.js');

const RECORDS = 5_000;
/** Households of one association, and of one case worker in it. */
const OF_ASSOCIATION = 500;
const OF_WORKER = 40;
const ENTRIES = 50;
const VISITS = 12;

/** The daily look at 5,000 open records: the first day, when everything is found, and the days after, against a tenth of them. @returns exit code */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'rallye-bench-'));
  mkdirSync(join(folder, 'data'));
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  try {
    await migrate(postgres.url);
    const app = await createApi(
      readConfig({
        ...{ DATABASE_URL: postgres.url, DATA_DIR: folder, LOG_LEVEL: 'silent' },
        FIELD_KEYS: `b1:${Buffer.alloc(32, 7).toString('base64')}`,
      }),
    );
    const db = app.get(Db);
    const alerts = app.get(Alerts);
    const watch = async (what: string) => {
      let most = 0;
      const timer = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss);
      }, 20);
      const start = performance.now();
      const standing = await alerts.watchAll();
      const took = performance.now() - start;
      clearInterval(timer);
      console.log(
        `  ${what}: ${(took / 1000).toFixed(1)} s, ${standing} alerts stand, at most ${(most / 2 ** 20).toFixed(0)} MB in the process`,
      );
      return took;
    };
    await fill(db, RECORDS / 10);
    console.log(`The daily watch of ${RECORDS / 10} open records`);
    await watch('the first day');
    const few = await watch('a day after');
    await fill(db, RECORDS - RECORDS / 10);
    console.log(`The daily watch of ${RECORDS} open records`);
    await watch('the first day of nine tenths of them');
    const many = await watch('a day after');
    console.log(`  ten times the records took ${(many / few).toFixed(1)} times as long`);
    const [letters] = await db.query<{ count: number; longest: number }>(
      'SELECT count(*) AS count, max(length(body_text)) AS longest FROM messages',
    );
    console.log(`  letters: ${letters?.count}, the longest ${letters?.longest} characters`);
    await app.close();
    return 0;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Associations with all sixteen programmes, and households whose record is between a day and a year old. */
async function fill(db: Db, records: number): Promise<void> {
  for (let made = 0; made < records; made += OF_ASSOCIATION)
    await association(db, Math.min(OF_ASSOCIATION, records - made));
  await db.query('ANALYZE');
}

async function association(db: Db, records: number): Promise<void> {
  const id = crypto.randomUUID();
  await db.query(`INSERT INTO organisations (id, kind, name, created_at) VALUES ($1, 'association', $2, now())`, [
    id,
    `Association ${id}`,
  ]);
  const workers = Math.ceil(records / OF_WORKER);
  await db.query(
    `INSERT INTO users (id, organisation_id, email, display_name, role, password_hash, created_at)
     SELECT gen_random_uuid(), $1, n || '@' || $3::text, 'P' || n, CASE n WHEN 0 THEN 'association_manager' ELSE 'case_worker' END, '', now()
     FROM generate_series(0, $2::int) n`,
    [id, workers, id],
  );
  for (const { key, name, definition } of TEMPLATES)
    await db.query(
      `INSERT INTO programmes (id, association_id, template, name, definition, version, created_at) VALUES ($1, $2, $3, $4, $5, 1, now())`,
      [crypto.randomUUID(), id, key, name.fr, JSON.stringify(ProgrammeDefinition.parse(definition))],
    );
  await db.query(
    `WITH p AS (SELECT id, template, row_number() OVER (ORDER BY template) - 1 AS n FROM programmes WHERE association_id = $1),
       u AS (SELECT id, row_number() OVER (ORDER BY email) - 1 AS n FROM users WHERE organisation_id = $1 AND role = 'case_worker'),
       t AS (INSERT INTO tenants (id, association_id, given_name, family_name, locale, created_at, updated_at)
         SELECT gen_random_uuid(), $1, 'A' || n, 'B' || n, 'fr', now() - interval '400 days', now() FROM generate_series(1, $2::int) n RETURNING id, given_name),
       n AS (SELECT id, substr(given_name, 2)::int AS n FROM t),
       r AS (INSERT INTO support_records (id, tenant_id, programme_id, programme, state, opened_at, opened_by)
         SELECT gen_random_uuid(), n.id, p.id, p.template, 'open', now() - (n.n % 365 + 1) * interval '1 day', (SELECT id FROM u WHERE u.n = 0)
         FROM n JOIN p ON p.n = n.n % 16),
       a AS (INSERT INTO tenant_assignments (tenant_id, user_id, role, since)
         SELECT n.id, u.id, 'referent', now() FROM n JOIN u ON u.n = n.n % $3::int),
       e AS (INSERT INTO record_entries (id, tenant_id, at, kind, domain, text, encrypted, author_id, created_at)
         SELECT gen_random_uuid(), n.id, now() - (k * 7 + n.n % 20) * interval '1 day', CASE k % 2 WHEN 0 THEN 'call' ELSE 'message' END, 'general', 'Appel.', false, u.id, now()
         FROM n JOIN u ON u.n = n.n % $3::int CROSS JOIN generate_series(0, $4::int - 1) k),
       v AS (INSERT INTO visits (id, tenant_id, user_id, planned_at, state, done_at, created_at)
         SELECT gen_random_uuid(), n.id, u.id, d.at, 'done', d.at, d.at FROM n JOIN u ON u.n = n.n % $3::int
         CROSS JOIN generate_series(1, $5::int) k CROSS JOIN LATERAL (SELECT now() - (k * 15 + n.n % 15) * interval '1 day' AS at) d)
     INSERT INTO placements (id, tenant_id, kind, organisation_name, title, via, state, promised_at, started_on, ends_on)
       SELECT gen_random_uuid(), n.id, 'training', 'Centre', 'Titre', 'other', 'started', now(), current_date - 40, current_date + n.n % 60 - 5 FROM n WHERE n.n % 4 = 0`,
    [id, records, workers, ENTRIES, VISITS],
  );
}
