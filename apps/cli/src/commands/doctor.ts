import { Command } from 'commander';
import { DataSource } from 'typeorm';
import { dataSourceOptions, FieldRotation } from '#database';
import { JobQueues } from '#jobs';
import { Mailer } from '#messaging';
import { CandidateSearch } from '#search';
import { DocumentStore } from '#storage';
import { sentence } from '../failure.js';
import { withProgram } from './with-program.js';

export const doctorCommand = (): Command =>
  new Command('doctor').description('Checks each engine and says what is wrong.').action(() =>
    withProgram(async (app, config) => {
      const mailer = app.get(Mailer);
      const findings = [
        await check('database', () => upToDate(config.databaseUrl ?? '')),
        await check(`jobs (${config.redisUrl ? 'Redis' : 'PostgreSQL'})`, () => app.get(JobQueues).ping()),
        await check(`search (${config.meili ? 'Meilisearch' : 'PostgreSQL'})`, () => app.get(CandidateSearch).ping()),
        await check('documents', () => app.get(DocumentStore).ping()),
        mailer.configured
          ? await check('mail', () => mailer.ping())
          : note('mail', 'no SMTP_URL: messages stay in the program'),
        await fieldKeys(app.get(FieldRotation)),
      ];
      if (findings.some((ok) => !ok)) process.exitCode = 1;
    }),
  );

async function check(name: string, reach: () => Promise<unknown>): Promise<boolean> {
  try {
    await reach();
    return note(name, 'ok');
  } catch (error) {
    console.log(`${name}: NOT OK, ${sentence(error)}`);
    return false;
  }
}

function note(name: string, text: string): true {
  console.log(`${name}: ${text}`);
  return true;
}

/** Which keys encrypted notes lie under: one that is gone means notes that nobody can read. */
async function fieldKeys(rotation: FieldRotation): Promise<boolean> {
  const keys = await rotation.keysInUse();
  const forgotten = await rotation.forgotten();
  const says = {
    current: 'in force',
    old: 'old: run `npm run cli -- fields rotate`',
    missing: 'MISSING in FIELD_KEYS',
  };
  for (const { keyId, fields, state } of keys)
    if (state !== 'old' || fields > 0) note(`field key ${keyId}`, `${fields} fields, ${says[state]}`);
    else note(`field key ${keyId}`, 'no field needs it: it can be taken out of FIELD_KEYS');
  for (const column of forgotten) note('encrypted, but not known to the rotation', column);
  const ok = forgotten.length === 0 && keys.every(({ state }) => state !== 'missing');
  return note('encrypted fields', ok ? 'ok' : 'NOT OK') && ok;
}

async function upToDate(url: string): Promise<void> {
  const dataSource = await new DataSource({ ...dataSourceOptions(url, 1), entities: [] }).initialize();
  try {
    if (await dataSource.showMigrations()) throw new Error('migrations are waiting: run `npm run cli -- migrate`');
  } finally {
    await dataSource.destroy();
  }
}
