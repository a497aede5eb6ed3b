import request from 'supertest';
import { type Clock, instantOf } from '#kernel';
import { makeWorld, signInAgain, template, tokenOf, type World } from '../rallies.fixture.js';

type Session = World['organiser'];
type TestApp = Parameters<typeof makeWorld>[0] & {
  app: { getHttpServer(): unknown };
  clock: Clock & { set(to: string | Date): void };
  settle(): Promise<void>;
};

export interface Meeting {
  id: string;
  slot: number;
  table: number;
  tenantId: string;
  employerId: string;
  state: string;
  freed: boolean;
  locked: boolean;
}

export const DAY = '2027-02-01';

/** A rally on its day, planned and announced, for the specs of the hall. */
export class RallyDay {
  private constructor(
    readonly t: TestApp,
    readonly world: World,
    readonly id: string,
  ) {}

  static async open(
    t: TestApp,
    size: { tenants: number; employers: number; tables?: number; template?: object },
  ): Promise<RallyDay> {
    const world = await makeWorld(t, size);
    t.clock.set(instantOf('2027-01-28', '12:00'));
    await signInAgain(t, world);
    const made = await request(t.app.getHttpServer() as never)
      .post('/api/rallies')
      .set(world.organiser.headers)
      .send({ heldOn: DAY, name: 'Rallye', ...template({ capacity: size.tenants, ...size.template }) });
    const day = new RallyDay(t, world, made.body.id);
    await day.post('/invitations').expect(201);
    await t.db.query(`UPDATE rally_invitations SET state = 'accepted' WHERE rally_id = $1 AND tenant_id IS NOT NULL`, [
      day.id,
    ]);
    await t.db.query(
      `UPDATE rally_invitations SET state = 'accepted', tables = $2 WHERE rally_id = $1 AND employer_id IS NOT NULL`,
      [day.id, size.tables ?? 1],
    );
    await day.post('/timetable', { announce: true }).expect(201);
    await day.at('08:30');
    return day;
  }

  /** Lets it be that time of the day, and everything that was due until then be done. */
  async at(time: string): Promise<void> {
    this.t.clock.set(instantOf(DAY, time));
    await signInAgain(this.t, this.world);
    await this.t.settle();
  }

  http() {
    return request(this.t.app.getHttpServer() as never);
  }
  post(path: string, body: object = {}, who: Session = this.world.organiser) {
    return this.http().post(`/api/rallies/${this.id}${path}`).set(who.headers).send(body);
  }
  get(path: string, who: Session = this.world.organiser) {
    return this.http().get(`/api/rallies/${this.id}${path}`).set(who.headers);
  }
  tenant(index: number): string {
    return this.world.tenants[index] as string;
  }
  employer(index: number): World['employers'][0] {
    return this.world.employers[index] as World['employers'][0];
  }
  async come(...who: object[]): Promise<void> {
    for (const guest of who) await this.post('/sign-ins', { ...guest, attendance: 'present' }).expect(200);
  }
  async everyEmployerComes(): Promise<void> {
    await this.come(...this.world.employers.map(({ id }) => ({ employerId: id })));
  }
  async meetings(): Promise<Meeting[]> {
    return (await this.get('/timetable').expect(200)).body.meetings;
  }
  async floor() {
    return (await this.get('/floor').expect(200)).body;
  }
  token(recipientId: string): Promise<string> {
    return tokenOf(this.t, this.id, recipientId);
  }

  /** What must be true at any moment of any day. @returns what is not */
  async broken(): Promise<object[]> {
    return this.t.db.query(
      `SELECT 'two at one table' AS what, employer_id::text AS who, slot FROM meetings WHERE rally_id = $1 AND vacated = 0
         GROUP BY employer_id, slot, table_no HAVING count(*) > 1
       UNION ALL SELECT 'one at two tables', tenant_id::text, slot FROM meetings WHERE rally_id = $1 AND vacated = 0
         GROUP BY tenant_id, slot HAVING count(*) > 1
       UNION ALL SELECT 'a pair twice', tenant_id::text, NULL FROM meetings WHERE rally_id = $1 GROUP BY tenant_id, employer_id HAVING count(*) > 1
       UNION ALL SELECT 'a table that is not there', m.employer_id::text, m.slot FROM meetings m JOIN rally_invitations i
         ON i.rally_id = $1 AND i.employer_id = m.employer_id WHERE m.rally_id = $1 AND m.table_no > i.tables
       UNION ALL SELECT 'planned with who went', m.tenant_id::text, m.slot FROM meetings m JOIN rally_invitations i ON i.rally_id = $1
         AND i.employer_id = m.employer_id JOIN rally_badges b ON b.invitation_id = i.id JOIN rallies r ON r.id = $1
         WHERE m.rally_id = $1 AND m.state = 'planned' AND b.left_at IS NOT NULL
           AND m.slot > floor(extract(epoch FROM b.left_at - (r.held_on + r.starts_at) AT TIME ZONE r.zone) / 60 / r.slot_minutes)
       UNION ALL SELECT 'two open offers', invitation_id::text, NULL FROM rally_seat_offers WHERE rally_id = $1 AND state = 'open'
         GROUP BY invitation_id HAVING count(*) > 1
       UNION ALL SELECT 'more meetings than allowed', m.tenant_id::text, NULL FROM meetings m JOIN rallies r ON r.id = m.rally_id
         WHERE m.rally_id = $1 AND m.state IN ('planned', 'held') GROUP BY m.tenant_id, r.max_meetings HAVING count(*) > r.max_meetings
       UNION ALL SELECT 'an accepted offer without its meeting', s.invitation_id::text, s.slot FROM rally_seat_offers s
         JOIN rally_invitations c ON c.id = s.invitation_id JOIN rally_invitations e ON e.id = s.employer_invitation_id
         WHERE s.rally_id = $1 AND s.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1
           AND m.tenant_id = c.tenant_id AND m.employer_id = e.employer_id)`,
      [this.id],
    );
  }
}
