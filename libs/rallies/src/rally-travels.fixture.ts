import { expect } from '@jest/globals';
import request from 'supertest';
import { Candidates } from '#candidates';
import { instantOf } from '#kernel';
import type { Session, TestApp } from '../../../test/support/test-app.js';
import { STEPS } from './domain/steps.js';
import { signInAgain, type World } from './rallies.fixture.js';
import { RallyJobs } from './rallies.jobs.js';

/** Travels through the life of rallies with a clock moved by hand. Every job runs twice at every stop: nothing may happen twice. */
export class Travels {
  constructor(
    private readonly t: TestApp,
    private readonly world: World,
  ) {}

  http = () => request(this.t.app.getHttpServer());
  send = (method: 'post' | 'put' | 'patch', path: string, who: Session, body: object = {}) =>
    this.http()[method](`/api${path}`).set(who.headers).send(body);
  get = async (path: string, who: Session) => (await this.http().get(`/api${path}`).set(who.headers).expect(200)).body;

  /** To that local time: what is due is done, and once more. */
  travel = async (day: string, time: string): Promise<void> => {
    const { t } = this;
    t.clock.set(instantOf(day, time));
    await signInAgain(t, this.world);
    await t.settle();
    await t.get(RallyJobs).tick();
    await t.settle();
    const before = await this.snapshot();
    for (const { id: rallyId } of await t.db.query<{ id: string }>('SELECT id FROM rallies')) {
      for (const step of STEPS) await t.get(RallyJobs).ring({ rallyId, step });
      await t.get(RallyJobs).onDate({ rallyId });
    }
    await t.get(RallyJobs).tick();
    await t.settle();
    expect(await this.snapshot()).toEqual(before);
  };

  /** How many messages of each occasion of a rally, the person left out. */
  told = async (rallyId: string): Promise<Record<string, number>> => {
    const rows = await this.t.db.query<{ kind: string; count: number }>(
      `SELECT regexp_replace(substr(occasion, 44), ':[^:]+$', '') AS kind, count(*)::int AS count FROM messages
       WHERE occasion LIKE 'rally:' || $1 || ':%' GROUP BY 1`,
      [rallyId],
    );
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  };

  /** Somebody's CV grows old, or is confirmed. */
  setCv = async (tenantId: string, state: 'stale' | 'validated'): Promise<void> => {
    const sql = 'UPDATE cvs SET state = $2, validated_at = $3 WHERE tenant_id = $1 RETURNING id';
    await this.t.db.query(sql, [tenantId, state, this.t.clock.now()]);
    await this.t.get(Candidates).refresh(tenantId);
  };

  private snapshot = async () => ({
    messages: await this.t.db.query('SELECT occasion FROM messages ORDER BY 1'),
    invitations: await this.t.db.query('SELECT id, state, version FROM rally_invitations ORDER BY seq'),
    steps: await this.t.db.query('SELECT * FROM rally_steps ORDER BY rally_id, due_at, step'),
    plans: await this.t.db.query('SELECT rally_id, version FROM rally_plans ORDER BY 1, 2'),
  });
}
