import { Command } from 'commander';
import { Candidates } from '#candidates';
import { withProgram } from './with-program.js';

export const reindexCommand = (): Command =>
  new Command('reindex').description('Builds the search index of candidates anew from the database.').action(() =>
    withProgram(async (app) => {
      const count = await app.get(Candidates).reindex();
      console.log(`${count} candidates indexed.`);
    }),
  );
