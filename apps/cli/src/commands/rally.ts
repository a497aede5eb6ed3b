import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parseSeconds, planInThread, runPlanCommand } from '#rallies/timetable';
import { WrongUse } from '../failure.js';

export const rallyCommand = (): Command =>
  new Command('rally').description('Rallies.').addCommand(
    new Command('plan')
      .description('Makes the timetable of a rally from a JSON file, without server or database.')
      .argument('<file>', 'the rally: slots, employers, candidates, wishes …')
      .option('--seconds <n>', 'give up proving after this many seconds', '60')
      .action(async (file: string, options: { seconds: string }) => {
        const seconds = parseSeconds(options.seconds);
        if (seconds === null) throw new WrongUse(`--seconds: ${options.seconds} is not a number above 0.`);
        const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
          throw new WrongUse(`${file}: cannot be read (${error.code === 'ENOENT' ? 'no such file' : error.code}).`);
        });
        // The seconds count from the start of the program, reading and starting included.
        const left = () => Math.max(0, seconds - performance.now() / 1000);
        const result = await runPlanCommand(file, text, (input) => planInThread(input, { seconds: left() }));
        if (!result.ok) throw new WrongUse(result.message);
        process.stdout.write(`${JSON.stringify(result.output)}\n`);
      }),
  );
