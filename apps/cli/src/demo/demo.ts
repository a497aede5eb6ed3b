import pg from 'pg';
import type { Config } from '#config';
import { Failure } from '../failure.js';
import { loadCohort } from './cohort/load.js';
import { BEGINNING, play } from './play.js';
import { Stage } from './stage.js';

/** Marks a database in which the demonstration is being loaded, so that one that was interrupted is not taken for a real one. */
const MARK = `CREATE TABLE IF NOT EXISTS demonstration (finished_at timestamptz)`;

/** True when nobody has an account yet. @throws Failure when loading the demonstration was interrupted here */
export async function isEmpty(config: Config): Promise<boolean> {
  return withClient(config, async (client) => {
    const { rows } = await client.query<{ users: boolean; mark: string | null }>(
      `SELECT EXISTS (SELECT 1 FROM users) AS users, to_regclass('demonstration')::text AS mark`,
    );
    if (rows[0]?.mark) {
      const { rowCount } = await client.query('SELECT 1 FROM demonstration WHERE finished_at IS NOT NULL');
      if (!rowCount)
        throw new Failure(
          `Loading the demonstration data was interrupted: remove the data folder ${config.dataDir} (or empty the database) and start again.`,
        );
    }
    return !rows[0]?.users;
  });
}

/** Plays eight months of referrals, support, CVs, a past rally and one that is coming up; adds four hundred people of an earlier year. */
export async function loadDemo(config: Config, today = new Date()): Promise<void> {
  await withClient(config, async (client) => {
    await client.query(MARK);
    // Thousands of small commits need not reach the disk one by one: what is interrupted is started over anyway.
    await client.query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit TO off', current_database()); END $$`,
    );
  });
  // No mail leaves the machine for invented people, whatever SMTP_URL says.
  const quiet = Object.assign(Object.create(Object.getPrototypeOf(config)) as Config, config, { smtpUrl: undefined });
  const stage = await Stage.open(quiet, new Date(today.getTime() - BEGINNING * 24 * 3600 * 1000));
  try {
    await play(stage, today);
    await loadCohort(stage.app);
  } finally {
    await stage.close();
  }
  await withClient(config, async (client) => {
    await client.query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET synchronous_commit', current_database()); END $$`,
    );
    await client.query('CHECKPOINT');
    await client.query('INSERT INTO demonstration VALUES (now())');
  });
}

async function withClient<T>(config: Config, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
