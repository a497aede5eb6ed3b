// The program as `npm start` runs it (own data folder, own PostgreSQL, BullMQ, built front end), under a clock that whoever started it sets.
// A process of its own, so that it can be killed. Plain Node: it imports what was built.
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Db, migrate } from '#database';
import { Accounts, Sessions } from '#identity';
import { JobQueues, JobRunner } from '#jobs';
import { Clock } from '#kernel';
import { configure, fastifyAdapter } from '../../dist/apps/api/src/app.js';
import { AppModule } from '../../dist/apps/api/src/app.module.js';
import { createLogger, NestLogger } from '../../dist/apps/api/src/logger.js';
import { lockInstallation, openEngines } from '../../dist/apps/cli/src/engines.js';

/** Goes on from where it was set, as clocks do. */
class SetClock extends Clock {
  set(instant) {
    this.begin = Date.parse(instant);
    this.since = performance.now();
  }
  now() {
    return new Date(this.begin + performance.now() - this.since);
  }
}

const clock = new SetClock();
clock.set(process.env.PLAY_AT);
const { config, postgres } = await openEngines(process.env);
const lock = await lockInstallation(postgres.url);
if (!lock) throw new Error('The program before this one still holds the data folder.');
await migrate(config.databaseUrl);
const logger = createLogger(config.logLevel);
const app = await NestFactory.create(AppModule.with(config, { clock }), fastifyAdapter(config, logger), {
  logger: new NestLogger(logger),
  abortOnError: false,
});
await configure(app, { web: join(process.cwd(), 'dist/web') });
await app.get(JobRunner).start();
await app.listen(config.port, config.host);

/** What is asked of it from outside beside HTTP. */
const ACTS = {
  now: () => clock.now().toISOString(),
  /** The schedules keep real time: what a moved clock made due is rung for at once. */
  at: async (instant) => {
    clock.set(instant);
    for (const job of ['rally.tick', 'rally.floor', 'messages.sweep']) await app.get(JobQueues).enqueue(job, {});
  },
  ring: (job) => app.get(JobQueues).enqueue(job, {}),
  organisation: ([kind, name]) => app.get(Accounts).createOrganisation(kind, name),
  user: (account) => app.get(Accounts).createUser(account),
  session: async (userId) => {
    const secret = await app.get(Sessions).open(userId);
    return { secret, csrf: app.get(Sessions).csrfToken(secret) };
  },
  rows: ([sql, parameters]) => app.get(Db).query(sql, parameters),
  stop: async () => {
    await app.close();
    await lock.end();
    await postgres.stop();
    setImmediate(() => process.exit(0));
  },
};
process.on('message', async ({ id, act, given }) => {
  try {
    process.send({ id, answer: await ACTS[act](given) });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
});
process.send({ id: 'ready', answer: config.publicUrl });
