import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Command } from 'commander';
import { Db, migrate } from '#database';
import type { Actor, Role } from '#identity';
import {
  ImportKinds,
  ImportQueries,
  ImportRuns,
  Imports,
  reasonOf,
  refusedFile,
  refusedRows,
  type StoredImport,
} from '#importing';
import { DomainError } from '#kernel';
import { Failure, WrongUse } from '../failure.js';
import { withDatabase, withProgram } from './with-program.js';

interface Options {
  dryRun?: boolean;
  as?: string;
  association?: string;
  programme?: string;
  refused?: string;
}

/** `tenants import` and `referrals import`: the importer of the screens, without the screens. */
const listCommand = (name: string, description: string, roles: readonly Role[]): Command =>
  new Command(name).description(description).addCommand(
    new Command('import')
      .description(
        'Takes over a list (CSV or XLSX, columns by their headers). Lines that are refused are told with their reason; exit code 1 when there are some.',
      )
      .argument('<file>', 'CSV or XLSX')
      .option('--dry-run', 'says what would be done, and does nothing')
      .option(
        '--as <email>',
        'the account on whose behalf; may be left out where only one association manager could be meant',
      )
      .option('--association <name>', 'to which association, where there are several')
      .option('--programme <name>', 'to which programme')
      .option('--refused <file>', 'where to write the refused lines (.csv or .xlsx)')
      .action(async (file: string, options: Options) => {
        const bytes = await readFile(file).catch(() => {
          throw new Failure(`${file} cannot be read.`);
        });
        if (options.refused && !/\.(csv|xlsx)$/.test(options.refused))
          throw new WrongUse('--refused needs a name that ends in .csv or .xlsx.');
        await withDatabase((config) => migrate(config.databaseUrl ?? ''));
        await withProgram((app) => run(app, name, { filename: basename(file), bytes }, options, roles));
      }),
  );

export const tenantsCommand = () => listCommand('tenants', 'Tenants.', ['association_manager']);
export const referralsCommand = () =>
  listCommand('referrals', 'Referrals.', ['association_manager', 'case_worker', 'landlord_staff']);

async function run(
  app: NestFastifyApplication,
  kindName: string,
  file: { filename: string; bytes: Buffer },
  options: Options,
  roles: readonly Role[],
): Promise<void> {
  const actor = await actorOf(app.get(Db), options.as, roles);
  const imports = app.get(Imports);
  const queries = app.get(ImportQueries);
  try {
    const id = await imports.upload(actor, kindName, file);
    const work = async (): Promise<StoredImport> => {
      await app.get(ImportRuns).work({ importId: id, run: (await queries.require(actor, id)).run });
      return queries.require(actor, id);
    };
    await choose(app, actor, id, options);
    let stored = await work();
    if (!options.dryRun) {
      await imports.confirm(actor, id, []);
      stored = await work();
    }
    await tell(app, actor, stored, options);
    if (options.dryRun) await imports.discard(actor, id);
  } catch (error) {
    throw error instanceof DomainError
      ? new Failure(`Nothing was imported: ${error.errors[0]?.message ?? error.message}`)
      : error;
  }
}

/** Whoever the command works for: what they may not do, it may not either. */
async function actorOf(db: Db, email: string | undefined, roles: readonly Role[]): Promise<Actor> {
  const found = await db.query<Actor & { email: string }>(
    `SELECT id AS "userId", organisation_id AS "organisationId", role, email FROM users
     WHERE active AND CASE WHEN $1::text IS NULL THEN role = 'association_manager' ELSE lower(email) = lower($1) END ORDER BY created_at LIMIT 2`,
    [email ?? null],
  );
  const [first, second] = found;
  if (!first)
    throw new Failure(
      email ? `There is no account ${email}.` : 'There is no association manager yet: make one, or say --as.',
    );
  if (second) throw new Failure('There are several association managers: say on whose behalf with --as EMAIL.');
  if (!roles.includes(first.role)) throw new Failure(`${first.email} may not import this.`);
  return { userId: first.userId, organisationId: first.organisationId, role: first.role };
}

async function choose(app: NestFastifyApplication, actor: Actor, id: string, options: Options): Promise<void> {
  const imports = app.get(Imports);
  const stored = await app.get(ImportQueries).require(actor, id);
  const offered = await imports.choicesOf(app.get(ImportKinds).require(stored.kind, actor), actor);
  const chosen = { ...stored.choices };
  for (const name of ['association', 'programme'] as const) {
    const wanted = options[name];
    if (wanted === undefined) continue;
    const option = offered
      .find((choice) => choice.name === name)
      ?.options.find(({ label }) => label.toLowerCase() === wanted.toLowerCase());
    if (!option) throw new Failure(`There is no ${name} ${wanted} to choose.`);
    chosen[name] = option.value;
  }
  if (JSON.stringify(chosen) !== JSON.stringify(stored.choices)) await imports.settle(actor, id, { choices: chosen });
}

async function tell(app: NestFastifyApplication, actor: Actor, stored: StoredImport, options: Options): Promise<void> {
  const kind = app.get(ImportKinds).require(stored.kind, actor);
  const left = await app.get(ImportQueries).left(stored.id);
  const { counts } = stored;
  console.log(
    `${options.dryRun ? 'Would be taken over' : 'Taken over'}: ${counts.new} new, ${counts.updated} updated. Left: ${counts.unchanged} known already, ${counts.duplicate} possible duplicates, ${counts.refused} refused.`,
  );
  for (const line of left.slice(0, 50)) console.log(`  line ${line.line}: ${reasonOf(kind, line, 'en')}`);
  if (left.length > 50) console.log(`  and ${left.length - 50} more (--refused FILE writes them all)`);
  if (options.refused) {
    const format = options.refused.endsWith('.xlsx') ? 'xlsx' : 'csv';
    await writeFile(options.refused, await refusedFile(refusedRows(stored, left, kind, 'fr'), format, 'fr'));
  }
  if (counts.refused > 0) process.exitCode = 1;
}
