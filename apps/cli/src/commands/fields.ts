import { Command, InvalidArgumentError } from 'commander';
import { FieldRotation } from '#database';
import { Failure } from '../failure.js';
import { withProgram } from './with-program.js';

function rows(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > 5000) throw new InvalidArgumentError('from 1 to 5000.');
  return size;
}

export const fieldsCommand = (): Command =>
  new Command('fields').description('Encrypted notes.').addCommand(
    new Command('rotate')
      .description(
        'Encrypts every confidential field anew under the first key of FIELD_KEYS. May run beside the program, be stopped and be started again.',
      )
      .option('--batch <rows>', 'fields in one transaction', rows, 200)
      .action(({ batch }: { batch: number }) =>
        withProgram(async (app) => {
          const { done, failed } = await app.get(FieldRotation).run(batch, (count) => console.error(`${count} fields`));
          console.log(`${done} fields encrypted anew.`);
          if (failed.length)
            throw new Failure(`${failed.length} fields do not open under any key, for example ${failed[0]}.`);
        }),
      ),
  );
