import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { pino } from 'pino';
import { type Config, readConfig } from '#config';
import { Db } from '#database';
import { Accounts, type Role, Sessions } from '#identity';
import { InlineQueues, JobRunner, OutboxRelay } from '#jobs';
import { FixedClock } from '#kernel';
import { type ApiOptions, configure, fastifyAdapter } from '../../apps/api/src/app.js';
import { AppModule } from '../../apps/api/src/app.module.js';
import { cloneDatabase } from './database.js';

/** A Sunday at noon in Paris, long before any clock change. */
export const START = '2026-11-22T11:00:00.000Z';

export interface TestApp {
  app: NestFastifyApplication;
  config: Config;
  clock: FixedClock;
  db: Db;
  get: NestFastifyApplication['get'];
  /** Runs events and due jobs in this process until nothing is left, without workers or waiting. */
  settle(): Promise<void>;
  /** An account of that role, signed in. */
  signIn(role: Role, organisationId: string): Promise<Session>;
  close(): Promise<void>;
}

export interface Session {
  userId: string;
  headers: { cookie: string; 'x-csrf-token': string };
}

/** The whole program on a PostgreSQL database of its own, with a clock that the test moves. */
export async function startTestApp(
  environment: Record<string, string> = {},
  options: ApiOptions = {},
): Promise<TestApp> {
  const database = await cloneDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'rallye-spec-'));
  const config = readConfig({
    DATABASE_URL: database.url,
    DATABASE_POOL: '6',
    DATA_DIR: dataDir,
    LOG_LEVEL: (process.env.TEST_LOG_LEVEL as 'silent') ?? 'silent',
    FIELD_KEYS: `t1:${Buffer.alloc(32, 7).toString('base64')}`,
    ...environment,
  });
  const clock = new FixedClock(new Date(START));
  // The real handlers under the test's clock. (BullMQ itself, on both engines, is tested in libs/jobs.)
  const queues = new InlineQueues();
  const module = await Test.createTestingModule({ imports: [AppModule.with(config, { clock, queues })] }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(
    fastifyAdapter(config, pino({ level: config.logLevel })),
    {
      logger: process.env.TEST_LOG_LEVEL ? ['error', 'warn'] : false,
    },
  );
  await configure(app, options);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const db = app.get(Db);
  let people = 0;
  return {
    app,
    config,
    clock,
    db,
    get: app.get.bind(app),
    settle: () => queues.settle(app.get(OutboxRelay), app.get(JobRunner), () => clock.now()),
    signIn: async (role, organisationId) => {
      const email = `person${++people}@example.org`;
      const userId = await app.get(Accounts).createUser({
        organisationId,
        email,
        displayName: `Personne ${people}`,
        role,
        password: 'correct-horse-battery',
      });
      const sessions = app.get(Sessions);
      const secret = await sessions.open(userId);
      return { userId, headers: { cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) } };
    },
    close: async () => {
      await app.get(JobRunner).stop();
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
