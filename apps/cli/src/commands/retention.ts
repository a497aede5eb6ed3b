import { Command } from 'commander';
import { Retention } from '#support';
import { withProgram } from './with-program.js';

export const retentionCommand = (): Command =>
  new Command('retention').description('What is kept, and for how long.').addCommand(
    new Command('run')
      .description(
        'Takes away what has been kept long enough: CVs, records, referrals without support, words of messages.',
      )
      .option('--dry-run', 'only counts what would be done')
      .action(({ dryRun = false }: { dryRun?: boolean }) =>
        withProgram(async (app) => {
          const { cvs, archived, anonymised, referrals, messages } = await app.get(Retention).run(dryRun);
          const done = dryRun ? 'would be' : 'were';
          console.log(
            `${cvs} CVs ${done} removed, ${archived} records archived, ${anonymised} made anonymous, ${referrals} referrals without support made anonymous, ${messages} messages emptied.`,
          );
        }),
      ),
  );
