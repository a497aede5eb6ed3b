import { Command } from 'commander';
import { migrate } from '#database';
import { loadCohort } from '../demo/cohort/load.js';
import { isEmpty, loadDemo } from '../demo/demo.js';
import { Failure } from '../failure.js';
import { withDatabase, withProgram } from './with-program.js';

export const demoCommand = (): Command =>
  new Command('demo')
    .description('Loads the demonstration data into an empty database.')
    .action(() =>
      withDatabase(async (config) => {
        await migrate(config.databaseUrl ?? '');
        if (!(await isEmpty(config)))
          throw new Failure('The database is not empty: the demonstration data is loaded into an empty one only.');
        await loadDemo(config);
        console.log('The demonstration data is loaded.');
      }),
    )
    .addCommand(
      new Command('cohort')
        .description('Adds the four hundred people of an earlier year to a demonstration that was loaded without them.')
        .action(() =>
          withProgram(async (app) => {
            const year = await loadCohort(app);
            console.log(`Four hundred people referred in ${year} are loaded: see the impact of ${year}.`);
          }),
        ),
    );
