import { Command, CommanderError } from 'commander';
import { Failure, sentence, WrongUse } from './failure.js';

/** Loaded when asked for: reading a CV must not wait for a web server to be loaded. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  cv: async () => (await import('./commands/cv.js')).cvCommand(),
  rally: async () => (await import('./commands/rally.js')).rallyCommand(),
  migrate: async () => (await import('./commands/migrate.js')).migrateCommand(),
  demo: async () => (await import('./commands/demo.js')).demoCommand(),
  admin: async () => (await import('./commands/admin.js')).adminCommand(),
  reindex: async () => (await import('./commands/reindex.js')).reindexCommand(),
  doctor: async () => (await import('./commands/doctor.js')).doctorCommand(),
  occupations: async () => (await import('./commands/occupations.js')).occupationsCommand(),
  fields: async () => (await import('./commands/fields.js')).fieldsCommand(),
  retention: async () => (await import('./commands/retention.js')).retentionCommand(),
  export: async () => (await import('./commands/export.js')).exportCommand(),
  audit: async () => (await import('./commands/audit.js')).auditCommand(),
};

/** Operator commands. Errors are one sentence on stderr; exit code 1, or 2 for wrong use. */
export async function main(args: string[]): Promise<void> {
  const program = new Command('cli').description('Operator commands of Rallye Emploi.').exitOverride();
  const asked = COMMANDS[args[0] ?? ''];
  const loaders = asked ? [asked] : Object.values(COMMANDS);
  for (const load of loaders) program.addCommand(inherit(await load()));
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
