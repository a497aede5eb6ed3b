import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#config';
import { createApi } from '../../../api/src/app.js';
import { openEngines, openSearchEngine } from '../engines.js';

/**
 * Runs `work` on the database of this installation. An embedded server that was already running (the program is up, or was killed) is left
 * running; one that was started for the command is stopped.
 */
export async function withDatabase<T>(work: (config: Config) => Promise<T>): Promise<T> {
  const { config, postgres } = await openEngines(process.env);
  try {
    return await work(config);
  } finally {
    if (postgres && !postgres.adopted) await postgres.stop();
  }
}

/** The same with the whole program, neither listening nor working on jobs. */
export const withProgram = <T>(work: (app: NestFastifyApplication, config: Config) => Promise<T>): Promise<T> =>
  withDatabase(async (first) => {
    // The engine that searches are answered from, not the one that would be used without it.
    const { config, meilisearch } = await openSearchEngine(first, { beside: true });
    try {
      const app = await createApi(config);
      try {
        await app.init();
        return await work(app, config);
      } finally {
        await app.close();
      }
    } finally {
      await meilisearch?.stop();
    }
  });
