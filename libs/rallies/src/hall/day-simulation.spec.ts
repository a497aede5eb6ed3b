import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { RallyDay } from './hall.fixture.js';
import { Seats } from './seats.service.js';

/** `120x12` in every run; SIMULATED=400x40 is the long one. SEED plays another day. */
const [PEOPLE = 120, FIRMS = 12] = (process.env.SIMULATED ?? '120x12').split('x').map(Number);
const SEED = Number(process.env.SEED ?? 20270201);
/** Minutes between two looks at the hall. */
const STEP = 10;
const IDLE_STATES = ['open'];

/** mulberry32: the same day for the same seed. */
function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let x = Math.imul(a ^ (a >>> 15), 1 | a);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

describe(`a day of ${PEOPLE} people and ${FIRMS} employers, with no-shows, latecomers, leavers and crashes`, () => {
  let t: TestApp;
  let day: RallyDay;
  const roll = dice(SEED);
  const chance = (p: number) => roll() < p;
  let keys = 0;

  beforeAll(async () => {
    t = await startTestApp();
    day = await RallyDay.open(t, {
      tenants: PEOPLE,
      employers: FIRMS,
      tables: 2,
      template: { capacity: PEOPLE, slots: 9, slotMinutes: 20, minMeetings: 1, maxMeetings: 3 },
    });
  }, 300_000);
  afterAll(() => t.close());

  /** As a device does: the same act with the same key until an answer comes. @returns the status */
  async function act(path: string, body: object): Promise<number> {
    const key = `act-${++keys}`;
    const send = () => day.post(path, body).set('idempotency-key', key);
    for (let tries = 0; ; tries++) {
      const { status } = await send().catch(() => ({ status: 503 }));
      if (status >= 500 && tries < 5) continue;
      // The answer was lost on the way: it is sent again, and nothing happens twice.
      if (status < 300 && chance(0.1)) expect((await send()).status).toBe(status);
      return status;
    }
  }

  /** What a kill -9 of the program is to the database: every transaction that runs is gone. */
  const crash = () =>
    t.db
      .query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'rallye-emploi'
           AND pid <> pg_backend_pid()`,
      )
      .catch(() => undefined);

  it('keeps every rule at every moment, loses no act and gives empty chairs away', async () => {
    await day.everyEmployerComes();
    const comes = new Map<string, number>();
    for (const tenantId of day.world.tenants)
      if (!chance(0.15)) comes.set(tenantId, 510 + Math.floor(roll() * (chance(0.2) ? 120 : 30)));
    const here = new Set<string>();
    const gone = new Set<string>();
    let crashes = 0;
    for (let minute = 8 * 60 + 30; minute <= 12 * 60; minute += STEP) {
      await day.at(clock(minute));
      const arriving = [...comes].filter(([id, at]) => at <= minute && !here.has(id));
      const arrivals = arriving.map(async ([tenantId]) => {
        expect(await act('/sign-ins', { tenantId, attendance: 'present' })).toBe(200);
        here.add(tenantId);
      });
      if (arrivals.length && chance(0.2)) {
        crashes++;
        await crash();
      }
      await Promise.all(arrivals);
      if (minute > 9 * 60 + 40 && gone.size < 2 && chance(0.05)) {
        const { id } = day.employer(gone.size);
        gone.add(id);
        expect(await act('/departures', { employerId: id })).toBe(204);
      }
      const running = Math.floor((minute - 540) / 20);
      const meetings = await day.meetings();
      for (const meeting of meetings.filter((m) => m.slot === running && m.state === 'planned' && here.has(m.tenantId)))
        if (chance(0.05))
          await day
            .http()
            .post(`/api/meetings/${meeting.id}/attendance`)
            .set(day.world.organiser.headers)
            .send({ state: 'held' });
      await t.settle();
      await t.get(Seats).tendAll();
      const floor = await day.floor();
      await Promise.all(
        floor.offers.map(async ({ id }: { id: string }) => {
          if (!chance(0.8)) return;
          expect([200, 409]).toContain(
            await act(`/offers/${id}/answer`, { answer: chance(0.85) ? 'accept' : 'decline' }),
          );
        }),
      );
      expect({ minute: clock(minute), broken: await day.broken() }).toEqual({ minute: clock(minute), broken: [] });
    }
    await day.at('12:05');
    const floor = await day.floor();
    // No act was lost: whoever was signed in is, nobody else is.
    const present = floor.candidates.filter(({ attendance }: { attendance: string }) => attendance === 'present');
    expect(new Set(present.map(({ tenantId }: { tenantId: string }) => tenantId))).toEqual(here);
    const offers = await t.db.query<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM rally_seat_offers WHERE rally_id = $1 GROUP BY state ORDER BY state',
      [day.id],
    );
    const of = (state: string) => offers.find((row) => row.state === state)?.count ?? 0;
    const trail = await t.db.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM audit_entries WHERE action = 'rally.sign_in' AND details->>'rallyId' = $1 AND tenant_id IS NOT NULL`,
      [day.id],
    );
    const missed = (await day.meetings()).filter(({ state }) => state === 'missed_by_candidate').length;
    console.log(JSON.stringify({ PEOPLE, FIRMS, SEED, came: here.size, crashes, missed, offers }));
    expect(trail?.count).toBe(here.size);
    expect(crashes).toBeGreaterThan(0);
    expect(of('accepted')).toBeGreaterThan(0);
    expect(IDLE_STATES.map(of)).toEqual([0]);
  }, 1_200_000);
});
