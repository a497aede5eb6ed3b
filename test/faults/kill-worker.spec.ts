import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { addDays, dayOf } from '#kernel';
import { Messages } from '#messaging';
import { workingDayFrom } from '#rallies';
import { makeWorld, template, type World } from '../../libs/rallies/src/rallies.fixture.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { SlowMailServer, until, WorkerProcess } from './worker.js';

jest.setTimeout(420_000);

const PEOPLE = 200;
/** Messages that the worker has in hand at a time: the concurrency of the mail queue. */
const IN_HAND = 2;

async function makeRally(t: TestApp, world: World, days: number): Promise<string> {
  const heldOn = workingDayFrom(addDays(dayOf(t.clock.now()), days));
  const { body } = await request(t.app.getHttpServer())
    .post('/api/rallies')
    .set(world.organiser.headers)
    .send({ heldOn, name: 'Rallye', ...template({ capacity: PEOPLE }) })
    .expect(201);
  return body.id;
}

describe('a worker that is killed while it invites 200 people', () => {
  const mail = new SlowMailServer(20);
  let t: TestApp;
  let world: World;
  let worker: WorkerProcess;
  let rallyId: string;
  const invited = async () => {
    const row = await t.db.one<{ count: number }>(
      'SELECT count(*)::int AS count FROM rally_invitations WHERE rally_id = $1 AND tenant_id IS NOT NULL',
      [rallyId],
    );
    return row?.count ?? 0;
  };

  beforeAll(async () => {
    await mail.open();
    t = await startTestApp({ SMTP_URL: mail.url });
    // The other process has the clock of the machine.
    t.clock.set(new Date());
    world = await makeWorld(t, { tenants: PEOPLE, employers: 1 });
    worker = new WorkerProcess(t, { SMTP_URL: mail.url, MAIL_PER_MINUTE: '100000' });
  });
  afterAll(async () => {
    await worker.end('SIGTERM');
    await t.close();
    await mail.close();
  });

  it('leaves nothing half done when it dies in the middle of the step', async () => {
    // At short notice, so that inviting is due at once.
    rallyId = await makeRally(t, world, 20);
    worker.start();
    const inviting = async () => {
      const row = await t.db.one<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
         AND application_name = 'rallye-emploi' AND backend_xid IS NOT NULL AND query ~ 'personal_links|messages|rally_invitations'
         AND clock_timestamp() - xact_start > interval '80 milliseconds'`,
      );
      return (row?.count ?? 0) > 0;
    };
    await until(inviting, 'the step under way', 60);
    await worker.end('SIGKILL');
    expect([0, PEOPLE]).toContain(await invited());
  });

  it('invites everybody once, however often it dies while the mail goes out', async () => {
    for (const share of [0.2, 0.55]) {
      worker.start();
      await until(() => mail.taken.length > PEOPLE * share, `mail ${share}`, 150);
      await worker.end('SIGKILL');
    }
    worker.start();
    const waiting = async () =>
      (await t.db.query(`SELECT 1 FROM messages WHERE rally_id = $1 AND state NOT IN ('sent', 'kept')`, [rallyId]))
        .length;
    await until(async () => (await waiting()) === 0, 'the last message', 200);
    expect(await invited()).toBe(PEOPLE);
    const rows = await t.db.query<{ to: string | null; state: string; people: number; messageId: string }>(
      `SELECT address AS to, state, smtp_message_id AS "messageId" FROM messages WHERE rally_id = $1 AND recipient_kind = 'tenant'`,
      [rallyId],
    );
    // One row of the ledger per person; the one without an address is kept to be printed.
    expect(rows).toHaveLength(PEOPLE);
    const sent = rows.filter(({ state }) => state === 'sent');
    expect(sent).toHaveLength(PEOPLE - 1);
    const toTenants = mail.taken.filter(({ to }) => to.startsWith('tenant'));
    const distinct = new Set(toTenants.map(({ to, messageId }) => `${to} ${messageId}`));
    // Nobody forgotten, nobody with two invitations: a second copy is the same message under the same Message-ID.
    expect(distinct).toEqual(new Set(sent.map(({ to, messageId }) => `${to} ${messageId}`)));
    expect(toTenants.length - distinct.size).toBeLessThanOrEqual(2 * IN_HAND);
  });
});

describe('a flood of mail', () => {
  const FLOOD = 400;
  const mail = new SlowMailServer(150);
  let t: TestApp;
  let worker: WorkerProcess;

  beforeAll(async () => {
    await mail.open();
    t = await startTestApp({ SMTP_URL: mail.url });
    t.clock.set(new Date());
    worker = new WorkerProcess(t, { SMTP_URL: mail.url });
  });
  afterAll(async () => {
    await worker.end('SIGTERM');
    await t.close();
    await mail.close();
  });

  it('delays neither the steps of a rally nor its timetable', async () => {
    const world = await makeWorld(t, { tenants: 3, employers: 1 });
    await t.db.transaction(async () => {
      for (let i = 0; i < FLOOD; i++)
        await t.get(Messages).queue({
          ...{ occasion: `flood:${i}`, recipient: { kind: 'user', id: world.organiser.userId }, locale: 'fr' },
          ...{ address: `flood${i}@example.org`, subject: 'Flot', text: 'Un message parmi beaucoup.' },
        });
    });
    // Planning and announcing are due at once.
    const rallyId = await makeRally(t, world, 3);
    worker.start();
    const announced = async () =>
      (await t.db.one(`SELECT 1 FROM rally_steps WHERE rally_id = $1 AND step = 'announce' AND done_at IS NOT NULL`, [
        rallyId,
      ])) !== undefined;
    await until(announced, 'the chain of the rally', 60);
    const waiting = await t.db.query(`SELECT 1 FROM messages WHERE occasion LIKE 'flood:%' AND state <> 'sent'`);
    expect(waiting.length).toBeGreaterThan(FLOOD / 2);
  });
});
