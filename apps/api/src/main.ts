import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '#config';
import { createApi } from './app.js';

// The HTTP program alone, where database and jobs run elsewhere. Migrations are run by `cli migrate` before.
const config = readConfig();
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const app = await createApi(config, { web: join(root, 'dist/web') });
app.enableShutdownHooks();
await app.listen(config.port, config.host);
