import { Command } from 'commander';
import { parseCommand } from '#cv/reading';

export const cvCommand = (): Command =>
  new Command('cv').description('CV reading.').addCommand(
    new Command('parse')
      .description(
        'Reads CVs without server or database: one JSON line per file, in the order given. Exit code 1 when some could not be read.',
      )
      .argument('<files...>', 'PDF, DOCX, ODT, JPG, PNG or HEIC files')
      .action(async (files: string[]) => {
        process.exitCode = await parseCommand(files, write);
      }),
  );

/** Waits for a slow reader of our output rather than piling it up in memory. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(line, (error) => (error ? reject(error) : resolve())));
}
