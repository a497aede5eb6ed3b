import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, startEmbeddedPostgres } from '#database';
import type { Options } from './options.js';
import { Program } from './protocol.js';
import { Visitor } from './visitor.js';

const { findMeilisearch, startMeilisearch } = (await import(
  new URL('../../apps/cli/src/meilisearch.js', import.meta.url).href
)) as typeof import('../../../apps/cli/src/meilisearch.js');

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const KEY = 'bench-master-key-of-enough-length';

/** The engines of one size: a PostgreSQL of its own, and a Meilisearch where its program is found. */
export async function openStage(options: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'rallye-bench-'));
  mkdirSync(join(folder, 'data'));
  const undo: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  // One time only, and whoever asks again waits for it: after a signal the measuring that breaks off comes here too.
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      for (const signal of SIGNALS) process.off(signal, interrupted);
      for (const step of undo.splice(0).reverse()) await step();
    })();
    return closing;
  };
  const start = async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
    undo.push(() => postgres.stop());
    await migrate(postgres.url);
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    undo.push(() => client.end());
    const program = options.engines.includes('meilisearch') ? findMeilisearch(process.env.MEILI_BIN) : undefined;
    const meilisearch = program ? await startMeilisearch(program, join(folder, 'meilisearch'), KEY) : undefined;
    if (meilisearch) undo.push(() => meilisearch.stop());
    return { folder, postgres, client, meilisearch, meiliKey: KEY, undo, close };
  };
  const started = start();
  // What is just being started is stopped too, once it can be.
  const interrupted = () => {
    const end = () => process.exit(130);
    started
      .catch(() => undefined)
      .then(close)
      .then(end, end);
  };
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    return await started;
  } catch (error) {
    await close();
    throw error;
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** The program on one engine, with an association and two employers signed in. */
export async function openProgram(stage: Stage, engine: 'postgresql' | 'meilisearch', associationId: string) {
  const program = await Program.start({
    DATABASE_URL: stage.postgres.url,
    DATA_DIR: join(stage.folder, 'files'),
    FIELD_KEYS: `b1:${Buffer.alloc(32, 1).toString('base64')}`,
    ...(engine === 'meilisearch' && stage.meilisearch
      ? { MEILI_URL: stage.meilisearch.url, MEILI_MASTER_KEY: stage.meiliKey }
      : {}),
  });
  stage.undo.push(() => program.stop());
  const visitors: Visitor[] = [];
  const signIn = async (name: string, role: string, organisationId?: string) => {
    const { headers = {} } = await program.ask('signIn', { name: `${engine} ${name}`, role, organisationId });
    const visitor = new Visitor(program.url, headers);
    visitors.push(visitor);
    return visitor;
  };
  return {
    program,
    employers: { before: await signIn('before', 'employer'), measured: await signIn('measured', 'employer') },
    worker: await signIn('worker', 'association_manager', associationId),
    close: async () => {
      for (const visitor of visitors) visitor.close();
      await program.stop();
    },
  };
}
