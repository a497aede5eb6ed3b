import { join } from 'node:path';
import pg from 'pg';
import { Config, readConfig } from '#config';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#database';
import { ownSecrets, prepareDataFolder } from './data-folder.js';
import { Failure, sentence } from './failure.js';
import { findMeilisearch, type RunningMeilisearch, runningMeilisearch, startMeilisearch } from './meilisearch.js';

const RUNNING_LOCK = 726_010;

export interface Engines {
  config: Config;
  /** The embedded server, or undefined when DATABASE_URL names another. */
  postgres: EmbeddedPostgres | undefined;
}

/** Opens the database that the environment names, or the embedded one, and completes the configuration with it. */
export async function openEngines(env: NodeJS.ProcessEnv, options: { demo?: boolean } = {}): Promise<Engines> {
  const first = readConfig(env, options);
  if (first.databaseUrl) return { config: first, postgres: undefined };
  prepareDataFolder(first.dataDir);
  const secrets = ownSecrets(first.dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir: first.dataDir }).catch((error) => {
    throw new Failure(`The database could not be started: ${sentence(error)}`);
  });
  const config = readConfig({ FIELD_KEYS: secrets.FIELD_KEYS, ...env, DATABASE_URL: postgres.url }, options);
  return { config, postgres };
}

/**
 * Held by the program that owns a data folder, as a lock in its database: it goes with the program, however that ends.
 * @returns undefined when another program holds it
 */
export async function lockInstallation(databaseUrl: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'rallye-emploi lock',
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [RUNNING_LOCK]);
  if (rows[0]?.locked) return client;
  await client.end();
  return undefined;
}

const meiliFolder = (config: Config) => join(config.dataDir, 'meilisearch');

/**
 * The search engine of this installation: the one that MEILI_URL names; else a Meilisearch found on this machine, which is started, or with
 * `beside` used when the program beside us has started it already; else PostgreSQL, and `meilisearch` is undefined.
 */
export async function openSearchEngine(
  config: Config,
  { beside = false }: { beside?: boolean } = {},
): Promise<{ config: Config; meilisearch?: RunningMeilisearch }> {
  if (config.meili) return { config };
  const folder = meiliFolder(config);
  const running = beside ? await runningMeilisearch(folder) : undefined;
  if (running) return { config: onMeilisearch(config, running) };
  const program = findMeilisearch(config.meiliBin);
  if (!program) {
    if (config.meiliBin) throw new Failure(`MEILI_BIN names ${config.meiliBin}, which is not a Meilisearch program.`);
    return { config };
  }
  prepareDataFolder(config.dataDir);
  const { MEILI_MASTER_KEY } = ownSecrets(config.dataDir);
  const meilisearch = await startMeilisearch(program, folder, MEILI_MASTER_KEY);
  return { config: onMeilisearch(config, meilisearch.url), meilisearch };
}

const onMeilisearch = (config: Config, url: string): Config =>
  Object.assign(Object.create(Config.prototype) as Config, config, {
    meili: { url, masterKey: ownSecrets(config.dataDir).MEILI_MASTER_KEY },
  });
