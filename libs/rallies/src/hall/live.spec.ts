import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { RallyDay } from './hall.fixture.js';

/** Milliseconds in which a change must have been heard of on a busy machine, and in which a silence is believed. */
const SOON_MS = 15_000;
const SILENCE_MS = 700;

interface Told {
  event: string;
  id: number;
  data: string;
}

/** A page that follows: reads the stream as a browser does. */
class Follower {
  readonly told: Told[] = [];
  private readonly stop = new AbortController();
  status = 0;
  private waiting: (() => void)[] = [];

  static async open(url: string, headers: Record<string, string> = {}): Promise<Follower> {
    const follower = new Follower();
    const answer = await fetch(url, { headers, signal: follower.stop.signal });
    follower.status = answer.status;
    if (answer.ok && answer.body) void follower.read(answer.body).catch(() => undefined);
    return follower;
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const lines = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
        if (field('event')) this.told.push({ event: field('event'), id: Number(field('id')), data: field('data') });
        for (const go of this.waiting.splice(0)) go();
      }
    }
  }

  async hears(count: number): Promise<void> {
    const end = Date.now() + SOON_MS;
    while (this.told.length < count) {
      if (Date.now() > end) throw new Error(`Heard ${JSON.stringify(this.told)}, not ${count} times.`);
      await Promise.race([
        new Promise<void>((done) => this.waiting.push(done)),
        new Promise((done) => setTimeout(done, 200)),
      ]);
    }
  }
  async hearsNothingMore(): Promise<void> {
    const before = this.told.length;
    await new Promise((done) => setTimeout(done, SILENCE_MS));
    expect(this.told.slice(before)).toEqual([]);
  }
  close(): void {
    this.stop.abort();
  }
}

describe('pages that follow live', () => {
  let t: TestApp;
  let day: RallyDay;
  let url: string;
  const tokens: string[] = [];
  const followers: Follower[] = [];
  const follow = async (path: string, headers: Record<string, string> = {}) => {
    const follower = await Follower.open(`${url}/api${path}`, headers);
    followers.push(follower);
    return follower;
  };
  const meetingOf = async (tenant: number) => {
    const found = (await day.meetings()).find(({ tenantId }) => tenantId === day.tenant(tenant));
    if (!found) throw new Error('They meet nobody.');
    return found;
  };
  /** As another process would write. */
  const touch = (id: string) => t.db.query('UPDATE meetings SET version = version + 1 WHERE id = $1', [id]);

  beforeAll(async () => {
    t = await startTestApp();
    day = await RallyDay.open(t, { tenants: 4, employers: 2, template: { maxMeetings: 1 } });
    await t.app.listen(0, '127.0.0.1');
    url = await t.app.getUrl();
    for (const index of [0, 1]) tokens.push(await day.token(day.tenant(index)));
  }, 300_000);
  afterAll(async () => {
    for (const follower of followers) follower.close();
    await t.close();
  });

  it('hear of what concerns them and of nothing else, and never of what it was', async () => {
    const hall = await follow(`/rallies/${day.id}/live`, day.world.organiser.headers);
    const own = await follow(`/links/${tokens[0]}/live`);
    const other = await follow(`/links/${tokens[1]}/live`);
    const meeting = await meetingOf(0);
    const [host, stranger] = [0, 1]
      .map((index) => day.employer(index))
      .sort((a) => (a.id === meeting.employerId ? -1 : 1));
    const employer = await follow(`/rallies/${day.id}/live`, host?.session.headers);
    const rival = await follow(`/rallies/${day.id}/live`, stranger?.session.headers);
    for (const follower of [hall, own, other, employer, rival]) await follower.hears(1);
    await touch(meeting.id);
    for (const follower of [hall, own, employer]) await follower.hears(2);
    await other.hearsNothingMore();
    await rival.hearsNothingMore();
    // That somebody came concerns the one who expects them.
    await day.come({ tenantId: day.tenant(0) });
    for (const follower of [hall, own, employer]) await follower.hears(3);
    await rival.hearsNothingMore();
    for (const { told } of followers) {
      expect(told.every(({ data }) => data === '{}')).toBe(true);
      expect(told[0]?.event).toBe('hello');
    }
    for (const follower of followers.splice(0)) follower.close();
  });

  it('hear after a broken connection whether something of theirs changed meanwhile', async () => {
    const first = await follow(`/links/${tokens[0]}/live`);
    await first.hears(1);
    const last = `${first.told[0]?.id}`;
    first.close();
    await touch((await meetingOf(0)).id);
    const again = await follow(`/links/${tokens[0]}/live`, { 'last-event-id': last });
    await again.hears(1);
    expect(again.told[0]?.event).toBe('change');
    // Older than any transaction that could still come: nothing is told twice.
    await t.db.query(`UPDATE rally_changes SET at = at - interval '1 hour'`);
    const quiet = await follow(`/links/${tokens[0]}/live`, { 'last-event-id': `${again.told[0]?.id}` });
    await quiet.hears(1);
    expect(quiet.told[0]?.event).toBe('hello');
    for (const follower of followers.splice(0)) follower.close();
  });

  it('are told to look again when the connection to the database broke', async () => {
    const own = await follow(`/links/${tokens[0]}/live`);
    await own.hears(1);
    const ended = await t.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rallye-emploi live' AND datname = current_database()`,
    );
    expect(ended).toHaveLength(1);
    await own.hears(2);
    await touch((await meetingOf(0)).id);
    await own.hears(3);
    for (const follower of followers.splice(0)) follower.close();
  });

  it('are not without number, nor for who may not see them', async () => {
    const many = [];
    for (let i = 0; i < 5; i++) many.push(await follow(`/links/${tokens[1]}/live`));
    expect(many.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect((await follow('/links/no-such-link/live')).status).toBe(404);
    expect((await follow(`/rallies/${day.id}/live`)).status).toBe(401);
    await t.db.query('UPDATE personal_links SET revoked_at = now() WHERE revoked_at IS NULL');
    expect((await follow(`/links/${tokens[0]}/live`)).status).toBe(410);
  });
});
