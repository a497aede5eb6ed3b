import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#config';
import { Db } from '#database';

export interface Change {
  seq: number;
  rallyId: string;
  /** Whose pages changed; null is everybody's. */
  tenants: string[] | null;
  employers: string[] | null;
}
type Listener = (change: Change) => void;

/** Changes that come together are told together. */
const GATHER_MS = 150;
const RECONNECT_MS = 1000;
/** A transaction that took its number early may commit after later ones: that far back is told again. */
const OVERLAP_SECONDS = 15;

/**
 * Hears of every change of a rally on its day through PostgreSQL (LISTEN), so that it does not matter which process wrote. One connection per
 * process, opened with the first page that watches; when it breaks, everybody is told to look again.
 */
@Injectable()
export class LiveChanges implements OnApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly heard = new Set<number>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly db: Db,
  ) {}

  /** @returns what ends it */
  listen(rallyId: string, listener: Listener): () => void {
    const ofRally = this.listeners.get(rallyId) ?? new Set();
    this.listeners.set(rallyId, ofRally.add(listener));
    if (!this.client) void this.connect();
    return () => {
      ofRally.delete(listener);
      if (!ofRally.size && this.listeners.get(rallyId) === ofRally) this.listeners.delete(rallyId);
    };
  }

  /** What changed after a number that a page had seen, and the newest number. */
  async since(rallyId: string, seq: number): Promise<Change[]> {
    return this.db.query<Change>(
      `SELECT seq, rally_id AS "rallyId", tenants, employers FROM rally_changes
       WHERE rally_id = $1 AND (seq > $2 OR at > now() - $3 * interval '1 second') ORDER BY seq`,
      [rallyId, seq, OVERLAP_SECONDS],
    );
  }

  async newest(rallyId: string): Promise<number> {
    const row = await this.db.one<{ seq: number | null }>(
      'SELECT max(seq) AS seq FROM rally_changes WHERE rally_id = $1',
      [rallyId],
    );
    return row?.seq ?? 0;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'rallye-emploi live' });
    this.client = client;
    const lost = (reason: string) => {
      if (this.client !== client || this.stopped) return;
      this.log.warn({ note: 'the connection that hears of changes was lost', reason });
      this.client = undefined;
      client.removeAllListeners('notification');
      void client.end().catch(() => undefined);
      setTimeout(
        () => this.listeners.size && !this.client && !this.stopped && void this.connect(),
        RECONNECT_MS,
      ).unref();
    };
    client.on('error', (error) => lost(error.message));
    client.on('end', () => lost('closed'));
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    try {
      await client.connect();
      await client.query('LISTEN rally_changes');
      // Nobody knows what was missed before.
      for (const rallyId of this.listeners.keys())
        this.tell({ seq: await this.newest(rallyId), rallyId, tenants: null, employers: null });
    } catch (error) {
      lost((error as Error).message);
    }
  }

  private hear(payload: string): void {
    const [seq, rallyId] = payload.split(' ');
    if (!rallyId || !this.listeners.has(rallyId)) return;
    this.heard.add(Number(seq));
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.pass().catch((error: Error) => this.log.error({ live: error.message }));
    }, GATHER_MS);
  }

  private async pass(): Promise<void> {
    const seqs = [...this.heard];
    this.heard.clear();
    const sql = `SELECT seq, rally_id AS "rallyId", tenants, employers FROM rally_changes WHERE seq = ANY($1) ORDER BY seq`;
    const changes = await this.db.query<Change>(sql, [seqs]).catch((error: unknown) => {
      // Told with the next change.
      for (const seq of seqs) this.heard.add(seq);
      throw error;
    });
    for (const change of changes) this.tell(change);
  }

  private tell(change: Change): void {
    for (const listener of this.listeners.get(change.rallyId) ?? []) listener(change);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }
}
