import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Between two looks for work that the program has to do in the background. */
const SETTLE_EVERY_MS = 300;

/** The program with its built front end, answering a browser, with its background work done as it goes. */
export interface ServedApp extends TestApp {
  url: string;
  /** Moves the clock of the program and lets it do what was due until then. */
  travel(to: string): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

export async function serveTestApp(): Promise<ServedApp> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const t = await startTestApp({ PUBLIC_URL: url, HOST: '127.0.0.1', PORT: `${port}` }, { web: resolve('dist/web') });
  await t.app.listen(port, '127.0.0.1');

  // One settling at a time: the queues of the test are not made for two.
  let last: Promise<unknown> = Promise.resolve();
  const settle = (): Promise<void> => {
    const next = last.then(() => t.settle());
    last = next.catch(() => undefined);
    return next;
  };
  const closing = new AbortController();
  let failure: unknown;
  const background = (async () => {
    while (!closing.signal.aborted) {
      await settle().catch((error: unknown) => {
        failure ??= error;
      });
      await pause(SETTLE_EVERY_MS, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  })();

  return {
    ...t,
    url,
    settle,
    travel: async (to) => {
      t.clock.set(to);
      await settle();
      await settle();
    },
    close: async () => {
      closing.abort();
      await background;
      await t.close();
      if (failure) throw failure;
    },
  };
}
