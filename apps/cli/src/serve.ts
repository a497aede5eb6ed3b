import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { type Config, readConfig } from '#config';
import { migrate } from '#database';
import { JobRunner } from '#jobs';
import { createApi } from '../../api/src/app.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/accounts.js';
import { isEmpty, loadDemo } from './demo/demo.js';
import { type Engines, lockInstallation, openEngines, openSearchEngine } from './engines.js';
import { Failure, sentence } from './failure.js';
import type { RunningMeilisearch } from './meilisearch.js';

/** What has been started, to be stopped in the opposite order. */
interface Running {
  app?: NestFastifyApplication;
  meilisearch?: RunningMeilisearch;
  lock?: pg.Client | undefined;
  postgres?: Engines['postgres'];
}

/** `npm start`: everything on one machine, until Ctrl-C. Ends the process with one sentence and code 1 when it cannot. */
export async function serve(args: string[], root: string): Promise<void> {
  const running: Running = {};
  let stopping: Promise<void> | undefined;
  const finish = (code: number) => {
    stopping ??= stop(running).catch((error) => console.error(sentence(error)));
    void stopping.finally(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => finish(0));
  try {
    await start(args, root, running);
  } catch (error) {
    if (stopping) return;
    console.error(error instanceof Failure ? error.message : `Rallye Emploi could not start: ${sentence(error)}`);
    if (!(error instanceof Failure) && process.env.LOG_LEVEL === 'debug') console.error(error);
    finish(1);
  }
}

async function start(args: string[], root: string, running: Running): Promise<void> {
  const demo = wantsDemo(args);
  const first = readConfig(process.env, { demo });
  await requireFreePort(first);
  const { config, postgres } = await openEngines(process.env, { demo });
  if (postgres) {
    running.lock = await lockInstallation(postgres.url);
    if (!running.lock) throw new Failure(`Rallye Emploi is already running on the data folder ${config.dataDir}.`);
    running.postgres = postgres;
  }
  await migrate(config.databaseUrl ?? '');
  const { config: complete, meilisearch } = await openSearchEngine(config);
  if (meilisearch) running.meilisearch = meilisearch;
  if (demo && (await isEmpty(complete))) {
    console.log('Loading the demonstration data …');
    await loadDemo(complete);
  }
  const app = await createApi(complete, { web: join(root, 'dist/web') });
  running.app = app;
  // Workers find their handlers once the program is put together, not before.
  await app.init();
  await app.get(JobRunner).start();
  await listen(app, complete);
  console.log(`Rallye Emploi is ready at ${complete.publicUrl}`);
  if (demo) announceAccounts();
}

function wantsDemo(args: string[]): boolean {
  try {
    const { values } = parseArgs({ args, options: { 'no-demo': { type: 'boolean' } } });
    return !values['no-demo'];
  } catch (error) {
    throw new Failure(`${sentence(error)} The only option is --no-demo.`);
  }
}

/** Asked before anything is started, so that a second start by mistake touches nothing. */
function requireFreePort(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portFailure(config, error)));
    probe.listen(config.port, config.host, () => probe.close(() => resolve()));
  });
}

function portFailure(config: Config, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE')
    return new Failure(`Port ${config.port} is in use by another program: set PORT to a free one.`);
  if (error.code === 'EACCES')
    return new Failure(`Port ${config.port} may not be used by this account: set PORT to one above 1023.`);
  return error;
}

async function listen(app: NestFastifyApplication, config: Config): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    throw portFailure(config, error as NodeJS.ErrnoException);
  }
}

function announceAccounts(): void {
  console.log(`\nDemonstration accounts, password ${DEMO_PASSWORD}:`);
  for (const { email, what } of DEMO_ACCOUNTS) console.log(`  ${email.padEnd(22)} ${what}`);
  console.log('\nCtrl-C stops everything.');
}

async function stop({ app, meilisearch, lock, postgres }: Running): Promise<void> {
  await app?.close();
  await meilisearch?.stop();
  await lock?.end();
  await postgres?.stop();
}
