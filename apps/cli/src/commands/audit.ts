import { Command } from 'commander';
import { Audit } from '#audit';
import { Failure } from '../failure.js';
import { withProgram } from './with-program.js';

export const auditCommand = (): Command =>
  new Command('audit').description('The audit trail.').addCommand(
    new Command('verify').description('Checks that no sealed entry was changed or taken out.').action(() =>
      withProgram(async (app) => {
        const { sealed, broken } = await app.get(Audit).verify();
        if (broken !== null)
          throw new Failure(`The audit trail was changed: entry ${broken} does not follow from the one before it.`);
        console.log(`${sealed} sealed entries, all in order.`);
      }),
    ),
  );
