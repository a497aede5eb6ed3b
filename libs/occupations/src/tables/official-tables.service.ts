import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Db } from '#database';
import { Clock } from '#kernel';
import { takeOver } from '../current.js';
import { starterSet } from '../domain/starter-set.js';
import { OfficialTableQueries } from './official-tables.queries.js';
import type { Release } from './release.js';
import { replacement, storedTables } from './replacement.js';
import { RomeReleaseEntity } from './rome.entities.js';

export interface TableChange {
  what: string;
  /** Rows that the table holds now. */
  total: number;
  added: number;
  changed: number;
  gone: number;
}

export interface ImportReport {
  version: string;
  changes: TableChange[];
  /** Codes of the starter set that the official table does not hold (any more). */
  unknownStarterCodes: string[];
  /** Codes whose official name is no longer that of the starter set; the official one is shown. */
  renamedStarterCodes: string[];
}

/** How often a running program looks whether an import has taken place. */
const LOOK_EVERY_MS = 60_000;
/** Two imports at once would each see half of the other. */
const IMPORT_LOCK = 726_002;

/** Stores the official ROME tables, and keeps what this process knows of occupations up to date with them. */
@Injectable()
export class OfficialTables implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('OfficialTables');
  private loaded = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queries: OfficialTableQueries,
  ) {}

  /** Makes the stored tables hold exactly this release, or leaves them as they were. The same release twice changes nothing. */
  async store(release: Release): Promise<ImportReport> {
    const changes = await this.db.transaction(async () => {
      await this.db.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
      const done: TableChange[] = [];
      for (const [what, stored] of Object.entries(storedTables(release))) {
        const { remove, write } = replacement(stored);
        const gone = await this.db.query(remove.sql, remove.parameters);
        const written = await this.db.query<{ added: boolean }>(write.sql, write.parameters);
        const added = written.filter((row) => row.added).length;
        done.push({ what, total: stored.rows.length, added, changed: written.length - added, gone: gone.length });
      }
      await this.note(release.version, done);
      return done;
    });
    await this.refresh();
    const official = new Map(release.occupations.map((one) => [one.code, one.label]));
    return {
      version: release.version,
      changes,
      unknownStarterCodes: starterSet.filter((one) => !official.has(one.code)).map((one) => one.code),
      renamedStarterCodes: starterSet
        .filter((one) => official.has(one.code) && official.get(one.code) !== one.label)
        .map((one) => one.code),
    };
  }

  private async note(version: string, changes: readonly TableChange[]): Promise<void> {
    const releases = this.db.repo(RomeReleaseEntity);
    const before = await releases.findOneBy({ id: 1 });
    const same = changes.every(({ added, changed, gone }) => added + changed + gone === 0);
    if (before && same && before.version === version) return;
    const revision = (before?.revision ?? 0) + 1;
    await releases.save({ id: 1, version, revision, importedAt: this.clock.now() });
  }

  /** Takes over what was imported since this process last looked. True when there was something. */
  async refresh(): Promise<boolean> {
    const release = await this.db.repo(RomeReleaseEntity).findOneBy({ id: 1 });
    if (!release || release.revision === this.loaded) return false;
    takeOver(await this.queries.occupations());
    this.loaded = release.revision;
    this.logger.log(`Occupations of ROME version ${release.version} in use.`);
    return true;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
    // Not a job: every process has its own copy to refresh.
    this.timer = setInterval(() => {
      this.refresh().catch((error: unknown) => this.logger.warn(`Could not look for imported occupations: ${error}`));
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
