import { Command } from 'commander';
import { Audit } from '#audit';
import { TenantExport } from '#support';
import { WrongUse } from '../failure.js';
import { withProgram } from './with-program.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const exportCommand = (): Command =>
  new Command('export').description('Data to be handed out.').addCommand(
    new Command('tenant')
      .description('Everything that is kept about a person, as JSON on stdout: the answer to a request for access.')
      .argument('<id>', 'the id of the person')
      .action((id: string) => {
        if (!UUID.test(id)) throw new WrongUse(`"${id}" is no id of a person.`);
        return withProgram(async (app) => {
          const data = await app.get(TenantExport).of(id, true);
          await app.get(Audit).record({
            actor: { kind: 'system', id: null },
            action: 'tenant.export',
            subject: { kind: 'tenant', id },
            tenantId: id,
          });
          process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
        });
      }),
  );
