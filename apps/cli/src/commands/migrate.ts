import { Command } from 'commander';
import { migrate } from '#database';
import { withDatabase } from './with-program.js';

export const migrateCommand = (): Command =>
  new Command('migrate').description('Brings the database up to date.').action(() =>
    withDatabase(async (config) => {
      const done = await migrate(config.databaseUrl ?? '');
      console.log(done.length ? `Migrated: ${done.join(', ')}.` : 'The database is up to date.');
    }),
  );
