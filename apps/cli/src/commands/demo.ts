import { Command } from 'commander';
import { migrate } from '#database';
import { isEmpty, loadDemo } from '../demo/demo.js';
import { Failure } from '../failure.js';
import { withDatabase } from './with-program.js';

export const demoCommand = (): Command =>
  new Command('demo').description('Loads the demonstration data into an empty database.').action(() =>
    withDatabase(async (config) => {
      await migrate(config.databaseUrl ?? '');
      if (!(await isEmpty(config)))
        throw new Failure('The database is not empty: the demonstration data is loaded into an empty one only.');
      await loadDemo(config);
      console.log('The demonstration data is loaded.');
    }),
  );
