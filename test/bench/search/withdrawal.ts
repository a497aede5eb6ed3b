import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './people.js';
import type { Program } from './protocol.js';
import type { Visitor } from './visitor.js';

const GIVE_UP_MS = 30_000;

/** Seconds from the withdrawal of a consent until the index no longer holds the person, the slowest of a few; workers run as in use. */
export async function withdrawal(program: Program, worker: Visitor, all: readonly Person[]): Promise<number> {
  let slowest = 0;
  for (const { id, tenantId } of all) {
    if (!(await program.ask('indexed', { id })).indexed) throw new Error('Somebody is missing from the index.');
    const start = performance.now();
    await worker.send(`/api/tenants/${tenantId}/consents`, 'POST', JSON.stringify({ scope: 'listing', given: false }));
    while ((await program.ask('indexed', { id })).indexed) {
      if (performance.now() - start > GIVE_UP_MS) return GIVE_UP_MS / 1000;
      await sleep(50);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return slowest / 1000;
}
