import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parseSeconds, planInThread, runPlanCommand } from '#rallies/timetable';
import { Failure, WrongUse } from '../failure.js';

export const rallyCommand = (): Command =>
  new Command('rally').description('Rallies.').addCommand(planCommand()).addCommand(schoolHolidaysCommand());

const planCommand = (): Command =>
  new Command('plan')
    .description('Makes the timetable of a rally from a JSON file, without server or database.')
    .argument('<file>', 'the rally: slots, employers, candidates, wishes …')
    .option('--seconds <n>', 'give up proving after this many seconds', '60')
    .action(async (file: string, options: { seconds: string }) => {
      const seconds = parseSeconds(options.seconds);
      if (seconds === null) throw new WrongUse(`--seconds: ${options.seconds} is not a number above 0.`);
      const text = await textOf(file);
      // The seconds count from the start of the program, reading and starting included.
      const left = () => Math.max(0, seconds - performance.now() / 1000);
      const result = await runPlanCommand(file, text, (input) => planInThread(input, { seconds: left() }));
      if (!result.ok) throw new WrongUse(result.message);
      process.stdout.write(`${JSON.stringify(result.output)}\n`);
    });

/** The server's half is loaded when it is needed: planning must start at once. */
const schoolHolidaysCommand = (): Command =>
  new Command('school-holidays')
    .description(
      'Takes over the school holidays of zones A, B and C from the file of the Ministry of Education (data set fr-en-calendrier-scolaire, CSV or JSON).',
    )
    .argument('<file>', 'the file as downloaded')
    .action(async (file: string) => {
      const text = await textOf(file);
      const { CalendarRefused, readSchoolCalendar, SchoolCalendar } = await import('#rallies');
      const holidays = await Promise.resolve(text)
        .then(readSchoolCalendar)
        .catch((error: unknown) => {
          throw error instanceof CalendarRefused ? new Failure(`Nothing was imported: ${error.message}`) : error;
        });
      const { withProgram } = await import('./with-program.js');
      const years = await withProgram((app) => app.get(SchoolCalendar).store(holidays));
      console.log(`School holidays of zones A, B and C: ${holidays.length}, school years ${years.join(', ')}.`);
    });

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`${file}: cannot be read (${error.code === 'ENOENT' ? 'no such file' : error.code}).`);
  });
