// The database that every test file starts from: migrated once, cloned per file.
import pg from 'pg';
import { migrate } from '../dist/libs/database/src/index.js';
import { postgresBackend } from '../dist/libs/jobs/src/backend.js';

export const TEMPLATE = 'rallye_template';

export async function makeTemplate(url) {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const template = new URL(url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
  // BullMQ's own tables too, so that no test file waits for them.
  const jobs = await postgresBackend(template.href, (error) => console.error(error));
  await jobs.close();
}
