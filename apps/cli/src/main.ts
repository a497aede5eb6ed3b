import { Command, CommanderError } from 'commander';
import { adminCommand } from './commands/admin.js';
import { auditCommand } from './commands/audit.js';
import { cvCommand } from './commands/cv.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { migrateCommand } from './commands/migrate.js';
import { rallyCommand } from './commands/rally.js';
import { reindexCommand } from './commands/reindex.js';
import { Failure, sentence, WrongUse } from './failure.js';

/** Operator commands. Errors are one sentence on stderr; exit code 1, or 2 for wrong use. */
export async function main(args: string[]): Promise<void> {
  const program = new Command('cli')
    .description('Operator commands of Rallye Emploi.')
    .exitOverride()
    .showSuggestionAfterError(false);
  const commands = [
    cvCommand(),
    rallyCommand(),
    migrateCommand(),
    demoCommand(),
    adminCommand(),
    reindexCommand(),
    doctorCommand(),
    auditCommand(),
  ];
  for (const command of commands) program.addCommand(inherit(command));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function inherit(command: Command): Command {
  command.exitOverride();
  for (const child of command.commands) inherit(child as Command);
  return command;
}

function report(error: unknown): number {
  // Commander has said it already; help asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(error instanceof WrongUse || error instanceof Failure ? error.message : `Failed: ${sentence(error)}`);
  return error instanceof WrongUse ? 2 : 1;
}
