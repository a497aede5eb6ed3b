import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#config';
import { PUBLIC_PAGES } from '#employers';
import { AppModule } from './app.module.js';
import { requirePolicies } from './http/policy-check.js';
import { createLogger, NestLogger } from './logger.js';
import { serveOpenApi } from './openapi.js';

export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;

/**
 * The worker that reads QR codes is WebAssembly, which a page of ours may not compile. A worker is held by the policy that its own file came
 * with: so this one file may, and nothing else; and it may fetch from nowhere but here.
 */
const SCANNER = /\/assets\/scan\.worker-[\w-]+\.js$/;
const SCANNER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

export interface ApiOptions {
  /** Folder of the built front end; absent in tests. */
  web?: string;
}

/** The HTTP program, made but not yet listening. */
export async function createApi(config: Config, options: ApiOptions = {}): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel);
  const adapter = fastifyAdapter(config, logger);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  await configure(app, options);
  return app;
}

export const fastifyAdapter = (config: Config, logger: ReturnType<typeof createLogger>) =>
  new FastifyAdapter({
    loggerInstance: logger.child({}, { level: config.logLevel === 'info' ? 'warn' : config.logLevel }),
    trustProxy: config.trustProxy,
    // Stands in every problem that is answered: a running number would tell one firm how much all others do.
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
  });

/** What a program and a test do alike with a made application. */
export async function configure(app: NestFastifyApplication, options: ApiOptions = {}): Promise<void> {
  app.setGlobalPrefix('api', { exclude: PUBLIC_PAGES });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets styles on elements; scripts stay forbidden inline.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        frameSrc: ["'self'", 'blob:'],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  // What is answered is about people: no copy may outlive a consent that is taken back, in a browser or on the way. Routes may say otherwise.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
      done();
    });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 10, parts: 12 } });
  requirePolicies(app);
  serveOpenApi(app);
  if (options.web && existsSync(options.web)) await serveWeb(app, options.web);
}

/** The built front end, and its page for every address that is not the API's. */
async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    // Built files carry their hash in their name; the page itself must always be asked for.
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (SCANNER.test(path)) reply.header('content-security-policy', SCANNER_POLICY);
    },
  });
  const page = (_: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html');
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) =>
    /^\/(api|assets)\//.test(request.url) ? reply.callNotFound() : page(request, reply),
  );
}
