import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './naming.js';

/** Options common to the program, the operator commands and the tests. `synchronize` is never on: the schema comes from migrations only. */
export function dataSourceOptions(url: string, pool = 12): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    namingStrategy: new SnakeNaming(),
    poolSize: pool,
    applicationName: 'rallye-emploi',
    // Also how long a request waits for its turn at a pool that is busy: fifty who want one table at once are served one after the other.
    connectTimeoutMS: 15_000,
    // An idle connection that the server closes must not take the process down with it.
    poolErrorHandler: () => undefined,
    extra: { types: { getTypeParser } },
  };
}

/** Brings the schema up to date. An advisory lock lets several programs start at once: one migrates, the others wait. */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await new DataSource({ ...dataSourceOptions(url, 2), entities: [] }).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await dataSource.destroy();
  }
}

const MIGRATION_LOCK = 726_001;

const { builtins } = pg.types;

/**
 * Days stay `YYYY-MM-DD` (a Date would be midnight somewhere), and 64-bit integers and decimals become numbers: ours are cents, counts
 * and hours, far from the 2^53 where a number is no longer exact.
 */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === builtins.DATE) return (value) => value;
  if (oid === builtins.INT8 || oid === builtins.NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}
