import { Command } from 'commander';
import { ImportRefused, type ImportReport, OfficialTables, releaseIn } from '#occupations/tables';
import { Failure } from '../failure.js';
import { withProgram } from './with-program.js';

export const occupationsCommand = (): Command =>
  new Command('occupations').description('The directory of occupations.').addCommand(
    new Command('import')
      .description('Replaces the official ROME 4.0 tables by those in a folder (the unpacked archive RefRomeCsv).')
      .argument('<folder>', 'where the files unix_…_v…_utf8.csv lie')
      .action(async (folder: string) => {
        const release = await releaseIn(folder).catch((error: unknown) => {
          throw error instanceof ImportRefused ? new Failure(`Nothing was imported: ${error.message}`) : error;
        });
        await withProgram(async (app) => {
          for (const line of linesOf(await app.get(OfficialTables).store(release))) console.log(line);
        });
      }),
  );

function linesOf({ version, changes, unknownStarterCodes, renamedStarterCodes }: ImportReport): string[] {
  return [
    `ROME 4.0, version ${version}:`,
    ...changes.map(
      ({ what, total, added, changed, gone }) =>
        `  ${what}: ${total} (${added} added, ${changed} changed, ${gone} gone)`,
    ),
    unknownStarterCodes.length
      ? `Not in the official tables, though in the set that ships with the program: ${unknownStarterCodes.join(', ')}.`
      : 'The official tables know every occupation of the set that ships with the program.',
    ...(renamedStarterCodes.length ? [`Their official names have changed: ${renamedStarterCodes.join(', ')}.`] : []),
    'Running programs take it over within a minute.',
  ];
}
