import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Floor } from '../floor.service.js';
import { RallyDay } from './hall.fixture.js';
import { SeatOffers } from './seat-offers.service.js';
import { Seats } from './seats.service.js';

/** RIVAL_ROUNDS=1000 is the long run of the acceptance; see docs/decisions/0012. */
const ROUNDS = Number(process.env.RIVAL_ROUNDS ?? 8);
const RIVALS = 50;
/** Of the rivals, those who want the same person at another table. */
const ELSEWHERE = 9;

describe(`fifty rivals, ${ROUNDS} rounds`, () => {
  let t: TestApp;
  let day: RallyDay;

  beforeAll(async () => {
    t = await startTestApp({ DATABASE_POOL: '56' });
    day = await RallyDay.open(t, { tenants: 50, employers: 10, template: { capacity: 50, slots: 9, maxMeetings: 3 } });
    await day.everyEmployerComes();
    await day.come(...day.world.tenants.map((tenantId) => ({ tenantId })));
  }, 300_000);
  afterAll(() => t.close());

  it(
    'never put two people at one table nor one at two',
    async () => {
      const organiser = {
        userId: day.world.organiser.userId,
        organisationId: day.world.association,
        role: 'organiser' as const,
      };
      const floor = t.get(Floor);
      const offers = t.get(SeatOffers);
      const codes = new Map<string, number>();
      for (let round = 0; round < ROUNDS; round++) {
        const slot = round % 9;
        await t.db.query('DELETE FROM rally_seat_offers WHERE rally_id = $1', [day.id]);
        await t.db.query('DELETE FROM meetings WHERE rally_id = $1', [day.id]);
        const wanted = day.tenant(round % 50);
        const offered = await t.db.one<{ id: string }>(
          `INSERT INTO rally_seat_offers (id, rally_id, invitation_id, employer_invitation_id, slot, table_no, score, state, offered_at, expires_at)
         SELECT gen_random_uuid(), $1, c.id, e.id, $4, 1, 50, 'open', $5, $5::timestamptz + interval '2 minutes'
         FROM rally_invitations c, rally_invitations e WHERE c.rally_id = $1 AND c.tenant_id = $2 AND e.rally_id = $1 AND e.employer_id = $3
         RETURNING id`,
          [day.id, wanted, day.employer(0).id, slot, t.clock.now()],
        );
        const others = day.world.tenants.filter((id) => id !== wanted);
        const rivals = [
          ...Array.from({ length: RIVALS - ELSEWHERE - 1 }, (_, i) => ({
            tenantId: others[i] as string,
            employerId: day.employer(0).id,
          })),
          ...Array.from({ length: ELSEWHERE }, (_, i) => ({ tenantId: wanted, employerId: day.employer(i + 1).id })),
        ];
        const answers = await Promise.allSettled([
          ...rivals.map((pair) => floor.book(day.id, { ...pair, slot, table: 1 }, organiser)),
          offers.answerFor(day.id, offered?.id ?? '', 'accept', organiser),
          t.get(Seats).tend(day.id),
        ]);
        for (const answer of answers) {
          if (answer.status === 'fulfilled') continue;
          // On a machine that is busy with other things a rival may not even get a connection: it then did nothing.
          if (/trying to connect/.test(String(answer.reason))) continue;
          if (!(answer.reason instanceof DomainError)) throw answer.reason;
          codes.set(answer.reason.code, (codes.get(answer.reason.code) ?? 0) + 1);
        }
        const [table] = await t.db.query<{ count: number }>(
          'SELECT count(*)::int AS count FROM meetings WHERE rally_id = $1 AND employer_id = $2 AND slot = $3 AND vacated = 0',
          [day.id, day.employer(0).id, slot],
        );
        const [person] = await t.db.query<{ count: number }>(
          'SELECT count(*)::int AS count FROM meetings WHERE rally_id = $1 AND tenant_id = $2 AND slot = $3 AND vacated = 0',
          [day.id, wanted, slot],
        );
        expect({ round, table, person: person?.count }).toEqual({
          round,
          table: { count: 1 },
          person: expect.any(Number),
        });
        expect(person?.count).toBeLessThanOrEqual(1);
        expect(await day.broken()).toEqual([]);
      }
      expect(
        [...codes.keys()].sort().filter((code) => !['candidate_busy', 'offer_gone', 'table_taken'].includes(code)),
      ).toEqual([]);
      expect(codes.get('table_taken')).toBeGreaterThan(0);
      const server = await t.db.one('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()');
      expect(server).toEqual({ deadlocks: 0 });
    },
    Math.max(60_000, ROUNDS * 2000),
  );
});
