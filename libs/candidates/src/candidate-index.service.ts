import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Db } from '#database';
import { type CandidateDocument, CandidateSearch } from '#search';
import { CandidateEntity } from './candidates.entities.js';
import { documentOf } from './document.js';
import { cardOnly } from './domain/card.js';

const BATCH = 500;
/** The advisory lock of whoever rebuilds the index. */
const REBUILDING = 726_005;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Writes cards into the search index. The database is the truth. */
@Injectable()
export class CandidateIndex {
  constructor(
    private readonly db: Db,
    private readonly search: CandidateSearch,
  ) {}

  /** Puts these candidates into the index, or takes them out, as their rows say now. */
  async bring(ids: readonly string[]): Promise<void> {
    await this.db.transaction(async () => {
      // Held until the index has answered, so that an older state is never written after a newer one.
      await this.db.query('SELECT id FROM candidates WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
      const rows = await this.db.repo(CandidateEntity).findBy({ id: In([...ids]), listed: true });
      const listed = new Set(rows.map((row) => row.id));
      await this.search.remove(ids.filter((id) => !listed.has(id)));
      await this.search.index(rows.map(documentOfRow));
    });
  }

  /** Compares by id and version, and mends both ways. */
  async mend(): Promise<{ indexed: number; removed: number }> {
    const indexed = await this.search.versions();
    const rows = await this.db.query<{ id: string; version: number }>(
      'SELECT id, version FROM candidates WHERE listed',
    );
    const truth = new Map(rows.map(({ id, version }) => [id, version]));
    // After a restored backup the index can be ahead of the database: it must forget before it takes the older version.
    const ahead = [...indexed].filter(([id, version]) => version > (truth.get(id) ?? 0)).map(([id]) => id);
    const missing = rows.filter(({ id, version }) => indexed.get(id) !== version).map(({ id }) => id);
    await this.search.remove(ahead);
    for (let at = 0; at < missing.length; at += BATCH) await this.bring(missing.slice(at, at + BATCH));
    return { indexed: missing.length, removed: ahead.filter((id) => !truth.has(id)).length };
  }

  /** Removes what a rebuild left behind whose program ended in the middle; leaves alone one that runs. */
  async tidy(): Promise<void> {
    await this.db.transaction(async () => {
      const row = await this.db.one<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS free', [REBUILDING]);
      if (row?.free) await this.search.tidy();
    });
  }

  async rebuild(): Promise<void> {
    await this.db.transaction(async () => {
      // One at a time: two would fill the same new index.
      await this.db.query('SELECT pg_advisory_xact_lock($1)', [REBUILDING]);
      await this.search.rebuild(() => this.documents());
    });
  }

  private async *documents(): AsyncGenerator<CandidateDocument> {
    let after = BEFORE_ALL;
    for (;;) {
      const rows = await this.db
        .repo(CandidateEntity)
        .find({ where: { listed: true, id: MoreThan(after) }, order: { id: 'ASC' }, take: BATCH });
      for (const row of rows) yield documentOfRow(row);
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
    }
  }
}

const documentOfRow = (row: CandidateEntity): CandidateDocument => documentOf(row, cardOnly(row));
