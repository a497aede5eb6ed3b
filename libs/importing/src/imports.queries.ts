import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page } from '#kernel';
import type { Mapping, Problem } from './domain/index.js';
import type { Outcome } from './import-kind.js';

export const IMPORT_STATES = ['judging', 'judged', 'taking', 'taken', 'stopped'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export interface StoredImport {
  id: string;
  kind: string;
  organisationId: string;
  byUser: string;
  byName: string;
  filename: string;
  headers: string[];
  mapping: Mapping;
  choices: Record<string, string>;
  state: ImportState;
  /** Counts up with every new judgement: one that began before is dropped. */
  run: number;
  total: number;
  done: number;
  counts: Record<Outcome, number>;
  createdAt: Date;
  takenAt: Date | null;
}

export interface StoredLine {
  line: number;
  cells: string[];
  asNew: boolean;
  outcome: Outcome | null;
  problems: Problem[];
  title: string | null;
  summary: string | null;
  match: { id: string; label: string } | null;
  takenAt: Date | null;
}

const COLUMNS = `i.id, i.kind, i.organisation_id AS "organisationId", i.by_user AS "byUser", u.display_name AS "byName", i.filename, i.headers,
  i.mapping, i.choices, i.state, i.run, i.total, i.done, i.counts, i.created_at AS "createdAt", i.taken_at AS "takenAt"`;
export const LINE = `line, cells, as_new AS "asNew", outcome, problems, title, summary, match, taken_at AS "takenAt"`;

@Injectable()
export class ImportQueries {
  constructor(private readonly db: Db) {}

  /** An import of the actor's organisation. @throws DomainError `not_found` */
  async require(actor: Actor, id: string, lock = false): Promise<StoredImport> {
    const found = await this.find(id, lock);
    if (found?.organisationId !== actor.organisationId) throw notFound('import');
    return found;
  }

  find(id: string, lock = false): Promise<StoredImport | undefined> {
    return this.db.one<StoredImport>(
      `SELECT ${COLUMNS} FROM imports i JOIN users u ON u.id = i.by_user WHERE i.id = $1 ${lock ? 'FOR UPDATE OF i' : ''}`,
      [id],
    );
  }

  /** The newest first. */
  async list(
    actor: Actor,
    kind: string,
    { page, size }: { page: number; size: number },
  ): Promise<Page<Record<string, unknown>>> {
    const items = await this.db.query<{ overall: number }>(
      `SELECT ${COLUMNS}, count(*) OVER () AS overall FROM imports i JOIN users u ON u.id = i.by_user
       WHERE i.organisation_id = $1 AND i.kind = $2 ORDER BY i.created_at DESC, i.id LIMIT $3 OFFSET $4`,
      [actor.organisationId, kind, size, (page - 1) * size],
    );
    return { items, total: items[0]?.overall ?? 0, page, size };
  }

  async lines(
    id: string,
    { page, size, outcome }: { page: number; size: number; outcome?: Outcome | undefined },
  ): Promise<Page<StoredLine>> {
    const where = 'import_id = $1 AND ($2::text IS NULL OR outcome = $2)';
    const items = await this.db.query<StoredLine>(
      `SELECT ${LINE} FROM import_lines WHERE ${where} ORDER BY line LIMIT $3 OFFSET $4`,
      [id, outcome ?? null, size, (page - 1) * size],
    );
    const count = await this.db.one<{ n: number }>(`SELECT count(*) AS n FROM import_lines WHERE ${where}`, [
      id,
      outcome ?? null,
    ]);
    return { items, total: count?.n ?? 0, page, size };
  }

  /** What was not taken over, with why. */
  left(id: string): Promise<StoredLine[]> {
    return this.db.query<StoredLine>(
      `SELECT ${LINE} FROM import_lines WHERE import_id = $1 AND outcome IN ('refused', 'duplicate') ORDER BY line`,
      [id],
    );
  }

  async samples(id: string): Promise<string[][]> {
    const rows = await this.db.query<{ cells: string[] }>(
      'SELECT cells FROM import_lines WHERE import_id = $1 ORDER BY line LIMIT 3',
      [id],
    );
    return rows.map(({ cells }) => cells);
  }
}
