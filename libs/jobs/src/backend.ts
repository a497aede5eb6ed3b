import { createPostgresBackend, type Processor, Queue, runMigrations, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Where BullMQ keeps its queues: PostgreSQL (default) or Redis. Both speak the same Queue and Worker. */
export interface JobBackend {
  queue(name: string): Queue;
  worker(name: string, processor: Processor, options: Omit<WorkerOptions, 'connection'>): Worker;
  /** Rejects when the engine cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const SCHEMA = 'bullmq';

export async function postgresBackend(databaseUrl: string, onError: (error: Error) => void): Promise<JobBackend> {
  // Each worker keeps one connection for LISTEN; the rest is shared.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 20,
    options: `-c search_path=${SCHEMA}`,
    application_name: 'rallye-emploi jobs',
  });
  // A pool without this listener takes the process down when the server stops.
  pool.on('error', onError);
  // Every queue and worker adds one of its own.
  pool.setMaxListeners(64);
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
  const connection = pool as never;
  return {
    queue: (name) => new Queue(name, { connection }, createPostgresBackend as never),
    worker: (name, processor, options) =>
      new Worker(name, processor, { ...options, connection }, createPostgresBackend as never),
    ping: async () => void (await pool.query('SELECT 1')),
    close: () => pool.end(),
  };
}

export async function redisBackend(redisUrl: string, onError: (error: Error) => void): Promise<JobBackend> {
  const connect = () => {
    const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
    redis.on('error', onError);
    return redis;
  };
  const shared = connect();
  await shared.ping();
  return {
    queue: (name) => new Queue(name, { connection: shared, prefix: 'rallye' }),
    worker: (name, processor, options) =>
      new Worker(name, processor, { ...options, connection: shared, prefix: 'rallye' }),
    ping: async () => void (await shared.ping()),
    close: async () => void (await shared.quit()),
  };
}
