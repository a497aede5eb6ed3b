// Writes what the front end knows of the API: src/api/openapi.json and, made from it, src/api/schema.d.ts. Both are committed, so that the
// front end is checked and built without the server; `--check` ends with 1 when they are no longer what the server says.
//
//     node apps/cli/build.mjs --no-web && node apps/web/generate-client.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTs, { astToString } from 'openapi-typescript';
import { build } from '../cli/build.mjs';

const folder = join(import.meta.dirname, 'src/api');

/** The document as the running API would give it. In Nest's preview mode nothing is started: no database, no queue, no port. */
async function describeApi() {
  const [{ AppModule }, { openApiDocument }, { readConfig }] = await Promise.all([
    import('../../dist/apps/api/src/app.module.js'),
    import('../../dist/apps/api/src/openapi.js'),
    import('../../dist/libs/config/src/index.js'),
  ]);
  const app = await NestFactory.create(AppModule.with(readConfig({})), new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  return openApiDocument(app);
}

/** Keys in alphabetical order, so that the order in which modules are loaded changes nothing. Lists keep theirs: it may mean something. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

async function generate() {
  const document = sorted(await describeApi());
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'schema.d.ts': `// Made from openapi.json by generate-client.mjs; what is changed here by hand is lost.\n${astToString(await openapiTs(document, { alphabetize: true }))}`,
  };
}

function committed(file) {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

await build({ web: false });
const made = await generate();
const drifted = Object.keys(made).filter((file) => committed(file) !== made[file]);
if (process.argv.includes('--check') && drifted.length) {
  console.error(
    `The API changed, but ${drifted.join(' and ')} did not: run node apps/web/generate-client.mjs and commit.`,
  );
  process.exit(1);
}
for (const file of drifted) writeFileSync(join(folder, file), made[file]);
console.log(drifted.length ? `Written: ${drifted.join(', ')}.` : 'The client is up to date.');
process.exit(0);
