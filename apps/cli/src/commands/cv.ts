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
        process.exitCode = await parseCommand(files, write, wallLeft());
      }),
  );

/** Milliseconds after which the command for one file must be about to end, of 10 s that it may take. */
const COMMAND_MS = 9_000;
/** npm takes about so many times as long to start as this program, on an idle machine as on a busy one. */
const NPM = 1.2;
const LEAST_MS = 1_000;

/** What is left for the reading of the time that the whole command may take, npm included, so that nothing is given up too early. */
function wallLeft(): number {
  const started = performance.now();
  const npm = 'npm_lifecycle_event' in process.env ? NPM * started : 0;
  return Math.max(LEAST_MS, COMMAND_MS - started - npm);
}

/** Waits for a slow reader of our output rather than piling it up in memory. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(line, (error) => (error ? reject(error) : resolve())));
}
